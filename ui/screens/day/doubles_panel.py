"""People marked at several stations: a person decides where the mark counts, with a reason. No mark is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.day.big_fields import ChoiceLine, LineField
from ui.theme import Space, Tone
from ui.widgets.buttons import PrimaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note
from unionreg.application import day_rulings
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.screens.screen import Screen
    from unionreg.application.queries.day import DoubleMarkRow


class DoublesPanel(QWidget):
    """The list, and below it the decision about the current person."""

    def __init__(self, screen: Screen, vote_id: str) -> None:
        super().__init__()
        self._screen = screen
        self._vote_id = vote_id
        self.table = DataTable(
            (
                Column(self.tr("No."), lambda row: str(row.number), characters=8, number=True),
                Column(self.tr("Name"), lambda row: row.name, stretch=True),
                Column(self.tr("Marked at"), lambda row: ", ".join(name for _, name in row.stations), characters=34),
                Column(
                    self.tr("Decision"),
                    self._decision,
                    characters=30,
                    tone=lambda row: Tone.WARNING if row.ruling is None else Tone.POSITIVE,
                ),
            ),
            name=self.tr("People marked at several stations"),
            empty=self.tr("Nobody is marked at several stations."),
        )
        self.table.current_changed.connect(self._show_person)
        self.station = ChoiceLine(self.tr("The mark counts at"), ())
        self.reason = LineField(self.tr("Why, with both paper lists in view"))
        self.decide = PrimaryButton(self.tr("Decide"), self._decide)
        self._form = QWidget()
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self.station, 1)
        row.addWidget(self.reason, 2)
        row.addWidget(self.decide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(
            Note(
                self.tr(
                    "Each person counts once in the turnout whatever is decided. Which ballot was the second one "
                    "cannot be known, and nobody may try to find out."
                ),
                Tone.NEUTRAL,
            )
        )
        column.addWidget(self.table, 1)
        column.addWidget(self._form)

    def show_rows(self, rows: Sequence[DoubleMarkRow]) -> None:
        """Show these people."""
        self.table.set_rows(rows)
        self._show_person(self.table.current_row())

    def _decision(self, row: DoubleMarkRow) -> str:
        if row.ruling is None:
            return self.tr("To be decided")
        names = dict(row.stations)
        return self.tr("Counts at {0}").format(names.get(row.ruling.counts_at, row.ruling.counts_at))

    def _show_person(self, row: DoubleMarkRow | None) -> None:
        self._form.setVisible(row is not None and self._screen.actor.may(Permission.SETTLE_DIFFERENCES))
        self.station.box.clear()
        self.reason.set_text("")
        if row is None:
            return
        for station_id, name in row.stations:
            self.station.box.addItem(name, station_id)
        if row.ruling is not None:
            self.station.set_text(row.ruling.counts_at)
            self.reason.set_text(row.ruling.reason)

    def _decide(self) -> None:
        row: DoubleMarkRow | None = self.table.current_row()
        reason, counts_at = self.reason.value(), self.station.text()
        self.reason.set_error("" if reason else self.tr("Write the reason: it goes into the record with your name."))
        if row is None or not reason:
            self.reason.setFocus()
            return
        actor, number = self._screen.actor, row.number
        self._screen.act(
            lambda core: day_rulings.rule_on_double_mark(
                core, actor, vote_id=self._vote_id, number=number, counts_at=counts_at, reason=reason
            )
        )
