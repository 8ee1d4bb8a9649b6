"""The list of members from a spreadsheet: the reader of rolls, and the columns that only a list of members has.

Every row is checked by the same rules as a roll (``unionreg.rolls``); the columns beyond those (address, employer, day
and cause of leaving, proof of being a worker) are taken from the same row as they stand. Nothing is kept here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.filings.filing import Member
from unionreg.domain.rolls.dates import read_date
from unionreg.domain.rolls.headers import folded_heading
from unionreg.domain.rolls.roll import RollPurpose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.domain.rolls.columns import Proposal, RollMapping, SheetPreview
    from unionreg.domain.rolls.report import RollReport
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.rolls.sheets import Workbook

_LONGEST_CELL = 400


class MemberColumn(StrEnum):
    """A column of a list of members that a roll of voters does not have (law notes, 12.2)."""

    ADDRESS = "address"
    EMPLOYER = "employer"
    JOINED_ON = "joined_on"
    LEFT_ON = "left_on"
    LEAVING_CAUSE = "leaving_cause"
    PROOF = "proof"
    PROOF_ON = "proof_on"


_DAYS = {MemberColumn.JOINED_ON, MemberColumn.LEFT_ON, MemberColumn.PROOF_ON}
_HEADINGS: tuple[tuple[MemberColumn, str], ...] = (
    (MemberColumn.LEAVING_CAUSE, r".*\b(?:CAUSA|MOTIVO)\b.*"),
    (MemberColumn.LEFT_ON, r".*\bBAJA\b.*"),
    (MemberColumn.PROOF_ON, r".*\bFECHA\b.*\b(?:PRUEBA|DOCUMENTO|COMPROBANTE|RECIBO|CREDENCIAL)\b.*"),
    (MemberColumn.PROOF, r".*\b(?:PRUEBA|DOCUMENTO|COMPROBANTE|CREDENCIAL)\b.*"),
    (MemberColumn.JOINED_ON, r".*\b(?:ALTA|AFILIACION)\b.*"),
    (MemberColumn.ADDRESS, r".*\b(?:DOMICILIO|DIRECCION)\b.*"),
    (MemberColumn.EMPLOYER, r".*\b(?:PATRON|PATRONA|EMPRESA|EMPLEADOR|EMPLEADORA|RAZON SOCIAL)\b.*"),
)

MemberColumns = Mapping[str, Mapping[MemberColumn, int]]
"""For each sheet by its name, which column (from 1) holds what."""


@dataclass(frozen=True, slots=True)
class MembersRead:
    """A list as it was read: one member for each person of the report, in the same order, and what was found.

    ``left_out``: places (from 0) of the rows that the person does not take in. ``unread_days``: row number and text of
    a day of these columns that could not be read.
    """

    report: RollReport
    rows: tuple[Member, ...]
    unread_days: tuple[tuple[int, str], ...] = ()
    left_out: frozenset[int] = frozenset()

    @property
    def members(self) -> tuple[Member, ...]:
        """The members taken in, numbered from 1."""
        kept = (row for place, row in enumerate(self.rows) if place not in self.left_out)
        return tuple(replace(row, number=number) for number, row in enumerate(kept, start=1))

    def without(self, places: frozenset[int]) -> MembersRead:
        """The same with exactly these rows left out."""
        return replace(self, left_out=places)


def propose_members(content: bytes, name: str) -> Proposal:
    """Sheets, first rows and columns as the reader of rolls takes them. UnreadableError ``roll-*``."""
    from unionreg.rolls.opening import open_workbook
    from unionreg.rolls.proposing import propose

    return propose(open_workbook(content, name))


def propose_columns(preview: SheetPreview) -> dict[MemberColumn, int]:
    """The further columns of a sheet, told by their headings; each column once."""
    found: dict[MemberColumn, int] = {}
    for place, heading in enumerate(preview.headers, start=1):
        words = folded_heading(heading)
        meant = next((each for each, pattern in _HEADINGS if each not in found and re.fullmatch(pattern, words)), None)
        if meant is not None:
            found[meant] = place
    return found


def read_members(
    content: bytes,
    name: str,
    mapping: RollMapping,
    columns: MemberColumns,
    *,
    cut_off: date,
    purpose: RollPurpose = RollPurpose.MEMBERS,
    told: Callable[[int, int], object] | None = None,
) -> MembersRead:
    """Check every row and make a member of each person. Ages are judged on ``cut_off``; ``told`` may cancel by raising.

    UnreadableError ``roll-*``; ConflictError ``roll-cancelled``.
    """
    from unionreg.rolls.checking import check_roll
    from unionreg.rolls.opening import open_workbook

    workbook = open_workbook(content, name)
    report = check_roll(workbook, mapping, purpose=purpose, cut_off=cut_off, progress=told)
    further = _further_cells(workbook, columns)
    unread: list[tuple[int, str]] = []
    rows = tuple(
        _member(number, person, further.get((person.sheet, person.row), {}), cut_off, unread)
        for number, person in enumerate(report.people, start=1)
    )
    return MembersRead(report, rows, tuple(unread))


def _further_cells(workbook: Workbook, columns: MemberColumns) -> dict[tuple[str, int], dict[MemberColumn, str]]:
    cells: dict[tuple[str, int], dict[MemberColumn, str]] = {}
    for sheet in workbook.sheets:
        wanted = columns.get(sheet.name, {})
        if not wanted:
            continue
        for number, row in sheet.rows():
            cells[sheet.name, number] = {column: _cell(row, place) for column, place in wanted.items()}
    return cells


def _cell(row: Sequence[str], place: int) -> str:
    return " ".join(row[place - 1].split())[:_LONGEST_CELL] if 0 < place <= len(row) else ""


def _member(
    number: int,
    person: RollPerson,
    cells: Mapping[MemberColumn, str],
    cut_off: date,
    unread: list[tuple[int, str]],
) -> Member:
    days: dict[str, date | None] = {}
    for column in _DAYS:
        text = cells.get(column, "")
        day = read_date(text, cut_off.year) if text else None
        if text and day is None:
            unread.append((person.row, text))
        days[column.value] = day
    texts = {each.value: cells.get(each, "") for each in MemberColumn if each not in _DAYS}
    return Member(
        number,
        person.first_surname,
        person.second_surname,
        person.given_names,
        person.curp,
        address=texts["address"],
        employer=texts["employer"],
        workplace=person.workplace,
        post=person.post,
        joined_on=days["joined_on"],
        left_on=days["left_on"],
        leaving_cause=texts["leaving_cause"],
        proof=texts["proof"],
        proof_on=days["proof_on"],
    )
