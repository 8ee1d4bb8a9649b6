"""Bulletins: written, changed while a draft, published, replaced, withdrawn, and acknowledged by each person.

A published bulletin is never edited. Who acknowledged it stays with it when it ends; whoever reads the one that took
its place acknowledges anew. Reading is in ``queries.outreach``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.kept_values import kept_values
from unionreg.application.register_folios import next_folio
from unionreg.application.session import require, require_signed_in
from unionreg.application.vote_access import kept_text, named
from unionreg.domain.audit.outreach_events import (
    BulletinAcknowledged,
    BulletinChanged,
    BulletinDiscarded,
    BulletinPublished,
    BulletinWithdrawn,
    BulletinWritten,
)
from unionreg.domain.outreach.bulletin import (
    BULLETIN_SERIES,
    Acknowledgement,
    Bulletin,
    BulletinEnd,
    Standing,
    check_content,
)
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.outreach.bulletin import BulletinContent
    from unionreg.domain.roles import Actor

_LIVING = frozenset({Standing.COMING, Standing.IN_FORCE, Standing.EXPIRED})


def office_day(core: Core) -> date:
    """Today where the office is; bulletins begin and end with it."""
    return core.clock().astimezone().date()


def write_bulletin(
    core: Core, actor: Actor, *, content: BulletinContent, replaces: str = "", reason: str = ""
) -> Changes:
    """Begin a draft; created id = its folio. ``replaces``: the published bulletin whose place it will take, and why.

    Raises NotFoundError ``bulletin-unknown``; ConflictError ``bulletin-not-published``, ``text-refused``.
    """
    kept = kept_values(content)
    why = kept_text("reason", reason) if replaces else ""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.WRITE_BULLETINS)
        if replaces:
            _living(uow.outreach.bulletin(replaces), office_day(core))
        folio = next_folio(uow, BULLETIN_SERIES, office_day(core))
        bulletin = Bulletin(folio, 1, kept, named(actor), core.clock(), replaces=replaces, reason=why)
        uow.outreach.add_bulletin(bulletin)
        uow.audit.add(BulletinWritten(folio, kept.spanish.title, replaces or None), actor)
    return created(Thing.BULLETIN, folio)


def change_bulletin(
    core: Core, actor: Actor, *, bulletin_id: str, expected_revision: int, content: BulletinContent
) -> Changes:
    """Write a draft anew. ConflictError ``bulletin-published``, ``bulletin-changed-meanwhile``, ``text-refused``."""
    kept = kept_values(content)
    with core.unit_of_work() as uow:
        draft = _draft(uow, actor, bulletin_id, expected_revision)
        uow.outreach.save_bulletin(replace(draft, content=kept, revision=draft.revision + 1))
        uow.audit.add(BulletinChanged(bulletin_id, kept.spanish.title), actor)
    return changed(Thing.BULLETIN, bulletin_id)


def discard_bulletin(core: Core, actor: Actor, *, bulletin_id: str, expected_revision: int) -> Changes:
    """Forget a draft; its folio is not given again. Raises as ``change_bulletin``."""
    with core.unit_of_work() as uow:
        draft = _draft(uow, actor, bulletin_id, expected_revision)
        uow.outreach.remove_draft(bulletin_id)
        uow.audit.add(BulletinDiscarded(bulletin_id, draft.content.spanish.title), actor)
    return changed(Thing.BULLETIN, bulletin_id)


def publish_bulletin(core: Core, actor: Actor, *, bulletin_id: str, expected_revision: int) -> Changes:
    """From now on the audience sees it, from its first day on; the one that it replaces ends.

    Raises ConflictError ``bulletin-incomplete`` (findings), ``bulletin-not-published`` (the other one has ended
    meanwhile), and as ``change_bulletin``.
    """
    now = core.clock()
    with core.unit_of_work() as uow:
        draft = _draft(uow, actor, bulletin_id, expected_revision)
        findings = check_content(draft.content)
        if findings:
            raise ConflictError("bulletin-incomplete", findings=findings)
        if draft.replaces:
            other = _living(uow.outreach.bulletin(draft.replaces), office_day(core))
            end = BulletinEnd(draft.reason, named(actor), now, bulletin_id)
            uow.outreach.save_bulletin(replace(other, ended=end, revision=other.revision + 1))
        published = replace(draft, published_by=named(actor), published_at=now, revision=draft.revision + 1)
        uow.outreach.save_bulletin(published)
        uow.audit.add(_published(published), actor)
    more = ((Thing.BULLETIN, draft.replaces),) if draft.replaces else ()
    return changed(Thing.BULLETIN, bulletin_id, *more)


def withdraw_bulletin(core: Core, actor: Actor, *, bulletin_id: str, expected_revision: int, reason: str) -> Changes:
    """End a published bulletin before its day, with the reason, which stays to be read.

    Raises ConflictError ``bulletin-not-published``, ``bulletin-changed-meanwhile``, ``text-refused``.
    """
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.WRITE_BULLETINS)
        bulletin = _living(uow.outreach.bulletin(bulletin_id), office_day(core))
        _same_revision(bulletin, expected_revision)
        end = BulletinEnd(why, named(actor), core.clock())
        uow.outreach.save_bulletin(replace(bulletin, ended=end, revision=bulletin.revision + 1))
        uow.audit.add(BulletinWithdrawn(bulletin_id, bulletin.content.spanish.title, why), actor)
    return changed(Thing.BULLETIN, bulletin_id)


def acknowledge_bulletin(core: Core, actor: Actor, *, bulletin_id: str) -> Changes:
    """Say that one has read it, once. Needs no permission but to belong to the audience.

    Raises NotAllowedError ``bulletin-not-for-you``; ConflictError ``bulletin-not-published``,
    ``bulletin-already-acknowledged``.
    """
    with core.unit_of_work() as uow:
        account = require_signed_in(uow, actor)
        bulletin = _living(uow.outreach.bulletin(bulletin_id), office_day(core))
        if not bulletin.content.audience.includes(account.roles):
            raise NotAllowedError("bulletin-not-for-you")
        if bulletin_id in uow.outreach.acknowledged_by(actor.user_id):
            raise ConflictError("bulletin-already-acknowledged")
        line = Acknowledgement(bulletin_id, actor.user_id, account.full_name, account.post, core.clock())
        uow.outreach.acknowledge(line)
        uow.audit.add(BulletinAcknowledged(bulletin_id, bulletin.content.spanish.title), actor)
    return changed(Thing.BULLETIN, bulletin_id)


def _draft(uow: UnitOfWork, actor: Actor, bulletin_id: str, expected_revision: int) -> Bulletin:
    require(uow, actor, Permission.WRITE_BULLETINS)
    bulletin = uow.outreach.bulletin(bulletin_id)
    if bulletin.published_at is not None:
        raise ConflictError("bulletin-published")
    _same_revision(bulletin, expected_revision)
    return bulletin


def _same_revision(bulletin: Bulletin, expected: int) -> None:
    if bulletin.revision != expected:
        raise ConflictError("bulletin-changed-meanwhile")


def _living(bulletin: Bulletin, today: date) -> Bulletin:
    """A bulletin that is published and has not been ended; one that ran out can still be answered for."""
    if bulletin.standing(today) not in _LIVING:
        raise ConflictError("bulletin-not-published", bulletin_id=bulletin.bulletin_id)
    return bulletin


def _published(bulletin: Bulletin) -> BulletinPublished:
    content = bulletin.content
    until = content.until.isoformat() if content.until is not None else None
    return BulletinPublished(
        bulletin.bulletin_id,
        content.spanish.title,
        content.audience.reach.value,
        content.first.isoformat(),
        until,
        bulletin.replaces or None,
    )
