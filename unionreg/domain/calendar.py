"""Official calendars and the counting of days, forwards and backwards (LFT 3 Ter-V, 715, 733, 736; law notes, 10).

A calendar is data that an office loads and edits; ``calendar_format`` reads it. A year without a calendar, or a day
that a calendar does not answer for, is refused: nothing is guessed from article 74 alone. Which term follows from which
event stands in the deadline register (``deadlines``).
"""

from __future__ import annotations

import calendar as gregorian
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from unionreg.errors import UnionregError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DAY = timedelta(days=1)
DAYS_IN_A_LEGAL_MONTH = 30
SATURDAY, SUNDAY = 5, 6


class CalendarError(UnionregError):
    """A day cannot be judged. ``year`` is the year whose calendar is missing or does not reach far enough."""

    def __init__(self, code: str, *, year: int, **params: str | int) -> None:
        super().__init__(code, findings=(), year=year, **params)
        self.year = year


class CalendarMissingError(CalendarError):
    """No calendar of that year is loaded: the official one has to be."""


class CalendarIncompleteError(CalendarError):
    """The calendar of that year is loaded, but does not answer for the day."""


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``first`` to ``last``, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Holiday:
    """A single non-business day with its source. ``kind``: rest-day (LFT 74), centre-closed or another word."""

    day: date
    kind: str
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class Suspension:
    """Days on which the authority suspends work."""

    period: Period
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Days whose state could not be read: a count that uses them is given, with a warning."""

    period: Period
    note: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """The official calendar of one year, one version of it. ``covers`` = the days it answers for."""

    id: str
    authority: str
    year: int
    version: int
    complete: bool
    covers: Period
    holidays: tuple[Holiday, ...]
    suspensions: tuple[Suspension, ...]
    doubts: tuple[Doubt, ...] = ()
    weekend: tuple[int, ...] = (SATURDAY, SUNDAY)
    notes: tuple[str, ...] = ()

    def is_business_day(self, day: date) -> bool:
        """Whether the Centre works on this day of ``covers`` (LFT 715)."""
        return self.reason(day) is None

    def reason(self, day: date) -> str | None:
        """Why the day is not a business day: the name of the holiday or suspension, "weekend", or None."""
        listed = self.listed(day)
        if listed is not None:
            return listed
        return "weekend" if day.weekday() in self.weekend else None

    def listed(self, day: date) -> str | None:
        """The name under which the calendar lists the day as a holiday or suspension, or None."""
        named = [holiday.name for holiday in self.holidays if holiday.day == day]
        named += [suspension.name for suspension in self.suspensions if day in suspension.period]
        return named[0] if named else None

    def is_suspended(self, day: date) -> bool:
        """Whether the day lies in a suspension."""
        return any(day in suspension.period for suspension in self.suspensions)


@dataclass(frozen=True, slots=True)
class CalendarBook:
    """All calendars that are loaded, the newest version of each year."""

    calendars: tuple[Calendar, ...]
    _by_year: dict[int, Calendar] = field(init=False, repr=False, compare=False)
    # Terms of thousands of cases ask for the same few hundred days.
    _reasons: dict[date, str | None] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        newest = {each.year: each for each in sorted(self.calendars, key=lambda each: (each.year, each.version))}
        object.__setattr__(self, "_by_year", newest)

    def calendar_of(self, day: date) -> Calendar:
        """The calendar that answers for ``day``.

        Raises CalendarMissingError (``calendar-missing``, year) when the year is not loaded and CalendarIncompleteError
        (``calendar-incomplete``, year, first, last) when it does not cover the day.
        """
        found = self._by_year.get(day.year)
        if found is None:
            raise CalendarMissingError("calendar-missing", year=day.year)
        if day not in found.covers:
            first, last = found.covers.first.isoformat(), found.covers.last.isoformat()
            raise CalendarIncompleteError("calendar-incomplete", year=day.year, first=first, last=last)
        return found

    def is_business_day(self, day: date) -> bool:
        """Whether ``day`` is a business day; raises as ``calendar_of``."""
        return self.reason(day) is None

    def reason(self, day: date) -> str | None:
        """Why ``day`` is not a business day (as ``Calendar.reason``), or None; raises as ``calendar_of``.

        A suspension that a calendar carries into the next January counts there too.
        """
        if day not in self._reasons:
            self._reasons[day] = self._reason(day)
        return self._reasons[day]

    def _reason(self, day: date) -> str | None:
        own = self.calendar_of(day).reason(day)
        listed = (each.listed(day) for each in self._by_year.values())
        return own or next((name for name in listed if name is not None), None)

    def is_suspended(self, day: date) -> bool:
        """Whether any calendar suspends work on ``day``."""
        return any(each.is_suspended(day) for each in self._by_year.values())

    def next_business_day(self, day: date) -> date:
        """``day`` itself when it is a business day, else the first one after it."""
        return next(each for each in _days_from(day, DAY) if self.is_business_day(each))

    def previous_business_day(self, day: date) -> date:
        """The last business day before ``day``."""
        return next(each for each in _days_from(day - DAY, -DAY) if self.is_business_day(each))

    def forward(self, start: date, amount: int) -> tuple[date, date]:
        """Day 1 and day ``amount`` of a term in business days; the count starts the day after ``start`` (LFT 733)."""
        first = self.next_business_day(start + DAY)
        due = first
        for _ in range(amount - 1):
            due = self.next_business_day(due + DAY)
        return first, due

    def latest_before(self, event: date, at_least: int) -> date:
        """The last business day with at least ``at_least`` complete business days strictly between it and ``event``."""
        day = event
        for _ in range(at_least + 1):
            day = self.previous_business_day(day)
        return day

    def earliest_before(self, event: date, at_most: int) -> date:
        """The first business day after which at most ``at_most`` business days follow up to and including ``event``."""
        day = event
        counted = int(self.is_business_day(event))
        while True:
            day = self.previous_business_day(day)
            if counted == at_most:
                return day
            counted += 1

    def doubts(self, first: date, last: date) -> tuple[Doubt, ...]:
        """The doubts of the calendars that touch the days from ``first`` to ``last``, each once."""
        low, high = min(first, last), max(first, last)
        return tuple(
            doubt
            for each in self._by_year.values()
            for doubt in each.doubts
            if doubt.period.first <= high and doubt.period.last >= low
        )

    def versions(self, days: Iterable[date]) -> tuple[tuple[str, int], ...]:
        """Id and version of the calendars of these days, to be recorded with a computed term."""
        used = {each.id: each.version for each in map(self.calendar_of, days)}
        return tuple(sorted(used.items()))


def _days_from(start: date, step: timedelta) -> Iterator[date]:
    day = start
    while True:
        yield day
        day += step


def add_months(day: date, months: int) -> date:
    """The same day ``months`` calendar months later (earlier when negative); the last of the month if it lacks it."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, gregorian.monthrange(year, month + 1)[1]))


def add_legal_months(day: date, months: int) -> date:
    """``months`` months of 30 calendar days later (LFT 736)."""
    return day + months * DAYS_IN_A_LEGAL_MONTH * DAY


def add_years(day: date, years: int) -> date:
    """The same day ``years`` later; from 29 February to 1 March, which keeps one day longer."""
    target = day.year + years
    if (day.month, day.day) == (2, 29) and not gregorian.isleap(target):
        return date(target, 3, 1)
    return day.replace(year=target)
