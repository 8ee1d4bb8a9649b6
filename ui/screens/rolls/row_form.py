"""The values of one row in fields: for correcting somebody and for adding somebody the list left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.screens.rolls import roll_words as words
from ui.screens.votes.moments import parse_day
from ui.theme import Size, Space
from ui.widgets.labeled_field import text_field
from unionreg.application.roll_access import RowValues
from unionreg.domain.rolls.columns import RollField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from ui.widgets.labeled_field import LabeledField

_BESIDE = 2


class RowForm(QWidget):
    """``show_values`` fills it; ``given()`` is what stands in it, or None after saying what cannot be read."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[RollField, QLineEdit] = {}
        self._labelled: dict[RollField, LabeledField] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.M)
        for place, field in enumerate(_FIELDS):
            width = Size.FIELD_NARROW if field is RollField.HIRED_ON else Size.FIELD
            self._labelled[field], self.fields[field] = text_field(words.field_word(field), width=width)
            grid.addWidget(self._labelled[field], place // _BESIDE, place % _BESIDE)
        for column in range(_BESIDE):
            grid.setColumnStretch(column, 1)

    def show_values(self, values: RowValues) -> None:
        """Put these values into the fields."""
        texts = (
            values.first_surname,
            values.second_surname,
            values.given_names,
            values.curp,
            f"{values.hired_on:%d/%m/%Y}" if values.hired_on else "",
            values.post,
            values.workplace,
            values.shift,
        )
        for field, text in zip(_FIELDS, texts, strict=True):
            self.fields[field].setText(text)

    def given(self) -> RowValues | None:
        """What stands in the fields."""
        typed = {field: line.text().strip() for field, line in self.fields.items()}
        day = parse_day(typed[RollField.HIRED_ON])
        unread = bool(typed[RollField.HIRED_ON]) and day is None
        self._labelled[RollField.HIRED_ON].set_error(self.tr("Write it as day/month/year.") if unread else "")
        if unread:
            self.fields[RollField.HIRED_ON].setFocus()
            return None
        return RowValues(
            first_surname=typed[RollField.FIRST_SURNAME],
            second_surname=typed[RollField.SECOND_SURNAME],
            given_names=typed[RollField.GIVEN_NAMES],
            curp=typed[RollField.CURP],
            hired_on=day,
            post=typed[RollField.POST],
            workplace=typed[RollField.WORKPLACE],
            shift=typed[RollField.SHIFT],
        )


_FIELDS = (
    RollField.FIRST_SURNAME,
    RollField.SECOND_SURNAME,
    RollField.GIVEN_NAMES,
    RollField.CURP,
    RollField.HIRED_ON,
    RollField.POST,
    RollField.WORKPLACE,
    RollField.SHIFT,
)
