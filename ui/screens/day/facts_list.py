"""Facts already written down, label and text, in a card; and rows with an action each. Knows no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, TextRole
from ui.widgets.card import Card
from ui.widgets.labels import hairline, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChangingCard(Card):
    """A card whose content is made anew each time."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._inside: QWidget | None = None

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these (label, text) in two columns."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (label, text) in enumerate(facts):
            grid.addWidget(text_label(label, TextRole.LABEL, muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(text), row, 1)
        grid.setColumnMinimumWidth(0, inside.fontMetrics().averageCharWidth() * 24)
        self._put(inside)

    def show_lines(self, lines: Sequence[tuple[str, str, Sequence[QWidget]]], empty: str) -> None:
        """Show these (what, about it, buttons) one under the other, or the sentence that there is nothing."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not lines:
            column.addWidget(text_label(empty, muted=True))
        for number, (what, about, buttons) in enumerate(lines):
            if number:
                column.addWidget(hairline())
            column.addWidget(_line(what, about, buttons))
        self._put(inside)

    def _put(self, inside: QWidget) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self.column.addWidget(inside)


def _line(what: str, about: str, buttons: Sequence[QWidget]) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, Space.S, 0, Space.S)
    row.setSpacing(Space.M)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(text_label(what, TextRole.STRONG))
    if about:
        words.addWidget(text_label(about, muted=True))
    row.addLayout(words, 1)
    for button in buttons:
        row.addWidget(button)
    return line
