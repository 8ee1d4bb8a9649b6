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
LABEL_RIGHT = LEFT + 218.0
DIGITS_RIGHT = LABEL_RIGHT + 62.0
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
    """Sets the entries with a hairline between them; an entry stays on one page unless it is higher than that."""
    sheet.space(3)
    for entry in entries:
        _set_entry(sheet, entry)


def _set_entry(sheet: Sheet, entry: Entry) -> None:
    face = Face.BOLD if entry.strong else Face.REGULAR
    left = LEFT if entry.letter is None else LEFT + LETTER_WIDTH
    labels = wrap_text(entry.label, face, SIZE, LABEL_RIGHT - left - 8)
    spoken = NO_FIGURE if entry.number is None else words(entry.number, entry.counted)
    said = wrap_text(spoken, Face.REGULAR, SIZE, RIGHT - WORDS_LEFT)
    height = max(len(labels), len(said)) * STEP + 6
    sheet.need(height)
    top = sheet.y - 2
    if entry.letter:
        letter_badge(sheet, LEFT, top - STEP - 1.5, entry.letter)
    for index, line in enumerate(labels):
        sheet.put(Text(left, top - (index + 1) * STEP + 2, line, face, SIZE))
    if entry.number is not None:
        digits = wording.with_thousands(entry.number)
        sheet.put(right_aligned(digits, Face.BOLD, SIZE + 1.5, DIGITS_RIGHT, top - STEP + 2))
    for index, line in enumerate(said):
        sheet.put(Text(WORDS_LEFT, top - (index + 1) * STEP + 2, line, Face.REGULAR, SIZE))
    sheet.y -= height
    sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, HAIRLINE))
