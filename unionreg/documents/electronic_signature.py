"""The frame in which a paper says who signs it with an e.firma. The signature itself is in the file, not drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.drawing import Box, Text
from unionreg.documents.fonts import Face
from unionreg.documents.wrapping import wrap_text

if TYPE_CHECKING:
    from unionreg.documents.sheet import Sheet

SIGNATURE_HEIGHT = 72.0

SignatureBox = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class ElectronicSigner:
    """Whose signature it is, with post, RFC and number of the certificate as printed."""

    name: str
    post: str
    rfc: str
    certificate: str


def set_signature_place(sheet: Sheet, signer: ElectronicSigner, box: SignatureBox) -> None:
    """Draws the frame with the signer's words; ``box`` in points (left, low, right, high)."""
    left, low, right, high = box
    sheet.put(Box(left, low, right - left, high - low, 0.9))
    y = high - 13
    sheet.put(Text(left + 7, y, "Firma electrónica avanzada (e.firma) de", Face.REGULAR, 8.5))
    lines = [(line, Face.BOLD, 10.5) for line in wrap_text(signer.name, Face.BOLD, 10.5, right - left - 14)[:2]]
    lines += [(line, Face.REGULAR, 9) for line in wrap_text(signer.post, Face.REGULAR, 9, right - left - 14)[:2]]
    lines.append((f"RFC {signer.rfc} · certificado {signer.certificate}", Face.REGULAR, 8.5))
    for text, face, size in lines:
        y -= size + 2.5
        sheet.put(Text(left + 7, y, text, face, size))
    note = "Se comprueba en el archivo; el papel impreso no la prueba."
    sheet.put(Text(left + 7, low + 4, note, Face.ITALIC, 8))
