"""What lies in a searchable copy that was just made: whether it is PDF/A, and the words of every page with places.

Words are written to a file page by page, so that two thousand pages take no more memory than one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.archive.hocr_words import hocr_words
from unionreg.archive.text_words import text_words
from unionreg.domain.archive.scans import RecognisedPage
from unionreg.domain.archive.words import TENTHS, PageWords, words_json
from unionreg.pdfium_turn import PDFIUM_TURN

if TYPE_CHECKING:
    from pathlib import Path

_BEFORE, _AFTER = b'"pages":[', b"]}"


@dataclass(frozen=True, slots=True)
class CopyPages:
    """The copy, the file of its words, how sure each page is, and numbers of pages at which recognition failed."""

    pdf: Path
    words: Path
    pdfa: bool
    pages: tuple[RecognisedPage, ...]
    failed: tuple[int, ...]


def read_copy(pdf: Path, kept: Path, words: Path) -> CopyPages:
    """Read the copy; ``kept`` holds what Tesseract read of each page, pages without it have text of their own."""
    import pypdfium2

    pages, failed = [], []
    with PDFIUM_TURN:
        document = pypdfium2.PdfDocument(pdf)
        count = len(document)
    head, _, tail = words_json([]).partition(_BEFORE + _AFTER)
    try:
        with words.open("wb") as file:
            file.write(head + _BEFORE)
            for number in range(1, count + 1):
                # Page by page: somebody may wait to look at another document.
                with PDFIUM_TURN:
                    found = _page(document, number, kept)
                if (kept / f"{number:06d}.failed").exists():
                    failed.append(number)
                pages.append(_recognised(found))
                file.write((b"," if number > 1 else b"") + _alone(found))
            file.write(_AFTER + tail)
    finally:
        with PDFIUM_TURN:
            document.close()
    return CopyPages(pdf, words, _is_pdfa(pdf), tuple(pages), tuple(failed))


def _page(document: Any, number: int, kept: Path) -> PageWords:
    page = document[number - 1]
    try:
        wide, high = (max(1, round(side * TENTHS)) for side in page.get_size())
        read = kept / f"{number:06d}.hocr"
        if read.exists():
            return hocr_words(read.read_bytes(), number, wide, high)
        return text_words(page, number, wide, high)
    finally:
        page.close()


def _recognised(page: PageWords) -> RecognisedPage:
    sure = [word.confidence for word in page.words if any(sign.isalnum() for sign in word.text)]
    return RecognisedPage(page.number, len(sure), round(sum(sure) / len(sure)) if sure else None)


def _alone(page: PageWords) -> bytes:
    """One page as it stands in the file of words."""
    text = words_json([page])
    return text[text.index(_BEFORE) + len(_BEFORE) : -len(_AFTER)]


def _is_pdfa(pdf: Path) -> bool:
    import pikepdf

    with pikepdf.open(pdf) as opened, opened.open_metadata() as metadata:
        return bool(metadata.pdfa_status)
