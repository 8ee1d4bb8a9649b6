"""What the paper of each ruling says, from the case alone: plain values for ``FilingPapersPort``.

Rulings about a vote's result have the papers of the vote itself; a doubt has its order when the recuento is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.filing_paper_orders import due_day, paper_folio
from unionreg.domain.calendar import DAY
from unionreg.domain.certificates.papers import (
    ByLaw,
    Content,
    Denial,
    DenialReason,
    Deposit,
    Dismissal,
    DismissalCause,
    FilingPaperKind,
    Grant,
    Ground,
    Record,
    Refusal,
    RefusalGround,
    Registration,
    Support,
)
from unionreg.domain.certificates.parts import Movement, NamedLeader, NamedParty
from unionreg.domain.certificates.validity import representativeness_validity
from unionreg.domain.deadline_register import deadline
from unionreg.domain.filings.clocks import DueKey, term_from
from unionreg.domain.filings.filing import AssemblyKind, FilingKind
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.filings.machines import CaseAct
from unionreg.domain.filings.rulings import Ruling, RulingKind
from unionreg.domain.votes.support import supporters_needed
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from unionreg.application.filing_access import OpenedCase
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.filing import Address, FilingData

Drawn = tuple[FilingPaperKind, Content]

_MOVEMENTS = {
    FilingKind.LEADERSHIP_CHANGE: Movement.LEADERSHIP,
    FilingKind.STATUTES_CHANGE: Movement.STATUTES,
    FilingKind.ADDRESS_CHANGE: Movement.ADDRESS,
    FilingKind.MEMBERS_CHANGE: Movement.MEMBERS,
    FilingKind.ACCOUNTS_NOTICE: Movement.ACCOUNTS,
    FilingKind.INTERNAL_RULES: Movement.INTERNAL_RULES,
    FilingKind.VOTE_NOTICE: Movement.VOTE_NOTICE,
    FilingKind.CONTRACT_TERMINATION: Movement.TERMINATION,
}
_ASSEMBLIES = {
    FilingKind.LEADERSHIP_CHANGE: AssemblyKind.ELECTION,
    FilingKind.STATUTES_CHANGE: AssemblyKind.STATUTES,
    FilingKind.ADDRESS_CHANGE: AssemblyKind.ADDRESS,
    FilingKind.ACCOUNTS_NOTICE: AssemblyKind.ACCOUNTS,
}


def ruling_paper(case: Case, made: Ruling, here: OpenedCase) -> Drawn | None:
    """Kind and content of the paper of a ruling, None where it has none of its own or its ground is not there yet.

    Raises ConflictError ``contract-missing`` for the deposit of a filing that holds no contract.
    """
    maker = _MAKERS.get(made.kind)
    return None if maker is None else maker(case, made, here)


def named_leaders(data: FilingData) -> tuple[NamedLeader, ...]:
    """The directiva as everybody may know it (LFT 365 Bis)."""
    return tuple(NamedLeader(each.full_name, each.post, each.is_substitute, each.section) for each in data.leaders)


def named_parties(data: FilingData) -> tuple[NamedParty, ...]:
    """The employers or workplaces of a filing."""
    return tuple(NamedParty(each.name, each.rfc, one_line(each.address)) for each in data.employers)


def one_line(address: Address) -> str:
    """An address as it is printed in one line."""
    street = " ".join(filter(None, (address.street, address.exterior_number, address.interior_number)))
    place = (street, address.settlement, address.postal_code, address.municipality, address.state)
    return ", ".join(filter(None, place))


def movement_of(kind: FilingKind) -> Movement:
    """What a toma de nota of this filing records."""
    return _MOVEMENTS[kind]


def held_on(data: FilingData) -> date | None:
    """The day of the assembly or election that a change rests on."""
    kind = _ASSEMBLIES.get(data.kind)
    found = None if kind is None else data.assembly(kind)
    return None if found is None else found.held_on


def people(data: FilingData) -> int:
    """How many members the list has; of a federation its unions."""
    if data.members is not None:
        return data.members.people
    return len(data.member_unions) or len(data.employers)


def counted_support(data: FilingData) -> Support:
    """The 30 % in whole numbers as the request says it; sums only."""
    said = data.representativeness
    covered = 0 if said is None or said.workers_covered is None else said.workers_covered
    counted = 0 if said is None or said.supporters is None else said.supporters
    return Support(covered, supporters_needed(covered), counted)


def _texts(made: Ruling) -> str:
    return "\n\n".join(reason.text for reason in made.reasons)


def _register(case: Case, made: Ruling, here: OpenedCase) -> Drawn:
    if case.machine is not Machine.REGISTRATION:
        return _deposit(case, made, here)
    data = case.data
    founded = data.assembly(AssemblyKind.CONSTITUTIVE)
    answered = next((each for each in reversed(case.preventions) if not each.is_open), None)
    content = Registration(
        registration_number=made.registration_number,
        members=people(data),
        leaders=named_leaders(data),
        term=data.leadership_term,
        constituted_on=data.organisation.constituted_on,
        statutes_on=None if founded is None else founded.held_on,
        reasons=_texts(made),
        answered_prevention="" if answered is None else _prevention_folio(case, answered.number),
        precedents=made.precedents,
    )
    return FilingPaperKind.REGISTRATION, content


def _by_law(case: Case, made: Ruling, here: OpenedCase) -> Drawn | None:
    demand = case.demand
    demand_due = next((each.due_on for each in here.clocks if each.key is DueKey.DEMAND), None)
    if demand is None or demand_due is None:
        return None
    was_due, _ = term_from(here.kind.resolve_term, case.filed_on, here.book)
    by_key = "reg.certificate_by_law"
    certificate = due_day(deadline(by_key).amount, *term_from(by_key, demand_due, here.book), here.book)
    content = ByLaw(
        registration_number=made.registration_number,
        was_due=was_due or demand.received_on,
        demanded_on=demand.received_on,
        demand_due=demand_due,
        exists_since=demand_due + DAY,
        certificate_by=certificate,
        members=people(case.data),
        leaders=named_leaders(case.data),
        term=case.data.leadership_term,
    )
    return FilingPaperKind.BY_LAW, content


def _refuse(case: Case, made: Ruling, here: OpenedCase) -> Drawn:
    if case.machine is not Machine.REGISTRATION:
        return _deny(case, made, here)
    grounds = tuple(
        Ground(RefusalGround(reason.ground.value), reason.text) for reason in made.reasons if reason.ground is not None
    )
    return FilingPaperKind.REFUSAL, Refusal(grounds, made.precedents)


def _dismiss(case: Case, made: Ruling, _: OpenedCase) -> Drawn | None:
    if not case.preventions:
        return None
    last = case.preventions[-1]
    content = Dismissal(
        DismissalCause.UNANSWERED,
        _texts(made),
        _prevention_folio(case, last.number),
        last.notified_on,
        last.due_on,
    )
    return FilingPaperKind.DISMISSAL, content


def _record(case: Case, made: Ruling, here: OpenedCase) -> Drawn:
    if case.kind in {FilingKind.INITIAL_CONTRACT, FilingKind.CONTRACT_REVISION}:
        return _deposit(case, made, here)
    data = case.data
    members = data.members
    content = Record(
        movement=movement_of(case.kind),
        held_on=held_on(data),
        leaders=named_leaders(data),
        term=data.leadership_term,
        members=None if members is None else members.people,
        joined=0 if members is None else members.joined,
        left=0 if members is None else members.left,
        reasons=_texts(made),
        recuento_on=case.day_of(CaseAct.HOLD_RECUENTO),
    )
    return FilingPaperKind.RECORD, content


def _grant(case: Case, made: Ruling, here: OpenedCase) -> Drawn:
    data = case.data
    scope = "" if data.representativeness is None else data.representativeness.scope
    content = Grant(
        parties=named_parties(data),
        scope=scope,
        support=counted_support(data),
        valid_until=representativeness_validity(here.today).until,
        by_vote=case.day_of(CaseAct.RECORD_VOTE) is not None,
        reasons=_texts(made),
    )
    return FilingPaperKind.GRANT, content


def _deny(case: Case, made: Ruling, _: OpenedCase) -> Drawn:
    reasons = tuple(DenialReason(reason.article, reason.text) for reason in made.reasons)
    support = counted_support(case.data) if case.machine is Machine.REPRESENTATIVENESS else None
    recuento = case.day_of(CaseAct.HOLD_RECUENTO)
    return FilingPaperKind.DENIAL, Denial(reasons, support, recuento, made.precedents)


def _deposit(case: Case, made: Ruling, _: OpenedCase) -> Drawn:
    data = case.data
    contract = data.contract
    if contract is None:
        raise ConflictError("contract-missing")
    content = Deposit(
        contract_number=case.contract_number or contract.number,
        parties=named_parties(data),
        scope=contract.scope,
        workers_covered=contract.workers_covered or 0,
        workers_with_right_to_vote=contract.workers_with_right_to_vote or 0,
        signed_on=contract.signed_on,
        starts_on=contract.starts_on,
        ends_on=contract.ends_on,
        voted_on=contract.vote_held_on,
        representativeness_folio=contract.representativeness_folio,
        reasons=_texts(made),
    )
    return FilingPaperKind.DEPOSIT, content


def _prevention_folio(case: Case, number: int) -> str:
    return paper_folio(case, FilingPaperKind.PREVENTION, number)


_MAKERS: dict[RulingKind, Callable[[Case, Ruling, OpenedCase], Drawn | None]] = {
    RulingKind.REGISTER: _register,
    RulingKind.REGISTER_BY_LAW: _by_law,
    RulingKind.REFUSE: _refuse,
    RulingKind.DISMISS: _dismiss,
    RulingKind.RECORD: _record,
    RulingKind.RECORD_LEADERSHIP: _record,
    RulingKind.GRANT: _grant,
    RulingKind.DENY: _deny,
}
