"""The days of a term as cells: gone, still to come, and those after its end. The words stand beside."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Size, Space, Tone, tokens_for, tone_colours

_CELL = Space.M
_GAP = 2
_MOST = 40
_MOST_OVER = 10


@dataclass(frozen=True, slots=True)
class DaysPicture:
    """``days`` of the term, of which ``gone`` have passed; ``over``: days since its end. All working days."""

    days: int
    gone: int
    over: int = 0
    tone: Tone = Tone.INFO
    words: str = ""


class DayCells(QWidget):
    """One cell for each working day; a term of more than forty days is drawn in forty cells."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = DaysPicture(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: DaysPicture) -> None:
        """Draw another term; ``words`` become the accessible name."""
        self._picture = picture
        self.setAccessibleName(picture.words)
        self.setToolTip(picture.words)
        self.updateGeometry()
        self.update()

    def cells(self) -> tuple[int, int, int]:
        """How many cells are drawn as gone, to come, and over."""
        picture = self._picture
        days = min(picture.days, _MOST)
        gone = picture.gone if picture.days <= _MOST else picture.gone * _MOST // max(picture.days, 1)
        gone = max(0, min(gone, days))
        return gone, days - gone, min(picture.over, _MOST_OVER)

    def sizeHint(self) -> QSize:
        """Room for every cell."""
        count = sum(self.cells())
        return QSize(max(count, 1) * (_CELL + _GAP) + Space.S, Size.ICON_SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Gone ones filled, those to come with an edge, those after the end in the colour of a failure."""
        painter = QPainter(self)
        tokens = tokens_for(self)
        gone, left, over = self.cells()
        full, _ = tone_colours(tokens, self._picture.tone)
        late, _ = tone_colours(tokens, Tone.NEGATIVE)
        width = min(_CELL, (self.width() - Space.S) / max(gone + left + over, 1) - _GAP)
        at = 0.0
        for number in range(gone + left + over):
            if over and number == gone + left:
                at += Space.XS
            cell = QRectF(at + 0.5, (self.height() - _CELL) / 2 + 0.5, width - 1, _CELL - 1)
            is_over, is_gone = number >= gone + left, number < gone
            colour = late if is_over else full if is_gone else tokens.sunken
            painter.setPen(QPen(QColor(tokens.border if not (is_over or is_gone) else colour), 1))
            painter.setBrush(QColor(colour))
            painter.drawRect(cell)
            at += width + _GAP
        painter.end()
