"""What the papers of the aftermath share: their sheet, place and date, the lines to sign on, and their code.

The code says kind, vote, folio and digest, so that a photocopy is found again; it proves nothing by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import segno

from unionreg.documents import wordings
from unionreg.documents.blocks import QUIET
from unionreg.documents.drawing import MUTED, Line, Squares, Text, centred
from unionreg.documents.fonts import Face, width
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle
from unionreg.documents.wrapping import wrap_text
from unionreg.domain import wording

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.vote import VoteDefinition

_CODE = 82.0  # 2.9 cm
_SIGNER = 66.0


@dataclass(frozen=True, slots=True)
class PaperHead:
    """Name of the form in ``wordings.TEMPLATES``, title and folio of a paper; ``digest`` of the package or None."""

    kind: str
    title: str
    folio: str
    digest: str | None = None


def begin(definition: VoteDefinition, head: PaperHead, letterhead: Letterhead) -> Sheet:
    """A sheet with its letterhead and title, marked when the data are invented."""
    rehearsal = wordings.is_invented(definition)
    marked = replace(letterhead, invented=letterhead.invented or rehearsal)
    template = f"{wordings.TEMPLATES[head.kind]}, {wordings.NOT_OFFICIAL}"
    sheet = Sheet(marked, SheetStyle(head.title, head.folio, template, head.digest, rehearsal=rehearsal))
    sheet.title(head.title)
    return sheet


def place_and_date(letterhead: Letterhead, moment: datetime) -> str:
    """The beginning of a paper's first sentence; without the place where the office has none."""
    place = f"En {letterhead.place}, a" if letterhead.place else "A"
    return f"{place} las {wording.clock_time(moment)} del {wording.long_date(moment)}"


def moment_words(moment: datetime) -> str:
    """A moment in a line: long date and hour."""
    return f"{wording.long_date(moment)}, {wording.clock_time(moment)}"


def sign_and_code(
    sheet: Sheet, definition: VoteDefinition, head: PaperHead, signers: Sequence[tuple[str, str]], note: str
) -> None:
    """Lines to sign at the left, (name, post) each, and the code of the paper at the right; they stay together.

    An empty name leaves a line to write it on; nobody at all leaves the code with what it says.
    """
    rows = _code_rows(definition, head)
    height = max(_CODE + 2 * _quiet(rows) + 24, len(signers) * _SIGNER + 10)
    if signers:
        sheet.heading("Firma" if len(signers) == 1 else "Firmas", keep=height + 20)
        sheet.paragraph(note, size=9.5, after=0)
    sheet.need(height)
    top = sheet.y
    _set_code(sheet, rows, head, top)
    y = top
    for name, post in signers:
        y -= _SIGNER
        _signer(sheet, name, post, y)
    sheet.y = top - height


def _code_rows(definition: VoteDefinition, head: PaperHead) -> tuple[bytes, ...]:
    parts = [f"UR1 {head.kind}", definition.vote_id, head.folio, *([head.digest] if head.digest else [])]
    # Level Q: a quarter of the code may be gone, and it stays small.
    code = segno.make(" ".join(parts), error="q", boost_error=False, micro=False)
    return tuple(bytes(row) for row in code.matrix)


def _quiet(rows: Sequence[bytes]) -> float:
    return _CODE / len(rows) * QUIET


def _set_code(sheet: Sheet, rows: tuple[bytes, ...], head: PaperHead, top: float) -> None:
    quiet = _quiet(rows)
    left, low = RIGHT - _CODE, top - quiet - _CODE
    sheet.put(Squares(left, low, _CODE, rows))
    caption = "Folio y huella del paquete" if head.digest else "Folio de este documento"
    sheet.put(centred(caption, Face.REGULAR, 7.5, left - 20, RIGHT + 20, low - quiet - 4))


def _signer(sheet: Sheet, name: str, post: str, y: float) -> None:
    right = RIGHT - _CODE - 60
    sheet.put(Line(LEFT, y + 26, right, y + 26, 0.8))
    if not name:
        sheet.put(Text(LEFT, y + 14, "Nombre", Face.REGULAR, 8, MUTED), Line(LEFT + 36, y + 12, right, y + 12))
    else:
        size = min(10.0, 10.0 * (right - LEFT) / width(name, Face.SEMIBOLD, 10.0))
        sheet.put(Text(LEFT, y + 14, name, Face.SEMIBOLD, size))
    lines = wrap_text(post, Face.REGULAR, 9, right - LEFT)
    sheet.put(Text(LEFT, y + 3, lines[0] if lines else "", Face.REGULAR, 9, MUTED))
