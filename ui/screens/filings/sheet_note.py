"""Which case a sheet of paper belongs to, told where a file was dropped: words, and the way to the case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.filings.words import kind_name
from ui.theme import Space, Tone
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Note

if TYPE_CHECKING:
    from unionreg.application.queries.packets import SheetMatch
    from unionreg.texts import Texts

translate = QCoreApplication.translate

# Scans, photographs and packets; a filing itself is a container.
_PAPERS = (b"%PDF-", b"\x89PNG", b"\xff\xd8")


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What is said of a sheet."""

    title: str
    sentence: str
    tone: Tone


def is_paper(content: bytes) -> bool:
    """Whether a file is a scan, a photograph or a PDF, by how it begins."""
    return content.startswith(_PAPERS)


def sheet_words(match: SheetMatch, texts: Texts) -> SheetWords:
    """Whose sheet it is, which version, and whether it was printed from the data that this office received."""
    sheet = match.sheet
    kind = kind_name(sheet.kind, texts)
    told = translate("SheetNote", "{0}, version {1}.").format(kind, sheet.version)
    if not match.case_folio:
        known = translate("SheetNote", "This office has no case of this filing.")
        return SheetWords(translate("SheetNote", "A sheet of no case here"), f"{told} {known}", Tone.WARNING)
    title = translate("SheetNote", "A sheet of {0}").format(match.case_folio)
    if match.is_same_data is None:
        known = translate("SheetNote", "This version was not received.")
        return SheetWords(title, f"{told} {known}", Tone.WARNING)
    if match.is_same_data:
        known = translate("SheetNote", "It was printed from the data that were received.")
        return SheetWords(title, f"{told} {known}", Tone.POSITIVE)
    known = translate("SheetNote", "It was printed from other data than those that were received. Compare both.")
    return SheetWords(title, f"{told} {known}", Tone.NEGATIVE)


class SheetNote(QWidget):
    """Hidden until ``show_match``; ``opened(folio)`` when the person wants to see the case."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._folio = ""
        self.note = Note("", Tone.INFO)
        self.open = LinkButton(self.tr("Open the case"), lambda: self.opened.emit(self._folio), symbol="arrow-right")
        self.note.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.addWidget(self.note)
        self.hide()

    def show_match(self, match: SheetMatch, texts: Texts) -> None:
        """Say which case a sheet is of."""
        words = sheet_words(match, texts)
        self._folio = match.case_folio
        self.note.set_title(words.title)
        self.note.set_text(words.sentence, words.tone)
        self.open.setVisible(bool(match.case_folio))
        self.show()
