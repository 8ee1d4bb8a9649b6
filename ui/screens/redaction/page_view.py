"""A page with its marks: drawn with the mouse, walked through and moved with the keyboard. Knows no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from ui.screens.redaction.marks import LEAST, MarkState
from ui.theme import Space, tokens_for

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPaintEvent

    from ui.screens.redaction.marks import Marks

TENTHS = 10
STEP, LARGE_STEP = 20, 100
"""How far an arrow key moves a mark, in tenths of a point; with Ctrl."""

_NEW = (2000, 2000, 3600, 2200)
_GRIP = 4
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PageView(QWidget):
    """Shows one page of a PDF at the width it has. All boxes are in tenths of a point of the page as shown.

    ``drawn(box)`` a new area; ``chosen(place)`` a mark was clicked; ``reshaped(place, box)``; ``decided(place, state)``
    by key; ``turned(step)`` another page is wanted.
    """

    drawn = Signal(tuple)
    chosen = Signal(int)
    reshaped = Signal(int, tuple)
    decided = Signal(int, str)
    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page to mark"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(320, 240)
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._page = 1
        self._marks: Marks | None = None
        self._current: int | None = None
        self._picture: QImage | None = None
        self._from: QPoint | None = None
        self._to: QPoint | None = None

    @property
    def page(self) -> int:
        """The page shown, from 1."""
        return self._page

    @property
    def pages(self) -> int:
        """How many there are."""
        return self._document.pageCount()

    def show_document(self, content: bytes) -> None:
        """Another document, from its first page."""
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.show_page(1)

    def show_page(self, number: int) -> None:
        """Another page; one that is not there changes nothing."""
        if 1 <= number <= self.pages:
            self._page = number
            self._picture = None
            self.updateGeometry()
            self._fit()

    def show_marks(self, marks: Marks, current: int | None) -> None:
        """The marks, and the one that has the frame."""
        self._marks, self._current = marks, current
        self.update()

    def zoom_to_width(self, width: int) -> None:
        """As wide as this; the height follows."""
        self._width = max(width, 320)
        self._fit()

    _width = 640

    def _fit(self) -> None:
        size = self._points()
        self.setFixedSize(self._width, max(240, round(self._width * size.height() / max(size.width(), 1))))
        self._picture = None
        self.update()

    def _points(self) -> QSize:
        return self._document.pagePointSize(self._page - 1).toSize()

    @property
    def _scale(self) -> float:
        """Dots for each tenth of a point."""
        return self.width() / max(self._document.pagePointSize(self._page - 1).width() * TENTHS, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page, its marks, and what is being drawn."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        if self._picture is None and self.pages:
            self._picture = self._document.render(self._page - 1, self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
        painter.fillRect(self.rect(), QColor("white"))
        if self._picture is not None:
            painter.drawImage(0, 0, self._picture)
        if self._marks is not None:
            for place in self._marks.on_page(self._page):
                self._paint_mark(painter, place)
        if self._from is not None and self._to is not None:
            painter.setPen(QPen(QColor(tokens_for(self).focus), 2))
            painter.setBrush(QColor(0, 0, 0, 90))
            painter.drawRect(QRect(self._from, self._to).normalized())
        painter.end()

    def _paint_mark(self, painter: QPainter, place: int) -> None:
        """Struck: nearly black, so that one still sees what; undecided: a broken frame; left: a thin one."""
        assert self._marks is not None
        mark, tokens = self._marks.rows[place], tokens_for(self)
        box = self._dots(place)
        if mark.state is MarkState.STRUCK:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 165))
            painter.drawRect(box)
        else:
            undecided = mark.state is MarkState.UNDECIDED
            style = Qt.PenStyle.DashLine if undecided else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(tokens.warning if undecided else tokens.muted), 2, style))
            tint = QColor(tokens.warning)
            tint.setAlpha(40 if undecided else 0)
            painter.setBrush(tint)
            painter.drawRect(box)
        if place == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 3))
            painter.drawRect(box.adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP))

    def _dots(self, place: int) -> QRect:
        assert self._marks is not None
        area, scale = self._marks.rows[place].area, self._scale
        return QRect(
            QPoint(round(area.x0 * scale), round(area.y0 * scale)),
            QPoint(round(area.x1 * scale), round(area.y1 * scale)),
        )

    def sight_of(self, place: int) -> QRect:
        """Where a mark stands in this widget, with room around it."""
        return self._dots(place).adjusted(-Space.XL, -Space.XL, Space.XL, Space.XL)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw."""
        if event.button() is Qt.MouseButton.LeftButton and self.pages:
            self._from = self._to = event.position().toPoint()
            self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if self._from is not None:
            self._to = event.position().toPoint()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A new area; a click without drawing chooses the mark under it."""
        if self._from is None:
            return
        box = QRect(self._from, event.position().toPoint()).normalized()
        self._from = self._to = None
        self.update()
        tenths = tuple(round(side / self._scale) for side in (box.left(), box.top(), box.right(), box.bottom()))
        if tenths[2] - tenths[0] >= LEAST and tenths[3] - tenths[1] >= LEAST:
            self.drawn.emit(tenths)
        else:
            self._click(box.center())

    def _click(self, at: QPoint) -> None:
        if self._marks is None:
            return
        for place in reversed(self._marks.on_page(self._page)):
            if self._dots(place).adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP).contains(at):
                self.chosen.emit(place)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab walks the marks; arrows move, with Shift they reshape; Enter strikes, Delete leaves, Insert draws."""
        if not self._on_key(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _on_key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(1 if key is Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Insert, Qt.Key.Key_N):
            self.drawn.emit(_NEW)
        elif self._current is None or self._marks is None:
            return False
        elif key in _ARROWS:
            self._move(key, held)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.decided.emit(self._current, MarkState.STRUCK.value)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.decided.emit(self._current, MarkState.LEFT.value)
        else:
            return False
        return True

    def _move(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        assert self._marks is not None
        assert self._current is not None
        area = self._marks.rows[self._current].area
        by = LARGE_STEP if held & Qt.KeyboardModifier.ControlModifier else STEP
        across, down = (each * by for each in _ARROWS[key])
        stays = bool(held & Qt.KeyboardModifier.ShiftModifier)
        box = (
            area.x0 + (0 if stays else across),
            area.y0 + (0 if stays else down),
            area.x1 + across,
            area.y1 + down,
        )
        if min(box) >= 0:
            self.reshaped.emit(self._current, box)
