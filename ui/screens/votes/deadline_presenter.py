"""The legal terms around a vote, in words and business days: the call, the roll, the result, its report. No widget.

The terms come from the register of the domain and are counted with the office's calendars; a year without a calendar
is told, never guessed. Whether a paper was really posted is known only where the program issued it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date
from ui.theme import Tone
from unionreg.application.queries.votes import TaskKey, TaskState
from unionreg.domain.calendar import CalendarError
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import compute_term
from unionreg.domain.votes.catalogue import procedure_of_package
from unionreg.domain.votes.vote import BallotShape

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.queries.votes import VotePage
    from unionreg.domain.calendar import CalendarBook

translate = QCoreApplication.translate

# So few business days left, or fewer, are told as a warning.
SOON = 2

_CONSULTATION = ("appr.call", "appr.publish_result", "appr.report_result", "appr.retention")
_TERMS: dict[str, tuple[str, ...]] = {
    "390ter_revision": _CONSULTATION,
    "390ter_initial": _CONSULTATION,
    "400bis_general_revision": _CONSULTATION,
    "401_termination": _CONSULTATION,
    "390bis_contest": ("cr.call",),
    "leadership_election": ("lead.call_min", "lead.roll_min"),
}


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """One term: what is to be done, by when, how long that is, its article; ``error`` instead when none can be told."""

    name: str
    when: str
    left: str
    tone: Tone
    source: str
    error: CalendarError | None = None


def deadline_lines(page: VotePage, book: CalendarBook, today: date) -> tuple[DeadlineLine, ...]:
    """The terms of the vote's procedure; none while no station has its hours."""
    opens = [station.opens_at for station in page.draft.stations if station.opens_at is not None]
    closes = [station.closes_at for station in page.draft.stations if station.closes_at is not None]
    if not opens:
        return ()
    procedure = procedure_of_package(page.procedure, page.draft.ballot or BallotShape.YES_NO)
    first, last = min(opens).date(), max((*opens, *closes)).date()
    return tuple(_line(page, key, first, last, book, today) for key in _TERMS.get(procedure.key, ()))


def _line(page: VotePage, key: str, first: date, last: date, book: CalendarBook, today: date) -> DeadlineLine:
    rule = deadline(key)
    event = last if key in _AFTER else first
    try:
        days = dict(compute_term(rule, event, book).days)
        if "latest_safe" in days:
            when, left, tone = _before(days, book, today)
        elif "keep_until" in days:
            until = long_date(days["keep_until"])
            when, left, tone = translate("Deadlines", "until {0}").format(until), "", Tone.NEUTRAL
        else:
            when = translate("Deadlines", "no later than {0}").format(long_date(days["due"]))
            left, tone = _after(page, key, days["due"], book, today)
    except CalendarError as error:
        return DeadlineLine(_name(key), "", "", Tone.WARNING, rule.source, error)
    return DeadlineLine(_name(key), when, left, tone, rule.source)


_AFTER = frozenset({"appr.publish_result", "appr.report_result", "appr.retention"})


def _name(key: str) -> str:
    return {
        "appr.call": translate("Deadlines", "Publish the call (10 to 15 business days before)"),
        "cr.call": translate("Deadlines", "Publish the call (10 to 15 business days before)"),
        "lead.call_min": translate("Deadlines", "Publish the call (at least 10 business days before)"),
        "lead.roll_min": translate("Deadlines", "Publish the roll (at least 3 business days before)"),
        "appr.publish_result": translate("Deadlines", "Post the result (2 business days)"),
        "appr.report_result": translate("Deadlines", "Report the result to the Centre (3 business days)"),
        "appr.retention": translate("Deadlines", "Keep the papers of the vote (5 years)"),
    }[key]


def _before(days: dict[str, date], book: CalendarBook, today: date) -> tuple[str, str, Tone]:
    """A term that ends before the vote, with a first day where it has one."""
    latest, earliest = days["latest_safe"], days.get("earliest_safe")
    if earliest is None:
        when = translate("Deadlines", "no later than {0}").format(long_date(latest))
    else:
        text = translate("Deadlines", "between {first} and {last}")
        when = text.format(first=long_date(earliest), last=long_date(latest))
    if today > latest:
        return when, translate("Deadlines", "this term is over"), Tone.NEUTRAL
    if earliest is not None and today < earliest:
        return when, _opens_in(business_days(today, earliest, book)), Tone.INFO
    return when, *_left(business_days(today, latest, book))


def _after(page: VotePage, key: str, due: date, book: CalendarBook, today: date) -> tuple[str, Tone]:
    notice = next((task.state for task in page.tasks if task.key is TaskKey.NOTICE), None)
    if key == "appr.publish_result" and notice is TaskState.COMPLETE:
        return translate("Deadlines", "the notice is issued"), Tone.POSITIVE
    if today > due:
        return _overdue(page, business_days(due, today, book))
    return _left(business_days(today, due, book))


def _overdue(page: VotePage, days: int) -> tuple[str, Tone]:
    """A term that is over: a warning only while the vote has no resolution."""
    resolved = page.result is not None and page.result.resolution is not None
    text = translate("Deadlines", "ended %n business day(s) ago", "", days)
    return text, Tone.NEUTRAL if resolved else Tone.NEGATIVE


def _left(days: int) -> tuple[str, Tone]:
    if days == 0:
        return translate("Deadlines", "today is the last day"), Tone.WARNING
    return translate("Deadlines", "%n business day(s) left", "", days), Tone.WARNING if days <= SOON else Tone.INFO


def _opens_in(days: int) -> str:
    return translate("Deadlines", "begins in %n business day(s)", "", days)


def business_days(after: date, until: date, book: CalendarBook) -> int:
    """How many business days follow ``after`` up to and including ``until``; raises CalendarError."""
    span = (until - after).days
    return sum(book.is_business_day(after + timedelta(days=step)) for step in range(1, span + 1))
