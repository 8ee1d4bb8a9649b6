"""The legal calendar as it is shown: months drawn, the table of steps beside them, warnings. No use case here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.localisation import long_date
from ui.models.rows_table_model import Column
from ui.screens.preparation.words import day_words, finding_words, step_rows
from ui.screens.votes.finding_line import FindingLine
from ui.theme import Space, TextRole, Tone
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.legal_calendar import CalendarWords, LegalCalendarPicture
from unionreg.domain.votes.legal_calendar import DayReading

if TYPE_CHECKING:
    from ui.messages import Messages
    from unionreg.application.queries.legal_calendar import CalendarView
    from unionreg.domain.votes.legal_months import DaySheet


class CalendarPanel(QWidget):
    """Shows one ``CalendarView`` after another."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._view: CalendarView | None = None
        self.earliest = Note("", Tone.INFO)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(Space.S)
        self.picture = LegalCalendarPicture(self._words())
        self.picture.day_changed.connect(self._say_day)
        self._day = text_label("", TextRole.STRONG)
        self.steps = DataTable(self._columns(), name=self.tr("Steps of the legal calendar"), dense=True)
        self.steps.current_changed.connect(self._show_step)
        self._readings = text_label("", TextRole.LABEL, muted=True)
        self._arrange()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        beside = QVBoxLayout()
        beside.setSpacing(Space.M)
        beside.addWidget(self.earliest)
        beside.addWidget(self._day)
        beside.addLayout(self._warnings)
        beside.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.picture, 5)
        both.addLayout(beside, 4)
        column.addLayout(both)
        column.addWidget(self.steps)
        column.addWidget(self._readings)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_view(self, view: CalendarView) -> None:
        """Another calendar."""
        self._view = view
        texts = self._messages.texts
        rows = step_rows(view, texts)
        self._rows = rows
        self.steps.set_rows(rows)
        self.steps.fit_height()
        numbers = {row.step: row.number for row in rows}
        self.picture.show_months(view.months, numbers, view.legal.days[0].day)
        used = {each.reading for line in view.legal.lines for each in line.readings}
        shown = [each for each in DayReading if each in used or (used and each is DayReading.SAFE)]
        self._readings.setText("\n".join(texts.get(f"day-reading.{each.value}") for each in shown))
        self._show_earliest(view)
        self._show_warnings(view)

    def _show_earliest(self, view: CalendarView) -> None:
        if view.earliest is not None:
            words = self.tr("If notice and call go out today, the vote can be on {0} at the earliest.")
            self.earliest.set_text(words.format(long_date(view.earliest)), Tone.INFO)
        else:
            words = self.tr("The earliest possible day cannot be counted: the official calendar of {0} is missing.")
            self.earliest.set_text(words.format(view.earliest_missing_year), Tone.WARNING)

    def _show_warnings(self, view: CalendarView) -> None:
        while self._warnings.count():
            item = self._warnings.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for finding in view.legal.findings:
            words = finding_words(finding, self._messages)
            self._warnings.addWidget(FindingLine(finding, words, "", explainable=False))

    def _say_day(self, day: DaySheet) -> None:
        self._day.setText(day_words(day, self._rows, self._messages.texts))

    def _show_step(self, row: object) -> None:
        """The day of the step under the bar gets the ring, so that table and picture go together."""
        line = None if self._view is None else self._view.legal.line(getattr(row, "step", None))  # type: ignore[arg-type]
        if line is not None and line.last is not None:
            self.picture.show_day(line.last)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("No."), lambda row: str(row.number), characters=3),
            Column(self.tr("What"), lambda row: row.name, characters=38),
            Column(self.tr("When"), lambda row: row.when, stretch=True),
            Column(self.tr("Other reading"), lambda row: row.other, characters=23, muted=True),
            Column(self.tr("Article"), lambda row: row.source, characters=26, muted=True),
        )

    def _words(self) -> CalendarWords:
        return CalendarWords(
            name=self.tr("The days, drawn. Arrow keys walk through them."),
            working_days=lambda days: self.tr("%n business day(s)", "", days),
            no_calendar=self.tr("no calendar"),
            day=lambda day: day_words(day, self._rows, self._messages.texts),
            legend=(
                ("point", self.tr("last day of the step")),
                ("vote", self.tr("vote")),
                ("window", self.tr("the call may go out")),
                ("other", self.tr("only by the other reading")),
                ("rest", self.tr("weekend")),
                ("named", self.tr("rest or suspension")),
                ("unknown", self.tr("no calendar")),
                ("today", self.tr("today")),
            ),
        )
