"""Storage of contracts: acts, parties, workplaces, contradictions, alarms. Rules are in application and domain."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from unionreg.domain.contracts.acts import ContractAct
from unionreg.domain.contracts.contract import CollectiveContract
from unionreg.domain.search.document import DocumentKey, Source
from unionreg.errors import ConflictError, NotFoundError
from unionreg.storage.contract_rows import contract_values, contracts_page, due_contracts
from unionreg.storage.contract_sidelines import SqlContractSidelines
from unionreg.storage.register_unions import row_id
from unionreg.storage.search_queue import note_changed
from unionreg.storage.tables.contracts import (
    contract_acts,
    contract_employers,
    contract_unions,
    contract_workplaces,
    contracts,
)
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from typing import Any

    from sqlalchemy import ColumnElement

    from unionreg.application.contracts_records import ContractFilter, ContractRow, ContractSort, ContractsPage

_CHUNK = 500
_C, _A = contracts.c, contract_acts.c


class SqlContracts(SqlContractSidelines):
    """Rows of one open transaction."""

    def add(self, contract: CollectiveContract) -> CollectiveContract:
        """A new contract with its first act; the same with its id. ConflictError ``contract-number-taken``."""
        same = select(_C.contract_id).where(_C.number == contract.number, _C.authority == contract.authority)
        if self._connection.execute(same).first() is not None:
            raise ConflictError("contract-number-taken", number=contract.number, authority=contract.authority)
        new = insert(contracts).values(**contract_values(contract)).returning(_C.contract_id)
        key = self._connection.execute(new).scalar_one()
        acts = tuple(replace(each, contract_id=str(key)) for each in contract.acts)
        for act in acts:
            self._write_act(key, act)
        note_changed(self._connection, DocumentKey(Source.CONTRACT, str(key)))
        return replace(contract, contract_id=str(key), acts=acts)

    def add_act(self, contract_id: str, act: ContractAct) -> CollectiveContract:
        """One act more; the contract with it. Acts are never changed and never removed."""
        key, known = row_id(contract_id), self.get(contract_id)
        changed = replace(known, acts=(*known.acts, replace(act, contract_id=contract_id)))
        self._write_act(key, changed.acts[-1])
        self._connection.execute(update(contracts).where(_C.contract_id == key).values(**contract_values(changed)))
        note_changed(self._connection, DocumentKey(Source.CONTRACT, contract_id))
        return changed

    def get(self, contract_id: str) -> CollectiveContract:
        """The contract; NotFoundError ``contract-unknown``."""
        found = self._contracts(_C.contract_id == row_id(contract_id))
        if not found:
            raise NotFoundError("contract-unknown", contract_id=contract_id)
        return found[0]

    def by_number(self, number: str) -> tuple[CollectiveContract, ...]:
        """Contracts with this number."""
        return self._contracts(_C.number == number)

    def by_case(self, case_folio: str) -> tuple[CollectiveContract, ...]:
        """Contracts of which a case recorded an act."""
        return self._contracts(_C.contract_id.in_(select(_A.contract_id).where(_A.case_folio == case_folio)))

    def page(
        self, where: ContractFilter, sort: ContractSort, *, descending: bool, offset: int, limit: int
    ) -> ContractsPage:
        """Rows of the list, filtered, sorted and cut by the database."""
        return contracts_page(self._connection, where, sort, descending=descending, offset=offset, limit=limit)

    def due(self, until: date, limit: int) -> tuple[ContractRow, ...]:
        """Contracts in force with a revision due up to that day, the longest overdue first."""
        return due_contracts(self._connection, until, limit)

    def all(self) -> Iterator[CollectiveContract]:
        """Every contract as a stream, by its id."""
        last = 0
        while True:
            query = select(_C.contract_id).where(_C.contract_id > last).order_by(_C.contract_id).limit(_CHUNK)
            keys = self._connection.execute(query).scalars().all()
            if keys:
                yield from self._contracts(_C.contract_id.between(keys[0], keys[-1]))
            if len(keys) < _CHUNK:
                return
            last = keys[-1]

    def of_employer(self, employer_id: str) -> tuple[CollectiveContract, ...]:
        """Contracts with this employer, in force or not, oldest first."""
        column = contract_employers.c
        return self._contracts(
            _C.contract_id.in_(select(column.contract_id).where(column.employer_id == row_id(employer_id)))
        )

    def of_workplace(self, workplace_id: str) -> tuple[CollectiveContract, ...]:
        """Contracts that are or were applied at this workplace, oldest first."""
        column = contract_workplaces.c
        return self._contracts(
            _C.contract_id.in_(select(column.contract_id).where(column.workplace_id == row_id(workplace_id)))
        )

    def _write_act(self, key: int, act: ContractAct) -> None:
        facts = act.facts
        self._connection.execute(
            insert(contract_acts).values(
                contract_id=key, number=act.number, kind=act.kind, acted_on=facts.acted_on.isoformat(),
                case_folio=facts.case_folio, value=to_json(act),
            )
        )  # fmt: skip
        self._bind(contract_employers, "employer_id", key, (each.employer_id for each in facts.employers))
        self._bind(contract_unions, "union_id", key, (each.union_id for each in facts.unions if each.union_id))
        self._bind(contract_workplaces, "workplace_id", key, (each.workplace_id for each in facts.workplaces))

    def _bind(self, table: Any, column: str, key: int, parties: Iterator[str]) -> None:
        """Who was ever party is found by its contracts; who is party now is told by the acts."""
        known = set(self._connection.execute(select(table.c[column]).where(table.c.contract_id == key)).scalars())
        for party in dict.fromkeys(row_id(each) for each in parties):
            if party not in known:
                self._connection.execute(insert(table).values(**{column: party, "contract_id": key}))

    def _contracts(self, where: ColumnElement[bool]) -> tuple[CollectiveContract, ...]:
        query = select(
            _C.contract_id, _C.number, _C.kind, _C.unique_folio, _C.authority, _C.state_of_origin, _A.value
        ).join(contract_acts, _A.contract_id == _C.contract_id)
        rows = self._connection.execute(query.where(where).order_by(_C.contract_id, _A.number))
        return tuple(_contract(tuple(group)) for _, group in groupby(rows, key=lambda row: row.contract_id))


def _contract(rows: tuple[Any, ...]) -> CollectiveContract:
    first = rows[0]
    acts = tuple(replace(from_json(ContractAct, row.value), contract_id=str(first.contract_id)) for row in rows)
    return CollectiveContract(
        str(first.contract_id), first.number, first.kind, acts, first.unique_folio, first.authority,
        first.state_of_origin,
    )  # fmt: skip
