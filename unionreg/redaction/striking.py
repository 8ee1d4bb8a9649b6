"""A readable PDF and its areas in; a public form out, read again before it is given.

The text of a page is what its picture shows: words that the page draws itself, or, for a scan, words read from the
picture after areas were burnt in. The layer that a scan brought is never taken over: nobody sees where it lies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.struck_sheet import StruckSheet, struck_sheet
from unionreg.domain.archive.words import PageWords
from unionreg.domain.redaction.areas import words_left
from unionreg.errors import ConflictError
from unionreg.redaction.page_pictures import burn, draw_page, pack
from unionreg.redaction.page_words import opened, page_words
from unionreg.redaction.self_check import check
from unionreg.redaction.shown_text import hides_text, shown_words
from unionreg.redaction.writing import PublicFile

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    import pypdfium2

    from unionreg.application.redactions_ports import StrikeOrder
    from unionreg.redaction.recognising import Reader


def strike(
    content: bytes,
    order: StrikeOrder,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    reader: Reader | None = None,
) -> bytes:
    """The public form as PDF bytes; the same content and order give the same bytes.

    ``content`` comes from ``reading.readable``; ``reader`` reads the pictures of scans, which have no text without it.
    IntegrityBrokenError ``redaction-survives`` (page, reader); ConflictError ``redaction-cancelled``; UnreadableError
    as ``page_words``.
    """
    file = PublicFile()
    sizes: list[tuple[int, int]] = []
    try:
        with opened(content) as document:
            total = len(document)
            for number in range(1, total + 1):
                if cancelled is not None and cancelled():
                    raise ConflictError("redaction-cancelled")
                sizes.append(_add_page(file, document, number, order, reader))
                if progress is not None:
                    progress(number, total)
        made = file.finish(_last_sheet(order, len(sizes)))
    finally:
        file.close()
    check(made, sizes, order.areas)
    return made


def seen_pages(content: bytes, numbers: Collection[int], reader: Reader | None) -> tuple[PageWords, ...]:
    """What somebody reads on these pages (from 1), areas or not; without words where only a missing reader could tell.

    UnreadableError as ``page_words``.
    """
    with opened(content) as document:
        return tuple(_seen_page(document, number, reader) for number in sorted(numbers))


def _seen_page(document: pypdfium2.PdfDocument, number: int, reader: Reader | None) -> PageWords:
    page, drawn = page_words(document, number), draw_page(document, number)
    shown = shown_words(document, number, drawn)
    if reader is not None and (not shown or hides_text(drawn, page, shown)):
        return reader(drawn, number, page.width, page.height)
    return PageWords(number, page.width, page.height, shown)


def _add_page(
    file: PublicFile, document: pypdfium2.PdfDocument, number: int, order: StrikeOrder, reader: Reader | None
) -> tuple[int, int]:
    areas = [area for area in order.areas if area.page == number]
    page = page_words(document, number)
    drawn = draw_page(document, number)
    # What can be seen is told before areas are burnt in: a word beside one would seem to stand on its black.
    shown = PageWords(number, page.width, page.height, shown_words(document, number, drawn))
    is_scan = hides_text(drawn, page, shown.words)
    burn(drawn, areas)
    if is_scan and reader is not None:
        shown = reader(drawn, number, page.width, page.height)
    file.add(pack(drawn.picture), words_left(areas, shown), page.width, page.height)
    return page.width, page.height


def _last_sheet(order: StrikeOrder, pages: int) -> bytes:
    matter = StruckSheet(
        order.serial, order.version, order.original_sha256, pages, order.marked_by, order.marked_on, order.areas
    )
    return struck_sheet(matter, order.letterhead)
