"""Scans with a text layer of somebody else's, which does not lie where the picture shows its words. All invented."""

from __future__ import annotations

import io
from functools import cache

import pikepdf
from pikepdf import Dictionary
from PIL import Image, ImageDraw, ImageFont

from tests.attachments.pdfs import image
from tests.redaction.hostile_pdfs import font
from unionreg.paths import resources_root

DOTS = 200 / 72
LETTER = (612, 792)
NAME = "Maria Lopez"
LINES = (
    (100, "Contrato colectivo de trabajo"),
    (200, f"Trabajadora: {NAME}"),
    (228.8, "El salario es de 500 pesos diarios"),
    (640, "Leido por las partes, lo firman"),
)
"""Where the lines stand in the picture, in points from the top, and what they say."""


@cache
def jpeg(lines: tuple[tuple[float, str], ...] = LINES) -> bytes:
    """The picture of a page, at 200 dots to the inch."""
    picture = Image.new("RGB", (round(LETTER[0] * DOTS), round(LETTER[1] * DOTS)), (250, 250, 248))
    pen = ImageDraw.Draw(picture)
    letters = ImageFont.truetype(str(resources_root() / "fonts" / "SourceSans3-Regular.ttf"), round(14 * DOTS))
    for top, words in lines:
        pen.text((72 * DOTS, top * DOTS), words, font=letters, fill=(20, 20, 20), anchor="ls")
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=80)
    return target.getvalue()


def layer(lines: tuple[tuple[float, str], ...], shift: float) -> bytes:
    """Unseen text, ``shift`` points lower than the picture shows it."""
    shown = [
        f"1 0 0 1 72 {LETTER[1] - top - shift:.1f} Tm ({words}) Tj".encode("cp1252") for top, words in lines
    ]  # fmt: skip
    return b"BT /F1 14 Tf 3 Tr " + b" ".join(shown) + b" ET"


def layered(*layers: bytes, turn: int = 0) -> bytes:
    """One page for each layer, all with the same picture."""
    with pikepdf.new() as pdf:
        for each in layers:
            page = pdf.add_blank_page(page_size=LETTER).obj
            page.Resources = Dictionary(XObject=Dictionary(Im0=image(pdf, jpeg())), Font=Dictionary(F1=font()))
            page.Contents = pdf.make_stream(b"q 612 0 0 792 0 0 cm /Im0 Do Q\n" + each)
            if turn:
                page.Rotate = turn
        target = io.BytesIO()
        pdf.save(target)
        return target.getvalue()
