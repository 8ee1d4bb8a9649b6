"""The audit log in the database: adding in the transaction of the act, walking, finding. Rules are in domain/audit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update

from unionreg.domain.audit.chain import START, AuditRecord, Doer, Head, doer_of, next_record
from unionreg.domain.roles import Role
from unionreg.storage.search_text import folded
from unionreg.storage.tables.audit import audit_head, audit_log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from typing import Any

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.engine import Connection

    from unionreg.domain.audit.events import Event
    from unionreg.domain.audit.log_filter import LogFilter
    from unionreg.domain.roles import Actor

_STREAM = 1000


class SqlAuditReading:
    """The log within one transaction, for reading only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self, *, for_update: bool = False) -> Head:
        """The kept end of the chain. ``for_update`` makes other writers wait where the database can have several."""
        query = select(audit_head.c.sequence, audit_head.c.hash)
        row = self._connection.execute(query.with_for_update() if for_update else query).one_or_none()
        return START if row is None else Head(row.sequence, row.hash)

    def records(self) -> Iterator[AuditRecord]:
        """All records in order of sequence, read a thousand at a time."""
        last = 0
        while True:
            query = select(audit_log).where(audit_log.c.sequence > last).order_by(audit_log.c.sequence).limit(_STREAM)
            rows = self._connection.execute(query).all()
            yield from map(_record, rows)
            if len(rows) < _STREAM:
                return
            last = rows[-1].sequence

    def find(self, wanted: LogFilter, *, offset: int = 0, limit: int | None = None) -> tuple[AuditRecord, ...]:
        """Matching records, newest first."""
        query = select(audit_log).where(*_conditions(wanted)).order_by(audit_log.c.sequence.desc())
        rows = self._connection.execute(query.offset(offset).limit(limit)).all()
        return tuple(map(_record, rows))

    def count(self, wanted: LogFilter) -> int:
        """How many records match."""
        query = select(func.count()).select_from(audit_log).where(*_conditions(wanted))
        return self._connection.execute(query).scalar_one()

    def kinds(self) -> tuple[str, ...]:
        """The kinds of events that occur, sorted."""
        return tuple(self._connection.execute(select(audit_log.c.kind).distinct().order_by(audit_log.c.kind)).scalars())

    def doers(self) -> tuple[str, ...]:
        """The user names that occur, sorted."""
        column = audit_log.c.username
        return tuple(self._connection.execute(select(column).where(column != "").distinct().order_by(column)).scalars())


class SqlAuditLog(SqlAuditReading):
    """The log within one transaction; ``clock`` gives the time written into records."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        super().__init__(connection)
        self._clock = clock

    def add(self, event: Event, actor: Actor | None) -> None:
        """Chain one record to the log and move the head on."""
        head = self.head(for_update=True)
        record = next_record(head, event, doer_of(actor), self._clock())
        self._connection.execute(insert(audit_log).values(**_values(record)))
        moved = {"sequence": record.sequence, "hash": record.hash}
        statement = insert(audit_head).values(id=1, **moved) if head == START else update(audit_head).values(**moved)
        self._connection.execute(statement)


def _values(record: AuditRecord) -> dict[str, object]:
    doer = record.doer
    return {
        "sequence": record.sequence,
        "at": record.at,
        "kind": record.kind,
        "user_id": doer.user_id,
        "username": doer.username,
        "full_name": doer.full_name,
        "post": doer.post,
        "roles": " ".join(role.value for role in doer.roles),
        "vote_id": record.vote_id,
        "details": record.details,
        "words": _words(record),
        "previous": record.previous,
        "hash": record.hash,
    }


def _words(record: AuditRecord) -> str:
    values = json.loads(record.details).values()
    texts = (" ".join(value) if isinstance(value, list) else str(value) for value in values if value is not None)
    return folded(" ".join((record.doer.username, record.doer.full_name, record.vote_id or "", *texts)))


def _record(row: Row[Any]) -> AuditRecord:
    roles = tuple(Role(name) for name in row.roles.split())
    doer = Doer(row.user_id, row.username, row.full_name, row.post, roles)
    return AuditRecord(row.sequence, row.at, row.kind, doer, row.vote_id, row.details, row.previous, row.hash)


def _conditions(wanted: LogFilter) -> list[ColumnElement[bool]]:
    columns = audit_log.c
    found: list[ColumnElement[bool]] = []
    if wanted.kinds:
        found.append(columns.kind.in_(sorted(wanted.kinds)))
    if wanted.username is not None:
        found.append(columns.username == wanted.username)
    if wanted.vote_id is not None:
        found.append(columns.vote_id == wanted.vote_id)
    if wanted.since is not None:
        found.append(columns.at >= wanted.since)
    if wanted.until is not None:
        found.append(columns.at < wanted.until)
    found.extend(columns.words.contains(word, autoescape=True) for word in folded(wanted.text).split())
    return found
