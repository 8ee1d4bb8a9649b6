"""Invented scans of old contracts: pages drawn as a scanner would see them, and their words as a reading would give.

Nothing is recognised here: what was drawn is known, so the demo is quick and works where Tesseract is missing.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from unionreg.domain.archive.words import PageWords, Word
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 110
WIDTH, HEIGHT = 612, 792
_TENTHS = 10
_PAPER, _INK = 243, 40
_LEFT, _TOP, _RIGHT = 88, 84, 540
_SIZE, _LINE = 12, 18
_QUALITY = 60
_SURE = (97, 94, 91, 96, 88, 93)

_CLAUSES = (
    "PRIMERA. Las partes reconocen la personalidad de quienes firman. Este contrato es inventado, de demostración.",
    "SEGUNDA. La empresa reconoce al sindicato como titular del contrato y tratará con él los asuntos colectivos.",
    "TERCERA. La jornada será de ocho horas la diurna, siete la nocturna y siete y media la mixta, con un descanso.",
    "CUARTA. Las personas trabajadoras tendrán un día de descanso por cada seis de trabajo, con salario íntegro.",
    "QUINTA. Las vacaciones serán de doce días el primer año y aumentarán dos días por año hasta llegar a veinte.",
    "SEXTA. El aguinaldo será de veinte días de salario y se pagará antes del día veinte de diciembre.",
    "SÉPTIMA. El tabulador de salarios forma parte de este contrato y se revisará cada año.",
)


@dataclass(frozen=True, slots=True)
class InventedScan:
    """One document: the file, and the words on its pages. ``faint``: the last page is hard to read."""

    name: str
    pdf: bytes
    words: tuple[PageWords, ...]


@cache
def contract_scan(
    name: str,
    *,
    heading: str,
    union: str,
    employer: str,
    place: str,
    day: str,
    pages: int,
    wages: tuple[str, ...] = (),
) -> InventedScan:
    """A contract of so many pages between these parties, with two words that were read badly on each page.

    ``wages``: lines of the wage table, at the end.
    """
    opening = (
        f"que celebran por una parte el {union}, representado por su Secretaría General, y por la otra la empresa"
        f" {employer}, con domicilio en {place}, al tenor de las siguientes cláusulas:"
    )
    closing = f"Leído que fue este contrato, las partes lo firmaron en {place}, a los {day}."
    texts = []
    for number in range(1, pages + 1):
        first = (heading, opening) if number == 1 else (f"Hoja {number}",)
        last = (*wages, closing) if number == pages else ()
        texts.append((*first, *_CLAUSES[(number - 1) * 2 % 5 :][:5], *last))
    drawn = [_page(number, paragraphs) for number, paragraphs in enumerate(texts, start=1)]
    return InventedScan(name, _pdf([image for image, _ in drawn]), tuple(words for _, words in drawn))


def searchable(scan: InventedScan) -> bytes:
    """The scan with its words as an unseen layer, as a recognised copy has them."""
    import pikepdf

    with pikepdf.open(io.BytesIO(scan.pdf)) as pdf, pikepdf.open(io.BytesIO(_layer(scan.words))) as layer:
        for page, words in zip(pdf.pages, layer.pages, strict=True):
            page.add_overlay(words, pikepdf.Rectangle(0, 0, WIDTH, HEIGHT))
        target = io.BytesIO()
        pdf.save(target, deterministic_id=True)
    return target.getvalue()


def _layer(pages: tuple[PageWords, ...]) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(WIDTH, HEIGHT), invariant=True)
    for page in pages:
        unseen = canvas.beginText()
        unseen.setTextRenderMode(3)
        unseen.setFont("Helvetica", _SIZE)
        for word in page.words:
            unseen.setTextOrigin(word.x0 / _TENTHS, HEIGHT - word.y1 / _TENTHS)
            unseen.textOut(word.text)
        canvas.drawText(unseen)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _page(number: int, paragraphs: tuple[str, ...]) -> tuple[Image, PageWords]:
    from PIL import Image, ImageDraw, ImageFont

    scale = DPI / 72
    font = ImageFont.truetype(resources_root() / "fonts" / "SourceSans3-Regular.ttf", round(_SIZE * scale))
    image = Image.new("L", (round(WIDTH * scale), round(HEIGHT * scale)), _PAPER)
    pen = ImageDraw.Draw(image)
    for hole in (HEIGHT / 2 - 115, HEIGHT / 2 + 115):
        pen.ellipse([28 * scale, hole * scale, 44 * scale, (hole + 16) * scale], fill=205)
    blank, x, y, line = pen.textlength(" ", font), _LEFT * scale, _TOP * scale, 0
    found: list[Word] = []
    for paragraph in paragraphs:
        for text in paragraph.split():
            wide = pen.textlength(text, font)
            if x + wide > _RIGHT * scale:
                x, y, line = _LEFT * scale, y + _LINE * scale, line + 1
            pen.text((x, y), text, font=font, fill=_INK)
            left, top, right, bottom = (
                round(each / scale * _TENTHS) for each in (x, y + 2 * scale, x + wide, y + (_SIZE + 4) * scale)
            )
            found.append(Word(text, left, top, right, bottom, _SURE[len(found) % len(_SURE)], line))
            x += wide + blank
        x, y, line = _LEFT * scale, y + 1.7 * _LINE * scale, line + 1
    return image, PageWords(number, WIDTH * _TENTHS, HEIGHT * _TENTHS, _read_badly(found))


def _read_badly(words: list[Word]) -> tuple[Word, ...]:
    """Two words of a page as a poor copy is read."""
    bad = {len(words) // 3: 41, 2 * len(words) // 3: 53}
    return tuple(
        replace(word, text=_mixed_up(word.text), confidence=bad[place]) if place in bad else word
        for place, word in enumerate(words)
    )


def _mixed_up(text: str) -> str:
    return text.replace("a", "o", 1).replace("i", "l", 1).replace("n", "ri", 1)


def _pdf(images: list[Image]) -> bytes:
    target = io.BytesIO()
    images[0].save(
        target, "PDF", resolution=DPI, save_all=True, append_images=images[1:], quality=_QUALITY, title="Digitalización"
    )
    return target.getvalue()
