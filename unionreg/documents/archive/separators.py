"""Separator sheets, to be laid between papers before they are scanned: a large code above and below, words between.

A sheet that comes upside down or is scanned askew is read all the same: two codes, far apart, that say one thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import code_rows
from unionreg.documents.drawing import PAGE_HEIGHT, PAGE_WIDTH, Mark, Paper, Squares, centred, pdf_bytes
from unionreg.documents.fonts import Face
from unionreg.domain.archive.serials import Separator

if TYPE_CHECKING:
    from unionreg.domain.archive.papers import SeparatorOrder
    from unionreg.domain.office import Letterhead

SIDE = 170.0
MARGIN = 90.0
WORDS = {
    Separator.DOCUMENT: ("SEPARADOR", "Aquí empieza otro documento"),
    Separator.BINDER: ("SEPARADOR DE LEGAJO", "Aquí empieza otro legajo"),
}
HOW = (
    "Ponga esta hoja antes de la primera página del documento y digitalice todo junto.",
    "La hoja no se guarda con los documentos y puede usarse muchas veces.",
)


def separators(order: SeparatorOrder, letterhead: Letterhead) -> bytes:
    """So many sheets as PDF bytes."""
    pages = [_page(order.separator, letterhead.office_name)] * order.count
    return pdf_bytes(pages, Paper(WORDS[order.separator][0].capitalize(), letterhead.office_name))


def _page(separator: Separator, office: str) -> list[Mark]:
    rows = code_rows(separator.value)
    heading, sentence = WORDS[separator]
    middle = PAGE_HEIGHT / 2
    left = (PAGE_WIDTH - SIDE) / 2
    found: list[Mark] = [
        Squares(left, PAGE_HEIGHT - MARGIN - SIDE, SIDE, rows),
        Squares(left, MARGIN, SIDE, rows),
        centred(heading, Face.BOLD, 34, 0, PAGE_WIDTH, middle + 34),
        centred(sentence, Face.SEMIBOLD, 20, 0, PAGE_WIDTH, middle),
        centred(office, Face.REGULAR, 9, 0, PAGE_WIDTH, 44),
    ]
    for place, line in enumerate(HOW):
        found.append(centred(line, Face.REGULAR, 11, 0, PAGE_WIDTH, middle - 34 - 16 * place))
    return found
