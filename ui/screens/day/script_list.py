"""The numbered script of a station as a list: a number, the step in words, its state in words. Knows no use case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import TONE_ICONS, Size, Space, TextRole, Tone
from ui.widgets.labels import IconLabel, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One step: ``key`` is given back when it is chosen; ``number`` is the one on the printed script."""

    key: str
    number: str
    words: str
    state: str
    tone: Tone = Tone.NEUTRAL


class ScriptList(QWidget):
    """``chosen(key)`` when a step is pressed. Arrow keys go up and down, the chosen one has a bar."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.steps: dict[str, StepButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_lines(self, lines: Sequence[ScriptLine], current: str) -> None:
        """Show these; what has the focus keeps it."""
        if tuple(self.steps) != tuple(line.key for line in lines):
            self._build(lines)
        for line in lines:
            self.steps[line.key].show_line(line)
        if current in self.steps:
            self.steps[current].setChecked(True)

    def _build(self, lines: Sequence[ScriptLine]) -> None:
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.steps = {}
        for line in lines:
            button = StepButton()
            button.clicked.connect(lambda _checked=False, key=line.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._column.addWidget(button)
            self.steps[line.key] = button
        self._column.addStretch(1)


class StepButton(QPushButton):
    """One step, at least as tall as a finger."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "step")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._number = text_label("", TextRole.HEADING, muted=True, wrap=False)
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance("00–00"))
        self._words = text_label("", TextRole.STRONG, wrap=False)
        self._symbol = IconLabel(side=Size.ICON_SMALL)
        self._state = text_label("", TextRole.LABEL, muted=True, wrap=False)
        below = QHBoxLayout()
        below.setSpacing(Space.XS)
        below.addWidget(self._symbol)
        below.addWidget(self._state, 1)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(self._words)
        both.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._number)
        row.addLayout(both, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_line(self, line: ScriptLine) -> None:
        """Number, words and state."""
        self._number.setText(line.number)
        self._words.setText(line.words)
        self._state.setText(line.state)
        self._symbol.set_icon(TONE_ICONS[line.tone], line.tone)
        self.setAccessibleName(f"{line.number}. {line.words}: {line.state}")

    def sizeHint(self) -> QSize:
        """As large as its words, and never less than a big target."""
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint().expandedTo(QSize(Size.SIDEBAR, Size.BIG + Space.S))
