"""The opening: the form step by step, then what was written, with a way to correct it for a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from ui.localisation import number
from ui.messages import Question
from ui.screens.day.act_page import ActPage, ActWords
from ui.screens.day.day_words import clock, role_word
from ui.screens.day.opening_form import OpeningForm
from ui.theme import Tone
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import Note
from unionreg.domain.votes.day.states import DayAct

if TYPE_CHECKING:
    from ui.screens.day.day_view import DayView, Host, Work
    from unionreg.domain.votes.day.records import Opening, StationDay

translate = QCoreApplication.translate


class OpeningPage(ActPage[OpeningForm, "Opening"]):
    """Before the opening a form, afterwards the act."""

    def __init__(self, host: Host) -> None:
        super().__init__(host, "opening", DayAct.CORRECT_OPENING, _words())
        self._state = Note("", Tone.WARNING)
        self.never = QuietButton(self.tr("The station cannot open…"), self._never_opened)
        self.column.insertWidget(0, self._state)
        self.column.addWidget(self.never, 0, Qt.AlignmentFlag.AlignLeft)

    def show_day(self, view: DayView) -> None:
        """The form where the act is still to be written, else the act."""
        self._view = view
        self._state.setVisible(bool(view.day.not_opened))
        self._state.set_text(
            self.tr("It was written down that this station never opened: {0}").format(view.day.not_opened)
        )
        self.never.setVisible(view.may(DayAct.NOT_OPENED))
        writing = view.may(DayAct.OPEN) and view.day.opening is None
        if not writing and not self._correcting:
            self._drop_form()
        self._show_act(view, writing=writing)

    def _make_form(self, view: DayView) -> OpeningForm:
        verb = self.tr("Write the corrected act…") if self._correcting else self.tr("Open the station")
        return OpeningForm(view.station, view.voters, self.host.messages.texts, verb)

    def _written(self, day: StationDay) -> Opening | None:
        return day.opening

    def _typed(self, form: OpeningForm) -> Opening | None:
        return form.opening()

    def _show_in(self, form: OpeningForm, act: Opening) -> None:
        form.show_opening(act)

    def _writing(self, act: Opening) -> Work:
        return self.host.writer.open(act)

    def _correction(self, act: Opening, reason: str) -> Work:
        return self.host.writer.correct_opening(act, reason)

    def _never_opened(self) -> None:
        question = Question(
            self.tr("The station cannot open"),
            self.tr("Nobody votes here. Write why; it can still be opened later."),
            self.tr("Write it down"),
        )
        reason = self.host.prompts.reason(self, question)
        if reason:
            self.host.carry(self.host.writer.not_opened(reason), lambda: None)

    def _facts(self, act: Opening, view: DayView) -> list[tuple[str, str]]:
        yes, no = self.tr("Yes"), self.tr("No")
        people = "\n".join(f"{each.name}, {role_word(each.role)}" for each in act.people)
        folios = self.tr("{0} to {1}").format(act.first_folio, act.last_folio)
        facts = [
            (self.tr("Opened at"), clock(act.opened_at, view.station.opens_at)),
            (self.tr("Present"), people),
            (self.tr("Ballots received"), number(act.ballots_received)),
            (self.tr("Folios"), folios if act.first_folio is not None else self.tr("The ballots have no numbers")),
            (
                self.tr("List of voters"),
                self.tr("Version {0}, {1} people").format(act.roll_version, number(act.voters)),
            ),
            (self.tr("Boxes"), number(act.boxes)),
            (self.tr("One can see through them"), yes if act.boxes_transparent else no),
            (self.tr("Shown empty to everybody"), yes if act.boxes_shown_empty else no),
            (self.tr("Seals"), ", ".join(act.seals) or self.tr("None")),
            (self.tr("Screens"), number(act.screens)),
        ]
        if act.late_reason:
            facts.append((self.tr("Why it opened late"), act.late_reason))
        return facts


def _words() -> ActWords:
    return ActWords(
        translate("OpeningPage", "Opening act"),
        translate("OpeningPage", "Correct the opening act…"),
        Question(
            translate("OpeningPage", "Correct the opening act"),
            translate("OpeningPage", "The act as it was stays in the record, with the reason and who corrected it."),
            translate("OpeningPage", "Correct the act"),
        ),
    )
