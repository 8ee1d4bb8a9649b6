"""Where the header of a sheet is and which column holds what, as a proposal for a person to correct."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from unionreg.domain.people.curp import LENGTH, tidy
from unionreg.domain.people.full_names import split_by_key
from unionreg.domain.rolls.columns import NameOrder, PreviewRow, Proposal, RollField, SheetMapping, SheetPreview
from unionreg.domain.rolls.dates import read_date
from unionreg.domain.rolls.headers import folded_heading, meanings
from unionreg.domain.rolls.rows import RowSort, like_curp, sort_row
from unionreg.rolls.headless import columns_by_content
from unionreg.rolls.layout import row_roles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.rolls.sheets import Sheet, Workbook

SAMPLE_ROWS = 400
_HEADER_ROWS = 60
_SHOWN_ROWS = 20
_SHOWN_CELL = 60
_FEWEST_FIELDS = 3
_NAMES = {RollField.FIRST_SURNAME, RollField.SURNAMES, RollField.FULL_NAME}
_LATEST_SHORT_YEAR = 2068  # only whether it is a date matters here

Line = tuple[int, "Sequence[str]"]


@dataclass(frozen=True, slots=True)
class _Header:
    """A candidate: the row of its last line, its headings, and what they mean."""

    row: int
    lines: int
    headings: tuple[str, ...]
    columns: dict[RollField, int]


def propose(workbook: Workbook) -> Proposal:
    """Header, columns and name order of each sheet; sheets without people come with no mapping.

    UnreadableError ``roll-quote-open`` as reading does.
    """
    return Proposal(tuple(_preview(sheet) for sheet in workbook.sheets))


def _preview(sheet: Sheet) -> SheetPreview:
    sample = list(islice(sheet.rows(), SAMPLE_ROWS))
    header = _find_header(sample)
    mapping = _mapping(sheet.name, sample, header)
    if mapping is not None and not _has_people(sample, mapping):
        mapping = None
    headings = header.headings if header and mapping else ()
    return SheetPreview(
        sheet.name,
        sheet.row_estimate,
        max((len(cells) for _, cells in sample), default=0),
        headings,
        tuple(_shown(line) for line in sample[:_SHOWN_ROWS]),
        mapping,
        sheet.hidden,
    )


def _shown(line: Line) -> PreviewRow:
    number, cells = line
    return PreviewRow(number, tuple(" ".join(cell[:_SHOWN_CELL].split()) for cell in cells))


def _find_header(sample: list[Line]) -> _Header | None:
    """The line (or pair of lines) that names most fields; the first of equals."""
    best: _Header | None = None
    before: Line | None = None
    for line in [each for each in sample if any(cell.strip() for cell in each[1])][:_HEADER_ROWS]:
        below = [each for each in sample if each[0] > line[0]]
        for candidate in _candidates(line, before, below):
            if _is_header(candidate) and (best is None or len(candidate.columns) > len(best.columns)):
                best = candidate
        before = line
    return best


def _candidates(line: Line, before: Line | None, below: list[Line]) -> list[_Header]:
    number, cells = line
    single = tuple(cell.strip() for cell in cells)
    found = [_Header(number, 1, single, _assign(single, below))]
    if before is not None and before[0] == number - 1:
        upper = [cell.strip() for cell in before[1]]
        upper += [""] * (len(single) - len(upper))
        headings = tuple(low or up for low, up in zip([*single, *[""] * len(upper)], upper, strict=False))
        found.append(_Header(number, 2, headings, _assign(_joined(upper, headings), below)))
    return found


def _joined(upper: list[str], headings: tuple[str, ...]) -> tuple[str, ...]:
    """What a lower heading means together with the one above it, which may span several columns."""
    texts, above = [], ""
    for up, low in zip(upper, headings, strict=True):
        above = up or above
        texts.append(low if meanings(low) or low == up else f"{above} {low}")
    return tuple(texts)


def _is_header(candidate: _Header) -> bool:
    fields = set(candidate.columns)
    if RollField.CURP in fields:
        return len(fields) > 1 or sum(map(bool, candidate.headings)) == 1
    return bool(fields & _NAMES) and len(fields) >= _FEWEST_FIELDS


def _assign(meant: tuple[str, ...], below: list[Line]) -> dict[RollField, int]:
    """Each field its best column (from 1): by the weight of the heading, then by contents, then from the left."""
    wishes: dict[RollField, list[tuple[int, int]]] = defaultdict(list)
    for column, heading in enumerate(meant, 1):
        for field, weight in meanings(heading).items():
            wishes[field].append((weight, column))
    ranked = [
        (weight + (_content(field, column, below) if len(columns) > 1 else 0), -column, field)
        for field, columns in wishes.items()
        for weight, column in columns
    ]
    chosen: dict[RollField, int] = {}
    for _, negative, field in sorted(ranked, key=lambda each: (-each[0], -each[1])):
        if field not in chosen and -negative not in chosen.values():
            chosen[field] = -negative
    return _consistent(chosen, wishes)


def _content(field: RollField, column: int, below: list[Line]) -> int:
    """Up to 20 points where the cells are of the kind that the field wants."""
    cells = [cells[column - 1] for _, cells in below[:100] if len(cells) >= column and cells[column - 1].strip()]
    if not cells:
        return 0
    if field is RollField.CURP:
        good = sum(like_curp(tidy(cell).text) for cell in cells)
    elif field in {RollField.HIRED_ON, RollField.BORN_ON}:
        good = sum(read_date(cell, _LATEST_SHORT_YEAR) is not None for cell in cells)
    else:
        good = sum(not cell.strip().isdigit() for cell in cells)
    return good * 20 // len(cells)


def _consistent(chosen: dict[RollField, int], wishes: dict[RollField, list[tuple[int, int]]]) -> dict[RollField, int]:
    """Names either in their parts or whole: the parts win where they are all there."""
    surnames = RollField.FIRST_SURNAME in chosen or RollField.SURNAMES in chosen
    whole, given = chosen.get(RollField.FULL_NAME), chosen.get(RollField.GIVEN_NAMES)
    if RollField.FIRST_SURNAME in chosen:
        chosen.pop(RollField.SURNAMES, None)
    if surnames and given is not None:
        chosen.pop(RollField.FULL_NAME, None)
    elif surnames and whole in {column for _, column in wishes.get(RollField.GIVEN_NAMES, ())} and whole is not None:
        chosen[RollField.GIVEN_NAMES] = chosen.pop(RollField.FULL_NAME)
    elif given is not None and whole is None and not surnames:
        chosen[RollField.FULL_NAME] = chosen.pop(RollField.GIVEN_NAMES)
    elif whole is not None:
        for part in (RollField.FIRST_SURNAME, RollField.SECOND_SURNAME, RollField.SURNAMES, RollField.GIVEN_NAMES):
            chosen.pop(part, None)
    return chosen


def _mapping(sheet: str, sample: list[Line], header: _Header | None) -> SheetMapping | None:
    if header is None:
        columns = columns_by_content([cells for _, cells in sample])
        return SheetMapping(sheet, 0, _in_order(columns), header_lines=0) if columns else None
    order = None
    if RollField.FULL_NAME in header.columns:
        below = [cells for number, cells in sample if number > header.row]
        order = _name_order(below, header)
    return SheetMapping(sheet, header.row, _in_order(header.columns), order, header.lines)


def _in_order(columns: dict[RollField, int]) -> tuple[tuple[RollField, int], ...]:
    return tuple((field, columns[field]) for field in RollField if field in columns)


def _name_order(rows: list[Sequence[str]], header: _Header) -> NameOrder:
    """The order that the CURPs beside the names confirm more often; without them, what the heading says first."""
    name, curp = header.columns[RollField.FULL_NAME] - 1, header.columns.get(RollField.CURP, 0) - 1
    votes = dict.fromkeys(NameOrder, 0)
    for cells in rows:
        if curp >= 0 and len(cells) > max(name, curp) and len(key := tidy(cells[curp]).text) == LENGTH:
            for order in NameOrder:
                fitting = split_by_key(cells[name], key, surnames_first=order is NameOrder.SURNAMES_FIRST)
                votes[order] += fitting is not None
    if votes[NameOrder.GIVEN_FIRST] != votes[NameOrder.SURNAMES_FIRST]:
        return max(NameOrder, key=lambda order: votes[order])
    heading = folded_heading(header.headings[name])
    return NameOrder.GIVEN_FIRST if heading.startswith("NOMBRE") and "APELLIDO" in heading else NameOrder.SURNAMES_FIRST


def _has_people(sample: list[Line], mapping: SheetMapping) -> bool:
    roles, width = row_roles(mapping, sample)
    return any(
        sort_row([*cells, *[""] * (width - len(cells))], roles) is RowSort.PERSON
        for number, cells in sample
        if number > mapping.header_row
    )
