"""Rows and sums over all stations of a day; made from summaries, so that thousands of stations are no matter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.day_records import DaySummary, DaySums
    from unionreg.domain.votes.day.states import DayState
    from unionreg.domain.votes.day.totals import Came
    from unionreg.domain.votes.vote import Purpose


@dataclass(frozen=True, slots=True)
class DayTotals:
    """Sums over all stations. ``came``: people, each once, by cells or paper lists; ``double``: marked at several.

    ``told``: the sums by the hour of stations whose marks are not here yet (a laptop has them), not in ``came``.
    ``ready``: stations whose count stands.
    """

    stations: int
    by_state: tuple[tuple[DayState, int], ...]
    voters: int
    came: int
    double: int
    told: int
    received: int
    challenges: int
    open_challenges: int
    assisted: int
    incidents: int
    interrupted_minutes: int
    ready: int


@dataclass(frozen=True, slots=True)
class DayProgress:
    """All stations in the order of the definition, and sums. ``waiting``: stations with a file to be decided about."""

    vote_id: str
    title: str
    purpose: Purpose
    at: datetime
    rows: tuple[DaySummary, ...]
    totals: DayTotals
    waiting: tuple[str, ...]


def totals_of(sums: DaySums, people: Came | None) -> DayTotals:
    """The totals; ``people`` where several stations share a list, so that nobody is counted twice."""
    double = 0 if people is None else people.marks - people.people
    return DayTotals(
        stations=sums.stations,
        by_state=sums.by_state,
        voters=sums.voters,
        came=sums.marks - double,
        double=double,
        told=sums.told,
        received=sums.received,
        challenges=sums.challenges,
        open_challenges=sums.open_challenges,
        assisted=sums.assisted,
        incidents=sums.incidents,
        interrupted_minutes=sums.interrupted_minutes,
        ready=sums.ready,
    )
