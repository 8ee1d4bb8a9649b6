"""A readable PDF and its areas in; a public form out, read again before it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.struck_sheet import StruckSheet, struck_sheet
from unionreg.domain.redaction.areas import words_left
from unionreg.errors import ConflictError
from unionreg.redaction.page_pictures import burn, draw_page, pack, seen_words
from unionreg.redaction.page_words import opened, page_words
from unionreg.redaction.self_check import check
from unionreg.redaction.writing import PublicFile

if TYPE_CHECKING:
    from collections.abc import Callable

    import pypdfium2

    from unionreg.application.redactions_ports import StrikeOrder


def strike(
    content: bytes,
    order: StrikeOrder,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The public form as PDF bytes; the same content and order give the same bytes.

    ``content`` comes from ``reading.readable``. IntegrityBrokenError ``redaction-survives`` (page, reader);
    ConflictError ``redaction-cancelled``; UnreadableError as ``page_words``.
    """
    file = PublicFile()
    sizes: list[tuple[int, int]] = []
    try:
        with opened(content) as document:
            total = len(document)
            for number in range(1, total + 1):
                if cancelled is not None and cancelled():
                    raise ConflictError("redaction-cancelled")
                sizes.append(_add_page(file, document, number, order))
                if progress is not None:
                    progress(number, total)
        made = file.finish(_last_sheet(order, len(sizes)))
    finally:
        file.close()
    check(made, sizes, order.areas)
    return made


def _add_page(file: PublicFile, document: pypdfium2.PdfDocument, number: int, order: StrikeOrder) -> tuple[int, int]:
    areas = [area for area in order.areas if area.page == number]
    page = page_words(document, number)
    drawn = draw_page(document, number)
    # What can be seen is told before areas are burnt in: a word beside one would seem to stand on its black.
    words = seen_words(drawn, words_left(areas, page))
    burn(drawn, areas)
    file.add(pack(drawn.picture), words, page.width, page.height)
    return page.width, page.height


def _last_sheet(order: StrikeOrder, pages: int) -> bytes:
    matter = StruckSheet(
        order.serial, order.version, order.original_sha256, pages, order.marked_by, order.marked_on, order.areas
    )
    return struck_sheet(matter, order.letterhead)
