"""What a sheet of an old Excel file (BIFF8) says besides its values: hidden rows and columns, live formulas."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError
from unionreg.rolls.compound_files import CompoundFile
from unionreg.rolls.sheets import SheetDetails

if TYPE_CHECKING:
    from collections.abc import Iterator

# Records of cells: label, number, RK, formula, truth value, rich text; all begin with row and column.
_CELLS = frozenset({0xFD, 0x204, 0x203, 0x27E, 0xBD, 0x06, 0x205, 0xD6, 0x201, 0xBE})
_LAST_COLUMN = 255
_SHEET, _PASSWORD, _ROW, _COLUMNS, _FORMULA, _END = 0x85, 0x2F, 0x208, 0x7D, 0x06, 0x0A
_ROW_HIDDEN, _COLUMN_HIDDEN = 0x20, 0x01
_RECORD = struct.Struct("<HH")
_STREAMS = ("Workbook", "Book")


def scan_xls(content: bytes) -> dict[str, SheetDetails]:
    """The details of each sheet by its name; UnreadableError ``roll-encrypted`` or ``roll-damaged``."""
    container = CompoundFile(content)
    if "EncryptedPackage" in container.names:
        raise UnreadableError("roll-encrypted")
    name = next((each for each in _STREAMS if each in container.names), None)
    if name is None:
        raise UnreadableError("roll-not-a-table")
    stream = container.stream(name)
    try:
        return {sheet: _details(stream, place) for sheet, place in _places(stream)}
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise UnreadableError("roll-damaged") from error


def _records(stream: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """Kind and body of the records from ``place`` to the end of that part."""
    while place + _RECORD.size <= len(stream):
        kind, length = _RECORD.unpack_from(stream, place)
        yield kind, stream[place + 4 : place + 4 + length]
        if kind == _END:
            return
        place += 4 + length


def _places(stream: bytes) -> list[tuple[str, int]]:
    """Name and place of each sheet."""
    found = []
    for kind, body in _records(stream, 0):
        if kind == _PASSWORD:
            raise UnreadableError("roll-encrypted")
        if kind == _SHEET:
            (place,), length, wide = struct.unpack_from("<I", body), body[6], body[7] & 1
            name = body[8 : 8 + length * 2].decode("utf-16-le") if wide else body[8 : 8 + length].decode("latin-1")
            found.append((name, place))
    return found


def _details(stream: bytes, place: int) -> SheetDetails:
    rows: set[int] = set()
    columns: set[int] = set()
    formulas: dict[int, set[int]] = {}
    for kind, body in _records(stream, place):
        if kind == _ROW and body[12] & _ROW_HIDDEN:
            rows.add(struct.unpack_from("<H", body)[0] + 1)
        elif kind == _COLUMNS and body[8] & _COLUMN_HIDDEN:
            first, last = struct.unpack_from("<HH", body)
            columns.update(range(first + 1, min(last, 255) + 2))
        elif kind in _CELLS:
            row, column = struct.unpack_from("<HH", body)
            if column > _LAST_COLUMN:
                raise UnreadableError("roll-damaged")
            if kind == _FORMULA:
                formulas.setdefault(column + 1, set()).add(row + 1)
    return SheetDetails(frozenset(rows), frozenset(columns), {key: frozenset(each) for key, each in formulas.items()})
