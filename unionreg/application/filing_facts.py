"""Plain facts of a case: a notice published, a vote held, a result reported, a demand received, another applicant.

Each says its day and the paper that shows it. Rulings and courts are elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.filing_access import go, open_case
from unionreg.application.filing_issuing import keep_paper
from unionreg.application.filing_paper_orders import demand_receipt, paper_order
from unionreg.application.kept_values import kept_values
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line, named, require_one_of
from unionreg.domain.audit.filing_events import FilingDemanded, FilingFactRecorded, FilingJoined
from unionreg.domain.certificates.papers import FilingPaperKind
from unionreg.domain.filings.clocks import DueKey, term_from
from unionreg.domain.filings.filing_type import Doer
from unionreg.domain.filings.guards import ActFacts
from unionreg.domain.filings.machines import CaseAct, step
from unionreg.domain.filings.rulings import Adhesion, Demand, Event
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.filing_access import OpenedCase
    from unionreg.application.ports import Core
    from unionreg.domain.certificates.papers import Recuento
    from unionreg.domain.roles import Actor

PLAIN_ACTS = frozenset(
    {
        CaseAct.PUBLISH_NOTICE, CaseAct.CHECK_ALONE, CaseAct.CONTEST, CaseAct.BUILD_ROLL, CaseAct.CALL_VOTE,
        CaseAct.RECORD_VOTE, CaseAct.RECORD_COUNT, CaseAct.USE, CaseAct.SCHEDULE, CaseAct.POST_RESULT,
        CaseAct.REPORT_RESULT, CaseAct.VERIFY, CaseAct.REQUEST_REGISTRATION, CaseAct.RENEGOTIATE, CaseAct.STRIKE,
        CaseAct.HOLD_RECUENTO,
    }
)  # fmt: skip
"""Acts of the machines that only need a day and a note."""

# What is announced may lie ahead; what is recorded has happened.
_AHEAD = frozenset({CaseAct.CALL_VOTE, CaseAct.SCHEDULE})
_PERMISSIONS = {
    Doer.UNION: (Permission.RECEIVE_FILINGS, Permission.REVIEW_FILINGS),
    Doer.REVIEW: (Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS),
    Doer.SIGNER: (Permission.RULE_ON_FILINGS,),
}

_ANY = (Permission.RULE_ON_FILINGS, Permission.REVIEW_FILINGS, Permission.RECEIVE_FILINGS)


@dataclass(frozen=True, slots=True)
class NewFact:
    """What happened, on which day, and the paper that shows it (its number or title), if any."""

    act: CaseAct
    day: date
    note: str = ""
    reference: str = ""


def record_fact(core: Core, actor: Actor, *, folio: str, expected: int, fact: NewFact) -> Changes:
    """Write down one of ``PLAIN_ACTS``. The counter writes what unions bring, reviewers the rest, signers calls.

    Raises ConflictError ``act-not-plain``, ``day-before-filing``, ``day-ahead``, and as ``filing_access``.
    """
    said = kept_values(fact)
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *_ANY)
        if said.act not in PLAIN_ACTS:
            raise ConflictError("act-not-plain")
        here = open_case(core, uow, folio, expected)
        arrows = step(here.case.machine, here.state, said.act)
        require_one_of(uow, actor, *(_PERMISSIONS[arrows[0].doer] if arrows else _ANY))
        _check_day(here, said.day, ahead=said.act in _AHEAD)
        event = Event(said.act, said.day, said.note, named(actor), here.now, said.reference)
        grown = replace(here.case, events=(*here.case.events, event))
        go(uow, actor, here, said.act, ActFacts(here.today, day=said.day), grown, said.note)
        uow.audit.add(FilingFactRecorded(folio, said.act.value, said.day.isoformat(), said.reference or None), actor)
    return changed(Thing.FILING, folio)


def receive_demand(
    core: Core, actor: Actor, *, folio: str, expected: int, received_on: date, reference: str = ""
) -> Changes:
    """The applicants demand the ruling that did not come (LFT 366); the acuse says until when it must.

    Raises ConflictError ``day-before-filing``, ``day-ahead``, ``demand-before-silence`` (due_on) for one received while
    the term still ran, and as ``filing_access``: only an overdue case takes it.
    """
    said = kept_line("reference", reference) if reference else ""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECEIVE_FILINGS)
        here = open_case(core, uow, folio, expected)
        _check_day(here, received_on)
        due_on, _ = term_from("reg.demand_resolve", received_on, here.book)
        demand = Demand(received_on, named(actor), here.now, due_on, said)
        case = go(uow, actor, here, CaseAct.DEMAND, ActFacts(here.today), replace(here.case, demand=demand), said)
        was_due = next(each.due_on for each in here.clocks if each.key is DueKey.DECIDE) or here.today
        if received_on <= was_due:
            # Silence begins when the term is over: an earlier paper would let the three days pass at once.
            raise ConflictError("demand-before-silence", due_on=was_due.isoformat())
        content = demand_receipt(demand, was_due, here.book)
        order = paper_order(case, FilingPaperKind.DEMAND_RECEIPT, 1, content, here.now, actor)
        keep_paper(core, uow, actor, case, order, 1)
        due = None if due_on is None else due_on.isoformat()
        uow.audit.add(FilingDemanded(folio, received_on.isoformat(), due), actor)
    return changed(Thing.FILING, folio)


def receive_adhesion(core: Core, actor: Actor, *, folio: str, expected: int, adhesion: Adhesion) -> Changes:
    """Another union asks for the same certificate while the window is open (LFT 390 Bis-II).

    Raises ConflictError ``applicant-known``, ``day-before-filing``, ``day-ahead``; NotFoundError ``filing-unknown`` for
    the folio of its own case; and as ``filing_access``.
    """
    said = kept_values(adhesion)
    kept_line("union", said.union)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECEIVE_FILINGS)
        here = open_case(core, uow, folio, expected)
        _check_day(here, said.asked_on)
        if said.folio:
            uow.filings.get(said.folio)
        if said.union in {here.case.data.organisation.name, *(each.union for each in here.case.adhesions)}:
            raise ConflictError("applicant-known", name=said.union)
        joined = replace(here.case, adhesions=(*here.case.adhesions, said))
        go(uow, actor, here, CaseAct.JOIN, ActFacts(here.today, day=said.asked_on), joined, said.union)
        uow.audit.add(FilingJoined(folio, said.union, said.asked_on.isoformat()), actor)
    return changed(Thing.FILING, folio)


def call_recuento(core: Core, actor: Actor, *, folio: str, expected: int, recuento: Recuento) -> Changes:
    """Call the workers to a recuento about a doubtful election (LFT 371 Bis-III); the order is made in the same act.

    Raises as ``filing_access`` and ``filing_issuing.keep_paper``; ConflictError ``day-before-filing``.
    """
    said = kept_values(recuento)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RULE_ON_FILINGS)
        here = open_case(core, uow, folio, expected)
        _check_day(here, said.day, ahead=True)
        event = Event(CaseAct.CALL_RECUENTO, said.day, said.place, named(actor), here.now)
        grown = replace(here.case, events=(*here.case.events, event))
        case = go(uow, actor, here, CaseAct.CALL_RECUENTO, ActFacts(here.today, day=said.day), grown, said.doubts)
        keep_paper(core, uow, actor, case, paper_order(case, FilingPaperKind.RECUENTO, 1, said, here.now, actor), 1)
        uow.audit.add(FilingFactRecorded(folio, CaseAct.CALL_RECUENTO.value, said.day.isoformat(), said.place), actor)
    return changed(Thing.FILING, folio)


def _check_day(here: OpenedCase, day: date, *, ahead: bool = False) -> None:
    if day < here.case.filed_on:
        raise ConflictError("day-before-filing", filed_on=here.case.filed_on.isoformat())
    if day > here.today and not ahead:
        raise ConflictError("day-ahead", day=day.isoformat())
