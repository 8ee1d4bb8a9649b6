"""The poster for the notice board: where the contract can be read, with a code for the telephone. One page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.blocks import QUIET, code_rows
from unionreg.documents.delivery import words
from unionreg.documents.drawing import Box, Squares, Text, centred
from unionreg.documents.fonts import Face
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle
from unionreg.documents.wrapping import wrap_text

if TYPE_CHECKING:
    from unionreg.domain.office import Letterhead

CODE_SIDE = 240.0
TITLE_SIZES = (30.0, 26.0, 22.0, 18.0, 15.0, 12.0)
MOST_TITLE_LINES = 3


@dataclass(frozen=True, slots=True)
class PosterMatter:
    """What the poster says. ``address``: what the code holds; empty: no code, and a line says where to ask."""

    title: str
    employer: str
    union: str
    address: str


def contract_poster(matter: PosterMatter, letterhead: Letterhead) -> bytes:
    """The poster as PDF bytes."""
    sheet = Sheet(letterhead, SheetStyle(words.POSTER_HEAD, "", words.TEMPLATES["poster"]))
    sheet.title(words.POSTER_HEAD, 40)
    _large(sheet, matter.employer)
    sheet.paragraph(matter.title, size=16, after=2)
    sheet.paragraph(matter.union, size=14, after=8)
    if matter.address:
        _set_code(sheet, matter.address)
    else:
        sheet.paragraph(words.NO_ADDRESS, size=16)
    sheet.space(8)
    for point in words.POSTER_RIGHTS:
        sheet.put(Box(LEFT, sheet.y - 18, 7, 7, fill=0.0))
        sheet.paragraph(point, size=16, indent=18, after=3)
    return sheet.finish()


def _large(sheet: Sheet, text: str) -> None:
    """The employer's name as large as three lines allow."""
    fitting = (size for size in TITLE_SIZES if len(wrap_text(text, Face.BOLD, size, RIGHT - LEFT)) <= MOST_TITLE_LINES)
    size = next(fitting, TITLE_SIZES[-1])
    for line in wrap_text(text, Face.BOLD, size, RIGHT - LEFT)[: MOST_TITLE_LINES * 2]:
        sheet.y -= size * 1.15
        sheet.put(Text(LEFT, sheet.y, line, Face.BOLD, size))
    sheet.space(8)


def _set_code(sheet: Sheet, address: str) -> None:
    rows = code_rows(address)
    quiet = CODE_SIDE / len(rows) * QUIET
    left = LEFT + (RIGHT - LEFT - CODE_SIDE) / 2
    sheet.y -= CODE_SIDE + quiet * 2
    sheet.put(Squares(left, sheet.y + quiet, CODE_SIDE, rows))
    for line in wrap_text(address, Face.MONO, 11, RIGHT - LEFT):
        sheet.y -= 14
        sheet.put(centred(line, Face.MONO, 11, LEFT, RIGHT, sheet.y))
    sheet.space(8)
