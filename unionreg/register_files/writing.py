"""Tables of the register as CSV, XLSX or JSON, row by row: the register never stands in memory as a whole.

CSV is UTF-8 with a byte order mark (spreadsheet programs of the offices ask for it), one file a table. XLSX is one
workbook with a sheet a table and no formula: text is written as text. JSON is one document.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from datetime import date
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from unionreg.domain.register.export import ExportFormat
from unionreg.rolls.writing import safe_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openpyxl import Workbook  # type: ignore[import-untyped]

    from unionreg.domain.register.export import Cell, ExportTable

_NAME = "registro"
_ROWS = 1_000
_PIECE = 1 << 20
_MOST_ROWS = 1_048_575
_LONGEST_NAME = 28
_LONGEST_CELL = 32_000
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_STAMP = (1980, 1, 1, 0, 0, 0)


def write_files(tables: Sequence[ExportTable], form: ExportFormat) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Names and pieces of the files. The pieces of one must be read before the next one is asked for."""
    if form is ExportFormat.CSV:
        for table in tables:
            yield f"{table.name}.csv", _csv(table)
    elif form is ExportFormat.XLSX:
        yield f"{_NAME}.xlsx", _xlsx(tables)
    else:
        yield f"{_NAME}.json", _json(tables)


def _csv(table: ExportTable) -> Iterator[bytes]:
    text = io.StringIO(newline="")
    text.write("\ufeff")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([field.name for field in table.fields])
    for number, row in enumerate(table.rows, start=1):
        writer.writerow([safe_cell(each) if isinstance(each, str) else _text(each) for each in row])
        if number % _ROWS == 0:
            yield text.getvalue().encode("utf-8", "replace")
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode("utf-8", "replace")


def _json(tables: Sequence[ExportTable]) -> Iterator[bytes]:
    for place, table in enumerate(tables):
        yield f"{'{' if place == 0 else ','}\n{json.dumps(table.name)}: [".encode()
        names, lines, begin = [field.name for field in table.fields], [], ""
        for row in table.rows:
            cells = {name: _plain(each) for name, each in zip(names, row, strict=True)}
            lines.append(begin + "\n" + json.dumps(cells, ensure_ascii=False))
            begin = ","
            if len(lines) == _ROWS:
                yield "".join(lines).encode("utf-8", "replace")
                lines.clear()
        yield ("".join(lines) + "\n]").encode("utf-8", "replace")
    yield b"\n}\n" if tables else b"{}\n"


def _xlsx(tables: Sequence[ExportTable]) -> Iterator[bytes]:
    """Written to a file without a name first: a ZIP's directory stands at its end."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for table in tables:
        _fill(book, table)
    with TemporaryFile() as made, TemporaryFile() as dated:
        book.save(made)
        _without_times(made, dated)
        dated.seek(0)
        while piece := dated.read(_PIECE):
            yield piece


def _fill(book: Workbook, table: ExportTable) -> None:
    """One sheet a table, and another one of the same fields whenever a sheet is full."""
    from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]

    def cell(value: Cell) -> object:
        if not isinstance(value, str):
            return value
        kept = WriteOnlyCell(sheet, value=None)
        kept.value = _REFUSED.sub("\ufffd", value)[:_LONGEST_CELL]
        kept.data_type = "s"  # openpyxl takes what begins with "=" for a formula; here everything is text
        return kept

    heading = [field.name for field in table.fields]
    sheet = book.create_sheet(table.name[:_LONGEST_NAME])
    sheet.append(heading)
    for number, row in enumerate(table.rows):
        if number and number % _MOST_ROWS == 0:
            sheet = book.create_sheet(f"{table.name[:_LONGEST_NAME]}_{number // _MOST_ROWS + 1}")
            sheet.append(heading)
        sheet.append([cell(each) for each in row])


def _without_times(made: object, dated: object) -> None:
    """The same ZIP with one fixed time on every part, so that the same register gives the same bytes."""
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(dated, "w", zipfile.ZIP_DEFLATED) as new:  # type: ignore[call-overload]
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"1980-01-01T00:00:00Z", content)
            new.writestr(zipfile.ZipInfo(part.filename, _STAMP), content, zipfile.ZIP_DEFLATED)


def _text(value: Cell) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _plain(value: Cell) -> str | int | None:
    return value.isoformat() if isinstance(value, date) else value
