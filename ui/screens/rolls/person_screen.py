"""One person of a version: values to correct, status to decide, what was found and what has been decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.rolls import roll_words as words
from ui.screens.rolls.reason_field import ReasonField
from ui.screens.rolls.roll_screen import RollScreen
from ui.screens.rolls.row_form import RowForm
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import Note, text_label
from unionreg.application import roll_assignment
from unionreg.application import roll_decisions as use_cases
from unionreg.application.queries import rolls as queries
from unionreg.application.roll_access import values_of
from unionreg.domain.rolls.roll import PersonStatus, RollState

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.rolls import PersonView, RollsView


class RollPersonScreen(RollScreen):
    """Everything about one row."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place, self.tr("Person on the list"))
        self._number = int(place.arguments[2])
        self._found = Note("", Tone.WARNING)
        self.form = RowForm()
        self.reason = ReasonField(self.tr("Why it is corrected"))
        self.save = PrimaryButton(self.tr("Keep the correction"), self._correct)
        self._values = Card(self.tr("Data of the row"))
        statuses = tuple((each.value, words.status_word(each)) for each in PersonStatus)
        self.status_field, self.status = choice_field(self.tr("On the list as"), statuses)
        self.status_reason = ReasonField(self.tr("Why"))
        self.decide = SecondaryButton(self.tr("Keep this decision"), self._decide)
        self._standing = Card(self.tr("Right to vote"))
        self.station_field, self.station = choice_field(self.tr("Votes at"), ())
        self.give_station = SecondaryButton(self.tr("Change the station"), self._move)
        self._history = Card(self.tr("Decided so far"))
        self._told = QVBoxLayout()
        self._told.setSpacing(Space.S)
        self._arrange()
        self.load()

    def _arrange(self) -> None:
        self._values.column.addWidget(self.form)
        self._values.column.addWidget(self.reason.widget)
        self._values.column.addLayout(button_row(self.save))
        for widget in (self.status_field, self.status_reason.widget):
            self._standing.column.addWidget(widget)
        self._standing.column.addLayout(button_row(self.decide))
        self._standing.column.addWidget(self.station_field)
        self._standing.column.addLayout(button_row(self.give_station))
        self._standing.setFixedWidth(Size.SIDE_CARD + Space.XXL)
        self._history.column.addLayout(self._told)
        self.body.addWidget(self._found)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self._values, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self._standing, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(both)
        self.body.addWidget(self._history)
        self.body.addStretch(1)

    def first_field(self) -> QWidget:
        """The first value."""
        return next(iter(self.form.fields.values()))

    def load(self) -> None:
        """Read the person."""
        self.read(self._read_both, lambda both: self._show(*both))

    def _read_both(self, core: Core) -> tuple[RollsView, PersonView]:
        view = queries.rolls_view(core, self.actor, vote_id=self.vote_id)
        person = queries.person_view(core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id, number=self._number)
        return view, person

    def _show(self, view: RollsView, shown: PersonView) -> None:
        roll = next(each.roll for each in view.versions if each.roll.roll_id == self.roll_id)
        person = shown.person
        self.use_zone(view.held_at)
        where = words.row_place(person.sheet, person.row or None) if person.row else self.tr("added by hand")
        self.header.set_title(person.list_name or self.tr("Nameless row"))
        self.show_vote(view.title, rehearsal=view.rehearsal, more=f"{words.version_name(roll)} · {where}")
        open_now = view.may_change and roll.state is RollState.DRAFT and self.may_edit
        self.form.show_values(values_of(person))
        self.form.setEnabled(open_now)
        self.status.setCurrentIndex(self.status.findData(person.status.value))
        for widget in (self.reason.widget, self.save, self.status_reason.widget, self.decide, self.give_station):
            widget.setVisible(open_now)
        self.status.setEnabled(open_now)
        self._show_stations(view, shown, open_now=open_now)
        self._show_found(shown)
        self._show_history(shown)
        self.show_content()

    def _show_stations(self, view: RollsView, shown: PersonView, *, open_now: bool) -> None:
        self.station.clear()
        self.station.addItem(self.tr("No station yet"), "")
        for each in view.stations:
            self.station.addItem(each.name, each.station_id)
        self.station.setCurrentIndex(max(self.station.findData(shown.person.station_id or ""), 0))
        self.station.setEnabled(open_now)
        self.station_field.setVisible(shown.person.votes)
        self.give_station.setVisible(open_now and shown.person.votes)

    def _show_found(self, shown: PersonView) -> None:
        texts = self.context.messages.texts
        still_open = [row.kept.found for row in shown.findings if row.kept.settled_by is None]
        lines = []
        for found in still_open:
            parts = (words.kind_words(texts, found.kind).title, words.detail(texts, found))
            lines.append(". ".join(part.rstrip(".") for part in parts if part) + ".")
        self._found.set_text("\n".join(lines), Tone.WARNING)
        self._found.setVisible(bool(lines))

    def _show_history(self, shown: PersonView) -> None:
        while self._told.count():
            taken = self._told.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for decision in shown.decisions:
            self._told.addWidget(text_label(words.decision_sentence(decision, self.zone)))
            changed = words.changed_fields(decision)
            if changed:
                self._told.addWidget(text_label(changed, TextRole.LABEL, muted=True))
        self._history.setVisible(bool(shown.decisions))

    def _correct(self) -> None:
        values = self.form.given()
        reason = self.reason.given() if values is not None else None
        if values is None or reason is None:
            return
        self.act(
            lambda core: use_cases.correct_row(
                core,
                self.actor,
                vote_id=self.vote_id,
                roll_id=self.roll_id,
                number=self._number,
                values=values,
                reason=reason,
            ),
            lambda _changes: self.reason.clear(),
        )

    def _decide(self) -> None:
        reason = self.status_reason.given()
        if reason is None:
            return
        status = PersonStatus(self.status.currentData())
        self.act(
            lambda core: use_cases.set_status(
                core,
                self.actor,
                vote_id=self.vote_id,
                roll_id=self.roll_id,
                number=self._number,
                status=status,
                reason=reason,
            ),
            lambda _changes: self.status_reason.clear(),
        )

    def _move(self) -> None:
        station = self.station.currentData()
        self.act(
            lambda core: roll_assignment.assign_person(
                core,
                self.actor,
                vote_id=self.vote_id,
                roll_id=self.roll_id,
                number=self._number,
                station_id=station,
            )
        )
