"""Badges of observers and union representatives, four on a letter sheet, to be cut out along the frame.

The square code names vote and accreditation number, so that anybody at a door can compare it with the register. No
photograph and no address: the badge is worn beside the identity document that it names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.drawing import MUTED, Box, Line, Squares, Text, centred
from unionreg.documents.fonts import Face, width
from unionreg.documents.kit.sheet_code import square_code
from unionreg.documents.preparation_sheet import finished, preparation_sheet
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.wrapping import wrap_text
from unionreg.domain import wording
from unionreg.domain.votes.observers import ObserverKind

if TYPE_CHECKING:
    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.observers import Observer
    from unionreg.domain.votes.preparation_orders import BadgeOrder

TITLE = "Gafetes de acreditación"
TEMPLATE = "GA-1"
GAP = 14.0
WIDE = (RIGHT - LEFT - GAP) / 2
HIGH = 236.0
CODE = 62.0
PADDING = 11.0
WORDS = {ObserverKind.OBSERVER: "OBSERVACIÓN", ObserverKind.REPRESENTATIVE: "REPRESENTACIÓN SINDICAL"}
SIGN = "URB1"
MOST_NAMES = 3
MOST_LINES = 2


def observer_badges(order: BadgeOrder, letterhead: Letterhead) -> bytes:
    """One badge for each accredited person, as PDF bytes; people without accreditation get none."""
    sheet = preparation_sheet(
        letterhead,
        order.vote,
        order,
        kind="badges",
        title=TITLE,
        folio=order.vote.vote_id,
        template=TEMPLATE,
    )
    people = [person for person in order.people if person.accreditation is not None]
    sheet.paragraph("Recorte por el marco. Se porta a la vista, junto con la identificación anotada.", size=9, after=4)
    for start in range(0, len(people), 2):
        sheet.need(HIGH + GAP)
        top = sheet.y
        for place, person in enumerate(people[start : start + 2]):
            _badge(sheet, order, person, LEFT + place * (WIDE + GAP), top)
        sheet.y = top - HIGH - GAP
    return finished(sheet)


def badge_code(vote_id: str, accreditation: str) -> str:
    """What the code of a badge says: ``URB1:<vote>:<accreditation>``, in capitals."""
    return f"{SIGN}:{vote_id}:{accreditation}".upper()


def _badge(sheet: KitSheet, order: BadgeOrder, person: Observer, x: float, top: float) -> None:
    sheet.put(Box(x, top - HIGH, WIDE, HIGH, 1.2))
    y = _head(sheet, person, x, top)
    left, right = x + PADDING, x + WIDE - PADDING
    for line in wrap_text(person.request.name, Face.BOLD, 15, right - left)[:MOST_NAMES]:
        y -= 18
        sheet.put(Text(left, y, line, Face.BOLD, 15))
    for line in wrap_text(_for_whom(order, person), Face.SEMIBOLD, 10, right - left)[:MOST_LINES]:
        y -= 13
        sheet.put(Text(left, y, line, Face.SEMIBOLD, 10))
    for line in wrap_text(order.vote.title, Face.REGULAR, 8.5, right - left)[:MOST_LINES]:
        y -= 11.5
        sheet.put(Text(left, y, line, Face.REGULAR, 8.5, MUTED))
    _foot(sheet, order, person, x, top - HIGH)


def _head(sheet: KitSheet, person: Observer, x: float, top: float) -> float:
    words = WORDS[person.request.kind]
    size = 13.0
    while width(words, Face.BOLD, size) > WIDE - 2 * PADDING:
        size -= 0.5
    sheet.put(centred(words, Face.BOLD, size, x, x + WIDE, top - 20))
    office = wrap_text(sheet.letterhead.office_name, Face.REGULAR, 8, WIDE - 2 * PADDING)[0]
    sheet.put(centred(office, Face.REGULAR, 8, x, x + WIDE, top - 32))
    y = top - 38
    if sheet.warning:
        sheet.put(centred(sheet.warning, Face.BOLD, 8.5, x, x + WIDE, y - 8))
        y -= 12
    sheet.put(Line(x + PADDING, y, x + WIDE - PADDING, y, 0.8))
    return y - 2


def _for_whom(order: BadgeOrder, person: Observer) -> str:
    unions = dict(order.unions)
    own = unions.get(person.request.union_id, "")
    return own or person.request.organisation or "A título personal"


def _foot(sheet: KitSheet, order: BadgeOrder, person: Observer, x: float, bottom: float) -> None:
    """Number, where and when, and the code at the right."""
    number = person.accreditation or ""
    sheet.put(
        Squares(x + WIDE - PADDING - CODE, bottom + PADDING, CODE, square_code(badge_code(order.vote.vote_id, number)))
    )
    room = WIDE - 3 * PADDING - CODE
    y = bottom + PADDING + CODE - 6
    sheet.put(
        Text(
            x + PADDING, y, number, Face.MONO_SEMIBOLD, min(10.5, 10.5 * room / width(number, Face.MONO_SEMIBOLD, 10.5))
        )
    )
    lines = [*wrap_text(_where(order, person), Face.REGULAR, 8, room)[:MOST_NAMES]]
    lines += wrap_text(_days(order), Face.REGULAR, 8, room)[:MOST_LINES]
    for line in lines:
        y -= 10.5
        sheet.put(Text(x + PADDING, y, line, Face.REGULAR, 8))


def _where(order: BadgeOrder, person: Observer) -> str:
    names = dict(order.stations)
    if not person.request.station_ids:
        return "Todas las mesas"
    return ", ".join(names.get(station, station) for station in person.request.station_ids)


def _days(order: BadgeOrder) -> str:
    days = [wording.date_without_weekday(day) for day in order.days]
    return f"Vale: {', '.join(days)}" if days else "Vale el día de la votación"
