"""Boxes and papers over time: one line a hand-over, on a painted rail; broken ones stand out with icon and words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole, Tone, tokens_for, tone_colours
from ui.widgets.labels import text_label
from ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One hand-over in words. ``problems``: what is wrong with it, as (title, explanation)."""

    number: int
    when: str
    what: str
    who: str
    where: str
    seals: str
    note: str
    recorded: str
    problems: tuple[tuple[str, str], ...]


class _Rail(QWidget):
    """The rail at the left with its knot; red where the chain is broken."""

    def __init__(self, tone: Tone, *, first: bool, last: bool) -> None:
        super().__init__()
        self._tone, self._first, self._last = tone, first, last
        self.setFixedWidth(Size.ROW_DENSE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line and knot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        centre, knot = self.width() / 2, Space.M + Space.XS
        painter.setPen(QPen(QColor(tokens.border), 2))
        painter.drawLine(QPointF(centre, knot if self._first else 0), QPointF(centre, knot))
        if not self._last:
            painter.drawLine(QPointF(centre, knot), QPointF(centre, self.height()))
        colour = QColor(tone_colours(tokens, self._tone)[0])
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if self._tone is Tone.NEGATIVE else QColor(tokens.surface))
        painter.drawEllipse(QPointF(centre, knot), Space.XS + 2, Space.XS + 2)
        painter.end()


class CustodyTimeline(QWidget):
    """The lines from the first hand-over to the last."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, lines: Sequence[TimelineLine]) -> None:
        """Show these lines instead."""
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, line in enumerate(lines):
            self._column.addWidget(_line(line, first=place == 0, last=place == len(lines) - 1))


def _line(line: TimelineLine, *, first: bool, last: bool) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.M)
    row.addWidget(_Rail(Tone.NEGATIVE if line.problems else Tone.POSITIVE, first=first, last=last))
    when = text_label(line.when, TextRole.LABEL, muted=True, wrap=False)
    when.setFixedWidth(Size.FIELD_NARROW)
    when.setContentsMargins(0, Space.S, 0, 0)
    row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setContentsMargins(0, Space.S, 0, Space.M)
    words.setSpacing(2)
    words.addWidget(text_label(line.what, TextRole.STRONG))
    words.addWidget(text_label(line.who))
    for text in (line.where, line.seals, line.note):
        if text:
            words.addWidget(text_label(text, muted=True))
    for title, explanation in line.problems:
        words.addWidget(StatusPill(title, Tone.NEGATIVE), 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(text_label(explanation))
    words.addWidget(text_label(line.recorded, TextRole.LABEL, muted=True))
    row.addLayout(words, 1)
    return whole
