"""Two painted pictures of turnout for everybody in the room: one bar with its thresholds in words, one bar per hour.

They know no use case and no person: they paint the frozen figures that they are given, in a type that grows with the
window. A screen reader gets the same figures as sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Size, Space, TextRole, label_font, tokens_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number of people that has to be reached: where (0 to 10,000 of the whole) and the sentence about it."""

    at: int
    words: str
    met: bool


@dataclass(frozen=True, slots=True)
class TurnoutFacts:
    """How much of the whole is reached, in basis points, and what has to be."""

    reached: int
    thresholds: tuple[Threshold, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class HourFacts:
    """One hour: its label, how many, and how that number is written ("—" where it must not be told)."""

    label: str
    count: int
    figure: str


def scaled_font(role: TextRole, factor: float) -> QFont:
    """The font of a role, larger by a factor: what is read from the back of a room."""
    font = label_font(role)
    font.setPointSizeF(font.pointSizeF() * factor)
    return font


class _Picture(QWidget):
    """A painted widget whose type is scaled."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._factor = 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_factor(self, factor: float) -> None:
        """Larger or smaller type."""
        self._factor = factor
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Nothing of it may be cut off."""
        return QSize(Size.DROP_AREA, self.sizeHint().height())

    def _metrics(self, role: TextRole) -> QFontMetrics:
        return QFontMetrics(scaled_font(role, self._factor))


class TurnoutBar(_Picture):
    """One bar from nobody to everybody, dashed lines at the thresholds, their sentences below with a sign each."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._facts = TurnoutFacts(0, (), "")

    def show_facts(self, facts: TurnoutFacts) -> None:
        """Paint these."""
        self._facts = facts
        self.setAccessibleDescription(". ".join((facts.sentence, *(each.words for each in facts.thresholds))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The bar and one line for each threshold."""
        lines = len(self._facts.thresholds) * (self._metrics(TextRole.BODY).height() + Space.XS)
        return QSize(Size.FORM, self._bar_height() + (Space.S if lines else 0) + lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, what is reached, thresholds, sentences."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, height = tokens_for(self), self._bar_height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), height), Size.RADIUS, Size.RADIUS)
        painter.setBrush(QColor(tokens.primary))
        reached = self.width() * min(self._facts.reached, 10_000) / 10_000
        painter.drawRoundedRect(QRectF(0, 0, reached, height), Size.RADIUS, Size.RADIUS)
        painter.setPen(QPen(QColor(tokens.text), Size.FOCUS, Qt.PenStyle.DashLine))
        for each in self._facts.thresholds:
            x = self.width() * each.at / 10_000
            painter.drawLine(int(x), 0, int(x), height)
        self._paint_sentences(painter, height + Space.S)

    def _paint_sentences(self, painter: QPainter, top: float) -> None:
        tokens, metrics = tokens_for(self), self._metrics(TextRole.BODY)
        painter.setFont(scaled_font(TextRole.BODY, self._factor))
        for each in self._facts.thresholds:
            painter.setPen(QColor(tokens.positive if each.met else tokens.text))
            text = metrics.elidedText(
                f"{'✓' if each.met else '┆'} {each.words}", Qt.TextElideMode.ElideRight, self.width()
            )
            painter.drawText(
                QRectF(0, top, self.width(), metrics.height()),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
                text,
            )
            top += metrics.height() + Space.XS

    def _bar_height(self) -> int:
        return int(Space.XL * self._factor)


class HourBars(_Picture):
    """A bar for each hour, its figure above and the hour below."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._hours: tuple[HourFacts, ...] = ()

    def show_hours(self, hours: Sequence[HourFacts]) -> None:
        """Paint these, in the order of the day."""
        self._hours = tuple(hours)
        self.setAccessibleDescription(". ".join(f"{each.label}: {each.figure}" for each in hours))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for figure, bar and hour."""
        line = self._metrics(TextRole.LABEL).height()
        return QSize(Size.FORM, int(2 * line + Space.S + 4 * Space.L * self._factor))

    def paintEvent(self, event: QPaintEvent) -> None:
        """All hours, as wide as there is room, none wider than a hand."""
        if not self._hours:
            return
        painter = QPainter(self)
        tokens, metrics = tokens_for(self), self._metrics(TextRole.LABEL)
        font = scaled_font(TextRole.LABEL, self._factor)
        font.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(font)
        line, most = metrics.height(), max(1, *(each.count for each in self._hours))
        wide = min(self.width() / len(self._hours), Size.FIELD_NARROW * self._factor)
        room = self.height() - 2 * line - Space.XS
        every = max(
            1, -(-max(metrics.horizontalAdvance(f"{each.label} ") for each in self._hours) // max(int(wide), 1))
        )
        for number, each in enumerate(self._hours):
            left, tall = number * wide, max(room * each.count / most, 1.0 if each.count else 0.0)
            base = line + room
            painter.fillRect(QRectF(left + wide / 8, base - tall, wide * 3 / 4, tall), QColor(tokens.primary))
            painter.setPen(QColor(tokens.text))
            above = QRectF(left, base - tall - line, wide, line)
            if metrics.horizontalAdvance(each.figure) <= wide:
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, each.figure)
            painter.setPen(QColor(tokens.muted))
            if number % every == 0:
                below = QRectF(left, base + Space.XS, wide * every, line)
                side = Qt.AlignmentFlag.AlignHCenter if every == 1 else Qt.AlignmentFlag.AlignLeft
                painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, each.label)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(0, int(line + room), int(wide * len(self._hours)), int(line + room))
