"""The secret list of supporters (LFT 390 Bis fr. I), printed apart for a closed envelope; the packet has only its sums.

Each line has name, CURP, day of hiring and room for the autograph signature, or for the scan that was taken already.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from unionreg.documents.drawing import HAIRLINE, MUTED, Box, Line, Text, centred, right_aligned
from unionreg.documents.fonts import Face
from unionreg.documents.packet import words
from unionreg.documents.packet.members_pages import fitted, list_name
from unionreg.documents.packet.packet_sheet import BOTTOM
from unionreg.documents.packet.parts import PartLine, single
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.domain import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unionreg.documents.kit.marks import KitMark
    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet, SheetFrame
    from unionreg.documents.packet.parts import Part
    from unionreg.domain.filings.filing import Member

ROW = 25.0
HEAD = 18.0
NUMBER_RIGHT, NAME, CURP, HIRED, SIGNATURE = LEFT + 26, LEFT + 32, LEFT + 200, LEFT + 308, LEFT + 362
TITLE = "Lista de personas que respaldan"
WARNING = "SOBRE CERRADO — LISTA SECRETA"
RULES = (
    (
        "Esta lista y sus anexos son secretos (LFT 390 Bis fr. I). Solo los lee la persona servidora pública que "
        "verifica el respaldo; no se integran al expediente público, no se copian ni se entregan al patrón ni a otro "
        "sindicato."
    ),
    (
        "Introduzca estas fojas en un sobre, ciérrelo, firme sobre el cierre y escriba en él el número de este "
        "trámite. El expediente solo dice cuántas personas respaldan y la huella del archivo."
    ),
)


@dataclass(frozen=True, slots=True)
class SupporterPages:
    """The lines to sign, drawn while they are written."""

    supporters: Sequence[Member]
    frame: SheetFrame
    rows_per_page: int

    @property
    def fojas(self) -> int:
        """How many sheets."""
        return -(-len(self.supporters) // self.rows_per_page)

    @property
    def lines(self) -> tuple[PartLine, ...]:
        """One line."""
        return (PartLine(TITLE, 0, self.fojas - 1),)

    def draw(self) -> Iterator[Sequence[KitMark]]:
        """One sheet after another."""
        waiting = iter(self.supporters)
        while rows := list(islice(waiting, self.rows_per_page)):
            sheet = self.frame.sheet(f"{WARNING}: {TITLE.lower()}")
            _set_head(sheet)
            for supporter in rows:
                _set_row(sheet, supporter)
            yield sheet.pages[0]


def annex_parts(frame: SheetFrame, matter: Matter, supporters: Iterable[Member]) -> list[Part]:
    """The cover of the envelope and the list."""
    people = tuple(supporters)
    room = frame.sheet(TITLE).y - BOTTOM
    return [
        single("Carátula del sobre", _cover(frame, matter, len(people))),
        *([SupporterPages(people, frame, max(1, int((room - HEAD) // ROW)))] if people else []),
    ]


def _cover(frame: SheetFrame, matter: Matter, people: int) -> PacketSheet:
    data, order = matter.data, matter.order
    sheet = frame.sheet(is_cover=True)
    sheet.space(34)
    sheet.put(Box(LEFT, sheet.y - 8, RIGHT - LEFT, 34, 1.6), centred(WARNING, Face.BOLD, 17, LEFT, RIGHT, sheet.y + 3))
    sheet.space(14)
    sheet.title(TITLE)
    for rule in RULES:
        sheet.paragraph(rule)
    sheet.space(6)
    asked = data.representativeness
    digest = asked.supporters_sha256 if asked is not None else ""
    sheet.facts(
        [
            ("Para", order.office_name),
            ("Trámite", matter.kind_name),
            ("Número de trámite", order.number),
            ("Personas en la lista", wording.figures_and_words(people, wording.Gender.FEMININE)),
            ("Huella SHA-256 del archivo", words.digest(digest) if digest else words.BLANK),
        ],
        150.0,
    )
    return sheet


def _set_head(sheet: PacketSheet) -> None:
    sheet.y -= HEAD
    y = sheet.y + 5
    sheet.put(right_aligned("Núm.", Face.SEMIBOLD, 8, NUMBER_RIGHT, y, MUTED))
    heads = ((NAME, "Nombre"), (CURP, "CURP"), (HIRED, "Ingreso"), (SIGNATURE, "Firma autógrafa"))
    sheet.put(*(Text(x, y, head, Face.SEMIBOLD, 8, MUTED) for x, head in heads))
    sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, 0.9))


def _set_row(sheet: PacketSheet, supporter: Member) -> None:
    sheet.y -= ROW
    y = sheet.y + 8
    sheet.put(
        right_aligned(str(supporter.number), Face.REGULAR, 8.5, NUMBER_RIGHT, y, MUTED),
        fitted(NAME, y, list_name(supporter), CURP - NAME - 6, 8.5),
        Text(CURP, y, supporter.curp or words.BLANK, Face.MONO, 8),
        Text(HIRED, y, words.short_day(supporter.joined_on), Face.REGULAR, 8.5),
        Line(LEFT, sheet.y, RIGHT, sheet.y, HAIRLINE),
    )
