"""The act of destroying materials of a vote after the five years of LFT 390 Ter-II g."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.after_parts import PaperHead, begin, place_and_date, sign_and_code
from unionreg.documents.parties import party_facts
from unionreg.documents.tables import Column, Row, Table, room_to_begin, set_table
from unionreg.documents.wrapping import bold
from unionreg.domain import wording
from unionreg.domain.votes.custody import ThingKind

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.custody import CustodyEntry, KeptThing
    from unionreg.domain.votes.vote import VoteDefinition

TITLE = "Acta de destrucción de materiales"
THINGS = {
    ThingKind.BOX: "Urna",
    ThingKind.BALLOTS: "Boletas",
    ThingKind.ACTS: "Actas",
    ThingKind.ROLL: "Listas de personas votantes",
    ThingKind.OTHER: "Otro material",
}


def destruction_act(
    definition: VoteDefinition, entry: CustodyEntry, keep_until: date, folio: str, letterhead: Letterhead
) -> bytes:
    """The act as PDF bytes."""
    head = PaperHead("destruction-act", TITLE, folio)
    moment = entry.at.astimezone(definition.stations[0].opens_at.tzinfo)
    sheet = begin(definition, head, letterhead)
    sheet.paragraph(
        f"{place_and_date(letterhead, moment)}, en {entry.place}, se destruyen los materiales que se describen. El "
        f"plazo de conservación terminó el {wording.long_date(keep_until)}."
    )
    sheet.facts(party_facts(definition))
    rows = [
        Row((str(number), _name(thing), _station(definition, thing)))
        for number, thing in enumerate(entry.things, start=1)
    ]
    table = Table((Column("Núm.", fixed=36), Column("Material", share=3), Column("Mesa", share=3)), rows)
    sheet.heading("Materiales", keep=room_to_begin(table))
    set_table(sheet, table)
    sheet.space(6)
    sheet.paragraph(bold("Los guardaba: "), entry.giver or "nadie anotado")
    sheet.paragraph(bold("Sellos que tenían: "), ", ".join(entry.seals_found) or "ninguno")
    sheet.paragraph(bold("Cómo y ante quién: "), entry.note)
    signers = [(entry.recorded_by.name, entry.recorded_by.role), ("", "Testigo"), ("", "Testigo")]
    sign_and_code(sheet, definition, head, signers, "Firman quien destruye y dos personas testigos.")
    return sheet.finish()


def _name(thing: KeptThing) -> str:
    return f"{THINGS[thing.kind]} {thing.label}".strip()


def _station(definition: VoteDefinition, thing: KeptThing) -> str:
    return "toda la votación" if thing.station_id is None else definition.station(thing.station_id).name
