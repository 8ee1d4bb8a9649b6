"""An order that annuls a vote or some of its stations and may have it repeated (LFT 390 Ter-II f; law notes, 12.21).

The repeat itself is a vote of its own (``preparation.Repeat``); use cases are in ``application.after_orders``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from unionreg.domain.votes.count import Named


@dataclass(frozen=True, slots=True)
class NullityOrder:
    """``station_ids`` empty: the whole vote. ``repeat_by`` None: nothing is to be repeated.

    ``status_before``: the stage of the vote before a whole annulment, to go back to when the order is revoked.
    """

    vote_id: str
    number: int
    facts: str
    evidence: str
    rule: str
    station_ids: tuple[str, ...]
    repeat: bool
    repeat_by: date | None
    by: Named
    at: datetime
    paper_id: int
    status_before: str
    revoked_because: str | None = None
    revoked_by: Named | None = None
    revoked_at: datetime | None = None

    @property
    def whole(self) -> bool:
        """Whether the order annuls the vote and not only stations of it."""
        return not self.station_ids

    @property
    def in_force(self) -> bool:
        """Whether it has not been revoked."""
        return self.revoked_at is None


def annulling(orders: Iterable[NullityOrder]) -> NullityOrder | None:
    """The order in force that annuls the whole vote, if there is one."""
    return next((each for each in orders if each.whole and each.in_force), None)


def still_counted(orders: Iterable[NullityOrder], annulled: Collection[str]) -> tuple[str, ...]:
    """Ids of stations that an order in force annuls and that still count in the totals."""
    named = (station for each in orders if each.in_force for station in each.station_ids)
    return tuple(station for station in dict.fromkeys(named) if station not in annulled)
