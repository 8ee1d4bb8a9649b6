"""Offices whose things can be searched: a contract from an old archive, unions, documents with words; the index has
caught up.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.builders_contracts import deposited
from tests.builders_office import START
from tests.builders_register import a_register
from unionreg.application.search_feeding import catch_up
from unionreg.domain.archive.box import Box, Shelf
from unionreg.domain.archive.document import ArchiveDocument, ArchivePage, DocumentState
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.words import PageWords, Word, words_json
from unionreg.domain.votes.count import Named

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest

BOX = "C-0001"


def a_searched_office() -> tuple[OfficeUnderTest, str]:
    """The office and the contract in it; everything is in the index."""
    office = a_register()
    contract_id = deposited(office)
    catch_up(office.core)
    return office, contract_id


def a_document(document_id: str, **changes: Any) -> ArchiveDocument:
    """A confirmed agreement, without pages yet."""
    values: dict[str, Any] = {
        "document_id": document_id, "box": BOX, "sha256": document_id.encode().hex().zfill(64), "name": "a.pdf",
        "media_type": "application/pdf", "size": 9, "pages": (), "received_at": START,
        "received_by": Named("Ana", "Archivo"), "state": DocumentState.CONFIRMED, "kind": DocumentKind.WAGE_AGREEMENT,
        "title": f"Convenio {document_id}", "year": 1987,
    }  # fmt: skip
    return ArchiveDocument(**{**values, **changes})


def keep(office: OfficeUnderTest, document: ArchiveDocument, *pages: str) -> str:
    """Store the document with the words of its pages; its id."""
    if pages:
        words = words_json(_page(number, text) for number, text in enumerate(pages, start=1))
        scans = tuple(ArchivePage(n, document.sha256, n, 612, 792) for n in range(1, len(pages) + 1))
        document = replace(document, pages=scans, words_sha256=office.core.vault.put(words, derived=True))
    with office.core.unit_of_work() as uow:
        if uow.archive.find_box(BOX) is None:
            uow.archive.add_box(Box(BOX, "Contratos", Shelf(), START, Named("Ana", "Archivo")))
        uow.archive.add(document)
    return document.document_id


def _page(number: int, text: str) -> PageWords:
    words = tuple(
        Word(word, 720 + 500 * place, 1000 + 200 * line, 1180 + 500 * place, 1120 + 200 * line, 95, line)
        for line, row in enumerate(text.split("\n"))
        for place, word in enumerate(row.split())
    )
    return PageWords(number, 6120, 7920, words)
