"""A sheet of a kit: like every paper of the office, with leaves counted on both sides and a square code in the foot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.drawing import MUTED, PAGE_HEIGHT, Line, Squares, Text, centred, right_aligned
from unionreg.documents.fonts import Face, width
from unionreg.documents.kit.sheet_code import SheetCode, square_code
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle, size_that_fits
from unionreg.domain.votes.preparation import PaperSize

if TYPE_CHECKING:
    from unionreg.documents.drawing import Mark
    from unionreg.documents.kit.marks import KitMark
    from unionreg.domain.office import Letterhead

HEIGHTS = {PaperSize.LETTER: PAGE_HEIGHT, PaperSize.OFICIO: 963.8}  # 279 and 340 mm

CODE_SIDE = 72.0  # a little more than 2.5 cm
FOOT = 26.0
KIT_BOTTOM = FOOT + CODE_SIDE + 12.0
BACK = "Reverso en blanco."


@dataclass(frozen=True, slots=True)
class PartFacts:
    """What every sheet of one part of a kit says of itself; ``kind`` and ``digest`` as in ``SheetCode``."""

    kind: str
    title: str
    folio: str
    template: str
    vote: str
    station: str | None
    digest: str
    height: float
    duplex: bool
    rehearsal: bool
    sample: bool = False


@dataclass
class KitSheet(Sheet):
    """Pages in the making of one part of a kit. ``one_sided``: to be posted, cut or pasted, so every back is blank."""

    about: PartFacts | None = None
    rubric: bool = True
    one_sided: bool = False

    @property
    def bottom(self) -> float:
        """The foot is higher than on other papers: it holds the code."""
        return KIT_BOTTOM

    @property
    def known(self) -> PartFacts:
        """The facts of the part; a kit's sheet always has them."""
        if self.about is None:
            raise LookupError("a sheet of a kit needs the facts of its part")
        return self.about

    def finished_pages(self) -> list[list[KitMark]]:
        """The pages with their feet; on duplex paper an even number of them, blank backs without a code."""
        sides = self._sides()
        duplex = self.known.duplex
        sheets = len(sides) // 2 if duplex else len(sides)
        finished: list[list[KitMark]] = []
        for index, page in enumerate(sides):
            leaf, back = divmod(index, 2) if duplex else (index, 0)
            code = self._code(leaf + 1, sheets, ("R" if back else "A") if duplex else "")
            if page is None:
                finished.append([*self.foot(code, scanned=False), *self._blank_back()])
            else:
                finished.append([*self.foot(code), *page])
        return finished

    def _sides(self) -> list[list[Mark] | None]:
        """Pages by side; None for a back that stays blank."""
        if not self.known.duplex:
            return list(self.pages)
        if self.one_sided:
            return [side for page in self.pages for side in (page, None)]
        return [*self.pages, *([None] if len(self.pages) % 2 else [])]

    def _code(self, sheet: int, sheets: int, side: str) -> SheetCode:
        about = self.known
        return SheetCode(about.kind, about.vote, about.station, sheet, sheets, side, about.template, about.digest)

    def foot(self, code: SheetCode, *, scanned: bool = True) -> list[Mark]:
        """Leaf, folio, form, code in words; and, where ``scanned``, the code in squares and room for initials."""
        text = code.text()
        wide = RIGHT - LEFT - CODE_SIDE - 14
        sides = {"A": ", anverso", "R": ", reverso", "": ""}
        leaf = f"Foja {code.sheet} de {code.sheets}{sides[code.side]}"
        line = f"Folio {self.style.folio} · {self.style.template}"
        top = KIT_BOTTOM - 5
        small = min(6.5, 6.5 * wide / width(text, Face.MONO, 6.5))
        marks: list[Mark] = [
            Line(LEFT, top, RIGHT, top),
            Text(LEFT, top - 14, leaf, Face.BOLD, 10.5),
            Text(LEFT, top - 27, line, Face.REGULAR, min(8.5, 8.5 * wide / width(line, Face.REGULAR, 8.5))),
            Text(LEFT, FOOT, text, Face.MONO, small, MUTED),
        ]
        if scanned:
            marks.append(Squares(RIGHT - CODE_SIDE, FOOT, CODE_SIDE, square_code(text)))
        if self.warning:
            marks.append(Text(LEFT, top - 40, self.warning, Face.BOLD, 9))
        if self.rubric and scanned:
            right = RIGHT - CODE_SIDE - 14
            marks.append(Line(right - 100, FOOT + 20, right, FOOT + 20))
            marks.append(right_aligned("Rúbrica", Face.REGULAR, 7.5, right, FOOT + 11, MUTED))
        return marks

    def _blank_back(self) -> list[Mark]:
        middle = self.style.height / 2
        return [centred(BACK, Face.ITALIC, 10, LEFT, RIGHT, middle)]


def kit_sheet(letterhead: Letterhead, facts: PartFacts, *, rubric: bool = True, one_sided: bool = False) -> KitSheet:
    """A sheet with the head of its first page set."""
    style = SheetStyle(
        facts.title,
        facts.folio,
        f"formato {facts.template}, no oficial",
        height=facts.height,
        rehearsal=facts.rehearsal,
        sample=facts.sample,
    )
    return KitSheet(letterhead, style, about=facts, rubric=rubric, one_sided=one_sided)


__all__ = ["HEIGHTS", "KIT_BOTTOM", "KitSheet", "PartFacts", "kit_sheet", "size_that_fits"]
