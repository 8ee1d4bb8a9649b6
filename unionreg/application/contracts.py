"""Contracts at the counter and from old archives: a deposit, the acts after it, addenda. Nothing is ever edited.

An act that contradicts votes, certificates or contracts of its workplace is stopped; ``contract_overrides`` may let it
pass. Acts that follow from rulings on filings are in ``filing_contracts``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.contract_block import block_of
from unionreg.application.contract_keeping import keep_act, keep_new, known_unions
from unionreg.application.filing_access import today_of
from unionreg.application.kept_values import kept_values
from unionreg.application.session import require
from unionreg.application.vote_access import named
from unionreg.domain.audit.contracts_events import ContractActRecorded, ContractDeposited
from unionreg.domain.contracts.acts import ActSource
from unionreg.domain.contracts.checks import check_act, check_new
from unionreg.domain.contracts.consistency import stopping
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.contracts.acts import ActFacts, ContractOrigin
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor


def deposit_contract(core: Core, actor: Actor, *, origin: ContractOrigin, facts: ActFacts) -> Changes:
    """Deposit a contract, or enter one of an old archive; created id = the contract's id.

    Raises ConflictError ``act-incomplete`` and ``deposit-contradicted`` with findings, ``contract-number-taken``,
    ``text-refused``.
    """
    begun, said = kept_values(origin), kept_values(facts)
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_CONTRACTS)
        said = known_unions(uow, said)
        refuse_incomplete(check_new(begun, said, today))
        refuse_contradicted(block_of(core, uow, begun.kind, said, None).stopping)
        contract = keep_new(core, uow, begun, said, named(actor))
        uow.audit.add(deposited_event(contract), actor)
    return created(Thing.CONTRACT, contract.contract_id, *touched_parties(contract))


def add_contract_act(core: Core, actor: Actor, *, contract_id: str, expected: int, facts: ActFacts) -> Changes:
    """Deposit a revision, a termination or an addendum. ``expected``: how many acts the person saw.

    Raises NotFoundError ``contract-unknown``; ConflictError ``contract-changed-meanwhile`` (by), and as
    ``deposit_contract``.
    """
    said = kept_values(facts)
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_CONTRACTS)
        contract, said = seen_contract(uow, contract_id, expected), known_unions(uow, said)
        refuse_incomplete(check_act(contract, said, today))
        refuse_contradicted(block_of(core, uow, contract.kind, said, contract).stopping)
        contract = keep_act(core, uow, contract, ActSource.COUNTER, said, named(actor))
        uow.audit.add(act_event(contract), actor)
    return changed(Thing.CONTRACT, contract_id, *touched_parties(contract))


def seen_contract(uow: UnitOfWork, contract_id: str, expected: int) -> CollectiveContract:
    """The contract as the person saw it. ConflictError ``contract-changed-meanwhile`` with who acted in between."""
    contract = uow.contracts.get(contract_id)
    if contract.revision != expected:
        by = contract.acts[-1].recorded_by.name
        raise ConflictError("contract-changed-meanwhile", number=contract.number, by=by)
    return contract


def refuse_incomplete(found: tuple[Finding, ...]) -> None:
    """ConflictError ``act-incomplete`` when any of them is an error."""
    errors = stopping(found)
    if errors:
        raise ConflictError("act-incomplete", findings=errors)


def refuse_contradicted(found: tuple[Finding, ...]) -> None:
    """ConflictError ``deposit-contradicted`` when there is any."""
    if found:
        raise ConflictError("deposit-contradicted", findings=found)


def deposited_event(contract: CollectiveContract) -> ContractDeposited:
    """What the log keeps of a new contract."""
    first = contract.deposit
    return ContractDeposited(
        contract.number, contract.kind.value, first.source.value, first.kind.value, first.on.isoformat(),
        tuple(each.name for each in contract.unions), tuple(each.name for each in contract.employers),
    )  # fmt: skip


def act_event(contract: CollectiveContract) -> ContractActRecorded:
    """What the log keeps of the last act of a contract."""
    last = contract.acts[-1]
    return ContractActRecorded(contract.number, last.kind.value, last.number, last.on.isoformat())


def touched_parties(contract: CollectiveContract) -> tuple[tuple[Thing, str], ...]:
    """The parties whose pages show the contract."""
    unions = tuple((Thing.UNION, each.union_id) for each in contract.unions if each.union_id)
    return (*unions, *((Thing.EMPLOYER, each.employer_id) for each in contract.employers))
