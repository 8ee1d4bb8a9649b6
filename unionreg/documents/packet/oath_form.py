"""The oath and the blocks for autograph signatures (LFT 365, 376; law notes, 12.22).

Autograph signatures stay autograph: the sheet has room for them, and says which scan and which witness belong to one
that was given already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.drawing import HAIRLINE, MUTED, Box, Line, Text
from unionreg.documents.fonts import Face
from unionreg.documents.packet import words
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.wrapping import wrap_text
from unionreg.domain.filings.filing import FilingKind

if TYPE_CHECKING:
    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet
    from unionreg.domain.filings.filing import AutographSignature

BLOCK = 128.0
RUBRIC = 104.0
GAP = 16.0
EMPTY_BLOCKS = 2
RETAINING = (FilingKind.VOTE_NOTICE, FilingKind.INITIAL_CONTRACT, FilingKind.CONTRACT_REVISION)


def set_oath(sheet: PacketSheet, matter: Matter) -> None:
    """The words sworn, and a block for each person who signs; two empty ones where nobody is named yet."""
    data = matter.data
    sheet.paragraph(words.OATH)
    if data.kind in RETAINING:
        sheet.paragraph(words.OATH_OF_RETENTION)
    if not data.sworn:
        sheet.paragraph(words.OATH_PENDING, size=9.5)
    sheet.paragraph(words.SIGNING_NOTE, size=9.5, after=10)
    for signature in data.signatures:
        _set_block(sheet, matter, signature)
    if not data.signatures:
        for _ in range(EMPTY_BLOCKS):
            _set_block(sheet, matter, None)


def _set_block(sheet: PacketSheet, matter: Matter, signature: AutographSignature | None) -> None:
    """Name, post and line at the left; a box for the rubric and the line of the witness at the right."""
    sheet.need(BLOCK)
    top = sheet.y
    right = RIGHT - RUBRIC - GAP
    line = top - 56
    sheet.put(
        Line(LEFT, line, right, line, 0.8),
        Text(LEFT, top - 12, "Firma autógrafa", Face.REGULAR, 8, MUTED),
        Box(RIGHT - RUBRIC, line, RUBRIC, 56, HAIRLINE),
        Text(RIGHT - RUBRIC + 4, top - 12, "Rúbrica", Face.REGULAR, 8, MUTED),
    )
    y = line
    name = signature.name if signature is not None else ""
    post = signature.post if signature is not None else ""
    if not name:
        sheet.put(Text(LEFT, y - 13, "Nombre y cargo", Face.REGULAR, 8, MUTED), Line(LEFT + 66, y - 15, right, y - 15))
        y -= 14
    for text, face, size in ((name, Face.SEMIBOLD, 10.5), (post, Face.REGULAR, 9.5)):
        for part in wrap_text(text, face, size, right - LEFT) if text else ():
            y -= size * 1.22
            sheet.put(Text(LEFT, y, part, face, size))
    for part in _known(matter, signature):
        y -= 10.5
        sheet.put(Text(LEFT, y, part, Face.ITALIC, 8.5, MUTED))
    _set_witness(sheet, signature, line)
    sheet.y = min(top - BLOCK, y - 14)


def _known(matter: Matter, signature: AutographSignature | None) -> list[str]:
    """What is known of a signature given already: its day and where its scan stands in the packet."""
    if signature is None:
        return []
    told = []
    if signature.signed_on is not None:
        told.append(f"Firmó el {words.day(signature.signed_on)}.")
    if signature.attachment:
        foja = matter.fojas.get(signature.attachment)
        told.append(f"Firma escaneada en la foja {foja}." if foja else "Firma escaneada en los anexos.")
    return told


def _set_witness(sheet: PacketSheet, signature: AutographSignature | None, line: float) -> None:
    left = RIGHT - RUBRIC
    witness = signature.witness if signature is not None else ""
    below = line - 34
    sheet.put(Line(left, below, RIGHT, below, HAIRLINE))
    y = below
    for part in wrap_text(f"Testigo: {witness}" if witness else "Testigo: nombre y firma", Face.REGULAR, 8, RUBRIC):
        y -= 10
        sheet.put(Text(left, y, part, Face.REGULAR, 8, MUTED))
