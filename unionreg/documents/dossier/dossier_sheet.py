"""A sheet of a dossier: the head and foot of packets, with the folio of the dossier, the digest of its data and a code.

What is the same on every sheet is one list of marks, written into the file once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.dossier import words
from unionreg.documents.drawing import PAGE_HEIGHT, Line, Squares, Text, right_aligned
from unionreg.documents.fonts import Face, width
from unionreg.documents.kit.sheet_code import square_code
from unionreg.documents.packet.packet_sheet import CODE_SIDE, FOOT, FOOT_TOP, QUIET, PacketSheet
from unionreg.documents.sheet import INVENTED, LEFT, RIGHT, SheetStyle, digest_groups
from unionreg.domain.office import Letterhead

if TYPE_CHECKING:
    from unionreg.documents.kit.marks import KitMark
    from unionreg.domain.dossiers.dossier import Contents

SIGN = "URD1"
_SHORTENED = 84


@dataclass(frozen=True, slots=True)
class DossierFrame:
    """What all sheets of a dossier have in common. ``digest``: SHA-256 of its data, 64 hex digits."""

    contents: Contents
    digest: str

    @property
    def code(self) -> str:
        """What the square code says: sign, folio, version and digest, joined by colons, in upper case."""
        return f"{SIGN}:{self.contents.folio}:{self.contents.version}:{self.digest}".upper()

    def sheet(self, *, is_cover: bool = False) -> PacketSheet:
        """An empty sheet with its head."""
        contents = self.contents
        letterhead = Letterhead(contents.office, "", "", contents.invented)
        style = SheetStyle(words.TITLE, contents.folio, "", height=PAGE_HEIGHT)
        return PacketSheet(letterhead, style, is_cover=is_cover)

    def constant(self) -> list[KitMark]:
        """Whose workplace, folio, version, digest and code."""
        contents = self.contents
        whose = " · ".join(filter(None, (contents.employer, contents.workplace)))
        wide = RIGHT - LEFT - CODE_SIDE - QUIET - 10
        groups = digest_groups(self.digest)
        lines = (
            (whose[:_SHORTENED], Face.SEMIBOLD, 8.5, 27.0),
            (f"{words.TITLE} · Folio {contents.folio} · Versión {contents.version}", Face.REGULAR, 8.5, 38.5),
            ("Huella SHA-256 de los datos", Face.REGULAR, 7.0, 61.5),
        )
        marks: list[KitMark] = [
            Line(LEFT, FOOT_TOP, RIGHT - CODE_SIDE - QUIET - 4, FOOT_TOP),
            *(
                Text(LEFT, FOOT_TOP - down, text, face, min(size, size * wide / width(text, face, size)))
                for text, face, size, down in lines
            ),
            Text(LEFT, FOOT_TOP - 71, " ".join(groups[:8]), Face.MONO, 7.5),
            Text(LEFT, FOOT_TOP - 80, " ".join(groups[8:]), Face.MONO, 7.5),
            Squares(RIGHT - CODE_SIDE, FOOT, CODE_SIDE, square_code(self.code)),
        ]
        if contents.invented:
            right = RIGHT - CODE_SIDE - QUIET - 10
            marks.append(right_aligned(INVENTED["es"], Face.BOLD, 8, right, FOOT_TOP - 14))
        return marks
