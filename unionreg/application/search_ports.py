"""What the use cases need from outside for search: the index, kept searches, what is new for them, the queue.

An act of any area that changes what can be found calls ``uow.search.queue(key, now)`` in its own transaction; the index
follows after the commit (``search_feeding``), and everything queued survives a crash.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

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

    def keys(self) -> Iterator[DocumentKey]:
        """Everything in the index."""

    def size(self) -> int:
        """How many documents are in the index."""

    def clear(self) -> None:
        """An empty index, with a new mark."""


@dataclass(frozen=True, slots=True)
class Queued:
    """One thing to take in again, or to take out when it is no longer there. ``alerts``: tell kept searches of it."""

    key: DocumentKey
    at: datetime
    alerts: bool = True


class SearchStore(Protocol):
    """Storage of kept searches, what is new for them, what the index takes in."""

    def queue(self, key: DocumentKey, at: datetime, *, alerts: bool = True) -> None:
        """Note that this thing changed. Once is enough however often it is noted."""

    def queue_all(self, keys: Iterable[DocumentKey], at: datetime) -> None:
        """Note all of these for a rebuild, without alerts."""

    def queued(self, limit: int) -> tuple[Queued, ...]:
        """The oldest things to take in."""

    def queue_length(self) -> int:
        """How many things wait."""

    def done(self, queued: Iterable[Queued]) -> None:
        """Take these off the queue, unless they changed again since."""

    def fed(self) -> tuple[str, int]:
        """The mark of the index that was fed last, and the last record of the log that was looked at."""

    def set_fed(self, instance: str, sequence: int) -> None:
        """Remember which index was fed up to where."""

    def add_saved(self, saved: SavedSearch) -> None: ...

    def saved(self, saved_id: str) -> SavedSearch:
        """One kept search; NotFoundError("saved-search-not-found") when there is none."""

    def save(self, saved: SavedSearch) -> None: ...

    def remove_saved(self, saved_id: str) -> None:
        """Forget a kept search and its alerts."""

    def saved_of(self, user_id: int) -> tuple[SavedSearch, ...]:
        """The kept searches of one person, by name."""

    def all_saved(self) -> tuple[SavedSearch, ...]:
        """Every kept search that wants alerts."""

    def add_alert(self, alert: Alert) -> None:
        """Note something new for a kept search; again when it was there already: it is new again."""

    def alerts_of(self, user_id: int, limit: int) -> tuple[Alert, ...]:
        """What is new for one person and not seen yet, newest first."""

    def alert_count(self, user_id: int) -> int:
        """How many alerts of one person are not seen yet."""

    def seen(self, user_id: int, saved_id: str) -> None:
        """Everything of this kept search was seen."""
