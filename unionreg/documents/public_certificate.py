"""The copy for everybody of a vote's certificate: what it says, and the seal of the office, without who signed it how.

RFC, CURP and numbers of certificates stay in the signed file, which is with the parties. Figures and seal code are the
same, so that anybody can compare the code with the copy. Drawing the certificate itself is in ``certificate``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.blocks import code_rows, place_code
from unionreg.documents.certificate import (
    ROOM_FOR_CONTROL_LINE,
    code_room,
    set_digest,
    set_left_out,
    set_opening,
)
from unionreg.documents.control_line import CERTIFICATE, control_line, place_control_line, total_figures
from unionreg.documents.drawing import Text
from unionreg.documents.figure_list import set_figures
from unionreg.documents.fonts import Face
from unionreg.documents.outcome import bases_part, resolution_part, total_entries, turnout_part
from unionreg.documents.sheet import RIGHT, Sheet, SheetStyle
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain.votes.procedure import CERTIFICATE_TITLES

if TYPE_CHECKING:
    from unionreg.documents.certificate import CertificateFacts
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

NOTE = (
    "Dice lo mismo que la constancia firmada, sin los datos de las firmas. El archivo firmado lo tienen las partes. "
    "El código es el sello de la oficina: se comprueba con su clave pública y abarca el folio, las cifras y la huella."
)
_WITNESS = "witness"


def public_certificate(
    definition: VoteDefinition, result: VoteResult, facts: CertificateFacts, letterhead: Letterhead
) -> bytes:
    """The copy as PDF bytes; of ``facts`` it shows neither RFC nor number of a certificate."""
    rehearsal = wordings.is_invented(definition)
    marked = replace(letterhead, invented=letterhead.invented or rehearsal)
    template = f"{wordings.TEMPLATES['certificate']}, {wordings.NOT_OFFICIAL} · Versión pública"
    style = SheetStyle(CERTIFICATE_TITLES[facts.kind], facts.folio, template, facts.package_digest, rehearsal=rehearsal)
    sheet = Sheet(marked, style)
    sheet.paragraph(bold("Versión pública"), f". {NOTE}", size=9.5)
    set_opening(sheet, definition, facts, personal_rfcs=False)
    sheet.heading("Cifras, en número y con letra")
    set_figures(sheet, total_entries(definition, result))
    turnout_part(sheet, definition, result)
    bases_part(sheet, definition, result)
    resolution_part(sheet, definition, result)
    set_left_out(sheet, definition, result)
    _signers(sheet, facts)
    _proof(sheet, facts)
    line = control_line(CERTIFICATE, definition.vote_id, None, total_figures(definition, result), facts.package_digest)
    place_control_line(sheet, line)
    return sheet.finish()


def _signers(sheet: Sheet, facts: CertificateFacts) -> None:
    """Officials by name and post, for they sign in their office; others are counted."""
    officials = [each for each in facts.signers if each.capacity != _WITNESS]
    others = len(facts.signers) - len(officials)
    if facts.signers:
        sheet.heading("Firmaron el cómputo con e.firma", keep=40)
    for each in officials:
        sheet.paragraph(bold(each.name), f", {each.post}." if each.post else ".", size=10, after=2)
    if others:
        words = "Y una persona más, como testigo." if others == 1 else f"Y {others} personas más, como testigos."
        sheet.paragraph(words, size=10, after=2)


def _proof(sheet: Sheet, facts: CertificateFacts) -> None:
    """Who signed, the digest, and the code beside it."""
    rows = code_rows(facts.seal_code)
    sheet.heading("Para comprobar este documento", keep=code_room(rows) + ROOM_FOR_CONTROL_LINE)
    signed = (bold(facts.issuer_name), f", {facts.issuer_post}" if facts.issuer_post else "")
    sheet.paragraph("La constancia la firmó con e.firma ", *signed, ".", size=10, after=2)
    top = sheet.y - 8
    code = place_code(sheet, rows, RIGHT + 4, top + 6)
    y = set_digest(sheet, RIGHT - code - 2, top, facts)
    caption_y = top + 6 - code - 4
    for line in wrap_text("Sello de la oficina (código QR)", Face.REGULAR, 8, code):
        sheet.put(Text(RIGHT - code + 16, caption_y, line, Face.REGULAR, 8))
        caption_y -= 9
    sheet.y = min(y, caption_y) - 2
