"""A poster for the notice board: what the page is, in 40 points, and a code that a telephone reads; letter and oficio.

Thousands of posters are made at once, so they use the fonts that every reader of PDF has, where those have every
letter (3 kB a poster in place of 40); the fonts of our papers stand in for names that need them.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.publishing.plan import marked

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LETTER = (612.0, 792.0)
OFICIO = (612.0, 964.0)
_MARGIN = 54.0
_TITLE = 40.0
_SMALLEST_TITLE = 26.0
_MOST_LINES = 5
_CODE_SIDE = 300.0
_QUIET = 0.08
"""About the part of a code that is its white border: its squares stand in line with the text."""


@dataclass(frozen=True, slots=True)
class Poster:
    """What one poster says. ``address`` is the whole address that the code leads to."""

    kind: str
    title: str
    number: str
    call: str
    address: str
    office: str
    invented: str = ""

    @property
    def mark(self) -> str:
        """Whether it would look the same as last time."""
        return marked(self.kind, self.title, self.number, self.call, self.address, self.office, self.invented)


@dataclass(frozen=True, slots=True)
class _Faces:
    plain: str
    bold: str


def draw_poster(poster: Poster) -> bytes:
    """The poster as PDF: one page in letter, one in oficio. Same values, same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    faces = _faces(poster)
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=LETTER, invariant=1, pageCompression=1, initialFontName=faces.plain, lang="es-MX")
    canvas.setTitle(f"{poster.kind}: {poster.title}")
    canvas.setAuthor(poster.office)
    canvas.setCreator("unionreg")
    _define_code(canvas, poster.address)
    for size in (LETTER, OFICIO):
        canvas.setPageSize(size)
        _page(canvas, poster, faces, size[1])
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _faces(poster: Poster) -> _Faces:
    text = f"{poster.kind}{poster.title}{poster.number}{poster.call}{poster.address}{poster.office}"
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        from unionreg.documents.fonts import Face, font

        return _Faces(font(Face.WIDE).fontName, font(Face.WIDE_BOLD).fontName)
    return _Faces("Helvetica", "Helvetica-Bold")


def _define_code(canvas: Canvas, address: str) -> None:
    """The code as a form, drawn once and shown on both pages."""
    from unionreg.documents.drawing import dark_stretches

    rows = _code_rows(address)
    canvas.beginForm("code", 0, 0, _CODE_SIDE, _CODE_SIDE)
    canvas.scale(_CODE_SIDE / len(rows), _CODE_SIDE / len(rows))
    # Written in whole modules and at once: half of the time of a poster would go into its squares otherwise.
    squares = (
        f"{start} {len(rows) - index - 1} {end - start} 1 re"
        for index, row in enumerate(rows)
        for start, end in dark_stretches(row)
    )
    canvas.addLiteral(" ".join((*squares, "f")))
    canvas.endForm()


def _code_rows(address: str) -> list[bytes]:
    """Rows of 0 and 1 from the top, with the quiet zone; error correction M survives a stained photocopy."""
    import zxingcpp

    code = zxingcpp.create_barcode(address, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture: Any = code.to_image(scale=1, add_quiet_zones=True)
    rows, columns = picture.shape[:2]
    flat = bytes(memoryview(picture).cast("B"))
    return [bytes(not sign for sign in flat[row * columns : (row + 1) * columns]) for row in range(rows)]


def _page(canvas: Canvas, poster: Poster, faces: _Faces, height: float) -> None:
    width = LETTER[0] - 2 * _MARGIN
    y = height - _MARGIN - 12
    y = _lines(canvas, poster.office, faces.plain, 13, width, y, 2) - 6
    canvas.setLineWidth(0.8)
    canvas.line(_MARGIN, y, LETTER[0] - _MARGIN, y)
    y = _lines(canvas, poster.kind, faces.bold, 20, width, y - 32, 1) - 16
    size = _TITLE
    while size > _SMALLEST_TITLE and len(_wrap(canvas, poster.title, faces.bold, size, width)) > _MOST_LINES:
        size -= 2
    y = _lines(canvas, poster.title, faces.bold, size, width, y - size * 0.7, _MOST_LINES)
    _lines(canvas, poster.number, faces.plain, 22, width, y - 8, 2)
    foot = _MARGIN + 46
    canvas.saveState()
    canvas.translate(_MARGIN - _QUIET * _CODE_SIDE, foot)
    canvas.doForm("code")
    canvas.restoreState()
    _lines(canvas, poster.call, faces.bold, 20, width, foot + _CODE_SIDE + 4, 2)
    _lines(canvas, poster.address, faces.plain, 12, width, foot - 2, 3)
    if poster.invented:
        _lines(canvas, poster.invented, faces.plain, 10, width, _MARGIN - 14, 2)


def _lines(canvas: Canvas, text: str, face: str, size: float, width: float, y: float, most: int) -> float:
    """Set a text in lines; where the next one would stand. What does not fit ends with an ellipsis."""
    lines = _wrap(canvas, text, face, size, width)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1].rstrip() + "…"]
    canvas.setFont(face, size)
    for line in lines:
        canvas.drawString(_MARGIN, y, line)
        y -= size * 1.15
    return y


def _wrap(canvas: Canvas, text: str, face: str, size: float, width: float) -> list[str]:
    lines, line = [], ""
    for word in text.replace("/", "/\u200b").split(" "):
        wider = f"{line} {word}".strip()
        if canvas.stringWidth(wider.replace("\u200b", ""), face, size) <= width:
            line = wider
            continue
        if line:
            lines.append(line)
        line = word
        while canvas.stringWidth(line.replace("\u200b", ""), face, size) > width:
            head, line = _cut(canvas, line, face, size, width)
            lines.append(head)
    return [each.replace("\u200b", "") for each in (*lines, line) if each]


def _cut(canvas: Canvas, word: str, face: str, size: float, width: float) -> tuple[str, str]:
    """The longest beginning that fits, after a slash where there is one."""
    fits = 1
    while fits < len(word) and canvas.stringWidth(word[: fits + 1].replace("\u200b", ""), face, size) <= width:
        fits += 1
    slash = word.rfind("\u200b", 0, fits)
    cut = slash + 1 if slash > 0 else fits
    return word[:cut], word[cut:]
