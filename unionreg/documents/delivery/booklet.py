"""Imposition: pages side by side on sheets that are printed on both sides, folded and stapled in the middle."""

from __future__ import annotations

import io

from unionreg.documents.delivery.placing import place_page
from unionreg.documents.drawing import PAGE_WIDTH

PAGES_PER_SHEET = 4
EDGE = 9.0


def sides(pages: int) -> tuple[tuple[int, int], ...]:
    """Numbers of the pages at the left and right of each side, fronts and backs in turn; 0 is an empty half.

    Printed on both sides (short edge), folded and laid one in the other, the pages follow from 1 on.
    """
    whole = -(-pages // PAGES_PER_SHEET) * PAGES_PER_SHEET
    found = []
    for sheet in range(whole // PAGES_PER_SHEET):
        low, high = 1 + 2 * sheet, whole - 2 * sheet
        found += [(high, low), (low + 1, high - 1)]
    return tuple((_there(left, pages), _there(right, pages)) for left, right in found)


def _there(number: int, pages: int) -> int:
    return number if number <= pages else 0


def folded(content: bytes, height: float) -> bytes:
    """The pages of a PDF as a booklet on sheets of letter width and this height, lying. Same bytes for the same."""
    import pikepdf

    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as source, pikepdf.new() as made:
        for left, right in sides(len(source.pages)):
            sheet = made.add_blank_page(page_size=(height, PAGE_WIDTH))
            for number, start in ((left, 0.0), (right, height / 2)):
                if number:
                    half = (start + EDGE, EDGE, start + height / 2 - EDGE, PAGE_WIDTH - EDGE)
                    place_page(made, sheet, source.pages[number - 1], f"P{number}", half)
        made.save(target, deterministic_id=True)
    return target.getvalue()
