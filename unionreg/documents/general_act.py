"""The general act: totals in figures and words, the four bases, outcome and resolution, and every station.

Content follows law notes 12.15 and 11.2. The layout is ours: no official form is known, and the paper says so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.blocks import Signatory, signatures
from unionreg.documents.control_line import (
    GENERAL_RECORD,
    control_line,
    control_line_height,
    place_control_line,
    total_figures,
)
from unionreg.documents.figure_list import set_figures
from unionreg.documents.outcome import bases_part, resolution_part, total_entries, turnout_part
from unionreg.documents.parties import party_facts, question_block
from unionreg.documents.sheet import Sheet, SheetStyle
from unionreg.documents.station_tables import station_tables
from unionreg.documents.wrapping import bold
from unionreg.domain import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

TITLE = "Acta general de cómputo"


def general_act(
    definition: VoteDefinition, counts: Sequence[StationCount], result: VoteResult, digest: str, letterhead: Letterhead
) -> bytes:
    """The general act as PDF bytes, with its control line.

    ``counts`` holds the last count of each station (those without one are listed as not counted); ``digest`` is the
    package digest as 64 hex digits.
    """
    template = f"{wordings.TEMPLATES[GENERAL_RECORD]}, {wordings.NOT_OFFICIAL}"
    marked = replace(letterhead, invented=letterhead.invented or wordings.is_invented(definition))
    rehearsal = wordings.is_invented(definition)
    sheet = Sheet(marked, SheetStyle(TITLE, definition.vote_id, template, digest, rehearsal=rehearsal))
    _opening(sheet, definition, result)
    sheet.heading("Cómputo total, en número y con letra")
    set_figures(sheet, total_entries(definition, result))
    turnout_part(sheet, definition, result)
    bases_part(sheet, definition, result)
    resolution_part(sheet, definition, result)
    _annulled(sheet, definition, result)
    station_tables(sheet, definition, counts, result)
    _incidents(sheet, definition, counts)
    line = control_line(GENERAL_RECORD, definition.vote_id, None, total_figures(definition, result), digest)
    officials = [Signatory(one.name, one.role) for one in definition.required_signatures.officials]
    signatures(
        sheet, "Firmas", "La negativa a firmar no afecta la validez del acta.", officials, control_line_height(line)
    )
    place_control_line(sheet, line)
    return sheet.finish()


def _opening(sheet: Sheet, definition: VoteDefinition, result: VoteResult) -> None:
    sheet.title(TITLE)
    moment = result.computed_at
    place = f"En {sheet.letterhead.place}, a" if sheet.letterhead.place else "A"
    sheet.paragraph(
        f"{place} las {wording.clock_time(moment)} del {wording.long_date(moment)}, se hace constar el cómputo de la "
        "votación personal, libre, directa y secreta que se describe."
    )
    if result.supersedes is not None:
        sheet.paragraph(
            bold("Este cómputo sustituye a uno anterior. "),
            f"Motivo: {result.supersedes.reason} Huella del paquete sustituido: {result.supersedes.package_digest}.",
        )
    sheet.facts(party_facts(definition))
    question_block(sheet, definition)


def _annulled(sheet: Sheet, definition: VoteDefinition, result: VoteResult) -> None:
    if not result.annulled_stations:
        return
    sheet.heading("Mesas anuladas")
    sheet.paragraph("Sus cifras se conservan y no entran en el cómputo.")
    for annulled in result.annulled_stations:
        sheet.paragraph(
            bold(f"{definition.station(annulled.station_id).name}. "),
            f"{annulled.reason} ({annulled.by.name}, {annulled.by.role}; {wording.long_date(annulled.at)}, "
            f"{wording.clock_time(annulled.at)})",
        )


def _incidents(sheet: Sheet, definition: VoteDefinition, counts: Sequence[StationCount]) -> None:
    sheet.heading("Incidentes", keep=20)
    if not any(count.incidents for count in counts):
        sheet.paragraph("No se asentaron incidentes en ninguna mesa.")
    for count in counts:
        name = definition.station(count.station_id).name
        for incident in count.incidents:
            sheet.paragraph(bold(f"{name}, {wording.clock_time(incident.at)}. "), incident.text)
