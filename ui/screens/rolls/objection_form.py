"""Writing down an objection: what it asks, who objects, about whom, and on what grounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from ui.screens.rolls import roll_words as words
from ui.screens.rolls.reason_field import ReasonField
from ui.theme import Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import LabeledField, choice_field, text_field
from unionreg.application.roll_records import ObjectionKind, ObjectionParty

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.domain.rolls.roll import RollPerson


@dataclass(frozen=True, slots=True)
class TypedObjection:
    """An objection as typed; ``person`` None: somebody who is not on the list."""

    kind: ObjectionKind
    party: ObjectionParty
    filed_by: str
    person: RollPerson | None
    who: str
    grounds: str


class ObjectionForm(Card):
    """``record(typed)`` once it is complete; ``find(text)`` asks for people to choose from."""

    def __init__(self, record: Callable[[TypedObjection], object], find: Callable[[str], object]) -> None:
        super().__init__(self.tr("Write down an objection"))
        self._record = record
        self._find = find
        self._people: tuple[RollPerson, ...] = ()
        kinds = tuple((each.value, words.asks_word(each)) for each in ObjectionKind)
        parties = tuple((each.value, words.party_word(each)) for each in ObjectionParty)
        self.kind_field, self.kind = choice_field(self.tr("It asks to"), kinds)
        self.party_field, self.party = choice_field(self.tr("Who objects"), parties)
        self.filed_field, self.filed_by = text_field(self.tr("Name of the person who signs it"))
        self.who_field, self.who = text_field(self.tr("About whom (name or CURP)"))
        self.search = SecondaryButton(self.tr("Find on the list"), self._search, symbol="search")
        self.found = QComboBox()
        self._found_field = LabeledField(self.tr("Person on the list"), self.found)
        self._found_field.hide()
        self.grounds = ReasonField(self.tr("Grounds, as written"))
        self.keep = PrimaryButton(self.tr("Keep the objection"), self._keep)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.kind_field, 1)
        row.addWidget(self.party_field, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.filed_field)
        about = QHBoxLayout()
        about.setSpacing(Space.M)
        about.addWidget(self.who_field, 1)
        about.addWidget(self.search, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(about)
        self.column.addWidget(self._found_field)
        self.column.addWidget(self.grounds.widget)
        self.column.addLayout(button_row(self.keep))

    def offer(self, people: Sequence[RollPerson]) -> None:
        """People among whom the one meant can be chosen."""
        self._people = tuple(people)
        self.found.clear()
        self.found.addItem(self.tr("Not on the list"), -1)
        for place, person in enumerate(people):
            self.found.addItem(f"{person.number:,} · {person.list_name} · {person.workplace}", place)
        self.found.setCurrentIndex(1 if people else 0)
        self._found_field.show()
        self.found.setFocus()

    def clear(self) -> None:
        """Empty again."""
        for line in (self.filed_by, self.who):
            line.clear()
        self.grounds.clear()
        self.offer(())
        self._found_field.hide()

    def _search(self) -> None:
        self._find(self.who.text())

    def _keep(self) -> None:
        filed_by = self.filed_by.text().strip()
        self.filed_field.set_error("" if filed_by else self.tr("Write who signs the objection."))
        place = self.found.currentData()
        person = self._people[place] if place is not None and 0 <= place < len(self._people) else None
        kind = ObjectionKind(self.kind.currentData())
        told = person is not None or (kind is ObjectionKind.ADD and bool(self.who.text().strip()))
        self.who_field.set_error("" if told else self.tr("Find the person on the list first."))
        grounds = self.grounds.given()
        if filed_by and told and grounds is not None:
            party = ObjectionParty(self.party.currentData())
            self._record(TypedObjection(kind, party, filed_by, person, self.who.text(), grounds))
