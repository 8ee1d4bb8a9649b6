"""The files that go between the office and a laptop, as values (docs/formats/station-file.md).

Their bytes are written and read in ``evidence.station_file``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.domain.votes.day.marks import MarkStrip
    from unionreg.domain.votes.day.records import StationDay
    from unionreg.domain.votes.vote import Purpose


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
