"""Legal terms: from a rule, an event's day and the calendars to the days that matter (law notes, section 10).

Six kinds of counting; where the law or the sources leave something open the answer is the safe reading, marked as
ambiguous, with the other reading beside it. The rules themselves stand in ``deadline_register``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.calendar import DAY, Doubt, Period, add_legal_months, add_months, add_years

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.calendar import CalendarBook

# Events that are filings: on a non-business day they count as made on the next business day.
FILINGS = frozenset({"filing", "request", "second request", "demand", "complete filing", "claim"})


class TermKind(StrEnum):
    FORWARD = "forward-business-days"
    BACKWARD = "backward-business-days"
    MONTHS = "months"
    MONTHS_WINDOW = "months-window"
    YEARS = "years"
    CALENDAR_DAYS = "calendar-days"


class Reading(StrEnum):
    """What the alternative assumes; the words are in the text catalogue (``reading.<value>``)."""

    FILING_DAY_IS_CALENDAR_DAY = "filing-day-is-calendar-day"
    VOTE_DAY_ALWAYS_COUNTS = "vote-day-always-counts"
    END_OF_FEBRUARY = "end-of-february"


FILED_NEXT_BUSINESS_DAY = "filing-on-non-business-day-counts-as-next-business-day"


@dataclass(frozen=True, slots=True)
class TermRule:
    """One term. ``amount`` in the unit of the kind; for backward terms ``at_least`` and sometimes ``at_most``.

    ``event`` is the event from which (or before which) is counted, ``source`` the article.
    """

    key: str
    kind: TermKind
    event: str
    amount: int = 0
    at_least: int = 0
    at_most: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """Computed days by name (``due``, ``latest_safe``, ``keep_until`` …) and, for windows, periods by name.

    ``alternative`` is the same under the other ``reading``; ``assumptions`` what was taken for granted; ``doubts`` days
    of the calendar that could not be read; ``calendars`` id and version of each calendar used.
    """

    days: tuple[tuple[str, date], ...] = ()
    periods: tuple[tuple[str, Period], ...] = ()
    ambiguous: bool = False
    alternative: tuple[tuple[str, date], ...] = ()
    reading: Reading | None = None
    assumptions: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    calendars: tuple[tuple[str, int], ...] = ()

    def day(self, name: str) -> date:
        """The day called ``name``; KeyError when this kind of term has none."""
        return dict(self.days)[name]


def compute_term(rule: TermRule, day: date, book: CalendarBook) -> Term:
    """The term of ``rule`` for an event on ``day``.

    Raises CalendarMissingError or CalendarIncompleteError when business days are needed that no calendar answers for,
    and OverflowError or ValueError when the answer lies beyond the year 9999.
    """
    if rule.kind is TermKind.FORWARD:
        return _forward(rule, day, book)
    if rule.kind is TermKind.BACKWARD:
        return _backward(rule, day, book)
    if rule.kind is TermKind.MONTHS:
        return _months(rule.amount, day)
    if rule.kind is TermKind.MONTHS_WINDOW:
        return _window(rule.amount, day)
    if rule.kind is TermKind.YEARS:
        return _years(rule.amount, day)
    return Term(days=(("first_day", day + DAY), ("due", day + rule.amount * DAY)))


def _forward(rule: TermRule, day: date, book: CalendarBook) -> Term:
    is_filing = rule.event in FILINGS
    counted_from = book.next_business_day(day) if is_filing else day
    first, due = book.forward(counted_from, rule.amount)
    days = (("counted_from", counted_from), ("first_day", first), ("due", due))
    # The day of the event itself is looked at only when it is a filing.
    term = _with_calendars(Term(days=days), day if is_filing else day + DAY, due, book)
    if counted_from == day:
        return term
    term = replace(term, assumptions=(FILED_NEXT_BUSINESS_DAY,))
    # The source speaks of filings on suspended days; for weekends and holidays the rule is carried over.
    if book.is_suspended(day):
        return term
    other = book.forward(day, rule.amount)[1]
    return replace(term, ambiguous=True, alternative=(("due", other),), reading=Reading.FILING_DAY_IS_CALENDAR_DAY)


def _backward(rule: TermRule, day: date, book: CalendarBook) -> Term:
    latest = book.latest_before(day, rule.at_least)
    if rule.at_most is None:
        return _with_calendars(Term(days=(("latest_safe", latest),)), latest, day - DAY, book)
    earliest = book.earliest_before(day, rule.at_most)
    days = (("latest_safe", latest), ("earliest_safe", earliest))
    term = _with_calendars(Term(days=days), min(earliest, latest), day, book)
    if book.is_business_day(day):
        return term
    other = book.earliest_before(day, rule.at_most - 1)
    return replace(
        term, ambiguous=True, alternative=(("earliest_safe", other),), reading=Reading.VOTE_DAY_ALWAYS_COUNTS
    )


def _with_calendars(term: Term, first: date, last: date, book: CalendarBook) -> Term:
    return replace(term, doubts=book.doubts(first, last), calendars=book.versions((first, last)))


def _months(amount: int, day: date) -> Term:
    calendar_months, legal_months = add_months(day, amount), add_legal_months(day, amount)
    days = (
        ("calendar_months", calendar_months),
        ("months_of_30_days", legal_months),
        ("warn_on", min(calendar_months, legal_months)),
    )
    return Term(days=days, ambiguous=True)


def _window(amount: int, day: date) -> Term:
    by_calendar = Period(add_months(day, -amount), add_months(day, amount))
    by_law = Period(add_legal_months(day, -amount), add_legal_months(day, amount))
    widest = Period(min(by_calendar.first, by_law.first), max(by_calendar.last, by_law.last))
    periods = (("calendar_months", by_calendar), ("months_of_30_days", by_law), ("widest", widest))
    return Term(periods=periods, ambiguous=True)


def _years(amount: int, day: date) -> Term:
    until = add_years(day, amount)
    term = Term(days=(("keep_until", until),))
    if until.day == day.day:
        return term
    return replace(term, ambiguous=True, alternative=(("keep_until", until - DAY),), reading=Reading.END_OF_FEBRUARY)
