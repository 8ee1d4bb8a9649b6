"""Unions of the register and the entries of their history in the database. Rules are in application and domain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, insert, or_, select, update

from unionreg.application.register_records import Duty, Ending, UnionRow, UnionSort, UnionsPage
from unionreg.domain.filings.filing import OrganisationType
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.register.union import (
    ENTRY_TYPES,
    EntryKind,
    RegisteredUnion,
    RegisterEntry,
    RulingFacts,
    UnionState,
    ends_on,
    kind_of,
)
from unionreg.domain.search.document import DocumentKey, Source
from unionreg.errors import ConflictError, NotFoundError
from unionreg.storage.register_names import SqlNames, names_of_union
from unionreg.storage.search_queue import note_changed
from unionreg.storage.search_text import folded
from unionreg.storage.tables.register import register_entries, register_numbers, register_unions
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Any

    from sqlalchemy import ColumnElement

    from unionreg.application.register_records import UnionFilter
    from unionreg.domain.register.union import Entry

_CHUNK = 2_000
_LONGEST_KEY = 18
_LAST_SIGN = "\uffff"
_U, _E = register_unions.c, register_entries.c
_SORTS = {
    UnionSort.NAME: _U.sort_key,
    UnionSort.NUMBER: _U.registration_number,
    UnionSort.REGISTERED_ON: _U.registered_on,
    UnionSort.LAST_FILING_ON: _U.last_filing_on,
    UnionSort.LEADERSHIP_ENDS_ON: _U.leadership_ends_on,
}
_ROW = select(
    _U.union_id, _U.registration_number, _U.file_number, _U.unique_folio, _U.case_folio, _U.name, _U.acronym, _U.type,
    _U.state, _U.state_of_origin, _U.authority, _U.registered_on, _U.last_filing_on, _U.members, _U.leadership_ends_on,
)  # fmt: skip


def row_id(text: str) -> int:
    """The key in the database behind an id; -1, which nothing has, for any other text."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST_KEY else -1


class SqlRegisterUnions(SqlNames):
    """Numbers, unions and entries within one transaction."""

    def next_number(self, series: str, year: int) -> int:
        """The next number of a series in a year; the transaction holds the write lock from its beginning."""
        same = and_(register_numbers.c.series == series, register_numbers.c.year == year)
        last = self._connection.execute(select(register_numbers.c.last).where(same)).scalar_one_or_none()
        if last is None:
            self._connection.execute(insert(register_numbers).values(series=series, year=year, last=1))
            return 1
        self._connection.execute(update(register_numbers).where(same).values(last=register_numbers.c.last + 1))
        return int(last) + 1

    def add_union(self, union: RegisteredUnion) -> RegisteredUnion:
        """Store a new union with its names; the same with its id."""
        if self.union_by_number(union.registration_number) is not None:
            raise ConflictError("registration-number-taken", number=union.registration_number)
        new_row = insert(register_unions).values(**_columns(union)).returning(_U.union_id)
        key = self._connection.execute(new_row).scalar_one()
        self.write_names(PartyKind.UNION, key, names_of_union(union))
        note_changed(self._connection, DocumentKey(Source.UNION, str(key)))
        return _with_id(union, key)

    def save_union(self, union: RegisteredUnion) -> None:
        """Write a union anew, with its names."""
        key = row_id(union.union_id)
        before = self.union(union.union_id)
        self._connection.execute(update(register_unions).where(_U.union_id == key).values(**_columns(union)))
        note_changed(self._connection, DocumentKey(Source.UNION, union.union_id))
        if names_of_union(before) != names_of_union(union):
            self.write_names(PartyKind.UNION, key, names_of_union(union))

    def union(self, union_id: str) -> RegisteredUnion:
        """The union; NotFoundError ``union-unknown``."""
        query = select(_U.union_id, _U.value).where(_U.union_id == row_id(union_id))
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFoundError("union-unknown", union_id=union_id)
        return _union(row)

    def union_by_number(self, registration_number: str) -> RegisteredUnion | None:
        """The union with this registration number, or None."""
        query = select(_U.union_id, _U.value).where(_U.registration_number == registration_number)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _union(row)

    def unions(self, where: UnionFilter, sort: UnionSort, *, descending: bool, offset: int, limit: int) -> UnionsPage:
        """Rows of the list, filtered, sorted and cut by the database; those of ``ids`` in their order."""
        conditions = _conditions(where)
        if where.ids is not None:
            rows = {str(row.union_id): row for row in self._connection.execute(_ROW.where(*conditions))}
            found = tuple(_row(rows[each]) for each in where.ids if each in rows)
            return UnionsPage(found[offset : offset + limit], len(found), offset)
        count = select(func.count()).select_from(register_unions).where(*conditions)
        column = _SORTS[sort]
        order = (column.is_(None), column.desc() if descending else column.asc(), _U.union_id)
        query = _ROW.where(*conditions).order_by(*order).offset(offset).limit(limit)
        total = self._connection.execute(count).scalar_one()
        return UnionsPage(tuple(map(_row, self._connection.execute(query))), total, offset)

    def all_unions(self) -> Iterator[RegisteredUnion]:
        """Every union as a stream, by its id."""
        last = 0
        while True:
            query = select(_U.union_id, _U.value).where(_U.union_id > last).order_by(_U.union_id).limit(_CHUNK)
            rows = self._connection.execute(query).all()
            yield from map(_union, rows)
            if len(rows) < _CHUNK:
                return
            last = rows[-1].union_id

    def add_entry(self, union_id: str, facts: RulingFacts, entry: Entry, at: datetime) -> RegisterEntry:
        """One more entry of a union's history."""
        end = ends_on(entry)
        values = {
            "union_id": row_id(union_id),
            "kind": kind_of(entry),
            "entered_on": facts.ruled_on.isoformat(),
            "ends_on": None if end is None else end.isoformat(),
            "facts": to_json(facts),
            "value": to_json(entry),
            "entered_at": at,
        }
        new_row = insert(register_entries).values(**values).returning(_E.number)
        number = self._connection.execute(new_row).scalar_one()
        return RegisterEntry(number, union_id, facts.ruled_on, facts, entry, at)

    def entries(self, union_id: str, kind: EntryKind | None = None) -> tuple[RegisterEntry, ...]:
        """The history of a union (of one kind), newest first."""
        where = [_E.union_id == row_id(union_id)]
        if kind is not None:
            where.append(_E.kind == kind)
        query = select(register_entries).where(*where).order_by(_E.entered_on.desc(), _E.number.desc())
        return tuple(map(read_entry, self._connection.execute(query)))

    def latest(self, union_id: str, kind: EntryKind) -> RegisterEntry | None:
        """The newest entry of this kind."""
        where = and_(_E.union_id == row_id(union_id), _E.kind == kind)
        query = select(register_entries).where(where).order_by(_E.number.desc()).limit(1)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else read_entry(row)

    def all_entries(self, kind: EntryKind) -> Iterator[RegisterEntry]:
        """Entries of one kind of all unions as a stream, oldest first."""
        last = 0
        while True:
            where = and_(_E.kind == kind, _E.number > last)
            rows = self._connection.execute(
                select(register_entries).where(where).order_by(_E.number).limit(_CHUNK)
            ).all()
            yield from map(read_entry, rows)
            if len(rows) < _CHUNK:
                return
            last = rows[-1].number

    def endings(self, first: date, last: date) -> tuple[Ending, ...]:
        """What ends by itself in these days, of unions that are registered; a leadership only while it is the last."""
        query = (
            select(_E.union_id, _U.registration_number, _U.name, _E.kind, _E.number, _E.ends_on)
            .join(register_unions, _U.union_id == _E.union_id)
            .where(
                _E.kind.in_((EntryKind.LEADERSHIP, EntryKind.CERTIFICATE, EntryKind.CONTRACT)),
                _E.ends_on.between(first.isoformat(), last.isoformat()),
                _U.state == UnionState.REGISTERED,
                or_(_E.kind != EntryKind.LEADERSHIP, _E.ends_on == _U.leadership_ends_on),
            )
            .order_by(_E.ends_on, _E.number)
        )
        rows = self._connection.execute(query)
        return tuple(
            Ending(str(key), number, name, kind, entry, date.fromisoformat(end))
            for key, number, name, kind, entry, end in rows
        )

    def duties(self) -> Iterator[Duty]:
        """Of every registered union, when it last told of members and accounts."""
        query = (
            select(_U.union_id, _U.registration_number, _U.name, _U.registered_on, _U.members_as_of, _U.accounts_as_of)
            .where(_U.state == UnionState.REGISTERED)
            .order_by(_U.union_id)
        )
        for key, number, name, *days in self._connection.execute(query).all():
            yield Duty(str(key), number, name, *map(_day, days))


def read_entry(row: Any) -> RegisterEntry:
    """A row of entries as the value that was stored."""
    return RegisterEntry(
        row.number,
        str(row.union_id),
        date.fromisoformat(row.entered_on),
        from_json(RulingFacts, row.facts),
        from_json(ENTRY_TYPES[row.kind], row.value),
        row.entered_at,
    )


def _conditions(where: UnionFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if where.number:
        columns = (_U.registration_number, _U.file_number, _U.unique_folio, _U.case_folio)
        # A range and not LIKE, for which no database uses an index without being told how to compare.
        found.append(or_(*(each.between(where.number, where.number + _LAST_SIGN) for each in columns)))
    if where.state is not None:
        found.append(_U.state == where.state)
    if where.types:
        found.append(_U.type.in_([each.value for each in where.types]))
    if where.ids is not None:
        found.append(_U.union_id.in_([row_id(each) for each in where.ids]))
    return found


def _columns(union: RegisteredUnion) -> dict[str, object]:
    term = union.leadership_term
    return {
        "registration_number": union.registration_number,
        "file_number": union.file_number,
        "unique_folio": union.unique_folio,
        "case_folio": union.case_folio,
        "name": union.name,
        "sort_key": folded(union.name),
        "acronym": union.acronym,
        "type": "" if union.type is None else union.type.value,
        "state": union.state,
        "state_of_origin": union.state_of_origin,
        "authority": union.authority,
        "registered_on": _text(union.registered_on),
        "last_filing_on": _text(union.last_filing_on),
        "members": union.members,
        "members_as_of": _text(union.members_as_of),
        "accounts_as_of": _text(union.accounts_as_of),
        "leadership_ends_on": None if term is None else _text(term.last),
        "value": to_json(union),
    }


def _row(row: Any) -> UnionRow:
    key, number, file, unique, case, name, acronym, kind, state, origin, authority, registered, filed, *rest = row
    members, end = rest
    return UnionRow(
        str(key), number, file, unique, case, name, acronym, OrganisationType(kind) if kind else None, state,
        origin, authority, _day(registered), _day(filed), members, _day(end),
    )  # fmt: skip


def _union(row: Any) -> RegisteredUnion:
    return _with_id(from_json(RegisteredUnion, row.value), row.union_id)


def _with_id(union: RegisteredUnion, key: int) -> RegisteredUnion:
    return replace(union, union_id=str(key))


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
