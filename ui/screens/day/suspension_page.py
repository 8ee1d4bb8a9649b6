"""Suspending and resuming: when, why, the seals put on the box meanwhile and how they were found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.day.big_fields import ClockLine, LongField, YesNoField
from ui.screens.day.day_view import DayPage
from ui.screens.day.day_words import clock
from ui.screens.day.facts_list import ChangingCard
from ui.theme import Tone
from ui.widgets.buttons import PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import Note
from unionreg.domain.votes.day.states import DayAct

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host
    from unionreg.domain.votes.day.records import Suspension


class SuspensionPage(DayPage):
    """One form while people vote, another while voting stands still."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._built = False
        self._seals_on = False
        self._stop = Card(self.tr("Suspend voting"))
        self._go_on = Card(self.tr("Resume voting"))
        self.list = ChangingCard(self.tr("Suspensions"))
        for card in (self._stop, self._go_on, self.list):
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_day(self, view: DayView) -> None:
        """The form that fits, and all suspensions."""
        if not self._built:
            self._build(view)
        self._stop.setVisible(view.may(DayAct.SUSPEND))
        self._go_on.setVisible(view.may(DayAct.RESUME))
        last = view.day.suspensions[-1] if view.day.suspensions else None
        self._seals_on = last is not None and bool(last.seals)
        self.whole.setVisible(self._seals_on)
        lines = [(*self._words(each, view), ()) for each in view.day.suspensions]
        self.list.show_lines(lines, self.tr("Voting was never suspended."))

    def first_field(self) -> QWidget | None:
        """The time."""
        return self.resumed_at if self._go_on.isVisible() else self.suspended_at

    def _build(self, view: DayView) -> None:
        self._built = True
        opens = view.station.opens_at
        self.suspended_at = ClockLine(self.tr("Suspended at"), opens)
        self.why = LongField(self.tr("Why"), lines=2)
        self.seals = LongField(self.tr("Seals put on the slot of the box, one on each line"), lines=2)
        self.suspend = PrimaryButton(self.tr("Suspend voting"), self._suspend)
        self._stop.column.addWidget(
            Note(
                self.tr("Nobody votes and nobody is marked until it is resumed. Seal the slot of the box meanwhile."),
                Tone.WARNING,
            )
        )
        for field in (self.suspended_at, self.why, self.seals):
            self._stop.column.addWidget(field)
        self._stop.column.addLayout(button_row(self.suspend))
        self.resumed_at = ClockLine(self.tr("Resumed at"), opens)
        self.whole = YesNoField(self.tr("Were the seals of the suspension found whole?"))
        self.resume = PrimaryButton(self.tr("Resume voting"), self._resume)
        self._go_on.column.addWidget(self.resumed_at)
        self._go_on.column.addWidget(self.whole)
        self._go_on.column.addLayout(button_row(self.resume))
        for button in (self.suspend, self.resume):
            button.setProperty("big", "true")

    def _suspend(self) -> None:
        at, why = self.suspended_at.moment(), self.why.value()
        self.suspended_at.set_error("" if at is not None else self.tr("Write the time as 09:05, or press Now."))
        self.why.set_error("" if why else self.tr("Write why."))
        if at is None:
            self.suspended_at.setFocus()
        elif not why:
            self.why.setFocus()
        else:
            self.host.carry(self.host.writer.suspend(at, why, self.seals.lines()), self._done)

    def _resume(self) -> None:
        at, whole = self.resumed_at.moment(), self.whole.answer()
        self.resumed_at.set_error("" if at is not None else self.tr("Write the time as 09:05, or press Now."))
        self.whole.set_error(self.tr("Say how the seals were found.") if self._seals_on and whole is None else "")
        if at is None:
            self.resumed_at.setFocus()
        elif self._seals_on and whole is None:
            self.whole.setFocus()
        else:
            self.host.carry(self.host.writer.resume(at, seals_whole=whole if self._seals_on else None), self._done)

    def _done(self) -> None:
        for field in (self.suspended_at, self.why, self.seals, self.resumed_at, self.whole):
            field.set_text("")

    def _words(self, each: Suspension, view: DayView) -> tuple[str, str]:
        opens = view.station.opens_at
        if each.resumed_at is None:
            title = self.tr("From {0}, not resumed").format(clock(each.suspended_at, opens))
        else:
            title = self.tr("From {0} to {1}").format(clock(each.suspended_at, opens), clock(each.resumed_at, opens))
        about = [each.reason]
        if each.seals:
            about.append(self.tr("Seals: {0}").format(", ".join(each.seals)))
        if each.seals_whole is not None:
            about.append(self.tr("found whole") if each.seals_whole else self.tr("not found whole"))
        return title, " · ".join(about)
