"""Booklets of half letter sheets, and letters folded in three: panels laid out, then placed on lying sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.delivery.booklet import sides
from unionreg.documents.drawing import PAGE_HEIGHT, PAGE_WIDTH, Line
from unionreg.documents.outreach import words
from unionreg.documents.outreach.cover import numbered, set_back, set_cover, set_glossary, set_notes
from unionreg.documents.outreach.flow import Flow, PanelShape, largest, moved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.drawing import Mark
    from unionreg.documents.outreach.parts import PrintedText
    from unionreg.domain.outreach.leaflet import LeafletOrder

HALF = PanelShape(PAGE_HEIGHT / 2, PAGE_WIDTH, side=36, top=34, bottom=44)
THIRD = PanelShape(PAGE_HEIGHT / 3, PAGE_WIDTH, side=22, top=26, bottom=28)
BOOKLET_SIZES = (17.0, 16.5, 16.0, 15.5, 15.0, 14.5, 14.0, 13.5, 13.0, 12.5, 12.0, 11.5, 11.0, 10.5)
FOLDED_SIZES = (14.5, 14.0, 13.5, 13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5)
BOOKLET_PAGES = 6
FOLDED_PANELS = 4
PER_SHEET = 4
WORDS_IN_BOOKLET = 10
WORDS_ON_BACK = 6
FOOT = 56.0
TICK = 9.0


def booklet_pages(order: LeafletOrder, text: PrintedText) -> list[list[Mark]]:
    """Sides of the sheets, printed on both sides over the short edge and folded in the middle."""
    cover, back = Flow(HALF, 11.0), Flow(HALF, 11.0)
    set_cover(cover, order, text)
    set_back(back, order, text)
    inside = largest(BOOKLET_SIZES, lambda size: _text(HALF, size, order, text, WORDS_IN_BOOKLET), BOOKLET_PAGES)
    while (len(inside.panels) + 2) % PER_SHEET:
        inside.next_panel()
        set_notes(inside, text)
    panels = [cover.panels[0], *inside.panels, back.panels[0]]
    for number, panel in enumerate(panels[1:-1], start=2):
        panel.extend(numbered(HALF, number, len(panels), text))
    return [_sheet([panels[left - 1], panels[right - 1]], HALF.width) for left, right in sides(len(panels))]


def folded_pages(order: LeafletOrder, text: PrintedText) -> list[list[Mark]]:
    """Outside and inside of a letter folded in three, and more sheets of three where words need them.

    Outside from the left: the flap that folds in, the back, the cover. Inside the text begins, and ends on the flap.
    """
    cover, back = Flow(THIRD, 10.0), _back_with_words(order, text)
    set_cover(cover, order, text)
    inside = largest(FOLDED_SIZES, lambda size: _text(THIRD, size, order, text, 0), FOLDED_PANELS)
    while len(inside.panels) < FOLDED_PANELS:
        inside.next_panel()
        set_notes(inside, text)
    first, flap, rest = inside.panels[:3], inside.panels[3], inside.panels[FOLDED_PANELS:]
    sheets = [[flap, back.panels[0], cover.panels[0]], first]
    sheets += [rest[start : start + 3] for start in range(0, len(rest), 3)]
    return [_sheet(panels, THIRD.width) for panels in sheets]


def _back_with_words(order: LeafletOrder, text: PrintedText) -> Flow:
    """The back of a folded letter, with as many words of the glossary as leave its foot free."""
    for most in range(WORDS_ON_BACK, 0, -1):
        back = Flow(THIRD, 10.0)
        set_back(back, order, text)
        back.y -= 10
        set_glossary(back, order, text, most)
        if len(back.panels) == 1 and back.y > THIRD.bottom + FOOT:
            return back
    back = Flow(THIRD, 10.0)
    set_back(back, order, text)
    return back


def _text(shape: PanelShape, size: float, order: LeafletOrder, text: PrintedText, most_words: int) -> Flow:
    flow = Flow(shape, size, words.MARK)
    flow.parts(text.parts)
    if most_words:
        set_glossary(flow, order, text, most_words)
    return flow


def _sheet(panels: Sequence[list[Mark]], step: float) -> list[Mark]:
    """Panels side by side, with short marks where the sheet is folded."""
    marks: list[Mark] = []
    for index, panel in enumerate(panels):
        marks += [moved(mark, index * step, 0) for mark in panel]
    for index in range(1, round(PAGE_HEIGHT / step)):
        x = index * step
        marks += [Line(x, 0, x, TICK, 0.5), Line(x, PAGE_WIDTH - TICK, x, PAGE_WIDTH, 0.5)]
    return marks
