"""Sheets of cells as every reader delivers them: text only, rows numbered as the spreadsheet program shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from unionreg.domain.rolls.report import FileFacts

NOTHING: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SheetDetails:
    """What a sheet says besides its values. Rows and columns count from 1.

    ``formulas``: per column the rows that hold a live formula (their stored results are the cells).
    """

    hidden_rows: frozenset[int] = NOTHING
    hidden_columns: frozenset[int] = NOTHING
    formulas: Mapping[int, frozenset[int]] = field(default_factory=dict)


class Sheet(Protocol):
    """One sheet. ``rows`` starts anew with each call; numbers may have gaps where rows are not there at all.

    Cells are text: dates come as ISO 8601, whole numbers without a fraction, empty cells as ``""``; rows may be of
    different length. ``row_estimate`` is for progress only.
    """

    @property
    def name(self) -> str: ...

    @property
    def hidden(self) -> bool: ...

    @property
    def details(self) -> SheetDetails: ...

    @property
    def row_estimate(self) -> int: ...

    def rows(self) -> Iterator[tuple[int, Sequence[str]]]: ...


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file that was opened: how it is written and its sheets, in the order of the tabs.

    ``serial_shift``: days to add to a date serial written as a plain number (workbooks counting from 1904).
    """

    facts: FileFacts
    sheets: tuple[Sheet, ...]
    serial_shift: int = 0

    @property
    def is_text(self) -> bool:
        """Whether it is a text file with separators rather than a workbook."""
        return self.facts.format == "csv"

    def sheet(self, name: str) -> Sheet | None:
        """The sheet with this name, or None."""
        return next((each for each in self.sheets if each.name == name), None)
