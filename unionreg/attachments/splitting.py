"""A large PDF in parts that each fit the limit, for "Parte 1 de n". The original stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.attachments.facts import MOST_BYTES
from unionreg.attachments.opening import open_pdf, save_pdf
from unionreg.errors import ConflictError, UnreadableError

if TYPE_CHECKING:
    import pikepdf


def split(content: bytes, *, most: int = MOST_BYTES) -> tuple[bytes, ...]:
    """Parts of at most ``most`` bytes, all pages in their order; one part when it fits as it is.

    ConflictError ``attachment-page-too-large`` (page, megabytes) when one page alone is larger; UnreadableError as
    ``opening.open_pdf``.
    """
    if len(content) <= most:
        return (content,)
    import pikepdf

    with open_pdf(content, mend=True) as pdf:
        try:
            return tuple(_parts(pdf, 0, len(pdf.pages), most))
        except (pikepdf.PdfError, ValueError, RecursionError, MemoryError) as error:
            raise UnreadableError("attachment-broken") from error


def _parts(pdf: pikepdf.Pdf, start: int, end: int, most: int) -> list[bytes]:
    """Greedy: as many pages as fit, found by halving, since what pages share is counted once in each part."""
    parts = []
    while start < end:
        low, high, best = 1, end - start, b""
        while low <= high:
            number = (low + high) // 2
            part = _pages(pdf, start, start + number)
            if len(part) <= most:
                best, low = part, number + 1
            else:
                high = number - 1
        if not best:
            raise ConflictError("attachment-page-too-large", page=start + 1, megabytes=most // 1_000_000)
        parts.append(best)
        start += high
    return parts


def _pages(pdf: pikepdf.Pdf, start: int, end: int) -> bytes:
    import pikepdf

    with pikepdf.new() as part:
        part.pages.extend(pdf.pages[start:end])
        return save_pdf(part)
