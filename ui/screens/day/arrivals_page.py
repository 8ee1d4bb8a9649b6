"""Arrivals: the list with its keys while the station is open, a sentence otherwise.

A mark is shown at once and carried out behind it; when that fails the person is shown unmarked again and the failure is
told. Nothing about the last person is kept anywhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.messages import Question
from ui.screens.day.arrivals_view import ArrivalsView
from ui.screens.day.day_view import DayPage
from ui.screens.day.day_words import document_word
from ui.theme import Tone
from ui.widgets.labels import Note
from unionreg.domain.votes.day.states import DayAct, DayState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.screens.day.arrivals_presenter import ArrivalRow
    from ui.screens.day.day_view import DayView, Host


class ArrivalsPage(DayPage):
    """The people of the station's list."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.list: ArrivalsView | None = None
        self._rows: dict[int, ArrivalRow] = {}
        self._note = Note("", Tone.INFO)
        self.column.addWidget(self._note)
        self.column.addStretch(0)

    def show_day(self, view: DayView) -> None:
        """The list where marks are possible, else why they are not."""
        rows = view.rows
        possible = rows is not None and view.may(DayAct.MARK)
        self._note.set_text(self._why_not(view))
        self._note.setVisible(not possible or view.day.state is DayState.CLOSED)
        if rows is None or not possible:
            if self.list is not None:
                self.list.hide()
            return
        if self.list is None:
            self._build(view)
        assert self.list is not None
        self._rows = {row.number: row for row in rows}
        self.list.set_rows(rows)
        self.list.show()

    def first_field(self) -> QWidget | None:
        """The search."""
        return self.list.search if self.list is not None and not self.list.isHidden() else None

    def _build(self, view: DayView) -> None:
        texts = self.host.messages.texts
        self.list = ArrivalsView([(kind, document_word(texts, kind)) for kind in view.identity])
        self.list.marked.connect(self._mark)
        self.list.unmarked.connect(self._unmark)
        self.column.insertWidget(1, self.list, 1)

    def _why_not(self, view: DayView) -> str:
        if not view.may_write:
            return self.tr("The list belongs to the computer at the station; here it is only read.")
        if view.day.state is DayState.CLOSED:
            return self.tr("The station is closed. Correct a mark here only if the signed paper list says otherwise.")
        if view.day.state is DayState.SUSPENDED:
            return self.tr("Voting is suspended: nobody is marked until it goes on.")
        if view.rows is None:
            return self.tr("The list stays at the station until it is closed and handed over.")
        return self.tr("First the opening act: nobody votes before it is written.")

    def _mark(self, number: int, document: str) -> None:
        self._put(number, document)
        self._carry(number, None, self.host.writer.mark(number, document))

    def _unmark(self, number: int) -> None:
        question = Question(
            self.tr("Take the mark away"),
            self.tr(
                "For a mistake only: the person has not voted. The list is then as if there had never been a mark."
            ),
            self.tr("Take the mark away"),
        )
        if self.host.prompts.confirm(self, question):
            before = self._rows[number].document
            self._put(number, None)
            self._carry(number, before, self.host.writer.unmark(number))

    def _carry(self, number: int, before: str | None, work: Callable[..., object]) -> None:
        view = self.list
        assert view is not None
        view.next_person()
        self.host.carry_quietly(work, view.person.say_kept, lambda: self._put(number, before))

    def _put(self, number: int, document: str | None) -> None:
        """The row of this person with another mark; the list keeps its order."""
        assert self.list is not None
        self._rows[number] = replace(self._rows[number], document=document)
        self.list.set_rows(tuple(self._rows.values()))
