"""Every hour: the line of people, interruptions, a note; how many voted is taken from the marks."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ui.models.rows_table_model import Column
from ui.screens.day import hours_presenter as words
from ui.screens.day.big_fields import ChoiceLine, FigureLine, LongField
from ui.screens.day.day_view import DayPage
from ui.theme import TextRole, Tone
from ui.widgets.buttons import PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from unionreg.domain.votes.day.records import HourFigures
from unionreg.domain.votes.day.states import DayAct

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host


class HourPage(DayPage):
    """Figures of one hour, and all hours so far."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._view: DayView | None = None
        self._form = Card(self.tr("Figures of an hour"))
        self.hour = ChoiceLine(self.tr("Hour"), ())
        self._voted = text_label("", TextRole.STRONG)
        self.queue = FigureLine(self.tr("People in line at the end of the hour"))
        self.interrupted = FigureLine(self.tr("Minutes without voting"), hint=self.tr("Empty or 0: it never stopped"))
        self.note = LongField(self.tr("Note, if anything happened"), lines=2)
        self.keep = PrimaryButton(self.tr("Keep this hour"), self._keep)
        self.keep.setProperty("big", "true")
        self._form.column.addWidget(self.hour)
        self._form.column.addWidget(self._voted)
        for field in (self.queue, self.interrupted, self.note):
            self._form.column.addWidget(field)
        self._form.column.addLayout(button_row(self.keep))
        self.table = DataTable(self._columns(), name=self.tr("Hours so far"), empty=self.tr("No hour is noted yet."))
        self.told = Note(words.spans_words(), Tone.NEUTRAL)
        self.column.addWidget(self._form)
        self.column.addWidget(self.told)
        self.column.addWidget(self.table)
        self.column.addStretch(1)
        self.hour.changed.connect(self._show_hour)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Hour"), lambda row: row.hour, characters=14),
            Column(self.tr("Voted"), lambda row: row.voted, characters=9, number=True, role=TextRole.FIGURE),
            Column(self.tr("In line"), lambda row: row.queue, characters=9, number=True, role=TextRole.FIGURE),
            Column(self.tr("Minutes stopped"), lambda row: row.stopped, characters=16, number=True),
            Column(self.tr("Note"), lambda row: row.note, stretch=True),
        )

    def show_day(self, view: DayView) -> None:
        """The hours of the day so far; the last one that is not noted is proposed."""
        self._view = view
        self._form.setVisible(view.may(DayAct.RECORD))
        self.told.setVisible(bool(view.day.spans))
        rows = words.hour_rows(view.day, view.station)
        self.table.set_rows(rows)
        self.table.fit_height()
        hours = words.hours_to_note(view.day, view.station, datetime.now(UTC))
        chosen = self.hour.text()
        self.hour.box.clear()
        for hour in hours:
            self.hour.box.addItem(words.hour_of_choice(hour, view.day), hour.isoformat())
        proposed = words.proposed(hours, view.day)
        self.hour.set_text(chosen or ("" if proposed is None else proposed.isoformat()))
        self._show_hour()

    def first_field(self) -> QWidget | None:
        """The line of people, since the hour is proposed."""
        return self.queue

    def _hour(self) -> datetime | None:
        text = self.hour.text()
        return datetime.fromisoformat(text) if text else None

    def _show_hour(self) -> None:
        hour, view = self._hour(), self._view
        if hour is None or view is None:
            return
        noted = next((each for each in view.day.hours if each.hour == hour), None)
        self.queue.set_text("" if noted is None or noted.queue is None else str(noted.queue))
        self.interrupted.set_text(
            "" if noted is None or not noted.interrupted_minutes else str(noted.interrupted_minutes)
        )
        self.note.set_text("" if noted is None else noted.note)
        voted = words.voted_in(view, hour)
        self._voted.setText(
            self.tr("%n person(s) voted in this hour, by the marks of the list", "", voted) if voted is not None else ""
        )

    def _keep(self) -> None:
        hour, view = self._hour(), self._view
        if hour is None or view is None:
            return
        figures = HourFigures(
            hour=hour,
            voted=words.voted_in(view, hour),
            queue=self.queue.number(),
            interrupted_minutes=self.interrupted.number() or 0,
            note=self.note.value(),
        )
        self.host.carry(self.host.writer.record_hour(figures), self._kept)

    def _kept(self) -> None:
        view = self._view
        assert view is not None
        proposed = words.proposed(words.hours_to_note(view.day, view.station, datetime.now(UTC)), view.day)
        if proposed is not None:
            self.hour.set_text(proposed.isoformat())
            self._show_hour()
        self.queue.setFocus()
