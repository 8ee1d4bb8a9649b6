"""Invented documents that unions of the demo hand in: short PDFs that say on every page that they are invented."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.sheet import Sheet, SheetStyle
from unionreg.domain.filings.filing import Attachment
from unionreg.domain.office import Letterhead

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_PARAGRAPH = (
    "Texto inventado para la demostración. En un documento real aquí se lee lo que acordó la asamblea, con los nombres"
    " de quienes hablaron, lo que se propuso y cómo se votó. Quien revisa busca aquí la página que cumple un requisito."
)
_PARAGRAPHS_A_PAGE = 7


@dataclass(frozen=True, slots=True)
class InventedDocument:
    """One document: which requirement it proves, its title and date, and how many pages it has."""

    requirement: str
    title: str
    pages: int = 1
    dated_on: date | None = None


def draw(document: InventedDocument, union: str) -> bytes:
    """The document as PDF; the same document of the same union gives the same bytes."""
    sheet = Sheet(Letterhead(union, "", "", invented=True), SheetStyle(document.title, "", "inventado"))
    for page in range(1, document.pages + 1):
        if page > 1:
            sheet.new_page()
        sheet.title(document.title)
        for part in range(1, _PARAGRAPHS_A_PAGE + 1):
            sheet.heading(f"{page}.{part}")
            sheet.paragraph(_PARAGRAPH)
    return sheet.finish()


def attach(documents: Sequence[InventedDocument], union: str) -> tuple[tuple[Attachment, ...], dict[str, bytes]]:
    """The documents as attachments of a filing, in this order, and their bytes by SHA-256."""
    listed, contents = [], {}
    for number, document in enumerate(documents, start=1):
        content = draw(document, union)
        sha256 = hashlib.sha256(content).hexdigest()
        contents[sha256] = content
        listed.append(
            Attachment(
                id=f"anexo-{number}",
                requirement=document.requirement,
                title=document.title,
                file_name=f"{document.requirement}-{number}.pdf",
                sha256=sha256,
                bytes=len(content),
                pages=document.pages,
                dated_on=document.dated_on,
            )
        )
    return tuple(listed), contents
