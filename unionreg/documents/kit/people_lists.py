"""Lists of people: the roll to post, the list that is signed, the receipts of the contract. None has CURP or address.

The list that is signed has no room for the number of a ballot, and nothing else may be written in it that joins the two
(LFT 390 Bis-III e; law notes, 5.3).
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from unionreg.documents.drawing import HAIRLINE, MUTED, Box, Line, Text, right_aligned
from unionreg.documents.fonts import Face, width
from unionreg.documents.kit import words
from unionreg.documents.kit.matter import blanks
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording
from unionreg.domain.votes.preparation import IDENTITY_DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from unionreg.documents.drawing import Mark
    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.documents.kit.matter import Matter
    from unionreg.domain.rolls.roll import RollPerson

ROW = 25.0
POSTED_ROW = 15.5
NUMBER = 34.0
SIZE = 9.5
POSTED_SIZE = 10.5
NO_SHIFT = "Sin turno indicado"
LEGEND = (
    "Firmo que me identifiqué y que recibí una boleta para votar. En esta lista no se anota el número de la boleta ni "
    "nada que permita saber cuál recibí."
)
RECEIVED = "Recibí completa y a tiempo una copia impresa de: {text}. Firmar este acuse no es votar ni aprobar."
OTHER_DOCUMENT = "Otra"


def set_roll(sheet: KitSheet, matter: Matter) -> None:
    """The roll to post: a head to be read from afar, then number and name in two columns."""
    order, station = matter.order, matter.table
    sheet.title("Padrón de votantes", 30)
    sheet.paragraph(bold(station.name), size=24, after=2)
    sheet.paragraph(station.address, size=14, after=2)
    sheet.paragraph(words.hours(station), size=14, after=4)
    count = wording.figures_and_words(station.voters_assigned, wording.Gender.FEMININE)
    sheet.paragraph("Personas en esta lista: ", bold(count), size=12)
    channel = order.preparation.complaint_channel
    if channel:
        sheet.paragraph("¿Falta su nombre o está mal escrito? ", channel, size=12)
    sheet.paragraph("Esta lista no contiene CURP ni domicilios.", size=9.5)
    sheet.rule()
    _two_columns(sheet, matter.people)


def set_signatures(sheet: KitSheet, matter: Matter) -> None:
    """Number, name, identity document shown, signature."""
    station = matter.table
    sheet.title("Lista de votantes con firma")
    sheet.paragraph(bold(station.name), f" · {station.address}", size=12, after=2)
    sheet.paragraph(words.hours(station), after=2)
    sheet.paragraph(bold(LEGEND), size=10)
    kinds = _identity_kinds(matter)
    long = "; ".join(f"{words.SHORT_IDENTITY[kind]}: {words.IDENTITY[kind]}" for kind in kinds)
    sheet.paragraph(f"Identificación mostrada. {long}; {OTHER_DOCUMENT}.", size=8.5)
    edges = (LEFT + NUMBER, LEFT + 226, LEFT + 352)
    heads = ("Núm.", "Nombre", "Identificación mostrada", "Firma")
    short = [*(words.SHORT_IDENTITY[kind] for kind in kinds), OTHER_DOCUMENT]
    choice = _choices(short, edges[1], edges[2])

    def row(person: RollPerson, y: float) -> list[Mark]:
        return [*_number_and_name(person, y, edges[0], edges[1]), *choice(y)]

    _ruled(sheet, matter.people, row, (edges, heads))


def set_receipts(sheet: KitSheet, matter: Matter) -> None:
    """Receipts of the text that is voted on, a list for each shift (law notes, 6.2 and 13)."""
    definition = matter.order.definition
    contract = definition.contract_number
    text = definition.title if contract is None else f"{definition.title}, contrato colectivo {contract}"
    edges = (LEFT + NUMBER, LEFT + 236, LEFT + 330)
    heads = ("Núm.", "Nombre", "Turno", "Firma")

    def row(person: RollPerson, y: float) -> list[Mark]:
        shift = wrap_text(person.shift or "—", Face.REGULAR, SIZE, edges[2] - edges[1] - 8)[0]
        return [
            *_number_and_name(person, y, edges[0], edges[1]),
            Text(edges[1] + 4, y + ROW / 2 - 3, shift, Face.REGULAR, SIZE),
        ]

    known = {shift.name: index for index, shift in enumerate(matter.order.preparation.shifts)}
    # Shifts as they were prepared, then others by name, then people without one.
    ordered = sorted(
        matter.people, key=lambda person: (not person.shift, known.get(person.shift, len(known)), person.shift)
    )
    for index, (shift, people) in enumerate(groupby(ordered, key=lambda person: person.shift)):
        if index > 0:
            sheet.new_page()
        sheet.title("Acuse de recibo del contrato")
        sheet.paragraph(bold(f"{matter.table.name} · {shift or NO_SHIFT}"), size=13, after=3)
        sheet.paragraph(bold(RECEIVED.format(text=text)), size=10)
        _ruled(sheet, list(people), row, (edges, heads))
        sheet.space(6)
        blanks(sheet, "Entregó las copias (nombre y firma)", "Fecha y hora")


def _identity_kinds(matter: Matter) -> list[str]:
    asked = matter.order.preparation.identity_documents or IDENTITY_DOCUMENTS
    return [kind for kind in asked if kind in words.SHORT_IDENTITY]


def _choices(labels: Sequence[str], left: float, right: float) -> Callable[[float], list[Mark]]:
    """Small boxes to tick in one or two lines of a row, measured once for all rows."""
    per_line = -(-len(labels) // 2)
    step = (right - left - 6) / per_line
    places = [(left + 4 + index % per_line * step, index // per_line, label) for index, label in enumerate(labels)]

    def marks(y: float) -> list[Mark]:
        found: list[Mark] = []
        for x, line, label in places:
            base = y + ROW - 10 - line * 11
            found.append(Box(x, base - 0.7, 6.5, 6.5, 0.6))
            found.append(Text(x + 8, base, label, Face.REGULAR, 6.8))
        return found

    return marks


def _number_and_name(person: RollPerson, y: float, start: float, end: float) -> list[Mark]:
    middle = y + ROW / 2 - 3
    number = right_aligned(str(person.number), Face.REGULAR, SIZE, start - 6, middle)
    name = person.list_name
    room = end - start - 8
    if width(name, Face.REGULAR, SIZE) <= room:
        return [number, Text(start + 2, middle, name, Face.REGULAR, SIZE)]
    size = 8.0
    lines = wrap_text(name, Face.REGULAR, size, room)
    while len(lines) > 2 and size > 5:  # noqa: PLR2004 - two lines fit in a row
        size -= 0.5
        lines = wrap_text(name, Face.REGULAR, size, room)
    step = (ROW - 4) / max(2, len(lines))
    top = y + ROW - step
    return [
        number,
        *(Text(start + 2, top - index * step + 1, line, Face.REGULAR, size) for index, line in enumerate(lines)),
    ]


def _ruled(
    sheet: KitSheet,
    people: Sequence[RollPerson],
    row: Callable[[RollPerson, float], list[Mark]],
    columns: tuple[tuple[float, ...], tuple[str, ...]],
) -> None:
    """Rows to sign under a head that each page repeats."""
    edges, heads = columns
    _heads(sheet, edges, heads)
    top = sheet.y
    for person in people:
        if sheet.room < ROW:
            _verticals(sheet, edges, top)
            sheet.new_page()
            _heads(sheet, edges, heads)
            top = sheet.y
        sheet.y -= ROW
        sheet.put(*row(person, sheet.y), Line(LEFT, sheet.y, RIGHT, sheet.y, HAIRLINE))
    _verticals(sheet, edges, top)


def _heads(sheet: KitSheet, edges: Sequence[float], heads: Sequence[str]) -> None:
    sheet.need(16 + ROW)
    sheet.y -= 14
    for left, head in zip((LEFT - 2, *edges), heads, strict=True):
        sheet.put(Text(left + 2, sheet.y + 4, head, Face.SEMIBOLD, 8.5, MUTED))
    sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, 0.9))


def _verticals(sheet: KitSheet, edges: Sequence[float], top: float) -> None:
    sheet.put(*(Line(x, sheet.y, x, top, 0.3) for x in edges))


def _two_columns(sheet: KitSheet, people: Iterable[RollPerson]) -> None:
    """Numbers and names, down the left half of a page and then the right."""
    waiting = list(people)
    half = (RIGHT - LEFT - 18) / 2
    while waiting:
        fit = max(1, int(sheet.room // POSTED_ROW))
        rows = min(fit, -(-len(waiting) // 2))
        top = sheet.y
        for column in range(2):
            x = LEFT + column * (half + 18)
            for index, person in enumerate(waiting[column * rows : (column + 1) * rows]):
                y = top - (index + 1) * POSTED_ROW
                sheet.put(*_posted(person, x, y, half))
        waiting = waiting[2 * rows :]
        sheet.y = top - rows * POSTED_ROW
        if waiting:
            sheet.new_page()


def _posted(person: RollPerson, x: float, y: float, room: float) -> list[Mark]:
    name = person.list_name
    wide = width(name, Face.REGULAR, POSTED_SIZE)
    size = POSTED_SIZE if wide <= room - 44 else max(4.0, POSTED_SIZE * (room - 44) / wide)
    return [
        right_aligned(str(person.number), Face.REGULAR, POSTED_SIZE, x + 36, y + 4, MUTED),
        Text(x + 44, y + 4, name, Face.REGULAR, size),
        Line(x, y, x + room, y, 0.3),
    ]
