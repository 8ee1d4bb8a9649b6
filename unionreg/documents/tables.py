"""Tables over pages: hairlines between rows, a head that is repeated, a running sum at the end of each page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.documents.drawing import HAIRLINE, MUTED, Line, Text
from unionreg.documents.fonts import Face, width
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.wrapping import wrap_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.documents.sheet import Sheet

GAP = 6.0
PADDING = 2.6


class Align(StrEnum):
    LEFT = "left"
    RIGHT = "right"


class RowKind(StrEnum):
    """How a row is set: figures that count, figures kept but left out, a running sum, the total."""

    PLAIN = "plain"
    LEFT_OUT = "left-out"
    SUM = "sum"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Column:
    """``share`` of the width that is left after the fixed widths, or ``fixed`` points."""

    title: str
    share: float = 0.0
    fixed: float = 0.0
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[str, ...]
    kind: RowKind = RowKind.PLAIN


FACES = {
    RowKind.PLAIN: Face.REGULAR,
    RowKind.LEFT_OUT: Face.ITALIC,
    RowKind.SUM: Face.SEMIBOLD,
    RowKind.TOTAL: Face.BOLD,
}


@dataclass(frozen=True, slots=True)
class Table:
    """``running_sum`` gives the row set at the foot of a page that is not the last, from the number of rows so far."""

    columns: tuple[Column, ...]
    rows: Sequence[Row]
    size: float = 9.5
    running_sum: Callable[[int], Row] | None = None


@dataclass(frozen=True, slots=True)
class _Setting:
    """Edges of the columns in points and the height of one line."""

    edges: tuple[tuple[float, float], ...]
    size: float
    step: float


SHORT_TABLE = 260.0
FEWEST_ROWS = 3


def room_to_begin(table: Table, left: float = LEFT, right: float = RIGHT) -> float:
    """Height that a heading should find below it: all of a short table; of a long one its head and some rows."""
    setting = _Setting(_edges(table.columns, left, right), table.size, table.size * 1.22)
    head = max(len(lines) for lines in _head_lines(table, setting)) * setting.step + 2 * PADDING + 2
    whole = head
    for row in table.rows:
        whole += _height(_cell_lines(row, setting), setting)
        if whole > SHORT_TABLE:
            return head + FEWEST_ROWS * (setting.step + 2 * PADDING)
    return whole


def set_table(sheet: Sheet, table: Table, left: float = LEFT, right: float = RIGHT) -> None:
    """Sets the table at the present height of the sheet and over as many pages as it needs."""
    setting = _Setting(_edges(table.columns, left, right), table.size, table.size * 1.22)
    head = _head_lines(table, setting)
    head_height = max(len(lines) for lines in head) * setting.step + 2 * PADDING + 2
    reserve = 0.0 if table.running_sum is None else setting.step + 2 * PADDING
    sheet.need(head_height + 2 * (setting.step + 2 * PADDING) + reserve)
    _set_head(sheet, table, setting, head)
    for index, row in enumerate(table.rows):
        lines = _cell_lines(row, setting)
        height = _height(lines, setting)
        below = reserve
        if index == len(table.rows) - 2:
            # The last row, mostly the total, does not stand alone on a page.
            below = max(reserve, _height(_cell_lines(table.rows[-1], setting), setting))
        if sheet.room < height + below:
            if table.running_sum is not None and index > 0:
                total = table.running_sum(index)
                _set_row(sheet, table.columns, setting, total.kind, _cell_lines(total, setting))
            sheet.new_page()
            _set_head(sheet, table, setting, head)
        _set_row(sheet, table.columns, setting, row.kind, lines)


def _height(lines: list[list[str]], setting: _Setting) -> float:
    return max(len(cell) for cell in lines) * setting.step + 2 * PADDING


def _edges(columns: Sequence[Column], left: float, right: float) -> tuple[tuple[float, float], ...]:
    shares = sum(column.share for column in columns)
    free = right - left - sum(column.fixed for column in columns)
    edges: list[tuple[float, float]] = []
    for column in columns:
        wide = column.fixed if not column.share else free * column.share / shares
        edges.append((left, left + wide))
        left += wide
    return tuple(edges)


def _head_lines(table: Table, setting: _Setting) -> list[list[str]]:
    return [
        wrap_text(column.title, Face.SEMIBOLD, setting.size - 1, end - start - GAP)
        for column, (start, end) in zip(table.columns, setting.edges, strict=True)
    ]


def _cell_lines(row: Row, setting: _Setting) -> list[list[str]]:
    face = FACES[row.kind]
    return [
        wrap_text(cell, face, setting.size, end - start - GAP)
        for cell, (start, end) in zip(row.cells, setting.edges, strict=True)
    ]


def _set_head(sheet: Sheet, table: Table, setting: _Setting, head: list[list[str]]) -> None:
    rows = max(len(lines) for lines in head)
    sheet.space(PADDING)
    for column, (start, end), lines in zip(table.columns, setting.edges, head, strict=True):
        # Heads stand on the rule, so that short ones line up with the last line of long ones.
        y = sheet.y - setting.step * (rows - len(lines) + 1) + 2
        for line in lines:
            sheet.put(_cell_text(column.align, line, Face.SEMIBOLD, setting.size - 1, (start, end, y), MUTED))
            y -= setting.step
    sheet.space(rows * setting.step + PADDING)
    sheet.put(Line(setting.edges[0][0], sheet.y, setting.edges[-1][1], sheet.y, 0.9))


def _set_row(sheet: Sheet, columns: Sequence[Column], setting: _Setting, kind: RowKind, lines: list[list[str]]) -> None:
    left, right = setting.edges[0][0], setting.edges[-1][1]
    if kind in {RowKind.SUM, RowKind.TOTAL}:
        sheet.put(Line(left, sheet.y, right, sheet.y, 0.9))
    rows = max(len(cell) for cell in lines)
    if sheet.room < rows * setting.step + 2 * PADDING:
        rows = _set_tall_row(sheet, columns, setting, kind, lines)
    else:
        _set_lines(sheet, columns, setting, kind, lines)
    sheet.space(PADDING)
    sheet.put(Line(left, sheet.y, right, sheet.y, 1.4 if kind is RowKind.TOTAL else HAIRLINE))


def _set_tall_row(
    sheet: Sheet, columns: Sequence[Column], setting: _Setting, kind: RowKind, lines: list[list[str]]
) -> int:
    """A row higher than the page is set in slices."""
    while any(lines):
        fit = max(1, int((sheet.room - PADDING) // setting.step))
        _set_lines(sheet, columns, setting, kind, [cell[:fit] for cell in lines])
        lines = [cell[fit:] for cell in lines]
        if any(lines):
            sheet.new_page()
    return 0


def _set_lines(
    sheet: Sheet, columns: Sequence[Column], setting: _Setting, kind: RowKind, lines: list[list[str]]
) -> None:
    face = FACES[kind]
    sheet.space(PADDING)
    top = sheet.y
    for column, (start, end), cell in zip(columns, setting.edges, lines, strict=True):
        y = top
        for line in cell:
            y -= setting.step
            sheet.put(_cell_text(column.align, line, face, setting.size, (start, end, y + 2), 0.0))
    sheet.y = top - max(len(cell) for cell in lines) * setting.step


def _cell_text(
    align: Align, text: str, face: Face, size: float, place: tuple[float, float, float], grey: float
) -> Text:
    start, end, y = place
    x = start if align is Align.LEFT else end - GAP / 2 - width(text, face, size)
    return Text(x, y, text, face, size, grey)
