"""The ruling on a request for representativeness of one union alone: no vote, 30 % of support (LFT 390 Bis-III).

Sums only: the list of supporters is secret. The layout is ours: no official form is known, and the paper says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.blocks import Signatory, signatures
from unionreg.documents.sheet import Sheet, SheetStyle
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, set_table
from unionreg.documents.wordings import figure
from unionreg.documents.wrapping import bold
from unionreg.domain import wording
from unionreg.domain.votes.support import Standing, SupportOutcome, supporters_needed

if TYPE_CHECKING:
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.support import Applicant, SupportRequest, SupportRuling

TITLE = "Resolución sobre la constancia de representatividad"

STANDINGS = {
    Standing.COUNTS: "Personas trabajadoras del centro que apoyan: cuentan",
    Standing.WITHOUT_CURP: "Renglones sin CURP: no se pudieron comparar",
    Standing.REPEATED: "Renglones repetidos: cuentan una vez",
    Standing.NOT_A_WORKER: "No figuran entre las personas trabajadoras del centro",
    Standing.TRUST: "Personal de confianza (artículos 183 y 363)",
    Standing.HIRED_LATER: "Contratadas después de la solicitud",
    Standing.NOT_ON_THE_ROLL: "Excluidas del padrón por otra razón asentada",
}

OUTCOMES = {
    SupportOutcome.GRANTED: "Procede expedir la constancia de representatividad.",
    SupportOutcome.DENIED: "No procede expedir la constancia de representatividad.",
}


def support_ruling(request: SupportRequest, title: str, parties: tuple[str, ...], letterhead: Letterhead) -> bytes:
    """The paper of a ruling as PDF bytes. ``title`` of the vote, ``parties``: the employers' names.

    ``request`` has one applicant with a compared list, the number of workers and a ruling; ValueError otherwise.
    """
    ruling, workers = request.ruling, request.workers_covered
    if ruling is None or workers is None or len(request.applicants) != 1:
        raise ValueError("only a ruling on one applicant can be drawn")
    (applicant,) = request.applicants
    template = f"{wordings.TEMPLATES['support-ruling']}, {wordings.NOT_OFFICIAL}"
    sheet = Sheet(letterhead, SheetStyle(TITLE, request.vote_id, template, rubric=True))
    sheet.title(TITLE)
    place = f"En {letterhead.place}, a" if letterhead.place else "A"
    sheet.paragraph(f"{place} {wording.long_date(ruling.at)}, se resuelve la solicitud que se describe.")
    sheet.facts(_facts(request, applicant, title, parties))
    _support(sheet, applicant, workers)
    _ruling(sheet, ruling)
    signatures(sheet, "Firma", "", [Signatory(ruling.by.name, ruling.by.role)])
    return sheet.finish()


def _facts(
    request: SupportRequest, applicant: Applicant, title: str, parties: tuple[str, ...]
) -> list[tuple[str, str]]:
    union = applicant.union
    facts = [("Asunto", title), ("Sindicato solicitante", union.name)]
    if union.registration_number:
        facts.append(("Número de registro", union.registration_number))
    facts += [("Parte empleadora", name) for name in parties]
    facts.append(("Fecha de la solicitud", wording.long_date(applicant.requested_on)))
    if request.published_on is not None:
        facts.append(("Aviso publicado", wording.long_date(request.published_on)))
    facts.append(("Fundamento", "LFT 387 y 390 Bis, fracciones I a III"))
    return facts


def _support(sheet: Sheet, applicant: Applicant, workers: int) -> None:
    check = applicant.check
    if check is None:
        raise ValueError("the list of the applicant was not compared")
    sheet.heading("Apoyo comparado")
    rows = [Row((STANDINGS[each.standing], figure(each.people))) for each in check.standings]
    rows.append(Row(("Renglones de la lista", figure(check.listed)), RowKind.TOTAL))
    columns = (Column("Cómo cuenta cada renglón", share=1.0), Column("Renglones", fixed=80, align=Align.RIGHT))
    set_table(sheet, Table(columns, rows))
    needed = supporters_needed(workers)
    sheet.space(6)
    sheet.paragraph(
        "En el centro trabajan ", bold(figure(workers)), f" ({wording.in_words(workers)}) personas comprendidas. El "
        "treinta por ciento son ", bold(figure(needed)), f" ({wording.in_words(needed)}). Cuentan ",
        bold(figure(check.counted)), f" ({wording.in_words(check.counted)}).",
    )  # fmt: skip
    sheet.paragraph(
        "Nadie más solicitó la constancia dentro del plazo para sumarse, por lo que no hay votación. La lista de "
        "apoyos y sus anexos son secretos y no se agregan."
    )


def _ruling(sheet: Sheet, ruling: SupportRuling) -> None:
    sheet.heading("Resolución")
    sheet.paragraph(bold(OUTCOMES[ruling.outcome]), size=13.0)
    sheet.paragraph(bold("Razones. "), ruling.reasons)
