"""What a person may do with a case now: the arrows of its machine that are theirs, ready or with what is lacking.

No widget. Whether an act is really possible is decided by the use case; what is offered here follows the same tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.filings.words import act_verb
from unionreg.application.filing_facts import PLAIN_ACTS
from unionreg.domain.filings.filing_type import Doer, Product
from unionreg.domain.filings.guards import ActFacts, unmet
from unionreg.domain.filings.machines import possible
from unionreg.domain.filings.rulings import RULING_ACTS, CourtActKind, RulingKind
from unionreg.domain.filings.states.arrows import CaseAct, CaseState, Guard
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.application.queries.filings import CasePage
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.clocks import CaseClock
    from unionreg.domain.filings.states.arrows import Arrow
    from unionreg.domain.roles import Actor


translate = QCoreApplication.translate


class Way(StrEnum):
    """How an act is done on the screen."""

    AT_ONCE = "at-once"
    PREVENTION = "prevention"
    RECEIVE = "receive"
    RULING = "ruling"
    FACT = "fact"
    DEMAND = "demand"
    ADHESION = "adhesion"
    COURT = "court"
    RECUENTO = "recuento"


@dataclass(frozen=True, slots=True)
class ActOffer:
    """One act. ``lacking``: why it cannot be done yet, in words; empty when it can.

    ``leads``: it may stand as the page's primary button; what a court did, refusals and the like never do.
    """

    act: CaseAct
    way: Way
    verb: str
    lacking: str = ""
    leads: bool = False


COURT_ACTS: dict[CaseAct, CourtActKind] = {
    CaseAct.CHALLENGE: CourtActKind.CHALLENGE,
    CaseAct.UPHOLD: CourtActKind.UPHELD,
    CaseAct.ANNUL: CourtActKind.ANNULLED,
    CaseAct.CANCEL: CourtActKind.CANCELLATION,
    CaseAct.EXTEND: CourtActKind.STRIKE,
}

_RULERS = (Permission.RULE_ON_FILINGS,)
_COUNTER = (Permission.RECEIVE_FILINGS,)
_REVIEWERS = (Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS)

_WAYS: dict[CaseAct, tuple[Way, tuple[Permission, ...]]] = {
    CaseAct.TAKE_UP: (Way.AT_ONCE, (Permission.REVIEW_FILINGS,)),
    CaseAct.RESUME: (Way.AT_ONCE, _REVIEWERS),
    CaseAct.PREVENT: (Way.PREVENTION, _REVIEWERS),
    CaseAct.ANSWER: (Way.RECEIVE, _COUNTER),
    CaseAct.FILE_AGAIN: (Way.RECEIVE, _COUNTER),
    CaseAct.DEMAND: (Way.DEMAND, _COUNTER),
    CaseAct.JOIN: (Way.ADHESION, _COUNTER),
    CaseAct.CALL_RECUENTO: (Way.RECUENTO, _RULERS),
    CaseAct.CANCEL: (Way.COURT, _RULERS),
}

_BY_DOER = {
    Doer.UNION: (Permission.RECEIVE_FILINGS, Permission.REVIEW_FILINGS),
    Doer.REVIEW: _REVIEWERS,
}

_FITTING = frozenset({Guard.ONE_APPLICANT, Guard.SEVERAL_APPLICANTS, Guard.INITIAL, Guard.REVISION})

_FIRST = (
    CaseAct.TAKE_UP, CaseAct.REGISTER, CaseAct.RECORD, CaseAct.RECORD_LEADERSHIP, CaseAct.GRANT, CaseAct.APPROVE,
    CaseAct.REGISTER_BY_LAW, CaseAct.CERTIFY, CaseAct.ANSWER, CaseAct.DEMAND, CaseAct.PREVENT, CaseAct.PUBLISH_NOTICE,
    CaseAct.CHECK_ALONE, CaseAct.CONTEST,
)  # fmt: skip
"""Which act stands as the page's one primary button, in this order."""


def way_of(act: CaseAct) -> tuple[Way, tuple[Permission, ...]] | None:
    """How an act is done and by whom (one permission is enough); None for acts that are no button."""
    if act in _WAYS:
        return _WAYS[act]
    if act in set(RULING_ACTS.values()):
        return Way.RULING, _RULERS
    if act in COURT_ACTS:
        return Way.COURT, (Permission.RULE_ON_FILINGS, Permission.RECEIVE_FILINGS)
    return (Way.FACT, _RULERS) if act in PLAIN_ACTS else None


def offers(
    case: Case, state: CaseState, clocks: Sequence[CaseClock], today: date, actor: Actor
) -> tuple[ActOffer, ...]:
    """What this person may do, the one to begin with first. ``state`` with what the calendar adds."""
    found: dict[CaseAct, ActOffer] = {}
    for arrow in possible(case.machine, state):
        offer = _offer(arrow, case, clocks, today, actor)
        if offer is not None and (arrow.act not in found or found[arrow.act].lacking):
            found[arrow.act] = offer
    return tuple(sorted(found.values(), key=lambda each: (bool(each.lacking), _rank(each.act, case, actor))))


def _lacking(guard: Guard) -> str:
    """What only the case and the calendar can bring; empty for what is typed into the act's own form."""
    return {
        Guard.ANSWER_TERM_PASSED: translate("FilingActs", "the term to answer still runs"),
        Guard.DECISION_TERM_PASSED: translate("FilingActs", "the office's term still runs"),
        Guard.DEMAND_RUNNING: translate("FilingActs", "the three days after the demand are over"),
        Guard.DEMAND_PASSED: translate("FilingActs", "the three days after the demand still run"),
        Guard.WINDOW_OVER: translate("FilingActs", "the window to join is still open"),
        Guard.LEADERSHIP_PASSED: translate("FilingActs", "the leadership has not ended"),
        Guard.VALIDITY_PASSED: translate("FilingActs", "the certificate is still valid"),
    }.get(guard, "")


def _rank(act: CaseAct, case: Case, actor: Actor) -> int:
    if act is CaseAct.TAKE_UP and case.assigned_to == actor.user_id:
        return len(_FIRST) + 1
    return _FIRST.index(act) if act in _FIRST else len(_FIRST)


def _offer(arrow: Arrow, case: Case, clocks: Sequence[CaseClock], today: date, actor: Actor) -> ActOffer | None:
    known = way_of(arrow.act)
    if known is None:
        return None
    way, permissions = known
    if way is Way.FACT:
        permissions = _BY_DOER.get(arrow.doer, permissions)
    if not any(actor.may(each) for each in permissions):
        return None
    missing = unmet(arrow, case, tuple(clocks), ActFacts(today))
    if _FITTING & set(missing):
        return None
    lacking = [words for guard in missing if (words := _lacking(guard))]
    return ActOffer(arrow.act, way, act_verb(arrow.act), "; ".join(lacking), arrow.act in _FIRST)


_CERTIFIED = frozenset(
    {
        RulingKind.REGISTER, RulingKind.REGISTER_BY_LAW, RulingKind.RECORD, RulingKind.RECORD_LEADERSHIP,
        RulingKind.GRANT,
    }
)  # fmt: skip


def may_certify(page: CasePage, actor: Actor) -> bool:
    """Whether a certificate is to be issued: the last ruling gave something, and its certificate is not there yet."""
    made, product = page.case.ruling, page.kind.product
    if made is None or made.kind not in _CERTIFIED or product is Product.RECEIPT:
        return False
    if not actor.may(Permission.RULE_ON_FILINGS):
        return False
    return not any(paper.kind == product.value and paper.number == made.number for paper in page.papers)
