"""Public forms of documents: marked by one person, made as a new file, confirmed by another who looked at that file.

The sealed original is never touched. Files are read and made outside transactions; each act is one transaction with one
permission check and one event. Others ask ``public_form_of`` and ``public_forms`` for what may be published.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed, created
from unionreg.application.redaction_sources import read_source, source_of
from unionreg.application.redactions_ports import StrikeOrder
from unionreg.application.session import require
from unionreg.application.vote_access import kept_text
from unionreg.domain.archive.words import read_words, words_json
from unionreg.domain.audit.redactions_events import (
    PublicCopyBegun,
    PublicCopyConfirmed,
    PublicCopyMarked,
    PublicCopyOffered,
    PublicCopySentBack,
    PublicCopyWithdrawn,
)
from unionreg.domain.redaction.areas import tidy_areas
from unionreg.domain.redaction.detection import propose
from unionreg.domain.redaction.public_form import FormStatus, PublicForm, Step, StepKind, stepped
from unionreg.domain.redaction.remains import wanted_elsewhere
from unionreg.domain.redaction.words_together import together
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.redaction_sources import DocumentSource
    from unionreg.domain.archive.words import PageWords
    from unionreg.domain.redaction.areas import Area
    from unionreg.domain.roles import Actor

    Progress = Callable[[int, int], None]

MOST_DISMISSED = 5_000


def public_form_of(uow: UnitOfWork, document_id: str) -> str | None:
    """SHA-256 of the confirmed public form of a document, or None: then nothing of it may leave the office."""
    return uow.redactions.confirmed_sha256(document_id)


def public_forms(uow: UnitOfWork) -> dict[str, str]:
    """Every document with a confirmed public form, and the SHA-256 of the file in the vault."""
    return uow.redactions.all_confirmed()


def begin_public_form(core: Core, actor: Actor, *, document_id: str) -> Changes:
    """Read the document and lay it before the person with what the program proposes; created id = the form's id.

    A document with a confirmed public form gets a new version, which begins with the marks of the one before. Raises
    ConflictError ``public-form-open`` (number) while another version is being worked on; NotFoundError for a document
    that is not there; UnreadableError as ``RedactionFilesPort``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MARK_REDACTIONS)
        _refuse_open(uow, document_id)
        source = source_of(uow, document_id)
    fresh = _fresh(core, source)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MARK_REDACTIONS)
        versions = _refuse_open(uow, document_id)
        before = versions[-1] if versions else None
        same = before is not None and before.readable_sha256 == fresh.readable_sha256
        form = replace(
            fresh,
            version=len(versions) + 1,
            areas=before.areas if before and same else (),
            dismissed=before.dismissed if before and same else (),
            steps=(_step(core, actor, StepKind.BEGUN),),
        )
        form_id = uow.redactions.add(form)
        uow.audit.add(PublicCopyBegun(document_id, form.version, len(form.proposed)), actor)
    return created(Thing.REDACTION, form_id, (Thing.DOCUMENT, document_id))


def _fresh(core: Core, source: DocumentSource) -> PublicForm:
    readable = read_source(core, source)
    read = core.redaction_files.words(readable)
    archived = read_words(core.vault.read(source.words_sha256)) if source.words_sha256 else ()
    pages = together(read, archived)
    return PublicForm(
        form_id=0,
        document_id=source.document_id,
        version=0,
        title=source.title,
        serial=source.serial,
        original_sha256=source.original_sha256,
        readable_sha256=core.vault.put(readable, derived=True),
        words_sha256=core.vault.put(words_json(pages), derived=True),
        pages=len(pages),
        status=FormStatus.MARKING,
        revision=1,
        proposed=tuple(proposal.area for proposal in propose(pages)),
    )


def _refuse_open(uow: UnitOfWork, document_id: str) -> tuple[PublicForm, ...]:
    versions = uow.redactions.of_document(document_id)
    for form in versions:
        if form.is_open:
            raise ConflictError("public-form-open", number=form.version)
    return versions


def mark_public_form(
    core: Core, actor: Actor, *, form_id: int, areas: Iterable[Area], dismissed: Iterable[str], expected: int
) -> Changes:
    """Keep all areas as they stand now, and the proposals that a person decided against (their keys).

    Raises ConflictError ``redaction-areas-refused`` (findings L-101 to L-103), ``curp-never-public`` (page) when a CURP
    is dismissed, ``public-form-not-marking``, ``public-form-changed``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MARK_REDACTIONS)
        form = _marking(uow, form_id)
        pages = words_of(core, form)
        kept, findings = tidy_areas(areas, pages)
        if findings:
            raise ConflictError("redaction-areas-refused", findings=findings)
        proposed = {area.key: area for area in form.proposed}
        turned_down = tuple(dict.fromkeys(key for key in dismissed if key in proposed))[:MOST_DISMISSED]
        _refuse_open_curp(pages, [proposed[key] for key in turned_down])
        marked = replace(form, areas=kept, dismissed=turned_down)
        uow.redactions.save(stepped(marked, FormStatus.MARKING, _step(core, actor, StepKind.MARKED)), expected)
        uow.audit.add(PublicCopyMarked(form.document_id, form.version, len(kept), len(turned_down)), actor)
    return changed(Thing.REDACTION, form_id)


def _refuse_open_curp(pages: Sequence[PageWords], areas: Iterable[Area]) -> None:
    certain = {proposal.area.key for proposal in propose(pages) if proposal.must_go}
    for area in areas:
        if area.key in certain:
            raise ConflictError("curp-never-public", page=area.page)


def offer_public_form(
    core: Core,
    actor: Actor,
    *,
    form_id: int,
    expected: int,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Changes:
    """Make the file, read it again for what was struck, keep it, and lay it before a second person.

    Raises ConflictError ``proposals-undecided`` (number, page), ``redaction-elsewhere`` (page, struck) when a name, an
    identifier or a line struck on one page stands on another place as well, ``public-form-not-marking``,
    ``public-form-changed``, ``redaction-cancelled``; IntegrityBrokenError ``redaction-survives`` (page);
    UnreadableError.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MARK_REDACTIONS)
        form = _marking(uow, form_id)
        if form.revision != expected:
            raise ConflictError("public-form-changed")
        if form.undecided:
            raise ConflictError("proposals-undecided", number=len(form.undecided), page=form.undecided[0].page)
        letterhead = uow.office.get().letterhead()
    step = _step(core, actor, StepKind.OFFERED)
    order = StrikeOrder(
        areas=form.areas,
        serial=form.serial,
        version=form.version,
        original_sha256=form.original_sha256,
        marked_by=f"{actor.full_name}, {actor.post}",
        marked_on=step.at.date(),
        letterhead=letterhead,
    )
    content = core.redaction_files.strike(core.vault.read(form.readable_sha256), order, progress, cancelled)
    _refuse_elsewhere(core, form, content)
    sha256 = core.vault.put(content)
    offered = replace(form, sha256=sha256, size=len(content))
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MARK_REDACTIONS)
        uow.redactions.save(stepped(offered, FormStatus.WAITING, replace(step, sha256=sha256)), expected)
        uow.audit.add(
            PublicCopyOffered(form.document_id, form.version, len(form.areas), form.original_sha256, sha256), actor
        )
    return changed(Thing.REDACTION, form_id)


def _refuse_elsewhere(core: Core, form: PublicForm, content: bytes) -> None:
    """Names, numbers and lines struck in one place, as read from file or picture, may stand in no other."""
    if not form.areas:
        return
    seen = core.redaction_files.seen(core.vault.read(form.readable_sha256), {area.page for area in form.areas})
    readings = (*words_of(core, form), *seen)
    left = core.redaction_files.remaining(content)
    for area in form.areas:
        wanted = wanted_elsewhere(area, readings)
        for page in left:
            if wanted.is_in(page):
                raise ConflictError("redaction-elsewhere", page=page.number, struck=area.page)


def confirm_public_form(core: Core, actor: Actor, *, form_id: int, sha256: str) -> Changes:
    """Say that this very file may be published. ``sha256``: of the file that was looked at.

    The version in force before is replaced. Raises NotAllowedError ``redaction-own-marks`` to everybody who marked
    this version; ConflictError ``public-form-not-waiting``, ``public-form-other-file`` when another file was made
    meanwhile; IntegrityBrokenError ``vault-file-changed``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.CONFIRM_REDACTIONS)
        form = _waiting(uow, actor, form_id)
        if sha256 != form.sha256:
            raise ConflictError("public-form-other-file")
        core.vault.read(sha256)  # compared with its digest
        step = _step(core, actor, StepKind.CONFIRMED, sha256=sha256)
        for earlier in uow.redactions.of_document(form.document_id):
            if earlier.status is FormStatus.CONFIRMED:
                replaced = stepped(earlier, FormStatus.REPLACED, replace(step, kind=StepKind.REPLACED))
                uow.redactions.save(replaced, earlier.revision)
        uow.redactions.save(stepped(form, FormStatus.CONFIRMED, step), form.revision)
        uow.audit.add(PublicCopyConfirmed(form.document_id, form.version, form.original_sha256, sha256), actor)
    return changed(Thing.REDACTION, form_id, (Thing.DOCUMENT, form.document_id))


def send_back_public_form(core: Core, actor: Actor, *, form_id: int, reason: str) -> Changes:
    """Not yet: to the markers again, with what is to be done. Raises as ``confirm_public_form``; ``text-refused``."""
    text = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.CONFIRM_REDACTIONS)
        form = _waiting(uow, actor, form_id)
        step = _step(core, actor, StepKind.SENT_BACK, text, form.sha256)
        back = replace(form, sha256="", size=0)
        uow.redactions.save(stepped(back, FormStatus.MARKING, step), form.revision)
        uow.audit.add(PublicCopySentBack(form.document_id, form.version, text), actor)
    return changed(Thing.REDACTION, form_id)


def withdraw_public_form(core: Core, actor: Actor, *, form_id: int, reason: str) -> Changes:
    """A confirmed form may no longer be published, or one that is waiting is given up. The file stays in the vault.

    Raises ConflictError ``public-form-not-in-force``, ``text-refused``.
    """
    text = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.CONFIRM_REDACTIONS)
        form = uow.redactions.get(form_id)
        if form.status in {FormStatus.WITHDRAWN, FormStatus.REPLACED}:
            raise ConflictError("public-form-not-in-force")
        step = _step(core, actor, StepKind.WITHDRAWN, text, form.sha256)
        uow.redactions.save(stepped(form, FormStatus.WITHDRAWN, step), form.revision)
        uow.audit.add(PublicCopyWithdrawn(form.document_id, form.version, text, form.sha256), actor)
    return changed(Thing.REDACTION, form_id, (Thing.DOCUMENT, form.document_id))


def words_of(core: Core, form: PublicForm) -> tuple[PageWords, ...]:
    """The words of the source as they were read when the form was begun."""
    return read_words(core.vault.read(form.words_sha256))


def _marking(uow: UnitOfWork, form_id: int) -> PublicForm:
    form = uow.redactions.get(form_id)
    if form.status is not FormStatus.MARKING:
        raise ConflictError("public-form-not-marking")
    return form


def _waiting(uow: UnitOfWork, actor: Actor, form_id: int) -> PublicForm:
    form = uow.redactions.get(form_id)
    if form.status is not FormStatus.WAITING:
        raise ConflictError("public-form-not-waiting")
    if actor.user_id in form.markers:
        raise NotAllowedError("redaction-own-marks")
    return form


def _step(core: Core, actor: Actor, kind: StepKind, reason: str = "", sha256: str = "") -> Step:
    return Step(kind, actor.user_id, actor.full_name, actor.post, core.clock(), reason, sha256)
