"""What comes after the count, in the database. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import insert, select, update

from unionreg.domain.votes.custody import CustodyEntry
from unionreg.domain.votes.objections import Objection, ObjectionTerm
from unionreg.domain.votes.orders import NullityOrder
from unionreg.domain.votes.publication import PublicFormMade, ResultPosting, ResultReport
from unionreg.domain.votes.remote_results import RemoteImport
from unionreg.errors import NotFoundError
from unionreg.storage.tables import after
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlalchemy.engine import Connection

T = TypeVar("T")


def _read(connection: Connection, table: Table, kind: type[T], vote_id: str) -> tuple[T, ...]:
    """The values of a vote by number."""
    query = select(table.c.body).where(table.c.vote_id == vote_id).order_by(table.c.number)
    return tuple(from_json(kind, body) for body in connection.execute(query).scalars())


def _one(connection: Connection, table: Table, kind: type[T], vote_id: str, number: int) -> T | None:
    query = select(table.c.body).where(table.c.vote_id == vote_id, table.c.number == number)
    body = connection.execute(query).scalar_one_or_none()
    return None if body is None else from_json(kind, body)


def _add(connection: Connection, table: Table, value: Any, **columns: object) -> None:
    """Write a new line; vote and number are fields of the value."""
    row = {"vote_id": value.vote_id, "number": value.number, "body": to_json(value), **columns}
    connection.execute(insert(table).values(**row))


def _save(connection: Connection, table: Table, value: Any) -> None:
    where = (table.c.vote_id == value.vote_id, table.c.number == value.number)
    connection.execute(update(table).where(*where).values(body=to_json(value)))


class SqlAfter:
    """What comes after the count: postings, reports, objections, orders, custody, remote results, public forms."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def postings(self, vote_id: str) -> tuple[ResultPosting, ...]:
        """Postings of results."""
        return _read(self._connection, after.vote_after_postings, ResultPosting, vote_id)

    def add_posting(self, posting: ResultPosting) -> None:
        """Write a posting."""
        _add(self._connection, after.vote_after_postings, posting)

    def reports(self, vote_id: str) -> tuple[ResultReport, ...]:
        """Reports to the Centre, oldest first."""
        return _read(self._connection, after.vote_after_reports, ResultReport, vote_id)

    def add_report(self, report: ResultReport) -> None:
        """Write a report."""
        _add(self._connection, after.vote_after_reports, report)

    def save_report(self, report: ResultReport) -> None:
        """Write a report anew: it has been sent."""
        _save(self._connection, after.vote_after_reports, report)

    def objections(self, vote_id: str) -> tuple[Objection, ...]:
        """Objections by number."""
        return _read(self._connection, after.vote_after_objections, Objection, vote_id)

    def objection(self, vote_id: str, number: int) -> Objection:
        """One objection."""
        found = _one(self._connection, after.vote_after_objections, Objection, vote_id, number)
        if found is None:
            raise NotFoundError("objection-unknown", number=number)
        return found

    def add_objection(self, objection: Objection) -> None:
        """Write an objection."""
        _add(self._connection, after.vote_after_objections, objection)

    def save_objection(self, objection: Objection) -> None:
        """Write an objection anew: evidence, notifications, decision."""
        _save(self._connection, after.vote_after_objections, objection)

    def objection_term(self, vote_id: str) -> ObjectionTerm:
        """The term of this vote."""
        table = after.vote_after_terms
        body = self._connection.execute(select(table.c.body).where(table.c.vote_id == vote_id)).scalar_one_or_none()
        return ObjectionTerm(vote_id) if body is None else from_json(ObjectionTerm, body)

    def save_objection_term(self, term: ObjectionTerm) -> None:
        """Write the term of a vote."""
        table, body = after.vote_after_terms, to_json(term)
        changed = self._connection.execute(update(table).where(table.c.vote_id == term.vote_id).values(body=body))
        if changed.rowcount == 0:
            self._connection.execute(insert(table).values(vote_id=term.vote_id, body=body))

    def orders(self, vote_id: str) -> tuple[NullityOrder, ...]:
        """Orders of nullity, oldest first."""
        return _read(self._connection, after.vote_after_orders, NullityOrder, vote_id)

    def order(self, vote_id: str, number: int) -> NullityOrder:
        """One order."""
        found = _one(self._connection, after.vote_after_orders, NullityOrder, vote_id, number)
        if found is None:
            raise NotFoundError("order-unknown", number=number)
        return found

    def add_order(self, order: NullityOrder) -> None:
        """Write an order."""
        _add(self._connection, after.vote_after_orders, order)

    def save_order(self, order: NullityOrder) -> None:
        """Write an order anew: the new vote, or its revocation."""
        _save(self._connection, after.vote_after_orders, order)

    def custody(self, vote_id: str) -> tuple[CustodyEntry, ...]:
        """Lines of custody as they were written down."""
        return _read(self._connection, after.vote_after_custody, CustodyEntry, vote_id)

    def add_custody(self, entry: CustodyEntry) -> None:
        """Write a line of custody."""
        _add(self._connection, after.vote_after_custody, entry)

    def remote_imports(self, vote_id: str) -> tuple[RemoteImport, ...]:
        """Imports of remote results, oldest first."""
        return _read(self._connection, after.vote_after_remote, RemoteImport, vote_id)

    def votes_with_remote_file(self, sha256: str) -> tuple[str, ...]:
        """Votes into which a file was ever brought."""
        table = after.vote_after_remote
        query = select(table.c.vote_id).where(table.c.file_sha256 == sha256).distinct().order_by(table.c.vote_id)
        return tuple(self._connection.execute(query).scalars())

    def add_remote_import(self, made: RemoteImport) -> None:
        """Write an import."""
        _add(self._connection, after.vote_after_remote, made, file_sha256=made.file_sha256)

    def save_remote_import(self, made: RemoteImport) -> None:
        """Write an import anew: confirmed or withdrawn."""
        _save(self._connection, after.vote_after_remote, made)

    def public_forms(self, vote_id: str) -> tuple[PublicFormMade, ...]:
        """Public forms made, oldest first."""
        return _read(self._connection, after.vote_after_forms, PublicFormMade, vote_id)

    def add_public_form(self, form: PublicFormMade) -> None:
        """Write a public form."""
        _add(self._connection, after.vote_after_forms, form)
