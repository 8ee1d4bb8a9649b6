"""Reading papers back as a person or a program would: text, fonts, pages as pictures."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

import pypdfium2 as pdfium

if TYPE_CHECKING:
    from PIL.Image import Image


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def flat_text(pdf: bytes) -> str:
    """All text with single spaces."""
    return " ".join(" ".join(page_texts(pdf)).split())


def picture(pdf: bytes, page: int, dots_per_inch: int) -> Image:
    """One page as a grey picture."""
    document = pdfium.PdfDocument(pdf)
    try:
        rendered: Image = document[page].render(scale=dots_per_inch / 72, grayscale=True).to_pil().copy()
        return rendered
    finally:
        document.close()


def word_sizes(pdf: bytes) -> dict[str, float]:
    """Each word with the largest size in points in which it is set."""
    sizes: dict[str, float] = {}
    document = pdfium.PdfDocument(pdf)
    try:
        for page in document:
            words = page.get_textpage()
            for match in re.finditer(r"\S+", words.get_text_range()):
                size = pdfium.raw.FPDFText_GetFontSize(words, match.start())
                sizes[match[0]] = max(size, sizes.get(match[0], 0.0))
    finally:
        document.close()
    return sizes


def font_names(pdf: bytes) -> set[str]:
    """The base fonts that the file names."""
    return {name.decode() for name in re.findall(rb"/BaseFont /([^\s/]+)", pdf)}


def embedded_fonts(pdf: bytes) -> int:
    """How many fonts come with their outlines."""
    return len(re.findall(rb"/FontFile2 ", pdf))


def page_sources(pdf: bytes) -> bytes:
    """Every compressed stream of the file, opened."""
    opened = []
    for match in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            opened.append(zlib.decompress(match[1]))
        except zlib.error:
            continue
    return b"\n".join(opened)
