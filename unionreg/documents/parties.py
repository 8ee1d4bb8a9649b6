"""Who the vote is about and what was asked, as set near the head of every act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.wrapping import bold

if TYPE_CHECKING:
    from unionreg.documents.sheet import Sheet
    from unionreg.domain.votes.vote import Employer, VoteDefinition

NOT_REGISTERED = "sin número de registro"
RFC_OF_A_PERSON = 13
"""So many signs has the RFC of a natural person; that of a company has twelve."""


def party_facts(definition: VoteDefinition, *, personal_rfcs: bool = True) -> list[tuple[str, str]]:
    """Vote, procedure, legal basis, unions, employers and contract as label and value.

    ``personal_rfcs`` False leaves out the RFC of an employer who is a natural person: it holds a birth date.
    """
    rows = [
        ("Votación", definition.title),
        ("Procedimiento", wordings.PROCEDURES[definition.procedure]),
        ("Fundamento", "; ".join(definition.legal_basis)),
    ]
    rows += [("Sindicato", f"{union.name} ({registration(union.registration_number)})") for union in definition.unions]
    rows += [("Parte empleadora", _employer(each, personal_rfcs=personal_rfcs)) for each in definition.employers]
    if definition.contract_number is not None:
        rows.append(("Contrato colectivo", definition.contract_number))
    return [row for row in rows if row[1]]


def _employer(employer: Employer, *, personal_rfcs: bool) -> str:
    shown = personal_rfcs or len(employer.rfc) < RFC_OF_A_PERSON
    return f"{employer.name} (RFC {employer.rfc})" if shown else employer.name


def registration(number: str | None) -> str:
    """The registration of a union as printed."""
    return NOT_REGISTERED if number is None else f"registro {number}"


def question_block(sheet: Sheet, definition: VoteDefinition) -> None:
    """The question as voted."""
    sheet.space(3)
    sheet.paragraph("Pregunta de la boleta: ", bold(definition.question))
