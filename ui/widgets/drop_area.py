"""A large area that takes a file by drag and drop or by its button."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import IconLabel, restyle, text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent


class DropArea(QFrame):
    """``dropped(Path)`` for the first local file; ``choose`` is its button."""

    dropped = Signal(object)

    def __init__(self, symbol: str, title: str, text: str, verb: str) -> None:
        super().__init__()
        self.setProperty("part", "drop-area")
        self.setAcceptDrops(True)
        self.setMinimumHeight(Size.DROP_AREA)
        self.choose = PrimaryButton(verb, symbol="folder-open")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(symbol, side=Size.ICON_LARGE), 0, centre)
        column.addWidget(text_label(title, TextRole.HEADING, wrap=False), 0, centre)
        column.addWidget(text_label(text, muted=True, wrap=False), 0, centre)
        column.addSpacing(Space.XS)
        column.addWidget(self.choose, 0, centre)

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
        """Take the first file."""
        self._mark(over=False)
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.dropped.emit(Path(url.toLocalFile()))
                return

    def _mark(self, *, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        restyle(self)
