"""The report of the result to the Centre, under oath (LFT 390 Ter-II f and g; law notes, 12.16).

Totals, where and when the result was posted, the oath, the acts attached, who keeps the acts for five years and where,
and the evidence that the contract was delivered. Whoever declares signs by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.after_parts import PaperHead, begin, moment_words, place_and_date, sign_and_code
from unionreg.documents.control_line import OTHER, control_line, place_control_line, total_figures
from unionreg.documents.figure_list import set_figures
from unionreg.documents.outcome import resolution_part, total_entries, turnout_part
from unionreg.documents.parties import party_facts
from unionreg.documents.tables import Column, Row, Table, room_to_begin, set_table
from unionreg.documents.wrapping import bold
from unionreg.domain.deadline_register import deadline

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.documents.sheet import Sheet
    from unionreg.domain.deadlines import TermRule
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.publication import ReportContent
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

TITLE = "Informe del resultado al Centro, bajo protesta de decir verdad"
OATH = (
    "Bajo protesta de decir verdad, y con conocimiento de las penas en que incurre quien declara con falsedad ante "
    "autoridad distinta de la judicial, manifiesto que los datos de este informe son ciertos, que la votación fue "
    "personal, libre, directa y secreta, y que las actas que se acompañan son fieles a las originales."
)


def oath_report(
    definition: VoteDefinition,
    result: VoteResult,
    content: ReportContent,
    digest: str,
    folio: str,
    made_at: datetime,
    letterhead: Letterhead,
) -> bytes:
    """The report as PDF bytes, with its control line; ``digest`` is the package digest, ``made_at`` a local time."""
    head = PaperHead("result-report", TITLE, folio, digest)
    sheet = begin(definition, head, letterhead)
    sheet.paragraph(
        f"{place_and_date(letterhead, made_at)}, se informa al Centro el resultado de la votación que se describe, "
        "dentro de los tres días hábiles siguientes a ella (artículo 390 Ter, fracción II, inciso f)."
    )
    sheet.facts(party_facts(definition))
    sheet.heading("Resultado", keep=120)
    set_figures(sheet, total_entries(definition, result))
    turnout_part(sheet, definition, result)
    resolution_part(sheet, definition, result)
    _postings(sheet, content)
    _attached(sheet, content)
    _kept(sheet, content, deadline("appr.retention"))
    sheet.heading("Protesta", keep=250)
    sheet.paragraph(OATH)
    signer = (content.declarant, content.declarant_post)
    sign_and_code(sheet, definition, head, [signer], "Firma autógrafa de quien informa.")
    place_control_line(sheet, control_line(OTHER, definition.vote_id, None, total_figures(definition, result), digest))
    return sheet.finish()


def _postings(sheet: Sheet, content: ReportContent) -> None:
    rows = [
        Row((each.place, moment_words(each.at), "con fotografía" if each.with_photo else "sin fotografía"))
        for each in content.postings
    ]
    columns = (Column("Lugar", share=5), Column("Fecha y hora", share=5), Column("Constancia", share=3))
    table = Table(columns, rows)
    sheet.heading("Publicación del resultado", keep=room_to_begin(table) + 20)
    sheet.paragraph("El resultado se fijó en lugares visibles (artículo 390 Ter, fracción II, inciso e):", size=10)
    set_table(sheet, table)


def _attached(sheet: Sheet, content: ReportContent) -> None:
    sheet.heading("Actas que se acompañan")
    if not content.acts:
        sheet.paragraph("No se acompañan actas.")
    for number, act in enumerate(content.acts, start=1):
        sheet.paragraph(f"{number}. {act}", size=10, after=1)


def _kept(sheet: Sheet, content: ReportContent, rule: TermRule) -> None:
    sheet.heading("Conservación de las actas y entrega del contrato", keep=50)
    sheet.paragraph(
        f"Las actas de votación se conservan durante {rule.amount} años (artículo 390 Ter, fracción II, inciso g). "
        "Las guarda ",
        bold(content.keeper),
        ", en ",
        bold(content.kept_at),
        ".",
    )
    sheet.paragraph("Constancia de que las personas trabajadoras recibieron el contrato o convenio: ", content.delivery)
