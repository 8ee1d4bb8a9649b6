"""The frozen roll: digest, size and number of people of a file. The file itself is never kept. Knows no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.localisation import number
from ui.screens.votes.definition_presenter import shown, whole_number
from ui.screens.votes.wording import grouped
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from unionreg.domain.votes.vote import RollDigest


class RollPanel(Card):
    """Shows the roll's digest and asks for a file. ``frozen(bytes, people)`` once file and number are there."""

    choose_asked = Signal()
    frozen = Signal(bytes, int)

    def __init__(self) -> None:
        super().__init__(self.tr("Roll of voters"), well=True)
        self._content = b""
        self.column.addWidget(
            text_label(
                self.tr(
                    "Only the digest (SHA-256), the size and the number of people of the roll file are kept. Whoever "
                    "has the file can prove that it is this one; the people in it stay private."
                ),
                muted=True,
            )
        )
        self._state = text_label("", TextRole.STRONG)
        self._digest = text_label("", TextRole.MONO)
        self.column.addWidget(self._state)
        self.column.addWidget(self._digest)
        self.people_field, self.people = text_field(self.tr("People in the file"), width=Size.FIELD_NARROW)
        self.people_field.hide()
        self.choose = SecondaryButton(self.tr("Choose the roll file…"), self.choose_asked.emit, symbol="folder-open")
        self.freeze = SecondaryButton(self.tr("Freeze this roll"), self._freeze, symbol="lock")
        self.freeze.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.choose)
        row.addWidget(self.freeze)
        row.addStretch(1)
        inner = QVBoxLayout()
        inner.setSpacing(Space.M)
        inner.addWidget(self.people_field)
        inner.addLayout(row)
        self.column.addLayout(inner)

    def show_roll(self, roll: RollDigest | None) -> None:
        """Say what is frozen."""
        if roll is None:
            self._state.setText(self.tr("No roll is frozen yet."))
            self._digest.setText("")
        else:
            people = self.tr("%n person(s)", "", roll.count).replace(str(roll.count), number(roll.count))
            text = self.tr("Frozen: {people}, {bytes} bytes").format(people=people, bytes=number(roll.bytes))
            self._state.setText(text)
            self._digest.setText(grouped(roll.sha256))
        self._digest.setVisible(roll is not None)

    def offer(self, name: str, content: bytes, people: int | None) -> None:
        """A file was chosen: ask how many people it holds, with a guess where one can be made."""
        self._content = content
        self._state.setText(self.tr("Chosen: {0}").format(name))
        self.people.setText(shown(people))
        self.people_field.show()
        self.freeze.show()
        self.people.setFocus()

    def _freeze(self) -> None:
        people = whole_number(self.people.text())
        self.people_field.set_error("" if people else self.tr("Write how many people are in the file."))
        if people:
            self.people_field.hide()
            self.freeze.hide()
            self.frozen.emit(self._content, people)
