"""The Spanish of the papers: names of procedures, figures, outcomes and bases. Versioned by ``TEMPLATES``.

Numbers in words and dates are in ``unionreg.domain.wording``. What the program says on screen is in text catalogues.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes import sheet_fields
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import Base, Population, Purpose

if TYPE_CHECKING:
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.sheet_fields import SheetField
    from unionreg.domain.votes.vote import VoteDefinition

TEMPLATES = {
    "station-record": "formato AM-1",
    "general-record": "formato AG-1",
    "notice": "formato AR-1",
    "certificate": "formato CE-1",
    "support-ruling": "formato RR-1",
    "result-report": "formato IR-1",
    "objection-decision": "formato DI-1",
    "nullity-order": "formato ON-1",
    "destruction-act": "formato AD-1",
    "public-form": "formato FP-1",
    "kit-lid": "formato LM-1",
    "kit-call": "formato CO-1",
    "kit-call-poster": "formato CC-1",
    "kit-roll": "formato PV-1",
    "kit-receipts": "formato AC-1",
    "kit-custody": "formato HC-1",
    "kit-labels": "formato SE-1",
    "kit-script": "formato GM-1",
    "kit-voting-poster": "formato CV-1",
    "kit-opening": "formato AI-1",
    "kit-signatures": "formato LF-1",
    "kit-inventory": "formato IB-1",
    "kit-ballots": "formato BO-1",
    "kit-turnout": "formato PH-1",
    "kit-incidents": "formato HI-1",
    "kit-challenged": "formato BI-1",
    "kit-envelopes": "formato CS-1",
}
NOT_OFFICIAL = "formato no oficial"

PROCEDURES = {
    "390-bis": "Constancia de representatividad (artículo 390 Bis)",
    "390-ter-initial": "Aprobación de contrato colectivo inicial (artículo 390 Ter)",
    "390-ter-revision": "Aprobación de revisión de contrato colectivo (artículo 390 Ter)",
    "400-bis": "Aprobación de revisión general (artículo 400 Bis)",
    "401-termination": "Terminación de contrato colectivo por mutuo consentimiento (artículo 401, fracción I)",
    "legitimation": "Legitimación de contrato colectivo (artículo undécimo transitorio)",
    "leadership": "Elección de directiva sindical",
    "recount": "Recuento",
}

FIELDS = {
    sheet_fields.RECEIVED: "Boletas recibidas en la mesa",
    sheet_fields.UNUSED: "Boletas sobrantes, canceladas",
    sheet_fields.SPOILED: "Boletas inutilizadas",
    sheet_fields.TAKEN_AWAY: "Boletas entregadas y no depositadas en la urna",
    sheet_fields.FOUND: "Boletas encontradas en la urna",
    sheet_fields.VOTERS_SIGNED: "Personas que firmaron la lista al votar",
    sheet_fields.NULL_VOTES: "Votos nulos, en total",
    sheet_fields.NULL_UNMARKED: "De los nulos: sin marca",
    sheet_fields.NULL_MULTIPLE: "De los nulos: con más de una marca",
    sheet_fields.NULL_NOT_AUTHENTIC: "De los nulos: boleta no auténtica",
    sheet_fields.CHALLENGED: "Boletas impugnadas por una representación (ya contadas arriba)",
}

ROLES = {
    PersonRole.OFFICIAL: "Persona funcionaria",
    PersonRole.UNION_REPRESENTATIVE: "Representación sindical",
    PersonRole.EMPLOYER_REPRESENTATIVE: "Representación de la parte empleadora",
    PersonRole.OBSERVER: "Observación",
    PersonRole.OTHER: "Otra calidad",
}

OUTCOMES = {
    Outcome.APPROVED: "Aprobado",
    Outcome.REJECTED: "Rechazado",
    Outcome.NO_MAJORITY: "Sin mayoría: ninguna opción alcanzó la exigida",
    Outcome.TIE: "Empate",
    Outcome.TURNOUT_NOT_REACHED: "No se alcanzó la participación mínima",
    Outcome.WINNER: "Mayoría de votos",
    Outcome.ANNULLED: "Votación anulada",
    Outcome.REPEAT_ORDERED: "Se ordena reponer la votación",
}

BASES = {
    Base.A: "Base A: votos a favor de al menos la mitad más una de {population}",
    Base.B: "Base B: participa al menos la mitad más una de {population}, y más votos a favor que en contra",
    Base.C: "Base C: más votos a favor que en contra",
    Base.D: "Base D: votos a favor de al menos la mitad más uno de los votos emitidos; los nulos cuentan en contra",
    Base.PLURALITY: "Gana la opción con más votos",
}

POPULATIONS = {
    Population.COVERED: "las personas trabajadoras comprendidas",
    Population.RIGHT_TO_VOTE: "las personas con derecho a voto",
}

MEANING_OF_NULLS = (
    "La boleta sin marca o con más de una marca es voto nulo. Las boletas sobrantes se cancelan y no son votos nulos."
)


def field_label(field: SheetField, definition: VoteDefinition) -> str:
    """What stands beside a box of the sheet."""
    if field.option is None:
        return FIELDS[field.key]
    return f"Votos por: {option_label(definition, field.option)}"


def option_label(definition: VoteDefinition, option_id: str) -> str:
    """The option as printed on the ballot; its id when the definition does not have it."""
    for option in definition.options:
        if option.id == option_id:
            return option.label
    return option_id


def outcome_sentence(definition: VoteDefinition, outcome: Outcome, winner: str | None) -> str:
    """The outcome in words, with the option that won."""
    if winner is None:
        return OUTCOMES[outcome]
    return f"{OUTCOMES[outcome]}: {option_label(definition, winner)}"


def rule_sentence(definition: VoteDefinition) -> str:
    """The decision rule that was fixed before the vote."""
    rule = definition.decision_rule
    sentence = BASES[rule.base].format(population=POPULATIONS[rule.population])
    if rule.minimum_turnout is None:
        return sentence + "."
    ratio = rule.minimum_turnout
    return f"{sentence}; participación mínima: {ratio.numerator}/{ratio.denominator} de {POPULATIONS[rule.population]}."


def percent(basis_points: int) -> str:
    """Basis points as a percentage with two decimals, rounded down as they are."""
    return f"{basis_points // 100}.{basis_points % 100:02d} %"


def figure(number: int) -> str:
    """A figure as printed: a comma between thousands."""
    return f"{number:,}"


def is_invented(definition: VoteDefinition) -> bool:
    """Whether the definition itself says that this is not a real vote."""
    return definition.purpose is Purpose.REHEARSAL


def deciding_outcome(result: VoteResult) -> tuple[Outcome, str | None]:
    """Outcome and winner that count: the resolution where there is one, else the proposal."""
    decided = result.resolution if result.resolution is not None else result.computed
    return decided.outcome, decided.winner
