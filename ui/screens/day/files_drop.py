"""A strip that takes several files at once by drag and drop, or by its buttons."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.theme import Space, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import IconLabel, restyle, text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent


class FilesDrop(QFrame):
    """``dropped(tuple[Path, ...])``; ``file`` and ``folder`` are its buttons."""

    dropped = Signal(object)

    def __init__(self, words: str, file: str, folder: str) -> None:
        super().__init__()
        self.setProperty("part", "drop-area")
        self.setAcceptDrops(True)
        self.file = SecondaryButton(file, symbol="upload")
        self.folder = SecondaryButton(folder, symbol="folder-open")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(IconLabel("inbox", Tone.NEUTRAL))
        row.addWidget(text_label(words, muted=True), 1)
        row.addWidget(self.file)
        row.addWidget(self.folder)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        self._mark(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take every local file."""
        self._mark(over=False)
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _mark(self, *, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        restyle(self)
