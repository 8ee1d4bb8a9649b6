"""The frozen roll in the definition: its digest, size and number of people, and the way to it. Knows no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.localisation import number
from ui.screens.votes.wording import grouped
from ui.theme import TextRole
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from unionreg.domain.votes.vote import RollDigest


class RollPanel(Card):
    """Shows the roll's digest. ``open_asked`` leads to the roll, where lists are taken in, decided and frozen."""

    open_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Roll of voters"), well=True)
        self.column.addWidget(
            text_label(
                self.tr(
                    "Only the digest (SHA-256), the size and the number of people of the frozen file stand in the "
                    "definition. Whoever has the file can prove that it is this one; the people in it stay private."
                ),
                muted=True,
            )
        )
        self._state = text_label("", TextRole.STRONG)
        self._digest = text_label("", TextRole.MONO)
        self.column.addWidget(self._state)
        self.column.addWidget(self._digest)
        self.open = SecondaryButton(self.tr("Go to the roll"), self.open_asked.emit, symbol="users")
        self.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

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
