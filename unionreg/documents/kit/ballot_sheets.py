"""Sheets of ballots: how many on a sheet, in which order numbers run, and the pages themselves.

Numbers run through the pile: a pile of up to 50 sheets, cut, gives stacks of 50 consecutive ballots. All that repeats
is written into the file once; a page holds its numbers and little else.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.drawing import MUTED, PAGE_WIDTH, Text, right_aligned
from unionreg.documents.fonts import Face
from unionreg.documents.kit.ballot_design import (
    LEADERSHIP,
    BallotFace,
    Cell,
    back_marks,
    ballot_face,
    stub_marks,
)
from unionreg.documents.kit.kit_sheet import HEIGHTS
from unionreg.documents.kit.marks import Dashes, Placed
from unionreg.domain.votes.ballot_numbers import number_words
from unionreg.domain.votes.materials import STACK
from unionreg.domain.votes.preparation import Numbering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.documents.kit.marks import Form, KitMark
    from unionreg.documents.kit.press import Press
    from unionreg.domain.votes.kit_order import KitOrder
    from unionreg.domain.votes.materials import BallotRange

SIDE = 24.0
ENDS = 30.0


@dataclass(frozen=True, slots=True)
class Layout:
    """Ballots on a sheet: columns and rows of equal cells, and the face that fits them."""

    columns: int
    rows: int
    height: float
    face: BallotFace

    @property
    def per_sheet(self) -> int:
        """How many ballots a sheet holds."""
        return self.columns * self.rows

    def corner(self, place: int, *, back: bool = False) -> tuple[float, float]:
        """Lower left corner of a place; on the back, columns stand the other way round (turned over the long edge)."""
        row, column = divmod(place, self.columns)
        if back:
            column = self.columns - 1 - column
        cell = self.face.cell
        return SIDE + column * cell.width, ENDS + (self.rows - 1 - row) * cell.height


def layout_of(order: KitOrder) -> Layout:
    """The most ballots to a sheet at which everything stays readable."""
    height = HEIGHTS[order.options.size]
    for columns, rows in ((2, 2), (1, 2), (1, 1)):
        cell = Cell((PAGE_WIDTH - 2 * SIDE) / columns, (height - 2 * ENDS) / rows)
        face = ballot_face(order, cell, shrink=(columns, rows) == (1, 1))
        if face is not None:
            return Layout(columns, rows, height, face)
    raise LookupError("no ballot holds so many options")


def two_sided(order: KitOrder) -> bool:
    """Whether ballots have a printed or a blank back of their own: duplex kits, and elections always."""
    return order.options.duplex or order.definition.procedure == LEADERSHIP


def sheets_of(ballots: BallotRange, layout: Layout) -> Iterator[tuple[int, ...]]:
    """The numbers on each sheet, by place. Within a pile of ``STACK`` sheets each place holds a run of numbers."""
    pile = STACK * layout.per_sheet
    for first in range(ballots.first, ballots.last + 1, pile):
        count = min(pile, ballots.last + 1 - first)
        sheets = math.ceil(count / layout.per_sheet)
        for sheet in range(sheets):
            yield tuple(range(first + sheet, first + count, sheets))


def number_of_sheets(ballots: BallotRange, layout: Layout) -> int:
    """Sheets that the range takes."""
    piles, rest = divmod(ballots.count, STACK * layout.per_sheet)
    return piles * STACK + math.ceil(rest / layout.per_sheet)


@dataclass
class BallotRun:
    """The sheets of one station on their way into a file; what repeats is written when it is first wanted."""

    press: Press
    order: KitOrder
    layout: Layout
    station: str
    folio: str

    def __post_init__(self) -> None:
        self._fronts: dict[int, Form] = {}
        self._backs: dict[int, int] = {}

    def write(self, ballots: BallotRange) -> None:
        """Each front with its back where there is one; on one-sided paper all backs come last."""
        height, duplex = self.layout.height, self.order.options.duplex
        total = number_of_sheets(ballots, self.layout)
        later: list[int] = []
        for index, numbers in enumerate(sheets_of(ballots, self.layout), start=1):
            self.press.page(self._front(numbers, f"foja {index} de {total}"), height)
            if not two_sided(self.order):
                continue
            back = self._back(len(numbers))
            if duplex:
                self.press.page(back, height)
            else:
                later.append(back)
        for back in later:
            self.press.page(back, height)

    def _front(self, numbers: tuple[int, ...], leaf: str) -> int:
        """The content of a sheet: the background, its numbers, and the line that is cut off."""
        filled = len(numbers)
        if filled not in self._fronts:
            self._fronts[filled] = self._background(filled)
        face = self.layout.face
        top = face.cell.height - 18
        marks: list[KitMark] = [Placed(0, 0, self._fronts[filled])]
        on_ballot = self.order.options.numbering is Numbering.BALLOT
        for place, number in enumerate(numbers):
            x, y = self.layout.corner(place)
            words = number_words(number)
            marks.append(right_aligned(words, Face.MONO_SEMIBOLD, 13, x + face.number_right, y + top))
            if on_ballot:
                marks.append(right_aligned(words, Face.MONO_SEMIBOLD, 11, x + face.number_right, y + face.number_y))
        printed = ", ".join(map(number_words, numbers))
        marks.append(Text(SIDE, 11, f"{self.folio} · {leaf} · boletas {printed}", Face.REGULAR, 7, MUTED))
        return self.press.content(marks)

    def _background(self, filled: int) -> Form:
        """Everything on a sheet of so many ballots but the numbers, written once."""
        cell = self.layout.face.cell
        one = self.press.form(
            [*self.layout.face.marks, *stub_marks(self.order, cell, self.station)], cell.width, cell.height
        )
        marks: list[KitMark] = [Placed(*self.layout.corner(place), one) for place in range(filled)]
        marks += self._cuts()
        return self.press.form(marks, PAGE_WIDTH, self.layout.height)

    def _cuts(self) -> list[KitMark]:
        """Where the sheet is cut: broken lines over its whole width and height."""
        layout, cell = self.layout, self.layout.face.cell
        high, wide = layout.height - ENDS, PAGE_WIDTH - SIDE
        columns = [SIDE + column * cell.width for column in range(layout.columns + 1)]
        rows = [ENDS + row * cell.height for row in range(layout.rows + 1)]
        return [
            *(Dashes(x, ENDS - 8, x, high + 8) for x in columns),
            *(Dashes(SIDE - 8, y, wide + 8, y) for y in rows),
        ]

    def _back(self, filled: int) -> int:
        """The content of a back: lines for signatures on ballots of an election, else nothing."""
        if filled not in self._backs:
            marks: list[KitMark] = []
            if self.order.definition.procedure == LEADERSHIP:
                cell = self.layout.face.cell
                one = self.press.form(back_marks(self.order, cell), cell.width, cell.height)
                marks = [Placed(*self.layout.corner(place, back=True), one) for place in range(filled)]
            self._backs[filled] = self.press.content(marks)
        return self._backs[filled]
