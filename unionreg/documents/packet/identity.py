"""Reading a packet back: which filing a PDF (the file that was made, or a scan of the paper) belongs to.

The square code of any sheet is enough. A photograph of one sheet can be asked with ``packet_code_of_picture``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from unionreg.documents.packet.packet_code import PacketCode, read_packet_code
from unionreg.errors import NotFoundError, UnreadableError
from unionreg.evidence.codes_in_images import open_picture, read_codes
from unionreg.pdfium_turn import PDFIUM_TURN

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

DOTS_PER_INCH = 150
SECOND_TRY = 300
MOST_SHEETS = 12
"""Codes are the same on every sheet: when the first ones have none, it is no packet."""

LARGEST_SIDE = 2_000.0
POINTS = 72


def packet_identity(content: bytes) -> PacketCode:
    """Kind, numbers, version and digest that the sheets of this PDF say.

    UnreadableError ``packet-unreadable`` when it is no PDF, NotFoundError ``packet-code-missing`` when none of its
    first sheets has a code, or when they have codes of different filings (``packet-codes-differ``).
    """
    with PDFIUM_TURN:
        try:
            document = pdfium.PdfDocument(content)
        except (pdfium.PdfiumError, ValueError, TypeError) as error:
            raise UnreadableError("packet-unreadable") from error
        try:
            return _of_document(document)
        finally:
            document.close()


def packet_code_of_picture(content: bytes) -> PacketCode:
    """The same from a photograph or scan of one sheet (PNG or JPEG); UnreadableError ``image-unreadable``."""
    return _one(set(_codes(open_picture(content))))


def _of_document(document: pdfium.PdfDocument) -> PacketCode:
    for resolution in (DOTS_PER_INCH, SECOND_TRY):
        found: set[PacketCode] = set()
        for number in range(min(len(document), MOST_SHEETS)):
            found.update(_codes(_rendered(document, number, resolution)))
            if len(found) > 1:
                break
        if found:
            return _one(found)
    raise NotFoundError("packet-code-missing")


def _rendered(document: pdfium.PdfDocument, number: int, resolution: int) -> Picture:
    try:
        page = document[number]
        wide, high = page.get_size()
        if not (0 < wide <= LARGEST_SIDE and 0 < high <= LARGEST_SIDE):
            raise UnreadableError("packet-unreadable")
        picture: Picture = page.render(scale=resolution / POINTS, grayscale=True).to_pil()
    except (pdfium.PdfiumError, ValueError) as error:
        raise UnreadableError("packet-unreadable") from error
    return picture


def _codes(picture: Picture) -> list[PacketCode]:
    return [code for text in read_codes(picture) if (code := read_packet_code(text)) is not None]


def _one(found: set[PacketCode]) -> PacketCode:
    if not found:
        raise NotFoundError("packet-code-missing")
    if len(found) > 1:
        raise NotFoundError("packet-codes-differ")
    return found.pop()
