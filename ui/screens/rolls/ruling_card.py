"""Ruling on one objection: dismiss it, or uphold it and say what changes on the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.screens.rolls import roll_words as words
from ui.screens.rolls.reason_field import ReasonField
from ui.screens.rolls.row_form import RowForm
from ui.screens.votes.record_times import date_time_in
from ui.theme import Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import Note, text_label
from unionreg.application.roll_records import ObjectionKind
from unionreg.domain.rolls.roll import VOTING_STATUSES, PersonStatus

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from unionreg.application.roll_access import RowValues
    from unionreg.application.roll_records import RollObjection


@dataclass(frozen=True, slots=True)
class TypedRuling:
    """A ruling that upholds, and what it changes."""

    objection_id: int
    reason: str
    status: PersonStatus | None
    values: RowValues | None


class RulingCard(Card):
    """Shows the objection chosen; ``dismiss(id, reason)`` and ``uphold(typed)`` once a reason is written."""

    def __init__(self, dismiss: Callable[[int, str], object], uphold: Callable[[TypedRuling], object]) -> None:
        super().__init__(self.tr("Rule on the objection chosen"))
        self._dismiss = dismiss
        self._uphold = uphold
        self._objection: RollObjection | None = None
        self._grounds = text_label("")
        self._ruled = Note("", Tone.INFO)
        self.status_field, self.status = choice_field(self.tr("If upheld, on the list as"), ())
        self.form = RowForm()
        self.reason = ReasonField(self.tr("Reasons of the ruling"))
        self.no = SecondaryButton(self.tr("Dismiss it"), self._dismissed)
        self.yes = PrimaryButton(self.tr("Uphold it and change the list"), self._upheld)
        for widget in (self._grounds, self._ruled, self.status_field, self.form, self.reason.widget):
            self.column.addWidget(widget)
        self.column.addLayout(button_row(self.no, self.yes))

    def show_objection(
        self, objection: RollObjection | None, zone: tzinfo, *, may_rule: bool, may_change: bool
    ) -> None:
        """Show this one; ``may_change``: the version can be changed, so that it can be upheld."""
        self._objection = objection
        self.setVisible(objection is not None)
        if objection is None:
            return
        self._grounds.setText(f"{words.asks_word(objection.kind)}: {objection.who}\n{objection.grounds}")
        waits = objection.ruling is None
        self._tell(objection, zone, may_change=may_change)
        self._fill_statuses(objection.kind)
        for widget in (self.reason.widget, self.no):
            widget.setVisible(waits and may_rule)
        changes = waits and may_rule and may_change
        self.yes.setVisible(changes)
        self.status_field.setVisible(changes and objection.kind is not ObjectionKind.CORRECT)
        added = objection.kind is ObjectionKind.ADD and objection.number is None
        self.form.setVisible(changes and (added or objection.kind is ObjectionKind.CORRECT))

    def clear(self) -> None:
        """No reason written."""
        self.reason.clear()

    def _tell(self, objection: RollObjection, zone: tzinfo, *, may_change: bool) -> None:
        if objection.ruling is not None and objection.ruled_at is not None:
            text = self.tr("{ruling} by {who}, {when}: {reason}").format(
                ruling=words.ruling_word(objection.ruling),
                who=objection.ruled_by,
                when=date_time_in(objection.ruled_at, zone),
                reason=objection.ruling_reason,
            )
            self._ruled.set_text(text, Tone.INFO)
        else:
            text = self.tr("This version is frozen. To uphold an objection, work on with a copy: it goes along.")
            self._ruled.set_text(text, Tone.WARNING)
        self._ruled.setVisible(objection.ruling is not None or not may_change)

    def _fill_statuses(self, kind: ObjectionKind) -> None:
        voting = kind is ObjectionKind.ADD
        self.status.clear()
        for each in PersonStatus:
            if (each in VOTING_STATUSES) is voting:
                self.status.addItem(words.status_word(each), each.value)

    def _dismissed(self) -> None:
        reason = self.reason.given()
        if reason is not None and self._objection is not None:
            self._dismiss(self._objection.objection_id, reason)

    def _upheld(self) -> None:
        objection = self._objection
        values = self.form.given() if self.form.isVisible() else None
        if objection is None or (self.form.isVisible() and values is None):
            return
        reason = self.reason.given()
        if reason is not None:
            status = PersonStatus(self.status.currentData()) if self.status_field.isVisible() else None
            self._uphold(TypedRuling(objection.objection_id, reason, status, values))
