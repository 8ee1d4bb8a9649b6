"""The closing: the form step by step, then what was written, with a way to correct it for a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.messages import Question
from ui.screens.day.act_page import ActPage, ActWords
from ui.screens.day.closing_form import ClosingForm
from ui.screens.day.day_words import clock
from ui.theme import Tone
from ui.widgets.labels import Note
from unionreg.domain.votes.day.states import DayAct

if TYPE_CHECKING:
    from ui.screens.day.day_view import DayView, Host, Work
    from unionreg.domain.votes.day.records import Closing, StationDay

translate = QCoreApplication.translate


class ClosingPage(ActPage[ClosingForm, "Closing"]):
    """While people vote a form, afterwards the closing."""

    def __init__(self, host: Host) -> None:
        super().__init__(host, "closing", DayAct.CORRECT_CLOSING, _words())
        self._early = Note(self.tr("First the station opens."), Tone.INFO)
        self.column.insertWidget(0, self._early)

    def show_day(self, view: DayView) -> None:
        """The form where the closing is still to be written, else the closing."""
        before, self._view = self._view, view
        writing = view.may(DayAct.CLOSE)
        if self.form is not None and not self._correcting and (not writing or _figures_differ(before, view)):
            self._drop_form()
        self._early.setVisible(view.day.closing is None and not writing)
        self._show_act(view, writing=writing)

    def _make_form(self, view: DayView) -> ClosingForm:
        verb = self.tr("Write the corrected closing…") if self._correcting else self.tr("Close the station")
        return ClosingForm(view, self.host.messages.texts, verb)

    def _written(self, day: StationDay) -> Closing | None:
        return day.closing

    def _typed(self, form: ClosingForm) -> Closing | None:
        return form.closing()

    def _show_in(self, form: ClosingForm, act: Closing) -> None:
        form.show_closing(act)

    def _agrees(self) -> bool:
        question = Question(
            self.tr("Close the station"),
            self.tr("Nobody votes any more. What is written can be corrected later only for a reason."),
            self.tr("Close the station"),
        )
        return self.host.prompts.confirm(self, question)

    def _writing(self, act: Closing) -> Work:
        return self.host.writer.close(act)

    def _correction(self, act: Closing, reason: str) -> Work:
        return self.host.writer.correct_closing(act, reason)

    def _facts(self, act: Closing, view: DayView) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Closed at"), clock(act.closed_at, view.station.opens_at)),
            (self.tr("In line at the hour"), number(act.in_line)),
            (self.tr("Unused ballots"), number(act.unused)),
            (self.tr("Cancelled"), self.tr("Yes") if act.unused_cancelled else self.tr("No")),
            (self.tr("Spoiled and replaced"), number(act.spoiled)),
            (self.tr("Seals"), ", ".join(act.seals) or self.tr("None")),
        ]
        if view.marked is not None:
            facts.append((self.tr("Marked on the list"), number(view.marked)))
        if act.early_reason:
            facts.append((self.tr("Why it closed early"), act.early_reason))
        return facts


def _words() -> ActWords:
    return ActWords(
        translate("ClosingPage", "Closing"),
        translate("ClosingPage", "Correct the closing…"),
        Question(
            translate("ClosingPage", "Correct the closing"),
            translate(
                "ClosingPage", "The closing as it was stays in the record, with the reason and who corrected it."
            ),
            translate("ClosingPage", "Correct the closing"),
        ),
    )


def _figures_differ(before: DayView | None, now: DayView) -> bool:
    """Whether what the form balances against has changed; the draft brings back what was typed."""
    if before is None:
        return True
    return (before.marked, before.day.challenges, before.day.opening) != (
        now.marked,
        now.day.challenges,
        now.day.opening,
    )
