"""Laptops, what they handed over, and decisions about people marked twice, in the database."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, insert, select, update

from unionreg.application.day_records import DoubleMarkRuling, HandOverRecord, LaptopRecord
from unionreg.domain.votes.count import Named
from unionreg.storage.tables.day import vote_day_hand_overs, vote_day_laptops, vote_day_rulings
from unionreg.storage.value_json import to_json, tuple_from_json

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_H, _L, _R = vote_day_hand_overs.c, vote_day_laptops.c, vote_day_rulings.c
_LAPTOP = tuple(field.name for field in fields(LaptopRecord))
_HAND_OVER = tuple(field.name for field in fields(HandOverRecord))


class SqlDayHandOvers:
    """What goes out to stations and comes back, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_laptop(self, laptop: LaptopRecord) -> None:
        """Write down a station file that was made."""
        values = {name: getattr(laptop, name) for name in _LAPTOP}
        self._connection.execute(insert(vote_day_laptops).values(**values))

    def laptops(self, vote_id: str) -> tuple[LaptopRecord, ...]:
        """Every station file of the vote, by station and number."""
        query = select(*(_L[name] for name in _LAPTOP)).where(_L.vote_id == vote_id)
        rows = self._connection.execute(query.order_by(_L.station_id, _L.number)).mappings()
        return tuple(LaptopRecord(**row) for row in rows)

    def add_hand_over(self, hand_over: HandOverRecord) -> None:
        """Write down what came."""
        values = {name: getattr(hand_over, name) for name in _HAND_OVER}
        self._connection.execute(insert(vote_day_hand_overs).values(**values))

    def save_hand_over(self, hand_over: HandOverRecord) -> None:
        """Write state, reason and content."""
        same = and_(
            _H.vote_id == hand_over.vote_id, _H.station_id == hand_over.station_id, _H.digest == hand_over.digest
        )
        values = {"state": hand_over.state, "reason": hand_over.reason, "content": hand_over.content}
        self._connection.execute(update(vote_day_hand_overs).where(same).values(**values))

    def hand_overs(self, vote_id: str, station_id: str | None = None) -> tuple[HandOverRecord, ...]:
        """What came, oldest first."""
        query = select(*(_H[name] for name in _HAND_OVER)).where(_H.vote_id == vote_id).order_by(_H.hand_over_id)
        if station_id is not None:
            query = query.where(_H.station_id == station_id)
        return tuple(HandOverRecord(**row) for row in self._connection.execute(query).mappings())

    def save_ruling(self, ruling: DoubleMarkRuling) -> None:
        """Keep a decision in place of an earlier one about the same person."""
        same = and_(_R.vote_id == ruling.vote_id, _R.number == ruling.number)
        self._connection.execute(delete(vote_day_rulings).where(same))
        values = {
            "vote_id": ruling.vote_id,
            "number": ruling.number,
            "station_ids": to_json(ruling.station_ids),
            "counts_at": ruling.counts_at,
            "reason": ruling.reason,
            "by_name": ruling.by.name,
            "by_role": ruling.by.role,
            "decided_at": ruling.at,
        }
        self._connection.execute(insert(vote_day_rulings).values(**values))

    def rulings(self, vote_id: str) -> tuple[DoubleMarkRuling, ...]:
        """All decisions, by the person's number."""
        query = select(vote_day_rulings).where(_R.vote_id == vote_id).order_by(_R.number)
        return tuple(
            DoubleMarkRuling(
                vote_id=row.vote_id,
                number=row.number,
                station_ids=tuple_from_json(str, row.station_ids),
                counts_at=row.counts_at,
                reason=row.reason,
                by=Named(row.by_name, row.by_role),
                at=row.decided_at,
            )
            for row in self._connection.execute(query)
        )
