"""The papers of a case as they were issued: look, print, save; files for the union are saved. It knows no use case.

``wanted(CasePaper, bool)`` when the bytes of a paper (or of its public rendering) are to be read; they come back by
``show_bytes``. ``public_asked`` when the public version of the whole case is wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSplitter, QVBoxLayout, QWidget

from ui.documents.preview import PdfPreview
from ui.localisation import date_time
from ui.models.rows_table_model import Column
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.filing_records import CasePaper

translate = QCoreApplication.translate

SEALED_FILE = "aviso"
"""The kind of what is no paper but a sealed file that the union's desk reads."""


def file_name(paper: CasePaper) -> str:
    """What a saved copy is called: its folio, with signs that every system takes."""
    name = paper.paper_folio.replace("/", "_") or paper.folio
    return f"{name}.{SEALED_FILE if paper.kind == SEALED_FILE else 'pdf'}"


def file_kinds(paper: CasePaper) -> str:
    """The kinds of files for the question where to save."""
    if paper.kind == SEALED_FILE:
        return translate("PapersPart", "Sealed notices (*.aviso)")
    return translate("PapersPart", "PDF files (*.pdf)")


class PapersPart(QWidget):
    """``show_papers`` fills it; ``save_asked(paper, bytes)`` and ``print_asked(paper, bytes)`` ask the screen."""

    wanted = Signal(object, bool)
    save_asked = Signal(object, bytes)
    print_asked = Signal(object, bytes)
    public_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file = b""
        self._shown: CasePaper | None = None
        self.table = DataTable(
            (
                Column(self.tr("Paper"), lambda row: row.title, stretch=True, tooltip=lambda row: row.title),
                Column(self.tr("Issued"), lambda row: date_time(row.issued_at), characters=16),
            ),
            name=self.tr("Issued papers"),
            empty=self.tr("No paper of this case was issued yet."),
        )
        self.table.current_changed.connect(self._choose)
        self.folio = text_label("", TextRole.MONO)
        self.facts = text_label("", TextRole.LABEL, muted=True)
        self.preview = PdfPreview()
        self.preview.save_asked.connect(self._save)
        self.preview.print_asked.connect(self._print)
        self.public = QCheckBox(self.tr("Public copy, with what is confidential struck out"))
        self.public.toggled.connect(lambda _on: self._ask())
        self.save_file = SecondaryButton(self.tr("Save the file for the union…"), self._save, symbol="download")
        self._arrange()

    def show_papers(self, papers: Sequence[CasePaper]) -> None:
        """These papers, newest first."""
        self._shown = None
        self.table.set_rows(papers)
        # The sealed file comes after its paper: the paper is what is printed and handed over first.
        first = next((place for place, paper in enumerate(papers) if paper.kind != SEALED_FILE), 0)
        if papers:
            self.table.selectRow(first)
        self._choose(self.table.current_row())

    def show_bytes(self, paper: CasePaper, content: bytes) -> None:
        """The bytes of a paper that was asked for."""
        if self._shown != paper:
            return
        self._file = content
        is_file = paper.kind == SEALED_FILE
        self.save_file.setVisible(is_file)
        if is_file:
            self.preview.say(self.tr("This is a sealed file for the union's desk. Hand it over on a stick or by mail."))
        else:
            self.preview.show_pdf(content, f"{paper.title}, {paper.paper_folio}")

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.M)
        column.addWidget(
            Note(self.tr("An issued paper is kept as it is. Printing it again gives the very same file."), Tone.INFO)
        )
        column.addWidget(self.table, 1)
        public = SecondaryButton(self.tr("Public version of the filing…"), self.public_asked.emit, symbol="eye")
        column.addWidget(public, 0, Qt.AlignmentFlag.AlignLeft)
        right = QWidget()
        shown = QVBoxLayout(right)
        shown.setContentsMargins(Space.M, 0, 0, 0)
        shown.setSpacing(Space.XS)
        for widget in (self.folio, self.facts):
            shown.addWidget(widget)
        shown.addWidget(self.public)
        shown.addWidget(self.save_file, 0, Qt.AlignmentFlag.AlignLeft)
        shown.addWidget(self.preview, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([Size.FORM, Size.TEXT])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(both, 1)
        self.save_file.hide()
        self.public.hide()

    def show_only_public(self) -> None:
        """For those who hand out public copies only."""
        self.public.setChecked(True)
        self.public.setEnabled(False)

    def _choose(self, row: CasePaper | None) -> None:
        if row is None:
            self.folio.setText("")
            self.facts.setText("")
            self.save_file.hide()
            self.public.hide()
            self.preview.say("")
            return
        if row == self._shown:
            return
        self._shown = row
        self.folio.setText(row.paper_folio)
        signed = self.tr("signed with an e.firma") if row.signed else self.tr("not signed electronically")
        by = self.tr("issued by {0}").format(row.issued_by)
        self.facts.setText(
            f"{by} · {signed} · {row.template_version}"
            if row.template_version and row.kind != SEALED_FILE
            else f"{by} · {signed}"
        )
        self.public.setVisible(bool(row.public_sha256))
        self._ask()

    def _ask(self) -> None:
        if self._shown is not None:
            self._file = b""
            self.preview.say(self.tr("The paper is being read…"))
            self.wanted.emit(self._shown, self.public.isChecked() and bool(self._shown.public_sha256))

    def _save(self) -> None:
        if self._shown is not None and self._file:
            self.save_asked.emit(self._shown, self._file)

    def _print(self) -> None:
        if self._shown is not None and self._file:
            self.print_asked.emit(self._shown, self._file)
