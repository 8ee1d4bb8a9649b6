"""What every use case of filings does around its own work: which case, seen as which, whether the act may be done.

Here alone a case moves along its machine: the state, the history, the clock in the list and the revision go together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.filing_clocks import clock_columns
from unionreg.application.vote_access import named
from unionreg.domain.filings.case import Case, CaseEntry
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.clocks import clocks_of, effective_state
from unionreg.domain.filings.guards import ActFacts, unmet
from unionreg.domain.filings.machines import Guard, step
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.application.filing_records import ClockColumns
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.filings.clocks import CaseClock, FilingSettings
    from unionreg.domain.filings.filing_type import FilingType
    from unionreg.domain.filings.machines import Arrow, CaseAct, CaseState
    from unionreg.domain.roles import Actor


_NOT_READY: dict[Guard, str] = {
    Guard.ITEMS: "prevention-without-points",
    Guard.PREVENTION_TERM: "prevention-term-over",
    Guard.ANSWER_TERM_PASSED: "answer-term-runs",
    Guard.LEGAL_GROUNDS: "refusal-without-ground",
    Guard.WRITTEN_REASONS: "ruling-without-reasons",
    Guard.DECISION_TERM_PASSED: "decision-term-runs",
    Guard.DEMAND_RUNNING: "registered-by-law-already",
    Guard.DEMAND_PASSED: "demand-term-runs",
    Guard.JUDGMENT: "court-judgment-incomplete",
    Guard.LEADERSHIP_PASSED: "leadership-term-runs",
    Guard.COURT_FILE: "court-file-missing",
    Guard.SAME_STATE: "resume-elsewhere",
    Guard.PUBLISHED_BEFORE: "window-not-open-yet",
    Guard.WINDOW_OPEN: "adhesion-window-closed",
    Guard.WINDOW_OVER: "adhesion-window-runs",
    Guard.ONE_APPLICANT: "several-applicants",
    Guard.SEVERAL_APPLICANTS: "one-applicant-only",
    Guard.VALIDITY_PASSED: "validity-runs",
    Guard.DAY: "fact-without-day",
    Guard.INITIAL: "notice-not-initial",
    Guard.REVISION: "notice-not-revision",
}
# They need a day that no calendar may answer for.
_OF_DAYS = frozenset(
    {
        Guard.PREVENTION_TERM, Guard.ANSWER_TERM_PASSED, Guard.DEMAND_RUNNING, Guard.DEMAND_PASSED, Guard.WINDOW_OPEN,
        Guard.WINDOW_OVER,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A case as it lies on the desk at this moment: ``state`` with what the calendar adds, and every running clock."""

    case: Case
    kind: FilingType
    state: CaseState
    clocks: tuple[CaseClock, ...]
    book: CalendarBook
    settings: FilingSettings
    now: datetime
    today: date


def today_of(core: Core) -> tuple[datetime, date]:
    """Now, and the day it is where the office stands."""
    now = core.clock()
    return now, now.astimezone().date()


def open_case(core: Core, uow: UnitOfWork, folio: str, expected: int | None = None) -> OpenedCase:
    """The case. Raises NotFoundError ``filing-unknown``; ConflictError ``filing-changed-meanwhile``.

    ``expected`` is the revision that the person saw: with another one somebody else acted in between.
    """
    case = uow.filings.get(folio)
    if expected is not None and case.revision != expected:
        last = uow.filings.history(folio)[-1]
        raise ConflictError("filing-changed-meanwhile", folio=folio, by=last.by.name)
    return seen(core, uow, case)


def seen(core: Core, uow: UnitOfWork, case: Case) -> OpenedCase:
    """The case with its clocks as of now."""
    now, today = today_of(core)
    book, settings, kind = stored_book(uow), uow.filings.settings(), filing_type(case.kind)
    clocks = clocks_of(case, kind, book, settings, today)
    return OpenedCase(case, kind, effective_state(case, clocks, today), clocks, book, settings, now, today)


def arrow_of(here: OpenedCase, act: CaseAct, facts: ActFacts) -> Arrow:
    """The arrow that the act goes along. ConflictError ``act-not-possible``, ``clock-unknown``, or what it lacks."""
    arrows = step(here.case.machine, here.state, act)
    if not arrows:
        raise ConflictError("act-not-possible")
    found = [(arrow, unmet(arrow, here.case, here.clocks, facts)) for arrow in arrows]
    if facts.target is not None:
        found = [each for each in found if each[0].after is facts.target]
    for arrow, lacking in found:
        if not lacking:
            return arrow
    years = [each.missing_year for each in here.clocks if each.missing_year is not None]
    if years and found[0][1][0] in _OF_DAYS:
        raise ConflictError("clock-unknown", year=years[0])
    raise ConflictError(_NOT_READY[found[0][1][0]])


def go(
    uow: UnitOfWork, actor: Actor, here: OpenedCase, act: CaseAct, facts: ActFacts, changed: Case, note: str = ""
) -> Case:
    """Move the case along its arrow and keep it: ``changed`` is the case with what the act adds, its state still old.

    Raises as ``arrow_of``. The caller writes the event.
    """
    arrow = arrow_of(here, act, facts)
    stays = arrow.after is here.state
    moved = replace(changed, state=here.case.state if stays else arrow.after, revision=here.case.revision + 1)
    kept(uow, here, moved)
    entry = CaseEntry(moved.revision, act, here.state, arrow.after, named(actor), here.now, note)
    uow.filings.add_entry(moved.folio, entry)
    return moved


def kept(uow: UnitOfWork, here: OpenedCase, case: Case) -> None:
    """Write the case with the clock that follows from it."""
    uow.filings.save(case, columns_of(here, case))


def columns_of(here: OpenedCase, case: Case) -> ClockColumns:
    """What the list needs to know of the clocks of the case as it will be kept."""
    return clock_columns(case, here.kind, here.book, here.settings, here.today)


def refuse_typist(actor: Actor, case: Case) -> None:
    """Separation of duties: whoever typed any version of it in, or marked its requirements, does not rule on it."""
    if actor.user_id in case.typists:
        raise NotAllowedError("typed-in-this-filing", folio=case.folio)
    if actor.user_id in {mark.by_id for mark in case.marks}:
        raise NotAllowedError("reviewed-this-filing", folio=case.folio)
