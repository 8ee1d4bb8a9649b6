"""What stands on the papers of the archive, as plain values: labels on label sheets, box sheet, separators, loan slip.

Drawing is in ``documents/archive``. Lengths of label sheets are in tenths of a point, as the maker gives them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.archive.box import Box, Loan
    from unionreg.domain.archive.serials import Separator, Series


class LabelSheet(StrEnum):
    """Label sheets of letter size that every stationer has, by the number that is usual for them."""

    SMALL_80 = "5167"
    ADDRESS_30 = "5160"
    WIDE_20 = "5161"
    SHIPPING_10 = "5163"
    LARGE_6 = "5164"


@dataclass(frozen=True, slots=True)
class LabelLayout:
    """Where labels stand on a letter sheet, counted from its upper left corner; ``across`` and ``down`` are steps."""

    columns: int
    rows: int
    width: int
    height: int
    left: int
    top: int
    across: int
    down: int

    @property
    def cells(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows

    def corner(self, cell: int) -> tuple[int, int]:
        """Left and top of a label, counted by rows from 0."""
        row, column = divmod(cell, self.columns)
        return self.left + column * self.across, self.top + row * self.down


LAYOUTS: dict[LabelSheet, LabelLayout] = {
    LabelSheet.SMALL_80: LabelLayout(4, 20, 1260, 360, 203, 360, 1485, 360),
    LabelSheet.ADDRESS_30: LabelLayout(3, 10, 1890, 720, 135, 360, 1980, 720),
    LabelSheet.WIDE_20: LabelLayout(2, 10, 2880, 720, 113, 360, 3015, 720),
    LabelSheet.SHIPPING_10: LabelLayout(2, 5, 2880, 1440, 113, 360, 3015, 1440),
    LabelSheet.LARGE_6: LabelLayout(2, 3, 2880, 2400, 113, 360, 3015, 2400),
}


@dataclass(frozen=True, slots=True)
class LabelOrder:
    """Labels to draw. ``used``: how many at the beginning of the first sheet are gone already."""

    series: Series
    serials: tuple[str, ...]
    sheet: LabelSheet
    used: int = 0


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One document on a box sheet; ``kind`` in Spanish."""

    serial: str
    binder: str
    kind: str
    title: str
    year: int | None
    pages: int


@dataclass(frozen=True, slots=True)
class BoxSheetOrder:
    """A box with what is in it, on a day."""

    box: Box
    lines: tuple[ContentLine, ...]
    day: date


@dataclass(frozen=True, slots=True)
class LoanSlipOrder:
    """Paper that is handed out; ``place`` where it belongs."""

    loan: Loan
    place: str


@dataclass(frozen=True, slots=True)
class SeparatorOrder:
    """So many sheets of one kind."""

    separator: Separator
    count: int
