"""What the screens and the site read of bulletins, texts, languages and translations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.outreach import office_day
from unionreg.application.session import require, require_signed_in
from unionreg.domain.outreach.bulletin import Reach, Standing
from unionreg.domain.outreach.leaflet import LeafletForm, LeafletOrder, LeafletPaper, Publisher, words_used
from unionreg.domain.outreach.site import SiteBulletin, SiteOutreach, SiteTranslation
from unionreg.domain.outreach.translation import in_variant
from unionreg.domain.roles import Permission
from unionreg.errors import NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.accounts import Account
    from unionreg.domain.outreach.bulletin import Bulletin
    from unionreg.domain.outreach.education import Library, Topic
    from unionreg.domain.outreach.languages import ListedLanguage, SpokenLanguage, SubjectKind, Variant
    from unionreg.domain.outreach.translation import Translation
    from unionreg.domain.roles import Actor

_SHOWN = frozenset({Standing.IN_FORCE, Standing.EXPIRED, Standing.REPLACED, Standing.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class BulletinRow:
    """A bulletin as a list shows it. ``acknowledged_at`` of the one who reads; ``is_for_me``: of its audience."""

    bulletin: Bulletin
    standing: Standing
    is_for_me: bool
    acknowledged_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reader:
    """A person of the audience, and when they acknowledged the bulletin; None: not yet."""

    name: str
    post: str
    acknowledged_at: datetime | None


@dataclass(frozen=True, slots=True)
class BulletinPage:
    """One bulletin. ``readers`` only for those who write bulletins; else empty. ``may_write``: of the one who reads."""

    row: BulletinRow
    readers: tuple[Reader, ...]
    may_write: bool
    today: date


@dataclass(frozen=True, slots=True)
class TranslationRow:
    """A translation with its topic and variant. ``is_current``: the one that is printed for topic and variant."""

    translation: Translation
    topic: Topic
    variant: Variant
    is_current: bool
    is_out_of_date: bool


@dataclass(frozen=True, slots=True)
class Languages:
    """Variants of the office, where they are spoken, the certain names, and all translations, newest first."""

    variants: tuple[Variant, ...]
    spoken: tuple[SpokenLanguage, ...]
    listed: tuple[ListedLanguage, ...]
    translations: tuple[TranslationRow, ...]
    may_write: bool


def door_bulletins(core: Core) -> tuple[Bulletin, ...]:
    """What stands at the door before anybody signs in: in force today, to the public or to the whole office."""
    today = office_day(core)
    with core.unit_of_work() as uow:
        return tuple(
            bulletin
            for bulletin in uow.outreach.bulletins()
            if bulletin.content.audience.is_on_the_door and bulletin.standing(today) is Standing.IN_FORCE
        )


def todays_bulletins(core: Core, actor: Actor) -> tuple[BulletinRow, ...]:
    """What is in force for this person today; those not yet acknowledged first, newest first among them."""
    today = office_day(core)
    with core.unit_of_work() as uow:
        account = require_signed_in(uow, actor)
        rows = [row for row in _rows(uow, account, today) if row.is_for_me and row.standing is Standing.IN_FORCE]
    return tuple(sorted(rows, key=lambda row: row.acknowledged_at is not None))


def bulletins_list(core: Core, actor: Actor) -> tuple[BulletinRow, ...]:
    """Every bulletin that concerns this person, newest first; whoever writes bulletins sees all, drafts too."""
    today = office_day(core)
    with core.unit_of_work() as uow:
        account = require_signed_in(uow, actor)
        return tuple(row for row in _rows(uow, account, today) if _may_see(account, row))


def bulletin_page(core: Core, actor: Actor, *, bulletin_id: str) -> BulletinPage:
    """One bulletin with who has acknowledged it. NotFoundError ``bulletin-unknown``; NotAllowedError."""
    today = office_day(core)
    with core.unit_of_work() as uow:
        account = require_signed_in(uow, actor)
        bulletin = uow.outreach.bulletin(bulletin_id)
        row = _row(uow, account, bulletin, today)
        if not _may_see(account, row):
            raise NotAllowedError("bulletin-not-for-you")
        may_write = account.actor().may(Permission.WRITE_BULLETINS)
        readers = _readers(uow, bulletin) if may_write and row.standing is not Standing.DRAFT else ()
    return BulletinPage(row, readers, may_write, today)


def library(core: Core, actor: Actor) -> Library:
    """The texts that come with the program: topics, help of the screens, glossary, names of languages."""
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
    return core.outreach_files.library()


def languages(core: Core, actor: Actor) -> Languages:
    """Variants and translations of the office."""
    shipped = core.outreach_files.library()
    with core.unit_of_work() as uow:
        account = require_signed_in(uow, actor)
        rows = _translations(uow, shipped)
        may_write = account.actor().may(Permission.WRITE_BULLETINS)
        return Languages(uow.outreach.variants(), uow.outreach.spoken(), shipped.languages, rows, may_write)


def languages_of(
    core: Core, actor: Actor, *, subject: SubjectKind, subject_id: str
) -> tuple[tuple[Variant, SpokenLanguage], ...]:
    """The variants noted for a vote, a union or an employer."""
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
        notes = [each for each in uow.outreach.spoken() if (each.subject, each.subject_id) == (subject, subject_id)]
        return tuple((uow.outreach.variant(each.variant_id), each) for each in notes)


def leaflet_order(
    core: Core,
    actor: Actor,
    *,
    topic_id: str,
    form: LeafletForm,
    paper: LeafletPaper = LeafletPaper.LETTER,
    language: str = "es",
    variant_id: int | None = None,
    contact: str = "",
    address: str = "",
) -> LeafletOrder:
    """What ``core.outreach_files.leaflet`` prints from. NotFoundError ``topic-unknown``, ``variant-unknown``."""
    shipped = core.outreach_files.library()
    topic = _topic(shipped, topic_id)
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
        head = uow.office.get().letterhead()
        variant = uow.outreach.variant(variant_id) if variant_id is not None else None
        current = {
            row.topic.id: row.translation
            for row in _translations(uow, shipped)
            if variant is not None and row.variant == variant and row.is_current
        }
    return LeafletOrder(
        topic=topic,
        form=form,
        publisher=Publisher(head.office_name, head.place, contact, head.invented),
        paper=paper,
        language="es" if variant is not None else language,
        variant=variant.name if variant is not None else None,
        translation=current.get(topic_id),
        glossary=words_used(shipped.glossary, topic, language),
        address=address,
    )


def leaflet(core: Core, actor: Actor, *, order: LeafletOrder) -> bytes:
    """The PDF of an order, made anew each time and kept nowhere."""
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
    return core.outreach_files.leaflet(order)


def outreach_for_site(core: Core, actor: Actor) -> SiteOutreach:
    """What the site shows: bulletins to the public since ever, topics, glossary, translations that are in use."""
    today = office_day(core)
    shipped = core.outreach_files.library()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PUBLISH)
        public = [each for each in uow.outreach.bulletins() if each.content.audience.reach is Reach.PUBLIC]
        bulletins = [
            _site_bulletin(each, at, today)
            for each in public
            if (at := each.published_at) is not None and each.standing(today) in _SHOWN
        ]
        translations = [_site_translation(row) for row in _translations(uow, shipped) if row.is_current]
    return SiteOutreach(tuple(bulletins), shipped.topics, shipped.glossary, tuple(translations))


def _rows(uow: UnitOfWork, account: Account, today: date) -> tuple[BulletinRow, ...]:
    return tuple(_row(uow, account, bulletin, today) for bulletin in uow.outreach.bulletins())


def _row(uow: UnitOfWork, account: Account, bulletin: Bulletin, today: date) -> BulletinRow:
    mine = [each.at for each in uow.outreach.acknowledgements(bulletin.bulletin_id) if each.user_id == account.user_id]
    is_for_me = bulletin.content.audience.includes(account.roles)
    return BulletinRow(bulletin, bulletin.standing(today), is_for_me, mine[0] if mine else None)


def _may_see(account: Account, row: BulletinRow) -> bool:
    is_public = row.standing is not Standing.DRAFT and row.is_for_me
    return is_public or account.actor().may(Permission.WRITE_BULLETINS)


def _readers(uow: UnitOfWork, bulletin: Bulletin) -> tuple[Reader, ...]:
    """First those who have not acknowledged it; people who left since stay with their acknowledgement."""
    known = {each.user_id: each for each in uow.outreach.acknowledgements(bulletin.bulletin_id)}
    done = [Reader(each.name, each.post, each.at) for each in known.values()]
    waiting = [
        Reader(each.full_name, each.post, None)
        for each in uow.people.all()
        if each.active and each.user_id not in known and bulletin.content.audience.includes(each.roles)
    ]
    return (*waiting, *done)


def _translations(uow: UnitOfWork, shipped: Library) -> tuple[TranslationRow, ...]:
    """Newest first; of each topic and variant the newest that was not withdrawn is the current one."""
    seen: set[tuple[str, int]] = set()
    rows = []
    for translation in uow.outreach.translations():
        content = translation.content
        topic = shipped.topic(content.topic_id)
        if topic is None:  # a topic that came with an older program
            continue
        key = (content.topic_id, content.variant_id)
        is_current = not translation.withdrawn_reason and key not in seen
        if is_current:
            seen.add(key)
        variant = uow.outreach.variant(content.variant_id)
        rows.append(TranslationRow(translation, topic, variant, is_current, translation.is_out_of_date(topic)))
    return tuple(rows)


def _topic(shipped: Library, topic_id: str) -> Topic:
    topic = shipped.topic(topic_id)
    if topic is None:
        raise NotFoundError("topic-unknown", topic_id=topic_id)
    return topic


def _site_bulletin(bulletin: Bulletin, published_at: datetime, today: date) -> SiteBulletin:
    content, end = bulletin.content, bulletin.ended
    return SiteBulletin(
        bulletin.bulletin_id,
        content.kind,
        bulletin.standing(today),
        content.first,
        content.until,
        content.spanish,
        content.english,
        content.basis,
        published_at,
        end.reason if end is not None else "",
        end.replaced_by if end is not None else "",
    )


def _site_translation(row: TranslationRow) -> SiteTranslation:
    content = row.translation.content
    return SiteTranslation(
        content.topic_id,
        row.variant.name.self_name,
        row.variant.name.spanish_name,
        content.translator.name,
        content.translator.accreditation,
        content.translator.accredited_by,
        content.translated_on,
        content.source_version,
        row.is_out_of_date,
        in_variant(row.topic, row.translation),
    )
