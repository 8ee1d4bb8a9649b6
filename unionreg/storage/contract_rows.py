"""Contracts as rows: what a list is sorted and searched by, and the way back from rows to values."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from unionreg.application.contracts_records import ContractRow, ContractSort, ContractsPage
from unionreg.domain.contracts.acts import ActSource
from unionreg.domain.contracts.revisions import RevisionKind, revisions_due
from unionreg.storage.register_unions import row_id
from unionreg.storage.search_text import folded
from unionreg.storage.tables.contracts import (
    contract_employers,
    contract_unions,
    contract_workplaces,
    contracts,
)

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

    from unionreg.application.contracts_records import ContractFilter
    from unionreg.domain.contracts.contract import CollectiveContract

_C = contracts.c
_LISTED = (
    _C.contract_id, _C.number, _C.kind, _C.state, _C.unions, _C.employers, _C.states, _C.workers_covered,
    _C.workers_with_right_to_vote, _C.deposited_on, _C.ended_on, _C.wages_due_on, _C.text_due_on, _C.acts,
    _C.old_archive,
)  # fmt: skip
_ORDERS = {
    ContractSort.NUMBER: _C.number,
    ContractSort.DEPOSITED: _C.deposited_on,
    ContractSort.EMPLOYER: _C.employer_key,
    ContractSort.UNION: _C.union_key,
    ContractSort.WAGES_DUE: _C.wages_due_on,
    ContractSort.TEXT_DUE: _C.text_due_on,
}


def contract_values(contract: CollectiveContract) -> dict[str, object]:
    """The columns of a contract as its acts make it."""
    terms = contract.terms
    unions, employers = _joined(contract.unions), _joined(contract.employers)
    due = {each.kind: each.due_on for each in revisions_due(contract)}
    said = (contract.number, contract.unique_folio, unions, employers, terms.scope, _joined(contract.workplaces))
    return {
        "number": contract.number,
        "authority": contract.authority,
        "unique_folio": contract.unique_folio,
        "state_of_origin": contract.state_of_origin,
        "kind": contract.kind,
        "state": contract.state,
        "unions": unions,
        "employers": employers,
        "union_key": folded(unions),
        "employer_key": folded(employers),
        "states": "; ".join(terms.states),
        "words": folded(" ".join(said)),
        "workers_covered": terms.workers_covered,
        "workers_with_right_to_vote": terms.workers_with_right_to_vote,
        "deposited_on": contract.deposit.on.isoformat(),
        "ended_on": _text(contract.ended_on),
        "wages_due_on": _text(due.get(RevisionKind.WAGES)),
        "text_due_on": _text(due.get(RevisionKind.TEXT)),
        "first_due_on": _text(min(due.values(), default=None)),
        "acts": contract.revision,
        "old_archive": contract.deposit.source is ActSource.OLD_ARCHIVE,
    }


def contracts_page(
    connection: Connection, where: ContractFilter, sort: ContractSort, *, descending: bool, offset: int, limit: int
) -> ContractsPage:
    """Some rows of the list, and how many match."""
    conditions = _conditions(where)
    total = connection.execute(select(func.count()).select_from(contracts).where(*conditions)).scalar_one()
    order = _ORDERS[sort]
    direction = order.desc().nulls_last() if descending else order.asc().nulls_last()
    query = select(*_LISTED).where(*conditions).order_by(direction, _C.contract_id).offset(offset).limit(limit)
    return ContractsPage(tuple(map(_row, connection.execute(query))), total, offset)


def due_contracts(connection: Connection, until: date, limit: int) -> tuple[ContractRow, ...]:
    """Contracts with a revision due up to that day, the longest overdue first."""
    query = select(*_LISTED).where(_C.first_due_on <= until.isoformat())
    return tuple(map(_row, connection.execute(query.order_by(_C.first_due_on, _C.contract_id).limit(limit))))


def _conditions(where: ContractFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [_C.words.contains(word, autoescape=True) for word in folded(where.text).split()]
    if where.kind is not None:
        found.append(_C.kind == where.kind)
    if where.state is not None:
        found.append(_C.state == where.state)
    if where.state_name:
        found.append(_C.states.contains(where.state_name, autoescape=True))
    if where.revision_due_before is not None:
        found.append(_C.first_due_on < where.revision_due_before.isoformat())
    if where.old_archive is not None:
        found.append(_C.old_archive.is_(where.old_archive))
    if where.deposited_from is not None:
        found.append(_C.deposited_on >= where.deposited_from.isoformat())
    if where.deposited_until is not None:
        found.append(_C.deposited_on <= where.deposited_until.isoformat())
    return found + _of_parties(where)


def _of_parties(where: ContractFilter) -> list[ColumnElement[bool]]:
    asked = (
        (contract_employers.c.employer_id, contract_employers.c.contract_id, where.employer_id),
        (contract_unions.c.union_id, contract_unions.c.contract_id, where.union_id),
        (contract_workplaces.c.workplace_id, contract_workplaces.c.contract_id, where.workplace_id),
    )
    return [_C.contract_id.in_(select(of).where(party == row_id(key))) for party, of, key in asked if key]


def _row(row: Any) -> ContractRow:
    return ContractRow(
        str(row.contract_id), row.number, row.kind, row.state, row.unions, row.employers, row.states,
        row.workers_covered, row.workers_with_right_to_vote, date.fromisoformat(row.deposited_on), _day(row.ended_on),
        _day(row.wages_due_on), _day(row.text_due_on), row.acts, row.old_archive,
    )  # fmt: skip


def _joined(named: Any) -> str:
    return "; ".join(each.name for each in named)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
