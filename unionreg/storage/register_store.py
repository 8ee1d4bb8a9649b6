"""Storage of the register: unions, federations, employers, workplaces, folios, and the people of lists of members.

Of people each is kept once, with the version of the list that brought them and the one that let them go: a version is
read as it was without four million people being written again. Rules are in application and domain.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, insert, or_, select

from unionreg.domain.filings.filing import Member
from unionreg.storage.register_parties import SqlRegisterParties
from unionreg.storage.register_unions import row_id
from unionreg.storage.tables.register import register_members

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from sqlalchemy import ColumnElement

_CHUNK = 5_000
_M = register_members.c
_QUERY = select(
    _M.number, _M.first_surname, _M.second_surname, _M.given_names, _M.curp, _M.address, _M.employer, _M.workplace,
    _M.post, _M.joined_on, _M.left_on, _M.leaving_cause, _M.proof, _M.proof_on,
)  # fmt: skip


class SqlRegister(SqlRegisterParties):
    """Rows of one open transaction."""

    def people(self, union_id: str, *, offset: int = 0, limit: int | None = None) -> Iterator[Member]:
        """The members of today in the order of their numbers, as a stream."""
        where = and_(_M.union_id == row_id(union_id), _M.until_version.is_(None))
        if limit is None:
            yield from self._stream(where)
            return
        query = _QUERY.where(where).order_by(_M.number).offset(offset).limit(limit)
        yield from map(_member, self._connection.execute(query).all())

    def people_at(self, union_id: str, version: int) -> Iterator[Member]:
        """The members of a version of the list, as a stream; who left later shows no day of leaving."""
        staying = or_(_M.until_version.is_(None), _M.until_version > version)
        where = and_(_M.union_id == row_id(union_id), _M.since_version <= version, staying)
        for each in self._stream(where):
            yield _still_there(each)

    def join(self, union_id: str, version: int, members: Iterable[Member]) -> int:
        """Write people who joined with this version, with new numbers; how many."""
        key = row_id(union_id)
        highest = select(func.max(_M.number)).where(_M.union_id == key)
        first = number = self._connection.execute(highest).scalar_one() or 0
        statement = str(insert(register_members).compile(dialect=self._connection.dialect))
        rows: list[tuple[object, ...]] = []
        for member in members:
            number += 1
            rows.append((key, number, version, None, *_values(member)))
            if len(rows) == _CHUNK:
                self._connection.exec_driver_sql(statement, rows)
                rows.clear()
        if rows:
            self._connection.exec_driver_sql(statement, rows)
        return number - first

    def leave(self, union_id: str, version: int, gone: Sequence[Member]) -> None:
        """People, by the number they have in the register, who left with this version: day, cause."""
        statement = (
            "UPDATE register_members SET until_version = ?, left_on = ?, leaving_cause = ? "
            "WHERE union_id = ? AND number = ?"
        )
        key = row_id(union_id)
        rows = [(version, _text(each.left_on), each.leaving_cause, key, each.number) for each in gone]
        if rows:
            self._connection.exec_driver_sql(statement, rows)

    def _stream(self, where: ColumnElement[bool]) -> Iterator[Member]:
        """Chunk by chunk, each from where the last one ended, so that the caller may write meanwhile."""
        last = 0
        while True:
            query = _QUERY.where(where, _M.number > last).order_by(_M.number).limit(_CHUNK)
            rows = self._connection.execute(query).all()
            yield from map(_member, rows)
            if len(rows) < _CHUNK:
                return
            last = rows[-1].number


def _values(member: Member) -> tuple[object, ...]:
    """In the order of the columns, straight to the driver."""
    return (
        member.first_surname, member.second_surname, member.given_names, member.curp, member.address, member.employer,
        member.workplace, member.post, _text(member.joined_on), None, "", member.proof, _text(member.proof_on),
    )  # fmt: skip


def _member(row: Any) -> Member:
    number, first, second, given, curp, address, employer, place, post, joined, left, cause, proof, proof_on = row
    return Member(
        number, first, second, given, curp, address, employer, place, post, _day(joined), _day(left), cause, proof,
        _day(proof_on),
    )  # fmt: skip


def _still_there(member: Member) -> Member:
    if member.left_on is None and not member.leaving_cause:
        return member
    return Member(
        member.number, member.first_surname, member.second_surname, member.given_names, member.curp, member.address,
        member.employer, member.workplace, member.post, member.joined_on, None, "", member.proof, member.proof_on,
    )  # fmt: skip


@lru_cache(maxsize=20_000)
def _known_day(text: str) -> date:
    return date.fromisoformat(text)


def _day(text: str | None) -> date | None:
    return None if text is None else _known_day(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
