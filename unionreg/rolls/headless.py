"""Sheets without a header: which column holds what, told by the CURPs and by the letters they take from the names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.people.curp import LENGTH, tidy
from unionreg.domain.people.full_names import split_by_key
from unionreg.domain.people.names import given_letters, surname_letters
from unionreg.domain.rolls.columns import RollField
from unionreg.domain.rolls.rows import like_curp

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROWS = 100
_MOST_COLUMNS = 60
_FEWEST_KEYS = 3


def columns_by_content(rows: list[Sequence[str]]) -> dict[RollField, int]:
    """Columns (from 1) of the CURP and the names; empty when no column is mostly CURPs."""
    filled = [cells for cells in rows if any(cell.strip() for cell in cells)][:_ROWS]
    width = min(max(map(len, filled), default=0), _MOST_COLUMNS)
    keys = max(range(width), key=lambda place: _keys(filled, place), default=0)
    if width == 0 or _keys(filled, keys) < max(_FEWEST_KEYS, len(filled) * 2 // 3):
        return {}
    people = [
        ([*cells, *[""] * width], tidy(cells[keys]).text)
        for cells in filled
        if len(cells) > keys and len(tidy(cells[keys]).text) == LENGTH
    ]
    found = {RollField.CURP: keys + 1}
    for field in (RollField.FIRST_SURNAME, RollField.SECOND_SURNAME, RollField.GIVEN_NAMES, RollField.FULL_NAME):
        free = [place for place in range(width) if place + 1 not in found.values()]
        best = max(free, key=lambda place: _agreeing(people, field, place), default=None)
        if best is not None and _agreeing(people, field, best) * 4 > len(people) * 3:
            found[field] = best + 1
    return found


def _keys(rows: list[Sequence[str]], place: int) -> int:
    return sum(1 for cells in rows if len(cells) > place and like_curp(tidy(cells[place]).text))


def _agreeing(people: list[tuple[list[str], str]], field: RollField, place: int) -> int:
    return sum(1 for cells, key in people if cells[place].strip() and _agrees(cells[place], key, field))


def _agrees(text: str, key: str, field: RollField) -> bool:
    if field is RollField.FIRST_SURNAME:
        return surname_letters(text)[::2] == key[0] + key[13]
    if field is RollField.SECOND_SURNAME:
        return surname_letters(text)[::2] == key[2] + key[14]
    if field is RollField.GIVEN_NAMES:
        return given_letters(text) == key[3] + key[15]
    return any(split_by_key(text, key, surnames_first=first) for first in (True, False))
