"""Dossiers of a workplace (journey O5): chosen, prepared, looked at and released by two people; the bytes are kept.

Only what may leave the office goes in: confirmed public forms, and documents that are public by their kind. Files are
made outside transactions; each act is one transaction with one permission check.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed, created
from unionreg.application.dossier_contents import contents_of, files_of, refuse_withdrawn
from unionreg.application.dossiers_ports import PreparedDossier
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line, kept_text
from unionreg.domain.audit.dossiers_events import (
    DossierApproved,
    DossierBegun,
    DossierChosen,
    DossierPrepared,
    DossierReleased,
    DossierSentBack,
)
from unionreg.domain.dossiers.dossier import (
    MOST_ACTORS,
    MOST_DOCUMENTS,
    Choice,
    Dossier,
    DossierStatus,
    DossierStep,
    StepKind,
    stepped,
)
from unionreg.domain.register.folio import make_office_folio, office_code
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.dossiers.dossier import Contents
    from unionreg.domain.roles import Actor

SERIES = "ERR"
"""Series of folios: expediente de respuesta rápida."""


def begin_dossier(core: Core, actor: Actor, *, choice: Choice) -> Changes:
    """A new dossier; created id = its number. Names of employer and workplace are taken from the register.

    Raises NotFoundError ``employer-unknown``, ``workplace-unknown``; ConflictError ``dossier-days-reversed``,
    ``dossier-too-many`` (most), ``text-refused``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_DOSSIERS)
        kept = _kept(uow, choice)
        number = uow.dossiers.next_id()
        office = uow.office.get()
        folio = make_office_folio(SERIES, office_code(office.office_id), core.clock().year, number)
        step = _step(core, actor, StepKind.BEGUN)
        uow.dossiers.add(Dossier(number, folio, DossierStatus.CHOOSING, 1, kept, steps=(step,)))
        uow.audit.add(DossierBegun(folio, kept.employer, kept.workplace, kept.request), actor)
    return created(Thing.DOSSIER, number)


def choose_for_dossier(core: Core, actor: Actor, *, dossier_id: int, choice: Choice, expected: int) -> Changes:
    """Other days, actors or documents; what was prepared before counts no more. Raises as ``begin_dossier``;
    ConflictError ``dossier-is-released``, ``dossier-changed``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_DOSSIERS)
        dossier = _open(uow, dossier_id)
        kept = _kept(uow, choice)
        chosen = replace(dossier, choice=kept, contents=None, contents_sha256="", pdf_sha256="", sheets=0)
        uow.dossiers.save(stepped(chosen, DossierStatus.CHOOSING, _step(core, actor, StepKind.CHOSEN)), expected)
        days = kept.first.isoformat(), kept.last.isoformat()
        uow.audit.add(DossierChosen(dossier.folio, *days, len(kept.documents)), actor)
    return changed(Thing.DOSSIER, dossier_id)


def prepare_dossier(core: Core, actor: Actor, *, dossier_id: int, expected: int) -> Changes:
    """Freeze what was chosen and make the foliated PDF that two people then look at.

    Raises ConflictError ``dossier-document-not-public`` (title) for a document without a public form in force,
    ``dossier-is-released``, ``dossier-changed``; errors of files as ``DossierFilesPort``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_DOSSIERS)
        dossier = _open(uow, dossier_id)
        if dossier.revision != expected:
            raise ConflictError("dossier-changed")
        contents = contents_of(core, uow, actor, dossier)
    documents = files_of(core, contents.documents)
    prepared = core.dossier_files.prepare(contents, documents)
    contents_sha256, pdf_sha256 = core.vault.put(prepared.contents), core.vault.put(prepared.pdf)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_DOSSIERS)
        made = replace(
            dossier,
            version=contents.version,
            contents=contents,
            contents_sha256=contents_sha256,
            pdf_sha256=pdf_sha256,
            sheets=prepared.sheets,
        )
        step = _step(core, actor, StepKind.PREPARED, sha256=pdf_sha256)
        uow.dossiers.save(stepped(made, DossierStatus.PREPARED, step), expected)
        counts = len(contents.documents), prepared.sheets
        uow.audit.add(DossierPrepared(dossier.folio, made.version, *counts, pdf_sha256), actor)
    return changed(Thing.DOSSIER, dossier_id)


def approve_dossier(core: Core, actor: Actor, *, dossier_id: int, sha256: str) -> Changes:
    """Release what was looked at (``sha256``: of the printed dossier). The second of two people lets it go.

    The container is then made, sealed and kept; its bytes never change again. Raises ConflictError
    ``dossier-not-prepared``, ``dossier-other-file``, ``dossier-approved-already`` for the same person twice,
    ``dossier-document-withdrawn`` (title) when a public form was withdrawn meanwhile, ``dossier-too-large``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RELEASE_DOSSIERS)
        dossier, contents = _prepared(uow, dossier_id)
        if sha256 != dossier.pdf_sha256:
            raise ConflictError("dossier-other-file")
        if any(step.user_id == actor.user_id for step in dossier.approvals):
            raise ConflictError("dossier-approved-already")
        step = _step(core, actor, StepKind.APPROVED, sha256=sha256)
        approved = stepped(dossier, DossierStatus.PREPARED, step)
        if approved.is_complete:
            approved = _released(core, uow, approved, contents)
            event = DossierReleased(dossier.folio, dossier.version, sha256, approved.container_sha256)
            uow.audit.add(event, actor)
        else:
            uow.audit.add(DossierApproved(dossier.folio, dossier.version, sha256), actor)
        uow.dossiers.save(approved, dossier.revision)
    return changed(Thing.DOSSIER, dossier_id)


def _released(core: Core, uow: UnitOfWork, dossier: Dossier, contents: Contents) -> Dossier:
    refuse_withdrawn(uow, contents.documents)
    prepared = PreparedDossier(
        core.vault.read(dossier.contents_sha256), core.vault.read(dossier.pdf_sha256), dossier.sheets
    )
    files = files_of(core, contents.documents)
    ordered = [files[each.sha256] for each in contents.documents]
    container = core.dossier_files.seal(
        prepared, contents, ordered, dossier.approvals, uow.office.seal(), dossier.approvals[-1].at
    )
    sha256 = core.vault.put(container)
    return replace(
        dossier, status=DossierStatus.RELEASED, container_sha256=sha256, container_bytes=len(container)
    )  # fmt: skip


def send_back_dossier(core: Core, actor: Actor, *, dossier_id: int, reason: str) -> Changes:
    """Not like this: to be prepared again. Raises ConflictError ``dossier-not-prepared``, ``text-refused``."""
    text = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RELEASE_DOSSIERS)
        dossier, _ = _prepared(uow, dossier_id)
        step = _step(core, actor, StepKind.SENT_BACK, text, dossier.pdf_sha256)
        back = replace(dossier, contents=None, contents_sha256="", pdf_sha256="", sheets=0)
        uow.dossiers.save(stepped(back, DossierStatus.CHOOSING, step), dossier.revision)
        uow.audit.add(DossierSentBack(dossier.folio, dossier.version, text), actor)
    return changed(Thing.DOSSIER, dossier_id)


def _kept(uow: UnitOfWork, choice: Choice) -> Choice:
    """The choice with names of the register, tidy texts, and everything once."""
    employer = uow.register.employer(choice.employer_id)
    workplace = uow.contracts.workplace(choice.workplace_id) if choice.workplace_id else None
    if choice.last < choice.first:
        raise ConflictError("dossier-days-reversed")
    actors = tuple(dict.fromkeys(kept_line("actor", each) for each in choice.actors if each.strip()))
    documents = tuple(dict.fromkeys(choice.documents))
    for values, most in ((actors, MOST_ACTORS), (documents, MOST_DOCUMENTS)):
        if len(values) > most:
            raise ConflictError("dossier-too-many", most=most)
    return replace(
        choice,
        employer=employer.name,
        workplace="" if workplace is None else workplace.name,
        actors=actors,
        documents=documents,
        request=kept_line("request", choice.request),
    )


def _open(uow: UnitOfWork, dossier_id: int) -> Dossier:
    dossier = uow.dossiers.get(dossier_id)
    if dossier.status is DossierStatus.RELEASED:
        raise ConflictError("dossier-is-released")
    return dossier


def _prepared(uow: UnitOfWork, dossier_id: int) -> tuple[Dossier, Contents]:
    dossier = uow.dossiers.get(dossier_id)
    if dossier.status is not DossierStatus.PREPARED or dossier.contents is None:
        raise ConflictError("dossier-not-prepared")
    return dossier, dossier.contents


def _step(core: Core, actor: Actor, kind: StepKind, reason: str = "", sha256: str = "") -> DossierStep:
    return DossierStep(kind, actor.user_id, actor.full_name, actor.post, core.clock(), reason, sha256)
