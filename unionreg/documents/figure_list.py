"""Figures one below another: label, digits, and the same in words. For acts and certificates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.blocks import letter_badge
from unionreg.documents.drawing import HAIRLINE, Line, Text, right_aligned
from unionreg.documents.fonts import Face
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.wrapping import wrap_text
from unionreg.domain import wording
from unionreg.domain.votes import sheet_fields
from unionreg.domain.wording import Gender

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.sheet import Sheet

LETTER_WIDTH = 30.0
LABEL_RIGHT = LEFT + 204.0
DIGITS_RIGHT = LABEL_RIGHT + 54.0
WORDS_LEFT = DIGITS_RIGHT + 14.0
SIZE = 10.5
STEP = 13.0
NO_FIGURE = "sin dato"


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted, for the number in words: "veintiún votos", "veintiuna boletas"."""

    one: str
    several: str
    gender: Gender


VOTES = Counted("voto", "votos", Gender.MASCULINE)
BALLOTS = Counted("boleta", "boletas", Gender.FEMININE)
PEOPLE = Counted("persona", "personas", Gender.FEMININE)

COUNTED = {
    sheet_fields.RECEIVED: BALLOTS,
    sheet_fields.UNUSED: BALLOTS,
    sheet_fields.SPOILED: BALLOTS,
    sheet_fields.TAKEN_AWAY: BALLOTS,
    sheet_fields.FOUND: BALLOTS,
    sheet_fields.VOTERS_SIGNED: PEOPLE,
    sheet_fields.CHALLENGED: BALLOTS,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. ``number`` None is a figure that was not taken down; ``strong`` sets it in bold.

    ``letter`` is that of the sheet; an empty one only keeps its room, None gives the room to the label.
    """

    label: str
    number: int | None
    counted: Counted
    letter: str | None = None
    strong: bool = False


def counted_by(field_key: str) -> Counted:
    """What a field of the sheet counts."""
    return COUNTED.get(field_key, VOTES)


def words(number: int, counted: Counted) -> str:
    """The number in words with its noun."""
    return wording.counted(number, counted.one, counted.several, counted.gender)


def set_figures(sheet: Sheet, entries: Sequence[Entry]) -> None:
    """Sets the entries with a hairline between them; none is cut, and the last does not stand alone on a page."""
    sheet.space(3)
    heights = [_lines_of(entry).height for entry in entries]
    for index, entry in enumerate(entries):
        sheet.need(sum(heights[index:]) if index == len(entries) - 2 else heights[index])
        _set_entry(sheet, entry)


@dataclass(frozen=True, slots=True)
class _EntryLines:
    """An entry broken into lines: its label, and the number in words."""

    label: list[str]
    words: list[str]

    @property
    def height(self) -> float:
        return max(len(self.label), len(self.words)) * STEP + 6


def _lines_of(entry: Entry) -> _EntryLines:
    spoken = NO_FIGURE if entry.number is None else words(entry.number, entry.counted)
    return _EntryLines(
        wrap_text(entry.label, _face(entry), SIZE, LABEL_RIGHT - _left(entry) - 8),
        wrap_text(spoken, Face.REGULAR, SIZE, RIGHT - WORDS_LEFT),
    )


def _face(entry: Entry) -> Face:
    return Face.BOLD if entry.strong else Face.REGULAR


def _left(entry: Entry) -> float:
    return LEFT if entry.letter is None else LEFT + LETTER_WIDTH


def _set_entry(sheet: Sheet, entry: Entry) -> None:
    lines = _lines_of(entry)
    top = sheet.y - 2
    if entry.letter:
        letter_badge(sheet, LEFT, top - STEP - 1.5, entry.letter)
    for index, line in enumerate(lines.label):
        sheet.put(Text(_left(entry), top - (index + 1) * STEP + 2, line, _face(entry), SIZE))
    if entry.number is not None:
        digits = wording.with_thousands(entry.number)
        sheet.put(right_aligned(digits, Face.BOLD, SIZE + 1.5, DIGITS_RIGHT, top - STEP + 2))
    for index, line in enumerate(lines.words):
        sheet.put(Text(WORDS_LEFT, top - (index + 1) * STEP + 2, line, Face.REGULAR, SIZE))
    sheet.y -= lines.height
    sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, HAIRLINE))
