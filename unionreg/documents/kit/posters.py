"""Posters in large print: the call and how to vote. The question has 40 points, and nothing is larger (practice, 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.drawing import Box, Text, centred
from unionreg.documents.fonts import Face, width
from unionreg.documents.kit import words
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording
from unionreg.domain.votes.vote import BallotShape

if TYPE_CHECKING:
    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.documents.kit.matter import Matter
    from unionreg.domain.votes.vote import Station

QUESTION = 40.0
SMALLEST_QUESTION = 28.0
BODY = 24.0
TIGHT = 18.0
MOST_LINES = 6
MOST_STATIONS = 6
MOST_OPTIONS = 6

STEPS = (
    "Muestre una identificación oficial con fotografía.",
    "Firme la lista y reciba una sola boleta, sin talón.",
    "Pase a solas detrás de la mampara.",
    "Marque un solo recuadro.",
    "Doble la boleta y deposítela en la urna.",
)
FREEDOM = "Su voto es libre y secreto. Nadie puede preguntarle por quién vota ni tomar foto de su boleta."


def set_call_poster(sheet: KitSheet, matter: Matter) -> None:
    """Question, day, hours, place and papers to bring, to be read from two metres."""
    order = matter.order
    _colour(sheet, matter)
    large_question(sheet, order.definition.question)
    preparation = order.preparation
    if preparation.who_may_vote:
        _body(sheet, "Votan: ", preparation.who_may_vote)
    stations = order.tables() if matter.station is None else (matter.station,)
    for station in stations[:MOST_STATIONS]:
        _place(sheet, station)
    if len(stations) > MOST_STATIONS:
        _body(
            sheet, "", f"Hay {wording.with_thousands(len(stations))} mesas; la lista completa está en la convocatoria."
        )
    _body(sheet, "Lleve una identificación oficial: ", _documents(matter))
    if preparation.complaint_channel:
        _body(sheet, "Quejas: ", preparation.complaint_channel)
    for companion in order.companions:
        colour = f" (boleta {companion.colour})" if companion.colour else ""
        _body(sheet, "El mismo día se vota también: ", f"{companion.question}{colour}")


def set_voting_poster(sheet: KitSheet, matter: Matter) -> None:
    """How to vote, step by step."""
    definition = matter.order.definition
    _colour(sheet, matter)
    large_question(sheet, definition.question)
    _line(sheet, "Cómo votar", Face.BOLD, 30.0)
    sheet.space(4)
    for number, step in enumerate(STEPS, start=1):
        _step(sheet, number, step)
    labels = [option.label for option in definition.options]
    if len(labels) <= MOST_OPTIONS and definition.ballot is not BallotShape.YES_NO:
        _body(sheet, "Opciones: ", "; ".join(labels))
    sheet.space(4)
    _body(sheet, "", "La boleta sin marca o con más de una marca es voto nulo.")
    _body(sheet, "", FREEDOM)
    if matter.order.preparation.rights_notice:
        _body(sheet, "", matter.order.preparation.rights_notice)


def large_question(sheet: KitSheet, question: str) -> None:
    """The question in 40 points; smaller only where it would fill the sheet."""
    size = QUESTION
    while size > SMALLEST_QUESTION and len(wrap_text(question, Face.BOLD, size, RIGHT - LEFT)) > MOST_LINES:
        size -= 2
    sheet.space(4)
    for line in wrap_text(question, Face.BOLD, size, RIGHT - LEFT):
        _line(sheet, line, Face.BOLD, size)
    sheet.space(10)


def _line(sheet: KitSheet, text: str, face: Face, size: float) -> None:
    sheet.need(size * 1.15)
    sheet.y -= size * 1.15
    sheet.put(Text(LEFT, sheet.y + size * 0.2, text, face, size))


def _colour(sheet: KitSheet, matter: Matter) -> None:
    """The word that tells this vote from another of the same day."""
    colour = matter.order.preparation.ballot_colour
    if not colour:
        return
    text = f"BOLETA {colour.upper()}"
    wide = min(RIGHT - LEFT, width(text, Face.BOLD, 22) + 24)
    size = min(22.0, 22.0 * (wide - 12) / width(text, Face.BOLD, 22))
    sheet.need(40)
    sheet.y -= 38
    sheet.put(Box(LEFT, sheet.y, wide, 32, 1.6), centred(text, Face.BOLD, size, LEFT, LEFT + wide, sheet.y + 9))


def _body(sheet: KitSheet, label: str, text: str, size: float = BODY) -> None:
    sheet.paragraph(*([bold(label)] if label else []), text, size=size, after=8)


def _place(sheet: KitSheet, station: Station) -> None:
    _body(sheet, "", words.hours(station)[:1].upper() + words.hours(station)[1:])
    _body(sheet, f"{station.name}. ", station.address)


def _documents(matter: Matter) -> str:
    kinds = [words.IDENTITY[kind] for kind in matter.order.preparation.identity_documents if kind in words.IDENTITY]
    return "; ".join(kinds) + "." if kinds else "con fotografía."


def _step(sheet: KitSheet, number: int, text: str) -> None:
    lines = wrap_text(text, Face.REGULAR, BODY, RIGHT - LEFT - 48)
    sheet.need(len(lines) * BODY * 1.25 + 8)
    top = sheet.y
    sheet.put(Box(LEFT, top - 36, 34, 34, 1.6))
    sheet.put(centred(str(number), Face.BOLD, BODY, LEFT, LEFT + 34, top - 28))
    for line in lines:
        sheet.y -= BODY * 1.25
        sheet.put(Text(LEFT + 48, sheet.y + 3, line, Face.REGULAR, BODY))
    sheet.y = min(sheet.y, top - 38) - 6
