"""Storage of what was published, when, by whose decision. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select, update
from sqlalchemy.dialects.sqlite import insert

from unionreg.domain.publication.addresses import Address, AddressBook
from unionreg.domain.publication.decisions import PackageDecision, Run, Withdrawal
from unionreg.storage.tables.publication import (
    publication_addresses,
    publication_decisions,
    publication_runs,
    publication_settings,
    publication_withdrawals,
)
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection


class SqlPublication:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def book(self) -> AddressBook:
        """All addresses ever given."""
        table = publication_addresses
        rows = self._connection.execute(select(table.c.kind, table.c.key, table.c.path, table.c.former))
        return AddressBook({row.path: Address(row.kind, row.key, row.path, row.former) for row in rows})

    def keep_addresses(self, addresses: Iterable[Address]) -> None:
        """Write new addresses, and that old ones became former. None is ever removed."""
        rows = [
            {"path": each.path, "kind": each.kind, "key": each.key, "former": each.former}
            for each in addresses
        ]  # fmt: skip
        if rows:
            query = insert(publication_addresses)
            changed = {"former": query.excluded.former}
            self._connection.execute(query.on_conflict_do_update(index_elements=["path"], set_=changed), rows)

    def decisions(self, vote_id: str | None = None) -> tuple[PackageDecision, ...]:
        """Decisions on packages, of one vote or of all, oldest first."""
        table = publication_decisions
        query = select(table.c.value).order_by(table.c.vote_id, table.c.number)
        if vote_id is not None:
            query = query.where(table.c.vote_id == vote_id)
        return tuple(from_json(PackageDecision, text) for text in self._connection.execute(query).scalars())

    def add_decision(self, decision: PackageDecision) -> None:
        """Write a decision; its number is one more than the last of its vote."""
        row = {"vote_id": decision.vote_id, "number": decision.number, "value": to_json(decision)}
        self._connection.execute(insert(publication_decisions).values(**row))

    def withdrawals(self) -> tuple[Withdrawal, ...]:
        """All withdrawals, lifted ones among them, by thing and number."""
        table = publication_withdrawals
        query = select(table.c.value).order_by(table.c.kind, table.c.key, table.c.number)
        return tuple(from_json(Withdrawal, text) for text in self._connection.execute(query).scalars())

    def add_withdrawal(self, withdrawal: Withdrawal) -> None:
        """Write a withdrawal."""
        row = {"kind": withdrawal.kind, "key": withdrawal.key, "number": withdrawal.number}
        self._connection.execute(insert(publication_withdrawals).values(**row, value=to_json(withdrawal)))

    def save_withdrawal(self, withdrawal: Withdrawal) -> None:
        """Keep a withdrawal as it stands now."""
        table = publication_withdrawals
        where = (table.c.kind == withdrawal.kind, table.c.key == withdrawal.key, table.c.number == withdrawal.number)
        self._connection.execute(update(table).where(*where).values(value=to_json(withdrawal)))

    def runs(self, limit: int) -> tuple[Run, ...]:
        """The last publications, newest first."""
        table = publication_runs
        query = select(table.c.value).order_by(table.c.number.desc()).limit(limit)
        return tuple(from_json(Run, text) for text in self._connection.execute(query).scalars())

    def next_run(self) -> int:
        """The number of the next publication."""
        last = self._connection.execute(select(func.max(publication_runs.c.number))).scalar_one()
        return (last or 0) + 1

    def add_run(self, run: Run) -> None:
        """Write that the site was published."""
        self._connection.execute(insert(publication_runs).values(number=run.number, value=to_json(run)))

    def address(self) -> str:
        """Where the site will stand, or empty."""
        query = select(publication_settings.c.value).where(publication_settings.c.name == "address")
        return self._connection.execute(query).scalar_one_or_none() or ""

    def set_address(self, address: str) -> None:
        """Keep where the site will stand."""
        query = insert(publication_settings).values(name="address", value=address)
        self._connection.execute(query.on_conflict_do_update(index_elements=["name"], set_={"value": address}))
