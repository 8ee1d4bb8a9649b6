"""Editors of the people at a station and of its incidents, as small spreadsheets. They know no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.votes.edit_table import EditColumn, EditTable
from ui.screens.votes.table_people import (
    incident_rows,
    incidents_from,
    people_from,
    people_rows,
    role_choices,
    signature_choices,
    unread_times,
)
from ui.theme import Space, TextRole
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import text_label
from unionreg.domain.votes.count import PaperSignature, PersonRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.votes.count import Incident, Person
    from unionreg.domain.votes.vote import Station


class TableEditor(QWidget):
    """A heading, a hint, the table and a button that removes the current row."""

    edited = Signal()

    def __init__(self, title: str, hint: str, columns: Sequence[EditColumn], *, least_rows: int = 2) -> None:
        super().__init__()
        self.table = EditTable(columns, name=title, least_rows=least_rows)
        self.table.edited.connect(self.edited)
        head = QHBoxLayout()
        self.heading = text_label(title, TextRole.STRONG)
        head.addWidget(self.heading, 1)
        head.addWidget(QuietButton(self.tr("Remove row"), self.table.remove_current, symbol="x"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        if hint:
            column.addWidget(text_label(hint, TextRole.LABEL, muted=True))
        column.addWidget(self.table)
        self._error = text_label("", TextRole.LABEL)
        self._error.setProperty("text-role", "error")
        self._error.setProperty("field-error", "true")
        self._error.hide()
        column.addWidget(self._error)

    def set_error(self, text: str) -> None:
        """Say under the table what is wrong with it; an empty text takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def focus_table(self) -> None:
        """Go on typing in the table."""
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.model_rows.index(self.table.model_rows.rowCount() - 1, 0))


class PeopleEditor(TableEditor):
    """Who stood at the table, and who signed, refused or was absent."""

    def __init__(self, people: Sequence[Person]) -> None:
        columns = (
            EditColumn(self.tr("Name"), stretch=True),
            EditColumn(self.tr("Role"), 17, choices=role_choices(), default=PersonRole.OFFICIAL.value),
            EditColumn(self.tr("Organisation"), 16),
            EditColumn(self.tr("Signature"), 17, choices=signature_choices(), default=PaperSignature.SIGNED.value),
        )
        hint = self.tr("Refusing to sign does not affect validity; it is written down as it stands on the sheet.")
        super().__init__(self.tr("Signatures"), hint, columns)
        self.table.set_rows(people_rows(people))

    def people(self) -> tuple[Person, ...]:
        """The people typed."""
        return people_from(self.table.rows())


class IncidentsEditor(TableEditor):
    """Incidents, protests and clarifications with their time."""

    def __init__(self, incidents: Sequence[Incident], station: Station) -> None:
        columns = (EditColumn(self.tr("Time"), 16), EditColumn(self.tr("What happened"), stretch=True))
        super().__init__(self.tr("Incidents, protests and clarifications, with their time"), "", columns, least_rows=2)
        self._station = station
        self.table.set_rows(incident_rows(incidents, station))
        self.table.edited.connect(self._mark)

    def incidents(self) -> tuple[Incident, ...]:
        """The incidents with a time that is understood."""
        return incidents_from(self.table.rows(), self._station)

    def _mark(self) -> None:
        words = self.tr("Not a time: type it as 09:05")
        marks = {(row, 0): words for row in unread_times(self.table.rows(), self._station)}
        self.table.model_rows.set_marks(marks)
