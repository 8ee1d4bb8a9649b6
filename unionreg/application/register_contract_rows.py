"""Rows of contracts and internal rules for the tables that leave the register (law notes 9.3).

They come from the acts of contracts, those of filings and those of old archives alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.contracts.acts import ActKind, ContractKind
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.register.addresses import address_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.contracts.acts import ActVote, ContractAct, Terms
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.register.export import Cell
    from unionreg.domain.register.union import RegisteredUnion

    Row = tuple[Cell, ...]

_SEVERAL = "varias entidades"


def contracts(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Contract, list»; employers stand in the column of the last thing that happened to each."""
    for contract in _collective(uow):
        names, last = _employers(contract), contract.acts[-1].kind
        legitimated = contract.legitimation is not None
        yield (
            contract.number, contract.unique_folio, contract.state_of_origin, _authority(uow, contract),
            contract.deposit.facts.filed_on or contract.deposit.on, _unions(contract), names,
            names if legitimated else "", names if last is ActKind.WAGE_REVISION else "",
            names if last is ActKind.REVISION else "",
        )  # fmt: skip


def contract_pages(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Contract in force, page»."""
    for contract in _collective(uow):
        if contract.state is ContractState.ENDED:
            continue
        terms, first = contract.terms, contract.deposit.facts
        legitimation = contract.legitimation
        yield (
            contract.number, first.case_folio, _authority(uow, contract), _employers(contract),
            "; ".join(each.rfc for each in contract.employers if each.rfc), contract.state_of_origin,
            "; ".join(terms.states), _unions(contract), terms.workers or terms.workers_covered,
            "; ".join(terms.branches), first.filed_on or first.acted_on, first.representativeness_on,
            _voted_on(first.vote), None if legitimation is None else legitimation.held_on,
            _result(None if legitimation is None else legitimation.approved),
            None if legitimation is None else legitimation.ruled_on,
            None if legitimation is None else legitimation.certificate_on,
        )  # fmt: skip


def deposits(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Initial deposit». Workers with the right to vote and workers covered are two numbers."""
    for contract in _collective(uow):
        first = contract.deposit
        if first.kind is not ActKind.DEPOSIT:
            continue
        facts, wages = first.facts, contract.last_of(ActKind.WAGE_REVISION)
        terms, legitimation = facts.terms, contract.legitimation
        yield (
            facts.case_folio, first.on, facts.file_number, terms.type, _jurisdiction(terms), "; ".join(terms.states),
            terms.workers_with_right_to_vote, terms.workers_covered, terms.scope, _employers(contract),
            _employers(contract), _workplaces(contract), _duration(terms), facts.filed_on,
            None if wages is None else wages.on, contract.ended_on,
            None if legitimation is None else legitimation.held_on, _addresses(contract),
        )  # fmt: skip


def revisions(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Wage revision», and revisions of the whole contract."""
    words = {ActKind.WAGE_REVISION: "salarial", ActKind.REVISION: "contractual"}
    for contract in _collective(uow):
        for act in contract.acts:
            if act.kind in words:
                yield (*_filed(uow, contract, act), words[act.kind])


def terminations(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Termination», with days, hours and places of the vote as far as they are known."""
    for contract in _collective(uow):
        act = contract.termination
        if act is not None:
            yield (*_filed(uow, contract, act), _places(act.facts.vote))


def rules(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Internal rules»."""
    for kept in uow.contracts.all():
        if kept.kind is not ContractKind.WORK_RULES:
            continue
        terms, union = kept.terms, _registered(uow, kept)
        yield (
            kept.deposit.facts.case_folio or kept.number, _unions(kept),
            "; ".join(each.registration_number for each in kept.unions if each.registration_number),
            kept.state_of_origin if union is None else union.state_of_origin, _authority(uow, kept),
            _jurisdiction(terms), "; ".join(terms.states), kept.deposit.on, kept.acts[-1].on,
        )  # fmt: skip


def _collective(uow: UnitOfWork) -> Iterator[CollectiveContract]:
    return (each for each in uow.contracts.all() if each.kind is ContractKind.COLLECTIVE)


def _filed(uow: UnitOfWork, contract: CollectiveContract, act: ContractAct) -> Row:
    facts, union = act.facts, _registered(uow, contract)
    file_number = facts.file_number if union is None else union.file_number
    registered = "; ".join(each.registration_number for each in contract.unions if each.registration_number)
    return (
        facts.case_folio, facts.paper_folio, act.on, _employers(contract), _unions(contract), file_number, registered,
        contract.number, facts.filed_on,
    )  # fmt: skip


def _registered(uow: UnitOfWork, contract: CollectiveContract) -> RegisteredUnion | None:
    known = next((each.union_id for each in contract.unions if each.union_id), "")
    return uow.register.union(known) if known else None


def _authority(uow: UnitOfWork, contract: CollectiveContract) -> str:
    return contract.authority or contract.deposit.facts.authority or uow.office.get().name


def _employers(contract: CollectiveContract) -> str:
    return "; ".join(each.name for each in contract.employers)


def _unions(contract: CollectiveContract) -> str:
    return "; ".join(each.name for each in contract.unions)


def _workplaces(contract: CollectiveContract) -> str:
    """The establishments; where none is told, the employers themselves."""
    return "; ".join(each.name for each in contract.workplaces) or _employers(contract)


def _addresses(contract: CollectiveContract) -> str:
    told = [each.address for each in contract.workplaces] + [each.address for each in contract.employers]
    return "; ".join(dict.fromkeys(filter(None, map(address_text, told))))


def _jurisdiction(terms: Terms) -> str:
    if terms.jurisdiction is not None:
        return terms.jurisdiction.value
    return _SEVERAL if len(terms.states) > 1 else "".join(terms.states)


def _duration(terms: Terms) -> str:
    if terms.duration:
        return terms.duration
    if terms.ends_on is None:
        return "por tiempo indeterminado"
    return f"{'' if terms.starts_on is None else terms.starts_on.isoformat()} / {terms.ends_on.isoformat()}"


def _voted_on(vote: ActVote | None) -> date | None:
    return None if vote is None else vote.held_on


def _result(approved: bool | None) -> str:  # noqa: FBT001 - a value, no switch
    return "" if approved is None else ("legitimado" if approved else "no legitimado")


def _places(vote: ActVote | None) -> str:
    if vote is None or vote.held_on is None:
        return ""
    return vote.places or vote.held_on.isoformat()
