"""Labels of boxes, binders and sheets on label sheets of letter size: bars on the left, the number in large signs.

The code holds the number alone, in level M with a quiet zone of two modules and the white of the label around it. What
is printed beside it says the same for people, so that a label works without any machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import code_rows
from unionreg.documents.drawing import MUTED, PAGE_HEIGHT, Mark, Paper, Squares, Text, pdf_bytes
from unionreg.documents.fonts import Face, font, width
from unionreg.domain.archive.papers import LAYOUTS
from unionreg.domain.archive.serials import Series

if TYPE_CHECKING:
    from unionreg.domain.archive.papers import LabelLayout, LabelOrder
    from unionreg.domain.office import Letterhead

TENTHS = 10
PADDING = 4.0
QUIET_MODULES = 2
LARGEST_CODE = 110.0
LARGEST_NUMBER, SMALLEST_NUMBER = 22.0, 6.0
SMALL = 7.0
ROOM_FOR_OFFICE = 40.0
WORDS = {Series.BOX: "CAJA", Series.BINDER: "LEGAJO", Series.SHEET: "HOJA"}


def labels(order: LabelOrder, letterhead: Letterhead) -> bytes:
    """The labels as PDF bytes, from the first place that is not used up."""
    font(Face.REGULAR)  # every file begins with it, and small labels set nothing in it
    layout = LAYOUTS[order.sheet]
    places = (*(("",) * order.used), *order.serials)
    pages = [
        [
            mark
            for cell, serial in enumerate(sheet)
            if serial
            for mark in _label(layout, cell, order.series, serial, letterhead.office_name)
        ]
        for sheet in (places[start : start + layout.cells] for start in range(0, len(places), layout.cells))
    ]
    return pdf_bytes(pages, Paper(f"Etiquetas {order.serials[0]} a {order.serials[-1]}", letterhead.office_name))


def _label(layout: LabelLayout, cell: int, series: Series, serial: str, office: str) -> list[Mark]:
    left, top = (each / TENTHS for each in layout.corner(cell))
    wide, high = layout.width / TENTHS, layout.height / TENTHS
    rows = code_rows(serial)
    side = min(high - 2 * PADDING, wide * 0.4, LARGEST_CODE)
    module = side / (len(rows) + 2 * QUIET_MODULES)
    code = module * len(rows)
    middle = PAGE_HEIGHT - top - high / 2
    x = left + PADDING + side + PADDING
    room = left + wide - PADDING - x
    size = _size(serial, room)
    found: list[Mark] = [
        Squares(left + PADDING + QUIET_MODULES * module, middle - code / 2, code, rows),
        Text(x, middle - size * 0.35, serial, Face.MONO, size),
        Text(x, middle + size * 0.75, WORDS[series], Face.BOLD, max(SMALL - 1, size * 0.55)),
    ]
    if high > ROOM_FOR_OFFICE:
        found.append(Text(x, middle - size * 1.3 - 2, _cut(office, room), Face.REGULAR, SMALL, MUTED))
    return found


def _size(serial: str, room: float) -> float:
    """The largest size at which the number stands on one line."""
    per_point = width(serial, Face.MONO, 1.0)
    return max(SMALLEST_NUMBER, min(LARGEST_NUMBER, room / per_point))


def _cut(text: str, room: float) -> str:
    """As much of the text as there is room for, in whole words."""
    words = text.split()
    while words and width(" ".join(words), Face.REGULAR, SMALL) > room:
        words.pop()
    return " ".join(words)
