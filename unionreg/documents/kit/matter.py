"""What one part of a kit is made from, and small pieces that people fill in by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.documents.blocks import digit_boxes, digits_width, tick_box
from unionreg.documents.drawing import HAIRLINE, MUTED, Line, Text
from unionreg.documents.fonts import Face, width
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.domain.votes.materials import BallotRange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.sheet import Sheet
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.kit_order import KitOrder
    from unionreg.domain.votes.materials import PartSize, StationRun
    from unionreg.domain.votes.vote import Station

TICK_STEP = 15.0
TICK_GAP = 16.0
NO_BALLOTS = BallotRange(1, 0)


@dataclass(frozen=True, slots=True)
class Matter:
    """``station`` None: a paper of the office. ``runs``: the ballots of this station, or of all.

    ``sizes``: the papers of the same kit, for the list on the lid.
    """

    order: KitOrder
    station: Station | None = None
    people: Sequence[RollPerson] = field(default_factory=tuple)
    runs: Sequence[StationRun] = ()
    sizes: tuple[PartSize, ...] = ()

    @property
    def table(self) -> Station:
        """The station of a paper that only stations have."""
        if self.station is None:
            raise LookupError("this paper is made for a station")
        return self.station

    @property
    def ballots(self) -> BallotRange:
        """The numbers of the station's ballots; an empty range of none."""
        run = next((run for run in self.runs if run.station_id == self.table.id), None)
        return NO_BALLOTS if run is None or run.ballots is None else run.ballots


def blank(sheet: Sheet, label: str, *, left: float = LEFT, right: float = RIGHT, size: float = 10.5) -> None:
    """A label at the present height and a line to write on up to ``right``."""
    sheet.put(Text(left, sheet.y, label, Face.REGULAR, size))
    sheet.put(Line(left + width(label, Face.REGULAR, size) + 5, sheet.y - 2, right, sheet.y - 2, HAIRLINE))


def blanks(sheet: Sheet, *labels: str, step: float = 24.0) -> None:
    """Labels side by side, each with an equal share of the width to write on."""
    sheet.need(step)
    sheet.y -= step
    share = (RIGHT - LEFT) / len(labels)
    for index, label in enumerate(labels):
        left = LEFT + index * share
        blank(sheet, label, left=left, right=left + share - (10 if index < len(labels) - 1 else 0))


def boxed_number(sheet: Sheet, label: str, digits: int, right: float = RIGHT) -> None:
    """A label and boxes for one digit each at the right, on one row."""
    sheet.need(28)
    sheet.y -= 26
    sheet.put(Text(LEFT, sheet.y + 6, label, Face.REGULAR, 10.5))
    digit_boxes(sheet, right, sheet.y, digits)
    start = LEFT + width(label, Face.REGULAR, 10.5) + 6
    end = right - digits_width(digits) - 6
    if end > start:
        sheet.put(Line(start, sheet.y + 4, end, sheet.y + 4, 0.3, MUTED))


def ticks(sheet: Sheet, labels: Sequence[str], size: float = 10.0) -> None:
    """Boxes to tick with their words, as many to a line as fit."""
    sheet.need(TICK_STEP)
    sheet.y -= TICK_STEP
    x = LEFT
    for label in labels:
        wide = width(label, Face.REGULAR, size) + 13
        if x > LEFT and x + wide > RIGHT:
            sheet.need(TICK_STEP)
            sheet.y -= TICK_STEP
            x = LEFT
        x = tick_box(sheet, x, sheet.y, label, size=size) + TICK_GAP
