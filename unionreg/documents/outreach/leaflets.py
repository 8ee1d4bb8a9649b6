"""Every leaflet by its form, as a PDF in greys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.drawing import PAGE_HEIGHT, PAGE_WIDTH, Paper, pdf_bytes
from unionreg.documents.outreach.folding import booklet_pages, folded_pages
from unionreg.documents.outreach.parts import printed
from unionreg.documents.outreach.posters import HEIGHTS, large_print_pages, poster_pages, statement_pages
from unionreg.domain.outreach.leaflet import LeafletForm, forms_of
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.domain.outreach.leaflet import LeafletOrder

_LYING = frozenset({LeafletForm.BOOKLET, LeafletForm.FOLDED})

_PAGES = {
    LeafletForm.BOOKLET: booklet_pages,
    LeafletForm.FOLDED: folded_pages,
    LeafletForm.POSTER: poster_pages,
    LeafletForm.LARGE_PRINT: large_print_pages,
    LeafletForm.STATEMENT: statement_pages,
}


def leaflet_pdf(order: LeafletOrder) -> bytes:
    """The PDF; the same order gives the same bytes. ConflictError ``leaflet-form-unfit``: not of this topic."""
    if order.form not in forms_of(order.topic):
        raise ConflictError("leaflet-form-unfit", topic=order.topic.id)
    text = printed(order)
    pages = _PAGES[order.form](order, text)
    language = "es-MX" if order.language == "es" else "en"
    if order.form in _LYING:
        paper = Paper(text.title, order.publisher.name, language, PAGE_WIDTH, PAGE_HEIGHT)
    else:
        paper = Paper(text.title, order.publisher.name, language, HEIGHTS[order.paper])
    return pdf_bytes(pages, paper)
