"""The official calendars: which years are loaded, loading a file, the days of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import date_time, long_date
from ui.models.rows_table_model import Column
from ui.screens.office.office_part import OfficePart
from ui.theme import Size, TextRole, Tone
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.file_reading import read_small_file
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note
from unionreg.application import calendars
from unionreg.application.changes import Thing
from unionreg.application.queries import office as queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.office import CalendarRow
    from unionreg.domain.calendar import Calendar

Days = tuple[tuple["date", str], ...]


class CalendarsPart(OfficePart):
    """A table of calendars, and below it the days of the one under the bar."""

    tab = "calendars"
    concerns = frozenset({Thing.CALENDAR})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._books: dict[str, Calendar] = {}
        self.load_file = PrimaryButton(self.tr("Load a calendar…"), self._load_file, symbol="upload")
        self.load_file.setVisible(self.actor.may(Permission.MANAGE_OFFICE))
        self.header.add_action(self.load_file)
        self.missing = Note("", Tone.WARNING)
        self.missing.hide()
        self.body.addWidget(self.missing)
        source_field, self.source = text_field(
            self.tr("Where the next calendar to be loaded comes from, for the record"),
            hint=self.tr("For example: Official Gazette of 5 January 2026."),
            width=Size.FORM,
        )
        source_field.setVisible(self.actor.may(Permission.MANAGE_OFFICE))
        self.table = DataTable(
            (
                Column(self.tr("Year"), lambda row: str(row.year), characters=8, role=TextRole.FIGURE),
                Column(self.tr("Authority"), lambda row: row.authority, stretch=True),
                Column(self.tr("State"), self._state, characters=24, tone=_tone),
                Column(self.tr("Days off"), _days_off, characters=10, number=True, role=TextRole.FIGURE),
                Column(self.tr("Version"), lambda row: str(row.version), characters=8, number=True),
                Column(self.tr("Saved"), lambda row: date_time(row.saved_at), characters=18, muted=True),
                Column(self.tr("By"), lambda row: row.saved_by, characters=22, muted=True),
            ),
            name=self.tr("Calendars"),
            empty=self.tr("No calendar yet. Without one, no term can be counted: load the official file of the year."),
        )
        self.table.current_changed.connect(self._show_days)
        self.days_card = Card(self.tr("Days without work"))
        self.days = DataTable(
            (
                Column(self.tr("Day"), lambda row: long_date(row[0]), characters=38),
                Column(self.tr("Why"), lambda row: row[1], stretch=True),
            ),
            name=self.tr("Days without work"),
            empty=self.tr("Choose a calendar above."),
            dense=True,
        )
        self.days_card.column.addWidget(self.days)
        self.body.addWidget(self.table)
        self.body.addWidget(source_field)
        self.body.addWidget(self.days_card)
        self.body.addStretch(1)
        self.load()

    def load(self) -> None:
        """Read the calendars and their days."""

        def work(core: Core) -> tuple[tuple[CalendarRow, ...], dict[str, Calendar], int]:
            rows = queries.calendars(core, self.actor)
            book = queries.calendar_book(core, self.actor)
            return rows, {each.id: each for each in book.calendars}, core.clock().astimezone().year

        self.read(work, self._show)

    def first_field(self) -> QWidget:
        """The table."""
        return self.table

    def _show(self, found: tuple[tuple[CalendarRow, ...], dict[str, Calendar], int]) -> None:
        rows, self._books, this_year = found
        years = {row.year for row in rows}
        lacking = [str(year) for year in (this_year, this_year + 1) if year not in years]
        text = self.tr(
            "No calendar for: {years}. Terms that reach into these years are refused until the official one is loaded."
        )
        self.missing.set_text(text.format(years=", ".join(lacking)))
        self.missing.setVisible(bool(lacking))
        self.table.set_rows(rows)
        self.table.fit_height()
        self._show_days(self.table.current_row())
        self.show_content()

    def _show_days(self, row: CalendarRow | None) -> None:
        calendar = self._books.get(row.calendar_id) if row is not None else None
        self.days_card.setVisible(calendar is not None)
        self.days.set_rows(_days(calendar) if calendar is not None else ())
        self.days.fit_height()

    def _state(self, row: CalendarRow) -> str:
        return self.tr("Complete") if row.complete else self.tr("Incomplete")

    def _load_file(self) -> None:
        kinds = self.tr("Calendars (*.json)")
        path = self.context.prompts.open_file(self, self.tr("Calendar to load"), kinds)
        if path is None:
            return
        source = self.source.text().strip() or path.name

        def work(core: Core) -> object:
            content = read_small_file(path)
            file = calendars.CalendarFile(content, source)
            return calendars.load_calendar(core, self.actor, file=file)

        self.act(work)


def _tone(row: CalendarRow) -> Tone:
    return Tone.POSITIVE if row.complete else Tone.WARNING


def _days_off(row: CalendarRow) -> str:
    return str(row.non_business_days)


def _days(calendar: Calendar) -> Days:
    days = [(holiday.day, holiday.name) for holiday in calendar.holidays]
    days += [
        (suspension.period.first, f"{suspension.name} → {long_date(suspension.period.last)}")
        for suspension in calendar.suspensions
    ]
    return tuple(sorted(days))
