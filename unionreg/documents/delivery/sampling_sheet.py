"""The verifier's sheet: who was drawn and how, the three questions, sums. What is heard is kept as sums alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import Signatory, signatures, tick_box
from unionreg.documents.delivery import words
from unionreg.documents.delivery.receipts import place_words, term_words
from unionreg.documents.drawing import HAIRLINE, MUTED, Line, Text, right_aligned
from unionreg.documents.fonts import Face
from unionreg.documents.kit.matter import boxed_number
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording

if TYPE_CHECKING:
    from unionreg.domain.contracts.delivery import DeliveryGroup
    from unionreg.domain.contracts.delivery_papers import ListedPerson, SampleOrder
    from unionreg.domain.office import Letterhead

ROW = 30.0
SIZE = 9.5
EDGES = (LEFT + 34, LEFT + 246, LEFT + 330, LEFT + 412)
HEADS = ("Núm.", "Nombre, centro y turno", *words.QUESTIONS)
SUMS = ("Personas a las que se preguntó", "Recibieron su copia", "La recibieron a tiempo", "La recibieron completa")
ROOM_FOR_ROW = 8.0


def sampling_sheet(order: SampleOrder, letterhead: Letterhead) -> bytes:
    """The sheet as PDF bytes."""
    campaign, sample = order.campaign, order.sample
    folio = f"{campaign.campaign_id}/M-{sample.number}"
    sheet = Sheet(letterhead, SheetStyle(words.SAMPLE_TITLE, folio, words.TEMPLATES["sample"]))
    sheet.title(words.SAMPLE_TITLE)
    sheet.paragraph(bold(campaign.text), size=12, after=2)
    sheet.paragraph(campaign.employer, after=3)
    if order.term is not None:
        sheet.paragraph(term_words(order.term), size=9.5)
    sheet.paragraph(bold(words.SAMPLE_RULE), size=10)
    among = wording.with_thousands(order.among)
    sheet.paragraph(words.SAMPLE_DRAW.format(size=len(order.people), among=among), size=9.5)
    sheet.facts((("Semilla", sample.seed), ("Sorteó", sample.drawn_by)), 80.0, 10.0)
    sheet.paragraph(words.REPLACEMENT, size=9.5)
    _rows(sheet, order)
    sheet.need(150)
    sheet.space(6)
    for label in SUMS:
        boxed_number(sheet, label, 3)
    sheet.paragraph(words.SAMPLE_KEEP, size=9.5)
    signatures(
        sheet,
        "Quien verifica",
        "Anotó lo que oyó, sin nombres de quienes contestaron.",
        (Signatory("", "Verificación"),),
    )
    return sheet.finish()


def _rows(sheet: Sheet, order: SampleOrder) -> None:
    _heads(sheet)
    top = sheet.y
    for person, group in order.people:
        if sheet.room < ROW:
            _verticals(sheet, top)
            sheet.new_page()
            _heads(sheet)
            top = sheet.y
        sheet.y -= ROW
        _row(sheet, person, group)
    _verticals(sheet, top)


def _row(sheet: Sheet, person: ListedPerson, group: DeliveryGroup) -> None:
    y, room = sheet.y, EDGES[1] - EDGES[0] - ROOM_FOR_ROW
    name = wrap_text(person.name or "Renglón de la lista de acuses", Face.REGULAR, SIZE, room)[0]
    where = wrap_text(place_words(group), Face.REGULAR, 7.5, room)[0]
    middle = y + ROW / 2 - 3
    sheet.put(
        right_aligned(str(person.number), Face.REGULAR, SIZE, EDGES[0] - 6, middle),
        Text(EDGES[0] + 4, y + 17, name, Face.REGULAR, SIZE),
        Text(EDGES[0] + 4, y + 6, where, Face.REGULAR, 7.5, MUTED),
        Line(LEFT, y, RIGHT, y, HAIRLINE),
    )
    for edge in (EDGES[1], EDGES[3]):
        end = tick_box(sheet, edge + 8, middle, "Sí")
        tick_box(sheet, end + 10, middle, "No")


def _heads(sheet: Sheet) -> None:
    sheet.need(16 + ROW)
    sheet.y -= 14
    for left, head in zip((LEFT - 2, *EDGES), HEADS, strict=True):
        sheet.put(Text(left + 4, sheet.y + 4, head, Face.SEMIBOLD, 8, MUTED))
    sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, 0.9))


def _verticals(sheet: Sheet, top: float) -> None:
    sheet.put(*(Line(x, sheet.y, x, top, 0.3) for x in EDGES))
