"""The scans of a paper filing: each a PDF, with the requirement that it proves. It knows no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QVBoxLayout

from ui.models.rows_table_model import Column
from ui.screens.filings.words import requirement_name
from ui.screens.union_desk.parts import SectionPart
from ui.screens.votes.files import read_chosen
from ui.theme import Space, TextRole
from ui.widgets.buttons import QuietButton, SecondaryButton, button_row
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import text_label
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.screens.filings.typed_filing import TypedSession
    from ui.tasks import Failure
    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.filing_type import FilingType
    from unionreg.texts import Texts

LARGEST_SCAN = 512 * 1024 * 1024


def pages_of(content: bytes) -> int:
    """Pages of a PDF; UnreadableError ``not-a-pdf``."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = document.pageCount() if document.status() is QPdfDocument.Status.Ready else 0
    document.close()
    if not pages:
        raise UnreadableError("not-a-pdf")
    return pages


class ScansPart(SectionPart):
    """A table of scans, and the button that adds one for the requirement chosen."""

    def __init__(self, session: TypedSession, type_: FilingType, texts: Texts) -> None:
        super().__init__()
        self._session = session
        choices = tuple(
            (each.key, requirement_name(each.key, texts)) for each in type_.requirements if each.document
        ) or (("other-documents", requirement_name("other-documents", texts)),)
        field, self.requirement = choice_field(self.tr("What it proves"), choices)
        self.add = SecondaryButton(self.tr("Add a scan (PDF)…"), self._choose, symbol="paperclip")
        self.table = DataTable(
            (
                Column(self.tr("Document"), lambda row: row.title, stretch=True),
                Column(self.tr("File"), lambda row: row.file_name, characters=26, muted=True),
                Column(self.tr("Pages"), lambda row: str(row.pages), characters=7, number=True, role=TextRole.FIGURE),
            ),
            name=self.tr("Scans"),
            empty=self.tr("No scan yet. The original is scanned whole: at least one is needed."),
        )
        self.remove = QuietButton(self.tr("Take this one off"), self._remove, symbol="x")
        self.trouble = text_label("")
        self.trouble.setProperty("text-role", "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.tr("Scans of the paper"), TextRole.HEADING))
        column.addWidget(field)
        column.addLayout(button_row(self.remove, harmful=(self.add,)))
        column.addWidget(self.trouble)
        column.addWidget(self.table)
        self._fill()

    def take(self, path: Path) -> None:
        """Read a scan and put it with the requirement that is chosen."""
        self.trouble.setText("")
        key, title = self.requirement.currentData(), self.requirement.currentText()

        def read(_folder: None, _progress: object) -> tuple[bytes, int]:
            content = read_chosen(path, LARGEST_SCAN)
            return content, pages_of(content)

        def taken(answer: tuple[bytes, int]) -> None:
            self._session.add_scan(answer[0], path.name, key, title, answer[1])
            self._fill()
            self.edited.emit()

        self._session.work(read, taken, self._failed)

    def first_field(self) -> QWidget:
        """What the scan proves."""
        return self.requirement

    def applied(self, data: FilingData) -> FilingData:
        """The scans stand in the session already."""
        return data

    def _choose(self) -> None:
        path = self._session.context.prompts.open_file(self, self.tr("Scan"), self.tr("PDF files (*.pdf)"))
        if path is not None:
            self.take(path)

    def _remove(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._session.remove_scan(row)
            self._fill()
            self.edited.emit()

    def _failed(self, failure: Failure) -> None:
        self.trouble.setText(self._session.context.messages.failure(failure))

    def _fill(self) -> None:
        self.table.set_rows(self._session.data.attachments)
        self.table.fit_height()
        self.remove.setEnabled(bool(self._session.data.attachments))
