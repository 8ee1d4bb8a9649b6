"""What an XLSX sheet says besides its values: hidden rows and columns, live formulas, and how far it reaches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.rolls.sheets import SheetDetails
from unionreg.rolls.xml_reading import local, local_attributes, scan

if TYPE_CHECKING:
    from unionreg.rolls.archives import Archive

_LAST_COLUMN = 16_384
_MOST_DIGITS = 7
_TRUE = {"1", "true", "on"}


@dataclass(frozen=True, slots=True)
class Extent:
    """How far the cells with content reach: last row and last column, both from 1; 0 where there are none."""

    rows: int = 0
    columns: int = 0


@dataclass(slots=True)
class SheetScan:
    """Listens to the elements of one sheet. Cells and rows without a reference follow the one before."""

    row: int = 0
    column: int = 0
    last_row: int = 0
    last_column: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    formulas: dict[int, set[int]] = field(default_factory=dict)
    letters: dict[str, int] = field(default_factory=dict)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """One element of the sheet."""
        kind = local(name)
        if kind == "c":
            self._cell(attributes.get("r", ""))
        elif kind in {"v", "is", "f"}:
            self._content(kind)
        elif kind == "row":
            self._row(attributes)
        elif kind == "col" and attributes.get("hidden") in _TRUE:
            self._hidden_columns(attributes)

    def extent(self) -> Extent:
        """How far the sheet reaches."""
        return Extent(self.last_row, self.last_column)

    def details(self) -> SheetDetails:
        """What was heard, columns beyond the content left out."""
        return SheetDetails(
            frozenset(self.hidden_rows),
            frozenset(each for each in self.hidden_columns if each <= self.last_column),
            {column: frozenset(rows) for column, rows in self.formulas.items()},
        )

    def _row(self, attributes: dict[str, str]) -> None:
        self.row = _number(attributes.get("r"), self.row + 1)
        self.column = 0
        if attributes.get("hidden") in _TRUE:
            self.hidden_rows.add(self.row)

    def _cell(self, reference: str) -> None:
        letters = reference.rstrip("0123456789")
        if not letters:
            self.column += 1
            return
        column = self.letters.get(letters)
        if column is None:
            column = self.letters[letters] = _column_number(letters)
        self.column = column

    def _content(self, kind: str) -> None:
        self.last_row = max(self.last_row, self.row)
        self.last_column = max(self.last_column, self.column)
        if kind == "f":
            self.formulas.setdefault(self.column, set()).add(self.row)

    def _hidden_columns(self, attributes: dict[str, str]) -> None:
        first, last = _number(attributes.get("min"), 1), _number(attributes.get("max"), 1)
        self.hidden_columns.update(range(max(first, 1), min(last, _LAST_COLUMN) + 1))


@dataclass(slots=True)
class WorkbookParts:
    """The sheets of a workbook as its XML names them. ``parts``: sheet name to the part that holds it."""

    parts: dict[str, str]
    from_1904: bool


def workbook_parts(archive: Archive) -> WorkbookParts:
    """Where each sheet stands; UnreadableError ``roll-damaged``."""
    targets: dict[str, str] = {}
    names: dict[str, str] = {}
    dates: list[str] = []

    def relation(name: str, attributes: dict[str, str]) -> None:
        if local(name) == "Relationship":
            targets[attributes.get("Id", "")] = _path(attributes.get("Target", ""))

    def sheet(name: str, attributes: dict[str, str]) -> None:
        if local(name) == "sheet":
            plain = local_attributes(attributes)
            names[plain.get("name", "")] = plain.get("id", "")
        elif local(name) == "workbookPr":
            dates.append(attributes.get("date1904", ""))

    scan(archive.read("xl/_rels/workbook.xml.rels"), relation)
    scan(archive.read("xl/workbook.xml"), sheet)
    return WorkbookParts({name: targets.get(key, "") for name, key in names.items()}, bool(_TRUE & set(dates)))


def scan_sheet(archive: Archive, part: str) -> SheetScan:
    """Read one sheet's part; a part that is not there says nothing (charts have none of ours)."""
    heard = SheetScan()
    if part in archive.names:
        scan(archive.read(part), heard.start)
    return heard


def _path(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else otherwise


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters[:4]:
        number = number * 26 + ord(letter.upper()) - ord("A") + 1
    return number
