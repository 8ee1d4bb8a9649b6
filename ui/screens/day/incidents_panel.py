"""Incidents of all stations in one list, in the order in which they happened; a photograph can be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.day import day_presenter as words
from ui.screens.day.day_words import incident_word
from ui.screens.votes.files import write_chosen
from ui.theme import Space
from ui.widgets.buttons import SecondaryButton
from ui.widgets.data_table import DataTable
from unionreg.application.queries import day_incidents

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from ui.screens.screen import Screen
    from unionreg.application.queries.day_incidents import IncidentRow


class IncidentsPanel(QWidget):
    """``chosen(IncidentRow)`` when one is opened."""

    chosen = Signal(object)

    def __init__(self, screen: Screen, vote_id: str) -> None:
        super().__init__()
        self._screen = screen
        self._vote_id = vote_id
        self._zone: tzinfo | None = None
        self.table = DataTable(self._columns(), name=self.tr("Incidents"), empty=self.tr("No incident so far."))
        self.table.chosen.connect(self.chosen)
        self.table.current_changed.connect(self._show_button)
        self.photo = SecondaryButton(self.tr("Save the photograph…"), self._save_photo, symbol="image")
        self.photo.hide()
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.photo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.table, 1)
        column.addLayout(beside)

    def show_rows(self, rows: Sequence[IncidentRow], zone: tzinfo | None) -> None:
        """Show these, with times in the offset of the vote."""
        self._zone = zone
        self.table.set_rows(rows)
        self._show_button(self.table.current_row())

    def _columns(self) -> tuple[Column, ...]:
        texts = self._screen.context.messages.texts
        return (
            Column(self.tr("Time"), lambda row: words.clock_word(row.incident.at, self._zone), characters=7),
            Column(self.tr("Station"), lambda row: row.station, characters=18),
            Column(self.tr("What happened"), lambda row: incident_word(texts, row.incident.kind), characters=26),
            Column(self.tr("In words"), lambda row: row.incident.text.replace("\n", " "), stretch=True),
            Column(self.tr("Reported by"), lambda row: row.incident.reported_by, characters=20, muted=True),
            Column(
                self.tr("Photograph"),
                lambda row: self.tr("Yes") if row.incident.photo else "",
                characters=11,
                muted=True,
            ),
        )

    def _show_button(self, row: IncidentRow | None) -> None:
        self.photo.setVisible(row is not None and row.incident.photo is not None)

    def _save_photo(self) -> None:
        row: IncidentRow | None = self.table.current_row()
        if row is None:
            return
        screen = self._screen
        path = screen.context.prompts.save_file(
            self,
            self.tr("Save the photograph"),
            self.tr("Photographs (*.jpg *.jpeg *.png)"),
            f"{row.station_id}-{row.incident.number}.jpg",
        )
        if path is None:
            return
        core, actor, ids = screen.core, screen.actor, {"vote_id": self._vote_id, "station_id": row.station_id}

        def work(_progress: object) -> None:
            write_chosen(path, day_incidents.incident_photo(core, actor, **ids, number=row.incident.number))

        done = self.tr("Saved as {0}").format(path.name)
        screen.context.runner.run(work, lambda _none: screen.context.flash(done), screen.show_failure, owner=self)
