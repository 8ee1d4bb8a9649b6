"""Rows and sums over all stations of a day; made from summaries, so that thousands of stations are no matter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.votes.count_entry import READY_STATES
from unionreg.domain.votes.day.states import DayState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.application.day_records import DaySummary
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


def came_at(row: DaySummary) -> int:
    """How many came to a station, as far as it is known here."""
    return row.marked if row.marks_on_paper is None else row.marks_on_paper


def totals_of(rows: Sequence[DaySummary], people: Came | None) -> DayTotals:
    """Sums of the rows. ``people`` where several stations share a list, so that nobody is counted twice."""
    states = [row.state for row in rows]
    double = 0 if people is None else people.marks - people.people
    groups = {row.list_group: row.voters for row in rows}
    return DayTotals(
        stations=len(rows),
        by_state=tuple((state, states.count(state)) for state in DayState),
        voters=sum(groups.values()),
        came=sum(map(came_at, rows)) - double,
        double=double,
        told=sum(row.voted for row in rows if came_at(row) == 0),
        received=sum(row.received or 0 for row in rows),
        challenges=sum(row.challenges for row in rows),
        open_challenges=sum(row.open_challenges for row in rows),
        assisted=sum(row.assisted for row in rows),
        incidents=sum(row.incidents for row in rows),
        interrupted_minutes=sum(row.interrupted_minutes for row in rows),
        ready=sum(row.count_state in READY_STATES for row in rows),
    )
