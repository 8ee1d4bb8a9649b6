"""Whether what an act needs is there: its points, its reasons, its days, a court's file.

Which act needs what is told by the tables of the machines.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from unionreg.domain.filings.case import Case
from unionreg.domain.filings.clocks import CaseClock, DueKey
from unionreg.domain.filings.rulings import CourtActKind, LegalGround
from unionreg.domain.filings.states.arrows import Arrow, CaseAct, CaseState, Guard
from unionreg.domain.votes.procedures import contract_initial


@dataclass(frozen=True, slots=True)
class ActFacts:
    """What an act brings along. ``today`` in the office's time; ``day`` of the fact that is written down."""

    today: date
    day: date | None = None
    items: int = 0
    late_reason: str = ""
    reasons: tuple[str, ...] = ()
    grounds: tuple[LegalGround | None, ...] = ()
    court: str = ""
    court_file: str = ""
    judgment: str = ""
    target: CaseState | None = None


@dataclass(frozen=True, slots=True)
class _Moment:
    case: Case
    clocks: tuple[CaseClock, ...]
    facts: ActFacts

    def clock(self, key: DueKey) -> CaseClock | None:
        """The clock with this key, if it runs."""
        return next((each for each in self.clocks if each.key is key), None)

    def passed(self, key: DueKey) -> bool:
        """Whether a term that runs is over."""
        found = self.clock(key)
        return found is not None and found.passed(self.facts.today)

    def running(self, key: DueKey) -> bool:
        """Whether a term is known not to be over."""
        found = self.clock(key)
        return found is not None and found.due_on is not None and self.facts.today <= found.due_on


def unmet(arrow: Arrow, case: Case, clocks: tuple[CaseClock, ...], facts: ActFacts) -> tuple[Guard, ...]:
    """The guards of the arrow that do not hold, in its order. ``clocks`` are those of ``clocks_of`` for today."""
    moment = _Moment(case, clocks, facts)
    return tuple(guard for guard in arrow.guards if not _CHECKS[guard](moment))


def _prevention_term(moment: _Moment) -> bool:
    """Notified in time, or late with reasons. After an answer the first term is long over: only with reasons."""
    found, facts = moment.clock(DueKey.PREVENT), moment.facts
    notified = facts.today if facts.day is None else facts.day
    in_time = found is not None and found.due_on is not None and notified <= found.due_on
    return in_time or bool(facts.late_reason)


def _window_open(moment: _Moment) -> bool:
    window = moment.clock(DueKey.ADHESION)
    day = moment.facts.day
    return window is not None and window.due_on is not None and day is not None and day <= window.due_on


def _judgment(moment: _Moment) -> bool:
    facts = moment.facts
    return all((facts.court, facts.court_file, facts.judgment, facts.day))


def _court_file(moment: _Moment) -> bool:
    facts = moment.facts
    return all((facts.court, facts.court_file, facts.day))


def _reasons(moment: _Moment) -> bool:
    return bool(moment.facts.reasons) and all(each.strip() for each in moment.facts.reasons)


def _grounds(moment: _Moment) -> bool:
    return bool(moment.facts.grounds) and all(each is not None for each in moment.facts.grounds)


def _same_state(moment: _Moment) -> bool:
    """A case goes on from where the last challenge met it."""
    found = [each for each in moment.case.court if each.kind is CourtActKind.CHALLENGE]
    return bool(found) and found[-1].from_state is moment.facts.target


def _expired(moment: _Moment) -> bool:
    return moment.case.expires_on is not None and moment.facts.today > moment.case.expires_on


def _published_before(moment: _Moment) -> bool:
    published = moment.case.day_of(CaseAct.PUBLISH_NOTICE)
    return published is not None and moment.facts.today > published


def _is_initial(moment: _Moment) -> bool:
    """Whether the notice is about an initial contract (LFT 390), not a revision (LFT 399 Ter)."""
    vote = moment.case.data.vote
    return vote is not None and vote.procedure == contract_initial.PROCEDURE.package_name


_CHECKS: dict[Guard, Callable[[_Moment], bool]] = {
    Guard.ITEMS: lambda moment: moment.facts.items > 0,
    Guard.PREVENTION_TERM: _prevention_term,
    Guard.ANSWER_TERM_PASSED: lambda moment: moment.passed(DueKey.ANSWER),
    Guard.LEGAL_GROUNDS: _grounds,
    Guard.WRITTEN_REASONS: _reasons,
    Guard.DECISION_TERM_PASSED: lambda moment: moment.passed(DueKey.DECIDE),
    Guard.DEMAND_RUNNING: lambda moment: moment.running(DueKey.DEMAND),
    Guard.DEMAND_PASSED: lambda moment: moment.passed(DueKey.DEMAND),
    Guard.JUDGMENT: _judgment,
    Guard.LEADERSHIP_PASSED: _expired,
    Guard.COURT_FILE: _court_file,
    Guard.SAME_STATE: _same_state,
    Guard.PUBLISHED_BEFORE: _published_before,
    Guard.WINDOW_OPEN: _window_open,
    Guard.WINDOW_OVER: lambda moment: moment.passed(DueKey.ADHESION),
    Guard.ONE_APPLICANT: lambda moment: not moment.case.adhesions,
    Guard.SEVERAL_APPLICANTS: lambda moment: bool(moment.case.adhesions),
    Guard.VALIDITY_PASSED: _expired,
    Guard.DAY: lambda moment: moment.facts.day is not None,
    Guard.INITIAL: _is_initial,
    Guard.REVISION: lambda moment: not _is_initial(moment),
}
