"""The reasoned decision on an objection (law notes, 12.17). It names nobody who complained: identity is reserved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.after_parts import PaperHead, begin, moment_words, place_and_date, sign_and_code
from unionreg.documents.parties import party_facts
from unionreg.documents.wrapping import bold
from unionreg.domain.votes.objections import Channel, Effect, Irregularity, Ruling

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from unionreg.documents.sheet import Sheet
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.objections import Objection, ObjectionDecision
    from unionreg.domain.votes.vote import VoteDefinition

TITLE = "Resolución sobre una inconformidad"
CHANNELS = {
    Channel.PLATFORM: "la plataforma electrónica",
    Channel.EMAIL: "correo electrónico",
    Channel.PAPER: "escrito en papel",
}
IRREGULARITIES = {
    Irregularity.NO_CONTRACT_COPY: "no se entregó copia del contrato",
    Irregularity.EXCLUDED_VOTERS: "se excluyó a personas con derecho a voto",
    Irregularity.NO_CUSTODY: "no se resguardó la documentación",
    Irregularity.COERCION: "hubo presión o coacción",
    Irregularity.OTHER: "otra",
}
RULINGS = {
    Ruling.UPHELD: "Fundada",
    Ruling.PARTLY_UPHELD: "Fundada en parte",
    Ruling.DISMISSED: "Infundada",
    Ruling.INADMISSIBLE: "Improcedente",
}
EFFECTS = {
    Effect.NONE: "El resultado no cambia.",
    Effect.CORRECTION: "Se corrige el cómputo.",
    Effect.STATIONS_ANNULLED: "Se anulan mesas; sus cifras no entran en el cómputo.",
    Effect.VOTE_ANNULLED: "Se anula la votación.",
}


def objection_decision(
    definition: VoteDefinition, objection: Objection, decision: ObjectionDecision, folio: str, letterhead: Letterhead
) -> bytes:
    """The decision as PDF bytes."""
    head = PaperHead("objection-decision", TITLE, folio)
    zone = definition.stations[0].opens_at.tzinfo
    sheet = begin(definition, head, letterhead)
    sheet.paragraph(
        f"{place_and_date(letterhead, decision.at.astimezone(zone))}, se resuelve la inconformidad número "
        f"{objection.number} contra la votación que se describe."
    )
    sheet.facts(party_facts(definition))
    _objection(sheet, definition, objection, zone)
    sheet.heading("Razones", keep=60)
    sheet.paragraph(decision.reasons)
    if decision.same_reasons_because is not None:
        sheet.paragraph(
            bold("Se responde con las mismas razones que a otra inconformidad, porque: "), decision.same_reasons_because
        )
    sheet.heading("Resolución", keep=240)
    sheet.paragraph(bold(f"{RULINGS[decision.ruling]}. "), EFFECTS[decision.effect])
    if decision.effect_note:
        sheet.paragraph(decision.effect_note)
    sheet.paragraph("Notifíquese a quien se inconformó y a las partes.")
    signer = (decision.by.name, decision.by.role)
    sign_and_code(sheet, definition, head, [signer], "Firma autógrafa o electrónica.")
    return sheet.finish()


def _objection(sheet: Sheet, definition: VoteDefinition, objection: Objection, zone: tzinfo | None) -> None:
    sheet.heading("Inconformidad", keep=80)
    people, received = len(objection.complainants), moment_words(objection.received_at.astimezone(zone))
    who = f"Colectiva, de {people} personas" if objection.collective else "Individual"
    stations = "; ".join(definition.station(each).name for each in objection.station_ids)
    sheet.facts(
        [
            ("Presentada", f"{received}, por {CHANNELS[objection.channel]}"),
            ("Quién se inconforma", f"{who}. Identidad reservada"),
            ("Se queja de que", "; ".join(IRREGULARITIES[each] for each in objection.irregularities)),
            ("Se refiere a", stations or "toda la votación"),
            ("Pruebas", _evidence(objection)),
            ("Partes notificadas", _notified(objection, zone)),
        ]
    )
    sheet.space(4)
    sheet.paragraph(bold("Hechos. "), objection.facts)


def _evidence(objection: Objection) -> str:
    if not objection.evidence:
        return "ninguna"
    return "; ".join(f"{each.number} ({each.suffix.upper()}, {each.sha256[:16]}…)" for each in objection.evidence)


def _notified(objection: Objection, zone: tzinfo | None) -> str:
    def told(at: datetime) -> str:
        return moment_words(at.astimezone(zone))

    return "; ".join(f"{each.party}, {each.how}, {told(each.at)}" for each in objection.notified) or "ninguna"
