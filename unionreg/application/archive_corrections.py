"""The correction queue: a person looks at words that were read badly and writes what stands on the paper.

What was read is never changed: a correction stands beside it, with who wrote it and when.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.archive_access import document_seen, keep_document
from unionreg.application.archive_records import Correction
from unionreg.application.archive_texts import words_as_read
from unionreg.application.changes import Thing, changed
from unionreg.application.vote_access import kept_line, named
from unionreg.domain.archive.document import with_page
from unionreg.domain.audit.archive_events import PageLookedAt, WordsCorrected
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.archive.words import PageWords
    from unionreg.domain.roles import Actor


def correct_page(
    core: Core,
    actor: Actor,
    *,
    document_id: str,
    page: int,
    words: Mapping[int, str],
    words_sha256: str,
) -> Changes:
    """Keep what a person read in the places of these words; "" where there is no word at all.

    An empty mapping says that a person looked and left everything as read. ``words_sha256`` names the words that the
    person saw. Raises ConflictError ``page-has-no-words``, ``word-unknown``, ``words-changed``, ``text-refused``.
    """
    kept = {place: kept_line("word", text) if text.strip() else "" for place, text in words.items()}
    with core.unit_of_work() as uow:
        document = document_seen(uow, actor, document_id)
    seen = _page_of(words_as_read(core.vault, document), page)
    for place in kept:
        if not 0 <= place < len(seen.words):
            raise ConflictError("word-unknown", page=page, word=place)
    with core.unit_of_work() as uow:
        document = document_seen(uow, actor, document_id)
        if document.words_sha256 != words_sha256:
            raise ConflictError("words-changed")
        who, now = named(actor), core.clock()
        corrections = [
            Correction(document_id, page, place, seen.words[place].text, text, who, now)
            for place, text in sorted(kept.items())
            if seen.words[place].text != text
        ]
        uow.archive.add_corrections(corrections)
        keep_document(uow, with_page(document, replace(document.pages[page - 1], reviewed=True)))
        shown = document.serial or document_id
        event = WordsCorrected(shown, page, len(corrections)) if corrections else PageLookedAt(shown, page)
        uow.audit.add(event, actor)
    return changed(Thing.DOCUMENT, document_id, (Thing.BOX, document.box))


def _page_of(pages: tuple[PageWords, ...], number: int) -> PageWords:
    found = next((each for each in pages if each.number == number), None)
    if found is None:
        raise ConflictError("page-has-no-words")
    return found
