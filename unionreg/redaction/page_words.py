"""The words of a PDF with their places, as pdfium reads them: also what is written without being seen."""

from __future__ import annotations

import ctypes
import unicodedata
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.archive.words import CERTAIN, TENTHS, PageWords, Word
from unionreg.errors import UnreadableError
from unionreg.pdfium_turn import PDFIUM_TURN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

MOST_SIGNS = 200_000
_NOT_READ = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of a page: what it says, and its box as the page is shown, in tenths of a point."""

    text: str
    x0: int
    y0: int
    x1: int
    y1: int


@contextmanager
def opened(content: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document for reading and drawing; UnreadableError ``attachment-broken`` when pdfium cannot open it."""
    import pypdfium2

    with PDFIUM_TURN:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            raise UnreadableError("attachment-broken") from error
        try:
            yield document
        except pypdfium2.PdfiumError as error:
            raise UnreadableError("attachment-broken") from error
        finally:
            document.close()


def read_pages(content: bytes) -> tuple[PageWords, ...]:
    """The words of every page. UnreadableError ``attachment-broken``, ``attachment-too-heavy``."""
    with opened(content) as document:
        return tuple(page_words(document, number) for number in range(1, len(document) + 1))


def page_words(document: pypdfium2.PdfDocument, number: int) -> PageWords:
    """The words of one page, from 1, in the order of the file; those beside what is shown of it are left out."""
    page = document[number - 1]
    try:
        return words_on(page, number)
    finally:
        page.close()


def words_on(page: pypdfium2.PdfPage, number: int) -> PageWords:
    """The words of an open page as ``page_words``."""
    width, height = (round(side * TENTHS) for side in page.get_size())
    words = _words(_signs(page, width, height))
    return PageWords(number, width, height, tuple(word for word in words if _is_on(word, width, height)))


def _signs(page: pypdfium2.PdfPage, width: int, height: int) -> Iterator[Sign | None]:
    """Every sign in order; None where a word or line ends."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    try:
        number = pdfium.FPDFText_CountChars(text)
        if number > MOST_SIGNS:
            raise UnreadableError("attachment-too-heavy")
        for index in range(number):
            sign = _sign_text(pdfium.FPDFText_GetUnicode(text, index))
            box = None if sign is None else _box(page, text, index, (width, height))
            yield None if sign is None or box is None else Sign(sign, *box)
    finally:
        text.close()


def _sign_text(code: int) -> str | None:
    """The sign as it is searched for (ligatures taken apart); None for blanks and what says nothing."""
    if code > 0x10FFFF:  # noqa: PLR2004 - the last sign there is
        return None
    plain = unicodedata.normalize("NFKC", chr(code))
    if plain.strip() == "" or any(unicodedata.category(sign) in _NOT_READ for sign in plain):
        return None
    return plain


def _box(page: object, text: object, index: int, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    import pypdfium2.raw as pdfium

    sides = [ctypes.c_double() for _ in range(4)]
    if not pdfium.FPDFText_GetCharBox(text, index, *sides):
        return None
    left, right, bottom, top = (side.value for side in sides)
    first, last = _seen(page, size, left, top), _seen(page, size, right, bottom)
    (x0, x1), (y0, y1) = sorted((first[0], last[0])), sorted((first[1], last[1]))
    return x0, y0, x1, y1


def _seen(page: object, size: tuple[int, int], x: float, y: float) -> tuple[int, int]:
    """A point of the page's own space as the page is shown: turned, cut to its visible box, from the top left."""
    import pypdfium2.raw as pdfium

    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, across, down)
    return across.value, down.value


def _words(signs: Iterator[Sign | None]) -> Iterator[Word]:
    """Signs put together to words; a sign far from the one before begins a word, one on another height a line."""
    run: list[Sign] = []
    line, last = 0, None
    for sign in signs:
        if run and (sign is None or _is_apart(run[-1], sign)):
            word = _word(run, line)
            if last is not None and _is_lower(last, word):
                line += 1
                word = _word(run, line)
            last, run = word, []
            yield word
        if sign is not None:
            run.append(sign)
    if run:
        word = _word(run, line)
        yield _word(run, line + 1) if last is not None and _is_lower(last, word) else word


def _is_apart(before: Sign, sign: Sign) -> bool:
    high = max(before.y1 - before.y0, sign.y1 - sign.y0, TENTHS)
    far = sign.x0 - before.x1 > 2 * high or before.x0 - sign.x1 > 2 * high
    return far or sign.y0 - before.y1 > high or before.y0 - sign.y1 > high


def _is_on(word: Word, width: int, height: int) -> bool:
    """Whether any of it lies within what is shown of the page; nothing else is ever taken over."""
    return word.x0 < width and word.x1 > 0 and word.y0 < height and word.y1 > 0


def _is_lower(before: Word, word: Word) -> bool:
    """Whether a word stands on another line than the one before it: they share less than a third of their height."""
    shared = min(before.y1, word.y1) - max(before.y0, word.y0)
    return 3 * shared < min(before.y1 - before.y0, word.y1 - word.y0)


def _word(run: list[Sign], line: int) -> Word:
    return Word(
        unicodedata.normalize("NFC", "".join(sign.text for sign in run)),
        min(sign.x0 for sign in run),
        min(sign.y0 for sign in run),
        max(sign.x1 for sign in run),
        max(sign.y1 for sign in run),
        CERTAIN,
        line,
    )
