"""What printing a kit needs from outside: drawing its papers as PDF, to bytes or to files in a folder.

Printed matter is drawn from plain values only; the adapter never sees an open office.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.kit_order import KitOrder
    from unionreg.domain.votes.materials import BallotRange, KitPart, PartSize


@dataclass(frozen=True, slots=True)
class DrawnFile:
    """A file that was drawn: its SHA-256 in hex, its size in bytes and its pages."""

    name: str
    sha256: str
    size: int
    pages: int


class KitPort(Protocol):
    """Draws kits: same order and same people, same bytes."""

    def template_version(self, part: KitPart) -> str:
        """Version of the form that would be drawn now."""

    def title(self, order: KitOrder, part: KitPart, station_id: str | None) -> str:
        """What the part is called, with its station."""

    def folio(self, order: KitOrder, part: KitPart, station_id: str | None) -> str:
        """The folio printed on every sheet of the part."""

    def ballots_per_sheet(self, order: KitOrder) -> int:
        """How many ballots stand on one sheet of paper."""

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

        Raises StorageUnavailableError ``disk-full``, ``folder-read-only``, ``chosen-file-not-written``.
        """

    def write_office(self, order: KitOrder, folder: Path) -> DrawnFile:
        """What the office keeps, as one file in the folder. Raises as above."""

    def write_listing(self, order: KitOrder, listing: bytes, folder: Path) -> None:
        """The list of the files with their SHA-256, as ``sha256sum`` writes it. Raises as above."""
