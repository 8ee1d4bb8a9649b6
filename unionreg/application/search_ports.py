"""What the use cases need from outside for search: the index, kept searches, what is new for them, the queue.

The stores of contracts, documents, unions and filings note what they write in a queue, in the same transaction; the
index follows after the commit (``search_feeding``), and everything queued survives a crash.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unionreg.domain.search.document import DocumentKey, Found, IndexedDocument
    from unionreg.domain.search.question import Narrowing, Question
    from unionreg.domain.search.saved import Alert, SavedSearch


class SearchIndexPort(Protocol):
    """The index behind the search. SQLite answers today; another database can answer the same questions.

    Reading and writing may happen on different threads. A question never fails for what it says.
    """

    def instance(self) -> str:
        """The mark of this index; another one after it was lost, damaged or made by an earlier way of folding."""

    def update(self, documents: Sequence[IndexedDocument], gone: Sequence[DocumentKey] = ()) -> None:
        """Take in (or again) and take out, all or nothing."""

    def search(self, question: Question, narrowing: Narrowing, *, offset: int = 0, limit: int = 20) -> Found:
        """The best hits and the counted facets of everything found."""

    def matching(
        self, question: Question, narrowing: Narrowing, keys: Sequence[DocumentKey]
    ) -> tuple[DocumentKey, ...]:
        """Which of these documents answer the question."""

    def text(self, key: DocumentKey) -> tuple[str, ...]:
        """The text as it was taken in, page by page; empty when it is not in the index."""

    def title(self, key: DocumentKey) -> str:
        """Its title; empty when it is not in the index."""

    def keys(self) -> Iterator[DocumentKey]:
        """Everything in the index."""

    def size(self) -> int:
        """How many documents are in the index."""

    def erase(self) -> bool:
        """Overwrite a part, of about a second, of what was taken out and still stands in the file.

        True while there is more to do; what is taken out is not found in any case.
        """

    def clear(self) -> None:
        """An empty index, with a new mark."""

    def close(self) -> None:
        """Let go of the file; it is opened again when it is used again."""


@dataclass(frozen=True, slots=True)
class Queued:
    """One thing to take in again, or to take out when it is no longer there. ``alerts``: tell kept searches of it."""

    key: DocumentKey
    ticket: int
    alerts: bool = True


class SearchStore(Protocol):
    """Storage of kept searches, what is new for them, what the index takes in."""

    def queue(self, key: DocumentKey) -> None:
        """Note that this thing changed. Once is enough however often it is noted."""

    def queue_all(self, keys: Iterable[DocumentKey]) -> None:
        """Note all of these for a rebuild, without alerts; what waits already stays as it is."""

    def queued(self, limit: int) -> tuple[Queued, ...]:
        """The things that have waited longest."""

    def queue_length(self) -> int:
        """How many things wait."""

    def done(self, queued: Iterable[Queued]) -> None:
        """Take these off the queue, unless they changed again since."""

    def fed(self) -> str:
        """The mark of the index that was fed last, "" before the first."""

    def set_fed(self, instance: str) -> None:
        """Remember which index is fed."""

    def add_saved(self, saved: SavedSearch) -> None:
        """Keep a new search."""

    def saved(self, saved_id: str) -> SavedSearch:
        """One kept search; NotFoundError ``saved-search-unknown``."""

    def save(self, saved: SavedSearch) -> None:
        """Write a kept search as it stands now."""

    def remove_saved(self, saved_id: str) -> None:
        """Forget a kept search and its alerts."""

    def saved_of(self, user_id: int) -> tuple[SavedSearch, ...]:
        """The kept searches of one person, by name."""

    def all_saved(self) -> tuple[SavedSearch, ...]:
        """Every kept search that wants alerts."""

    def add_alert(self, alert: Alert, user_id: int) -> None:
        """Note something new or changed for a kept search of this person; once for each thing, the last time counts.

        What is new stays new until it is seen, however often it changes.
        """

    def alerts_of(self, user_id: int, limit: int) -> tuple[Alert, ...]:
        """What is new for one person and not seen yet, newest first."""

    def alert_count(self, user_id: int) -> int:
        """How many alerts of one person are not seen yet."""

    def seen(self, saved_id: str) -> None:
        """Everything of this kept search was seen."""
