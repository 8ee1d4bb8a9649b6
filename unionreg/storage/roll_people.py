"""People of rolls in the database: written by the hundred thousand, read as a stream or page by page in list order."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from sqlalchemy import and_, case, func, insert, or_, select, tuple_, update

from unionreg.application.roll_records import GroupCount, PeoplePage, StationCount
from unionreg.domain.rolls.list_order import sort_key
from unionreg.domain.rolls.roll import PersonStatus, RollPerson
from unionreg.errors import NotFoundError
from unionreg.storage.search_text import folded
from unionreg.storage.tables.roll import vote_roll_people, vote_rolls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection

    Told = Callable[[int, int], None]

_CHUNK = 5000
_P = vote_roll_people.c
_ORDER = (_P.sort_key, _P.number)
_QUERY: Select[Any] = select(*(_P[field.name] for field in fields(RollPerson)), _P.sort_key)
_STATUSES = {status.value: status for status in PersonStatus}


class SqlRollPeople:
    """The people of versions within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def people(self, roll_id: int, station_id: str | None = None) -> Iterator[RollPerson]:
        """Voters (of one station) as a stream in list order."""
        where = [_P.roll_id == roll_id, _P.votes]
        if station_id is not None:
            where.append(_P.station_id == station_id)
        yield from self._stream(where)

    def everybody(self, roll_id: int) -> Iterator[RollPerson]:
        """All rows of the version as a stream in list order."""
        yield from self._stream([_P.roll_id == roll_id])

    def _stream(self, where: Sequence[ColumnElement[bool]]) -> Iterator[RollPerson]:
        """Chunk by chunk, each from where the last one ended, so that the caller may write meanwhile."""
        after: list[ColumnElement[bool]] = []
        while True:
            query = _QUERY.where(*where, *after).order_by(*_ORDER).limit(_CHUNK)
            rows = self._connection.execute(query).all()
            yield from map(_person, rows)
            if len(rows) < _CHUNK:
                return
            after = [tuple_(*_ORDER) > (rows[-1].sort_key, rows[-1].number)]

    def person(self, roll_id: int, number: int) -> RollPerson:
        """The person; NotFoundError ``roll-person-unknown``."""
        row = self._connection.execute(_QUERY.where(_same(roll_id, number))).one_or_none()
        if row is None:
            raise NotFoundError("roll-person-unknown", roll_id=roll_id, number=number)
        return _person(row)

    def search(self, roll_id: int, text: str, station_id: str | None = None, limit: int = 50) -> tuple[RollPerson, ...]:
        """Voters whose name has all the words, or whose CURP begins with the text, in list order."""
        where = [_P.roll_id == roll_id, _P.votes, *_matching(text)]
        if station_id is not None:
            where.append(_P.station_id == station_id)
        query = _QUERY.where(*where).order_by(*_ORDER).limit(limit)
        return tuple(map(_person, self._connection.execute(query)))

    def page(
        self,
        roll_id: int,
        *,
        text: str = "",
        station_id: str | None = None,
        voting: bool | None = None,
        offset: int = 0,
        limit: int = 200,
    ) -> PeoplePage:
        """Some people in list order and the number of all that match."""
        where = [_P.roll_id == roll_id, *_matching(text)]
        if voting is not None:
            where.append(_P.votes == voting)
        if station_id is not None:
            where.append(_P.station_id == station_id if station_id else _P.station_id.is_(None))
        total = self._connection.execute(select(func.count()).select_from(vote_roll_people).where(*where)).scalar_one()
        query = _QUERY.where(*where).order_by(*_ORDER).offset(offset).limit(limit)
        return PeoplePage(tuple(map(_person, self._connection.execute(query))), total, offset)

    def counts_by_station(self, roll_id: int) -> tuple[StationCount, ...]:
        """Voters per station, those without one first."""
        query = (
            select(_P.station_id, func.count())
            .where(_P.roll_id == roll_id, _P.votes)
            .group_by(_P.station_id)
            .order_by(_P.station_id)
        )
        counts = [StationCount(station, voters) for station, voters in self._connection.execute(query)]
        return tuple(sorted(counts, key=lambda each: (each.station_id is not None, each.station_id or "")))

    def groups(self, roll_id: int) -> tuple[GroupCount, ...]:
        """Voters by workplace, shift and post, each as written."""
        columns = (_P.workplace, _P.shift, _P.post)
        missing = func.sum(case((_P.station_id.is_(None), 1), else_=0))
        query = (
            select(*columns, func.count(), missing)
            .where(_P.roll_id == roll_id, _P.votes)
            .group_by(*columns)
            .order_by(*columns)
        )
        return tuple(GroupCount(*row) for row in self._connection.execute(query))

    def same_curp(self, roll_id: int, curp: str, but: int) -> tuple[RollPerson, ...]:
        """Others of the version with this CURP."""
        where = and_(_P.roll_id == roll_id, _P.curp == curp, _P.number != but)
        query = _QUERY.where(where).order_by(_P.number)
        return tuple(map(_person, self._connection.execute(query)))

    def save_person(self, roll_id: int, person: RollPerson) -> None:
        """Write every column of a person."""
        same = _same(roll_id, person.number)
        voted = self._connection.execute(select(_P.votes).where(same)).scalar_one()
        self._connection.execute(update(vote_roll_people).where(same).values(**_columns(person)))
        self._count(roll_id, people=0, voters=person.votes - voted)

    def add_person(self, roll_id: int, person: RollPerson) -> RollPerson:
        """One more person, with the next free number."""
        highest = select(func.max(_P.number)).where(_P.roll_id == roll_id)
        number = (self._connection.execute(highest).scalar_one() or 0) + 1
        values = _columns(person)
        self._connection.execute(insert(vote_roll_people).values(roll_id=roll_id, number=number, **values))
        self._count(roll_id, people=1, voters=int(person.votes))
        return self.person(roll_id, number)

    def write_people(self, roll_id: int, people: Sequence[RollPerson], told: Told | None = None) -> None:
        """Write all people of a new version."""
        compiled = insert(vote_roll_people).compile(dialect=self._connection.dialect)
        for start in range(0, len(people), _CHUNK):
            if told is not None:
                told(start, len(people))
            # Values in the order of the columns, straight to the driver: four times as fast for half a million rows.
            rows = [(roll_id, each.number, *_columns(each).values()) for each in people[start : start + _CHUNK]]
            self._connection.exec_driver_sql(str(compiled), rows)

    def assign(self, roll_id: int, stations: Mapping[int, str | None]) -> None:
        """Give people (by number) their station."""
        statement = (
            "UPDATE vote_roll_people SET station_id = ? WHERE roll_id = ? AND number = ?"  # the plain form is 4x faster
        )
        rows = [(station, roll_id, number) for number, station in stations.items()]
        for start in range(0, len(rows), _CHUNK):
            self._connection.exec_driver_sql(statement, rows[start : start + _CHUNK])

    def renumber(self, roll_id: int, numbers: Iterable[int]) -> None:
        """The first of ``numbers`` becomes 1, and so on; findings, decisions and objections follow elsewhere."""
        moved = [(new, old) for new, old in enumerate(numbers, start=1) if new != old]
        if not moved:
            return
        statement = "UPDATE vote_roll_people SET number = ? WHERE roll_id = ? AND number = ?"
        # By way of negative numbers, since two people may not have the same number even for a moment.
        self._connection.exec_driver_sql(statement, [(-new, roll_id, old) for new, old in moved])
        same = and_(_P.roll_id == roll_id, _P.number < 0)
        self._connection.execute(update(vote_roll_people).where(same).values(number=-_P.number))

    def numbers(self, roll_id: int) -> tuple[int, ...]:
        """Numbers of all people: voters in list order, then the others."""
        query = select(_P.number).where(_P.roll_id == roll_id).order_by(_P.votes.desc(), *_ORDER)
        return tuple(self._connection.execute(query).scalars())

    def shifts(self, roll_id: int) -> Mapping[tuple[str, str | None], int]:
        """Voters by shift, as written, and station."""
        columns = (_P.shift, _P.station_id)
        query = select(*columns, func.count()).where(_P.roll_id == roll_id, _P.votes).group_by(*columns)
        return {(shift, station): voters for shift, station, voters in self._connection.execute(query)}

    def _count(self, roll_id: int, *, people: int, voters: int) -> None:
        """So many people and voters more; counting half a million anew would take a second at each decision."""
        more = {"people": vote_rolls.c.people + people, "voters": vote_rolls.c.voters + voters}
        self._connection.execute(update(vote_rolls).where(vote_rolls.c.roll_id == roll_id).values(**more))


def _same(roll_id: int, number: int) -> ColumnElement[bool]:
    return and_(_P.roll_id == roll_id, _P.number == number)


def _matching(text: str) -> list[ColumnElement[bool]]:
    """Every word begins a word of the name, or the whole text begins the CURP."""
    words = folded(text).split()
    if not words:
        return []
    names = and_(*(_P.words.contains(f" {word}", autoescape=True) for word in words))
    return [or_(names, _P.curp.startswith(text.strip().upper(), autoescape=True))]


def _columns(person: RollPerson) -> dict[str, object]:
    return {
        "first_surname": person.first_surname,
        "second_surname": person.second_surname,
        "given_names": person.given_names,
        "curp": person.curp,
        "hired_on": None if person.hired_on is None else person.hired_on.isoformat(),
        "post": person.post,
        "workplace": person.workplace,
        "shift": person.shift,
        "status": person.status.value,
        "station_id": person.station_id,
        "sheet": person.sheet,
        "row": person.row,
        "votes": person.votes,
        "sort_key": sort_key(person),
        "words": f" {_folded(person.first_surname)} {_folded(person.second_surname)} {_folded(person.given_names)}",
    }


@lru_cache(maxsize=100_000)
def _folded(text: str) -> str:
    return folded(text)


@lru_cache(maxsize=20_000)
def _day(text: str) -> date:
    return date.fromisoformat(text)


def _person(row: Any) -> RollPerson:
    """A row of ``_QUERY``. Unpacked by place: a roll has half a million of them."""
    number, first, second, given, curp, hired, post, workplace, shift, status, station, sheet, line, *_ = row
    hired_on = None if hired is None else _day(hired)
    meaning = _STATUSES[status]
    return RollPerson(
        number, first, second, given, curp, hired_on, post, workplace, shift, meaning, station, sheet, line
    )
