"""Stations, entries and sheets in the database. What may follow what is in ``domain.votes.count_entry``."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, func, insert, select, update

from unionreg.application.vote_records import Decision, EntryMark, EntryRecord, SheetRecord, StationRecord
from unionreg.domain.votes.count import Explained, Incident, Named, Person
from unionreg.domain.votes.count_entry import EntryValues
from unionreg.errors import NotFoundError
from unionreg.storage.tables.votes import vote_entries, vote_sheets, vote_stations
from unionreg.storage.value_json import from_json, to_json, tuple_from_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.engine import Connection


class SqlStations:
    """The stations of fixed votes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, stations: Sequence[StationRecord]) -> None:
        """Write new stations."""
        rows = [{"vote_id": s.vote_id, "station_id": s.station_id, **_station_columns(s)} for s in stations]
        self._connection.execute(insert(vote_stations), rows)

    def get(self, vote_id: str, station_id: str) -> StationRecord:
        """The station; NotFoundError when there is none."""
        row = self._connection.execute(_station_query().where(_same_station(vote_id, station_id))).one_or_none()
        if row is None:
            raise NotFoundError("station-unknown", vote_id=vote_id, station_id=station_id)
        return _station(row)

    def of_vote(self, vote_id: str) -> tuple[StationRecord, ...]:
        """All stations of a vote in the order of its definition."""
        query = _station_query().where(vote_stations.c.vote_id == vote_id).order_by(vote_stations.c.position)
        return tuple(_station(row) for row in self._connection.execute(query))

    def save(self, station: StationRecord) -> None:
        """Write every column of a station."""
        place = _same_station(station.vote_id, station.station_id)
        self._connection.execute(update(vote_stations).where(place).values(**_station_columns(station)))


def _same_station(vote_id: str, station_id: str) -> ColumnElement[bool]:
    return and_(vote_stations.c.vote_id == vote_id, vote_stations.c.station_id == station_id)


def _station_query() -> Any:
    of_station = and_(
        vote_sheets.c.vote_id == vote_stations.c.vote_id, vote_sheets.c.station_id == vote_stations.c.station_id
    )
    sheets = select(func.count()).select_from(vote_sheets).where(of_station)
    return select(vote_stations, sheets.scalar_subquery().label("sheets"))


def _station_columns(station: StationRecord) -> dict[str, object]:
    return {
        "position": station.position,
        "name": station.name,
        "state": station.state,
        "round": station.round,
        "settled": None if station.settled is None else to_json(station.settled),
        "differing": to_json(station.differing),
        "errors": to_json(station.errors),
        "unexplained": to_json(station.unexplained),
        "explained": to_json(station.explained),
        "people": to_json(station.people),
        "incidents": to_json(station.incidents),
        "as_on_paper": station.as_on_paper,
        "annulment": None if station.annulment is None else to_json(station.annulment),
        "correction": None if station.correction is None else to_json(station.correction),
        "version": station.version,
    }


def _station(row: Row[Any]) -> StationRecord:
    return StationRecord(
        vote_id=row.vote_id,
        station_id=row.station_id,
        position=row.position,
        name=row.name,
        state=row.state,
        round=row.round,
        settled=None if row.settled is None else from_json(EntryValues, row.settled),
        differing=tuple_from_json(str, row.differing),
        errors=tuple_from_json(str, row.errors),
        unexplained=tuple_from_json(str, row.unexplained),
        explained=tuple_from_json(Explained, row.explained),
        people=tuple_from_json(Person, row.people),
        incidents=tuple_from_json(Incident, row.incidents),
        as_on_paper=row.as_on_paper,
        annulment=None if row.annulment is None else from_json(Decision, row.annulment),
        correction=None if row.correction is None else from_json(Decision, row.correction),
        version=row.version,
        sheets=row.sheets,
    )


class SqlEntries:
    """The entries of both clerks within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entry: EntryRecord) -> int:
        """Write a new entry; the id given."""
        values = insert(vote_entries).values(**_entry_columns(entry)).returning(vote_entries.c.entry_id)
        return int(self._connection.execute(values).scalar_one())

    def get(self, entry_id: int) -> EntryRecord:
        """The entry; NotFoundError when there is none."""
        query = select(vote_entries).where(vote_entries.c.entry_id == entry_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFoundError("entry-unknown", entry_id=entry_id)
        return _entry(row)

    def of_round(self, vote_id: str, station_id: str, round_number: int) -> tuple[EntryRecord, ...]:
        """The entries of one round, first before second."""
        query = (
            select(vote_entries)
            .where(
                vote_entries.c.vote_id == vote_id,
                vote_entries.c.station_id == station_id,
                vote_entries.c.round == round_number,
            )
            .order_by(vote_entries.c.place)
        )
        return tuple(_entry(row) for row in self._connection.execute(query))

    def current(self, vote_id: str) -> tuple[EntryMark, ...]:
        """Entries of the present round of every station, without what was typed."""
        present = and_(
            vote_entries.c.vote_id == vote_stations.c.vote_id,
            vote_entries.c.station_id == vote_stations.c.station_id,
            vote_entries.c.round == vote_stations.c.round,
        )
        query = (
            select(*(vote_entries.c[name] for name in _MARKED))
            .join(vote_stations, present)
            .where(vote_entries.c.vote_id == vote_id)
            .order_by(vote_stations.c.position, vote_entries.c.place)
        )
        return tuple(_mark(row) for row in self._connection.execute(query))

    def people_of_vote(self, vote_id: str) -> frozenset[int]:
        """Everybody who ever entered a station of the vote."""
        query = select(vote_entries.c.user_id).where(vote_entries.c.vote_id == vote_id).distinct()
        return frozenset(self._connection.execute(query).scalars())

    def people_of(self, vote_id: str, station_id: str) -> frozenset[int]:
        """Everybody who ever entered this station."""
        query = select(vote_entries.c.user_id).where(
            vote_entries.c.vote_id == vote_id, vote_entries.c.station_id == station_id
        )
        return frozenset(self._connection.execute(query).scalars())

    def save(self, entry: EntryRecord) -> None:
        """Write every column of an entry."""
        same = vote_entries.c.entry_id == entry.entry_id
        self._connection.execute(update(vote_entries).where(same).values(**_entry_columns(entry)))

    def delete(self, entry_id: int) -> None:
        """Forget an unfinished entry."""
        self._connection.execute(delete(vote_entries).where(vote_entries.c.entry_id == entry_id))


def _entry_columns(entry: EntryRecord) -> dict[str, object]:
    return {
        "vote_id": entry.vote_id,
        "station_id": entry.station_id,
        "round": entry.round,
        "place": entry.place,
        "user_id": entry.user_id,
        "by_name": entry.by.name,
        "by_role": entry.by.role,
        "opened_at": entry.opened_at,
        "saved_at": entry.saved_at,
        "finished_at": entry.finished_at,
        "entered": to_json(entry.values),
        "explained": to_json(entry.explained),
        "as_on_paper": entry.as_on_paper,
        "re_entered": entry.re_entered,
    }


def _entry(row: Row[Any]) -> EntryRecord:
    return EntryRecord(
        entry_id=row.entry_id,
        vote_id=row.vote_id,
        station_id=row.station_id,
        round=row.round,
        place=row.place,
        user_id=row.user_id,
        by=Named(row.by_name, row.by_role),
        opened_at=row.opened_at,
        saved_at=row.saved_at,
        finished_at=row.finished_at,
        values=from_json(EntryValues, row.entered),
        explained=tuple_from_json(Explained, row.explained),
        as_on_paper=row.as_on_paper,
        re_entered=row.re_entered,
    )


_MARKED = ("entry_id", "station_id", "place", "user_id", "by_name", "by_role", "opened_at", "finished_at")


def _mark(row: Row[Any]) -> EntryMark:
    by = Named(row.by_name, row.by_role)
    return EntryMark(row.entry_id, row.station_id, row.place, row.user_id, by, row.opened_at, row.finished_at)


class SqlSheets:
    """Images of sheets within one transaction; their bytes are in the file store."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, sheet: SheetRecord) -> None:
        """Write a new sheet."""
        columns = {field.name: getattr(sheet, field.name) for field in fields(sheet)}
        self._connection.execute(insert(vote_sheets).values(**columns))

    def of_station(self, vote_id: str, station_id: str) -> tuple[SheetRecord, ...]:
        """The sheets of a station by number."""
        query = (
            select(vote_sheets)
            .where(vote_sheets.c.vote_id == vote_id, vote_sheets.c.station_id == station_id)
            .order_by(vote_sheets.c.number)
        )
        return tuple(SheetRecord(**row) for row in self._connection.execute(query).mappings())

    def uses(self, sha256: str) -> int:
        """How many sheets have these bytes."""
        query = select(func.count()).select_from(vote_sheets).where(vote_sheets.c.sha256 == sha256)
        return int(self._connection.execute(query).scalar_one())

    def delete(self, sheet: SheetRecord) -> None:
        """Take a sheet off its station."""
        same = and_(
            vote_sheets.c.vote_id == sheet.vote_id,
            vote_sheets.c.station_id == sheet.station_id,
            vote_sheets.c.number == sheet.number,
        )
        self._connection.execute(delete(vote_sheets).where(same))
