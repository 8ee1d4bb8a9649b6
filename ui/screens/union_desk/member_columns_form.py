"""Which further column of a sheet holds what a list of members has beyond a roll: address, employer, leaving, proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout

from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.labeled_field import LabeledField
from ui.widgets.labels import text_label
from unionreg.desk.member_lists import MemberColumn, propose_columns
from unionreg.domain.rolls.columns import column_letter

if TYPE_CHECKING:
    from unionreg.domain.rolls.columns import Proposal, SheetPreview

translate = QCoreApplication.translate
_MOST_COLUMNS = 40
_BESIDE = 3


def column_word(column: MemberColumn) -> str:
    """What a column holds."""
    return {
        MemberColumn.ADDRESS: translate("MemberColumns", "Address of the person"),
        MemberColumn.EMPLOYER: translate("MemberColumns", "Employer"),
        MemberColumn.JOINED_ON: translate("MemberColumns", "Joined the union on"),
        MemberColumn.LEFT_ON: translate("MemberColumns", "Left the union on"),
        MemberColumn.LEAVING_CAUSE: translate("MemberColumns", "Cause of leaving"),
        MemberColumn.PROOF: translate("MemberColumns", "Proof of being a worker"),
        MemberColumn.PROOF_ON: translate("MemberColumns", "Date of that proof"),
    }[column]


class MemberColumnsForm(Card):
    """``show_proposal`` fills it; ``columns()`` is what the person made of it, for every sheet."""

    def __init__(self) -> None:
        super().__init__(translate("MemberColumns", "What only a list of members has"))
        self._previews: dict[str, SheetPreview] = {}
        self._chosen: dict[str, dict[MemberColumn, int]] = {}
        self._sheet = ""
        self._filling = False
        hint = translate(
            "MemberColumns", "The law asks for the address of each member and for the employer (LFT 365-II)."
        )
        self.column.addWidget(text_label(hint, muted=True))
        self.choices = {each: QComboBox() for each in MemberColumn}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.M)
        for place, (each, box) in enumerate(self.choices.items()):
            box.currentIndexChanged.connect(lambda _index: self._changed())
            grid.addWidget(LabeledField(column_word(each), box), place // _BESIDE, place % _BESIDE)
        for place in range(_BESIDE):
            grid.setColumnStretch(place, 1)
        self.column.addLayout(grid)

    def show_proposal(self, proposal: Proposal) -> None:
        """Propose columns for every sheet that holds people."""
        self._previews = {each.name: each for each in proposal.sheets}
        self._chosen = {each.name: propose_columns(each) for each in proposal.sheets if each.mapping is not None}

    def show_sheet(self, name: str) -> None:
        """Show the columns of this sheet."""
        preview = self._previews.get(name)
        if preview is None:
            return
        self._filling = True
        self._sheet = name
        for each, box in self.choices.items():
            box.clear()
            box.addItem(translate("MemberColumns", "— not in the file —"), 0)
            for place in range(1, min(preview.columns_in_sheet, _MOST_COLUMNS) + 1):
                heading = preview.headers[place - 1] if place <= len(preview.headers) else ""
                box.addItem(f"{column_letter(place)} · {heading}" if heading else column_letter(place), place)
            box.setCurrentIndex(max(box.findData(self._chosen.get(name, {}).get(each, 0)), 0))
        self._filling = False

    def columns(self) -> dict[str, dict[MemberColumn, int]]:
        """Sheet by sheet, which column holds what."""
        return {name: dict(chosen) for name, chosen in self._chosen.items()}

    def _changed(self) -> None:
        if self._filling or not self._sheet:
            return
        pairs = ((each, int(box.currentData() or 0)) for each, box in self.choices.items())
        self._chosen[self._sheet] = {each: place for each, place in pairs if place}
