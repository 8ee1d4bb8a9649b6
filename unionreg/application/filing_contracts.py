"""From a ruling on a filing to the register of contracts: the act it records, and the block that it must pass.

A deposit, a revision, a termination and internal rules that are recorded become acts; an approved vote stands for the
deposit that follows from it (LFT 390 Ter). A contradiction stops the ruling unless two people let it pass.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.contract_block import Block, block_of
from unionreg.application.contract_keeping import keep_act, keep_new, known_unions
from unionreg.application.contract_overrides import ask_override_of, refuse_unless_covered
from unionreg.application.contracts import act_event, deposited_event
from unionreg.application.filing_access import open_case, today_of
from unionreg.application.session import require
from unionreg.domain.contracts.acts import (
    ActDocument,
    ActFacts,
    ActKind,
    ActSource,
    ActVote,
    ContractKind,
    ContractOrigin,
    ContractUnion,
    Terms,
    kind_of_revision,
)
from unionreg.domain.contracts.overrides import OverrideState
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.register.parties import RegisteredEmployer
from unionreg.domain.roles import Permission
from unionreg.domain.votes.result import Outcome
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.filing import Contract, FilingData
    from unionreg.domain.roles import Actor

CONTRACT_FILINGS = frozenset(
    {
        FilingKind.INITIAL_CONTRACT,
        FilingKind.CONTRACT_REVISION,
        FilingKind.CONTRACT_TERMINATION,
        FilingKind.INTERNAL_RULES,
    }
)
# Documents of a filing that are the act itself: what a contract's page shows and the archive takes over.
_TEXTS = frozenset(
    {"contract-text", "wage-table", "revision-text", "termination-agreement", "rules-text", "signed-contract"}
)


def record_filed_act(
    core: Core, uow: UnitOfWork, actor: Actor, case: Case, kind: FilingKind, paper_folio: str = ""
) -> Case:
    """Write the act of a ruling into the register of contracts; the case with the contract's number.

    ``kind``: what the case stands for. Raises ConflictError ``contract-missing``, ``deposit-contradicted``.
    """
    _, today = today_of(core)
    facts = known_unions(uow, replace(filed_facts(uow, case, kind, today), paper_folio=paper_folio))
    contract = _contract_of(uow, case.data, facts)
    which = _kind_of(kind)
    covering = refuse_unless_covered(uow, block_of(core, uow, which, facts, contract).stopping, case.folio)
    number = None if covering is None else covering.override_id
    by = case.rulings[-1].by
    if contract is None:
        origin = ContractOrigin(
            which, ActSource.FILING, _free_number(uow, case.data), state_of_origin=_state(case.data)
        )
        contract = keep_new(core, uow, origin, facts, by, number)
        uow.audit.add(deposited_event(contract), actor)
    else:
        contract = keep_act(core, uow, contract, ActSource.FILING, facts, by, number)
        uow.audit.add(act_event(contract), actor)
    if covering is not None:
        uow.contracts.save_override(replace(covering, state=OverrideState.USED, contract_id=contract.contract_id))
    return replace(case, contract_number=contract.number)


def block_of_case(core: Core, uow: UnitOfWork, case: Case) -> Block | None:
    """What the books say against the act that a case asks for; None for a case about no contract."""
    kind = deposited_as(case)
    if kind is None or case.data.contract is None:
        return None
    _, today = today_of(core)
    facts = known_unions(uow, filed_facts(uow, case, kind, today))
    return block_of(core, uow, _kind_of(kind), facts, _contract_of(uow, case.data, facts))


def ask_case_override(core: Core, actor: Actor, *, folio: str, expected: int, reasons: tuple[str, ...]) -> Changes:
    """Ask that the act of a filing be recorded against its contradictions; created id = the request's id.

    Raises ConflictError ``nothing-contradicts``, ``override-reasons-missing``; and as ``filing_access.open_case``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_CONTRACTS)
        case = open_case(core, uow, folio, expected).case
        block = block_of_case(core, uow, case)
        return ask_override_of(core, uow, actor, folio, () if block is None else block.stopping, reasons)


def deposited_as(case: Case) -> FilingKind | None:
    """The filing that a case stands for in the register of contracts, or None for one that is about no contract."""
    if case.kind in CONTRACT_FILINGS:
        return case.kind
    if case.kind is FilingKind.VOTE_NOTICE and case.data.vote is not None:
        return _NOTICED.get(case.data.vote.procedure)
    return None


_NOTICED = {
    "390-ter-initial": FilingKind.INITIAL_CONTRACT,
    "390-ter-revision": FilingKind.CONTRACT_REVISION,
    "400-bis": FilingKind.CONTRACT_REVISION,
}


def filed_facts(uow: UnitOfWork, case: Case, kind: FilingKind, today: date) -> ActFacts:
    """The act as a case says it, decided today. ConflictError ``contract-missing``."""
    data, said = case.data, _said(case.data)
    organisation = data.organisation
    return ActFacts(
        kind=_act_kind(uow, kind, said),
        acted_on=today,
        filed_on=case.filed_on,
        signed_on=said.signed_on,
        terms=_terms(data, said),
        unions=(ContractUnion(organisation.name, case.union_id, organisation.registration_number),),
        employers=tuple(
            RegisteredEmployer("", each.name, each.rfc, each.activity, each.address) for each in data.employers
        ),
        vote=_vote(uow, said.vote_id or case.vote_id, said),
        representativeness_folio=said.representativeness_folio.strip(),
        representativeness_on=said.representativeness_on,
        text=said.reason,
        case_folio=case.folio,
        file_number=organisation.file_number,
        documents=tuple(
            ActDocument(each.title, each.sha256) for each in data.attachments if each.requirement in _TEXTS
        ),
    )


def _said(data: FilingData) -> Contract:
    if data.contract is None:
        raise ConflictError("contract-missing")
    return data.contract


def _terms(data: FilingData, said: Contract) -> Terms:
    """Of the wage table a filing only says that there is one; its lines come with an addendum, from a file or typed."""
    return Terms(
        type=said.type,
        scope=said.scope,
        states=said.states,
        branches=data.organisation.branches,
        workers_covered=said.workers_covered,
        workers_with_right_to_vote=said.workers_with_right_to_vote,
        starts_on=said.starts_on,
        ends_on=said.ends_on,
    )


def _vote(uow: UnitOfWork, vote_id: str, said: Contract) -> ActVote | None:
    """The vote that the filing names, as this office holds it, or as it is told."""
    if vote_id and vote_id in _ids_of_year(uow, vote_id):
        vote = uow.votes.rows.get(vote_id)
        result = uow.votes.results.latest(vote_id)
        outcome = None if result is None else (result.resolved or result.computed)
        approved = None if outcome is None else outcome is Outcome.APPROVED
        return ActVote(vote.held_on or said.vote_held_on, vote_id, approved)
    return None if said.vote_held_on is None else ActVote(said.vote_held_on, approved=True)


def _ids_of_year(uow: UnitOfWork, vote_id: str) -> frozenset[str]:
    year = vote_id[:4]
    return frozenset(uow.votes.rows.ids_of_year(int(year))) if year.isascii() and year.isdigit() else frozenset()


def _act_kind(uow: UnitOfWork, kind: FilingKind, said: Contract) -> ActKind:
    if kind is FilingKind.INITIAL_CONTRACT:
        return ActKind.DEPOSIT
    if kind is FilingKind.CONTRACT_TERMINATION:
        return ActKind.TERMINATION
    if kind is FilingKind.INTERNAL_RULES:
        known = said.number.strip() and uow.contracts.by_number(said.number.strip())
        return ActKind.REVISION if known else ActKind.DEPOSIT
    return kind_of_revision(said.revision_kind)


def _kind_of(kind: FilingKind) -> ContractKind:
    return ContractKind.WORK_RULES if kind is FilingKind.INTERNAL_RULES else ContractKind.COLLECTIVE


def _contract_of(uow: UnitOfWork, data: FilingData, facts: ActFacts) -> CollectiveContract | None:
    """The contract of the number that the filing names; of several old ones that of a party, or none."""
    number = _said(data).number.strip()
    if facts.kind is ActKind.DEPOSIT or not number:
        return None
    found = uow.contracts.by_number(number)
    own = {(each.union_id or each.name) for each in facts.unions}
    of_party = [each for each in found if own & {(union.union_id or union.name) for union in each.unions}]
    return next(iter(of_party or (found if len(found) == 1 else ())), None)


def _free_number(uow: UnitOfWork, data: FilingData) -> str:
    """The number that the filing brings; where this office has given it already, a new one is made."""
    number = _said(data).number.strip()
    return "" if any(not each.authority for each in uow.contracts.by_number(number)) else number


def _state(data: FilingData) -> str:
    states = () if data.contract is None else data.contract.states
    return states[0] if states else data.organisation.address.state
