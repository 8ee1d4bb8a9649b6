"""The table of inspectors' tallies: rows with their findings. A bad cell is a finding of its row; other rows go on."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.inspector_tallies import FIGURES, TypedTally
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence

CASE = "case"
COLUMNS = (CASE, *FIGURES)
DELIMITERS = (",", ";", "\t")
HIGHEST_FIGURE = 10_000_000
MOST_DIGITS = 18

_WHOLE = re.compile(r"[0-9]+", re.ASCII)
_NEGATIVE = re.compile(r"[-\u2212][0-9]+", re.ASCII)
_WRONG_NUMBER = re.compile(r"[0-9][0-9.,' \u00a0\u202f]*([eE][+-]?[0-9]+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: ``tally`` None when a cell cannot be read. ``line`` is the line of the file on which the row ends."""

    line: int
    case: str
    tally: TypedTally | None
    findings: tuple[Finding, ...]


def read_table(text: str, path: str) -> tuple[TableRow, ...]:
    """The rows of a table with a header line; columns are found by name, others ignored, wholly empty rows skipped.

    UnreadableError ``table-columns-missing`` (path, columns), ``table-column-twice`` (path, column) or
    ``table-malformed`` (path, line).
    """
    first_line = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first_line.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = [name.strip().lower() for name in next(reader)]
        places = _places(header, path)
        filled = ((reader.line_num, cells) for cells in reader if any(cell.strip() for cell in cells))
        rows = [_row(line, cells, len(header), places) for line, cells in filled]
    except csv.Error as error:
        raise UnreadableError("table-malformed", path=path, line=reader.line_num) from error
    return _with_repeats(rows)


def _places(header: Sequence[str], path: str) -> dict[str, int]:
    missing = [name for name in COLUMNS if name not in header]
    if missing:
        raise UnreadableError("table-columns-missing", path=path, columns=", ".join(missing))
    for name in COLUMNS:
        if header.count(name) > 1:
            raise UnreadableError("table-column-twice", path=path, column=name)
    return {name: header.index(name) for name in COLUMNS}


def _row(line: int, cells: Sequence[str], width: int, places: dict[str, int]) -> TableRow:
    filled = [*cells, *[""] * (width - len(cells))]
    case = filled[places[CASE]].strip()
    if any(cell.strip() for cell in cells[width:]):
        # A comma between thousands moves every figure one column on: none of them can be trusted.
        return TableRow(line, case, None, (finding("I-205", Severity.ERROR, (), cells=len(cells), columns=width),))
    findings: list[Finding] = []
    if len(cells) <= max(places.values()):
        findings.append(finding("I-204", Severity.WARNING, (), cells=len(cells), columns=width))
    figures: dict[str, int | None] = {}
    for name in FIGURES:
        cell = filled[places[name]].strip()
        code = _refusal(cell)
        if code is not None:
            findings.append(finding(code, Severity.ERROR, (name,), field=name, typed=cell[:40], highest=HIGHEST_FIGURE))
        if code is None or (code == "I-203" and len(cell) <= MOST_DIGITS):
            figures[name] = int(cell) if cell else None
    complete = len(figures) == len(FIGURES)
    return TableRow(line, case, TypedTally(**figures) if complete else None, tuple(findings))


def _refusal(cell: str) -> str | None:
    """The code of what is wrong with a cell, None for a whole number or a blank."""
    if not cell:
        return None
    if _WHOLE.fullmatch(cell):
        return "I-203" if len(cell) > MOST_DIGITS or int(cell) > HIGHEST_FIGURE else None
    if _NEGATIVE.fullmatch(cell):
        return "I-202"
    return "I-201" if _WRONG_NUMBER.fullmatch(cell) else "I-206"


def _with_repeats(rows: Sequence[TableRow]) -> tuple[TableRow, ...]:
    """A case number that stands in several rows is noted at each; every row is judged by itself."""
    seen: dict[str, int] = {}
    for row in rows:
        seen[row.case] = seen.get(row.case, 0) + 1
    return tuple(
        TableRow(row.line, row.case, row.tally, (*row.findings, _repeat(row.case, seen[row.case])))
        if seen[row.case] > 1
        else row
        for row in rows
    )


def _repeat(case: str, times: int) -> Finding:
    return finding("I-207", Severity.NOTE, ("case",), case=case[:40], times=times)
