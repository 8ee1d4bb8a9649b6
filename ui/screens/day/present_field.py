"""Who is present at the table: one line to type into, the people already written down above it."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.day.big_fields import ChoiceLine, LineField
from ui.screens.day.day_words import role_word
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.labels import hairline, text_label
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.day.records import Present

if TYPE_CHECKING:
    from collections.abc import Sequence


class PresentField(QWidget):
    """``changed`` after every change. ``people()`` are those written down, with the one still being typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: list[Present] = []
        self.name = LineField(self.tr("Full name"))
        self.role = ChoiceLine(self.tr("In what role"), [(role.value, role_word(role)) for role in PersonRole])
        self.organisation = LineField(self.tr("Union, company or body, if any"), width=Size.FORM)
        self.accreditation = LineField(self.tr("Number of the badge or letter, if any"), width=Size.FIELD)
        self.add = SecondaryButton(self.tr("Write down and add another"), self._add, symbol="plus")
        self.add.setProperty("big", "true")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._arrange()
        self.name.edit.returnPressed.connect(self._add)
        for field in (self.name, self.role, self.organisation, self.accreditation):
            field.changed.connect(self.changed)
        self.setFocusProxy(self.name)

    def _arrange(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(Space.L)
        pair.addWidget(self.organisation, 3)
        pair.addWidget(self.accreditation, 2)
        pair.addStretch(1)
        first = QHBoxLayout()
        first.setSpacing(Space.L)
        first.addWidget(self.name, 3)
        first.addWidget(self.role, 2)
        first.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._list)
        column.addLayout(first)
        column.addLayout(pair)
        column.addLayout(below)

    def people(self) -> tuple[Present, ...]:
        """Everybody, with the person still in the fields."""
        typed = self._typed()
        return (*self._people, *((typed,) if typed is not None else ()))

    def set_people(self, people: Sequence[Present]) -> None:
        """Show these."""
        self._people = list(people)
        self._clear_fields()
        self._show()

    def text(self) -> str:
        """As it is kept in a draft."""
        rows = [(each.name, each.role.value, each.organisation, each.accreditation) for each in self.people()]
        return json.dumps(rows, ensure_ascii=False)

    def set_text(self, text: str) -> None:
        """Bring back a draft."""
        rows = json.loads(text) if text else []
        self.set_people([Present(name, PersonRole(role), body, badge) for name, role, body, badge in rows])

    def set_error(self, text: str) -> None:
        """Say what is missing."""
        self.name.set_error(text)

    def _typed(self) -> Present | None:
        if not self.name.value():
            return None
        role = PersonRole(self.role.text())
        return Present(self.name.value(), role, self.organisation.value(), self.accreditation.value())

    def _add(self) -> None:
        typed = self._typed()
        if typed is None:
            self.name.set_error(self.tr("Write the name first."))
            return
        self._people.append(typed)
        self._clear_fields()
        self._show()
        self.changed.emit()
        self.name.setFocus()

    def _remove(self, number: int) -> None:
        del self._people[number]
        self._show()
        self.changed.emit()
        self.name.setFocus()

    def _clear_fields(self) -> None:
        for field in (self.name, self.organisation, self.accreditation):
            field.set_text("")
            field.set_error("")

    def _show(self) -> None:
        while self._list.count():
            taken = self._list.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, person in enumerate(self._people):
            self._list.addWidget(self._line(number, person))
            self._list.addWidget(hairline())

    def _line(self, number: int, person: Present) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.addWidget(text_label(person.name, TextRole.STRONG))
        about = " · ".join(part for part in (role_word(person.role), person.organisation, person.accreditation) if part)
        row.addWidget(text_label(about, muted=True), 1)
        row.addWidget(IconButton("x", self.tr("Take {0} out").format(person.name), partial(self._remove, number)))
        return line
