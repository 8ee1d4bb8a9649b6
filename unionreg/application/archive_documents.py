"""What a person says of a document: what it is, that it waits, that it is a duplicate, that flagged pages are good.

Descriptions may be mended whenever somebody sees that they are wrong; pages only while the box is open.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.archive_access import (
    document_in_open_box,
    document_seen,
    keep_document,
    known_label,
)
from unionreg.application.changes import Thing, changed
from unionreg.application.vote_access import kept_line, kept_text, named
from unionreg.domain.archive.document import (
    Acceptance,
    DocumentLink,
    DocumentState,
    FieldText,
    LinkKind,
    with_page,
)
from unionreg.domain.archive.document_kinds import KINDS, DocumentField, DocumentKind, FieldShape, shape_of
from unionreg.domain.archive.scan_quality import named as page_numbers
from unionreg.domain.archive.serials import Series
from unionreg.domain.archive.suggesting import FIRST_YEAR, STATES
from unionreg.domain.archive.typed_days import read_day
from unionreg.domain.audit.archive_events import (
    DocumentConfirmed,
    DocumentDuplicate,
    DocumentLabelled,
    DocumentSetAside,
    PagesAccepted,
    RescanAsked,
)
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.roles import Actor

_LONGEST_NUMBER = 12


@dataclass(frozen=True, slots=True)
class Description:
    """What a person says of a document, as typed. ``place`` is a state of the country or "", ``day`` as 31/05/2019."""

    kind: DocumentKind
    title: str
    fields: tuple[FieldText, ...] = ()
    links: tuple[DocumentLink, ...] = ()
    place: str = ""
    year: int | None = None
    day: str = ""
    note: str = ""


def confirm_document(
    core: Core, actor: Actor, *, document_id: str, description: Description, expected: int | None = None
) -> Changes:
    """Keep what a person said; from then on the document is searched.

    Raises ConflictError ``text-refused``, ``document-field-unknown``, ``document-day-wrong``,
    ``document-number-wrong``, ``year-out-of-range``, ``state-unknown``, ``document-changed-meanwhile``;
    NotFoundError for a link that leads nowhere.
    """
    with core.unit_of_work() as uow:
        document = document_seen(uow, actor, document_id, expected)
        told = _described(uow, document, description, core.clock().astimezone().year)
        kept = replace(told, state=DocumentState.CONFIRMED, confirmed_by=named(actor), confirmed_at=core.clock())
        keep_document(uow, kept)
        shown = document.serial or document_id
        uow.audit.add(DocumentConfirmed(shown, description.kind.value, kept.title), actor)
    return changed(Thing.DOCUMENT, document_id, (Thing.BOX, document.box))


def set_aside(core: Core, actor: Actor, *, document_id: str, reason: str, expected: int | None = None) -> Changes:
    """Leave a document for later; the box stays open until it is confirmed."""
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        document = document_in_open_box(uow, actor, document_id, expected)
        keep_document(uow, replace(document, state=DocumentState.SET_ASIDE, note=why))
        uow.audit.add(DocumentSetAside(document.serial or document_id, why), actor)
    return changed(Thing.DOCUMENT, document_id, (Thing.BOX, document.box))


def mark_duplicate(core: Core, actor: Actor, *, document_id: str, of: str, expected: int | None = None) -> Changes:
    """The same paper is in the archive already: this scan is kept, and counted and searched no more.

    Raises ConflictError ``duplicate-of-itself``: of itself, or of another duplicate.
    """
    with core.unit_of_work() as uow:
        document = document_in_open_box(uow, actor, document_id, expected)
        other = uow.archive.get(of)
        if of == document_id or other.state is DocumentState.DUPLICATE:
            raise ConflictError("duplicate-of-itself")
        keep_document(uow, replace(document, state=DocumentState.DUPLICATE, duplicate_of=of))
        uow.audit.add(DocumentDuplicate(document.serial or document_id, other.serial or of), actor)
    return changed(Thing.DOCUMENT, document_id, (Thing.DOCUMENT, of), (Thing.BOX, document.box))


def stick_label(core: Core, actor: Actor, *, document_id: str, serial: str, expected: int | None = None) -> Changes:
    """Write down the label on the first sheet, where the scanner did not read it.

    Raises ConflictError ``document-has-label``, ``serial-wrong``, ``serial-not-made``, ``serial-taken``.
    """
    with core.unit_of_work() as uow:
        document = document_seen(uow, actor, document_id, expected)
        if document.serial:
            raise ConflictError("document-has-label", serial=document.serial)
        label = known_label(uow, Series.SHEET, serial)
        keep_document(uow, replace(document, serial=label))
        uow.audit.add(DocumentLabelled(document_id, label), actor)
    return changed(Thing.DOCUMENT, document_id, (Thing.BOX, document.box))


def accept_pages(
    core: Core, actor: Actor, *, document_id: str, pages: Sequence[int], reason: str, expected: int | None = None
) -> Changes:
    """Take flagged pages as they are, with a reason. ConflictError ``document-page-unknown``, ``page-not-flagged``."""
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        document = document_in_open_box(uow, actor, document_id, expected)
        for number in _known(document, pages):
            page = document.pages[number - 1]
            if not page.open:
                raise ConflictError("page-not-flagged", page=number)
            accepted = replace(page, rescan_asked=False, acceptance=Acceptance(why, named(actor), core.clock()))
            document = with_page(document, accepted)
        keep_document(uow, document)
        uow.audit.add(PagesAccepted(document.serial or document_id, page_numbers(sorted(set(pages))), why), actor)
    return changed(Thing.DOCUMENT, document_id, (Thing.BOX, document.box))


def ask_rescan(
    core: Core, actor: Actor, *, document_id: str, pages: Sequence[int], expected: int | None = None
) -> Changes:
    """Ask for a new scan of these pages, flagged by the gate or not; an acceptance of before counts no more."""
    with core.unit_of_work() as uow:
        document = document_in_open_box(uow, actor, document_id, expected)
        for number in _known(document, pages):
            document = with_page(document, replace(document.pages[number - 1], rescan_asked=True, acceptance=None))
        keep_document(uow, document)
        uow.audit.add(RescanAsked(document.serial or document_id, page_numbers(sorted(set(pages)))), actor)
    return changed(Thing.DOCUMENT, document_id, (Thing.BOX, document.box))


def _known(document: ArchiveDocument, pages: Sequence[int]) -> Sequence[int]:
    for number in pages:
        if not 1 <= number <= len(document.pages):
            raise ConflictError("document-page-unknown", page=number)
    return pages


def _described(uow: UnitOfWork, document: ArchiveDocument, description: Description, this_year: int) -> ArchiveDocument:
    if description.year is not None and not FIRST_YEAR <= description.year <= this_year:
        raise ConflictError("year-out-of-range", lowest=FIRST_YEAR, highest=this_year)
    if description.place and description.place not in STATES:
        raise ConflictError("state-unknown", place=description.place[:40])
    return replace(
        document,
        kind=description.kind,
        title=kept_line("title", description.title),
        fields=_kept_fields(description),
        links=tuple(_known_link(uow, each) for each in description.links),
        place=description.place,
        year=description.year,
        day=_kept_day(description.day),
        note=kept_text("note", description.note) if description.note.strip() else "",
    )


def _kept_fields(description: Description) -> tuple[FieldText, ...]:
    """Fields of the kind in its order, empty ones left out."""
    allowed = [each.value for each in KINDS[description.kind].fields]
    for each in description.fields:
        if each.field not in allowed:
            raise ConflictError("document-field-unknown", field=each.field[:40])
    typed = {each.field: each.text for each in description.fields if each.text.strip()}
    return tuple(FieldText(name, _kept_field(name, typed[name])) for name in allowed if name in typed)


def _kept_field(name: str, text: str) -> str:
    shape = shape_of(DocumentField(name))
    if shape is FieldShape.DAY:
        return _kept_day(text)
    if shape is FieldShape.NUMBER:
        digits = "".join(text.replace(",", "").split())
        if not (digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST_NUMBER):
            raise ConflictError("document-number-wrong", typed=text.strip()[:40])
        return str(int(digits))
    return kept_line(name, text)


def _kept_day(text: str) -> str:
    if not text.strip():
        return ""
    day = read_day(text)
    if day is None:
        raise ConflictError("document-day-wrong", typed=text.strip()[:40])
    return day.isoformat()


def _known_link(uow: UnitOfWork, link: DocumentLink) -> DocumentLink:
    """The link with the name that the thing has today; a party that is not registered keeps the name as typed."""
    if not link.id and link.kind in (LinkKind.UNION, LinkKind.EMPLOYER):
        return DocumentLink(link.kind, "", kept_line("name", link.name))
    if link.kind is LinkKind.UNION:
        return replace(link, name=uow.register.union(link.id).name)
    if link.kind is LinkKind.EMPLOYER:
        return replace(link, name=uow.register.employer(link.id).name)
    if link.kind is LinkKind.CONTRACT:
        return replace(link, name=uow.contracts.get(link.id).number)
    return replace(link, name=uow.filings.get(link.id).folio)
