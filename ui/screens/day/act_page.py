"""A page of an act that is written once: the form step by step, then what was written, corrected only for a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt

from ui.screens.day.day_view import DayPage
from ui.screens.day.facts_list import ChangingCard
from ui.screens.day.steps_form import StepsForm
from ui.screens.votes.autosave import Autosave
from ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.messages import Question
    from ui.screens.day.day_view import DayView, Host, Work
    from unionreg.domain.votes.day.records import StationDay
    from unionreg.domain.votes.day.states import DayAct

FormT = TypeVar("FormT", bound=StepsForm)
ActT = TypeVar("ActT")


@dataclass(frozen=True, slots=True)
class ActWords:
    """What the page says: name of the act, the button that corrects it, and what is asked before that."""

    name: str
    correct: str
    question: Question


class ActPage(DayPage, Generic[FormT, ActT]):
    """While the act is to be written a form whose draft is kept, afterwards the act. ``draft`` names both."""

    def __init__(self, host: Host, draft: str, correcting: DayAct, words: ActWords) -> None:
        super().__init__(host)
        self.form: FormT | None = None
        self._draft, self._may_correct, self._words = draft, correcting, words
        self._correcting = False
        self._view: DayView | None = None
        self._autosave: Autosave | None = None
        self._card = ChangingCard(words.name)
        self.correct = SecondaryButton(words.correct, self._correct, symbol="pen-line")
        self.column.addWidget(self._card)
        self.column.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _make_form(self, view: DayView) -> FormT:
        raise NotImplementedError

    def _written(self, day: StationDay) -> ActT | None:
        """The act as it stands, or None."""
        raise NotImplementedError

    def _typed(self, form: FormT) -> ActT | None:
        """What the form holds; None when something is missing and the form says so."""
        raise NotImplementedError

    def _show_in(self, form: FormT, act: ActT) -> None:
        raise NotImplementedError

    def _writing(self, act: ActT) -> Work:
        raise NotImplementedError

    def _correction(self, act: ActT, reason: str) -> Work:
        raise NotImplementedError

    def _facts(self, act: ActT, view: DayView) -> list[tuple[str, str]]:
        """What the act says, as label and words; corrections are added."""
        raise NotImplementedError

    def _agrees(self) -> bool:
        """Whether the person wants the act written now."""
        return True

    def first_field(self) -> QWidget | None:
        """The first field of the step."""
        return self.form.focus_first() if self.form is not None else self.correct

    def flush(self) -> None:
        """Keep the draft at once."""
        if self._autosave is not None:
            self._autosave.flush()

    def _show_act(self, view: DayView, *, writing: bool) -> None:
        """The form with its draft where the act is still to be written; the act where there is one."""
        if writing and self.form is None:
            self._build(view).set_draft(view.drafts.get(self._draft, ""))
        act = self._written(view.day)
        self._card.setVisible(act is not None and not self._correcting)
        self.correct.setVisible(act is not None and view.may(self._may_correct) and not self._correcting)
        if act is not None:
            corrected = [
                (self.tr("Corrected"), f"{each.reason} ({each.by.name})")
                for each in view.day.amendments
                if each.what == self._draft
            ]
            self._card.show_facts([*self._facts(act, view), *corrected])

    def _build(self, view: DayView) -> FormT:
        form = self._make_form(view)
        self.form = form
        self.column.insertWidget(0, form, 1)
        form.finished.connect(self._finish)
        if not self._correcting:
            writer = self.host.writer
            self._autosave = Autosave(self.host.runner, lambda: writer.save_draft(self._draft, form.draft()), form)
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
        act = self._typed(self.form)
        if act is None:
            return
        if self._correcting:
            self._write_correction(act)
        elif self._agrees():
            if self._autosave is not None:
                self._autosave.stop()
            self.host.carry(self._writing(act), self._forget_draft)

    def _forget_draft(self) -> None:
        self.host.carry_quietly(self.host.writer.save_draft(self._draft, ""), lambda: None, lambda: None)

    def _correct(self) -> None:
        assert self._view is not None
        act = self._written(self._view.day)
        assert act is not None
        self._correcting = True
        form = self._build(self._view)
        self._show_in(form, act)
        self.show_day(self._view)
        form.focus_first().setFocus()

    def _write_correction(self, act: ActT) -> None:
        reason = self.host.prompts.reason(self, self._words.question)
        if reason:
            self._correcting = False
            self._drop_form()
            self.host.carry(self._correction(act, reason), lambda: None)
