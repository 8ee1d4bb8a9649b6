"""The legal calendar of a vote: from procedure, day and hours, and the official calendars to every day that matters.

Works before any vote exists ("date first"). Nothing here blocks: what is unusual becomes a warning, and a day that no
calendar answers for is told, never guessed. Which steps a procedure has is in ``legal_steps``; months for the picture
are in ``legal_months``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.calendar import DAY, SUNDAY, CalendarError
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import TermKind, compute_term
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.legal_steps import ALL_DAYS_COUNT, STEPS, CountedFrom, Step, StepRule
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.deadlines import Term, TermRule

BUSINESS_HOURS = (time(7), time(19))
"""LFT 716; other hours are enabled by an order that says why (717)."""


@dataclass(frozen=True, slots=True)
class VotingDay:
    """A day on which people vote; hours as the clock on the wall says, or None while nobody said them.

    ``closes`` at or before ``opens`` means the next morning.
    """

    day: date
    opens: time | None = None
    closes: time | None = None

    @property
    def ends_on(self) -> date:
        """The day on which the station closes."""
        overnight = self.opens is not None and self.closes is not None and self.closes <= self.opens
        return self.day + DAY if overnight else self.day


class DayReading(StrEnum):
    """How "10 to 15 days before" is read (law notes, 10.5); words in the text catalogue, ``day-reading.<value>``.

    Safe: ten whole business days strictly between, at most fifteen counting the day of the vote. Wide: the day of the
    vote is one of the ten and none of the fifteen. Strict: a vote on a day of rest counts as one of the fifteen.
    """

    SAFE = "safe"
    WIDE = "wide"
    STRICT = "strict"


@dataclass(frozen=True, slots=True)
class ReadingWindow:
    """The days of one reading; ``first`` None when only a last day is fixed."""

    reading: DayReading
    first: date | None
    last: date


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """One step with its days. ``first`` None: no later than ``last``; both None: not computed (``missing_year``).

    ``readings`` are the other readings of a window, ``advice`` marks a step for which the law says no number,
    ``estimate`` one that is counted from a day that is not known yet, ``past`` that its last day lies behind us.
    """

    step: Step
    first: date | None
    last: date | None
    source: str
    unit_is_business: bool = True
    amount: tuple[int, int | None] = (0, None)
    readings: tuple[ReadingWindow, ...] = ()
    advice: bool = False
    estimate: bool = False
    past: bool = False
    missing_year: int | None = None


@dataclass(frozen=True, slots=True)
class LegalCalendar:
    """The answer. ``calendars``: id and version of every calendar that was used."""

    procedure: str
    days: tuple[VotingDay, ...]
    today: date
    lines: tuple[CalendarLine, ...]
    findings: tuple[Finding, ...]
    calendars: tuple[tuple[str, int], ...]

    def line(self, step: Step) -> CalendarLine | None:
        """The line of a step, or None when the procedure has no such step."""
        return next((each for each in self.lines if each.step is step), None)


def has_calendar(procedure: str) -> bool:
    """Whether the procedure (its key) has a calendar of a vote."""
    return procedure in STEPS


def legal_calendar(
    procedure: str,
    days: Sequence[VotingDay],
    book: CalendarBook,
    today: date,
    *,
    ordered_on: date | None = None,
) -> LegalCalendar:
    """The calendar of a vote on these days (at least one). ``ordered_on``: day of a court's order, where there is one.

    Raises NotFoundError ``no-legal-calendar`` for a procedure without one.
    """
    if procedure not in STEPS:
        raise NotFoundError("no-legal-calendar", procedure=procedure)
    whole = tuple(sorted(days, key=lambda each: each.day))
    counting = _Counting(book, today, _anchors(whole, ordered_on))
    lines = tuple(counting.line(rule) for rule in STEPS[procedure] if rule.counted_from in counting.anchors)
    free = procedure in ALL_DAYS_COUNT
    findings = (
        *_warnings(whole, book, today, every_day=free),
        *_on_terms(lines, whole, today),
        *_doubts(lines, whole, book),
    )
    return LegalCalendar(procedure, whole, today, lines, findings, _used(lines, whole, book))


def earliest_vote_day(procedure: str, notified_on: date, book: CalendarBook) -> date:
    """The first business day on which a vote can be held when notice and call go out on ``notified_on``.

    A notice on a day of rest counts as given on the next business day. Raises CalendarError; NotFoundError
    ``no-legal-calendar``.
    """
    if procedure not in STEPS:
        raise NotFoundError("no-legal-calendar", procedure=procedure)
    if procedure in ALL_DAYS_COUNT:
        return notified_on + DAY
    rules = [deadline(rule.term) for rule in STEPS[procedure] if rule.term]
    days = max((rule.at_least for rule in rules if rule.kind is TermKind.BACKWARD), default=0)
    return book.forward(book.next_business_day(notified_on), days + 1)[1]


def _anchors(days: Sequence[VotingDay], ordered_on: date | None) -> dict[CountedFrom, date]:
    anchors = {CountedFrom.FIRST_VOTE_DAY: days[0].day, CountedFrom.LAST_VOTE_DAY: max(day.ends_on for day in days)}
    # What is counted from a step that has no day yet begins with the vote and moves with each line that is computed.
    for later in (CountedFrom.REPORT, CountedFrom.NOTICE, CountedFrom.PUBLICATION):
        anchors[later] = anchors[CountedFrom.LAST_VOTE_DAY]
    return anchors if ordered_on is None else {**anchors, CountedFrom.ORDER: ordered_on}


_MOVES = {
    Step.REPORT: CountedFrom.REPORT,
    Step.GIVE_NOTICE: CountedFrom.NOTICE,
    Step.PUBLISH_REQUEST: CountedFrom.PUBLICATION,
    Step.HOLD: CountedFrom.ORDER,
}


@dataclass(frozen=True, slots=True)
class _Counting:
    """Counts line after line; ``anchors`` move with what has been counted."""

    book: CalendarBook
    today: date
    anchors: dict[CountedFrom, date]

    def line(self, rule: StepRule) -> CalendarLine:
        """The line of one step; ``missing_year`` instead of days when a calendar is wanting."""
        event = self.anchors[rule.counted_from]
        if not rule.term:
            return CalendarLine(rule.step, *self._own_days(rule, event), rule.source)
        term = deadline(rule.term)
        backward = term.kind is TermKind.BACKWARD
        line = CalendarLine(
            step=rule.step,
            first=None,
            last=None,
            source=rule.source or term.source,
            unit_is_business=backward or term.kind is TermKind.FORWARD,
            amount=(term.at_least, term.at_most) if backward else (term.amount, None),
            advice=rule.advice,
            estimate=rule.estimate,
        )
        try:
            first, last, readings = self._days(term, event)
        except CalendarError as error:
            return replace(line, missing_year=error.year)
        if rule.step in _MOVES:
            self.anchors[_MOVES[rule.step]] = last
        return replace(line, first=first, last=last, readings=readings, past=last < self.today)

    def _own_days(self, rule: StepRule, event: date) -> tuple[date | None, date]:
        """A step without a term stands on its day; a vote of several days on all of them."""
        if rule.step is Step.VOTE:
            return event, self.anchors[CountedFrom.LAST_VOTE_DAY]
        return event, event

    def _days(self, term: TermRule, event: date) -> tuple[date | None, date, tuple[ReadingWindow, ...]]:
        answer = compute_term(term, event, self.book)
        if term.kind is not TermKind.BACKWARD:
            name = "keep_until" if term.kind is TermKind.YEARS else "due"
            return None, answer.day(name), ()
        first = dict(answer.days).get("earliest_safe")
        return first, answer.day("latest_safe"), self._readings(term, event, answer)

    def _readings(self, term: TermRule, event: date, answer: Term) -> tuple[ReadingWindow, ...]:
        last = self.book.latest_before(event, term.at_least - 1)
        if term.at_most is None:
            return (ReadingWindow(DayReading.WIDE, None, last),)
        counted = term.at_most + int(self.book.is_business_day(event))
        wide = ReadingWindow(DayReading.WIDE, self.book.earliest_before(event, counted), last)
        strict = [ReadingWindow(DayReading.STRICT, first, answer.day("latest_safe")) for _, first in answer.alternative]
        return (wide, *strict)


def _warnings(days: Sequence[VotingDay], book: CalendarBook, today: date, *, every_day: bool) -> Iterator[Finding]:
    """What is unusual about the days themselves (LFT 714 to 717); nothing of it in a strike procedure (928-III)."""
    if every_day:
        yield finding("P-301", Severity.NOTE, ("days",))
    for each in days:
        if each.day < today:
            yield finding("P-302", Severity.NOTE, ("days",), day=each.day.isoformat())
        if not every_day:
            yield from _day_of_rest(each, book)
            yield from _hours(each)


def _day_of_rest(each: VotingDay, book: CalendarBook) -> Iterator[Finding]:
    day = each.day.isoformat()
    if each.day.weekday() == SUNDAY:
        yield finding("P-201", Severity.WARNING, ("days",), day=day)
        return
    try:
        reason = book.reason(each.day)
    except CalendarError:
        return  # told as P-204, once for each year
    if reason == "weekend":
        yield finding("P-202", Severity.WARNING, ("days",), day=day)
    elif reason is not None:
        yield finding("P-205", Severity.WARNING, ("days",), day=day, name=reason)


def _hours(each: VotingDay) -> Iterator[Finding]:
    if each.opens is None or each.closes is None:
        return
    first, last = BUSINESS_HOURS
    if each.opens < first or each.closes > last or each.ends_on != each.day:
        hours = {"opens": f"{each.opens:%H:%M}", "closes": f"{each.closes:%H:%M}"}
        yield finding("P-203", Severity.WARNING, ("hours",), day=each.day.isoformat(), **hours)


def _on_terms(lines: Iterable[CalendarLine], days: Sequence[VotingDay], today: date) -> Iterator[Finding]:
    """P-206 a term that is over while the vote lies ahead, P-207 a vote after the last day of a court's order."""
    # What follows the vote cannot be over while the vote lies ahead.
    over = [(line.step, line.last) for line in lines if line.past and line.last is not None and not line.advice]
    for step, day in over if days[0].day >= today else ():
        yield finding("P-206", Severity.WARNING, ("days",), step=step.value, day=day.isoformat())
    by_step = {line.step: line for line in lines}
    hold, extend = by_step.get(Step.HOLD), by_step.get(Step.EXTEND)
    if hold is None or hold.last is None or days[-1].ends_on <= hold.last:
        return
    until = extend.last if extend is not None and extend.last is not None else hold.last
    code = "P-207" if days[-1].ends_on > until else "P-208"
    yield finding(code, Severity.WARNING, ("days",), day=hold.last.isoformat(), until=until.isoformat())


def _doubts(lines: Iterable[CalendarLine], days: Sequence[VotingDay], book: CalendarBook) -> Iterator[Finding]:
    """P-204 years without a calendar, P-209 days of a calendar that could not be read."""
    years = {line.missing_year for line in lines if line.missing_year is not None}
    for each in days:
        try:
            book.calendar_of(each.day)
        except CalendarError as error:
            years.add(error.year)
    for year in sorted(years):
        yield finding("P-204", Severity.WARNING, ("days",), year=year)
    known = [day for line in lines if line.step is not Step.RETAIN for day in (line.first, line.last) if day]
    for doubt in book.doubts(min(known), max(known)):
        period = doubt.period
        yield finding(
            "P-209",
            Severity.WARNING,
            ("days",),
            first=period.first.isoformat(),
            last=period.last.isoformat(),
            note=doubt.note,
        )


def _used(lines: Iterable[CalendarLine], days: Sequence[VotingDay], book: CalendarBook) -> tuple[tuple[str, int], ...]:
    """Id and version of the calendars of all days that were computed."""
    reached = {each.day for each in days}
    reached |= {day for line in lines if line.step is not Step.RETAIN for day in (line.first, line.last) if day}
    used: Mapping[str, int] = {}
    for day in reached:
        try:
            calendar = book.calendar_of(day)
        except CalendarError:
            continue
        used = {**used, calendar.id: calendar.version}
    return tuple(sorted(used.items()))
