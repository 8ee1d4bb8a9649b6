"""Receipt lists by shift and area: what is received in words, name, day, signature, and "No lo recibí" with its reason.

A list without names has numbered lines to write on. Nothing here joins anybody with a ballot: the numbers are those of
the roll, and ballots bear none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import ruled_lines, tick_box
from unionreg.documents.delivery import words
from unionreg.documents.delivery.worker_copy import HEIGHTS
from unionreg.documents.drawing import HAIRLINE, MUTED, Line, Text, right_aligned
from unionreg.documents.fonts import Face
from unionreg.documents.kit.matter import blanks, boxed_number
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording
from unionreg.domain.contracts.delivery import CampaignKind
from unionreg.domain.contracts.delivery_papers import CopyPaper, ListedPerson
from unionreg.domain.contracts.delivery_words import LETTERS, REASONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unionreg.documents.drawing import Mark
    from unionreg.domain.contracts.delivery import Campaign, DeliveryGroup
    from unionreg.domain.contracts.delivery_papers import ReceiptOrder
    from unionreg.domain.contracts.delivery_term import DeliveryTerm
    from unionreg.domain.office import Letterhead

ROW = 25.0
SIZE = 9.5
EDGES = (LEFT + 34, LEFT + 208, LEFT + 268, LEFT + 384)
HEADS = ("Núm.", "Nombre", "Día", "Firma o huella", "No lo recibí · motivo")
MOST_NAME_LINES = 2
DIGITS = 5
UNKNOWN = "sin indicar"


def receipts(order: ReceiptOrder, letterhead: Letterhead) -> bytes:
    """The lists as PDF bytes, each beginning on a page of its own."""
    campaign = order.campaign
    height = HEIGHTS[CopyPaper.OFICIO if order.large else CopyPaper.LETTER]
    digest = campaign.copy.sha256 if campaign.copy is not None else None
    style = SheetStyle(
        words.RECEIPT_TITLE,
        campaign.campaign_id,
        words.TEMPLATES["receipts"],
        digest,
        height=height,
        digest_of="Huella de la copia que se entrega",
    )
    sheet = Sheet(letterhead, style)
    for index, group in enumerate(order.groups):
        if index:
            sheet.new_page()
        _set_list(sheet, order, group)
    return sheet.finish()


def place_words(group: DeliveryGroup) -> str:
    """Workplace, area and shift in one line."""
    parts = (group.workplace or f"Centro {UNKNOWN}", group.area, f"Turno {group.shift or UNKNOWN}")
    return " · ".join(part for part in parts if part)


def term_words(term: DeliveryTerm) -> str:
    """Until which day, and which days lie between; on paper nobody has to count."""
    said = words.UNTIL_DAY.format(day=wording.long_date(term.last_day))
    event = wording.date_without_weekday(term.event_on)
    if term.kind is CampaignKind.AFTER_DEPOSIT:
        return f"{said} {words.UNTIL_DEPOSIT.format(event=event)}"
    counted = "; ".join(wording.long_date(day) for day in term.counted)
    text = f"{said} {words.BETWEEN.format(event=event, days=counted)}"
    left_out = [wording.long_date(each.day) for each in term.days if each.reason is not None]
    return f"{text} {words.NOT_COUNTED.format(days='; '.join(left_out))}" if left_out else text


def lines_of(campaign: Campaign, group: DeliveryGroup) -> tuple[ListedPerson, ...]:
    """Lines without names: numbered through all shifts, so that a drawn number is found on one list only."""
    before = sum(each.workers for each in campaign.groups[: campaign.groups.index(group)])
    return tuple(ListedPerson(before + place, "") for place in range(1, group.workers + 1))


def _set_list(sheet: Sheet, order: ReceiptOrder, group: DeliveryGroup) -> None:
    campaign = order.campaign
    people = order.people.get(group.group_id) or lines_of(campaign, group)
    sheet.title(words.RECEIPT_TITLE)
    sheet.paragraph(bold(place_words(group)), size=13, after=2)
    count = wording.figures_and_words(group.workers, wording.Gender.FEMININE)
    sheet.paragraph(f"{campaign.employer} · personas en este turno: {count}", size=10.5, after=3)
    pages = words.PAGES.format(pages=campaign.copy.pages) if campaign.copy is not None else ""
    sheet.paragraph(bold(words.RECEIVED.format(text=campaign.text, pages=pages)), size=10.5)
    if order.term is not None:
        sheet.paragraph(term_words(order.term), size=9.5)
    sheet.paragraph(words.NO_COPY, " ", _legend(), size=9)
    _rows(sheet, people)
    _foot(sheet, group)


def _legend() -> str:
    return "; ".join(f"{LETTERS[each]} = {REASONS[each]}" for each in LETTERS) + "."


def _rows(sheet: Sheet, people: Sequence[ListedPerson]) -> None:
    _heads(sheet)
    top = sheet.y
    for person in people:
        if sheet.room < ROW:
            _verticals(sheet, top)
            sheet.new_page()
            _heads(sheet)
            top = sheet.y
        sheet.y -= ROW
        sheet.put(*_row(person, sheet.y), Line(LEFT, sheet.y, RIGHT, sheet.y, HAIRLINE))
        _not_received(sheet)
    _verticals(sheet, top)


def _row(person: ListedPerson, y: float) -> Iterator[Mark]:
    middle = y + ROW / 2 - 3
    yield right_aligned(str(person.number), Face.REGULAR, SIZE, EDGES[0] - 6, middle)
    size, room = SIZE, EDGES[1] - EDGES[0] - 8
    lines = wrap_text(person.name, Face.REGULAR, size, room) if person.name else []
    while len(lines) > MOST_NAME_LINES and size > 5:  # noqa: PLR2004 - nothing smaller can be read
        size -= 0.5
        lines = wrap_text(person.name, Face.REGULAR, size, room)
    lines = lines[:4]
    first = middle if len(lines) < MOST_NAME_LINES else y + ROW - size
    for index, line in enumerate(lines):
        yield Text(EDGES[0] + 4, first - index * size * 1.12, line, Face.REGULAR, size)


def _not_received(sheet: Sheet) -> None:
    """A box to tick and the letters to circle."""
    y = sheet.y + ROW / 2 - 3
    x = tick_box(sheet, EDGES[3] + 5, y, "", size=7.0) + 3
    for letter in LETTERS.values():
        sheet.put(Text(x, y, letter, Face.REGULAR, 8.0, MUTED))
        x += 13.0


def _heads(sheet: Sheet) -> None:
    sheet.need(16 + ROW)
    sheet.y -= 14
    for left, head in zip((LEFT - 2, *EDGES), HEADS, strict=True):
        sheet.put(Text(left + 4, sheet.y + 4, head, Face.SEMIBOLD, 8.5, MUTED))
    sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, 0.9))


def _verticals(sheet: Sheet, top: float) -> None:
    sheet.put(*(Line(x, sheet.y, x, top, 0.3) for x in EDGES))


def _foot(sheet: Sheet, group: DeliveryGroup) -> None:
    """Lines for one's own words, sums, and who handed out."""
    sheet.need(190)
    sheet.space(8)
    sheet.paragraph(bold(words.NOT_RECEIVED_LINES), size=9.5, after=0)
    ruled_lines(sheet, 2, 19)
    sheet.space(4)
    for label in ("Acuses firmados en esta lista", "No lo recibieron", "Personas del turno"):
        boxed_number(sheet, label, max(DIGITS, len(str(group.workers))))
    blanks(sheet, "Entregó las copias (nombre y firma)", "Día")
