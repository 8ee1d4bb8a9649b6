"""What storage and station files keep of the day, as values that the ports of ``day_ports`` take and give."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.domain.votes.count import Named
    from unionreg.domain.votes.day.marks import MarkStrip
    from unionreg.domain.votes.day.records import StationDay
    from unionreg.domain.votes.day.states import DayState
    from unionreg.domain.votes.vote import Purpose


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


@dataclass(frozen=True, slots=True)
class DaySummary:
    """What a table of all stations needs of one. ``voted`` is the sum of its hours, ``marked`` of its cells.

    ``marked`` is None while a laptop has the station: marks come with the last hand-over only.
    """

    station_id: str
    state: DayState
    keeper: Keeper
    voters: int
    marked: int | None
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


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """A line of a station's list: number in the roll and name, no CURP. ``note``: such as "sentencia pendiente"."""

    number: int
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class StationPart:
    """What a laptop gets (docs/formats/station-file.md): all it needs to work alone.

    ``definition`` are the bytes of the frozen definition. ``day`` and the cells are where the office stands;
    ``lineage`` as in ``StationDayRecord``, before this file.
    """

    vote_id: str
    purpose: Purpose
    title: str
    station_id: str
    definition: bytes
    script_version: str
    people: tuple[ListedPerson, ...]
    identity: tuple[str, ...]
    day: StationDay
    lineage: tuple[str, ...]
    office: str
    office_key: bytes
    made_at: datetime


@dataclass(frozen=True, slots=True)
class StationKey:
    """An Ed25519 key made for one laptop; both raw, 32 bytes."""

    public_key: bytes
    private_key: bytes


@dataclass(frozen=True, slots=True)
class StationFile:
    """A station file as read: its part, the key for the laptop, and its digest (SHA-256 in hex, where lineage begins).

    ``sealed``: the seal of the office inside verifies under the key inside.
    """

    part: StationPart
    key: StationKey
    digest: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """What a station hands over. ``strip`` only once the station is closed; before that None, and the day is told.

    ``lineage``: digests of everything this state grew from, the station file first. ``nonce``: random, so that nobody
    can find out a state by trying which one has a digest.
    """

    vote_id: str
    purpose: Purpose
    station_id: str
    definition_sha256: str
    revision: int
    lineage: tuple[str, ...]
    nonce: str
    written_at: datetime
    day: StationDay
    strip: MarkStrip | None
    photos: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class HandOverFile:
    """A hand-over as read: its digest, and the key under which its signature verifies."""

    hand_over: HandOver
    digest: str
    public_key: bytes


@dataclass(frozen=True, slots=True)
class Exported:
    """What a laptop remembers of its last hand-over: the same work gives the same file again."""

    revision: int
    nonce: str
    written_at: datetime
    digest: str
    lineage: tuple[str, ...]
