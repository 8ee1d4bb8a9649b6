"""Which column of somebody's table means what: one choice for each field, filled in by a preset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from ui.theme import Space
from ui.widgets.labeled_field import LabeledField
from unionreg.domain.interchange.tables import FIELDS, Columns, Field, columns_of
from unionreg.domain.rolls.columns import column_letter

if TYPE_CHECKING:
    from ui.messages import Messages
    from unionreg.domain.interchange.tables import Preset, TableKind

_ACROSS = 3


class MappingForm(QWidget):
    """Empty until ``show_headings``; ``columns`` is what the person chose."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self.choices: dict[Field, QComboBox] = {}

    def show_headings(self, kind: TableKind, headings: tuple[str, ...], preset: Preset) -> None:
        """A choice for each field of the table, set as the preset says."""
        for choice in self.choices.values():
            holder = choice.parentWidget()
            if holder is not None:
                self._grid.removeWidget(holder)
                holder.hide()
                holder.deleteLater()
        self.choices = {}
        for place, field in enumerate(FIELDS[kind]):
            choice = QComboBox()
            choice.addItem(self.tr("— in no column —"), 0)
            for number, heading in enumerate(headings, start=1):
                choice.addItem(f"{column_letter(number)} · {heading[:40]}", number)
            self.choices[field] = choice
            words = self._messages.texts.get(f"interchange-field.{field.value}")
            self._grid.addWidget(LabeledField(words, choice), place // _ACROSS, place % _ACROSS)
        self.use(preset, kind, headings)

    def use(self, preset: Preset, kind: TableKind, headings: tuple[str, ...]) -> None:
        """Set the choices as a preset says."""
        told = columns_of(preset, kind, headings)
        for field, choice in self.choices.items():
            choice.setCurrentIndex(max(choice.findData(told.get(field, 0)), 0))

    def columns(self) -> Columns:
        """The fields that have a column."""
        return {field: int(choice.currentData()) for field, choice in self.choices.items() if choice.currentData()}
