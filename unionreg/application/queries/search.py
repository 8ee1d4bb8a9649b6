"""Asking the index: hits with facets, a hit on its page, kept searches and what is new, clauses, two contracts.

Every answer holds only what the person may read. A question never fails for what it says, and is not written down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.archive_texts import words_of
from unionreg.application.session import require, require_signed_in
from unionreg.domain.archive.document import DocumentState
from unionreg.domain.roles import Permission
from unionreg.domain.search.asking import ask
from unionreg.domain.search.boxes import hits_on
from unionreg.domain.search.clauses import clauses_of
from unionreg.domain.search.comparing import compare
from unionreg.domain.search.document import Source
from unionreg.domain.search.question import Narrowing, Question, Term
from unionreg.domain.search.reading import readable_sources
from unionreg.domain.search.themes import WORDS, Theme
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.roles import Actor
    from unionreg.domain.search.boxes import PageHits
    from unionreg.domain.search.clauses import Clause
    from unionreg.domain.search.comparing import ComparedClause
    from unionreg.domain.search.document import DocumentKey, Facet, Found, Hit
    from unionreg.domain.search.saved import Alert, SavedSearch
    from unionreg.errors import UnionregError

LIMIT = 20
_CLAUSES_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A page of a scanned document with the hits on it, and which other pages have some."""

    document: ArchiveDocument
    number: int
    hits: PageHits | None
    pages_with_hits: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A kept search with how much is new for it."""

    saved: SavedSearch
    new: tuple[Alert, ...]


@dataclass(frozen=True, slots=True)
class ThemeClause:
    """A clause of a theme, and the contract or document where it stands."""

    hit: Hit
    clause: Clause


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts side by side; titles as the index has them."""

    left: str
    right: str
    rows: tuple[ComparedClause, ...]


def search(
    core: Core,
    actor: Actor,
    *,
    text: str,
    chosen: tuple[tuple[Facet, tuple[str, ...]], ...] = (),
    offset: int = 0,
    limit: int = LIMIT,
) -> Found:
    """The best hits among all that the person may read, and the counted facets."""
    narrowing = Narrowing(_sources(core, actor), chosen)
    return core.search_index.search(ask(text), narrowing, offset=max(0, offset), limit=max(0, limit))


def waiting(core: Core, actor: Actor) -> int:
    """How many things the index has still to take in."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        return uow.search.queue_length()


def shown_page(core: Core, actor: Actor, *, document_id: str, text: str, page: int | None = None) -> ShownPage:
    """A page of a document (from 1; None: the first with a hit) with boxes where the question's words stand.

    NotFoundError ``document-unknown``, ``page-unknown``; NotAllowedError ``permission-missing``.
    """
    question = ask(text)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        document = uow.archive.get(document_id)
        read = words_of(core.vault, uow, document)
    hits = {each.number: hits_on(each, question) for each in read}
    with_hits = tuple(number for number, each in hits.items() if each.places)
    number = page if page is not None else next(iter(with_hits), 1)
    if number not in {each.number for each in document.pages}:
        raise NotFoundError("page-unknown", page=number)
    return ShownPage(document, number, hits.get(number), with_hits)


def saved_searches(core: Core, actor: Actor) -> tuple[SavedRow, ...]:
    """The person's own kept searches by name, each with what is new for it."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        alerts = _readable(uow, actor)
        return tuple(
            SavedRow(saved, tuple(each for each in alerts if each.saved_id == saved.saved_id))
            for saved in uow.search.saved_of(actor.user_id)
        )


def alert_count(core: Core, actor: Actor) -> int:
    """How much is new for the person's kept searches; 0 for one who may not search."""
    with core.unit_of_work() as uow:
        account = require_signed_in(uow, actor)
        return len(_readable(uow, actor)) if account.actor().may(Permission.READ_REGISTER) else 0


def clauses_by_theme(
    core: Core, actor: Actor, *, theme: Theme, text: str = "", chosen: tuple[tuple[Facet, tuple[str, ...]], ...] = ()
) -> tuple[ThemeClause, ...]:
    """Clauses of a theme, of the best contracts and documents that answer ``text`` and what was chosen."""
    narrowing = Narrowing(_sources(core, actor) & {Source.CONTRACT, Source.DOCUMENT}, chosen)
    asked = ask(text)
    found: dict[DocumentKey, Hit] = {}
    for words in WORDS.get(theme, ()):
        question = Question(asked.text, (*asked.terms, Term(ask(f'"{words}"').terms[0].words, quoted=True)))
        for hit in core.search_index.search(question, narrowing, limit=_CLAUSES_LOOKED_AT).hits:
            found.setdefault(hit.key, hit)
        if len(found) >= _CLAUSES_LOOKED_AT:
            break
    return tuple(
        ThemeClause(hit, clause)
        for key, hit in found.items()
        for clause in clauses_of(core.search_index.text(key))
        if clause.theme is theme and clause.number
    )


def compare_contracts(core: Core, actor: Actor, *, left: DocumentKey, right: DocumentKey) -> Comparison:
    """Two contracts or documents by clause.

    NotFoundError ``not-in-index`` (title), ``document-unknown``, ``contract-unknown``; ConflictError
    ``not-confirmed-yet`` (title); NotAllowedError ``permission-missing``.
    """
    sources = _sources(core, actor)
    texts = []
    for key in (left, right):
        if key.source not in sources:
            raise NotAllowedError("permission-missing", permission=Permission.READ_ARCHIVE.value)
        pages = core.search_index.text(key)
        if not pages:
            raise _without_text(core, key)
        texts.append(clauses_of(pages))
    titles = [core.search_index.title(key) for key in (left, right)]
    return Comparison(titles[0], titles[1], compare(texts[0], texts[1]))


def _without_text(core: Core, key: DocumentKey) -> UnionregError:
    """Why the index has no text of this, by its title."""
    with core.unit_of_work() as uow:
        if key.source is not Source.DOCUMENT:
            return NotFoundError("not-in-index", title=uow.contracts.get(key.id).number)
        document = uow.archive.get(key.id)
    title = document.title or document.name
    if document.state is DocumentState.CONFIRMED:
        return NotFoundError("not-in-index", title=title)
    return ConflictError("not-confirmed-yet", title=title)


def _sources(core: Core, actor: Actor) -> frozenset[Source]:
    """What the person may read, by the roles that are stored now."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        return readable_sources(uow.people.get(actor.user_id).actor())


def _readable(uow: UnitOfWork, actor: Actor) -> tuple[Alert, ...]:
    """What is new and may be read now: a role may have been taken away since."""
    sources = readable_sources(uow.people.get(actor.user_id).actor())
    return tuple(each for each in uow.search.alerts_of(actor.user_id, _MOST_ALERTS) if each.key.source in sources)


_MOST_ALERTS = 500
