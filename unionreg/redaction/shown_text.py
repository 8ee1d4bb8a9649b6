"""Which words of a page its picture shows: those that leave marks of their own when the page is drawn.

A page is drawn as it is and once more without its text. Where both pictures are the same, the words that stand there
in the file are seen by nobody: the hidden layer of a scan, text below a picture, white on white.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from unionreg.redaction.page_pictures import INK, draw, seen_words
from unionreg.redaction.page_words import words_on

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pypdfium2
    from PIL.Image import Image as Picture

    from unionreg.domain.archive.words import PageWords, Word
    from unionreg.redaction.page_pictures import Drawn

# A word of which less than half is seen says more than the picture.
_LEAST_PART = 2
_INVISIBLE, _FIRST_CLIPPING = 3, 4


def shown_words(document: pypdfium2.PdfDocument, number: int, drawn: Drawn) -> tuple[Word, ...]:
    """The words of a page, from 1, that its picture ``drawn`` shows where they stand.

    None at all where text cuts out pictures: what is seen of them then changes with the text, whoever shows it.
    """
    page = document[number - 1]
    try:
        if _remove_text(page, lambda mode: mode == _INVISIBLE):
            return ()
        words = words_on(page, number).words
        if not words:
            return ()
        _remove_text(page, lambda _mode: True)
        bare = draw(page)
    finally:
        page.close()
    apart = _apart(drawn, bare)
    return tuple(word for word in words if _shows(apart, drawn, word))


def hides_text(drawn: Drawn, page: PageWords, shown: Sequence[Word]) -> bool:
    """Whether the picture shows something where the file has words that it does not draw: a scan with its layer."""
    left = Counter((word.text, word.x0, word.y0) for word in page.words)
    left.subtract(Counter((word.text, word.x0, word.y0) for word in shown))
    hidden = [word for word in page.words if left[word.text, word.x0, word.y0] > 0]
    return bool(seen_words(drawn, hidden))


def _remove_text(page: pypdfium2.PdfPage, goes: Callable[[int], bool]) -> bool:
    """Take text out of a page in memory, also out of forms within it; whether any of it cuts out pictures."""
    import pypdfium2.raw as pdfium

    return _remove_from(
        pdfium.FPDFPage_CountObjects(page),
        lambda place: pdfium.FPDFPage_GetObject(page, place),
        lambda each: pdfium.FPDFPage_RemoveObject(page, each),
        goes,
    )


def _remove_from(
    number: int, at: Callable[[int], object], remove: Callable[[object], object], goes: Callable[[int], bool]
) -> bool:
    import pypdfium2.raw as pdfium

    clips = False
    for place in range(number - 1, -1, -1):
        each = at(place)
        kind = pdfium.FPDFPageObj_GetType(each)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            mode = pdfium.FPDFTextObj_GetTextRenderMode(each)
            clips = clips or mode >= _FIRST_CLIPPING
            if goes(mode):
                remove(each)
                pdfium.FPDFPageObj_Destroy(each)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM:
            clips = _of_form(each, goes) or clips
    return clips


def _of_form(form: object, goes: Callable[[int], bool]) -> bool:
    import pypdfium2.raw as pdfium

    return _remove_from(
        pdfium.FPDFFormObj_CountObjects(form),
        lambda place: pdfium.FPDFFormObj_GetObject(form, place),
        lambda each: pdfium.FPDFFormObj_RemoveObject(form, each),
        goes,
    )


def _apart(drawn: Drawn, bare: Drawn) -> Picture:
    """White where both pictures differ so much that somebody sees it."""
    from PIL import ImageChops

    difference = ImageChops.difference(drawn.picture, bare.picture)
    red, green, blue = difference.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return most.point([0] * INK + [255] * (256 - INK))


def _shows(apart: Picture, drawn: Drawn, word: Word) -> bool:
    left, top, right, bottom = drawn.box(word)
    marks = apart.crop((left, top, right, bottom)).getbbox()
    return marks is not None and _LEAST_PART * (marks[2] - marks[0]) >= right - left
