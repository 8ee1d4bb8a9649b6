"""The legal calendar for the window and on paper: of a vote, or of a day that somebody has in mind ("date first")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.session import require
from unionreg.application.vote_access import draft_of
from unionreg.domain.calendar import CalendarError
from unionreg.domain.roles import Permission
from unionreg.domain.votes.catalogue import procedure, procedure_of_package
from unionreg.domain.votes.legal_calendar import (
    LegalCalendar,
    VotingDay,
    earliest_vote_day,
    has_calendar,
    legal_calendar,
)
from unionreg.domain.votes.legal_months import MonthSheet, month_sheets
from unionreg.domain.votes.preparation_orders import CalendarOrder, PaperVote
from unionreg.domain.votes.vote import BallotShape, Purpose
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.application.ports import Core
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.roles import Actor

FIRST_YEAR, LAST_YEAR = 2019, 2099
"""Years that a calendar is drawn for: none before the reform, none that nobody has a calendar for."""


@dataclass(frozen=True, slots=True)
class CalendarView:
    """A legal calendar with its months. ``earliest``: the first possible day if notice and call went out today.

    ``earliest_missing_year`` instead when a calendar of that year is wanting.
    """

    legal: LegalCalendar
    months: tuple[MonthSheet, ...]
    earliest: date | None
    earliest_missing_year: int | None


def calendar_of_day(
    core: Core,
    actor: Actor,
    *,
    procedure_key: str,
    days: Sequence[VotingDay],
    ordered_on: date | None = None,
) -> CalendarView:
    """The calendar of a vote on these days, before any vote exists.

    Raises NotFoundError ``procedure-unknown``, ``no-legal-calendar``; ConflictError ``calendar-day-out-of-range``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        book = stored_book(uow)
    today = core.clock().astimezone().date()
    return _view(procedure(procedure_key).key, days, book, today, ordered_on)


def calendar_of_vote(core: Core, actor: Actor, *, vote_id: str) -> CalendarView | None:
    """The calendar of a vote by the hours of its stations; None while no hour is said or the procedure has none."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        draft = draft_of(core, uow, vote)
        court = uow.preparation.get(vote_id).court
        book = stored_book(uow)
    key = procedure_key_of(draft)
    days = voting_days(draft)
    if not days and vote.held_on is not None:
        days = (VotingDay(vote.held_on),)
    if not days or not has_calendar(key):
        return None
    today = core.clock().astimezone().date()
    return _view(key, days, book, today, None if court is None else court.ordered_on)


def calendar_paper(
    core: Core,
    actor: Actor,
    *,
    procedure_key: str,
    days: Sequence[VotingDay],
    ordered_on: date | None = None,
    vote_id: str | None = None,
) -> bytes:
    """The same as a PDF, of a vote or before there is one. Raises as ``calendar_of_day``."""
    view = calendar_of_day(core, actor, procedure_key=procedure_key, days=days, ordered_on=ordered_on)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        letterhead = uow.office.get().letterhead()
        vote = None if vote_id is None else uow.votes.rows.get(vote_id)
    paper_vote = PaperVote("", "", procedure_key)
    if vote is not None:
        rehearsal = vote.draft.purpose is Purpose.REHEARSAL
        paper_vote = PaperVote(vote.vote_id, vote.draft.title, procedure_key, rehearsal)
    order = CalendarOrder(paper_vote, view.legal, view.months, view.legal.today)
    return core.preparation_papers.legal_calendar(order, letterhead)


def procedure_key_of(draft: DraftDefinition) -> str:
    """The key of the procedure in the catalogue; a draft names it as packages do."""
    return procedure_of_package(draft.procedure, draft.ballot or BallotShape.YES_NO).key


def voting_days(draft: DraftDefinition) -> tuple[VotingDay, ...]:
    """One for each day on which stations open, with the first opening and the last closing of that day."""
    by_day: dict[date, list[VotingDay]] = {}
    for station in draft.stations:
        if station.opens_at is not None:
            closes = None if station.closes_at is None else station.closes_at.time()
            day = VotingDay(station.opens_at.date(), station.opens_at.time(), closes)
            by_day.setdefault(day.day, []).append(day)
    return tuple(_widest(each) for _, each in sorted(by_day.items()))


def _widest(days: Sequence[VotingDay]) -> VotingDay:
    opens = min(each.opens for each in days if each.opens is not None)
    latest = max(days, key=lambda each: (each.ends_on, each.closes is not None, each.closes))
    return VotingDay(days[0].day, opens, latest.closes)


def _view(
    key: str, days: Sequence[VotingDay], book: CalendarBook, today: date, ordered_on: date | None
) -> CalendarView:
    reached = [each.day for each in days] + ([] if ordered_on is None else [ordered_on])
    if not days or any(not FIRST_YEAR <= day.year <= LAST_YEAR for day in reached):
        raise ConflictError("calendar-day-out-of-range", first=FIRST_YEAR, last=LAST_YEAR)
    legal = legal_calendar(key, days, book, today, ordered_on=ordered_on)
    earliest, missing = None, None
    try:
        earliest = earliest_vote_day(key, today, book)
    except CalendarError as error:
        missing = error.year
    return CalendarView(legal, month_sheets(legal, book), earliest, missing)
