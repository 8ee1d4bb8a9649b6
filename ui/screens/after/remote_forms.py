"""Forms of remote results: figures typed a station a row, and the totals that the second person types from the act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.screens.votes.edit_table import EditColumn, EditTable
from ui.theme import Size, Space, TextRole
from ui.widgets.labeled_field import LabeledField, text_field
from ui.widgets.labels import text_label
from unionreg.domain.votes.remote_results import RemoteFigures, RemoteTotals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.votes.vote import BallotOption, Station

translate = QCoreApplication.translate


def _whole(text: str) -> int | None:
    """A figure typed with or without commas; None when it is none."""
    plain = text.strip().replace(",", "")
    return int(plain) if plain.isdecimal() and plain.isascii() and len(plain) <= 8 else None  # noqa: PLR2004


class FiguresForm(QWidget):
    """Figures typed from the act, one row a virtual station."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(text_label(translate("After", "Figures of the act, one row a station"), TextRole.LABEL))
        self._error = text_label("", TextRole.LABEL)
        self._error.setProperty("text-role", "error")
        self._error.hide()
        self.table: EditTable | None = None
        self._options: tuple[BallotOption, ...] = ()

    def know(self, stations: Sequence[Station], options: Sequence[BallotOption]) -> None:
        """The virtual stations and the options of the vote."""
        if self.table is not None or not stations:
            return
        self._options = tuple(options)
        names = tuple((station.id, station.name) for station in stations)
        columns = (
            EditColumn(translate("After", "Station"), stretch=True, choices=names, default=names[0][0]),
            EditColumn(translate("After", "Credentials issued"), characters=24, number=True),
            EditColumn(translate("After", "Not used"), characters=13, number=True),
            EditColumn(translate("After", "Votes cast"), characters=17, number=True),
            *(EditColumn(option.label, characters=12, number=True) for option in options),
            EditColumn(translate("After", "Null"), characters=10, number=True),
        )
        self.table = EditTable(columns, name=translate("After", "Figures of the act, one row a station"))
        self._column.addWidget(self.table)
        self._column.addWidget(self._error)

    def values(self) -> tuple[RemoteFigures, ...] | None:
        """The figures; None, with the error shown, when a cell is no whole number or there is no row."""
        rows = () if self.table is None else self.table.rows()
        figures = [self._figures(row) for row in rows]
        found = tuple(each for each in figures if each is not None)
        wrong = not rows or len(found) != len(figures)
        self._error.setVisible(wrong)
        self._error.setText(
            translate("After", "Choose a file, or type every figure; a zero is typed as 0.") if wrong else ""
        )
        return None if wrong else found

    def _figures(self, row: Sequence[str]) -> RemoteFigures | None:
        numbers = [_whole(cell) for cell in row[1:]]
        known = [each for each in numbers if each is not None]
        if len(known) != len(numbers):
            return None
        issued, unused, cast, *votes, null = known
        by_option = {option.id: votes[index] for index, option in enumerate(self._options)}
        return RemoteFigures(row[0], issued, unused, cast, by_option, null)


class TotalsForm(QWidget):
    """The totals of the act, typed by the second person."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.M)
        self._fields: dict[str, tuple[LabeledField, QLineEdit]] = {}

    def know(self, options: Sequence[BallotOption]) -> None:
        """The options of the vote."""
        if self._fields:
            return
        names = [
            ("issued", translate("After", "Credentials issued")),
            ("unused", translate("After", "Credentials not used")),
            ("cast", translate("After", "Votes cast")),
            *((f"votes.{option.id}", option.label) for option in options),
            ("null", translate("After", "Null votes")),
        ]
        for place, (key, label) in enumerate(names):
            self._fields[key] = text_field(label, width=Size.FIELD_NARROW)
            self._grid.addWidget(self._fields[key][0], place // 3, place % 3)

    def widgets(self) -> dict[str, QWidget]:
        """The fields by the names that findings use."""
        return {key: line for key, (_, line) in self._fields.items()}

    def values(self) -> RemoteTotals | None:
        """The totals; None, with the error beside it, when a field is no whole number."""
        numbers: dict[str, int] = {}
        for key, (field, line) in self._fields.items():
            figure = _whole(line.text())
            field.set_error("" if figure is not None else translate("After", "A whole number; a zero is typed as 0."))
            if figure is None:
                line.setFocus()
                return None
            numbers[key] = figure
        votes = {key.removeprefix("votes."): figure for key, figure in numbers.items() if key.startswith("votes.")}
        return RemoteTotals(numbers["issued"], numbers["unused"], numbers["cast"], votes, numbers["null"])
