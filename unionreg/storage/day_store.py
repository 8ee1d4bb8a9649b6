"""The day of the vote in the database. Rules are in application and domain.

Cells of who came are overwritten in place; ``secure_delete`` (``storage.sqlite``) leaves nothing of what they were.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, func, insert, select, update

from unionreg.application.day_records import DaySummary, DaySums, StationDayRecord
from unionreg.domain.votes.count_entry import READY_STATES
from unionreg.domain.votes.day.hours import told, voted_so_far
from unionreg.domain.votes.day.marks import NOT_MARKED, MarkStrip
from unionreg.domain.votes.day.records import StationDay, TurnoutSpan
from unionreg.domain.votes.day.states import DayState
from unionreg.errors import NotFoundError
from unionreg.storage.day_hand_overs import SqlDayHandOvers
from unionreg.storage.tables.day import (
    vote_day_hand_overs,
    vote_day_laptops,
    vote_day_marks,
    vote_day_replaced,
    vote_day_rulings,
    vote_day_stations,
)
from unionreg.storage.tables.votes import vote_stations
from unionreg.storage.value_json import from_json, to_json, tuple_from_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from typing import Any

    from sqlalchemy import ColumnElement, Row, Table
    from sqlalchemy.engine import Connection

_S, _M = vote_day_stations.c, vote_day_marks.c
_SUMMARY = (
    "station_id", "list_group", "keeper", "state", "voters", "marks_on_paper", "voted", "opened_at", "closed_at",
    "received", "unused", "challenges", "open_challenges", "assisted", "incidents", "interrupted_minutes", "last_hour",
    "queue", "suspended_at",
)  # fmt: skip
_SUMMED = ("received", "challenges", "open_challenges", "assisted", "incidents", "interrupted_minutes")


class SqlDay(SqlDayHandOvers):
    """The day of the vote: openings, marks without time or order, sums by the hour, incidents."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._connection = connection

    def add(self, record: StationDayRecord, strip: MarkStrip) -> None:
        """Write a prepared station and its empty cells."""
        place = {"vote_id": record.vote_id, "station_id": record.station_id, "list_group": record.group}
        columns = {**place, **_columns(record), "voters": len(strip), "drafts": "{}"}
        self._connection.execute(insert(vote_day_stations).values(**columns))
        cells = {"people": strip.people, "cells": strip.cells, "identity": to_json(strip.identity)}
        self._connection.execute(insert(vote_day_marks).values(**place, **cells))

    def get(self, vote_id: str, station_id: str) -> StationDayRecord:
        """The day of a station; NotFoundError before it is prepared."""
        row = self._connection.execute(
            select(vote_day_stations).where(_same(vote_day_stations, vote_id, station_id))
        ).one_or_none()
        if row is None:
            raise NotFoundError("station-day-unknown", station=station_id)
        return _record(row)

    def save(self, record: StationDayRecord) -> None:
        """Write everything but the cells."""
        place = _same(vote_day_stations, record.vote_id, record.station_id)
        self._connection.execute(update(vote_day_stations).where(place).values(**_columns(record)))

    def forget(self, vote_id: str) -> None:
        """Take out everything of the day of a vote."""
        for table in (
            vote_day_rulings, vote_day_replaced, vote_day_hand_overs, vote_day_laptops, vote_day_marks,
            vote_day_stations,
        ):  # fmt: skip
            self._connection.execute(delete(table).where(table.c.vote_id == vote_id))

    def of_vote(self, vote_id: str) -> tuple[StationDayRecord, ...]:
        """All prepared stations in the order of the definition."""
        query = select(vote_day_stations).join(vote_stations, _in_definition(vote_day_stations))
        query = query.where(_S.vote_id == vote_id).order_by(vote_stations.c.position)
        return tuple(map(_record, self._connection.execute(query)))

    def summaries(self, vote_id: str) -> tuple[DaySummary, ...]:
        """One line of each station without its whole record."""
        query = (
            select(
                *(_S[name] for name in _SUMMARY),
                _M.cells,
                vote_stations.c.name,
                vote_stations.c.position,
                vote_stations.c.state.label("count_state"),
            )
            .join(vote_stations, _in_definition(vote_day_stations))
            .join(vote_day_marks, and_(_M.vote_id == _S.vote_id, _M.station_id == _S.station_id))
            .where(_S.vote_id == vote_id)
            .order_by(vote_stations.c.position)
        )
        return tuple(_summary(dict(row)) for row in self._connection.execute(query).mappings())

    def sums(self, vote_id: str) -> DaySums:
        """Sums over all stations; only cells are looked at one by one."""
        here = _S.vote_id == vote_id
        summed = [func.coalesce(func.sum(_S[name]), 0).label(name) for name in _SUMMED]
        counted = select(_S.state, func.count().label("stations")).where(here).group_by(_S.state)
        states: dict[DayState, int] = {row.state: row.stations for row in self._connection.execute(counted)}
        lists = select(func.max(_S.voters).label("voters")).where(here).group_by(_S.list_group).subquery()
        groups, voters = self._connection.execute(
            select(func.count(), func.coalesce(func.sum(lists.c.voters), 0)).select_from(lists)
        ).one()
        ready = (
            select(func.count())
            .select_from(vote_day_stations.join(vote_stations, _in_definition(vote_day_stations)))
            .where(here, vote_stations.c.state.in_(READY_STATES))
        )
        marks, told = self._marks(vote_id)
        return DaySums(
            stations=sum(states.values()),
            groups=groups,
            by_state=tuple((state, states.get(state, 0)) for state in DayState),
            voters=voters,
            marks=marks,
            told=told,
            ready=self._connection.execute(ready).scalar_one(),
            **self._connection.execute(select(*summed).where(here)).mappings().one(),
        )

    def _marks(self, vote_id: str) -> tuple[int, int]:
        """How many are marked, and the sums by the hour of stations where nobody is marked here."""
        query = (
            select(_M.cells, _S.marks_on_paper, _S.voted)
            .join(vote_day_stations, and_(_M.vote_id == _S.vote_id, _M.station_id == _S.station_id))
            .where(_M.vote_id == vote_id)
        )
        marks = told = 0
        for cells, on_paper, voted in self._connection.execute(query):
            known = len(cells) - cells.count(NOT_MARKED) if on_paper is None else on_paper
            marks += known
            told += 0 if known else voted
        return marks, told

    def spans(self, vote_id: str) -> Iterator[TurnoutSpan]:
        """What the hours of all stations may tell."""
        for text in self._connection.execute(select(_S.spans).where(_S.vote_id == vote_id)).scalars().all():
            yield from tuple_from_json(TurnoutSpan, text)

    def strip(self, vote_id: str, station_id: str) -> MarkStrip:
        """The cells of a station."""
        query = select(_M.people, _M.cells, _M.identity).where(_same(vote_day_marks, vote_id, station_id))
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFoundError("station-day-unknown", station=station_id)
        return MarkStrip(row.people, row.cells, tuple_from_json(str, row.identity))

    def strips(self, vote_id: str, group: str | None = None) -> Iterator[tuple[str, MarkStrip]]:
        """The cells of all stations, or of those with the same list, in the order of the definition."""
        query = (
            select(_M.station_id, _M.people, _M.cells, _M.identity)
            .join(vote_stations, _in_definition(vote_day_marks))
            .where(_M.vote_id == vote_id)
            .order_by(vote_stations.c.position)
        )
        if group is not None:
            query = query.where(_M.list_group == group)
        for row in self._connection.execute(query).all():
            yield row.station_id, MarkStrip(row.people, row.cells, tuple_from_json(str, row.identity))

    def save_cells(self, vote_id: str, station_id: str, cells: bytes) -> None:
        """Overwrite the cells, of the same length, in place."""
        place = _same(vote_day_marks, vote_id, station_id)
        self._connection.execute(update(vote_day_marks).where(place).values(cells=cells))

    def drafts(self, vote_id: str, station_id: str) -> Mapping[str, str]:
        """Half-typed forms by their name."""
        query = select(_S.drafts).where(_same(vote_day_stations, vote_id, station_id))
        found: dict[str, str] = json.loads(self._connection.execute(query).scalar_one())
        return found

    def save_draft(self, vote_id: str, station_id: str, form: str, text: str) -> None:
        """Keep a half-typed form, or forget it."""
        drafts = {name: kept for name, kept in self.drafts(vote_id, station_id).items() if name != form}
        if text:
            drafts[form] = text
        place = _same(vote_day_stations, vote_id, station_id)
        self._connection.execute(
            update(vote_day_stations).where(place).values(drafts=json.dumps(drafts, ensure_ascii=False, sort_keys=True))
        )

    def keep_replaced(self, record: StationDayRecord, cells: bytes, at: datetime) -> None:
        """Keep what a decision puts out of use."""
        values = {"record": to_json(record.day), "cells": cells, "replaced_at": at}
        place = {"vote_id": record.vote_id, "station_id": record.station_id}
        self._connection.execute(insert(vote_day_replaced).values(**place, **values))


def _same(table: Table, vote_id: str, station_id: str) -> ColumnElement[bool]:
    return and_(table.c.vote_id == vote_id, table.c.station_id == station_id)


def _in_definition(table: Table) -> ColumnElement[bool]:
    stations = vote_stations.c
    return and_(stations.vote_id == table.c.vote_id, stations.station_id == table.c.station_id)


def _columns(record: StationDayRecord) -> dict[str, object]:
    day = record.day
    opening, closing = day.opening, day.closing
    last = day.hours[-1] if day.hours else None
    stop = day.suspensions[-1] if day.suspensions else None
    return {
        "keeper": record.keeper,
        "state": day.state,
        "marks_on_paper": day.marks_on_paper,
        "voted": voted_so_far(day),
        "opened_at": None if opening is None else opening.opened_at,
        "closed_at": None if closing is None else closing.closed_at,
        "received": None if opening is None else opening.ballots_received,
        "unused": None if closing is None else closing.unused,
        "challenges": len(day.challenges),
        "open_challenges": day.open_challenges,
        "assisted": sum(line.count for line in day.assisted),
        "incidents": len(day.incidents),
        "interrupted_minutes": sum(hour.interrupted_minutes for hour in day.hours),
        "last_hour": None if last is None else last.hour,
        "queue": None if last is None else last.queue,
        "suspended_at": None if stop is None or stop.resumed_at is not None else stop.suspended_at,
        "spans": to_json(told(day).spans),
        "record": to_json(day),
        "lineage": to_json(record.lineage),
    }


def _record(row: Row[Any]) -> StationDayRecord:
    return StationDayRecord(
        vote_id=row.vote_id,
        station_id=row.station_id,
        group=row.list_group,
        keeper=row.keeper,
        day=from_json(StationDay, row.record),
        lineage=tuple_from_json(str, row.lineage),
    )


def _summary(values: dict[Any, Any]) -> DaySummary:
    cells: bytes = values.pop("cells")
    return DaySummary(marked=len(cells) - cells.count(NOT_MARKED), **values)
