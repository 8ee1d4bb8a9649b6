"""The closing: the form step by step, then what was written, with a way to correct it for a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.localisation import number
from ui.messages import Question
from ui.screens.day.closing_form import ClosingForm
from ui.screens.day.day_view import DayPage
from ui.screens.day.day_words import clock
from ui.screens.day.facts_list import ChangingCard
from ui.screens.votes.autosave import Autosave
from ui.theme import Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Note
from unionreg.domain.votes.day.states import DayAct

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host
    from unionreg.domain.votes.day.records import Closing

DRAFT = "closing"


class ClosingPage(DayPage):
    """While people vote a form, afterwards the closing."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.form: ClosingForm | None = None
        self._correcting = False
        self._view: DayView | None = None
        self._autosave: Autosave | None = None
        self._early = Note(self.tr("First the station opens."), Tone.INFO)
        self._card = ChangingCard(self.tr("Closing"))
        self.correct = SecondaryButton(self.tr("Correct the closing…"), self._correct, symbol="pen-line")
        self.column.addWidget(self._early)
        self.column.addWidget(self._card)
        self.column.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_day(self, view: DayView) -> None:
        """The form where the closing is still to be written, else the closing."""
        before = self._view
        self._view = view
        closing = view.day.closing
        writing = view.may(DayAct.CLOSE)
        if self.form is not None and not self._correcting and (not writing or _figures_differ(before, view)):
            self._drop_form()
        if writing and self.form is None:
            self._build(view).set_draft(view.drafts.get(DRAFT, ""))
        self._early.setVisible(closing is None and not writing)
        self._card.setVisible(closing is not None and not self._correcting)
        self.correct.setVisible(closing is not None and view.may(DayAct.CORRECT_CLOSING) and not self._correcting)
        if closing is not None:
            self._card.show_facts(self._facts(closing, view))

    def first_field(self) -> QWidget | None:
        """The first field of the step."""
        return self.form.focus_first() if self.form is not None else self.correct

    def flush(self) -> None:
        """Keep the draft at once."""
        if self._autosave is not None:
            self._autosave.flush()

    def _build(self, view: DayView) -> ClosingForm:
        verb = self.tr("Write the corrected closing…") if self._correcting else self.tr("Close the station")
        form = ClosingForm(view, self.host.messages.texts, verb)
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
        closing = self.form.closing()
        if closing is None:
            return
        if self._correcting:
            self._write_correction(closing)
            return
        question = Question(
            self.tr("Close the station"),
            self.tr("Nobody votes any more. What is written can be corrected later only for a reason."),
            self.tr("Close the station"),
        )
        if self.host.prompts.confirm(self, question):
            if self._autosave is not None:
                self._autosave.stop()
            self.host.carry(self.host.writer.close(closing), self._closed)

    def _closed(self) -> None:
        self.host.carry_quietly(self.host.writer.save_draft(DRAFT, ""), lambda: None, lambda: None)

    def _correct(self) -> None:
        assert self._view is not None
        assert self._view.day.closing is not None
        self._correcting = True
        form = self._build(self._view)
        form.show_closing(self._view.day.closing)
        self.show_day(self._view)
        form.focus_first().setFocus()

    def _write_correction(self, closing: Closing) -> None:
        question = Question(
            self.tr("Correct the closing"),
            self.tr("The closing as it was stays in the record, with the reason and who corrected it."),
            self.tr("Correct the closing"),
        )
        reason = self.host.prompts.reason(self, question)
        if reason:
            self._correcting = False
            self._drop_form()
            self.host.carry(self.host.writer.correct_closing(closing, reason), lambda: None)

    def _facts(self, closing: Closing, view: DayView) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Closed at"), clock(closing.closed_at, view.station.opens_at)),
            (self.tr("In line at the hour"), number(closing.in_line)),
            (self.tr("Unused ballots"), number(closing.unused)),
            (self.tr("Cancelled"), self.tr("Yes") if closing.unused_cancelled else self.tr("No")),
            (self.tr("Spoiled and replaced"), number(closing.spoiled)),
            (self.tr("Seals"), ", ".join(closing.seals) or self.tr("None")),
        ]
        if view.marked is not None:
            facts.append((self.tr("Marked on the list"), number(view.marked)))
        if closing.early_reason:
            facts.append((self.tr("Why it closed early"), closing.early_reason))
        facts += [
            (self.tr("Corrected"), f"{each.reason} ({each.by.name})")
            for each in view.day.amendments
            if each.what == "closing"
        ]
        return facts


def _figures_differ(before: DayView | None, now: DayView) -> bool:
    """Whether what the form balances against has changed; the draft brings back what was typed."""
    if before is None:
        return True
    return (before.marked, before.day.challenges, before.day.opening) != (
        now.marked,
        now.day.challenges,
        now.day.opening,
    )
