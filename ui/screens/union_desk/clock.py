"""The clock of an answer in words: the last day is the one that the Centre wrote, business days are counted until it.

Where the calendar of a year is missing, the words say so; nothing is guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date
from ui.screens.votes.deadline_presenter import business_days
from ui.theme import Tone
from unionreg.domain.calendar import CalendarError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.filings.office_notice import NoticePrevention

translate = QCoreApplication.translate
_SOON = 3


def answer_clock(prevention: NoticePrevention, today: date, book: CalendarBook) -> tuple[str, Tone]:
    """Until when to answer and how near that is; the tone that goes with it."""
    due = prevention.due_on
    if due is None:
        words = translate(
            "UnionClock",
            "%n business day(s) from the day after you were notified ({source}). The Centre gave no date: ask which "
            "day is the last.",
            "",
            prevention.term_days,
        )
        return words.format(source=prevention.term_source), Tone.WARNING
    if due < today:
        words = translate("UnionClock", "The last day was {0}. Answer all the same: a late answer may still be heard.")
        return words.format(long_date(due)), Tone.NEGATIVE
    if due == today:
        return translate("UnionClock", "Today is the last day to answer."), Tone.NEGATIVE
    missing = missing_year(prevention, today, book)
    if missing is not None:
        words = translate(
            "UnionClock", "Answer by {day}. Business days are not counted: the calendar of {year} is missing here."
        )
        return words.format(day=long_date(due), year=missing), Tone.WARNING
    left = business_days(today, due, book)
    words = translate("UnionClock", "Answer by {day}: %n business day(s) left.", "", left)
    return words.format(day=long_date(due)), Tone.WARNING if left <= _SOON else Tone.INFO


def missing_year(prevention: NoticePrevention, today: date, book: CalendarBook) -> int | None:
    """The year whose calendar is missing for counting until the last day, or None."""
    if prevention.due_on is None or prevention.due_on <= today:
        return None
    try:
        business_days(today, prevention.due_on, book)
    except CalendarError as error:
        return error.year
    return None
