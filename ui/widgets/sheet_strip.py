"""Small pictures of the sheets of one station, side by side; one is chosen. Knows numbers and words, no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem

from ui.theme import Size, Space, icon, tokens_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class SheetStrip(QListWidget):
    """``chosen(number)`` when another sheet is to be shown. Hidden while there are fewer than two."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sheets of this station"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(Size.ICON_LARGE, Size.ICON_LARGE))
        self.setSpacing(Space.XS)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(Size.ICON_LARGE + 2 * Space.L)
        self.currentItemChanged.connect(self._current)
        self.hide()

    def set_sheets(self, sheets: Sequence[tuple[int, str]], current: int) -> None:
        """Show these (number, words) with ``current`` chosen; nothing is emitted."""
        self.blockSignals(True)
        self.clear()
        for number, words in sheets:
            item = QListWidgetItem(str(number))
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(words)
            item.setIcon(icon("file-text", tokens_for(self).muted, Size.ICON_LARGE))
            self.addItem(item)
            if number == current:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.setVisible(len(sheets) > 1)

    def set_thumbnail(self, number: int, image: QImage) -> None:
        """The small picture of one sheet."""
        for row in range(self.count()):
            item = self.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == number and not image.isNull():
                item.setIcon(QIcon(QPixmap.fromImage(image)))

    def _current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
