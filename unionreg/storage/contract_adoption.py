"""Contracts of an office of before they had tables: made once, on its upgrade, from the histories of its unions.

It works on the tables of today, after all migrations, so that later ones need not know of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.contracts_records import CertificateUse
from unionreg.domain.contracts.acts import ActSource, ContractAct
from unionreg.domain.contracts.adoption import adopted_act, adopted_kind, adopted_number
from unionreg.domain.contracts.contract import CollectiveContract
from unionreg.domain.register.union import ContractEntry, EntryKind
from unionreg.domain.votes.count import Named
from unionreg.storage.contracts_store import SqlContracts
from unionreg.storage.register_store import SqlRegister

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from unionreg.domain.register.union import RegisterEntry

NOBODY = Named("", "")


def adopt_contracts(connection: Connection) -> int:
    """Enter every contract that the register tells of; how many acts that made."""
    register, contracts = SqlRegister(connection), SqlContracts(connection)
    # The list first: a store streams and must not be written to meanwhile.
    entries = [each for each in register.all_entries(EntryKind.CONTRACT) if isinstance(each.entry, ContractEntry)]
    for entry in entries:
        _adopt(register, contracts, entry)
    return len(entries)


def _adopt(register: SqlRegister, contracts: SqlContracts, entry: RegisterEntry) -> None:
    held = entry.entry
    if not isinstance(held, ContractEntry):
        return
    union = register.union(entry.union_id)
    facts = adopted_act(entry, held, union, register.employers_of_entry(entry.number))
    kind, number = adopted_kind(held), adopted_number(entry, held)
    known = [each for each in contracts.by_number(number) if each.kind is kind]
    if known:
        act = ContractAct("", known[0].revision + 1, ActSource.REGISTER, facts, NOBODY, entry.entered_at)
        contracts.add_act(known[0].contract_id, act)
        return
    authority = entry.facts.authority
    if any(each.authority == authority for each in contracts.by_number(number)):
        number = entry.facts.case_folio or f"{number} ({kind.value})"
    first = ContractAct("", 1, ActSource.REGISTER, facts, NOBODY, entry.entered_at)
    state = next(iter(held.contract.states), union.state_of_origin)
    made = contracts.add(CollectiveContract("", number, kind, (first,), "", authority, state))
    folio = facts.representativeness_folio
    if folio and contracts.certificate_use(folio) is None:
        contracts.use_certificate(CertificateUse(folio, made.contract_id, facts.acted_on))
