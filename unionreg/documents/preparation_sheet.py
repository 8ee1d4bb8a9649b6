"""Sheets of the papers of preparation: letter size, one-sided, each with its square code. Used by three forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents import drawing
from unionreg.documents.drawing import PAGE_HEIGHT, Mark, Paper
from unionreg.documents.kit.kit_sheet import KitSheet, PartFacts, kit_sheet
from unionreg.domain.votes.preparation_orders import order_digest

if TYPE_CHECKING:
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.preparation_orders import PaperVote

NO_VOTE = "sin-votacion"
DIGEST_SIGNS = 20


def preparation_sheet(
    letterhead: Letterhead, vote: PaperVote, order: object, *, kind: str, title: str, folio: str, template: str
) -> KitSheet:
    """A sheet with the head of its first page set; ``order`` is what the paper was made from."""
    facts = PartFacts(
        kind=kind,
        title=title,
        folio=folio,
        template=template,
        vote=vote.vote_id or NO_VOTE,
        station=None,
        digest=order_digest(order)[:DIGEST_SIGNS],
        height=PAGE_HEIGHT,
        duplex=False,
        rehearsal=vote.rehearsal,
    )
    return kit_sheet(letterhead, facts, rubric=False)


def finished(sheet: KitSheet) -> bytes:
    """The file. Only plain marks are on these sheets."""
    pages: list[list[Mark]] = [[mark for mark in page if isinstance(mark, Mark)] for page in sheet.finished_pages()]
    return drawing.pdf_bytes(pages, Paper(sheet.style.title, sheet.letterhead.office_name))
