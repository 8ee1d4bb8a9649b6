"""How far the printing of a kit is, with a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.screens.kit import kit_presenter as words
from ui.theme import Space, TextRole
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import text_label


class ProgressRow(QWidget):
    """A bar, a sentence and a button. ``stop_asked`` once."""

    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Files of the kit"))
        self.words = text_label("", TextRole.LABEL, wrap=False)
        self.stop = QuietButton(self.tr("Stop printing"), self._stop, symbol="x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.bar, 1)
        row.addWidget(self.words)
        row.addWidget(self.stop)
        self.hide()

    def begin(self) -> None:
        """Show that something is under way."""
        self.bar.setRange(0, 0)
        self.words.setText("")
        self.stop.setEnabled(True)
        self.show()

    def tell(self, done: int, total: int) -> None:
        """So many files are whole."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.words.setText(words.whole_files(done, total))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop_asked.emit()
