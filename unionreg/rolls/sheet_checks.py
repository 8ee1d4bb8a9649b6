"""One sheet of people, row by row: who stands there, and what is to be said about each row."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from unionreg.domain.people.curp import PATTERN, CurpPart, tidy
from unionreg.domain.people.names import fold
from unionreg.domain.rolls.cells import faults_of, plain, worth_a_look
from unionreg.domain.rolls.columns import RollField, column_letter
from unionreg.domain.rolls.dates import read_date
from unionreg.domain.rolls.employment import Trust, m_means_male, post_trust, sex_of, type_says_trust
from unionreg.domain.rolls.kinds import RollFinding, RollKind
from unionreg.domain.rolls.roll import PersonStatus, RollPerson
from unionreg.domain.rolls.rows import RowSort, sort_row
from unionreg.rolls.key_checks import KeyChecks
from unionreg.rolls.layout import NAME_FIELDS, row_roles
from unionreg.rolls.name_checks import NameReader
from unionreg.rolls.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from unionreg.domain.people.full_names import NameParts
    from unionreg.domain.rolls.columns import SheetMapping
    from unionreg.domain.rolls.report import FileFacts
    from unionreg.rolls.sheets import Sheet

REPORT_EVERY = 512
_SAMPLE = 400
_LONGEST_GAP = 1_000  # blank rows told one by one; beyond that a gap is a gap
_SORT_KINDS = {
    RowSort.TOTAL: RollKind.TOTAL_ROW,
    RowSort.HEADER: RollKind.REPEATED_HEADER,
    RowSort.NOTE: RollKind.NOTE_ROW,
}


@dataclass(slots=True)
class Collected:
    """What the sheets of a file have given so far. ``keys``: per person the CURP for duplicates, or ""."""

    people: list[RollPerson] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    findings: list[RollFinding] = field(default_factory=list)
    first_with: dict[str, int] = field(default_factory=dict)


class SheetChecks:
    """Reads one sheet by its mapping and adds to what was collected."""

    def __init__(
        self, sheet: Sheet, mapping: SheetMapping, facts: FileFacts, cut_off: date, collected: Collected, shift: int
    ) -> None:
        """Look at the first rows for what the columns mean."""
        self._sheet, self._mapping, self._all = sheet, mapping, collected
        self._cut_off, self._shift = cut_off, shift
        self._is_text = facts.format == "csv"
        sample = list(islice(sheet.rows(), _SAMPLE))
        self._roles, self._width = row_roles(mapping, sample)
        self._fields = self._text_width(sample) if self._is_text else 1 << 30
        places = {each: place - 1 for each, place in mapping.columns}
        self._curp = places.get(RollField.CURP, -1)
        self._hired = places.get(RollField.HIRED_ON, -1)
        self._born = places.get(RollField.BORN_ON, -1)
        self._sex = places.get(RollField.SEX, -1)
        self._type = places.get(RollField.WORKER_TYPE, -1)
        self._post, self._workplace, self._shift_place = (
            places.get(each, -1) for each in (RollField.POST, RollField.WORKPLACE, RollField.SHIFT)
        )
        self._name_places = tuple(places[each] for each in NAME_FIELDS if each in places)
        below = [cells for number, cells in sample if number > mapping.header_row]
        self._m_is_male = m_means_male(cells[self._sex] for cells in below if 0 <= self._sex < len(cells))
        self._trust_heading = any(
            0 <= self._type < len(line) and "CONFIANZA" in line[self._type] for line in self._roles.header_lines
        )
        self._names, self._keys = NameReader(mapping), KeyChecks(cut_off)
        self._plain = Remembered(plain)
        self._dates = Remembered(self._read_date)
        self._trusts = Remembered(self._trust_kind)
        self._row = 0
        self._kinds: set[RollKind] = set()
        self.people_rows: list[int] = []

    def run(self, told: Callable[[int], object]) -> None:
        """Read all rows; ``told(rows)`` is called every 512 rows with how many were read."""
        header, width, curp, is_key = self._mapping.header_row, self._width, self._curp, PATTERN.fullmatch
        blanks: list[int] = []
        for number, cells in self._sheet.rows():
            if number % REPORT_EVERY == 0:
                told(number)
            if number <= header:
                continue
            if len(cells) < width:
                cells = [*cells, *[""] * (width - len(cells))]  # noqa: PLW2901 - short rows are filled up
            whole = curp >= 0 and is_key(cells[curp]) is not None
            sort = RowSort.PERSON if whole else sort_row(cells, self._roles)
            if sort is RowSort.BLANK:
                blanks.append(number)
                continue
            if blanks:
                self._tell_blanks(blanks)
            self._row = number
            self._kinds.clear()
            if sort is RowSort.PERSON:
                self._person(number, cells, whole=whole)
            else:
                self._found(_SORT_KINDS[sort])

    def _tell_blanks(self, blanks: list[int]) -> None:
        """Empty rows before a row with content; of a long gap only the first thousand."""
        for row in blanks[:_LONGEST_GAP]:
            self._row = row
            self._kinds.clear()
            self._found(RollKind.BLANK_ROW)
        blanks.clear()

    def _found(self, kind: RollKind, positions: str = "", found: str = "", expected: str = "") -> None:
        self._add(kind, positions=positions, found=found, expected=expected)

    def _add(
        self,
        kind: RollKind,
        column: int | None = None,
        other: int | None = None,
        positions: str = "",
        found: str = "",
        expected: str = "",
    ) -> None:
        """One finding on the present row; each kind once. ``other``: place of the first person meant."""
        if kind in self._kinds:
            return
        self._kinds.add(kind)
        first = None if other is None else self._all.people[other]
        self._all.findings.append(
            RollFinding(
                self._row,
                kind,
                self._sheet.name,
                None if column is None else column_letter(column + 1),
                first.row if first else None,
                first.sheet if first and first.sheet != self._sheet.name else None,
                positions,
                found,
                expected,
            )
        )

    def _person(self, number: int, cells: Sequence[str], *, whole: bool) -> None:
        """A row with a person; ``whole``: the CURP is written as it should be, which spares it most questions."""
        self.people_rows.append(number)
        if len(cells) > self._fields:
            self._shifted(number, cells, whole=whole)
            return
        damaged = worth_a_look(" ".join(cells)) and self._cell_faults(cells)
        key = curp = cells[self._curp] if self._curp >= 0 else ""
        if not whole and self._curp >= 0:
            key, whole = self._keys.usable(curp, self._found)
            curp = key or tidy(curp).text
        parts = self._names.agreeing(cells, key) if whole and not damaged else None
        if parts is None:
            parts = self._judged_names(cells, key, whole=whole, damaged=damaged)
        if whole:
            day = self._keys.content(key, self._found)
            if day.born is not None and (self._born >= 0 or self._sex >= 0):
                self._beside(cells, key, day.born)
        hired = self._dates[cells[self._hired]] if self._hired >= 0 else None
        if self._hired >= 0 and (hired is None or hired > self._cut_off):
            self._judge_hired(cells[self._hired], hired)
        trust = self._trusts[cells[self._type] if self._type >= 0 else "", cells[self._post] if self._post >= 0 else ""]
        if trust is not None:
            self._found(trust, found=plain(cells[self._post])[:60] if self._post >= 0 else "")
        self._keep(number, cells, parts, curp, hired, key)

    def _keep(
        self,
        number: int,
        cells: Sequence[str],
        parts: tuple[str, str, str],
        curp: str,
        hired: date | None,
        key: str,
    ) -> None:
        """Add the person, after looking for an earlier one with the same key."""
        people, clean = self._all.people, self._plain
        workplace = clean[cells[self._workplace]] if self._workplace >= 0 else ""
        if key:
            first = self._all.first_with.setdefault(key, len(people))
            if first != len(people):
                self._add(RollKind.CURP_DUPLICATE, other=first)
                there = people[first].workplace
                if workplace and there and fold(workplace) != fold(there):
                    self._add(RollKind.TWO_WORKPLACES, other=first, found=workplace, expected=there)
        self._all.keys.append(key)
        people.append(
            RollPerson(
                len(people) + 1,
                parts[0],
                parts[1],
                parts[2],
                curp,
                hired,
                clean[cells[self._post]] if self._post >= 0 else "",
                workplace,
                clean[cells[self._shift_place]] if self._shift_place >= 0 else "",
                PersonStatus.ELIGIBLE,
                None,
                self._sheet.name,
                number,
            )
        )

    def _shifted(self, number: int, cells: Sequence[str], *, whole: bool) -> None:
        """A row with more fields than the header: what stands where cannot be told, only the count is."""
        self._add(RollKind.COLUMN_COUNT, found=str(len(cells)), expected=str(self._fields))
        typed = cells[self._curp] if self._curp >= 0 else ""
        key = typed if whole else ""
        parts = self._names.parts(cells) if self._names.separated else _tuple(self._names.joined(cells, key)[0])
        self._keep(number, cells, parts, key or tidy(typed).text, None, key)

    def _cell_faults(self, cells: Sequence[str]) -> bool:
        """Faults inside cells; whether a name cell cannot be read as a name (damage or a formula)."""
        spoiled = False
        for place, cell in enumerate(cells):
            if worth_a_look(cell):
                faults = faults_of(cell)
                if not self._is_text and RollKind.LINE_BREAK_IN_CELL in faults and "\r" in cell:
                    # Workbooks write line breaks as LF; a CR is what Excel writes as _x000D_.
                    faults.append(RollKind.CONTROL_CHARACTER)
                    if "\n" not in cell:
                        faults.remove(RollKind.LINE_BREAK_IN_CELL)
                for kind in faults:
                    self._add(kind, column=place)
                spoiled |= place in self._name_places and bool(
                    {RollKind.ENCODING_DAMAGE, RollKind.FORMULA_CELL} & set(faults)
                )
        return spoiled

    def _judged_names(self, cells: Sequence[str], key: str, *, whole: bool, damaged: bool) -> tuple[str, str, str]:
        """The parts of the name; says when there is none beside a key, or when the key's letters are not its own."""
        names = self._names
        if names.separated:
            parts = names.parts(cells)
            agreeing = not whole or damaged or names.agree(key, *parts)
        else:
            joined, fitting = names.joined(cells, key if whole else "")
            parts = _tuple(joined)
            agreeing = not whole or damaged or fitting
        if not any(parts):
            if self._curp < 0 or tidy(cells[self._curp]).text:
                self._found(RollKind.NAME_MISSING)
        elif not agreeing:
            head, inner = names.expected(*parts)
            positions = [
                part.value
                for part, said, wanted in (
                    (CurpPart.NAME, key[:4], head),
                    (CurpPart.CONSONANTS, key[13:16], inner),
                )
                if said != wanted
            ]
            self._found(
                RollKind.CURP_NAME_MISMATCH,
                ", ".join(positions),
                f"{key[:4]} {key[13:16]}",
                f"{head} {inner}",
            )
        return parts

    def _beside(self, cells: Sequence[str], key: str, by_key: date) -> None:
        """Birth date and sex as their own columns say them, against the key."""
        if self._born >= 0:
            born = self._dates[cells[self._born]]
            if born is not None and born != by_key:
                self._found(RollKind.CURP_BIRTHDATE_MISMATCH, CurpPart.DATE.value, by_key.isoformat(), born.isoformat())
        if self._sex >= 0:
            said = sex_of(cells[self._sex], m_is_male=self._m_is_male)
            if said and said != key[10]:
                self._found(RollKind.CURP_SEX_MISMATCH, CurpPart.SEX.value, key[10], said)

    def _judge_hired(self, typed: str, hired: date | None) -> None:
        """A hiring date that is missing, unreadable or later than the cut-off date."""
        if hired is not None:
            self._found(RollKind.HIRED_AFTER_CUTOFF, found=hired.isoformat(), expected=self._cut_off.isoformat())
            return
        text = plain(typed)
        if text.strip("-\u2013\u2014 "):
            self._found(RollKind.DATE_UNREADABLE, found=text[:40])
        else:
            self._found(RollKind.DATE_MISSING)

    def _read_date(self, typed: str) -> date | None:
        return read_date(plain(typed), self._cut_off.year + 1, self._shift)

    def _trust_kind(self, words: tuple[str, str]) -> RollKind | None:
        kind_of_worker, post = words
        trust = post_trust(post)
        if trust is Trust.SAID or type_says_trust(kind_of_worker, heading_says_it=self._trust_heading):
            return RollKind.TRUST_EMPLOYEE
        return RollKind.TRUST_EMPLOYEE_SUSPECTED if trust is Trust.SUSPECTED else None

    def _text_width(self, sample: list[tuple[int, Sequence[str]]]) -> int:
        """How many fields a row of a text file may have: those of the header, and empty ones that most rows have."""
        header = next((len(cells) for number, cells in sample if number == self._mapping.header_row), 0)
        below = [cells for number, cells in sample if number > self._mapping.header_row and any(cells)]
        lengths = [len(cells) for cells in below]
        usual = max(set(lengths), key=lengths.count) if lengths else 0
        wide = [cells for cells in below if len(cells) == usual]
        if header and any(any(cells[header:]) for cells in wide[: _SAMPLE // 4]):
            return header
        return max(header, usual)


def _tuple(parts: NameParts) -> tuple[str, str, str]:
    return parts.first_surname, parts.second_surname, parts.given_names
