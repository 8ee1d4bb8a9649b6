"""Reading and writing tables of other tools: CSV out; CSV, XLSX, XLS and ODS in. Nothing in a file is ever run.

What could be taken for a formula gets an apostrophe when it is written (OWASP, "CSV injection") and loses it again when
it is read, so that a round trip gives back every text. Specified in ``docs/formats/union-tools.md``.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.interchange.tables import (
    Attendance,
    BulletinRow,
    Columns,
    Field,
    Preset,
    TableKind,
    Unread,
    said_present,
)
from unionreg.domain.rolls.cells import plain
from unionreg.domain.rolls.columns import RollField, RollMapping, SheetMapping
from unionreg.domain.rolls.dates import read_date
from unionreg.errors import UnreadableError
from unionreg.rolls.opening import open_workbook
from unionreg.rolls.writing import safe_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from unionreg.desk.member_lists import MemberColumns
    from unionreg.domain.filings.filing import Member

MOST_ROWS = 200_000
MOST_COLUMNS = 200
LONGEST_LINE = 400
LONGEST_TEXT = 20_000
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")

ROLL_FIELDS = {
    Field.FIRST_SURNAME: RollField.FIRST_SURNAME,
    Field.SECOND_SURNAME: RollField.SECOND_SURNAME,
    Field.SURNAMES: RollField.SURNAMES,
    Field.GIVEN_NAMES: RollField.GIVEN_NAMES,
    Field.FULL_NAME: RollField.FULL_NAME,
    Field.CURP: RollField.CURP,
    Field.POST: RollField.POST,
    Field.WORKPLACE: RollField.WORKPLACE,
}
"""Fields of members that the importer of rolls reads and checks; the others are columns of member lists."""


@dataclass(frozen=True, slots=True)
class RawTable:
    """A sheet as it came. ``header_row``: its number as the spreadsheet counts; ``rows``: number and cells below it."""

    sheet: str
    header_row: int
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class AttendanceRead:
    """Attendance as it was read, and the cells that could not be."""

    rows: tuple[Attendance, ...]
    unread: tuple[Unread, ...]


@dataclass(frozen=True, slots=True)
class BulletinsRead:
    """Bulletins as they were read, and the cells that could not be."""

    rows: tuple[BulletinRow, ...]
    unread: tuple[Unread, ...]


def open_table(content: bytes, name: str) -> RawTable:
    """The first sheet with anything in it; its first line that is not empty holds the headings.

    UnreadableError ``roll-*`` as ``rolls.opening``, ``table-empty``, ``table-too-long`` (most).
    """
    for sheet in open_workbook(content, name).sheets:
        rows: list[tuple[int, tuple[str, ...]]] = []
        for number, cells in sheet.rows():
            if any(cell.strip() for cell in cells):
                rows.append((number, tuple(cells[:MOST_COLUMNS])))
            if len(rows) > MOST_ROWS:
                raise UnreadableError("table-too-long", most=MOST_ROWS)
        if rows:
            (header_row, headings), *body = rows
            return RawTable(sheet.name, header_row, tuple(plain(cell) for cell in headings), tuple(body))
    raise UnreadableError("table-empty")


def bare_csv(table: RawTable) -> bytes:
    """The sheet as the importer of member lists should see it: the same rows under the same numbers, without armour."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    written = 0
    for number, cells in ((table.header_row, table.headings), *table.rows):
        for _ in range(number - written - 1):
            writer.writerow([""] * max(len(table.headings), 2))
        writer.writerow([bare_cell(cell) for cell in cells])
        written = number
    return out.getvalue().encode("utf-8-sig")


def members_mapping(table: RawTable, columns: Columns) -> tuple[RollMapping, MemberColumns]:
    """The columns of a list of members as the importer of lists takes them, for the file that ``bare_csv`` gives."""
    from unionreg.desk.member_lists import MemberColumn

    roll = tuple((ROLL_FIELDS[field], place) for field, place in columns.items() if field in ROLL_FIELDS)
    further = {MemberColumn(field.value): place for field, place in columns.items() if field.value in set(MemberColumn)}
    return RollMapping((SheetMapping("", table.header_row, roll),)), {"": further}


def read_attendance(table: RawTable, columns: Columns, latest_year: int) -> AttendanceRead:
    """People of every row with a name; ``latest_year``: the newest that a year of two digits may mean."""
    unread: list[Unread] = []
    rows = []
    for number, cells in table.rows:
        row = _Row(number, cells, columns, latest_year, unread)
        name = row.name()
        if name:
            told = row.line(Field.NUMBER)
            rows.append(
                Attendance(
                    row.line(Field.EVENT),
                    row.day(Field.EVENT_ON),
                    name,
                    int(told) if told.isascii() and told.isdecimal() else None,
                    row.line(Field.CURP).upper(),
                    row.present(),
                )
            )
    return AttendanceRead(tuple(rows), tuple(unread))


def read_bulletins(table: RawTable, columns: Columns, latest_year: int) -> BulletinsRead:
    """Bulletins of every row with a title."""
    unread: list[Unread] = []
    rows = []
    for number, cells in table.rows:
        row = _Row(number, cells, columns, latest_year, unread)
        title = row.line(Field.TITLE)
        if title:
            days = row.day(Field.PUBLISHED_ON), row.day(Field.EXPIRES_ON)
            rows.append(BulletinRow(title, row.text(Field.TEXT), *days, row.line(Field.AUDIENCE)))
    return BulletinsRead(tuple(rows), tuple(unread))


@dataclass(frozen=True, slots=True)
class _Row:
    """One row under its columns; what cannot be read is noted."""

    number: int
    cells: Sequence[str]
    columns: Columns
    latest_year: int
    unread: list[Unread]

    def cell(self, field: Field) -> str:
        place = self.columns.get(field, 0)
        return bare_cell(self.cells[place - 1]) if 0 < place <= len(self.cells) else ""

    def line(self, field: Field) -> str:
        """The cell as one line, without what cannot be seen."""
        return unicodedata.normalize("NFC", plain(_UNSEEN.sub("", self.cell(field))))[:LONGEST_LINE]

    def text(self, field: Field) -> str:
        """The cell with its lines."""
        lines = self.cell(field).replace("\r\n", "\n").replace("\r", "\n")
        return unicodedata.normalize("NFC", _UNSEEN.sub("", lines)).strip()[:LONGEST_TEXT]

    def day(self, field: Field) -> date | None:
        typed = self.line(field)
        day = read_date(typed, self.latest_year) if typed else None
        if typed and day is None:
            self.unread.append(Unread(self.number, field, typed))
        return day

    def present(self) -> bool:
        """Who is on a list without such a column was there."""
        if Field.PRESENT not in self.columns:
            return True
        typed = self.line(Field.PRESENT)
        said = said_present(typed)
        if said is None:
            self.unread.append(Unread(self.number, Field.PRESENT, typed))
        return bool(said)

    def name(self) -> str:
        """The whole name as it is said: surnames first where they have columns of their own."""
        whole = self.line(Field.FULL_NAME)
        if whole:
            return whole
        parts = (Field.FIRST_SURNAME, Field.SECOND_SURNAME, Field.SURNAMES, Field.GIVEN_NAMES)
        return " ".join(filter(None, (self.line(field) for field in parts)))


def write_members(members: Iterable[Member], preset: Preset) -> bytes:
    """Members as CSV under the headings of a tool."""
    return _written(preset, TableKind.MEMBERS, (_member_cells(each) for each in members))


def write_attendance(rows: Iterable[Attendance], preset: Preset) -> bytes:
    """Attendance as CSV under the headings of a tool."""
    return _written(preset, TableKind.ATTENDANCE, (_attendance_cells(each) for each in rows))


def write_bulletins(rows: Iterable[BulletinRow], preset: Preset) -> bytes:
    """Bulletins as CSV under the headings of a tool."""
    return _written(preset, TableKind.BULLETINS, (_bulletin_cells(each) for each in rows))


def _written(preset: Preset, kind: TableKind, rows: Iterable[dict[Field, str]]) -> bytes:
    """UTF-8 with a mark at its beginning, commas, CRLF: what spreadsheet programs open with a double click."""
    headings = preset.headings.get(kind, ())
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([heading for _field, heading in headings])
    for row in rows:
        writer.writerow([armoured_cell(row.get(field, "")) for field, _heading in headings])
    return out.getvalue().encode("utf-8-sig")


def _member_cells(member: Member) -> dict[Field, str]:
    surnames = " ".join(filter(None, (member.first_surname, member.second_surname)))
    return {
        Field.NUMBER: str(member.number),
        Field.FIRST_SURNAME: member.first_surname,
        Field.SECOND_SURNAME: member.second_surname,
        Field.SURNAMES: surnames,
        Field.GIVEN_NAMES: member.given_names,
        Field.FULL_NAME: " ".join(filter(None, (surnames, member.given_names))),
        Field.CURP: member.curp,
        Field.ADDRESS: member.address,
        Field.EMPLOYER: member.employer,
        Field.WORKPLACE: member.workplace,
        Field.POST: member.post,
        Field.JOINED_ON: _day(member.joined_on),
        Field.LEFT_ON: _day(member.left_on),
        Field.LEAVING_CAUSE: member.leaving_cause,
        Field.PROOF: member.proof,
        Field.PROOF_ON: _day(member.proof_on),
    }


def _attendance_cells(row: Attendance) -> dict[Field, str]:
    return {
        Field.EVENT: row.event,
        Field.EVENT_ON: _day(row.event_on),
        Field.NUMBER: "" if row.number is None else str(row.number),
        Field.FULL_NAME: row.name,
        Field.CURP: row.curp,
        Field.PRESENT: "sí" if row.present else "no",
    }


def _bulletin_cells(row: BulletinRow) -> dict[Field, str]:
    return {
        Field.TITLE: row.title,
        Field.TEXT: row.text,
        Field.PUBLISHED_ON: _day(row.published_on),
        Field.EXPIRES_ON: _day(row.expires_on),
        Field.AUDIENCE: row.audience,
    }


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _runnable(text: str) -> bool:
    return safe_cell(text) != text


def armoured_cell(text: str) -> str:
    """A cell that no program runs; one that already begins with apostrophes gets one more, so that none is lost."""
    return f"'{text}" if _runnable(text.lstrip("'")) else text


def bare_cell(text: str) -> str:
    """The text again that ``armoured_cell`` was given."""
    return text[1:] if text.startswith("'") and _runnable(text.lstrip("'")) else text
