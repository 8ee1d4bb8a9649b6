"""The face and the back of one ballot, as large as its contents need: four, two or one on a sheet.

Options have equal boxes, letters of one size and equal places to mark (LFT 390 Bis-III d, 371-IX f; law notes, 12.12).
Nothing here varies from ballot to ballot, so that a ballot tells nothing of the hand that got it: numbers are put on
stubs by ``ballot_sheets``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.drawing import HAIRLINE, MUTED, Box, Line, Text, centred
from unionreg.documents.fonts import Face, width
from unionreg.documents.kit.ballot_options import OptionFace, Room, option_faces, rows_of
from unionreg.documents.kit.marks import Dashes
from unionreg.documents.sheet import INVENTED, REHEARSAL, SAMPLE
from unionreg.documents.wrapping import wrap_text

if TYPE_CHECKING:
    from unionreg.documents.kit.marks import KitMark
    from unionreg.domain.votes.kit_order import KitOrder

PADDING = 12.0
STUB = 46.0
BOXES = 50.0
MARK_HEIGHT = 15.0
QUESTION_SIZES = (13.0, 13.0, 12.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0)
LABEL_SIZES = (15.0, 13.0, 11.5, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0)
READABLE = 5
"""How many of the label sizes are large enough for a ballot that shares its sheet."""

HOW = "Marque un solo recuadro. Sin marca, o con más de una, el voto es nulo."
LEADERSHIP = "leadership"
BACK_SIGNERS = 2

PLACES = {
    "390-bis": ("Sello del Centro", "Firma de la persona funcionaria comisionada"),
    "recount": ("Sello de la autoridad", "Firma de la persona funcionaria"),
    LEADERSHIP: ("Sello de la Comisión Electoral", "Firmas de la Comisión: al reverso"),
}
OTHER_PLACES = ("Sello", "Rúbrica de la comisión o de quien verifica")


@dataclass(frozen=True, slots=True)
class Cell:
    """Room for a stub and its ballot, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class BallotFace:
    """One ballot in its cell, from the lower left corner: marks of the ballot, and where a number may stand on it."""

    cell: Cell
    marks: tuple[KitMark, ...]
    number_right: float
    number_y: float


def ballot_face(order: KitOrder, cell: Cell, *, shrink: bool = False) -> BallotFace | None:
    """The ballot, or None when it does not fit readably. ``shrink``: set it as small as it needs."""
    sizes = LABEL_SIZES if shrink else LABEL_SIZES[:READABLE]
    for step, size in enumerate(sizes):
        head = _head(order, cell, QUESTION_SIZES[step])
        room = Room(PADDING, _floor() + 6, cell.width - 2 * PADDING, head.y - _floor() - 12)
        faces = option_faces(order, size)
        if rows := rows_of(faces, room):
            return BallotFace(cell, (*head.marks, *rows, *_foot(order, cell)), cell.width - PADDING, head.number_y)
    return None


def _floor() -> float:
    """Height of the boxes for seal and signature over the lower edge."""
    return PADDING + BOXES


@dataclass(frozen=True, slots=True)
class _Head:
    marks: tuple[KitMark, ...]
    y: float
    number_y: float


def _head(order: KitOrder, cell: Cell, question: float) -> _Head:
    """Whose vote it is, the colour in a word, the question, and how to mark."""
    definition = order.definition
    wide = cell.width - 2 * PADDING
    y = cell.height - STUB - 8
    marks: list[KitMark] = []
    if warning_of(order):
        y -= MARK_HEIGHT
        marks += _warning(order, cell, y)
        y -= 4
    number_y = y - 9
    lines = [(text, Face.REGULAR, 7.5) for text in _parties(order)]
    lines.insert(0, (definition.title, Face.BOLD, 9.5))
    if order.preparation.ballot_colour:
        lines.insert(0, (f"BOLETA {order.preparation.ballot_colour.upper()}", Face.BOLD, 11.0))
    for text, face, size in lines:
        # The first line leaves room for a number at its right.
        room = wide - 80 if y > number_y else wide
        for line in wrap_text(text, face, size, room):
            y -= size * 1.2
            marks.append(Text(PADDING, y, line, face, size))
    y -= 5
    marks.append(Line(PADDING, y, cell.width - PADDING, y, 0.6))
    y -= 3
    for line in wrap_text(definition.question, Face.BOLD, question, wide):
        y -= question * 1.2
        marks.append(Text(PADDING, y, line, Face.BOLD, question))
    y -= 3
    for line in wrap_text(HOW, Face.REGULAR, 8, wide):
        y -= 9.6
        marks.append(Text(PADDING, y, line, Face.REGULAR, 8))
    return _Head(tuple(marks), y, number_y)


def _warning(order: KitOrder, cell: Cell, y: float) -> list[KitMark]:
    text = warning_of(order)
    size = min(9.5, 9.5 * (cell.width - 2 * PADDING - 6) / width(text, Face.BOLD, 9.5))
    return [
        Box(PADDING, y, cell.width - 2 * PADDING, MARK_HEIGHT, 1.2),
        centred(text, Face.BOLD, size, PADDING, cell.width - PADDING, y + (MARK_HEIGHT - size * 0.68) / 2),
    ]


def warning_of(order: KitOrder) -> str:
    """What says on a ballot that it is not a real one; empty for a real one."""
    if order.sample:
        return SAMPLE["es"]
    if order.rehearsal:
        return REHEARSAL["es"]
    return INVENTED["es"] if order.letterhead.invented else ""


def _parties(order: KitOrder) -> list[str]:
    definition = order.definition
    rows = [wordings.PROCEDURES[definition.procedure]]
    if definition.procedure != "390-bis":
        rows += [union.name for union in definition.unions]
    rows += [employer.name for employer in definition.employers]
    if definition.procedure == LEADERSHIP and (place := common_place(order)):
        rows.append(f"Municipio y entidad: {place}")
    return rows


def common_place(order: KitOrder) -> str:
    """Municipality and state of every candidate, where it is the same; else empty, and each name has its own."""
    places = {
        ", ".join(filter(None, (candidate.municipality, candidate.state)))
        for slate in order.preparation.slates
        for candidate in slate.candidates
    }
    return places.pop() if len(places) == 1 else ""


def _foot(order: KitOrder, cell: Cell) -> list[KitMark]:
    """Boxes for the seal and for the signature or initials."""
    gap = 8.0
    wide = (cell.width - 2 * PADDING - gap) / 2
    marks: list[KitMark] = []
    for index, label in enumerate(PLACES.get(order.definition.procedure, OTHER_PLACES)):
        x = PADDING + index * (wide + gap)
        marks.append(Box(x, PADDING, wide, BOXES, 0.8))
        lines = wrap_text(label, Face.REGULAR, 6.5, wide - 8)
        for number, line in enumerate(lines):
            marks.append(Text(x + 4, PADDING + BOXES - 8 - number * 7.5, line, Face.REGULAR, 6.5, MUTED))
    return marks


def stub_marks(order: KitOrder, cell: Cell, station: str) -> list[KitMark]:
    """The stub without its number: what it is, which vote and station, and the line to tear."""
    low = cell.height - STUB
    wide = cell.width - 2 * PADDING
    title = wrap_text(f"{station} · {order.definition.title}", Face.REGULAR, 7, wide)[0]
    note = "Se desprende antes de entregar la boleta. No se anota quién la recibe."
    size = min(6.5, 6.5 * wide / width(note, Face.REGULAR, 6.5))
    return [
        Dashes(0, low, cell.width, low),
        Text(PADDING, cell.height - 16, "TALÓN", Face.BOLD, 9),
        Text(PADDING, cell.height - 27, title, Face.REGULAR, 7),
        Text(PADDING, cell.height - 37, note, Face.REGULAR, size, MUTED),
    ]


def back_marks(order: KitOrder, cell: Cell) -> list[KitMark]:
    """The back of a ballot of an election: lines for at least two of the electoral commission (LFT 371-IX f)."""
    wide = cell.width - 2 * PADDING
    y = cell.height - STUB - 24
    marks: list[KitMark] = [Dashes(0, cell.height - STUB, cell.width, cell.height - STUB)]
    marks.append(Text(PADDING, y, "Comisión Electoral", Face.BOLD, 11))
    rule = "Firman al menos dos personas integrantes (artículo 371, fracción IX, de la LFT)."
    for line in wrap_text(rule, Face.REGULAR, 8, wide):
        y -= 11
        marks.append(Text(PADDING, y, line, Face.REGULAR, 8))
    names = [member.name for member in order.preparation.commission]
    signers = max(BACK_SIGNERS, min(len(names), 4))
    step = min(64.0, (y - PADDING) / signers)
    for index in range(signers):
        low = y - (index + 1) * step
        marks.append(Line(PADDING, low + 16, cell.width - PADDING, low + 16, HAIRLINE))
        label = names[index] if index < len(names) else "Nombre y firma"
        marks.append(Text(PADDING, low + 6, wrap_text(label, Face.REGULAR, 8, wide)[0], Face.REGULAR, 8, MUTED))
    return marks


__all__ = ["BallotFace", "Cell", "OptionFace", "back_marks", "ballot_face", "stub_marks", "warning_of"]
