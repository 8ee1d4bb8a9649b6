"""The order that annuls a vote or stations of it and may have it repeated (LFT 390 Ter-II f; law notes, 12.21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.after_parts import PaperHead, begin, place_and_date, sign_and_code
from unionreg.documents.parties import party_facts
from unionreg.documents.wrapping import bold
from unionreg.domain import wording

if TYPE_CHECKING:
    from unionreg.documents.sheet import Sheet
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.orders import NullityOrder
    from unionreg.domain.votes.vote import VoteDefinition


def repeat_order(definition: VoteDefinition, order: NullityOrder, folio: str, letterhead: Letterhead) -> bytes:
    """The order as PDF bytes."""
    title = "Orden de nulidad y reposición" if order.repeat else "Orden de nulidad"
    head = PaperHead("nullity-order", title, folio)
    moment = order.at.astimezone(definition.stations[0].opens_at.tzinfo)
    sheet = begin(definition, head, letterhead)
    sheet.paragraph(f"{place_and_date(letterhead, moment)}, se ordena lo siguiente sobre la votación que se describe.")
    sheet.facts(party_facts(definition))
    for heading, text in (
        ("Hechos sustanciales", order.facts),
        ("Pruebas", order.evidence),
        ("Fundamento", order.rule),
    ):
        sheet.heading(heading, keep=40)
        sheet.paragraph(text)
    _ordered(sheet, definition, order)
    sign_and_code(sheet, definition, head, [(order.by.name, order.by.role)], "Firma autógrafa o electrónica.")
    return sheet.finish()


def _ordered(sheet: Sheet, definition: VoteDefinition, order: NullityOrder) -> None:
    sheet.heading("Se ordena", keep=240)
    names = "; ".join(definition.station(each).name for each in order.station_ids)
    scope = "toda la votación" if order.whole else f"la votación en {names}"
    sheet.paragraph(bold("Primero. "), f"Se declara nula {scope}.")
    if order.repeat_by is None:
        sheet.paragraph(bold("Segundo. "), "No se ordena reponerla.")
        return
    sheet.paragraph(
        bold("Segundo. "),
        f"Se repone {scope} a más tardar el {wording.long_date(order.repeat_by)}, con nueva convocatoria.",
    )
