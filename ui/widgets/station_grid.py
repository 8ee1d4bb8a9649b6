"""A painted grid of many things with a state each: one small shape a thing, so that 1,330 of them fit one window.

A state has a shape and a colour, never a colour alone; the legend says each in a word. Pointing at a cell with the
mouse or the arrow keys tells which one it is (``pointed``). Knows no use case: it paints the frozen cells it is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolTip, QWidget

from ui.theme import Size, Space, TextRole, label_font, tokens_for
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from ui.theme import Tokens

_LARGEST = 32
_EDGE = 3
_SMALLEST = 5
_MOST_COLUMNS = 8
_MOST_GROUPS = 60
_FEWEST_GROUPED = 12


class Look(StrEnum):
    """The shapes of a cell: hollow square, disc, triangle, square, square with a hook, cross, diamond."""

    HOLLOW = "hollow"
    DISC = "disc"
    TRIANGLE = "triangle"
    SQUARE = "square"
    HOOK = "hook"
    CROSS = "cross"
    DIAMOND = "diamond"


_COLOURS = {
    Look.HOLLOW: "muted",
    Look.DISC: "info",
    Look.TRIANGLE: "warning",
    Look.SQUARE: "positive",
    Look.HOOK: "positive",
    Look.CROSS: "negative",
    Look.DIAMOND: "warning",
}


@dataclass(frozen=True, slots=True)
class GridCell:
    """One thing: ``words`` say its state, ``group`` what it is sorted under (cells of a group stand together)."""

    id: str
    name: str
    look: Look
    words: str
    group: str = ""

    def sentence(self) -> str:
        """Name, group and state, as a tooltip and a screen reader say them."""
        return " · ".join(part for part in (self.name, self.group, self.words) if part)


@dataclass(frozen=True, slots=True)
class GridLayout:
    """Where everything stands: ``side`` of a cell, a corner for each cell, and a line for each group's name."""

    side: int
    corners: tuple[tuple[int, int], ...]
    heads: tuple[tuple[int, int, int], ...]


def lay_out(counts: Sequence[int], room: QSize, head: int) -> GridLayout:
    """The largest cells with which groups of these ``counts`` fit the room.

    ``head`` is the height of a group's name, 0 for none. Groups stand in columns like articles of a newspaper and are
    never torn. What cannot fit at all is laid out with the smallest cells in one column and goes on below.
    """
    for side in range(_LARGEST, _SMALLEST - 1, -1):
        for columns in range(1, min(_MOST_COLUMNS, len(counts)) + 1):
            found = _try(counts, room, head, side, columns)
            if found is not None:
                return found
    found = _try(counts, QSize(room.width(), Size.ENDLESS), head, _SMALLEST, 1)
    assert found is not None
    return found


def pitch_of(side: int) -> int:
    """From one cell to the next."""
    return side + max(2, side // 5)


def _try(counts: Sequence[int], room: QSize, head: int, side: int, columns: int) -> GridLayout | None:
    """The layout with these cells and columns, or None when it does not fit."""
    gutter = Space.L if columns > 1 else 0
    column_width = (room.width() - gutter * (columns - 1)) // columns
    pitch = pitch_of(side)
    across = max((column_width + pitch - side) // pitch, 1)
    corners: list[tuple[int, int]] = []
    heads: list[tuple[int, int, int]] = []
    column, y = 0, 0
    for count in counts:
        tall = head + -(-count // across) * pitch
        if y and y + tall > room.height():
            column, y = column + 1, 0
        if column == columns or tall > room.height():
            return None
        left = column * (column_width + gutter)
        heads.append((left, y, column_width))
        top = y + head
        corners += [(left + each % across * pitch, top + each // across * pitch) for each in range(count)]
        y += tall + (Space.S if head else 0)
    return GridLayout(side, tuple(corners), tuple(heads))


class StationGrid(QWidget):
    """Paints cells. ``pointed(GridCell | None)`` while one is pointed at, ``chosen(GridCell)`` on Enter or a click."""

    pointed = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._cells: tuple[GridCell, ...] = ()
        self._groups: tuple[tuple[str, int], ...] = ()
        self._layout: GridLayout | None = None
        self._pictures: dict[Look, QPixmap] = {}
        self._current = -1
        self._font = label_font(TextRole.LABEL)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(Size.DROP_AREA, Size.ICON_LARGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def cells(self) -> tuple[GridCell, ...]:
        """What is painted, in the order of painting."""
        return self._cells

    @property
    def layout_now(self) -> GridLayout:
        """Where everything stands at this size."""
        if self._layout is None:
            head = QFontMetrics(self._font).height() if len(self._groups) > 1 else 0
            room = QSize(self.width() - 2 * _EDGE, self.height() - 2 * _EDGE)
            self._layout = lay_out([count for _, count in self._groups], room, head)
        return self._layout

    def set_cells(self, cells: Sequence[GridCell]) -> None:
        """Paint these; the cell pointed at stays the same thing when it is still there."""
        before = self.current()
        self._cells = tuple(cells)
        self._groups = groups_of(self._cells)
        self._layout = None
        ids = {cell.id: number for number, cell in enumerate(self._cells)}
        self._current = ids.get(before.id, -1) if before is not None else -1
        self._tell()
        self.update()

    def set_type(self, font: QFont) -> None:
        """Another font for the names of groups (a projector's is larger)."""
        self._font = font
        self._layout = None
        self.update()

    def current(self) -> GridCell | None:
        """The cell pointed at."""
        return self._cells[self._current] if 0 <= self._current < len(self._cells) else None

    def cell_at(self, point: QPoint) -> int:
        """Number of the cell under a point of the widget, -1 for none."""
        side = pitch_of(self.layout_now.side)
        for number, (x, y) in enumerate(self.layout_now.corners):
            if x <= point.x() - _EDGE < x + side and y <= point.y() - _EDGE < y + side:
                return number
        return -1

    def rect_of(self, number: int) -> QRect:
        """Where a cell stands."""
        x, y = self.layout_now.corners[number]
        return QRect(x + _EDGE, y + _EDGE, self.layout_now.side, self.layout_now.side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names of groups, cells, and a frame round the one pointed at."""
        if not self._cells:
            return
        placed, tokens = self.layout_now, tokens_for(self)
        painter = QPainter(self)
        painter.translate(_EDGE, _EDGE)
        if len(self._groups) > 1:
            self._paint_heads(painter, placed, tokens)
        for cell, (x, y) in zip(self._cells, placed.corners, strict=True):
            painter.drawPixmap(x, y, self._picture(cell.look, placed.side, tokens))
        if self._current >= 0 and (self.hasFocus() or self.underMouse()):
            painter.resetTransform()
            painter.setPen(QPen(QColor(tokens.text), Size.FOCUS))
            painter.drawRect(self.rect_of(self._current).adjusted(-1, -1, 1, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other cells."""
        self._layout = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, other colours."""
        self._pictures = {}
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the cell under the mouse."""
        self._point_at(self.cell_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse went away; the keyboard keeps its cell."""
        if not self.hasFocus():
            self._point_at(-1)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the mouse."""
        self._point_at(self.cell_at(event.position().toPoint()))
        self._choose()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There always is a current cell while the keyboard is here."""
        if self._current < 0 and self._cells:
            self._point_at(0)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No frame any more."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from cell to cell, Enter chooses."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
            return
        wanted = self._neighbour(key)
        if wanted is None:
            super().keyPressEvent(event)
        elif 0 <= wanted < len(self._cells):
            self._point_at(wanted)

    def event(self, event: QEvent) -> bool:
        """The sentence of the cell under the mouse as a tooltip."""
        if isinstance(event, QHelpEvent):
            number = self.cell_at(event.pos())
            QToolTip.showText(event.globalPos(), self._cells[number].sentence() if number >= 0 else "", self)
            return True
        return super().event(event)

    def _neighbour(self, key: int) -> int | None:
        match key:
            case Qt.Key.Key_Right:
                return self._current + 1
            case Qt.Key.Key_Left:
                return self._current - 1
            case Qt.Key.Key_Home:
                return 0
            case Qt.Key.Key_End:
                return len(self._cells) - 1
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                return self._next_line(1 if key == Qt.Key.Key_Down else -1)
        return None

    def _next_line(self, way: int) -> int:
        """The nearest cell in the next line of this column, or the current one."""
        corners = self.layout_now.corners
        x, y = corners[self._current]
        beyond = [
            (abs(there - y), abs(left - x), number)
            for number, (left, there) in enumerate(corners)
            if (there - y) * way > 0 and abs(left - x) <= pitch_of(self.layout_now.side)
        ]
        return min(beyond)[2] if beyond else self._current

    def _point_at(self, number: int) -> None:
        if number != self._current:
            self._current = number
            self._tell()
            self.update()

    def _tell(self) -> None:
        cell = self.current()
        self.setAccessibleDescription(cell.sentence() if cell is not None else "")
        self.pointed.emit(cell)

    def _choose(self) -> None:
        cell = self.current()
        if cell is not None:
            self.chosen.emit(cell)

    def _paint_heads(self, painter: QPainter, placed: GridLayout, tokens: Tokens) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.muted))
        metrics = QFontMetrics(self._font)
        for (name, _), (x, y, width) in zip(self._groups, placed.heads, strict=True):
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(x, y, width, metrics.height()), Qt.AlignmentFlag.AlignVCenter, text)

    def _picture(self, look: Look, side: int, tokens: Tokens) -> QPixmap:
        known = self._pictures.get(look)
        if known is None or known.deviceIndependentSize().width() != side:
            known = shape_picture(look, side, tokens, self.devicePixelRatioF())
            self._pictures[look] = known
        return known


class GridLegend(QWidget):
    """What the shapes mean, and how many there are of each."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)

    def set_lines(self, lines: Sequence[tuple[Look, str]], font: QFont) -> None:
        """Show these (shape, words)."""
        while self._row.count():
            taken = self._row.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        side = QFontMetrics(font).ascent()
        for look, words in lines:
            sign = QLabel()
            sign.setPixmap(shape_picture(look, side, tokens_for(self), self.devicePixelRatioF()))
            label = text_label(words, TextRole.LABEL, wrap=False)
            label.setFont(font)
            self._row.addWidget(sign)
            self._row.addWidget(label)
            self._row.addSpacing(Space.M)
        self._row.addStretch(1)


def groups_of(cells: Sequence[GridCell]) -> tuple[tuple[str, int], ...]:
    """Names of groups and their sizes, in order; one nameless group when grouping would not make it clearer."""
    groups = tuple((name, len(tuple(members))) for name, members in groupby(cells, lambda cell: cell.group))
    if len(cells) < _FEWEST_GROUPED or not 1 < len(groups) <= _MOST_GROUPS:
        return (("", len(cells)),) if cells else ()
    return groups


def shape_picture(look: Look, side: int, tokens: Tokens, ratio: float) -> QPixmap:
    """The shape of a state, ``side`` pixels wide, for a screen of this ratio."""
    picture = QPixmap(int(side * ratio), int(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = max(side / 8, 1.0)
    colour = QColor(getattr(tokens, _COLOURS[look]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    whole = QRectF(0, 0, side, side)
    if look in (Look.SQUARE, Look.HOOK):
        painter.drawRoundedRect(whole, line, line)
        if look is Look.HOOK:
            painter.setPen(QPen(QColor(tokens.surface), line * 1.2))
            painter.drawPolyline(_points(side, (0.22, 0.54), (0.42, 0.74), (0.8, 0.28)))
    elif look is Look.DISC:
        painter.drawEllipse(whole)
    elif look is Look.TRIANGLE:
        painter.drawPolygon(_points(side, (0.5, 0.02), (1.0, 0.96), (0.0, 0.96)))
    elif look is Look.DIAMOND:
        painter.drawPolygon(_points(side, (0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)))
    else:
        _paint_lines(painter, look, side, QPen(colour, line * (1.8 if look is Look.CROSS else 1.0)))
    painter.end()
    return picture


def _paint_lines(painter: QPainter, look: Look, side: int, pen: QPen) -> None:
    """The shapes that are lines: the hollow square and the cross."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = pen.widthF() / 2
    inside = QRectF(edge, edge, side - 2 * edge, side - 2 * edge)
    if look is Look.HOLLOW:
        painter.drawRect(inside)
        return
    painter.drawLine(inside.topLeft(), inside.bottomRight())
    painter.drawLine(inside.topRight(), inside.bottomLeft())


def _points(side: int, *parts: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(side * x, side * y) for x, y in parts])
