"""The notice of a vote: places, days, hours, the two numbers of people, and the days before (LFT 390 Ter)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from unionreg.domain.calendar import CalendarBook, CalendarError
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import compute_term
from unionreg.domain.filings.checks.subject import Subject, last_day, shown
from unionreg.domain.filings.filing import FilingKind, VoteNotice
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.preparation_checks import clock_time


def check_vote_notice(subject: Subject) -> Iterator[Finding]:
    """All that concerns the notice of a vote."""
    if subject.kind is not FilingKind.VOTE_NOTICE:
        return
    said = subject.data.vote or VoteNotice()
    if not said.procedure:
        yield finding("F-252", Severity.WARNING, ("vote.procedure",))
    yield from _stations(said)
    yield from _people(said)
    days = sorted(each.day for each in said.stations if each.day is not None)
    if days:
        yield from _in_time(subject, said, days[0])


def _stations(said: VoteNotice) -> Iterator[Finding]:
    """F-144 no polling place, F-145 one without address, day or hours."""
    if not said.stations:
        yield finding("F-144", Severity.ERROR, ("vote.stations",))
    for place, each in enumerate(said.stations):
        opens, closes = clock_time(each.opens), clock_time(each.closes)
        if not each.address.strip() or each.day is None or opens is None or closes is None:
            yield finding("F-145", Severity.ERROR, (f"vote.stations.{place}",), name=each.name, number=place + 1)


def _people(said: VoteNotice) -> Iterator[Finding]:
    """F-147 a number is missing, F-249 more voters than covered, F-250 places that do not add up."""
    covered, voters = said.workers_covered, said.workers_with_right_to_vote
    if covered is None or voters is None:
        yield finding("F-147", Severity.ERROR, ("vote.workers_covered",))
        return
    if voters > covered:
        yield finding("F-249", Severity.WARNING, ("vote.workers_with_right_to_vote",), voters=voters, covered=covered)
    placed = [each.voters for each in said.stations if each.voters is not None]
    if placed and len(placed) == len(said.stations) and sum(placed) != voters:
        yield finding("F-250", Severity.WARNING, ("vote.stations",), placed=sum(placed), voters=voters)


def _in_time(subject: Subject, said: VoteNotice, first: date) -> Iterator[Finding]:
    """F-148 a day that is over, F-146 less than ten business days before, F-248 the call outside ten to fifteen."""
    if first <= subject.today:
        yield finding("F-148", Severity.ERROR, ("vote.stations",), day=shown(first))
        return
    limit = last_day("appr.notice_min", first, subject.calendars, "latest_safe")
    if limit.missing_year is not None:
        yield finding("F-301", Severity.NOTE, ("vote.stations",), year=limit.missing_year)
    elif limit.day is not None and subject.today > limit.day:
        yield finding("F-146", Severity.ERROR, ("vote.stations",), day=shown(first), last=shown(limit.day))
    if said.called_on is not None and subject.calendars is not None:
        yield from _call(subject.calendars, said.called_on, first)


def _call(calendars: CalendarBook, called: date, first: date) -> Iterator[Finding]:
    try:
        term = compute_term(deadline("appr.call"), first, calendars)
    except CalendarError:
        return
    earliest, latest = term.day("earliest_safe"), term.day("latest_safe")
    if not earliest <= called <= latest:
        days = {"day": shown(called), "first": shown(earliest), "last": shown(latest)}
        yield finding("F-248", Severity.WARNING, ("vote.called_on",), **days)
