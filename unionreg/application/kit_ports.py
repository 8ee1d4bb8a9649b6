"""What printing a kit needs from outside: drawing its papers as PDF, to bytes or to files in a folder.

Printed matter is drawn from plain values only; the adapter never sees an open office.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from unionreg.domain.office import Letterhead
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.materials import BallotRange, KitPart, PaperOptions
    from unionreg.domain.votes.preparation import VotePreparation
    from unionreg.domain.votes.vote import VoteDefinition


@dataclass(frozen=True, slots=True)
class KitOrder:
    """What a kit is drawn from: the fixed definition, what was prepared, whose paper it is, how it is printed.

    ``emblems``: images of slates by SHA-256. ``companions``: title, question and colour word of the other votes of the
    same day, so that every paper tells them apart.
    """

    definition: VoteDefinition
    preparation: VotePreparation
    letterhead: Letterhead
    options: PaperOptions
    emblems: Mapping[str, bytes]
    companions: Sequence[Companion] = ()


@dataclass(frozen=True, slots=True)
class Companion:
    """Another vote of the same day."""

    title: str
    question: str
    colour: str


@dataclass(frozen=True, slots=True)
class DrawnFile:
    """A file that was drawn: its SHA-256 in hex, its size in bytes and its pages."""

    name: str
    sha256: str
    size: int
    pages: int


@dataclass(frozen=True, slots=True)
class PartSize:
    """How many pages a part takes, and how many sheets of paper."""

    part: KitPart
    pages: int
    sheets: int


class KitPort(Protocol):
    """Draws kits: same order and same people, same bytes."""

    def template_version(self, part: KitPart) -> str:
        """Version of the form that would be drawn now."""

    def draw_part(
        self,
        order: KitOrder,
        part: KitPart,
        station_id: str | None,
        people: Sequence[RollPerson],
        ballots: BallotRange | None = None,
    ) -> bytes:
        """One part alone, of a station or (None) of the office. ``ballots``: only these numbers, to print anew."""

    def station_sizes(self, order: KitOrder, station_id: str, people: Sequence[RollPerson]) -> tuple[PartSize, ...]:
        """Pages of each part of a station's kit."""

    def write_station(self, order: KitOrder, station_id: str, people: Sequence[RollPerson], folder: Path) -> DrawnFile:
        """The kit of a station as one file in the folder: whole or not at all.

        Raises StorageUnavailableError ``disk-full``, ``folder-read-only``, ``folder-missing``.
        """

    def write_office(self, order: KitOrder, folder: Path) -> DrawnFile:
        """What the office keeps, as one file in the folder. Raises as above."""
