"""The legal calendar, date first: a procedure and a day are enough; a vote need not exist yet.

Opened from a vote, it begins with the vote's own day and hours; what is changed here is looked at only, never saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from ui.screens.preparation.calendar_view import CalendarPanel
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.files import write_chosen
from ui.screens.votes.moments import parse_day, parse_time
from ui.tasks import Lane
from ui.theme import Size, Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labeled_field import choice_field, text_field
from unionreg.application.changes import Thing
from unionreg.application.queries import legal_calendar as queries
from unionreg.application.queries import preparation as preparation_queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.catalogue import PROCEDURES
from unionreg.domain.votes.legal_calendar import VotingDay, has_calendar
from unionreg.domain.votes.preparation_checks import OF_A_COURT

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.ports import Core
    from unionreg.application.queries.legal_calendar import CalendarView
    from unionreg.application.queries.preparation import PreparationView

LONGEST_DAY = len("dd/mm/aaaa")


class CalendarScreen(Screen):
    """``Place("vote-calendar", ())`` before a vote exists, ``(vote_id,)`` for a vote."""

    concerns = frozenset({Thing.CALENDAR})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0] if place.arguments else None
        self._title = ""
        self._days: tuple[VotingDay, ...] = ()
        self.header.set_title(self.tr("Legal calendar"))
        self.header.set_subtitle(
            self.tr("Choose a day: the program counts every legal term around it. Nothing is saved.")
        )
        texts = context.messages.texts
        choices = tuple((each.key, texts.get(each.name_key)) for each in PROCEDURES if has_calendar(each.key))
        self.procedure_field, self.procedure = choice_field(self.tr("Procedure"), choices)
        self.day_field, self.day = text_field(self.tr("Day of the vote"), width=Size.FIELD_NARROW)
        self.opens_field, self.opens = text_field(self.tr("Opens"), width=Size.FIELD_NARROW)
        self.closes_field, self.closes = text_field(self.tr("Closes"), width=Size.FIELD_NARROW)
        self.order_field, self.ordered = text_field(self.tr("Day of the court's order"), width=Size.FIELD_NARROW)
        self.panel = CalendarPanel(context.messages)
        self._arrange()
        self.procedure.currentIndexChanged.connect(lambda _index: self._ask())
        for line in (self.day, self.opens, self.closes, self.ordered):
            line.textChanged.connect(lambda _text: self._ask())
        self._begin()

    def _arrange(self) -> None:
        for line in (self.day, self.ordered):
            line.setPlaceholderText(self.tr("dd/mm/yyyy"))
        for line in (self.opens, self.closes):
            line.setPlaceholderText(self.tr("hh:mm"))
        fields = QHBoxLayout()
        fields.setSpacing(Space.L)
        fields.addWidget(self.procedure_field)
        for field in (self.day_field, self.opens_field, self.closes_field, self.order_field):
            fields.addWidget(field)
        fields.addStretch(1)
        self.body.addLayout(fields)
        self.body.addWidget(self.panel)
        self.body.addStretch(1)
        self.print = SecondaryButton(self.tr("Save as PDF"), self._save, symbol="download")
        self.header.add_action(self.print)
        if self._vote_id is None and self.actor.may(Permission.PREPARE_VOTES):
            self.header.add_action(PrimaryButton(self.tr("Prepare this vote"), self._prepare, symbol="arrow-right"))

    def crumbs(self) -> Crumbs:
        """Votes, the vote where there is one, its calendar."""
        if self._vote_id is not None:
            return vote_crumbs(self._vote_id, self._title, self.tr("Legal calendar"))
        return ((self.tr("Votes"), Place("votes")), (self.tr("Legal calendar"), None))

    def first_field(self) -> QWidget:
        """The day: it comes first."""
        return self.day

    def load(self) -> None:
        """Count again: a calendar was loaded."""
        self._ask()

    def _begin(self) -> None:
        if self._vote_id is None:
            today = self.core.clock().astimezone().date()
            self.read(lambda core: self._first_answer(core, today), self._fill)
        else:
            vote_id = self._vote_id
            self.read(
                lambda core: preparation_queries.preparation_of(core, self.actor, vote_id=vote_id), self._fill_from
            )

    def _first_answer(self, core: Core, today: date) -> tuple[str, date]:
        """Begins with the first procedure, on the earliest day that is possible."""
        key = str(self.procedure.currentData())
        view = queries.calendar_of_day(core, self.actor, procedure_key=key, days=(VotingDay(today),))
        return key, view.earliest or today

    def _fill(self, found: tuple[str, date]) -> None:
        self.day.setText(f"{found[1]:%d/%m/%Y}")

    def _fill_from(self, view: PreparationView) -> None:
        """The vote's own procedure, day and hours; a vote of several days keeps them until the day is changed."""
        self._title = view.draft.title
        self.header.set_subtitle(view.draft.title)
        self.context.refresh_crumbs()
        self._days = queries.voting_days(view.draft)
        place = self.procedure.findData(queries.procedure_key_of(view.draft))
        self.procedure.setCurrentIndex(max(place, 0))
        court = view.preparation.court
        if court is not None:
            self.ordered.setText(f"{court.ordered_on:%d/%m/%Y}")
        if not self._days:
            self._fill(("", self.core.clock().astimezone().date()))
            return
        first = self._days[0]
        self.opens.setText("" if first.opens is None else f"{first.opens:%H:%M}")
        self.closes.setText("" if first.closes is None else f"{first.closes:%H:%M}")
        self.day.setText(f"{first.day:%d/%m/%Y}")

    def _asked_days(self) -> tuple[VotingDay, ...] | None:
        """The day typed; those of the vote while it is still its first one; None while no day is typed."""
        day = parse_day(self.day.text())
        if day is None:
            return None
        typed = VotingDay(day, parse_time(self.opens.text()), parse_time(self.closes.text()))
        return self._days if self._days and typed == self._days[0] else (typed,)

    def _ask(self) -> None:
        key, days = str(self.procedure.currentData()), self._asked_days()
        self.order_field.setVisible(key in OF_A_COURT)
        typed = self.day.text().strip()
        wrong = days is None and len(typed) >= LONGEST_DAY
        self.day_field.set_error(self.tr("Type the day as 22/11/2026.") if wrong else "")
        if days is None:
            return
        ordered_on = parse_day(self.ordered.text()) if key in OF_A_COURT else None
        self.read(
            lambda core: queries.calendar_of_day(core, self.actor, procedure_key=key, days=days, ordered_on=ordered_on),
            self._show,
        )

    def _show(self, view: CalendarView) -> None:
        self.panel.show_view(view)
        self.show_content()

    def _prepare(self) -> None:
        day = parse_day(self.day.text())
        arguments = (str(self.procedure.currentData()), "" if day is None else day.isoformat())
        self.context.navigate(Place("vote-new", arguments))

    def _save(self) -> None:
        key, days = str(self.procedure.currentData()), self._asked_days()
        if days is None:
            self.day_field.set_error(self.tr("Type the day as 22/11/2026."))
            return
        name = f"{self._vote_id or 'calendario-legal'}-{days[0].day.isoformat()}.pdf"
        path = self.context.prompts.save_file(self, self.tr("Save the calendar"), self.tr("PDF files (*.pdf)"), name)
        if path is None:
            return
        ordered_on = parse_day(self.ordered.text()) if key in OF_A_COURT else None

        def work(core: Core) -> None:
            content = queries.calendar_paper(
                core, self.actor, procedure_key=key, days=days, ordered_on=ordered_on, vote_id=self._vote_id
            )
            write_chosen(path, content)

        self.read(work, lambda _none: self._saved(path.name), lane=Lane.DOCUMENTS)

    def _saved(self, name: str) -> None:
        self.show_content()
        self.context.flash(self.tr("Saved as {0}").format(name))
