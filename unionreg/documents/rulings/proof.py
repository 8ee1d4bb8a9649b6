"""The end of a paper on a filing: who signs, by hand or with an e.firma, beside the seal code of the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import QUIET, code_rows, code_side, place_code
from unionreg.documents.drawing import MUTED, Line, Text
from unionreg.documents.electronic_signature import SIGNATURE_HEIGHT, ElectronicSigner, set_signature_place
from unionreg.documents.fonts import Face, width
from unionreg.documents.sheet import LEFT, RIGHT, digest_groups
from unionreg.documents.wrapping import wrap_text
from unionreg.domain.certificates.parts import Autograph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.electronic_signature import SignatureBox
    from unionreg.documents.sheet import Sheet
    from unionreg.domain.certificates.parts import PaperPerson

BLOCK = 84.0
CAPTION = 22.0
GAP = 10.0
PROOF_HEADING = "Para comprobar este documento"
BY_HAND = "Firma autógrafa"
SEAL_CAPTION = "Sello de la oficina (código QR)"
DIGEST_CAPTION = "Huella de los datos de este documento:"


def sign_by_hand(sheet: Sheet, heading: str, people: Sequence[PaperPerson | Autograph], code: str) -> None:
    """A line for each person at the left and the code at the right; they stay together. Nobody: a line to write on."""
    rows = code_rows(code)
    blocks = [_as_autograph(each) for each in people] or [Autograph("", "")]
    side = _code_room(rows)
    height = max(side + CAPTION, len(blocks) * BLOCK + 8)
    sheet.heading(heading, keep=height)
    top = sheet.y
    right = RIGHT - _set_code(sheet, rows, top) - 16
    for index, autograph in enumerate(blocks):
        _hand_block(sheet, autograph, top - (index + 1) * BLOCK + 16, right)
    sheet.y = top - height


def set_seal(sheet: Sheet, code: str) -> None:
    """The code alone, for a paper that nobody signs."""
    rows = code_rows(code)
    height = _code_room(rows) + CAPTION
    sheet.need(height)
    _set_code(sheet, rows, sheet.y)
    sheet.space(height)


def sign_with_efirma(sheet: Sheet, signer: ElectronicSigner, code: str, digest: str) -> tuple[int, SignatureBox]:
    """Digest and frame of the signature at the left, the code at the right; gives page (from 0) and frame."""
    rows = code_rows(code)
    height = max(_code_room(rows) + CAPTION, SIGNATURE_HEIGHT + 72)
    sheet.need(height + GAP)
    sheet.space(GAP)
    top = sheet.y
    # The code stands beside the heading, not below it: a short certificate fits on one sheet.
    right = RIGHT - _set_code(sheet, rows, top) - 8
    y = top - 14
    sheet.put(Text(LEFT, y, PROOF_HEADING, Face.SEMIBOLD, 13))
    y -= 16
    sheet.put(Text(LEFT, y, DIGEST_CAPTION, Face.REGULAR, 9.5))
    groups = digest_groups(digest)
    for start in range(0, 16, 8):
        y -= 14
        sheet.put(Text(LEFT, y, " ".join(groups[start : start + 8]), Face.MONO_SEMIBOLD, 10))
    high = y - 12
    box = (LEFT, high - SIGNATURE_HEIGHT, right, high)
    set_signature_place(sheet, signer, box)
    sheet.y = top - height
    return len(sheet.pages) - 1, box


def _code_room(rows: tuple[bytes, ...]) -> float:
    side = code_side(rows)
    return side + 2 * side / len(rows) * QUIET


def _set_code(sheet: Sheet, rows: tuple[bytes, ...], top: float) -> float:
    """The code against the right edge with its caption; gives its side with the quiet zone."""
    side = place_code(sheet, rows, RIGHT + 4, top + 6)
    y = top - side - 2
    for line in wrap_text(SEAL_CAPTION, Face.REGULAR, 8, side):
        sheet.put(Text(RIGHT - side + 16, y, line, Face.REGULAR, 8))
        y -= 9
    return side


def _as_autograph(person: PaperPerson | Autograph) -> Autograph:
    return person if isinstance(person, Autograph) else Autograph(person.name, person.post)


def _hand_block(sheet: Sheet, autograph: Autograph, y: float, right: float) -> None:
    """Line, name and post; below, where the signed sheet was scanned and who saw it signed (law notes, 12.22)."""
    sheet.put(
        Line(LEFT, y + 32, right, y + 32, 0.8),
        Text(right - 62, y + 35, BY_HAND, Face.ITALIC, 8, MUTED),
    )
    if autograph.signed_on is not None:
        sheet.put(Text(LEFT, y + 35, f"Firmó el {autograph.signed_on:%d/%m/%Y}", Face.ITALIC, 9))
    if autograph.name:
        sheet.put(Text(LEFT, y + 20, wrap_text(autograph.name, Face.SEMIBOLD, 10, right - LEFT)[0], Face.SEMIBOLD, 10))
        for index, line in enumerate(wrap_text(autograph.post, Face.REGULAR, 9, right - LEFT)[:2]):
            sheet.put(Text(LEFT, y + 9 - index * 11, line, Face.REGULAR, 9, MUTED))
    else:
        sheet.put(Text(LEFT, y + 20, "Nombre y cargo", Face.REGULAR, 8, MUTED), Line(LEFT + 66, y + 18, right, y + 18))
    middle = LEFT + (right - LEFT) / 2
    _written(sheet, ("Hoja digitalizada", autograph.scan), (LEFT, middle - 10, y - 14))
    _written(sheet, ("Testigo", autograph.witness), (middle, right, y - 14))


def _written(sheet: Sheet, fact: tuple[str, str], place: tuple[float, float, float]) -> None:
    """A label and what is known, or a line to write it on."""
    label, value = fact
    left, right, y = place
    start = left + width(label, Face.REGULAR, 8) + 5
    sheet.put(Text(left, y, label, Face.REGULAR, 8, MUTED))
    if value:
        sheet.put(Text(start, y, wrap_text(value, Face.REGULAR, 8.5, right - start)[0], Face.REGULAR, 8.5))
    else:
        sheet.put(Line(start, y - 1.5, right, y - 1.5))
