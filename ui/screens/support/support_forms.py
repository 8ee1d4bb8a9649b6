"""The small forms of a request: a union, the notice, the number of workers, a comparison, the ruling. No use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from ui.localisation import number
from ui.screens.support.support_presenter import outcome_words
from ui.screens.votes.moments import parse_day
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import LabeledField, long_text_field, text_field
from ui.widgets.labels import text_label
from unionreg.domain.votes.support import SupportOutcome
from unionreg.domain.votes.vote import Union

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QLineEdit

    from unionreg.application.queries.support import RollChoice, SupportView


class _Form(Card):
    """A card with fields and one button."""

    def _day(self, field: LabeledField, line: QLineEdit) -> date | None:
        day = parse_day(line.text())
        field.set_error("" if day is not None else self.tr("Type the day as 22/11/2026."))
        if day is None:
            line.setFocus()
        return day


class ApplicantForm(_Form):
    """Adds a union: ``add(union, requested_on)``."""

    def __init__(self, add: Callable[[Union, date], object]) -> None:
        super().__init__(self.tr("Add a union that asks"))
        self._add = add
        self._taken: frozenset[str] = frozenset()
        self.name_field, self.name = text_field(self.tr("Name of the union"))
        self.number_field, self.number = text_field(self.tr("Registration number (optional)"))
        self.day_field, self.day = text_field(self.tr("Day of the request"), hint=self.tr("Day/month/year"))
        self.column.addWidget(self.name_field)
        self.column.addWidget(self.number_field)
        self.column.addWidget(self.day_field)
        self.column.addLayout(button_row(SecondaryButton(self.tr("Add the union"), self._press, symbol="plus")))

    def set_taken(self, ids: frozenset[str]) -> None:
        """Ids that are in use."""
        self._taken = ids

    def _press(self) -> None:
        name = self.name.text().strip()
        self.name_field.set_error("" if name else self.tr("Write the union's name as it is registered."))
        if not name:
            self.name.setFocus()
            return
        day = self._day(self.day_field, self.day)
        if day is None:
            return
        free = next(f"sindicato-{n}" for n in range(1, 1000) if f"sindicato-{n}" not in self._taken)
        self._add(Union(free, name, self.number.text().strip() or None), day)
        for line in (self.name, self.number, self.day):
            line.clear()


class NoticeForm(_Form):
    """The day on which the notice was published: ``publish(day)``."""

    def __init__(self, publish: Callable[[date], object]) -> None:
        super().__init__(self.tr("Publish the notice"))
        self._publish = publish
        self.column.addWidget(
            text_label(self.tr("Others may join for 10 business days from this day (LFT 390 Bis-II)."), muted=True)
        )
        self.day_field, self.day = text_field(self.tr("Day of publication"), hint=self.tr("Day/month/year"))
        self.column.addWidget(self.day_field)
        self.column.addLayout(button_row(SecondaryButton(self.tr("Record the publication"), self._press)))

    def _press(self) -> None:
        day = self._day(self.day_field, self.day)
        if day is not None:
            self._publish(day)


class WorkersForm(_Form):
    """How many people work at the centre: ``state(people)``."""

    def __init__(self, state: Callable[[int], object]) -> None:
        super().__init__(self.tr("People of the centre"))
        self._state = state
        self.people_field, self.people = text_field(
            self.tr("Workers covered, as the authorities confirmed"), hint=self.tr("Trust employees do not count.")
        )
        self.column.addWidget(self.people_field)
        self.column.addLayout(button_row(SecondaryButton(self.tr("Keep the number"), self._press)))

    def show_number(self, people: int | None) -> None:
        """The number kept so far."""
        self.people.setText("" if people is None else number(people))

    def _press(self) -> None:
        typed = self.people.text().replace(",", "").strip()
        good = typed.isdecimal() and typed.isascii()
        self.people_field.set_error("" if good else self.tr("Write a whole number, such as 583."))
        if good:
            self._state(int(typed))


class ComparisonForm(_Form):
    """Which list with which roll: ``compare(union_id, supporters_roll, workers_roll)``; ``to_rolls()`` leads there."""

    def __init__(self, compare: Callable[[str, int, int], object], to_rolls: Callable[[], object]) -> None:
        super().__init__(self.tr("Compare a list of supporters"))
        self._compare = compare
        self._lacking = text_label("", muted=True)
        self.union, self.supporters, self.workers = QComboBox(), QComboBox(), QComboBox()
        self._fields = (
            LabeledField(self.tr("Union"), self.union),
            LabeledField(self.tr("Its list (imported as supporters of the 30 %)"), self.supporters),
            LabeledField(self.tr("Roll of the centre"), self.workers),
        )
        self.column.addWidget(
            text_label(self.tr("Only sums are kept: the list is secret (LFT 390 Bis-I)."), muted=True)
        )
        self.column.addWidget(self._lacking)
        for field in self._fields:
            self.column.addWidget(field)
        self.button = SecondaryButton(self.tr("Compare"), self._press)
        self.column.addLayout(button_row(SecondaryButton(self.tr("Go to the rolls"), to_rolls), self.button))

    def show_view(self, view: SupportView) -> None:
        """Offer the unions and the versions there are."""
        self.union.clear()
        for row in view.rows:
            self.union.addItem(row.applicant.union.name, row.applicant.union.id)
        self._offer(self.supporters, [each for each in view.rolls if each.supporters])
        self._offer(self.workers, [each for each in view.rolls if not each.supporters])
        ready = bool(self.union.count() and self.supporters.count() and self.workers.count())
        for field in self._fields:
            field.setVisible(ready)
        self.button.setVisible(ready)
        self._lacking.setVisible(not ready)
        self._lacking.setText(
            self.tr("Import the list of each union as supporters of the 30 %, and the roll of the centre, first.")
        )

    def _offer(self, box: QComboBox, rolls: list[RollChoice]) -> None:
        box.clear()
        for each in rolls:
            words = self.tr("Version {0} · {1} people").format(each.version, number(each.people))
            box.addItem(f"{words} · {each.file_name}" if each.file_name else words, each.roll_id)

    def _press(self) -> None:
        self._compare(self.union.currentData(), self.supporters.currentData(), self.workers.currentData())


class RulingForm(_Form):
    """The ruling of a person: ``rule(outcome, reasons)``."""

    def __init__(self, rule: Callable[[SupportOutcome, str], object]) -> None:
        super().__init__(self.tr("Rule without a vote"))
        self._rule = rule
        self.outcome = QComboBox()
        for each in SupportOutcome:
            self.outcome.addItem(outcome_words(each), each)
        self.reasons_field, self.reasons = long_text_field(self.tr("Reasons, with the articles they rest on"), lines=4)
        self.column.addWidget(LabeledField(self.tr("Ruling"), self.outcome))
        self.column.addWidget(self.reasons_field)
        self.column.addLayout(button_row(PrimaryButton(self.tr("Rule"), self._press)))

    def propose(self, outcome: SupportOutcome | None) -> None:
        """Choose what the figures give."""
        if outcome is not None:
            self.outcome.setCurrentIndex(list(SupportOutcome).index(outcome))

    def _press(self) -> None:
        reasons = self.reasons.toPlainText().strip()
        self.reasons_field.set_error("" if reasons else self.tr("Write the reasons: they stand in the ruling."))
        if not reasons:
            self.reasons.setFocus()
            return
        self._rule(SupportOutcome(self.outcome.currentData()), reasons)
