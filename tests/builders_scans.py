"""Scans for tests: pages of invented Spanish text as a scanner gives them, good ones and poor ones."""

from __future__ import annotations

import io
import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from unionreg.archive.tools import find_tesseract

FONT = Path(__file__).parent.parent / "resources" / "fonts"
SENTENCES = (
    "CONTRATO COLECTIVO DE TRABAJO que celebran por una parte la empresa y por la otra el sindicato.",
    "Las personas trabajadoras disfrutarán de un día de descanso por cada seis de trabajo.",
    "El salario se pagará los días quince y último de cada mes, en el lugar donde se presta el servicio.",
    "La jornada máxima será de ocho horas la diurna, siete la nocturna y siete y media la mixta.",
    "Vacaciones: doce días laborables por el primer año y dos más por cada año siguiente.",
    "El aguinaldo será de veinte días de salario y se cubrirá antes del veinte de diciembre.",
    "Ninguna persona será despedida sin causa justificada ni sin aviso por escrito del patrón.",
    "La comisión mixta de seguridad e higiene se reunirá cada mes y levantará un acta.",
    "El presente contrato se revisará cada dos años y los salarios cada año, como manda la ley.",
    "Firman al calce quienes intervinieron, en Toluca, Estado de México, a doce de marzo de 1998.",
)


@cache
def page(*, seed: int = 1, dpi: int = 150, lines: int = 24, wide: float = 8.5, high: float = 11.0) -> Image.Image:
    """A letter page of text in greys; the same seed gives the same page."""
    chance = random.Random(seed)
    picture = Image.new("L", (round(wide * dpi), round(high * dpi)), 250)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(str(FONT / "NotoSans-Regular.ttf"), round(11 * dpi / 72))
    words = " ".join(chance.choice(SENTENCES) for _ in range(lines * 2)).split()
    for line in range(lines):
        text, words = " ".join(words[:11]), words[11:]
        draw.text((dpi, dpi + line * dpi * 0.3), text, font=font, fill=25)
    return picture


def blank(*, dpi: int = 150) -> Image.Image:
    """Paper with nothing on it, not quite white, with a little dust."""
    picture = Image.new("L", (round(8.5 * dpi), 11 * dpi), 248)
    noise = Image.effect_noise(picture.size, 6)
    return Image.blend(picture, noise, 0.03).point(lambda value: min(255, value + 4))


def skewed(picture: Image.Image, degrees: float) -> Image.Image:
    """As a sheet that went in crooked: positive sinks to the right."""
    return picture.rotate(-degrees, resample=Image.Resampling.BICUBIC, fillcolor=250)


def blurred(picture: Image.Image, radius: float) -> Image.Image:
    """Out of focus."""
    return picture.filter(ImageFilter.GaussianBlur(radius))


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    """The file that a scanner would write; ``kind`` JPEG, PNG, TIFF or PDF.

    Of a copy: Pillow leaves the options of a save on the pictures that were appended, where they win over those of the
    next save, and pictures are shared by all tests of a process.
    """
    target = io.BytesIO()
    picture.copy().save(target, kind, **options)
    return target.getvalue()


def pdf_of(*pictures: Image.Image, dpi: int = 150) -> bytes:
    """A PDF with one picture a page, as JPEG."""
    first, *others = pictures
    return saved(first, "PDF", save_all=True, append_images=[each.copy() for each in others], resolution=dpi)


def bars(text: str, *, dpi: int = 150, kind: str = "QRCode") -> Image.Image:
    """A sheet with a bar code in its middle."""
    import zxingcpp

    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    code = _drawn(made)
    sheet = Image.new("L", (round(8.5 * dpi), 11 * dpi), 252)
    sheet.paste(code, ((sheet.width - code.width) // 2, (sheet.height - code.height) // 2))
    return sheet


def _drawn(made: Any) -> Image.Image:
    import zxingcpp

    drawn = zxingcpp.write_barcode_to_image(made, scale=4)
    return Image.frombuffer("L", (drawn.shape[1], drawn.shape[0]), bytes(drawn), "raw", "L", 0, 1)


without_tesseract = pytest.mark.skipif(find_tesseract() is None, reason="Tesseract is not installed here")
