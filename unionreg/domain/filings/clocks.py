"""The clock of a case: which days matter next, and what stands in doubt about them. Pure; the calendars are given.

Terms are those of the deadline register; a year without a calendar gives no day but names the year. Whether the
office's term stands still while a prevención runs is not said in LFT 366 (law notes, 2.5 and 14.8): the office chooses,
and the other reading is always shown beside. Whether an act may be done is in ``guards``.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from unionreg.domain.calendar import DAY, CalendarBook, CalendarIncompleteError, CalendarMissingError
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import compute_term
from unionreg.domain.filings.case import Case, CaseState
from unionreg.domain.filings.filing_type import Doer, FilingType, Machine
from unionreg.domain.filings.marks import Prevention
from unionreg.domain.filings.states.arrows import CaseAct


class Suspension(StrEnum):
    """What happens to the office's term while a prevención waits for its answer."""

    RUNS_ON = "runs-on"
    STANDS_STILL = "stands-still"


@dataclass(frozen=True, slots=True)
class FilingSettings:
    """What an office chose where the law is silent.

    ``answer_days``: business days to answer a prevención where its article gives none; LFT 735 says three where no term
    is set, and whether it applies here is open (law notes, 14.8). ``answer_source`` is printed in the letter.
    """

    suspension: Suspension = Suspension.RUNS_ON
    answer_days: int = 3
    answer_source: str = "LFT 735"


class DueKey(StrEnum):
    """What falls due. Words: ``due.<value>`` in the text catalogue."""

    PREVENT = "prevent"
    DECIDE = "decide"
    ANSWER = "answer"
    DEMAND = "demand"
    CERTIFICATE = "certificate"
    PUBLISH = "publish"
    ADHESION = "adhesion"
    ROLL = "roll"
    POST_RESULT = "post-result"
    REPORT_RESULT = "report-result"
    VALIDITY = "validity"
    LEADERSHIP = "leadership"
    MEMBERS_REPORT = "members-report"
    ACCOUNTS = "accounts"


@dataclass(frozen=True, slots=True)
class CaseClock:
    """One term that runs in a case. ``due_on`` None when the calendar of ``missing_year`` is not loaded.

    ``other_due_on`` is the day under the other reading of the suspension, None where both agree. ``paused`` tells that
    the term stands still today. ``optional``: the office may act within it, and nothing is late when it passes.
    """

    key: DueKey
    doer: Doer
    counted_from: date
    due_on: date | None
    article: str
    missing_year: int | None = None
    other_due_on: date | None = None
    paused: bool = False
    optional: bool = False

    def passed(self, today: date) -> bool:
        """Whether the last day is over; a day that cannot be computed has not passed."""
        return self.due_on is not None and today > self.due_on


_BEFORE_RULING = frozenset(
    {
        CaseState.FILED, CaseState.NOTICE_FILED, CaseState.UNDER_REVIEW, CaseState.PREVENTED, CaseState.OVERDUE,
        CaseState.DOUBT, CaseState.RECUENTO_CALLED, CaseState.RECUENTO_HELD,
    }
)  # fmt: skip

# Terms that begin with a plain fact: in which state, what is due, who acts, which term, from which fact.
_AFTER_FACTS: tuple[tuple[Machine, CaseState, DueKey, Doer, str, CaseAct], ...] = (
    (
        Machine.REPRESENTATIVENESS, CaseState.NOTICE_PUBLISHED, DueKey.ADHESION, Doer.UNION, "cr.adhesion",
        CaseAct.PUBLISH_NOTICE,
    ),
    (
        Machine.REPRESENTATIVENESS, CaseState.ADHESION_WINDOW, DueKey.ADHESION, Doer.UNION, "cr.adhesion",
        CaseAct.PUBLISH_NOTICE,
    ),
    (Machine.REPRESENTATIVENESS, CaseState.MULTI, DueKey.ROLL, Doer.REVIEW, "cr.roll", CaseAct.JOIN),
    (Machine.APPROVAL, CaseState.VOTED, DueKey.POST_RESULT, Doer.UNION, "appr.publish_result", CaseAct.RECORD_VOTE),
    (
        Machine.APPROVAL, CaseState.RESULT_POSTED, DueKey.REPORT_RESULT, Doer.UNION, "appr.report_result",
        CaseAct.RECORD_VOTE,
    ),
    (
        Machine.APPROVAL, CaseState.REGISTRATION_REQUESTED, DueKey.DECIDE, Doer.SIGNER, "cct.register",
        CaseAct.REQUEST_REGISTRATION,
    ),
)  # fmt: skip


def clocks_of(
    case: Case, kind: FilingType, book: CalendarBook, settings: FilingSettings, today: date
) -> tuple[CaseClock, ...]:
    """Every term that runs in the case as it is stored, the one that matters first at the head.

    ``kind`` is the type of the case's filing. Days that no calendar answers for stand before all others.
    """
    found = [*_fact_clocks(case, book), *_registration_clocks(case, book), *_prevention_clocks(case, kind, book)]
    if case.state in _BEFORE_RULING and kind.resolve_term:
        found.append(_decision(case, kind.resolve_term, book, settings, today))
    if case.machine is Machine.REPRESENTATIVENESS and case.state is CaseState.FILED:
        found.append(_plain(DueKey.PUBLISH, Doer.REVIEW, "cr.publish", case.filed_on, book))
    return tuple(sorted(found, key=lambda each: (each.optional, each.due_on or date.min)))


def effective_state(case: Case, clocks: tuple[CaseClock, ...], today: date) -> CaseState:
    """The state with what the calendar alone adds to it: overdue, window open, leadership or validity at its end."""
    state = case.state
    if case.machine is Machine.REGISTRATION:
        return _registration_state(case, clocks, today)
    if case.machine is Machine.REPRESENTATIVENESS:
        published = case.day_of(CaseAct.PUBLISH_NOTICE)
        if state is CaseState.NOTICE_PUBLISHED and published is not None and today > published:
            return CaseState.ADHESION_WINDOW
        if state is CaseState.GRANTED and case.expires_on is not None and today > case.expires_on:
            return CaseState.EXPIRED
    return state


def _registration_state(case: Case, clocks: tuple[CaseClock, ...], today: date) -> CaseState:
    if case.state in {CaseState.FILED, CaseState.UNDER_REVIEW}:
        late = any(each.key is DueKey.DECIDE and each.passed(today) for each in clocks)
        return CaseState.OVERDUE if late else case.state
    if case.state in {CaseState.REGISTERED, CaseState.REGISTERED_BY_LAW}:
        ended = case.expires_on is not None and today > case.expires_on
        return CaseState.LEADERSHIP_EXPIRED if ended else case.state
    return case.state


def term_from(key: str, day: date, book: CalendarBook, amount: int | None = None) -> tuple[date | None, int | None]:
    """The last day of a forward term, and the year whose calendar is missing when there is none.

    ``key`` of the deadline register; ``amount`` business days in the place of those of the register.
    """
    rule = deadline(key)
    rule = rule if amount is None else replace(rule, amount=amount)
    try:
        return compute_term(rule, day, book).day("due"), None
    except (CalendarMissingError, CalendarIncompleteError) as error:
        return None, error.year


def answer_due(notified_on: date, days: int, book: CalendarBook) -> tuple[date | None, int | None]:
    """The last day to answer a prevención: ``days`` business days after the day of its notice (LFT 733)."""
    return term_from("cr.cure", notified_on, book, days)


def business_days_between(first: date, last: date, book: CalendarBook) -> int:
    """Business days after ``first`` up to and including ``last``; negative when ``last`` is earlier.

    Raises CalendarMissingError and CalendarIncompleteError as ``CalendarBook``.
    """
    low, high, sign = (first, last, 1) if first <= last else (last, first, -1)
    return sign * sum(book.is_business_day(low + DAY * number) for number in range(1, (high - low).days + 1))


def days_left(today: date, days: Collection[date], book: CalendarBook) -> dict[date, int | None]:
    """For each of the days the business days after today up to it, negative when it has passed; None when unknown.

    Every day between is looked at once, however many days are asked for.
    """
    found: dict[date, int | None] = {}
    if days:
        found |= _counted(today, max(*days, today), set(days), book)
        found |= _counted(today, min(*days, today), set(days), book)
    return found


def _counted(today: date, last: date, wanted: set[date], book: CalendarBook) -> dict[date, int | None]:
    step = DAY if last >= today else -DAY
    counted: int | None = 0
    found: dict[date, int | None] = {}
    day = today
    while True:
        if day in wanted:
            found[day] = counted
        if day == last:
            return found
        # Going back, the day that is left behind is the one that counts.
        counted = _one_more(counted, day + DAY if step == DAY else day, step, book)
        day += step


def _one_more(counted: int | None, day: date, step: timedelta, book: CalendarBook) -> int | None:
    if counted is None:
        return None
    try:
        return counted + step.days * book.is_business_day(day)
    except (CalendarMissingError, CalendarIncompleteError):
        return None


def pauses(case: Case) -> tuple[Prevention, ...]:
    """The prevenciones that stop the office's term where the office reads it so: those that came in time."""
    return tuple(each for each in case.preventions if not each.late_reason)


def _plain(key: DueKey, doer: Doer, term: str, day: date, book: CalendarBook, *, optional: bool = False) -> CaseClock:
    due_on, missing = term_from(term, day, book)
    return CaseClock(key, doer, day, due_on, deadline(term).source, missing, optional=optional)


def _decision(case: Case, term: str, book: CalendarBook, settings: FilingSettings, today: date) -> CaseClock:
    """The day of the ruling, and the same under the other reading of the suspension."""
    running = _plain(DueKey.DECIDE, Doer.SIGNER, term, case.filed_on, book)
    if not pauses(case):
        return running
    due_on, missing = _standing_still(case, term, book)
    if settings.suspension is Suspension.STANDS_STILL:
        paused = _is_paused(case, today, book)
        return replace(running, due_on=due_on, missing_year=missing, other_due_on=running.due_on, paused=paused)
    return replace(running, other_due_on=due_on)


def _standing_still(case: Case, term: str, book: CalendarBook) -> tuple[date | None, int | None]:
    """The day of the ruling when the term stood still from each notice to its answer, at most to its last day."""
    try:
        stopped = sum(_paused_days(each, book) for each in pauses(case))
    except (CalendarMissingError, CalendarIncompleteError) as error:
        return None, error.year
    return term_from(term, case.filed_on, book, deadline(term).amount + stopped)


def _paused_days(prevention: Prevention, book: CalendarBook) -> int:
    last = prevention.due_on
    if last is None:
        last = book.forward(prevention.notified_on, prevention.term_days)[1]
    if prevention.answered_on is not None:
        last = min(last, prevention.answered_on)
    return business_days_between(prevention.notified_on, max(last, prevention.notified_on), book)


def _is_paused(case: Case, today: date, book: CalendarBook) -> bool:
    open_one = case.prevention
    if open_one is None or open_one.late_reason:
        return False
    last, _ = _last_day(open_one, book)
    return last is None or today <= last


def _last_day(prevention: Prevention, book: CalendarBook) -> tuple[date | None, int | None]:
    """The day that the letter gives, or what a calendar that came later says."""
    if prevention.due_on is not None:
        return prevention.due_on, None
    return answer_due(prevention.notified_on, prevention.term_days, book)


def _prevention_clocks(case: Case, kind: FilingType, book: CalendarBook) -> list[CaseClock]:
    waiting = case.prevention
    if waiting is not None and case.state is CaseState.PREVENTED:
        due_on, missing = _last_day(waiting, book)
        return [CaseClock(DueKey.ANSWER, Doer.UNION, waiting.notified_on, due_on, waiting.term_source, missing)]
    if kind.prevention_term and not case.preventions and case.state in {CaseState.FILED, CaseState.UNDER_REVIEW}:
        return [_plain(DueKey.PREVENT, Doer.REVIEW, kind.prevention_term, case.filed_on, book, optional=True)]
    return []


def _registration_clocks(case: Case, book: CalendarBook) -> list[CaseClock]:
    """After a demand, and after a registration by operation of law (LFT 366, last paragraph)."""
    if case.demand is None:
        return []
    demanded = _plain(DueKey.DEMAND, Doer.SIGNER, "reg.demand_resolve", case.demand.received_on, book)
    if case.state is CaseState.DEMANDED:
        return [demanded]
    if case.state is not CaseState.REGISTERED_BY_LAW or case.certified_on is not None or demanded.due_on is None:
        return []
    return [_plain(DueKey.CERTIFICATE, Doer.SIGNER, "reg.certificate_by_law", demanded.due_on, book)]


def _fact_clocks(case: Case, book: CalendarBook) -> list[CaseClock]:
    found = []
    for machine, state, key, doer, term, act in _AFTER_FACTS:
        day = _fact_day(case, act)
        if (case.machine, case.state) == (machine, state) and day is not None:
            found.append(_plain(key, doer, term, day, book))
    return found


def _fact_day(case: Case, act: CaseAct) -> date | None:
    """The day of a plain fact; of adhesions the first, which is the second request (LFT 390 Bis-III a)."""
    if act is CaseAct.JOIN:
        return min((each.asked_on for each in case.adhesions), default=None)
    return case.day_of(act)
