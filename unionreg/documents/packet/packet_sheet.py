"""A sheet of a packet: margin for rubrics at the left, and in the foot "Foja n de m", folio, version, digest and code.

What is the same on every sheet of a packet is one mark list (``SheetFrame.constant``), written into the file once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.drawing import HAIRLINE, MUTED, Box, Line, Squares, Text, right_aligned
from unionreg.documents.fonts import Face, width
from unionreg.documents.kit.marks import Turned
from unionreg.documents.kit.sheet_code import square_code
from unionreg.documents.packet import words
from unionreg.documents.packet.packet_code import PacketPart
from unionreg.documents.sheet import BODY, INVENTED, LEFT, RIGHT, Sheet, SheetStyle, digest_groups
from unionreg.domain.filings.visibility import STRUCK
from unionreg.domain.office import Letterhead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.drawing import Mark
    from unionreg.documents.kit.marks import KitMark
    from unionreg.documents.packet.order import PacketOrder

CODE_SIDE = 76.5  # 2.7 cm with toner to spare; the quiet zone is the empty paper around it
QUIET = 6.5  # four modules of at least 57 a side
FOOT = 26.0
FOOT_TOP = FOOT + CODE_SIDE + QUIET
BOTTOM = FOOT_TOP + 9.0
HEAD_LINE = 30.0
HEAD_SIZE, LEAST_HEAD_SIZE = 9.0, 7.5
RUBRIC_LEFT, RUBRIC_RIGHT = 26.0, 60.0
RUBRIC_HEIGHT = 190.0  # below the holes that a punch makes
RUBRIC_ROOMS = 4
FAINT = 0.45


@dataclass
class PacketSheet(Sheet):
    """Pages in the making of one part of a packet. ``is_cover``: the first page has the letterhead."""

    is_cover: bool = False

    @property
    def bottom(self) -> float:
        """The foot is higher than on other papers: it holds the code."""
        return BOTTOM

    def put(self, *marks: Mark) -> None:
        """Sets marks on the present page; what was struck out becomes a black bar, and no character of it."""
        for mark in marks:
            if isinstance(mark, Text) and STRUCK in mark.text:
                super().put(*_with_bars(mark))
            else:
                super().put(mark)

    def facts(self, rows: Sequence[tuple[str, str]], label_width: float = 128.0, size: float = BODY) -> None:
        """Labels and values, with room below for what follows."""
        super().facts(rows, label_width, size)
        self.space(4)

    def _letterhead(self) -> None:
        if self.is_cover:
            super()._letterhead()
        else:
            self._running_head()

    def _running_head(self) -> None:
        """Whose it is and of which filing, always in one line: list pages must all be of one height."""
        title = self.style.title
        name = self.letterhead.office_name
        text = f"{title} · {name}" if title else name
        y = self.style.height - HEAD_LINE
        self.put(*caption(self.style.height, text, self.style.folio))
        self.y = y - 13


@dataclass(frozen=True, slots=True)
class SheetFrame:
    """What the sheets of one paper have in common."""

    order: PacketOrder
    part: PacketPart
    kind_name: str

    def sheet(self, title: str = "", *, is_cover: bool = False) -> PacketSheet:
        """An empty sheet with its head; ``title`` stands in the heads of sheets that say nothing else of themselves."""
        order = self.order
        organisation = order.data.organisation
        below = " · ".join(filter(None, (organisation.acronym, words.registration(organisation))))
        letterhead = Letterhead(organisation.name or words.UNNAMED, below, "", invented=order.invented)
        # The letterhead names only a folio of the office; other heads also the filing's own number.
        number = order.data.case_folio if is_cover else f"{words.number_word(order.data)} {order.number}"
        style = SheetStyle(title, number, "", height=order.height)
        return PacketSheet(letterhead, style, is_cover=is_cover)

    def constant(self) -> list[KitMark]:
        """Rubric margin, digest, folio, version and code."""
        order = self.order
        data = order.data
        code = order.code(self.part).text()
        wide = RIGHT - LEFT - CODE_SIDE - QUIET - 10
        kind = f"{words.PARTS[self.part]} · {self.kind_name}"
        numbers = f"Versión {data.version} · Folio {data.case_folio or words.NO_FOLIO}"
        top = FOOT_TOP
        lines = (
            (kind, Face.SEMIBOLD, 8.5, 27.0),
            (numbers, Face.REGULAR, 8.5, 38.5),
            (f"Trámite {' '.join(filing_groups(data.filing_id))}", Face.MONO, 7.0, 50.0),
            ("Huella SHA-256 de los datos", Face.REGULAR, 7.0, 61.5),
        )
        groups = digest_groups(order.data_sha256)
        marks: list[KitMark] = [
            Line(LEFT, top, RIGHT - CODE_SIDE - QUIET - 4, top),
            *(
                Text(LEFT, top - down, text, face, min(size, size * wide / width(text, face, size)))
                for text, face, size, down in lines
            ),
            Text(LEFT, top - 71, " ".join(groups[:8]), Face.MONO, 7.5),
            Text(LEFT, top - 80, " ".join(groups[8:]), Face.MONO, 7.5),
            Squares(RIGHT - CODE_SIDE, FOOT, CODE_SIDE, square_code(code)),
        ]
        if self.part is PacketPart.PUBLIC:
            marks.append(Turned(LEFT - 16, FOOT, words.STRUCK_REASON, Face.SEMIBOLD, 9.0))
        else:
            marks.extend(_rubric_margin())
        if order.invented:
            marks.append(right_aligned(INVENTED["es"], Face.BOLD, 8, RIGHT - CODE_SIDE - QUIET - 10, top - 14))
        return marks


def _with_bars(text: Text) -> list[Mark]:
    """The text with a bar in the place of each stretch that was struck out."""
    marks: list[Mark] = []
    x = text.x
    for index, part in enumerate(text.text.split(STRUCK)):
        if index > 0:
            wide = width(STRUCK, text.face, text.size)
            marks.append(Box(x, text.y - text.size * 0.2, wide, text.size * 0.9, fill=0.0))
            x += wide
        if part:
            marks.append(Text(x, text.y, part, text.face, text.size, text.grey))
            x += width(part, text.face, text.size)
    return marks


def filing_groups(filing_id: str) -> list[str]:
    """The 32 digits of a filing's own number in groups of four."""
    return [filing_id[start : start + 4].upper() for start in range(0, len(filing_id), 4)]


def foliation(number: int, total: int) -> Text:
    """``Foja n de m``, in the same place on every sheet."""
    return Text(LEFT, FOOT_TOP - 14.5, f"Foja {number} de {total}", Face.BOLD, 11)


def caption(sheet_height: float, left: str, right: str) -> list[Text | Line]:
    """The head of a sheet in one line: what it is, and of which filing at the right."""
    y = sheet_height - HEAD_LINE
    number = right_aligned(right, Face.MONO_SEMIBOLD, HEAD_SIZE - 0.5, RIGHT, y, MUTED)
    text, size = shortened(left, number.x - LEFT - 14)
    return [Text(LEFT, y, text, Face.SEMIBOLD, size), number, Line(LEFT, y - 5, RIGHT, y - 5)]


def shortened(text: str, room: float) -> tuple[str, float]:
    """A head and the size at which it takes one line; one that would be too small to read ends in an ellipsis.

    The whole text stands elsewhere: a name on the cover, a title in the list of what is attached.
    """
    wide = width(text, Face.SEMIBOLD, HEAD_SIZE)
    if wide <= room:
        return text, HEAD_SIZE
    if wide * LEAST_HEAD_SIZE / HEAD_SIZE <= room:
        return text, HEAD_SIZE * room / wide
    while text and width(f"{text}…", Face.SEMIBOLD, LEAST_HEAD_SIZE) > room:
        text = text[:-1]
    return f"{text.rstrip()}…", LEAST_HEAD_SIZE


def _rubric_margin() -> Sequence[KitMark]:
    step = RUBRIC_HEIGHT / RUBRIC_ROOMS
    heights = [FOOT + index * step for index in range(RUBRIC_ROOMS + 1)]
    return [
        *(Line(RUBRIC_LEFT, y, RUBRIC_RIGHT, y, HAIRLINE, FAINT) for y in heights),
        *(Line(x, FOOT, x, FOOT + RUBRIC_HEIGHT, HAIRLINE, FAINT) for x in (RUBRIC_LEFT, RUBRIC_RIGHT)),
        Turned(RUBRIC_LEFT - 4, FOOT + 2, "Rúbricas", Face.REGULAR, 7.5, MUTED),
    ]
