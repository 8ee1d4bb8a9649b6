"""Parts of a form that people write on: digit boxes, words lines, signature blocks with a box for refusal, codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import segno

from unionreg.documents.drawing import HAIRLINE, MUTED, Box, Line, Squares, Text
from unionreg.documents.fonts import Face, width
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.wrapping import wrap_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.sheet import Sheet

DIGIT_WIDTH = 17.0
DIGIT_HEIGHT = 20.0
TICK = 8.5
CODE_SIDE = 113.4  # 4 cm
MODULE = 1.42  # 0.5 mm: what a cheap printer and a photocopy still leave apart
QUIET = 4
GUTTER = 26.0
BLOCK_WIDTH = (RIGHT - LEFT - GUTTER) / 2
NOTE_HEIGHT = 20.0


@dataclass(frozen=True, slots=True)
class Signatory:
    """A signature block: name and post as printed (empty name: a line to write it on), and what is already known."""

    name: str
    post: str
    signed: bool | None = None
    refused: bool = False
    absent: bool = False


def digit_boxes(sheet: Sheet, right: float, y: float, digits: int) -> None:
    """Empty boxes for one digit each, ending at ``right``; a gap stands where the thousands comma would."""
    x = right
    for position in range(digits):
        if position > 0 and position % 3 == 0:
            x -= 3.5
        x -= DIGIT_WIDTH
        sheet.put(Box(x, y, DIGIT_WIDTH, DIGIT_HEIGHT, 0.7))


def digits_width(digits: int) -> float:
    """Width of the boxes for this many digits."""
    return digits * DIGIT_WIDTH + (digits - 1) // 3 * 3.5


def letter_badge(sheet: Sheet, x: float, y: float, letter: str) -> None:
    """The letter of a field in its own small frame; the same letter stands on the screen."""
    wide = max(17.0, width(letter, Face.BOLD, 10.5) + 6)
    sheet.put(
        Box(x, y, wide, 15.0, 0.9),
        Text(x + (wide - width(letter, Face.BOLD, 10.5)) / 2, y + 4, letter, Face.BOLD, 10.5),
    )


def tick_box(sheet: Sheet, x: float, y: float, label: str, *, ticked: bool = False, size: float = 9.0) -> float:
    """A box to tick with its words; gives the x where they end."""
    sheet.put(Box(x, y - 1, TICK, TICK, 0.8))
    if ticked:
        sheet.put(
            Line(x + 1.4, y + 0.4, x + TICK - 1.4, y + TICK - 2.4, 1.3),
            Line(x + 1.4, y + TICK - 2.4, x + TICK - 1.4, y + 0.4, 1.3),
        )
    sheet.put(Text(x + TICK + 4, y, label, Face.REGULAR, size))
    return x + TICK + 4 + width(label, Face.REGULAR, size)


def ruled_lines(sheet: Sheet, count: int, step: float = 21.0) -> None:
    """Empty lines to write on."""
    for _ in range(count):
        sheet.need(step)
        sheet.y -= step
        sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, HAIRLINE))


def signatures(sheet: Sheet, title: str, note: str, signatories: Sequence[Signatory], below: float = 0.0) -> None:
    """Heading, note and two blocks a row: room for the signature, line, name, post, boxes for refusal and absence.

    The heading stays with the first row, and ``below`` points of what follows stay with the last.
    """
    rows = [signatories[start : start + 2] for start in range(0, len(signatories), 2)]
    heights = [max(_block_height(signatory, BLOCK_WIDTH) for signatory in row) for row in rows]
    # What must fit with each row; nobody at the table is no row at all.
    rooms = [*heights[:-1], *(height + below for height in heights[-1:])]
    sheet.heading(title, keep=NOTE_HEIGHT + next(iter(rooms), below))
    sheet.paragraph(note, size=9.5)
    for row, height, room in zip(rows, heights, rooms, strict=True):
        sheet.need(room)
        top = sheet.y
        for index, signatory in enumerate(row):
            _signature_block(sheet, signatory, LEFT + index * (BLOCK_WIDTH + GUTTER), top, BLOCK_WIDTH)
        sheet.y = top - height


def _block_lines(signatory: Signatory, wide: float) -> tuple[list[str], list[str]]:
    names = wrap_text(signatory.name, Face.SEMIBOLD, 10, wide) if signatory.name else []
    return names, wrap_text(signatory.post, Face.REGULAR, 9, wide)


def _block_height(signatory: Signatory, wide: float) -> float:
    names, posts = _block_lines(signatory, wide)
    return 44 + max(1, len(names)) * 12.5 + len(posts) * 11.5 + 20


def _signature_block(sheet: Sheet, signatory: Signatory, x: float, top: float, wide: float) -> None:
    names, posts = _block_lines(signatory, wide)
    y = top - 40
    sheet.put(Line(x, y, x + wide, y, 0.8))
    if signatory.signed:
        sheet.put(Text(x + 2, y + 5, "Firmó en la hoja de papel", Face.ITALIC, 9))
    if not names:
        sheet.put(Text(x, y - 11, "Nombre", Face.REGULAR, 8, MUTED), Line(x + 36, y - 13, x + wide, y - 13))
        y -= 4
    for line in names:
        y -= 12.5
        sheet.put(Text(x, y, line, Face.SEMIBOLD, 10))
    y -= 0 if names else 12.5
    for line in posts:
        y -= 11.5
        sheet.put(Text(x, y, line, Face.REGULAR, 9, MUTED))
    y -= 14
    end = tick_box(sheet, x, y, "Se negó a firmar", ticked=signatory.refused)
    tick_box(sheet, end + 14, y, "Ausente", ticked=signatory.absent)


def code_rows(text: str) -> tuple[bytes, ...]:
    """A QR code of level M for this text: rows of 0 and 1 from the top, without the quiet zone."""
    code = segno.make(text, error="m", boost_error=False, micro=False)
    return tuple(bytes(row) for row in code.matrix)


def code_side(rows: Sequence[bytes]) -> float:
    """Side in points at which the code stays readable: at least 4 cm, and 0.5 mm a module."""
    return max(CODE_SIDE, len(rows) * MODULE)


def place_code(sheet: Sheet, rows: tuple[bytes, ...], right: float, top: float) -> float:
    """Sets the code with its quiet zone against an upper right corner; gives the side with the quiet zone."""
    side = code_side(rows)
    quiet = side / len(rows) * QUIET
    sheet.put(Squares(right - quiet - side, top - quiet - side, side, rows))
    return side + 2 * quiet
