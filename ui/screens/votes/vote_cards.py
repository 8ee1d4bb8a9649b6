"""Cards at the side of a vote's page: what is known before the result, and the legal terms. They know no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Note, hairline, text_label
from ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.screens.votes.deadline_presenter import DeadlineLine
    from unionreg.errors import UnionregError


class _ChangingCard(Card):
    """A card whose content is made anew each time."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._inside: QWidget | None = None

    def _put(self, inside: QWidget) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self.column.addWidget(inside)


class FactsCard(_ChangingCard):
    """Facts with their labels, two columns."""

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these (label, text)."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setColumnStretch(1, 1)
        for row, (label, text) in enumerate(facts):
            name = text_label(label, TextRole.LABEL, muted=True, wrap=False)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(text), row, 1)
        self._put(inside)


class DeadlinesCard(_ChangingCard):
    """Terms, each with its day, what is left and its article. ``load_calendar`` leads to the calendars, or is None."""

    def show_lines(
        self,
        lines: Sequence[DeadlineLine],
        sentence: Callable[[UnionregError], str],
        load_calendar: Callable[[], object] | None,
    ) -> None:
        """Show these terms; the same missing calendar is told once."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        told: list[str] = []
        for line in lines:
            if line.error is not None:
                told.append(sentence(line.error))
                continue
            column.addWidget(hairline())
            self._add_line(column, line)
        for words in dict.fromkeys(told):
            column.addWidget(self._missing(words, load_calendar))
        self.setVisible(bool(lines))
        self._put(inside)

    def _add_line(self, column: QVBoxLayout, line: DeadlineLine) -> None:
        column.addWidget(text_label(line.name, TextRole.STRONG))
        column.addWidget(text_label(f"{line.when[:1].upper()}{line.when[1:]} · {line.source}", muted=True))
        if line.left:
            column.addWidget(StatusPill(line.left, line.tone), 0, Qt.AlignmentFlag.AlignLeft)

    def _missing(self, words: str, load_calendar: Callable[[], object] | None) -> Note:
        note = Note(words, Tone.WARNING)
        if load_calendar is not None:
            link = LinkButton(self.tr("Load the calendar"), load_calendar)
            note.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            note.column.addWidget(text_label(self.tr("An administrator loads it under Office."), muted=True))
        return note
