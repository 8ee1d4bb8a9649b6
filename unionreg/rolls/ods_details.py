"""What an ODS sheet says besides its values: hidden rows and columns, live formulas, and how far it reaches.

Rows and cells can be said once and repeated a million times; only repeats with content count.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.rolls.sheets import SheetDetails
from unionreg.rolls.xlsx_details import Extent
from unionreg.rolls.xml_reading import local, local_attributes, scan

if TYPE_CHECKING:
    from unionreg.rolls.archives import Archive

_MOST_REPEATS = 1_048_576
_MOST_FORMULAS = 1_024
_MOST_DIGITS = 7
_HIDDEN = {"collapse", "filter"}


@dataclass(slots=True)
class TableScan:
    """Listens to the elements of one table."""

    row: int = 0
    rows_here: int = 1
    column: int = 0
    columns_declared: int = 0
    last_row: int = 0
    last_column: int = 0
    hidden_rows: list[range] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    formulas: dict[int, set[int]] = field(default_factory=dict)

    def hear(self, kind: str, attributes: dict[str, str]) -> None:
        """One element of the table, attributes without prefixes."""
        if kind == "table-cell":
            self._cell(attributes)
        elif kind == "covered-table-cell":
            self.column += _repeats(attributes, "number-columns-repeated")
        elif kind == "table-row":
            self._row(attributes)
        elif kind == "table-column":
            self._column(attributes)

    def extent(self) -> Extent:
        """How far the table reaches."""
        return Extent(self.last_row, self.last_column)

    def details(self) -> SheetDetails:
        """What was heard, rows and columns beyond the content left out."""
        hidden = (each for rows in self.hidden_rows for each in range(rows.start, min(rows.stop, self.last_row + 1)))
        return SheetDetails(
            frozenset(hidden),
            frozenset(each for each in self.hidden_columns if each <= self.last_column),
            {column: frozenset(rows) for column, rows in self.formulas.items()},
        )

    def _row(self, attributes: dict[str, str]) -> None:
        self.row += self.rows_here if self.row else 1
        self.rows_here = _repeats(attributes, "number-rows-repeated")
        self.column = 0
        if attributes.get("visibility") in _HIDDEN:
            self.hidden_rows.append(range(self.row, self.row + self.rows_here))

    def _cell(self, attributes: dict[str, str]) -> None:
        first = self.column + 1
        self.column += _repeats(attributes, "number-columns-repeated")
        if "value-type" not in attributes and "formula" not in attributes:
            return
        self.last_column = max(self.last_column, self.column)
        self.last_row = max(self.last_row, self.row + self.rows_here - 1)
        if "formula" in attributes and self.column - first < _MOST_FORMULAS:
            for column in range(first, self.column + 1):
                self.formulas.setdefault(column, set()).update(range(self.row, self.row + min(self.rows_here, 65_536)))

    def _column(self, attributes: dict[str, str]) -> None:
        first = self.columns_declared + 1
        self.columns_declared += _repeats(attributes, "number-columns-repeated")
        if attributes.get("visibility") in _HIDDEN:
            self.hidden_columns.update(range(first, min(self.columns_declared, 16_384) + 1))


def scan_tables(archive: Archive) -> dict[str, TableScan]:
    """All tables of the document by their names; UnreadableError ``roll-damaged``."""
    tables: dict[str, TableScan] = {}
    current = TableScan()

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal current
        kind = local(name)
        if kind == "table":
            current = tables.setdefault(local_attributes(attributes).get("name", ""), TableScan())
        elif kind.startswith("table-") or kind == "covered-table-cell":
            current.hear(kind, local_attributes(attributes))

    scan(archive.read("content.xml"), start)
    return tables


def is_encrypted(archive: Archive) -> bool:
    """Whether the manifest says that parts are encrypted."""
    return "META-INF/manifest.xml" in archive.names and b"encryption-data" in archive.read("META-INF/manifest.xml")


def _repeats(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return min(int(text), _MOST_REPEATS) if text.isascii() and text.isdigit() and 0 < len(text) <= _MOST_DIGITS else 1
