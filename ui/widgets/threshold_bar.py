"""A picture of a vote: bars of votes against the thresholds of the four legal bases, with words on everything.

Knows neither the law nor a use case: it draws the frozen picture it is given. Which base decides, and why, is
said by the page around it. A screen reader gets the same picture as sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Space, TextRole, label_font, tokens_for

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it counts and how much. ``leading`` bars are drawn in the primary colour."""

    label: str
    count: int
    leading: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A dashed line at a number of votes, with its caption, such as "3,427: half plus one of those covered"."""

    at: int
    caption: str


@dataclass(frozen=True, slots=True)
class BaseSign:
    """Whether one base (letter A-D) is met; ``word`` says it for those who do not see the sign."""

    letter: str
    met: bool
    word: str


@dataclass(frozen=True, slots=True)
class ThresholdPicture:
    """Everything the widget draws. ``whole`` is the number at the right end of the bars."""

    heading: str
    whole: int
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    signs: tuple[BaseSign, ...]
    verdict: str

    def as_text(self, group: str) -> str:
        """The picture in sentences; ``group`` formats a number, such as ``"{:,}"``."""
        bars = [f"{bar.label}: {group.format(bar.count)}" for bar in self.bars]
        marks = [mark.caption for mark in self.marks]
        signs = [f"{sign.letter}: {sign.word}" for sign in self.signs]
        return ". ".join(part for part in (self.heading, *bars, *marks, *signs, self.verdict) if part)


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes the picture is laid out with, in device-independent pixels."""

    line: int
    bar: int
    gap: int

    def height(self, picture: ThresholdPicture) -> int:
        """How tall the picture is."""
        heading = self.line + self.gap if picture.heading else 0
        bars = len(picture.bars) * (self.line + self.bar + self.gap)
        marks = len(picture.marks) * self.line
        signs = self.line + self.gap if picture.signs else 0
        verdict = self.line if picture.verdict else 0
        return heading + bars + marks + signs + verdict + self.gap


class ThresholdBar(QWidget):
    """Draws a ThresholdPicture; nothing until it is given one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: ThresholdPicture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(label_font(TextRole.FIGURE))

    def show_picture(self, picture: ThresholdPicture) -> None:
        """Draw this picture and tell it to a screen reader."""
        self._picture = picture
        self.setAccessibleName(picture.heading)
        self.setAccessibleDescription(picture.as_text("{:,}"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, as tall as the picture."""
        height = 0 if self._picture is None else self._measures().height(self._picture)
        return QSize(420, height)

    def minimumSizeHint(self) -> QSize:
        """The height never shrinks: nothing of it may be cut off."""
        return QSize(240, self.sizeHint().height())

    def _measures(self) -> Measures:
        return Measures(line=self.fontMetrics().height() + Space.XS, bar=Space.M, gap=Space.S)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Heading, bars, marks across them, signs of the bases."""
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._paint_heading(painter, self._picture)
        bottom = self._paint_bars(painter, self._picture, top)
        under = self._paint_marks(painter, self._picture, top, bottom)
        self._paint_signs(painter, self._picture, under)

    def _paint_heading(self, painter: QPainter, picture: ThresholdPicture) -> float:
        if not picture.heading:
            return 0.0
        measures = self._measures()
        font = label_font(TextRole.STRONG)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(tokens_for(self).text))
        text = QFontMetrics(font).elidedText(picture.heading, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), measures.line), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
        return float(measures.line + measures.gap)

    def _paint_bars(self, painter: QPainter, picture: ThresholdPicture, top: float) -> float:
        measures = self._measures()
        tokens = tokens_for(self)
        for bar in picture.bars:
            figure = f"{bar.count:,}"
            room = self.width() - self.fontMetrics().horizontalAdvance(figure) - measures.gap
            label = self.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, room)
            line = QRectF(0, top, self.width(), measures.line)
            painter.setPen(QColor(tokens.text))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, label)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, figure)
            well = QRectF(0, top + measures.line, self.width(), measures.bar)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.sunken))
            painter.drawRoundedRect(well, 3, 3)
            painter.setBrush(QColor(tokens.primary if bar.leading else tokens.border))
            filled = QRectF(well)
            filled.setWidth(self._across(bar.count, picture))
            painter.drawRoundedRect(filled, min(3.0, filled.width() / 2), 3)
            top += measures.line + measures.bar + measures.gap
        return top

    def _across(self, count: int, picture: ThresholdPicture) -> float:
        """Where a number of votes lies, in pixels from the left; a single vote is still to be seen."""
        if picture.whole <= 0 or count <= 0:
            return 0.0
        return max(2.0, min(1.0, count / picture.whole) * self.width())

    def _paint_marks(self, painter: QPainter, picture: ThresholdPicture, top: float, bottom: float) -> float:
        """A stroke over each bar and down to the caption on a ground of its own: a line never runs through words."""
        measures = self._measures()
        tokens = tokens_for(self)
        step = measures.line + measures.bar + measures.gap
        painter.setPen(QPen(QColor(tokens.text), 1.5, Qt.PenStyle.DashLine))
        for row, mark in enumerate(picture.marks):
            x = self._mark_at(mark, picture)
            for number in range(len(picture.bars)):
                over = top + number * step + measures.line - 1
                painter.drawLine(QPointF(x, over), QPointF(x, over + measures.bar + 4))
            painter.drawLine(QPointF(x, bottom - measures.gap), QPointF(x, bottom + row * measures.line))
        for row, mark in enumerate(picture.marks):
            self._paint_caption(painter, mark.caption, self._mark_at(mark, picture), bottom + row * measures.line)
        return bottom + len(picture.marks) * measures.line

    def _mark_at(self, mark: Mark, picture: ThresholdPicture) -> float:
        return min(self._across(mark.at, picture), self.width() - 1.0)

    def _paint_caption(self, painter: QPainter, caption: str, x: float, top: float) -> None:
        """Centred under its line, moved inwards where the edge is near."""
        measures = self._measures()
        tokens = tokens_for(self)
        text = self.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideRight, self.width())
        width = self.fontMetrics().horizontalAdvance(text) + Space.S
        left = min(max(0.0, x - width / 2), max(0.0, self.width() - width))
        box = QRectF(left, top, width, measures.line)
        painter.fillRect(box, QColor(tokens.surface))
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_signs(self, painter: QPainter, picture: ThresholdPicture, top: float) -> None:
        measures = self._measures()
        tokens = tokens_for(self)
        x = 0.0
        top += measures.gap
        for sign in picture.signs:
            text = f"{sign.letter} {'✓' if sign.met else '✗'} {sign.word}"
            width = self.fontMetrics().horizontalAdvance(text) + 2 * measures.gap
            painter.setPen(QColor(tokens.positive if sign.met else tokens.negative))
            painter.drawText(QRectF(x, top, width, measures.line), Qt.AlignmentFlag.AlignVCenter, text)
            x += width
        painter.setPen(QColor(tokens.text))
        painter.setFont(label_font(TextRole.STRONG))
        below = QRectF(0, top + measures.line, self.width(), measures.line)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, picture.verdict)
