"""What the use cases of the archive need from outside: its store. The vault and the engine of scans are in
``archive_files_ports``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from unionreg.application.archive_records import (
        ArrivedFile,
        BoxRow,
        Correction,
        DocumentFilter,
        DocumentsPage,
        DoubtfulPage,
        LabelRun,
        LoanRow,
    )
    from unionreg.domain.archive.box import Box, BoxProgress, Loan
    from unionreg.domain.archive.document import ArchiveDocument, LinkKind
    from unionreg.domain.archive.serials import Series


class ArchiveStore(Protocol):
    """Storage of the archive: documents, pages, boxes, labels, loans, corrections."""

    def reserve_numbers(self, series: Series, count: int) -> int:
        """The first of ``count`` numbers of a series that nobody else gets, from 1."""

    def highest_number(self, series: Series) -> int:
        """The highest number given so far, 0 before the first."""

    def add_label_run(self, run: LabelRun) -> int:
        """Write down which labels were made; the number of the run."""

    def label_runs(self) -> tuple[LabelRun, ...]:
        """Every run of labels, newest first."""

    def add_box(self, box: Box) -> None:
        """Store a new box; ConflictError ``serial-taken``."""

    def save_box(self, box: Box) -> None:
        """Write a box anew, with its binders; ConflictError ``serial-taken`` for a binder known elsewhere."""

    def box(self, serial: str) -> Box:
        """The box; NotFoundError ``box-unknown``."""

    def find_box(self, serial: str) -> Box | None:
        """The box with this label, or the one that has a binder with it; None when nobody opened one."""

    def boxes(self) -> tuple[BoxRow, ...]:
        """Every box with how far it is, by shelf and number."""

    def add(self, document: ArchiveDocument) -> None:
        """Store a new document with its pages; ConflictError ``serial-taken``."""

    def save(self, document: ArchiveDocument) -> None:
        """Write a document anew, with its pages; ConflictError ``serial-taken``."""

    def get(self, document_id: str) -> ArchiveDocument:
        """The document; NotFoundError ``document-unknown``."""

    def find_serial(self, serial: str) -> ArchiveDocument | None:
        """The document with this label on its first sheet; None when there is none."""

    def of_box(self, serial: str) -> tuple[ArchiveDocument, ...]:
        """The documents of a box in the order in which they came."""

    def same_pages(self, document: ArchiveDocument) -> tuple[ArchiveDocument, ...]:
        """Other documents, no duplicates themselves, that show one of the same pages of the same files."""

    def alike(self, bands: Sequence[str], *, but: str) -> tuple[ArchiveDocument, ...]:
        """Other documents whose text shares one of these bands of its likeness; ``but`` is that document's id."""

    def page(self, where: DocumentFilter, *, offset: int, limit: int) -> DocumentsPage:
        """Rows of the list, filtered and cut by the database, newest first."""

    def all(self) -> Iterator[ArchiveDocument]:
        """Every document as a stream, by its id; the caller may write meanwhile."""

    def linked_to(self, kind: LinkKind, link_id: str) -> tuple[ArchiveDocument, ...]:
        """The documents that belong to a union, employer, contract or filing, oldest first."""

    def bands(self, document_id: str) -> tuple[str, ...]:
        """The bands of a document's text."""

    def keep_bands(self, document_id: str, bands: Sequence[str]) -> None:
        """Write the bands of a document's text anew."""

    def add_corrections(self, corrections: Sequence[Correction]) -> None:
        """Write what a person read differently; earlier corrections of a word stay, the newest counts."""

    def corrections(self, document_id: str) -> tuple[Correction, ...]:
        """Every correction of a document, oldest first."""

    def doubtful_pages(self, box: str = "", *, offset: int = 0, limit: int = 100) -> tuple[DoubtfulPage, ...]:
        """Pages with doubtful words at which nobody looked yet (of one box), most doubtful words first."""

    def count_doubtful(self, box: str = "") -> int:
        """How many such pages there are."""

    def progress(self, serial: str) -> BoxProgress:
        """How far a box is; NotFoundError ``box-unknown``."""

    def add_file(self, file: ArrivedFile) -> None:
        """Write how a file of a batch ended."""

    def files(self, box: str) -> tuple[ArrivedFile, ...]:
        """Files of a box, oldest first."""

    def file_known(self, box: str, sha256: str) -> ArrivedFile | None:
        """How a file with these bytes ended in this box, when it came before and was not refused."""

    def add_loan(self, loan: Loan) -> None:
        """Store a new loan."""

    def save_loan(self, loan: Loan) -> None:
        """Write a loan anew."""

    def loan(self, loan_id: str) -> Loan:
        """The loan; NotFoundError ``loan-unknown``."""

    def loans(self, *, out_only: bool, today: date) -> tuple[LoanRow, ...]:
        """Loans, what is out first and by the day it is due."""

    def loans_of(self, serials: Sequence[str]) -> tuple[Loan, ...]:
        """Loans of any of these labels, newest first."""
