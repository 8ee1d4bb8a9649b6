"""Front and back of a leaflet: title with a ballot box, and who gives it out, in what version, by which translator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import code_rows, code_side
from unionreg.documents.drawing import MUTED, Box, Line, Squares, Text, centred
from unionreg.documents.fonts import Face
from unionreg.documents.outreach import words
from unionreg.documents.outreach.flow import fitting_size
from unionreg.documents.outreach.parts import PrintedPart
from unionreg.documents.wrapping import wrap_text
from unionreg.domain.outreach.education import BlockKind

if TYPE_CHECKING:
    from unionreg.documents.drawing import Mark
    from unionreg.documents.outreach.flow import Flow, PanelShape
    from unionreg.documents.outreach.parts import PrintedText
    from unionreg.domain.outreach.leaflet import LeafletOrder

TITLE = 30.0
QUIET = 4


def ballot_box(x: float, y: float, side: float) -> list[Mark]:
    """A ballot going into a box, in strokes that a photocopy keeps; lower left corner and width."""
    pen = side / 34
    body, slot = side * 0.56, side * 0.34
    paper = side * 0.42
    left = x + (side - paper) / 2
    top = y + body
    tick = side * 0.13
    centre = x + side / 2
    return [
        Box(x, y, side, body, pen),
        Line(x + (side - slot) / 2 - pen * 2, top, x + (side + slot) / 2 + pen * 2, top, pen * 2.6),
        Line(left, top + pen, left, top + paper, pen),
        Line(left + paper, top + pen, left + paper, top + paper, pen),
        Line(left, top + paper, left + paper, top + paper, pen),
        Line(centre - tick, top + paper * 0.5, centre - tick * 0.2, top + paper * 0.28, pen * 1.5),
        Line(centre - tick * 0.2, top + paper * 0.28, centre + tick * 1.2, top + paper * 0.78, pen * 1.5),
        Line(x + side * 0.18, y + body * 0.34, x + side * 0.82, y + body * 0.34, pen * 0.7),
        Line(x + side * 0.18, y + body * 0.56, x + side * 0.82, y + body * 0.56, pen * 0.7),
    ]


def set_cover(flow: Flow, order: LeafletOrder, text: PrintedText) -> None:
    """The first panel: whose it is, the title, what it is about."""
    shape = flow.shape
    flow.lines(order.publisher.name, Face.SEMIBOLD, 10.5)
    flow.lines(order.publisher.place, Face.REGULAR, 9.5, grey=MUTED)
    flow.y -= 8
    flow.put(Line(shape.left, flow.y, shape.right, flow.y, 2.0))
    side = min(120.0, shape.measure * 0.5)
    flow.y -= side + 46
    flow.put(*ballot_box(shape.left, flow.y, side))
    flow.y -= 26
    size = fitting_size(text.title, Face.BOLD, TITLE, shape.measure, 18.0)
    flow.lines(text.title, Face.BOLD, size, leading=1.1)
    flow.y -= 8
    flow.lines(text.summary, Face.REGULAR, 13.0, leading=1.3)
    if order.variant is not None:
        flow.y -= 6
        flow.lines(order.variant.label, Face.SEMIBOLD, 13.0)
    for remark in text.remarks:
        flow.y -= 6
        flow.note(PrintedPart(BlockKind.NOTE, remark, ""))
    _foot(flow, [text.labels["free"]], order, text)


def set_back(flow: Flow, order: LeafletOrder, text: PrintedText) -> None:
    """The last panel: the office with lines to write on, the version of the text, the translator, the address."""
    shape = flow.shape
    flow.lines(order.publisher.name, Face.BOLD, 12.5)
    flow.lines(order.publisher.place, Face.REGULAR, 10.5)
    flow.y -= 8
    flow.lines(text.labels["contact"], Face.REGULAR, 10.5, grey=MUTED)
    if order.publisher.contact:
        flow.lines(order.publisher.contact, Face.SEMIBOLD, 11.5)
    else:
        for _line in range(3):
            flow.y -= 24
            flow.put(Line(shape.left, flow.y, shape.right, flow.y, 0.6))
    if order.address:
        _address(flow, order.address, text)
    if text.credit:
        flow.y -= 14
        flow.lines(text.credit, Face.REGULAR, 10.0)
    version = text.labels["version"].format(
        version=order.topic.version, day=words.dated(order.topic.revised, text.language)
    )
    _foot(flow, [version, text.labels["law"]], order, text)


def set_glossary(flow: Flow, order: LeafletOrder, text: PrintedText, most: int) -> None:
    """Words that occur, with short definitions."""
    if not order.glossary:
        return
    flow.heading(text.labels["glossary"])
    for entry in order.glossary[:most]:
        term = entry.term(text.language)
        explained = f"{term[:1].upper()}{term[1:]}: {entry.explained(text.language)}."
        flow.part(PrintedPart(BlockKind.POINT, explained, ""))


def set_notes(flow: Flow, text: PrintedText) -> None:
    """A page to write on, where the sheet would have an empty one."""
    flow.heading(text.labels["notes"])
    while flow.y - 24 > flow.shape.bottom:
        flow.y -= 24
        flow.put(Line(flow.shape.left, flow.y, flow.shape.right, flow.y, 0.4))


def numbered(shape: PanelShape, number: int, pages: int, text: PrintedText) -> list[Mark]:
    """The number of a page at its foot."""
    label = text.labels["page"].format(page=number, pages=pages)
    return [centred(label, Face.REGULAR, 9.0, shape.left, shape.right, shape.bottom - 18)]


def _address(flow: Flow, address: str, text: PrintedText) -> None:
    rows = code_rows(address)
    side = code_side(rows)
    quiet = side / len(rows) * QUIET
    flow.y -= 14
    flow.lines(text.labels["address"], Face.REGULAR, 10.5, grey=MUTED)
    flow.y -= quiet + side
    flow.put(Squares(flow.shape.left, flow.y, side, rows))
    flow.y -= quiet
    flow.lines(address, Face.MONO, 8.5)


def _foot(flow: Flow, lines: list[str], order: LeafletOrder, text: PrintedText) -> None:
    """Lines at the foot of a panel, the last one lowest."""
    shape = flow.shape
    rows = [row for line in lines for row in wrap_text(line, Face.REGULAR, 9.5, shape.measure)]
    y = shape.bottom + (len(rows) - 1) * 12.5
    if order.publisher.invented:
        flow.put(Text(shape.left, y + 14, text.labels["invented"], Face.BOLD, 9.5))
    for row in rows:
        flow.put(Text(shape.left, y, row, Face.REGULAR, 9.5, MUTED))
        y -= 12.5
