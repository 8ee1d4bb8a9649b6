"""The opening: the form step by step, then what was written, with a way to correct it for a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.localisation import number
from ui.messages import Question
from ui.screens.day.day_view import DayPage
from ui.screens.day.day_words import clock, role_word
from ui.screens.day.facts_list import ChangingCard
from ui.screens.day.opening_form import OpeningForm
from ui.screens.votes.autosave import Autosave
from ui.theme import Tone
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.labels import Note
from unionreg.domain.votes.day.states import DayAct

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host
    from unionreg.domain.votes.day.records import Opening

DRAFT = "opening"


class OpeningPage(DayPage):
    """Before the opening a form, afterwards the act."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.form: OpeningForm | None = None
        self._correcting = False
        self._view: DayView | None = None
        self._state = Note("", Tone.WARNING)
        self._card = ChangingCard(self.tr("Opening act"))
        self.correct = SecondaryButton(self.tr("Correct the opening act…"), self._correct, symbol="pen-line")
        self.never = QuietButton(self.tr("The station cannot open…"), self._never_opened)
        self._autosave: Autosave | None = None
        self.column.addWidget(self._state)
        self.column.addWidget(self._card)
        self.column.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.column.addWidget(self.never, 0, Qt.AlignmentFlag.AlignLeft)

    def show_day(self, view: DayView) -> None:
        """The form where the act is still to be written, else the act."""
        self._view = view
        opening = view.day.opening
        self._show_state(view)
        writing = view.may(DayAct.OPEN) and opening is None
        self.never.setVisible(view.may(DayAct.NOT_OPENED))
        if writing and self.form is None:
            self._build(view).set_draft(view.drafts.get(DRAFT, ""))
        elif not writing and not self._correcting:
            self._drop_form()
        self._card.setVisible(opening is not None and not self._correcting)
        self.correct.setVisible(opening is not None and view.may(DayAct.CORRECT_OPENING) and not self._correcting)
        if opening is not None:
            self._card.show_facts(self._facts(opening, view))

    def first_field(self) -> QWidget | None:
        """The first field of the step."""
        return self.form.focus_first() if self.form is not None else self.correct

    def _show_state(self, view: DayView) -> None:
        self._state.setVisible(bool(view.day.not_opened))
        self._state.set_text(
            self.tr("It was written down that this station never opened: {0}").format(view.day.not_opened)
        )

    def flush(self) -> None:
        """Keep the draft at once."""
        if self._autosave is not None:
            self._autosave.flush()

    def _build(self, view: DayView) -> OpeningForm:
        verb = self.tr("Write the corrected act…") if self._correcting else self.tr("Open the station")
        form = OpeningForm(view.station, view.voters, self.host.messages.texts, verb)
        self.form = form
        self.column.insertWidget(0, form, 1)
        form.finished.connect(self._finish)
        if not self._correcting:
            writer = self.host.writer
            self._autosave = Autosave(self.host.runner, lambda: writer.save_draft(DRAFT, form.draft()), form)
            form.typed.connect(self._autosave.touch)
        return form

    def _drop_form(self) -> None:
        if self._autosave is not None:
            self._autosave.stop()
            self._autosave = None
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _finish(self) -> None:
        assert self.form is not None
        opening = self.form.opening()
        if opening is None:
            return
        if self._correcting:
            self._write_correction(opening)
            return
        if self._autosave is not None:
            self._autosave.stop()
        self.host.carry(self.host.writer.open(opening), self._opened)

    def _opened(self) -> None:
        self.host.carry_quietly(self.host.writer.save_draft(DRAFT, ""), lambda: None, lambda: None)

    def _correct(self) -> None:
        assert self._view is not None
        assert self._view.day.opening is not None
        self._correcting = True
        form = self._build(self._view)
        form.show_opening(self._view.day.opening)
        self.show_day(self._view)
        form.focus_first().setFocus()

    def _write_correction(self, opening: Opening) -> None:
        question = Question(
            self.tr("Correct the opening act"),
            self.tr("The act as it was stays in the record, with the reason and who corrected it."),
            self.tr("Correct the act"),
        )
        reason = self.host.prompts.reason(self, question)
        if reason:
            self._correcting = False
            self._drop_form()
            self.host.carry(self.host.writer.correct_opening(opening, reason), lambda: None)

    def _never_opened(self) -> None:
        question = Question(
            self.tr("The station cannot open"),
            self.tr("Nobody votes here. Write why; it can still be opened later."),
            self.tr("Write it down"),
        )
        reason = self.host.prompts.reason(self, question)
        if reason:
            self.host.carry(self.host.writer.not_opened(reason), lambda: None)

    def _facts(self, opening: Opening, view: DayView) -> list[tuple[str, str]]:
        yes, no = self.tr("Yes"), self.tr("No")
        people = "\n".join(f"{each.name}, {role_word(each.role)}" for each in opening.people)
        folios = self.tr("{0} to {1}").format(opening.first_folio, opening.last_folio)
        facts = [
            (self.tr("Opened at"), clock(opening.opened_at, view.station.opens_at)),
            (self.tr("Present"), people),
            (self.tr("Ballots received"), number(opening.ballots_received)),
            (self.tr("Folios"), folios if opening.first_folio is not None else self.tr("The ballots have no numbers")),
            (
                self.tr("List of voters"),
                self.tr("Version {0}, {1} people").format(opening.roll_version, number(opening.voters)),
            ),
            (self.tr("Boxes"), number(opening.boxes)),
            (self.tr("One can see through them"), yes if opening.boxes_transparent else no),
            (self.tr("Shown empty to everybody"), yes if opening.boxes_shown_empty else no),
            (self.tr("Seals"), ", ".join(opening.seals) or self.tr("None")),
            (self.tr("Screens"), number(opening.screens)),
        ]
        if opening.late_reason:
            facts.append((self.tr("Why it opened late"), opening.late_reason))
        facts += [
            (self.tr("Corrected"), f"{each.reason} ({each.by.name})")
            for each in view.day.amendments
            if each.what == "opening"
        ]
        return facts
