"""Scans on their way into a box: a batch of files becomes documents, words are noted with what they suggest, pages are
scanned again. The engine reads files outside of any transaction; here stands what the office keeps of it.

Everything may be done again after a crash: a file that a box knows is passed over, a document without words is read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.archive_access import (
    document_in_open_box,
    keep_box,
    keep_document,
    open_box_seen,
)
from unionreg.application.archive_guesses import suggestions_for
from unionreg.application.archive_records import ArrivedFile
from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.session import require
from unionreg.application.vote_access import named
from unionreg.domain.archive.box import Binder
from unionreg.domain.archive.cutting import cut
from unionreg.domain.archive.document import ArchiveDocument, ArchivePage, DocumentState
from unionreg.domain.archive.gate import page_flags
from unionreg.domain.archive.likeness import bands, fingerprint
from unionreg.domain.archive.scan_quality import named as page_numbers
from unionreg.domain.archive.scans import Outcome, PageRef, ScanFormat
from unionreg.domain.archive.serials import Series, number_of, office_of
from unionreg.domain.archive.words import read_words
from unionreg.domain.audit.archive_events import DocumentRead, PagesRescanned, ReadingAsked, ScansTaken
from unionreg.domain.register.folio import office_code
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.archive.box import Box
    from unionreg.domain.archive.scans import CutDocument, PageScan, Recognition, ScannedFile
    from unionreg.domain.archive.words import PageWords
    from unionreg.domain.roles import Actor

KNOWN_ALREADY = "known-already"
"""Reason of a file whose bytes came before under another name."""

_ID_BYTES = 8
_MEDIA = {
    ScanFormat.PDF: "application/pdf",
    ScanFormat.JPEG: "image/jpeg",
    ScanFormat.PNG: "image/png",
    ScanFormat.TIFF: "image/tiff",
    ScanFormat.OTHER: "application/octet-stream",
}


def take_batch(core: Core, actor: Actor, *, box: str, files: Sequence[ScannedFile]) -> Changes:
    """Take files that the engine looked at into a box, in their order; created ids = the new documents.

    A document whose label is known and whose pages wait for a rescan gets the new pages instead. A file with the same
    bytes and name as one before is passed over. Raises ConflictError ``box-is-closed``.
    """
    with core.unit_of_work() as uow:
        home = open_box_seen(uow, actor, box)
        fresh, again = _sorted_out(uow, box, files)
        taking = _Taking(core, uow, actor, home, fresh)
        documents = tuple(taking.take(each) for each in cut(fresh))
        refused = sum(each.outcome is Outcome.REFUSED for each in files) + len(again)
        for file in files:
            if file in fresh or file in again or file.outcome is Outcome.REFUSED:
                uow.archive.add_file(_arrived(core, box, file, taking.by_file, known=file in again))
        uow.audit.add(ScansTaken(box, len(files), len(documents), refused), actor)
    pairs = ((Thing.DOCUMENT, each) for each in documents)
    return Changes(changed(Thing.BOX, box, *pairs).touched, tuple(taking.new))


def note_reading(
    core: Core, actor: Actor, *, document_id: str, read: Sequence[PageRef], recognition: Recognition
) -> Changes:
    """Keep what recognition gave: the copy, the words, how sure they are, and suggestions from the text.

    ``read`` are the pages that were given to the engine: when the document has others by now, it is read again later
    (ConflictError ``document-changed-meanwhile``).
    """
    sha256 = recognition.words_sha256
    words = read_words(core.vault.read(sha256)) if sha256 else ()
    today = core.clock().astimezone().date()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_ARCHIVE)
        document = uow.archive.get(document_id)
        if tuple(PageRef(page.sha256, page.source_page) for page in document.pages) != tuple(read):
            raise ConflictError("document-changed-meanwhile")
        found = suggestions_for(core, uow, words, today)
        told = _with_reading(document, recognition, words)
        keep_document(uow, replace(told, suggestions=found))
        uow.archive.keep_bands(document_id, bands(fingerprint(words)))
        counts = sum(len(page.words) for page in words), sum(page.doubtful for page in told.pages)
        uow.audit.add(DocumentRead(document.serial or document_id, *counts), actor)
    return changed(Thing.DOCUMENT, document_id, (Thing.BOX, document.box))


def use_as_rescan(core: Core, actor: Actor, *, document_id: str, of: str, expected: int | None = None) -> Changes:
    """A scan that came as a document of its own is the rescan of another one: its pages take the place of those that
    wait there, and it counts no more. ``expected``: revision of ``of`` as it was seen.

    Raises ConflictError ``no-page-waits``, ``rescan-pages-differ``, ``duplicate-of-itself``, ``box-is-closed``.
    """
    with core.unit_of_work() as uow:
        if document_id == of:
            raise ConflictError("duplicate-of-itself")
        scan = document_in_open_box(uow, actor, document_id)
        target = document_in_open_box(uow, actor, of, expected)
        numbers = _waiting(target)
        if not numbers:
            raise ConflictError("no-page-waits")
        if len(numbers) != len(scan.pages):
            raise ConflictError("rescan-pages-differ", scanned=len(scan.pages), wanted=len(numbers))
        keep_document(uow, replace(scan, state=DocumentState.DUPLICATE, duplicate_of=of, serial=""))
        keep_document(uow, with_new_pages(target, numbers, scan.pages))
        uow.audit.add(PagesRescanned(target.serial or of, page_numbers(numbers)), actor)
    return changed(Thing.DOCUMENT, of, (Thing.DOCUMENT, document_id), (Thing.BOX, target.box))


def read_again(core: Core, actor: Actor, *, box: str) -> Changes:
    """Documents of a box that could not be read are tried again, e.g. now that Tesseract is installed."""
    with core.unit_of_work() as uow:
        open_box_seen(uow, actor, box)
        silent = [each for each in uow.archive.of_box(box) if each.reason and not each.words_sha256]
        for each in silent:
            keep_document(uow, replace(each, reason=""))
        uow.audit.add(ReadingAsked(box, len(silent)), actor)
    return changed(Thing.BOX, box)


def with_new_pages(document: ArchiveDocument, numbers: Sequence[int], fresh: Sequence[ArchivePage]) -> ArchiveDocument:
    """The document with other pictures of these pages; its words must be read again, what a person said stays."""
    places = dict(zip(numbers, fresh, strict=True))
    pages = tuple(
        replace(places[page.number], number=page.number) if page.number in places else page for page in document.pages
    )
    state = DocumentState.TO_READ if document.state is not DocumentState.CONFIRMED else document.state
    return replace(document, pages=pages, copy_sha256="", words_sha256="", reason="", state=state)


def _waiting(document: ArchiveDocument) -> list[int]:
    """The pages that a rescan is for: those that a person asked for, or else all that wait."""
    asked = [page.number for page in document.pages if page.rescan_asked]
    return asked or [page.number for page in document.pages if page.open]


def _sorted_out(uow: UnitOfWork, box: str, files: Sequence[ScannedFile]) -> tuple[list[ScannedFile], list[ScannedFile]]:
    """Files that are new here, and files whose bytes came before under another name."""
    fresh: list[ScannedFile] = []
    again: list[ScannedFile] = []
    seen: dict[str, str] = {}
    for file in files:
        if file.outcome is Outcome.REFUSED:
            continue
        if not file.sha256:
            fresh.append(file)  # its bytes could not be read: it is like no other
            continue
        known = uow.archive.file_known(box, file.sha256)
        name = known.name if known is not None else seen.get(file.sha256)
        if name is None:
            seen[file.sha256] = file.name
            fresh.append(file)
        elif name != file.name:
            again.append(file)
    return fresh, again


def _arrived(
    core: Core, box: str, file: ScannedFile, documents: Mapping[str, Sequence[str]], *, known: bool
) -> ArrivedFile:
    reasons = (KNOWN_ALREADY,) if known else tuple(each.code for each in file.findings)
    outcome = Outcome.REFUSED if known else file.outcome
    made = tuple(documents.get(file.sha256, ()))
    return ArrivedFile(box, file.name, file.sha256, file.size, outcome, reasons, made, core.clock())


class _Taking:
    """Documents of one batch on their way into a box."""

    def __init__(self, core: Core, uow: UnitOfWork, actor: Actor, box: Box, files: Sequence[ScannedFile]) -> None:
        self._core, self._uow, self._actor, self._box = core, uow, actor, box
        self._files = {file.sha256: file for file in files}
        self._scans = {(file.sha256, page.number): page for file in files for page in file.pages}
        self.new: list[str] = []
        self.by_file: dict[str, list[str]] = {}

    def take(self, piece: CutDocument) -> str:
        """Store one document, or give its pages to the one that waits for them; the id of either."""
        pages = tuple(
            _page(number, ref, self._scans[(ref.sha256, ref.page)]) for number, ref in enumerate(piece.pages, start=1)
        )
        known = self._uow.archive.find_serial(piece.label)
        document_id = self._rescanned(known, pages) if known is not None else ""
        if not document_id:
            document_id = self._stored(piece, pages, taken=known is not None)
        for sha256 in dict.fromkeys(page.sha256 for page in pages):
            self.by_file.setdefault(sha256, []).append(document_id)
        return document_id

    def _rescanned(self, known: ArchiveDocument, pages: tuple[ArchivePage, ...]) -> str:
        waiting = _waiting(known)
        if known.box != self._box.serial or len(waiting) != len(pages):
            return ""
        keep_document(self._uow, with_new_pages(known, waiting, pages))
        return known.document_id

    def _stored(self, piece: CutDocument, pages: tuple[ArchivePage, ...], *, taken: bool) -> str:
        file = self._files[pages[0].sha256]
        home = self._home(piece.box)
        document = ArchiveDocument(
            self._core.randomness(_ID_BYTES).hex(),
            home.serial,
            file.sha256,
            file.name,
            _MEDIA[file.format],
            file.size,
            pages,
            self._core.clock(),
            named(self._actor),
            serial="" if taken else self._label(piece.label),
            binder=self._binder(home, piece.binder),
        )
        self._uow.archive.add(document)
        self.new.append(document.document_id)
        return document.document_id

    def _home(self, label: str) -> Box:
        """The box whose label was read before these pages, when it is open; else the box at hand."""
        other = self._uow.archive.find_box(label) if label else None
        return other if other is not None and other.serial == label and not other.closed else self._box

    def _label(self, label: str) -> str:
        """The label if this office made it; bars of other offices are none of ours."""
        return label if label and self._made(label) else ""

    def _binder(self, home: Box, label: str) -> str:
        """The binder if it is in this box, or new and made by this office: then it goes into the box."""
        if not label or not self._made(label):
            return ""
        holder = self._uow.archive.find_box(label)
        if holder is None:
            holder = keep_box(self._uow, replace(home, binders=(*home.binders, Binder(label, label))))
            if home.serial == self._box.serial:
                self._box = holder
        return label if holder.serial == home.serial else ""

    def _made(self, label: str) -> bool:
        code = office_code(self._uow.office.get().office_id)
        return office_of(label) == code and number_of(label) <= self._uow.archive.highest_number(Series(label[0]))


def _page(number: int, ref: PageRef, scan: PageScan) -> ArchivePage:
    return ArchivePage(
        number, ref.sha256, ref.page, scan.width, scan.height, scan.dpi, scan.skew_tenths, scan.legibility,
        flags=page_flags(scan),
    )  # fmt: skip


def _with_reading(document: ArchiveDocument, recognition: Recognition, words: Sequence[PageWords]) -> ArchiveDocument:
    """The document with its copy and words; pages know how sure their words are and how many are doubtful."""
    sure = {page.number: page.confidence for page in recognition.pages}
    doubtful = {page.number: len(page.doubtful()) for page in words}
    pages = tuple(
        replace(page, confidence=sure.get(page.number), doubtful=doubtful.get(page.number, 0), reviewed=False)
        for page in document.pages
    )
    codes = [each.code for each in recognition.findings]
    reason = "" if recognition.words_sha256 else next(iter(codes), "unread")
    state = DocumentState.TO_CONFIRM if document.state is DocumentState.TO_READ else document.state
    copy, text = recognition.pdf_sha256, recognition.words_sha256
    return replace(document, copy_sha256=copy, words_sha256=text, pages=pages, reason=reason, state=state)
