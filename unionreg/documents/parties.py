"""Who the vote is about and what was asked, as set near the head of every act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.wrapping import bold

if TYPE_CHECKING:
    from unionreg.documents.sheet import Sheet
    from unionreg.domain.votes.vote import VoteDefinition

NOT_REGISTERED = "sin número de registro"


def party_facts(definition: VoteDefinition) -> list[tuple[str, str]]:
    """Vote, procedure, legal basis, unions, employers and contract as label and value."""
    rows = [
        ("Votación", definition.title),
        ("Procedimiento", wordings.PROCEDURES[definition.procedure]),
        ("Fundamento", "; ".join(definition.legal_basis)),
    ]
    rows += [("Sindicato", f"{union.name} ({registration(union.registration_number)})") for union in definition.unions]
    rows += [("Parte empleadora", f"{employer.name} (RFC {employer.rfc})") for employer in definition.employers]
    if definition.contract_number is not None:
        rows.append(("Contrato colectivo", definition.contract_number))
    return [row for row in rows if row[1]]


def registration(number: str | None) -> str:
    """The registration of a union as printed."""
    return NOT_REGISTERED if number is None else f"registro {number}"


def question_block(sheet: Sheet, definition: VoteDefinition) -> None:
    """The question as voted."""
    sheet.space(3)
    sheet.paragraph("Pregunta de la boleta: ", bold(definition.question))
