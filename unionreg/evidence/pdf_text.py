"""The text of a PDF, with the limits that a hostile file needs."""

from __future__ import annotations

import ctypes

import pypdfium2.raw as pdfium

from unionreg.pdfium_turn import PDFIUM_TURN

_MOST_PAGES = 2000
_MOST_CHARACTERS = 5_000_000


class PdfError(ValueError):
    """The file is not a PDF that can be read, or it is beyond the limits."""


def read_pdf_text(data: bytes) -> str:
    """The text of all pages in order, pages separated by a line feed; as ``read_pdf_pages``."""
    return "\n".join(read_pdf_pages(data))


def read_pdf_pages(data: bytes) -> tuple[str, ...]:
    """The text of each page in order; PdfError when it cannot be read."""
    with PDFIUM_TURN:
        document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not document:
            raise PdfError("unreadable")
        try:
            return _pages(document)
        finally:
            pdfium.FPDF_CloseDocument(document)


def _pages(document: object) -> tuple[str, ...]:
    number = pdfium.FPDF_GetPageCount(document)
    if not 0 < number <= _MOST_PAGES:
        raise PdfError("pages")
    texts: list[str] = []
    left = _MOST_CHARACTERS
    for index in range(number):
        texts.append(_page_text(document, index, left))
        left -= len(texts[-1])
    return tuple(texts)


def _page_text(document: object, index: int, limit: int) -> str:
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        raise PdfError("page")
    try:
        text_page = pdfium.FPDFText_LoadPage(page)
        if not text_page:
            raise PdfError("text")
        try:
            return _characters(text_page, limit)
        finally:
            pdfium.FPDFText_ClosePage(text_page)
    finally:
        pdfium.FPDF_ClosePage(page)


def _characters(text_page: object, limit: int) -> str:
    number = pdfium.FPDFText_CountChars(text_page)
    if not 0 <= number <= limit:
        raise PdfError("length")
    # Twice the room: a sign beyond the first plane takes two units.
    buffer = (ctypes.c_ushort * (2 * number + 2))()
    written = pdfium.FPDFText_GetText(text_page, 0, number, buffer)
    # UTF-16 with a closing zero; what cannot be decoded can be no figure.
    return bytes(buffer)[: max(written - 1, 0) * 2].decode("utf-16-le", "replace")
