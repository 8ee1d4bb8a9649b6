"""Votes as painted bars: a name, a bar, a figure a line. Drawn, so that it needs no chart library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Size, Space, TextRole, label_font, tokens_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


@dataclass(frozen=True, slots=True)
class Bar:
    """One line; ``leads`` draws it in the main colour, ``muted`` in grey (null votes)."""

    name: str
    count: int
    leads: bool = False
    muted: bool = False


class VoteBars(QWidget):
    """Bars on one common scale; its accessible name says the figures in words."""

    def __init__(self, bars: Sequence[Bar]) -> None:
        super().__init__()
        self._bars = tuple(bars)
        self._most = max((bar.count for bar in bars), default=0)
        self.setAccessibleName("; ".join(f"{bar.name}: {bar.count:,}" for bar in bars))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A row for each bar."""
        return QSize(Size.FIELD, len(self._bars) * Size.ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names left, bars in the middle, figures right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        painter.setFont(label_font(TextRole.FIGURE))
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0) + Space.XS
        names = min(widest, self.width() // 3)
        figures = metrics.horizontalAdvance(f"{self._most:,}") + Space.S
        room = self.width() - names - figures - 2 * Space.M
        for number, bar in enumerate(self._bars):
            top = number * Size.ROW
            painter.setPen(QColor(tokens.text))
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            centre = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, names, Size.ROW), centre | Qt.AlignmentFlag.AlignLeft, name)
            right = QRectF(self.width() - figures, top, figures, Size.ROW)
            painter.drawText(right, centre | Qt.AlignmentFlag.AlignRight, f"{bar.count:,}")
            lane = QRectF(names + Space.M, top + Space.S, room, Size.ROW - 2 * Space.S)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.sunken))
            painter.drawRoundedRect(lane, Space.XS, Space.XS)
            if bar.count and self._most:
                lane.setWidth(max(Space.XS, room * bar.count / self._most))
                painter.setBrush(QColor(tokens.muted if bar.muted else tokens.primary if bar.leads else tokens.info))
                painter.drawRoundedRect(lane, Space.XS, Space.XS)
        painter.end()
