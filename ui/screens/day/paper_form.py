"""The day of a station typed from its papers: opening, closing, marks of the paper list, and the hours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.screens.day.big_fields import FigureLine
from ui.screens.day.closing_form import ClosingForm
from ui.screens.day.day_words import hour_words
from ui.screens.day.hours_presenter import hours_to_note
from ui.screens.day.opening_form import OpeningForm
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labels import text_label
from unionreg.domain.votes.day.records import HourFigures, PaperDay

if TYPE_CHECKING:
    from datetime import datetime

    from ui.screens.day.day_view import DayView
    from unionreg.domain.votes.day.records import Closing, Opening
    from unionreg.texts import Texts


class PaperForm(QWidget):
    """``finished(PaperDay)`` at the end, ``given_up`` when the person goes back from the first step."""

    finished = Signal(object)
    given_up = Signal()

    def __init__(self, view: DayView, texts: Texts) -> None:
        super().__init__()
        self._view = view
        self._texts = texts
        self._opening: Opening | None = None
        self._closing: Closing | None = None
        self.opening = OpeningForm(view.station, view.voters, texts, self.tr("Go on to the closing"))
        if view.day.opening is not None:
            self.opening.show_opening(view.day.opening)
        self.closing: ClosingForm | None = None
        self.hours: HoursForm | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.opening)
        self.give_up = SecondaryButton(self.tr("Not from paper"), self.given_up.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text_label(self.tr("From the papers of the station"), TextRole.LABEL, muted=True))
        column.addWidget(self._stack, 1)
        column.addLayout(button_row(harmful=(self.give_up,)))
        self.opening.finished.connect(self._opened)

    def _opened(self) -> None:
        self._opening = self.opening.opening()
        view = replace(self._view, day=replace(self._view.day, opening=self._opening), marked=None)
        self.closing = ClosingForm(view, self._texts, self.tr("Go on to the hours"))
        if view.day.closing is not None:
            self.closing.show_closing(view.day.closing)
        self.closing.finished.connect(self._closed)
        self._show(self.closing)
        self.closing.focus_first().setFocus()

    def _closed(self) -> None:
        assert self.closing is not None
        self._closing = self.closing.closing()
        assert self._opening is not None
        assert self._closing is not None
        day = replace(self._view.day, opening=self._opening, hours=())
        self.hours = HoursForm(hours_to_note(day, self._view.station, self._closing.closed_at))
        self.hours.finished.connect(self._hours_typed)
        self._show(self.hours)
        self.hours.marks.setFocus()

    def _hours_typed(self) -> None:
        assert self.hours is not None
        assert self._opening is not None
        assert self._closing is not None
        marks = self.hours.marks.number()
        if marks is not None:
            self.finished.emit(PaperDay(self._opening, self.hours.figures(), self._closing, marks))

    def _show(self, part: QWidget) -> None:
        self._stack.addWidget(part)
        self._stack.setCurrentWidget(part)


class HoursForm(QWidget):
    """How many marks the paper list has, and one line of figures for each hour; empty lines are left out."""

    finished = Signal()

    def __init__(self, hours: tuple[datetime, ...]) -> None:
        super().__init__()
        self._hours = hours
        self.marks = FigureLine(self.tr("People marked on the paper list"))
        self.lines: list[tuple[FigureLine, FigureLine, FigureLine]] = []
        self.keep = PrimaryButton(self.tr("Keep the day as on paper"), self._press)
        self.keep.setProperty("big", "true")
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        for row, hour in enumerate(hours):
            words = hour_words(hour)
            grid.addWidget(text_label(words, TextRole.STRONG, wrap=False), row, 0, Qt.AlignmentFlag.AlignBottom)
            line = (
                FigureLine(self.tr("Voted, {0}").format(words)),
                FigureLine(self.tr("In line, {0}").format(words)),
                FigureLine(self.tr("Minutes stopped, {0}").format(words)),
            )
            for place, field in enumerate(line, 1):
                grid.addWidget(field, row, place)
            self.lines.append(line)
        grid.setColumnStretch(4, 1)
        grid.setColumnMinimumWidth(0, Size.FIELD_NARROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.marks)
        column.addLayout(grid)
        column.addLayout(button_row(self.keep))

    def figures(self) -> tuple[HourFigures, ...]:
        """The hours of which anything was typed."""
        found = []
        for hour, (voted, queue, stopped) in zip(self._hours, self.lines, strict=True):
            if any(not field.is_empty() for field in (voted, queue, stopped)):
                found.append(HourFigures(hour, voted.number(), queue.number(), stopped.number() or 0))
        return tuple(found)

    def _press(self) -> None:
        there = self.marks.number() is not None
        self.marks.set_error("" if there else self.tr("Count the marks of the paper list and write how many."))
        if there:
            self.finished.emit()
        else:
            self.marks.setFocus()
