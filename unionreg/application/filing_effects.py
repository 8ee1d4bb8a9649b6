"""What a ruling does outside its case, in the same transaction: the entry in the register, and when it ends.

How an entry is made is in ``register_entries``; here is only which ruling makes which. A certificate of
representativeness gets its entry when it is issued, with its folio.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.filing_access import kept, seen
from unionreg.application.filing_contracts import CONTRACT_FILINGS, record_filed_act
from unionreg.application.filing_paper_orders import paper_folio
from unionreg.application.register_entries import (
    cancel_union,
    record_accounts,
    record_address,
    record_contract,
    record_leadership,
    record_statutes,
    register_union,
)
from unionreg.application.register_members import record_members
from unionreg.application.vote_access import named
from unionreg.domain.calendar import DAY
from unionreg.domain.certificates.papers import FilingPaperKind
from unionreg.domain.certificates.validity import representativeness_validity
from unionreg.domain.filings.case import CaseEntry
from unionreg.domain.filings.clocks import DueKey
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.filings.machines import CaseAct, CaseState
from unionreg.domain.filings.members_file import read_members
from unionreg.domain.filings.rulings import RulingKind
from unionreg.domain.register.union import Judgment, RulingFacts
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from unionreg.application.filing_access import OpenedCase
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.certificates.papers import CancellationCause
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.filing import Member
    from unionreg.domain.filings.rulings import Ruling
    from unionreg.domain.roles import Actor

_RECORDERS = {
    FilingKind.LEADERSHIP_CHANGE: record_leadership,
    FilingKind.STATUTES_CHANGE: record_statutes,
    FilingKind.ADDRESS_CHANGE: record_address,
    FilingKind.ACCOUNTS_NOTICE: record_accounts,
    **dict.fromkeys(CONTRACT_FILINGS, record_contract),
}


# What an approved vote leads to: the filing that it stands for in the register.
_APPROVED = {RulingKind.REGISTER: FilingKind.INITIAL_CONTRACT, RulingKind.AGREE: FilingKind.CONTRACT_REVISION}


def entered(core: Core, uow: UnitOfWork, actor: Actor, here: OpenedCase, case: Case) -> Case:
    """Do what the last ruling of the case does to the register; the case with what the register gave.

    Raises ConflictError ``filing-union-unknown`` (number) for a change of a union that the register does not have, and
    as the functions of ``register_entries``.
    """
    made = case.rulings[-1]
    if made.kind in {RulingKind.REGISTER, RulingKind.REGISTER_BY_LAW} and case.machine is Machine.REGISTRATION:
        case = _registered(core, uow, here, case, made)
    elif made.kind in {RulingKind.RECORD, RulingKind.RECORD_LEADERSHIP}:
        case = _recorded(core, uow, actor, here, case, made)
    elif made.kind is RulingKind.GRANT:
        case = granted(here, case, made)
    elif made.kind in _APPROVED:
        case = _contracted(core, uow, actor, here, case, made)
    kept(uow, here, case)
    return case


def cancelled(core: Core, uow: UnitOfWork, here: OpenedCase, case: Case, cause: CancellationCause) -> str:
    """Take the union out of the register by judgment; its registration number."""
    union = uow.register.union(case.union_id)
    act = case.court[-1]
    facts = RulingFacts(case.folio, case.filed_on, here.today, paper_folio(case, FilingPaperKind.CANCELLATION, 1))
    cancel_union(
        core, uow, union.union_id, judgment=Judgment(act.court, act.file, act.dated_on, cause.value), facts=facts
    )
    return union.registration_number


def ruling_facts(here: OpenedCase, case: Case, made: Ruling) -> RulingFacts:
    """The ruling as entries of the register name it."""
    folio = paper_folio(case, FilingPaperKind.REGISTRATION, made.number)
    return RulingFacts(case.folio, case.filed_on, here.today, folio, by_operation_of_law=made.by_law)


def _registered(core: Core, uow: UnitOfWork, here: OpenedCase, case: Case, made: Ruling) -> Case:
    facts = ruling_facts(here, case, made)
    union = register_union(core, uow, data=case.data, facts=facts, members=_members(uow, case))
    if made.by_law:
        # It exists since the three days of the demand were over, whenever the office writes it down (LFT 366).
        uow.register.save_union(replace(union, registered_on=_exists_since(here)))
    numbered = replace(made, registration_number=union.registration_number)
    term = case.data.leadership_term
    last = None if term is None else term.last
    rulings = (*case.rulings[:-1], numbered)
    return replace(case, rulings=rulings, union_id=union.union_id, expires_on=last, warn_on=last)


def _exists_since(here: OpenedCase) -> date:
    due_on = next(each.due_on for each in here.clocks if each.key is DueKey.DEMAND)
    return here.today if due_on is None else due_on + DAY


def _recorded(core: Core, uow: UnitOfWork, actor: Actor, here: OpenedCase, case: Case, made: Ruling) -> Case:
    number = case.data.organisation.registration_number
    union = uow.register.union_by_number(number) if number else None
    facts = ruling_facts(here, case, made)
    if case.kind in CONTRACT_FILINGS:
        case = record_filed_act(core, uow, actor, case, case.kind, facts.paper_folio)
    if union is None:
        if case.kind in CONTRACT_FILINGS:
            return case
        raise ConflictError("filing-union-unknown", number=number)
    if case.kind is FilingKind.MEMBERS_CHANGE:
        record_members(core, uow, union.union_id, data=case.data, facts=facts, members=_members(uow, case))
    else:
        _RECORDERS[case.kind](core, uow, union.union_id, data=case.data, facts=facts)
    if made.kind is RulingKind.RECORD_LEADERSHIP:
        _renew(core, uow, actor, union.union_id, case)
    return replace(case, union_id=union.union_id)


def _contracted(core: Core, uow: UnitOfWork, actor: Actor, here: OpenedCase, case: Case, made: Ruling) -> Case:
    """An approved contract or revision enters the register of a union that the office knows (LFT 390, 399 Ter)."""
    facts = ruling_facts(here, case, made)
    case = record_filed_act(core, uow, actor, case, _APPROVED[made.kind], facts.paper_folio)
    number = case.data.organisation.registration_number
    union = uow.register.union_by_number(number) if number else None
    if union is None:
        return case
    data = replace(case.data, kind=_APPROVED[made.kind])
    record_contract(core, uow, union.union_id, data=data, facts=facts)
    return replace(case, union_id=union.union_id)


def _renew(core: Core, uow: UnitOfWork, actor: Actor, union_id: str, case: Case) -> None:
    """The union's own registration goes on with the new term: its leadership has not expired any more."""
    registration, term = uow.filings.registration_of(union_id), case.data.leadership_term
    if registration is None or term is None:
        return
    there = seen(core, uow, registration)
    renewed = replace(registration, expires_on=term.last, warn_on=term.last, revision=registration.revision + 1)
    kept(uow, there, renewed)
    before = there.state
    after = registration.state if before is CaseState.LEADERSHIP_EXPIRED else before
    entry = CaseEntry(renewed.revision, CaseAct.RENEW_LEADERSHIP, before, after, named(actor), there.now, case.folio)
    uow.filings.add_entry(registration.folio, entry)


def granted(here: OpenedCase, case: Case, made: Ruling) -> Case:
    """The case with both readings of the six months from today, as of its last ruling (LFT 387)."""
    validity = representativeness_validity(here.today)
    last = max(validity.calendar_months, validity.thirty_day_months)
    dated = replace(made, valid_until=last, warn_on=validity.until)
    return replace(case, expires_on=last, warn_on=validity.until, rulings=(*case.rulings[:-1], dated))


def _members(uow: UnitOfWork, case: Case) -> Iterable[Member]:
    sha256 = case.versions[-1].members_sha256
    return read_members(uow.filings.file(sha256)) if sha256 else ()
