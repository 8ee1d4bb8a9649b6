"""What the papers of the aftermath share: their sheet, the place and date they are made at, and the code at their end.

The code says kind, vote, folio and digest, so that a photocopy is found again; it proves nothing by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.blocks import QUIET, code_rows, code_side, place_code
from unionreg.documents.drawing import Text
from unionreg.documents.fonts import Face
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle, digest_groups
from unionreg.documents.wrapping import wrap_text
from unionreg.domain import wording

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.vote import VoteDefinition


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


def close_with_code(sheet: Sheet, definition: VoteDefinition, head: PaperHead) -> None:
    """The code of the paper at its end, with what it says beside it."""
    parts = [f"UR1 {head.kind}", definition.vote_id, head.folio, *([head.digest] if head.digest else [])]
    rows = code_rows(" ".join(parts))
    side = code_side(rows)
    height = side + 2 * side / len(rows) * QUIET
    sheet.need(height + 8)
    top = sheet.y - 6
    taken = place_code(sheet, rows, RIGHT + 4, top)
    y = top - 16
    words = [f"Votación {definition.vote_id}", f"Folio {head.folio}"]
    if head.digest:
        words.append("Huella del paquete firmado:")
        groups = digest_groups(head.digest)
        words += [" ".join(groups[start : start + 4]) for start in range(0, 16, 4)]
    for text in words:
        for line in wrap_text(text, Face.REGULAR, 9, RIGHT - LEFT - taken - 8):
            sheet.put(Text(LEFT, y, line, Face.REGULAR, 9))
            y -= 12
    sheet.y = top - height
