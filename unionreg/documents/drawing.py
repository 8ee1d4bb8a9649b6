"""What a laid-out page is made of, and how it becomes PDF bytes.

Layout (``sheet``, ``tables``, ``blocks``) only collects these marks, so the number of pages is known before anything is
drawn. Lengths are points, the origin is the lower left corner of the page.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from unionreg.documents import attachments
from unionreg.documents.fonts import Face, runs, width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.textobject import PDFTextObject

PAGE_WIDTH = 612.0
PAGE_HEIGHT = 792.0

BLACK = 0.0
MUTED = 0.28
HAIRLINE = 0.45

_DARK = re.compile(rb"\x01+")


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; ``grey`` 0 is black."""

    x: float
    y: float
    text: str
    face: Face = Face.REGULAR
    size: float = 11.0
    grey: float = BLACK


@dataclass(frozen=True, slots=True)
class Line:
    x: float
    y: float
    to_x: float
    to_y: float
    weight: float = HAIRLINE
    grey: float = BLACK


@dataclass(frozen=True, slots=True)
class Box:
    """An empty box, or one filled with a grey where ``fill`` is given (its frame is then left out)."""

    x: float
    y: float
    width: float
    height: float
    weight: float = HAIRLINE
    fill: float | None = None


@dataclass(frozen=True, slots=True)
class Squares:
    """Dark modules of a two-dimensional code: rows of 0 and 1 from the top, drawn as one path."""

    x: float
    y: float
    side: float
    rows: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG set into a frame of its own proportions; embedded as it is, so it should be small."""

    x: float
    y: float
    width: float
    height: float
    jpeg: bytes


Mark = Text | Line | Box | Squares | Photo


@dataclass(frozen=True, slots=True)
class Paper:
    """What the file says of itself: title, author, language tag; and the height and width of its pages in points."""

    title: str
    author: str
    language: str = "es-MX"
    height: float = PAGE_HEIGHT
    width: float = PAGE_WIDTH


def pdf_bytes(pages: Sequence[Sequence[Mark]], paper: Paper, attached: attachments.Attachment | None = None) -> bytes:
    """The pages as a PDF file; the same pages always give the same bytes."""
    target = io.BytesIO()
    canvas = Canvas(
        target,
        pagesize=(paper.width, paper.height),
        invariant=1,
        pageCompression=1,
        initialFontName=Face.REGULAR.value,
        initialFontSize=11,
        lang=paper.language,
    )
    canvas.setTitle(paper.title)
    canvas.setAuthor(paper.author)
    canvas.setCreator("unionreg")
    for marks in pages:
        for mark in marks:
            _draw(canvas, mark)
        canvas.showPage()
    if attached is not None:
        attachments.attach(canvas, attached)
    canvas.save()
    return target.getvalue()


def _draw(canvas: Canvas, mark: Mark) -> None:
    match mark:
        case Text():
            _draw_text(canvas, mark)
        case Line():
            canvas.setLineWidth(mark.weight)
            canvas.setStrokeGray(mark.grey)
            canvas.line(mark.x, mark.y, mark.to_x, mark.to_y)
        case Box():
            _draw_box(canvas, mark)
        case Squares():
            _draw_squares(canvas, mark)
        case Photo():
            canvas.drawImage(ImageReader(io.BytesIO(mark.jpeg)), mark.x, mark.y, mark.width, mark.height)


def _draw_text(canvas: Canvas, mark: Text) -> None:
    line: PDFTextObject = canvas.beginText(mark.x, mark.y)
    line.setFillGray(mark.grey)
    for face, part in runs(mark.text, mark.face):
        line.setFont(face.value, mark.size)
        line.textOut(part)
    canvas.drawText(line)


def _draw_box(canvas: Canvas, mark: Box) -> None:
    if mark.fill is not None:
        canvas.setFillGray(mark.fill)
        canvas.rect(mark.x, mark.y, mark.width, mark.height, stroke=0, fill=1)
        return
    canvas.setLineWidth(mark.weight)
    canvas.setStrokeGray(BLACK)
    canvas.rect(mark.x, mark.y, mark.width, mark.height, stroke=1, fill=0)


def _draw_squares(canvas: Canvas, mark: Squares) -> None:
    module = mark.side / len(mark.rows)
    path = canvas.beginPath()
    for index, row in enumerate(mark.rows):
        y = mark.y + mark.side - (index + 1) * module
        for start, end in dark_stretches(row):
            path.rect(mark.x + start * module, y, (end - start) * module, module)
    canvas.setFillGray(BLACK)
    canvas.drawPath(path, stroke=0, fill=1)


def dark_stretches(row: bytes) -> list[tuple[int, int]]:
    """Start and end of each unbroken stretch of dark modules."""
    return [match.span() for match in _DARK.finditer(row)]


def centred(text: str, face: Face, size: float, left: float, right: float, y: float) -> Text:
    """The text centred between two edges."""
    return Text(left + (right - left - width(text, face, size)) / 2, y, text, face, size)


def right_aligned(text: str, face: Face, size: float, right: float, y: float, grey: float = BLACK) -> Text:
    """The text ending at an edge."""
    return Text(right - width(text, face, size), y, text, face, size, grey)
