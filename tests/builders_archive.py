"""An archive for tests: labels, a box, scans whose pages and words are made up, without any engine."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tests.builders_office import OfficeUnderTest, an_office
from tests.domain.archive.archive_builders import CONTRACT, page
from unionreg.application import archive_boxes, archive_documents, archive_scans
from unionreg.application.archive_documents import Description
from unionreg.domain.archive.box import Shelf
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.scans import (
    Outcome,
    PageRef,
    PageScan,
    RecognisedPage,
    Recognition,
    ScanFormat,
    ScannedFile,
)
from unionreg.domain.archive.serials import Series, make_serial
from unionreg.domain.archive.words import words_json
from unionreg.domain.register.folio import office_code

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.roles import Actor

GOOD = {"dpi": 300, "legibility": 90}
DESCRIPTION = Description(DocumentKind.CONTRACT, "Contrato de Autopartes, 1998")


def a_scan(name: str = "scan.pdf", *labels: str, **page_changes: Any) -> ScannedFile:
    """A file with a page for each label ("" for none), at least one; its digest comes from its name."""
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    values = {**GOOD, **page_changes}
    pages = tuple(
        PageScan(number, 612, 792, codes=(label,) if label else (), **values)
        for number, label in enumerate(labels or ("",), start=1)
    )
    return ScannedFile(name, sha256, 1000, ScanFormat.PDF, Outcome.DONE, pages, kept=True)


@dataclass
class ArchiveOffice:
    """An office with labels of every series and one open box."""

    office: OfficeUnderTest
    box: str

    @property
    def core(self) -> Core:
        return self.office.core

    @property
    def who(self) -> Actor:
        return self.office.archivist

    def serial(self, series: Series, number: int = 1) -> str:
        """The label with this number."""
        with self.core.unit_of_work() as uow:
            return make_serial(series, office_code(uow.office.get().office_id), number)

    def take(self, *files: ScannedFile, box: str = "") -> tuple[str, ...]:
        """Take files in; the new documents."""
        return archive_scans.take_batch(self.core, self.who, box=box or self.box, files=files).created

    def read(self, document_id: str, text: str = CONTRACT, *, doubtful: tuple[int, ...] = ()) -> None:
        """Note that every page of a document has this text."""
        known = self.document(document_id)
        refs = tuple(PageRef(each.sha256, each.source_page) for each in known.pages)
        pages = tuple(page(text, number, doubtful=doubtful) for number in range(1, len(refs) + 1))
        sha256 = self.core.vault.put(words_json(pages), derived=True)
        told = tuple(RecognisedPage(each.number, len(each.words), 90) for each in pages)
        recognition = Recognition(Outcome.DONE, "cd" * 32, sha256, pdfa=True, pages=told)
        archive_scans.note_reading(self.core, self.who, document_id=document_id, read=refs, recognition=recognition)

    def confirm(self, document_id: str, **changes: Any) -> None:
        """Say what a document is."""
        description = replace(DESCRIPTION, **changes)
        archive_documents.confirm_document(self.core, self.who, document_id=document_id, description=description)

    def document(self, document_id: str) -> ArchiveDocument:
        """The document as it is now."""
        with self.core.unit_of_work() as uow:
            return uow.archive.get(document_id)

    def another_box(self, number: int = 2) -> str:
        """One more open box."""
        serial = self.serial(Series.BOX, number)
        archive_boxes.open_box(self.core, self.who, serial=serial, title=f"Caja {number}", shelf=Shelf())
        return serial


def an_archive() -> ArchiveOffice:
    """Twenty labels of each series, and the first box."""
    made = ArchiveOffice(an_office(), "")
    for series in Series:
        archive_boxes.make_labels(made.core, made.who, series=series, count=20)
    made.box = made.serial(Series.BOX)
    shelf = Shelf("Central", "Sala 2", "14")
    archive_boxes.open_box(made.core, made.who, serial=made.box, title="Contratos", shelf=shelf, note="Con humedad")
    return made
