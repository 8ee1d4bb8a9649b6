"""Share of women and men among members and in the leadership, as two painted bars with the figures in words beside.

Only shows what it is given: the law has no formula (LFT 371-IX Bis), so nothing is judged here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Size, Space, TextRole, label_font, tokens_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from ui.theme import Tokens

translate = QCoreApplication.translate
_THOUSAND = 1000
_ROW = 2 * Size.ROW


@dataclass(frozen=True, slots=True)
class ProportionRow:
    """One bar: how many people of each sex there are in a group; ``unknown``: nobody said it."""

    name: str
    women: int
    men: int
    non_binary: int = 0
    unknown: int = 0

    @property
    def people(self) -> int:
        """Everybody of the group."""
        return self.women + self.men + self.non_binary + self.unknown

    def parts(self) -> tuple[tuple[str, int], ...]:
        """Words and number of each part that has anybody."""
        all_parts = (
            (translate("GenderProportion", "women"), self.women),
            (translate("GenderProportion", "men"), self.men),
            (translate("GenderProportion", "non-binary"), self.non_binary),
            (translate("GenderProportion", "not said"), self.unknown),
        )
        return tuple((words, count) for words, count in all_parts if count)

    def sentence(self) -> str:
        """The same in words, for the line under the bar and for a screen reader."""
        if not self.people:
            return translate("GenderProportion", "nobody yet")
        return " · ".join(f"{words} {count:,} ({share(count, self.people)})" for words, count in self.parts())


def share(count: int, whole: int) -> str:
    """Per cent with one digit, rounded to the nearest; counted in whole numbers."""
    thousandths = (count * _THOUSAND * 2 + whole) // (whole * 2) if whole else 0
    return f"{thousandths // 10}.{thousandths % 10} %"


class GenderProportion(QWidget):
    """Bars one under the other on the same scale of 100 %; the line under each says it in words."""

    def __init__(self, rows: Sequence[ProportionRow] = ()) -> None:
        super().__init__()
        self._rows: tuple[ProportionRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[ProportionRow]) -> None:
        """Show these groups."""
        self._rows = tuple(rows)
        self.setAccessibleName("; ".join(f"{row.name}: {row.sentence()}" for row in self._rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A bar and its words for each group."""
        return QSize(Size.FORM, len(self._rows) * _ROW)

    def minimumSizeHint(self) -> QSize:
        """As tall as it is drawn."""
        return QSize(Size.FIELD, len(self._rows) * _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name and bar in one line, the figures in words below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(label_font(TextRole.BODY))
        metrics = painter.fontMetrics()
        names = max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0) + Space.L
        tokens = tokens_for(self)
        for number, row in enumerate(self._rows):
            top = number * _ROW
            painter.setPen(QColor(tokens.text))
            painter.setFont(label_font(TextRole.BODY))
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, names, Size.ROW), left, row.name)
            lane = QRectF(names, top + Space.S, self.width() - names, Size.ROW - 2 * Space.S)
            self._paint_bar(painter, row, lane, tokens)
            painter.setPen(QColor(tokens.muted))
            painter.setFont(label_font(TextRole.LABEL))
            words = QRectF(names, top + Size.ROW - Space.S, self.width() - names, Size.ROW_DENSE)
            painter.drawText(words, left, row.sentence())
        painter.end()

    def _paint_bar(self, painter: QPainter, row: ProportionRow, lane: QRectF, tokens: Tokens) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRect(lane)
        fills = (
            (row.women, tokens.primary, Qt.BrushStyle.SolidPattern),
            (row.men, tokens.info, Qt.BrushStyle.SolidPattern),
            (row.non_binary, tokens.positive, Qt.BrushStyle.SolidPattern),
            (row.unknown, tokens.border, Qt.BrushStyle.BDiagPattern),
        )
        x = lane.left()
        for count, colour, brush in fills:
            if not count:
                continue
            width = lane.width() * count / row.people
            part = QRectF(x, lane.top(), width, lane.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour) if brush is Qt.BrushStyle.SolidPattern else QColor(tokens.sunken))
            painter.drawRect(part)
            if brush is not Qt.BrushStyle.SolidPattern:
                painter.fillRect(part, brush)
            x += width
            painter.setPen(QPen(QColor(tokens.surface), 2))
            painter.drawLine(part.topRight(), part.bottomRight())
