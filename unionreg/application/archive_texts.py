"""The text of documents for those who read on: words as read, words as people corrected them, text page by page.

A correction stands beside what was read, never over it, and holds for a word that still reads as it did.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from unionreg.domain.archive.words import corrected, read_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.application.archive_files_ports import VaultPort
    from unionreg.application.archive_records import Correction
    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.archive.words import PageWords


def words_as_read(vault: VaultPort, document: ArchiveDocument) -> tuple[PageWords, ...]:
    """The words that recognition found, page by page; empty while there are none. Errors as ``VaultPort.read``."""
    return read_words(vault.read(document.words_sha256)) if document.words_sha256 else ()


def words_of(vault: VaultPort, uow: UnitOfWork, document: ArchiveDocument) -> tuple[PageWords, ...]:
    """The words with every correction that still fits. Asks no permission: for the index, public forms, other acts."""
    pages = words_as_read(vault, document)
    return with_corrections(pages, uow.archive.corrections(document.document_id)) if pages else ()


def text_of(vault: VaultPort, uow: UnitOfWork, document: ArchiveDocument) -> tuple[str, ...]:
    """The corrected text, page by page."""
    return tuple(page.text() for page in words_of(vault, uow, document))


def with_corrections(pages: Iterable[PageWords], corrections: Iterable[Correction]) -> tuple[PageWords, ...]:
    """Pages with what people read; of several corrections of a word the newest, which comes last."""
    by_page: dict[int, dict[int, str]] = defaultdict(dict)
    known = {page.number: page for page in pages}
    for each in corrections:
        page = known.get(each.page)
        if page is not None and each.word < len(page.words) and page.words[each.word].text == each.before:
            by_page[each.page][each.word] = each.text
    return tuple(corrected(page, by_page.get(page.number, {})) for page in known.values())
