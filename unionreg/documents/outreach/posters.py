"""Single sheets: a poster to be read from two metres, large print, and the statement of neutrality to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import code_rows, code_side
from unionreg.documents.drawing import MUTED, PAGE_HEIGHT, PAGE_WIDTH, Line, Squares, Text, centred
from unionreg.documents.fonts import Face
from unionreg.documents.outreach import words
from unionreg.documents.outreach.cover import ballot_box, numbered
from unionreg.documents.outreach.flow import Flow, PanelShape, fitting_size, largest
from unionreg.documents.outreach.parts import PrintedPart
from unionreg.documents.wrapping import wrap_text
from unionreg.domain.outreach.education import BlockKind
from unionreg.domain.outreach.leaflet import LeafletPaper

if TYPE_CHECKING:
    from unionreg.documents.drawing import Mark
    from unionreg.documents.outreach.parts import PrintedText
    from unionreg.domain.outreach.leaflet import LeafletOrder

HEIGHTS = {LeafletPaper.LETTER: PAGE_HEIGHT, LeafletPaper.OFICIO: 963.8}  # 279 and 340 mm
QUESTION = 40.0
LARGE = 18.0
POSTER_SIZES = (31.0, 30.0, 29.0, 28.0, 27.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0)
STATEMENT_SIZES = (15.0, 14.5, 14.0, 13.5, 13.0, 12.5, 12.0, 11.5, 11.0)
FIELD = 30.0


def poster_pages(order: LeafletOrder, text: PrintedText) -> list[list[Mark]]:
    """One sheet; the letters are the largest with which its few words fit."""
    height = HEIGHTS[order.paper]
    code = code_rows(order.address) if order.address else ()
    side = code_side(code) + 16 if code else 0.0
    shape = PanelShape(PAGE_WIDTH, height, side=48, top=48, bottom=max(78.0, side + 62))
    flow = largest(POSTER_SIZES, lambda size: _poster(shape, size, order, text), 1)
    if code:
        at = shape.right - code_side(code)
        flow.panels[0].append(Squares(at, 58, code_side(code), code))
    for panel in flow.panels:
        panel.extend(_poster_foot(shape, order, text))
    return flow.panels


def large_print_pages(order: LeafletOrder, text: PrintedText) -> list[list[Mark]]:
    """Whole pages in 18 points."""
    shape = PanelShape(PAGE_WIDTH, HEIGHTS[order.paper], side=54, top=54, bottom=66)
    flow = Flow(shape, LARGE, words.MARK)
    flow.lines(order.publisher.name, Face.SEMIBOLD, 14.0)
    flow.y -= 8
    flow.put(Line(shape.left, flow.y, shape.right, flow.y, 2.0))
    flow.y -= 10
    flow.lines(text.title, Face.BOLD, 32.0, leading=1.12)
    flow.y -= 6
    flow.lines(text.summary, Face.REGULAR, 20.0)
    flow.y -= 8
    for remark in text.remarks:
        flow.note(PrintedPart(BlockKind.NOTE, remark, ""))
    flow.parts(text.parts)
    if text.credit:
        flow.y -= 12
        flow.lines(text.credit, Face.REGULAR, 14.0)
    for number, panel in enumerate(flow.panels, start=1):
        panel.extend(numbered(shape, number, len(flow.panels), text))
        panel.extend(_version(shape, order, text, 28.0))
    return flow.panels


def statement_pages(order: LeafletOrder, text: PrintedText) -> list[list[Mark]]:
    """What the employer signs: whose workplace, which vote, the statements, room for name, post and signature."""
    shape = PanelShape(PAGE_WIDTH, HEIGHTS[order.paper], side=62, top=56, bottom=70)
    flow = largest(STATEMENT_SIZES, lambda size: _statement(shape, size, text), 1)
    for panel in flow.panels:
        panel.extend(_version(shape, order, text, 36.0))
    return flow.panels


def _statement(shape: PanelShape, size: float, text: PrintedText) -> Flow:
    flow = Flow(shape, size, words.MARK)
    stated = [part for part in text.parts if part.kind is BlockKind.STATEMENT]
    flow.lines(_statement_title(text), Face.BOLD, 26.0, leading=1.15)
    flow.y -= 6
    flow.put(Line(shape.left, flow.y, shape.right, flow.y, 2.0))
    flow.y -= 6
    for remark in text.remarks:
        flow.note(PrintedPart(BlockKind.NOTE, remark, ""))
    for label in ("workplace", "vote"):
        _field(flow, text.labels[label])
    flow.y -= 10
    flow.lines(text.labels["declares"], Face.SEMIBOLD, size + 1)
    flow.y -= 4
    for part in stated:
        flow.part(PrintedPart(BlockKind.STEP, part.text, part.law, part.is_marked))
    # Where somebody signs stays on one sheet with what is signed last.
    flow.need(4 * FIELD + 70)
    for label in ("place", "signs", "receives"):
        _field(flow, text.labels[label], extra=22.0 if label != "place" else 0.0)
    flow.y -= 12
    flow.lines(text.labels["posted"], Face.ITALIC, 11.0)
    return flow


def _statement_title(text: PrintedText) -> str:
    """The heading that stands before the statements."""
    title = text.title
    for part in text.parts:
        if part.kind is BlockKind.STATEMENT:
            break
        if part.kind is BlockKind.HEADING:
            title = part.text
    return title


def _poster(shape: PanelShape, size: float, order: LeafletOrder, text: PrintedText) -> Flow:
    flow = Flow(shape, size, words.MARK)
    question = fitting_size(text.title, Face.BOLD, QUESTION, shape.measure, 24.0)
    lines = wrap_text(text.title, Face.BOLD, question, shape.measure)
    glyph = 74.0
    flow.y -= glyph
    flow.put(*ballot_box(shape.left, flow.y, glyph))
    flow.put(Text(shape.left + glyph + 16, flow.y + 24, order.publisher.name, Face.SEMIBOLD, 14.0))
    flow.put(Text(shape.left + glyph + 16, flow.y + 6, order.publisher.place, Face.REGULAR, 12.0, MUTED))
    flow.y -= 12
    for line in lines:
        flow.y -= question * 1.1
        flow.put(Text(shape.left, flow.y, line, Face.BOLD, question))
    flow.y -= 16
    flow.put(Line(shape.left, flow.y, shape.right, flow.y, 2.4))
    flow.y -= 12
    for remark in text.remarks:
        flow.lines(remark, Face.SEMIBOLD, 12.0)
        flow.y -= 6
    for part in text.poster:
        flow.part(part)
        flow.y -= size * 0.15
    return flow


def _poster_foot(shape: PanelShape, order: LeafletOrder, text: PrintedText) -> list[Mark]:
    marks = _version(shape, order, text, 30.0)
    lines = [text.credit] if text.credit else []
    lines += [order.publisher.contact] if order.publisher.contact else []
    lines += [order.address] if order.address else []
    y = 50.0 + 13.0 * len(lines)
    room = shape.measure - (150.0 if order.address else 0.0)
    for line in lines:
        for row in wrap_text(line, Face.REGULAR, 10.0, room)[:2]:
            marks.append(Text(shape.left, y, row, Face.REGULAR, 10.0))
            y -= 13.0
    return marks


def _version(shape: PanelShape, order: LeafletOrder, text: PrintedText, y: float) -> list[Mark]:
    version = text.labels["version"].format(
        version=order.topic.version, day=words.dated(order.topic.revised, text.language)
    )
    line = f"{version} · {text.labels['law']}"
    marks: list[Mark] = [Text(shape.left, y, line, Face.REGULAR, 8.5, MUTED)]
    if order.publisher.invented:
        marks.append(centred(text.labels["invented"], Face.BOLD, 9.5, shape.left, shape.right, y - 13))
    return marks


def _field(flow: Flow, label: str, extra: float = 0.0) -> None:
    flow.y -= FIELD + extra
    flow.put(Line(flow.shape.left, flow.y, flow.shape.right, flow.y, 0.7))
    flow.put(Text(flow.shape.left, flow.y - 11, label, Face.REGULAR, 9.5, MUTED))
    flow.y -= 10
