"""A line that says what is being done, how far it is, and lets the person stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.theme import Size, Space
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from ui.tasks import Task


class WaitingLine(QWidget):
    """Hidden until ``follow``; whoever started the work hides it when it ends."""

    def __init__(self) -> None:
        super().__init__()
        self._task: Task | None = None
        self._words = text_label("", muted=True, wrap=False)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(Size.SEARCH)
        self.stop = SecondaryButton(self.tr("Stop"), self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        row.addStretch(1)
        self.hide()

    def follow(self, task: Task, words: str) -> None:
        """Show this work."""
        self._task = task
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        task.progressed.connect(self._progressed)
        self.show()

    def _progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _stop(self) -> None:
        if self._task is not None and not self.isHidden():
            self._task.cancel()
