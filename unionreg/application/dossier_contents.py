"""What a dossier holds: the timeline of its days and actors, and documents as far as they may leave the office.

Free texts of the timeline go through the same striking as public papers. Documents are the public form in force, or,
where the kind of document is public as it is, the document as one plain PDF.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.contract_timeline import employer_items, workplace_items
from unionreg.application.filing_access import today_of
from unionreg.application.redaction_sources import read_source, source_of
from unionreg.application.redactions import public_form_of
from unionreg.domain.archive.document import LinkKind
from unionreg.domain.archive.document_kinds import Access
from unionreg.domain.certificates.confidential import public_text
from unionreg.domain.contracts.timeline import in_order
from unionreg.domain.dossiers.dossier import (
    SCHEMA,
    Contents,
    DocumentForm,
    DossierDocument,
    Hand,
    TimelineLine,
    concerns,
)
from unionreg.domain.redaction.detection import curps_in
from unionreg.domain.redaction.public_form import FormStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.redaction_sources import DocumentSource
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.contracts.timeline import TimelineItem
    from unionreg.domain.dossiers.dossier import Choice, Dossier
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that belongs to the workplace. ``form``: as what it may leave the office; None while it may not."""

    document_id: str
    title: str
    dated: str
    form: DocumentForm | None


def timeline_of(core: Core, uow: UnitOfWork, choice: Choice) -> tuple[TimelineLine, ...]:
    """What happened in these days, as far as these actors are named; oldest first."""
    _, today = today_of(core)
    items = (
        workplace_items(uow, choice.workplace_id, today)
        if choice.workplace_id
        else employer_items(uow, choice.employer_id, today)
    )
    ordered = in_order(items, choice.first, choice.last)
    return tuple(_line(each) for each in ordered if concerns(each.names, choice.actors))


def _line(item: TimelineItem) -> TimelineLine:
    return TimelineLine(
        item.on,
        item.kind.value,
        public_text(item.title),
        item.names,
        item.thing_id,
        item.status,
        public_text(item.note),
    )


def candidates(uow: UnitOfWork, choice: Choice) -> tuple[Candidate, ...]:
    """Documents of the archive that belong to the employer or to a contract there, by day; secret ones are left out."""
    contracts = (
        uow.contracts.of_workplace(choice.workplace_id)
        if choice.workplace_id
        else uow.contracts.of_employer(choice.employer_id)
    )
    found = {each.document_id: each for each in uow.archive.linked_to(LinkKind.EMPLOYER, choice.employer_id)}
    for contract in contracts:
        found |= {each.document_id: each for each in uow.archive.linked_to(LinkKind.CONTRACT, contract.contract_id)}
    rows = (_candidate(uow, each) for each in found.values() if each.access is not Access.SECRET)
    return tuple(sorted(rows, key=lambda each: (each.dated, each.document_id)))


def _candidate(uow: UnitOfWork, document: ArchiveDocument) -> Candidate:
    return Candidate(document.document_id, document.title or document.name, document.day, _form(uow, document))


def _form(uow: UnitOfWork, document: ArchiveDocument) -> DocumentForm | None:
    """A public form in force is used even where the whole document would be public; one that is being prepared says
    that somebody found something to strike.
    """
    forms = uow.redactions.of_document(document.document_id)
    if any(form.status is FormStatus.CONFIRMED for form in forms):
        return DocumentForm.PUBLIC_FORM
    is_public = document.access is Access.PUBLIC and not any(form.is_open for form in forms)
    return DocumentForm.WHOLE if is_public else None


def contents_of(core: Core, uow: UnitOfWork, actor: Actor, dossier: Dossier) -> Contents:
    """All that is frozen now. ConflictError ``dossier-document-not-public`` (title); ``document-secret``."""
    choice, office = dossier.choice, uow.office.get()
    documents = tuple(
        _document(core, uow, number, document_id) for number, document_id in enumerate(choice.documents, start=1)
    )
    return Contents(
        schema=SCHEMA,
        folio=dossier.folio,
        version=dossier.version + 1,
        office=office.name,
        office_id=office.office_id,
        prepared_at=core.clock(),
        prepared_by=Hand(actor.full_name, actor.post),
        employer=choice.employer,
        workplace=choice.workplace,
        first=choice.first,
        last=choice.last,
        actors=choice.actors,
        request=choice.request,
        timeline=timeline_of(core, uow, choice),
        documents=documents,
        invented=office.invented,
    )


def _document(core: Core, uow: UnitOfWork, number: int, document_id: str) -> DossierDocument:
    source = source_of(uow, document_id)
    document = uow.archive.get(document_id)
    forms = uow.redactions.of_document(document_id)
    form = next((each for each in forms if each.status is FormStatus.CONFIRMED), None)
    if _form(uow, document) is None:
        raise ConflictError("dossier-document-not-public", title=source.title)
    content = core.vault.read(form.sha256) if form else _whole(core, source)
    return DossierDocument(
        number=number,
        document_id=document_id,
        title=public_text(source.title),
        dated=document.day,
        form=DocumentForm.PUBLIC_FORM if form else DocumentForm.WHOLE,
        sha256=form.sha256 if form else core.vault.put(content, derived=True),
        bytes=len(content),
        pages=core.dossier_files.pages(content),
        struck=len(form.areas) if form else 0,
        original_sha256=source.original_sha256,
    )


def _whole(core: Core, source: DocumentSource) -> bytes:
    """The document as one plain PDF, if no CURP can be read in it: whatever its kind, that is never public."""
    content = read_source(core, source)
    if any(curps_in(page.text()) for page in core.redaction_files.words(content)):
        raise ConflictError("dossier-document-not-public", title=source.title)
    return content


def files_of(core: Core, documents: Iterable[DossierDocument]) -> dict[str, bytes]:
    """The bytes that are handed over, by SHA-256, compared with it."""
    return {each.sha256: core.vault.read(each.sha256) for each in documents}


def refuse_withdrawn(uow: UnitOfWork, documents: Iterable[DossierDocument]) -> None:
    """A public form that was withdrawn or replaced since: ConflictError ``dossier-document-withdrawn`` (title)."""
    for each in documents:
        if each.form is DocumentForm.PUBLIC_FORM and public_form_of(uow, each.document_id) != each.sha256:
            raise ConflictError("dossier-document-withdrawn", title=each.title)
