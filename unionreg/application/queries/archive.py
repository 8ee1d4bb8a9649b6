"""Reading the archive: boxes and the map, the loop of a box, documents with their words and pictures, the correction
queue, loans. Nothing here writes, and nothing is logged.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.archive_loans import standing_in
from unionreg.application.archive_records import DocumentFilter
from unionreg.application.archive_texts import with_corrections, words_as_read
from unionreg.application.filing_access import today_of
from unionreg.application.register_search import find_parties
from unionreg.application.session import require
from unionreg.domain.archive.document import DocumentState, PageFlag
from unionreg.domain.archive.likeness import alike, from_bands
from unionreg.domain.archive.scans import Outcome, PageRef, ToRecognise
from unionreg.domain.archive.serials import tidy_serial
from unionreg.domain.archive.suggestion import Suggested
from unionreg.domain.archive.words import PageWords
from unionreg.domain.roles import Permission
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from unionreg.application.archive_records import (
        ArrivedFile,
        BoxRow,
        Correction,
        DocumentsPage,
        DoubtfulPage,
        LabelRun,
        LoanRow,
    )
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.register_records import SameParty
    from unionreg.domain.archive.box import Box, BoxProgress, Loan
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.register.parties import PartyKind
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class BoxPage:
    """All that a box's page shows. ``unread``: documents whose words are to be read; ``silent``: those that failed."""

    box: Box
    progress: BoxProgress
    documents: tuple[ArchiveDocument, ...]
    files: tuple[ArrivedFile, ...]
    loans: tuple[Loan, ...]
    silent: int


@dataclass(frozen=True, slots=True)
class LoopPage:
    """The next step of a box: ``document`` None when nothing waits for a person. ``waiting``: how many do."""

    box: Box
    progress: BoxProgress
    document: ArchiveDocument | None
    waiting: int
    same: tuple[ArchiveDocument, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """A document with its box, who has its paper, what people corrected, and scans that may be of the same paper."""

    document: ArchiveDocument
    box: Box
    out: Loan | None
    loans: tuple[Loan, ...]
    corrections: int
    same: tuple[ArchiveDocument, ...]


@dataclass(frozen=True, slots=True)
class PageReading:
    """One page: words as read, words as corrected, and every correction of it. ``words_sha256`` names what was read."""

    document: ArchiveDocument
    page: int
    read: PageWords
    corrected: PageWords
    corrections: tuple[Correction, ...]
    words_sha256: str


@dataclass(frozen=True, slots=True)
class QueuePage:
    """The correction queue: some pages, and how many wait."""

    rows: tuple[DoubtfulPage, ...]
    total: int


def boxes(core: Core, actor: Actor) -> tuple[BoxRow, ...]:
    """Every box with how far it is, in the order of the map: building, room, shelf, number."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        return uow.archive.boxes()


def box_page(core: Core, actor: Actor, *, serial: str) -> BoxPage:
    """A box with its documents, the files that came, and loans. NotFoundError ``box-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        box = uow.archive.box(serial)
        documents = uow.archive.of_box(serial)
        silent = {each.document_id: each.reason for each in documents if each.reason and not each.words_sha256}
        loans = uow.archive.loans_of(standing_in(uow, serial)[1])
        files = tuple(_as_read(each, silent) for each in uow.archive.files(serial))
        return BoxPage(box, uow.archive.progress(serial), documents, files, loans, len(silent))


def loop_page(core: Core, actor: Actor, *, serial: str, after: str = "", first: str = "") -> LoopPage:
    """What a person looks at next in a box: documents to confirm and confirmed ones with flagged pages, in the order
    in which they came; what was set aside comes last. ``after``: the document that was just looked at; ``first``: the
    one to begin with, whatever its state. NotFoundError ``box-unknown``, ``document-unknown``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        box = uow.archive.box(serial)
        queue = _queue(uow.archive.of_box(serial))
        shown = uow.archive.get(first) if first else _following(queue, after)
        same = _same(uow, shown) if shown is not None else ()
        return LoopPage(box, uow.archive.progress(serial), shown, len(queue), same)


def unread(core: Core, actor: Actor, *, serial: str) -> tuple[tuple[str, ToRecognise], ...]:
    """Documents of a box whose words are to be read, by id: what is left to do after a crash, too."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        uow.archive.box(serial)
        return tuple((each.document_id, _to_recognise(each)) for each in uow.archive.of_box(serial) if _is_unread(each))


def documents_list(
    core: Core, actor: Actor, *, where: DocumentFilter | None = None, offset: int = 0, limit: int = 200
) -> DocumentsPage:
    """A page of the list, newest first."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        return uow.archive.page(where or DocumentFilter(), offset=offset, limit=limit)


def document_page(core: Core, actor: Actor, *, document_id: str) -> DocumentPage:
    """A document with all around it. NotFoundError ``document-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        document = uow.archive.get(document_id)
        loans = uow.archive.loans_of((document.serial, document.binder, document.box))
        out = next((each for each in loans if each.returned_on is None), None)
        corrections = len(uow.archive.corrections(document_id))
        return DocumentPage(document, uow.archive.box(document.box), out, loans, corrections, _same(uow, document))


def page_words(core: Core, actor: Actor, *, document_id: str, page: int) -> PageReading:
    """The words of one page, as read and as corrected. NotFoundError ``document-unknown``, ``document-page-unknown``.

    A page without words has an empty list. Errors of the vault as ``VaultPort.read``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        document = uow.archive.get(document_id)
        corrections = tuple(each for each in uow.archive.corrections(document_id) if each.page == page)
    if not 1 <= page <= len(document.pages):
        raise NotFoundError("document-page-unknown", page=page)
    empty = PageWords(page, document.pages[page - 1].width * 10, document.pages[page - 1].height * 10)
    read = next((each for each in words_as_read(core.vault, document) if each.number == page), empty)
    (mended,) = with_corrections((read,), corrections)
    return PageReading(document, page, read, mended, corrections, document.words_sha256)


def page_picture(core: Core, actor: Actor, *, document_id: str, page: int, dpi: int = 110) -> bytes:
    """PNG of one page of the original. Errors as ``page_words`` and ``ArchiveFilesPort.page_picture``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        document = uow.archive.get(document_id)
    if not 1 <= page <= len(document.pages):
        raise NotFoundError("document-page-unknown", page=page)
    shown = document.pages[page - 1]
    return core.archive_files.page_picture(shown.sha256, shown.source_page, dpi=dpi)


def correction_queue(core: Core, actor: Actor, *, box: str = "", offset: int = 0, limit: int = 100) -> QueuePage:
    """Pages with doubtful words at which nobody looked yet, of one box or of all."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        rows = uow.archive.doubtful_pages(box, offset=offset, limit=limit)
        return QueuePage(rows, uow.archive.count_doubtful(box))


def loans(core: Core, actor: Actor, *, out_only: bool = True) -> tuple[LoanRow, ...]:
    """Loans, what is out first and by the day it is due."""
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        return uow.archive.loans(out_only=out_only, today=today)


def label_runs(core: Core, actor: Actor) -> tuple[LabelRun, ...]:
    """Every run of labels, newest first."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        return uow.archive.label_runs()


def paper_of(core: Core, actor: Actor, *, serial: str) -> str:
    """What has this label: ``document:<id>`` or ``box:<serial>``; NotFoundError ``serial-nowhere``."""
    label = tidy_serial(serial)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        document = uow.archive.find_serial(label)
        if document is not None:
            return f"document:{document.document_id}"
        box = uow.archive.find_box(label)
        if box is None:
            raise NotFoundError("serial-nowhere", serial=label[:40])
        return f"box:{box.serial}"


def parties_like(core: Core, actor: Actor, *, kind: PartyKind, text: str) -> tuple[SameParty, ...]:
    """Registered unions or employers with a name like what is typed, for a document that belongs to one."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        return find_parties(core, uow, kind, text, limit=8)


def today_here(core: Core) -> date:
    """The day it is where the office stands."""
    return today_of(core)[1]


def _queue(documents: tuple[ArchiveDocument, ...]) -> tuple[ArchiveDocument, ...]:
    first = [each for each in documents if each.state is DocumentState.TO_CONFIRM or _flagged(each)]
    aside = [each for each in documents if each.state is DocumentState.SET_ASIDE and each not in first]
    return (*first, *aside)


def _flagged(document: ArchiveDocument) -> bool:
    return document.state is DocumentState.CONFIRMED and any(page.open for page in document.pages)


def _following(queue: tuple[ArchiveDocument, ...], after: str) -> ArchiveDocument | None:
    """The one behind ``after`` in the queue, from the beginning again when it was the last."""
    ids = [each.document_id for each in queue]
    if not ids:
        return None
    place = ids.index(after) + 1 if after in ids else 0
    return queue[place % len(queue)]


def _same(uow: UnitOfWork, document: ArchiveDocument) -> tuple[ArchiveDocument, ...]:
    """Documents that show the same pages, or whose text is nearly the same; a person decides."""
    if document.state is DocumentState.DUPLICATE:
        return ()
    found = {each.document_id: each for each in uow.archive.same_pages(document)}
    mine = uow.archive.bands(document.document_id)
    value = from_bands(mine)
    for each in uow.archive.alike(mine, but=document.document_id):
        alike_texts = alike(value, from_bands(uow.archive.bands(each.document_id)))
        if alike_texts and len(each.pages) == len(document.pages) and _same_time(document, each):
            found.setdefault(each.document_id, each)
    return tuple(found.values())


def _same_time(one: ArchiveDocument, other: ArchiveDocument) -> bool:
    """Whether nothing says that they are of different days: a revision repeats the text of the year before."""
    days = [_said(each, Suggested.DAY) or _said(each, Suggested.YEAR) for each in (one, other)]
    return not all(days) or days[0] == days[1]


def _said(document: ArchiveDocument, about: Suggested) -> str:
    return next((each.value for each in document.suggestions if each.about is about), "")


def _as_read(file: ArrivedFile, silent: Mapping[str, str]) -> ArrivedFile:
    """A file needs a person, whatever its pages look like, when a document of it could not be read."""
    reasons = dict.fromkeys(silent[each] for each in file.documents if each in silent)
    if not reasons:
        return file
    return replace(file, outcome=Outcome.NEEDS_PERSON, reasons=(*file.reasons, *reasons))


def _is_unread(document: ArchiveDocument) -> bool:
    done = document.words_sha256 or document.reason
    return not done and document.state is not DocumentState.DUPLICATE


def _to_recognise(document: ArchiveDocument) -> ToRecognise:
    blank = frozenset(page.number for page in document.pages if PageFlag.BLANK in page.flags)
    return ToRecognise(tuple(PageRef(page.sha256, page.source_page) for page in document.pages), blank)
