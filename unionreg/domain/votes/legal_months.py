"""The legal calendar month by month: what each day is, and which steps begin, end or stand on it. For the picture.

Drawing is in the window and on paper; both draw these values, so that they show the same.
"""

from __future__ import annotations

import calendar as gregorian
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.calendar import CalendarError
from unionreg.domain.votes.legal_calendar import DayReading
from unionreg.domain.votes.legal_steps import Step

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.votes.legal_calendar import CalendarLine, LegalCalendar

MOST_MONTHS = 6
_MONTHS_OF_A_YEAR = 12


class DayState(StrEnum):
    """What a day is in the official calendar."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    SUSPENDED = "suspended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DaySheet:
    """One day. ``name``: of the holiday or suspension. ``points``: steps whose last day this is, or that stand on it.

    ``in_window`` = the call may go out on this day by the safe reading, ``in_other_reading`` by another one only.
    """

    day: date
    state: DayState
    name: str = ""
    points: tuple[Step, ...] = ()
    in_window: bool = False
    in_other_reading: bool = False
    is_today: bool = False


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """A month. ``working_days`` None when no calendar answers for all of it.

    ``named``: its holidays and suspensions; several days in a row of one name stand once, with first and last day.
    """

    year: int
    month: int
    days: tuple[DaySheet, ...]
    working_days: int | None
    named: tuple[tuple[date, date, str], ...]

    @property
    def first_weekday(self) -> int:
        """Weekday of the first day, Monday is 0."""
        return self.days[0].day.weekday()


def month_sheets(legal: LegalCalendar, book: CalendarBook) -> tuple[MonthSheet, ...]:
    """The months from the first to the last day that matters (without the years of keeping), at most six."""
    lines = [line for line in legal.lines if line.step is not Step.RETAIN]
    days = [each.day for each in legal.days]
    days += [day for line in lines for day in (line.first, line.last) if day is not None]
    first, last = min(days), max(days)
    number = first.year * _MONTHS_OF_A_YEAR + first.month - 1
    until = min(last.year * _MONTHS_OF_A_YEAR + last.month - 1, number + MOST_MONTHS - 1)
    months = [divmod(each, _MONTHS_OF_A_YEAR) for each in range(number, until + 1)]
    return tuple(_month(year, month + 1, legal, book) for year, month in months)


def _month(year: int, month: int, legal: LegalCalendar, book: CalendarBook) -> MonthSheet:
    length = gregorian.monthrange(year, month)[1]
    days = tuple(_day(date(year, month, number), legal, book) for number in range(1, length + 1))
    states = [each.state for each in days]
    known = None if DayState.UNKNOWN in states else states.count(DayState.WORKING)
    return MonthSheet(year, month, days, known, tuple(_named(days)))


def _day(day: date, legal: LegalCalendar, book: CalendarBook) -> DaySheet:
    state, name = _state(day, book)
    points = tuple(line.step for line in legal.lines if _stands_on(line, day))
    call = legal.line(Step.CALL)
    is_safe = call is not None and _within(call.first, call.last, day)
    is_other = call is not None and any(
        _within(each.first, each.last, day) for each in call.readings if each.reading is DayReading.WIDE
    )
    working = state is DayState.WORKING
    return DaySheet(
        day, state, name, points, is_safe and working, is_other and working and not is_safe, day == legal.today
    )


def _state(day: date, book: CalendarBook) -> tuple[DayState, str]:
    try:
        reason = book.reason(day)
    except CalendarError:
        return DayState.UNKNOWN, ""
    if reason is None:
        return DayState.WORKING, ""
    if reason == "weekend":
        return DayState.WEEKEND, ""
    return (DayState.SUSPENDED if book.is_suspended(day) else DayState.HOLIDAY), reason


def _stands_on(line: CalendarLine, day: date) -> bool:
    if line.step is Step.VOTE:
        return _within(line.first, line.last, day)
    return line.last == day


def _within(first: date | None, last: date | None, day: date) -> bool:
    return first is not None and last is not None and first <= day <= last


def _named(days: Iterable[DaySheet]) -> Iterable[tuple[date, date, str]]:
    """Holidays, and suspensions with the weekends that lie inside them."""
    run: list[DaySheet] = []
    for each in days:
        if run and each.name != run[-1].name:
            yield run[0].day, run[-1].day, run[0].name
            run = []
        if each.name:
            run.append(each)
    if run:
        yield run[0].day, run[-1].day, run[0].name
