"""A page of a scan with words marked on it. Knows pages and words, no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, TextRole, tokens_for
from ui.widgets.buttons import IconButton
from ui.widgets.labels import text_label
from ui.widgets.sheet_viewer import SheetView, decode_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from unionreg.domain.archive.words import PageWords

DPI = 110
UNITS = 720
"""Dots per inch of the picture; units of words per inch."""

_AROUND = 3
_OPACITY = 70


class WordPicture(QWidget):
    """The picture, with buttons for pages and zoom; ``turned(page)`` is asked for with the buttons."""

    def __init__(self, go: Callable[[int], object]) -> None:
        super().__init__()
        self._go = go
        self._page, self._pages = 1, 1
        self._marks: list[QGraphicsRectItem] = []
        self.view = SheetView()
        self.view.setAccessibleName(self.tr("The scanned page"))
        self._said = text_label("", TextRole.LABEL, muted=True, wrap=False)
        self.back = IconButton("arrow-left", self.tr("Page before (Page up)"), lambda: self._step(-1))
        self.on = IconButton("arrow-right", self.tr("Next page (Page down)"), lambda: self._step(1))
        near = IconButton("zoom-in", self.tr("Nearer"), lambda: self.view.zoom_by(1.25))
        far = IconButton("zoom-out", self.tr("Farther"), lambda: self.view.zoom_by(0.8))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for widget in (self.back, self._said, self.on):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(near)
        row.addWidget(far)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def show_page(self, png: bytes, page: int, pages: int) -> None:
        """Put up a page."""
        self._page, self._pages = page, pages
        self._said.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages))
        self.back.setEnabled(page > 1)
        self.on.setEnabled(page < pages)
        self.mark(None, ())
        self.view.show_image(decode_sheet(png))

    def mark(self, words: PageWords | None, places: Iterable[int]) -> None:
        """Mark words by their places on the page, and no others; the first one is brought into sight."""
        scene = self.view.scene()
        for mark in self._marks:
            scene.removeItem(mark)
        self._marks = [self._box(words, place) for place in places] if words is not None else []
        for mark in self._marks:
            scene.addItem(mark)
        if self._marks:
            self.view.ensureVisible(self._marks[0], Space.XL, Space.XL * 3)

    def step(self, by: int) -> None:
        """Turn pages."""
        self._step(by)

    def _step(self, by: int) -> None:
        if 1 <= self._page + by <= self._pages:
            self._go(self._page + by)

    def _box(self, words: PageWords, place: int) -> QGraphicsRectItem:
        word = words.words[place]
        left, top, right, bottom = (each * DPI / UNITS for each in (word.x0, word.y0, word.x1, word.y1))
        box = QRectF(left, top, right - left, bottom - top).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        colour = QColor(tokens_for(self).focus)
        item = QGraphicsRectItem(box)
        item.setPen(QPen(colour, 1.5))
        colour.setAlpha(_OPACITY)
        item.setBrush(colour)
        item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        return item
