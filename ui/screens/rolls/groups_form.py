"""Groups of voters and the stations where each votes: one line a group, stations ticked in a list that drops down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from ui.localisation import number
from ui.theme import Size, Space, TextRole
from ui.widgets.labels import text_label
from unionreg.domain.rolls.assignment import GroupRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.queries.rolls import GroupRow, StationRow

# More groups than a person can look through one by one are split by another column.
_MOST_GROUPS = 200


class GroupsForm(QWidget):
    """``show_groups`` fills it; ``rules()`` is what was ticked."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 1)
        self.boxes: list[tuple[GroupRow, StationChoice]] = []

    def show_groups(self, groups: Sequence[GroupRow], stations: Sequence[StationRow]) -> None:
        """One line a group, with the proposed stations ticked."""
        while self._grid.count():
            taken = self._grid.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = []
        for line, group in enumerate(groups[:_MOST_GROUPS]):
            name = " · ".join(value or self.tr("(not said)") for value in group.values) or self.tr("The whole list")
            self._grid.addWidget(text_label(name), line, 0)
            count = text_label(number(group.voters), TextRole.FIGURE, wrap=False)
            self._grid.addWidget(count, line, 1, Qt.AlignmentFlag.AlignRight)
            box = StationChoice(stations, group.proposed)
            box.setAccessibleName(self.tr("Stations of {0}").format(name))
            self._grid.addWidget(box, line, 2)
            self.boxes.append((group, box))

    def rules(self) -> tuple[GroupRule, ...]:
        """The stations ticked for each group."""
        return tuple(GroupRule(group.values, box.ticked()) for group, box in self.boxes)


class StationChoice(QComboBox):
    """Several stations ticked in one field; its text says which."""

    def __init__(self, stations: Sequence[StationRow], chosen: Sequence[str]) -> None:
        super().__init__()
        self.setMinimumWidth(Size.SEARCH)
        self._ticks = QStandardItemModel(self)
        head = QStandardItem("")
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._ticks.appendRow(head)
        for station in stations:
            item = QStandardItem(station.name)
            item.setData(station.station_id, Qt.ItemDataRole.UserRole)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if station.station_id in chosen else Qt.CheckState.Unchecked)
            self._ticks.appendRow(item)
        self.setModel(self._ticks)
        self.activated.connect(self._toggle)
        self._tell()

    def ticked(self) -> tuple[str, ...]:
        """Ids of the stations ticked, in order."""
        items = (self._ticks.item(row) for row in range(1, self._ticks.rowCount()))
        return tuple(str(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() is Qt.CheckState.Checked)

    def tick(self, row: int) -> None:
        """Tick or untick the station in this row (from 0)."""
        self._toggle(row + 1)

    def _toggle(self, row: int) -> None:
        item = self._ticks.item(row)
        if row > 0:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        self._tell()

    def _tell(self) -> None:
        names = [
            self._ticks.item(row).text()
            for row in range(1, self._ticks.rowCount())
            if self._ticks.item(row).checkState() is Qt.CheckState.Checked
        ]
        if not names:
            text = self.tr("— choose stations —")
        elif len(names) == self._ticks.rowCount() - 1 and len(names) > 1:
            text = self.tr("All %n stations", "", len(names))
        else:
            text = ", ".join(names)
        self._ticks.item(0).setText(text)
        self.setCurrentIndex(0)
        self.setToolTip(text)
