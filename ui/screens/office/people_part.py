"""The people of the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import date_time
from ui.models.rows_table_model import Column
from ui.screens.office.office_part import OfficePart
from ui.screens.office.role_words import role_name
from ui.screens.screen import Place
from ui.theme import Tone
from ui.widgets.buttons import PrimaryButton
from ui.widgets.data_table import DataTable
from unionreg.application.changes import Thing
from unionreg.application.queries import people as queries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.people import PersonRow


class PeoplePart(OfficePart):
    """A table; Enter opens a person."""

    tab = "people"
    concerns = frozenset({Thing.PERSON})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.add_action(
            PrimaryButton(
                self.tr("Add a person…"),
                lambda: context.navigate(Place("office", ("people", "add"))),
                symbol="user-plus",
            )
        )
        columns = (
            Column(self.tr("Name"), lambda row: row.full_name, characters=24, sort_key=lambda row: row.full_name),
            Column(self.tr("Post"), lambda row: row.post, stretch=True),
            Column(self.tr("User"), lambda row: row.username, characters=12, muted=True),
            Column(self.tr("Roles"), lambda row: ", ".join(map(role_name, row.roles)), stretch=True),
            Column(self.tr("State"), self._state, characters=20, tone=_tone),
            Column(self.tr("Last signed in"), _last, characters=16, muted=True),
        )
        self.table = DataTable(columns, name=self.tr("People"))
        self.table.chosen.connect(self._open)
        self.body.addWidget(self.table, 1)
        self.load()

    def load(self) -> None:
        """Read everybody."""
        self.read(lambda core: queries.people(core, self.actor), self._show)

    def first_field(self) -> QWidget:
        """The table."""
        return self.table

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self.table.set_rows(rows)
        self.show_content()

    def _open(self, row: PersonRow) -> None:
        self.context.navigate(Place("office", ("people", str(row.user_id))))

    def _state(self, row: PersonRow) -> str:
        if not row.active:
            return self.tr("Closed")
        if row.locked_until is not None:
            return self.tr("Waits after wrong tries")
        return self.tr("Temporary password") if row.must_change_password else self.tr("Active")


def _tone(row: PersonRow) -> Tone:
    if not row.active:
        return Tone.NEUTRAL
    if row.locked_until is not None:
        return Tone.WARNING
    return Tone.INFO if row.must_change_password else Tone.POSITIVE


def _last(row: PersonRow) -> str:
    return date_time(row.last_sign_in_at) if row.last_sign_in_at else "—"
