"""What storage and station files keep of the day, as values that the ports of ``day_ports`` take and give."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.votes.day.states import CLOSED_STATES

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.votes.count import Named
    from unionreg.domain.votes.count_entry import StationState
    from unionreg.domain.votes.day.records import StationDay
    from unionreg.domain.votes.day.states import DayState


class Keeper(StrEnum):
    """Who writes the day of a station: this office, or a laptop at the station."""

    OFFICE = "office"
    LAPTOP = "laptop"


class HandOverState(StrEnum):
    """What became of a file that a station handed over."""

    TAKEN = "taken"
    DIVERGED = "diverged"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True)
class StationDayRecord:
    """The day of one station in the office. ``lineage``: digests of all states it had when handed over, newest last.

    ``group``: stations with the same group have the same list, all others have people of their own.
    """

    vote_id: str
    station_id: str
    group: str
    keeper: Keeper
    day: StationDay
    lineage: tuple[str, ...] = ()

    @property
    def here(self) -> bool:
        """Whether the office itself writes the day."""
        return self.keeper is Keeper.OFFICE

    @property
    def is_over(self) -> bool:
        """Whether nobody votes there any more, so that who came is known here too."""
        return self.day.state in CLOSED_STATES


@dataclass(frozen=True, slots=True)
class DaySummary:
    """What a table of all stations needs of one. ``voted`` is the sum of its hours, ``marked`` of its cells.

    ``marked`` is 0 while a laptop has the station open: marks come with its last hand-over only. ``suspended_at`` is
    None unless voting stands still. ``count_state``: where the count of its ballots stands.
    """

    station_id: str
    name: str
    position: int
    list_group: str
    count_state: StationState
    state: DayState
    keeper: Keeper
    voters: int
    marked: int
    marks_on_paper: int | None
    voted: int
    opened_at: datetime | None
    closed_at: datetime | None
    received: int | None
    unused: int | None
    challenges: int
    open_challenges: int
    assisted: int
    incidents: int
    interrupted_minutes: int
    last_hour: datetime | None
    queue: int | None
    suspended_at: datetime | None


@dataclass(frozen=True, slots=True)
class DaySums:
    """Sums over all stations, made by the database. ``groups``: how many different lists there are.

    ``marks``: by cells or paper lists. ``told``: sums by the hour of stations without any mark here. ``ready``:
    stations whose count stands.
    """

    stations: int
    groups: int
    by_state: tuple[tuple[DayState, int], ...]
    voters: int
    marks: int
    told: int
    received: int
    challenges: int
    open_challenges: int
    assisted: int
    incidents: int
    interrupted_minutes: int
    ready: int


@dataclass(frozen=True, slots=True)
class LaptopRecord:
    """A station file that was made for a laptop. ``number`` from 1 within the station; the private key is not kept."""

    vote_id: str
    station_id: str
    number: int
    public_key: bytes
    digest: str
    made_at: datetime
    made_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class HandOverRecord:
    """A file that came from a station. ``content`` is kept only while a person has to decide about it."""

    vote_id: str
    station_id: str
    revision: int
    digest: str
    state: HandOverState
    written_at: datetime
    received_at: datetime
    received_by: str
    final: bool
    content: bytes | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DoubleMarkRuling:
    """A person decided about somebody marked at several stations. ``counts_at``: where the mark counts."""

    vote_id: str
    number: int
    station_ids: tuple[str, ...]
    counts_at: str
    reason: str
    by: Named
    at: datetime
