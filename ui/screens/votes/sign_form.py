"""How somebody signs (capacity, role, remarks), and the writing down of a refusal. They know no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.votes.signing_presenter import remarks_needed
from ui.screens.votes.wording import capacity_word, person_role_word
from ui.theme import Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labeled_field import choice_field, long_text_field, text_field
from unionreg.application.signing_facts import Capacity
from unionreg.domain.votes.count import PersonRole

if TYPE_CHECKING:
    from collections.abc import Callable


class Statement(TypedDict):
    """What a signer states beside the signature."""

    capacity: Capacity
    role: PersonRole
    organisation: str | None
    remarks: str | None


def _roles() -> tuple[tuple[str, str], ...]:
    return tuple((role.value, person_role_word(role)) for role in PersonRole)


class SignForm(QWidget):
    """Capacity, role, organisation, remarks, and the button that signs."""

    def __init__(self, sign: Callable[[], object]) -> None:
        super().__init__()
        self._sign = sign
        capacities = tuple((capacity.value, capacity_word(capacity)) for capacity in Capacity)
        capacity_field, self.capacity = choice_field(self.tr("In which capacity"), capacities)
        role_field, self.role = choice_field(self.tr("Role"), _roles())
        organisation_field, self.organisation = text_field(self.tr("Organisation (optional)"))
        self.remarks_field, self.remarks = long_text_field(
            self.tr("Remarks"), hint=self.tr("Mandatory under protest; they are signed with your name.")
        )
        self.remarks.textChanged.connect(lambda: self.remarks_field.set_error(""))
        self.button = PrimaryButton(self.tr("Sign the tally"), self._press, symbol="pen-line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (capacity_field, role_field, organisation_field, self.remarks_field):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(button_row(self.button))

    def statement(self) -> Statement:
        """What was chosen and typed."""
        return Statement(
            capacity=Capacity(self.capacity.currentData()),
            role=PersonRole(self.role.currentData()),
            organisation=self.organisation.text().strip() or None,
            remarks=self.remarks.toPlainText().strip() or None,
        )

    def clear(self) -> None:
        """Ready for the next signer."""
        self.capacity.setCurrentIndex(0)
        self.organisation.clear()
        self.remarks.clear()

    def _press(self) -> None:
        statement = self.statement()
        if remarks_needed(statement["capacity"], statement["remarks"] or ""):
            self.remarks_field.set_error(self.tr("Under protest, say what you protest against."))
            self.remarks.setFocus()
            return
        self._sign()


class RefusalForm(QWidget):
    """Who refused to sign, in which role, and why."""

    def __init__(self, record: Callable[[str, PersonRole, str | None, str], object]) -> None:
        super().__init__()
        self._record = record
        self._name_field, self.name = text_field(self.tr("Name"))
        role_field, self.role = choice_field(self.tr("Role"), _roles())
        organisation_field, self.organisation = text_field(self.tr("Organisation (optional)"))
        self._reason_field, self.reason = long_text_field(self.tr("Why, in their words"), lines=2)
        self.button = SecondaryButton(self.tr("Write down the refusal"), self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self._name_field, role_field, organisation_field, self._reason_field):
            column.addWidget(widget)
        column.addLayout(button_row(self.button))

    def clear(self) -> None:
        """Empty the form."""
        for line in (self.name, self.organisation):
            line.clear()
        self.reason.clear()

    def _press(self) -> None:
        name, reason = self.name.text().strip(), self.reason.toPlainText().strip()
        self._name_field.set_error("" if name else self.tr("Write the name of who refuses."))
        self._reason_field.set_error("" if reason else self.tr("Write the reason, or that none was given."))
        if name and reason:
            role = PersonRole(self.role.currentData())
            self._record(name, role, self.organisation.text().strip() or None, reason)
