"""The Spanish that several papers of a kit share. Versions of the forms are in ``wordings.TEMPLATES``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.domain import wording
from unionreg.domain.votes.materials import Envelope, Item, KitPart

if TYPE_CHECKING:
    from unionreg.domain.votes.vote import Station

TITLES = {
    KitPart.LID: "Lista de materiales",
    KitPart.CALL: "Convocatoria",
    KitPart.CALL_POSTER: "Cartel de la convocatoria",
    KitPart.ROLL: "Padrón para publicar",
    KitPart.RECEIPTS: "Acuses de recibo del contrato",
    KitPart.CUSTODY: "Hoja de custodia",
    KitPart.LABELS: "Sellos y etiquetas",
    KitPart.SCRIPT: "Guion de la mesa",
    KitPart.VOTING_POSTER: "Cartel: cómo votar",
    KitPart.OPENING: "Acta de instalación de mesa",
    KitPart.SIGNATURES: "Lista de votantes con firma",
    KitPart.INVENTORY: "Inventario de boletas",
    KitPart.BALLOTS: "Boletas",
    KitPart.TURNOUT: "Participación por hora",
    KitPart.INCIDENTS: "Hojas de incidente, por duplicado",
    KitPart.CHALLENGED: "Sobres de boleta impugnada",
    KitPart.STATION_ACT: "Acta de escrutinio y cómputo de mesa",
    KitPart.ENVELOPES: "Carátulas de los sobres del paquete",
}

ITEMS = {
    Item.BALLOT_BOX: "Urna transparente",
    Item.BOOTH: "Mampara para votar en secreto",
    Item.BALLOTS: "Boletas, con talón numerado",
    Item.SIGNATURE_LIST: "Lista de votantes con firma",
    Item.ACTS: "Actas: instalación, y escrutinio y cómputo",
    Item.STAMP: "Sello de la mesa",
    Item.INK_PAD: "Cojín con tinta",
    Item.PENS: "Bolígrafos de tinta negra",
    Item.MARKERS: "Marcadores gruesos",
    Item.SEALS: "Sellos y etiquetas de seguridad",
    Item.TAPE: "Cinta adhesiva ancha",
    Item.ENVELOPES: "Sobres del paquete, con su carátula",
    Item.CHALLENGED_ENVELOPES: "Sobres para boletas impugnadas",
    Item.INCIDENT_SLIPS: "Hojas de incidente, por duplicado",
    Item.POSTERS: "Carteles: convocatoria y cómo votar",
    Item.TACTILE_TEMPLATE: "Plantilla táctil o en braille",
    Item.MAGNIFIER: "Lupa",
    Item.SCISSORS: "Tijeras",
    Item.CALCULATOR: "Calculadora",
    Item.LAMP: "Lámpara con pilas",
}

ENVELOPES = {
    Envelope.VALID: ("Votos válidos", "Un fajo por opción, con su nombre y su número encima."),
    Envelope.NULL: ("Votos nulos", "Aparte de las boletas sobrantes, que no son votos."),
    Envelope.UNUSED: ("Boletas sobrantes e inutilizadas", "Canceladas con dos rayas, y los talones desprendidos."),
    Envelope.LIST: ("Lista de votantes con firma", "Todas las fojas, y los sobres de boletas impugnadas."),
    Envelope.ACTS: ("Actas", "Instalación, escrutinio y cómputo, participación por hora, incidentes, custodia."),
}

IDENTITY = {
    "ine": "Credencial para votar (INE)",
    "passport": "Pasaporte",
    "professional-licence": "Cédula profesional con fotografía",
    "driving-licence": "Licencia de conducir",
    "military-service-card": "Cartilla del servicio militar",
    "imss-card": "Credencial del IMSS con fotografía",
    "consular-card": "Matrícula consular",
    "employer-badge-with-photo": "Gafete de la empresa con fotografía",
}

SHORT_IDENTITY = {
    "ine": "INE",
    "passport": "Pas",
    "professional-licence": "Céd",
    "driving-licence": "Lic",
    "military-service-card": "Mil",
    "imss-card": "IMSS",
    "consular-card": "Cons",
    "employer-badge-with-photo": "Gaf",
}

WITH_CONTRACT = frozenset({"390-ter-initial", "390-ter-revision", "400-bis", "401-termination", "legitimation"})
"""Procedures in which workers receive the text that they vote on (LFT 390 Ter-II a)."""


def template(part: KitPart) -> str:
    """The short sign of a form's version: ``LF-1``."""
    key = "station-record" if part is KitPart.STATION_ACT else f"kit-{part.value}"
    return wordings.TEMPLATES[key].removeprefix("formato ")


def hours(station: Station) -> str:
    """When a station is open: "miércoles 12 de agosto de 2026, de las 08:00 a las 18:00 horas"."""
    opens, closes = station.opens_at, station.closes_at
    if opens.date() == closes.date():
        return f"{wording.long_date(opens)}, de las {opens:%H:%M} a las {wording.clock_time(closes)}"
    return (
        f"del {wording.long_date(opens)} a las {opens:%H:%M} "
        f"al {wording.long_date(closes)} a las {wording.clock_time(closes)}"
    )
