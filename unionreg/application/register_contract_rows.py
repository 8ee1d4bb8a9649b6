"""Rows of contracts and internal rules for the tables that leave the register (law notes 9.3).

Of contracts the register keeps what filings say; columns that only old archives fill stay empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.register.addresses import address_text
from unionreg.domain.register.union import ContractEntry, EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.register.export import Cell
    from unionreg.domain.register.union import RegisteredUnion, RegisterEntry

    Row = tuple[Cell, ...]
    Found = tuple[RegisterEntry, ContractEntry, RegisteredUnion]

_SEVERAL = "varias entidades"
_WAGES = ("salar", "wage")


def contracts(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Contract, list»; one row for each filing about a contract."""
    for entry, held, union in _of_kinds(uow, FilingKind.INITIAL_CONTRACT, FilingKind.CONTRACT_REVISION):
        names = _names(held)
        initial = held.filing is FilingKind.INITIAL_CONTRACT
        wages = not initial and is_wage_revision(held)
        yield (
            held.contract.number, union.unique_folio, union.state_of_origin, _authority(entry, union),
            entry.facts.filed_on, union.name, names if initial else "", "", names if wages else "",
            "" if initial or wages else names,
        )  # fmt: skip


def contract_pages(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Contract in force, page»: initial contracts whose end nobody has filed."""
    ended = {held.contract.number for _, held, _ in _of_kinds(uow, FilingKind.CONTRACT_TERMINATION)}
    for entry, held, union in _of_kinds(uow, FilingKind.INITIAL_CONTRACT):
        contract = held.contract
        if contract.number and contract.number in ended:
            continue
        yield (
            contract.number, entry.facts.case_folio, _authority(entry, union), _names(held),
            "; ".join(each.rfc for each in held.employers), union.state_of_origin, "; ".join(contract.states),
            union.name, contract.workers_covered, "; ".join(union.branches), entry.facts.filed_on,
            contract.representativeness_on, contract.vote_held_on, contract.vote_held_on, "", None, None,
        )  # fmt: skip


def deposits(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Initial deposit». Workers with the right to vote and workers covered are two numbers."""
    wages = _last_wage_revisions(uow)
    ends = {held.contract.number: entry.on for entry, held, _ in _of_kinds(uow, FilingKind.CONTRACT_TERMINATION)}
    for entry, held, union in _of_kinds(uow, FilingKind.INITIAL_CONTRACT):
        contract = held.contract
        yield (
            entry.facts.case_folio, entry.on, union.file_number, contract.type, _jurisdiction(contract.states),
            "; ".join(contract.states), contract.workers_with_right_to_vote, contract.workers_covered, contract.scope,
            _names(held), _names(held), "; ".join(each.activity for each in held.employers), _duration(held),
            entry.facts.filed_on, wages.get(contract.number), ends.get(contract.number), None,
            "; ".join(address_text(each.address) for each in held.employers),
        )  # fmt: skip


def revisions(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Wage revision», and revisions of the whole contract."""
    for entry, held, union in _of_kinds(uow, FilingKind.CONTRACT_REVISION):
        yield (*_filed(entry, held, union), held.contract.revision_kind)


def terminations(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Termination»."""
    for entry, held, union in _of_kinds(uow, FilingKind.CONTRACT_TERMINATION):
        voted = held.contract.vote_held_on
        yield (*_filed(entry, held, union), "" if voted is None else voted.isoformat())


def rules(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Internal rules»."""
    for entry, held, union in _of_kinds(uow, FilingKind.INTERNAL_RULES):
        states = held.contract.states
        yield (
            entry.facts.case_folio, union.name, union.registration_number, union.state_of_origin,
            _authority(entry, union), _jurisdiction(states), "; ".join(states), entry.on,
            held.contract.starts_on or entry.on,
        )  # fmt: skip


def is_wage_revision(held: ContractEntry) -> bool:
    """Whether the revision is one of wages only (LFT 399 Bis), by what the filing calls it."""
    return any(each in held.contract.revision_kind.casefold() for each in _WAGES)


def _of_kinds(uow: UnitOfWork, *kinds: FilingKind) -> Iterator[Found]:
    unions: dict[str, RegisteredUnion] = {}
    for entry in uow.register.all_entries(EntryKind.CONTRACT):
        if isinstance(entry.entry, ContractEntry) and entry.entry.filing in kinds:
            if entry.union_id not in unions:
                unions[entry.union_id] = uow.register.union(entry.union_id)
            yield entry, entry.entry, unions[entry.union_id]


def _filed(entry: RegisterEntry, held: ContractEntry, union: RegisteredUnion) -> Row:
    return (
        entry.facts.case_folio, entry.facts.paper_folio, entry.on, _names(held), union.name, union.file_number,
        union.registration_number, held.contract.number, entry.facts.filed_on,
    )  # fmt: skip


def _last_wage_revisions(uow: UnitOfWork) -> dict[str, date]:
    found = _of_kinds(uow, FilingKind.CONTRACT_REVISION)
    return {held.contract.number: entry.on for entry, held, _ in found if is_wage_revision(held)}


def _names(held: ContractEntry) -> str:
    return "; ".join(each.name for each in held.employers)


def _authority(entry: RegisterEntry, union: RegisteredUnion) -> str:
    return entry.facts.authority or union.authority


def _jurisdiction(states: tuple[str, ...]) -> str:
    return _SEVERAL if len(states) > 1 else "".join(states)


def _duration(held: ContractEntry) -> str:
    first, last = held.contract.starts_on, held.contract.ends_on
    if last is None:
        return "por tiempo indeterminado"
    return f"{'' if first is None else first.isoformat()} / {last.isoformat()}"
