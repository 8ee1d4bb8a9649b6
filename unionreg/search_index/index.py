"""The index behind ``SearchIndexPort``: SQLite FTS5 with sets of bits, in a file that can be made anew at any time.

One connection reads, another writes; each is used by one thread at a time. Every question sees one state of the file.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

from unionreg.domain.search.document import DocumentKey, Found, Hit, Party, Source
from unionreg.domain.search.snippets import snippet
from unionreg.errors import StorageUnavailableError
from unionreg.search_index.bits import BitStore, bits_of
from unionreg.search_index.counting import Facets
from unionreg.search_index.erasing import erase_a_part
from unionreg.search_index.matching import Matcher
from unionreg.search_index.ranking import CANDIDATES, Ranking
from unionreg.search_index.schema import make_tables, open_index
from unionreg.search_index.tokens import unpacked
from unionreg.search_index.writing import EVERYTHING, Writer, source_term

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from unionreg.domain.search.document import IndexedDocument
    from unionreg.domain.search.question import Narrowing, Question
    from unionreg.search_index.matching import Answer


class FtsIndex:
    """The index in ``file``, opened when first used."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._reading: _Reading | None = None
        self._writing: tuple[sqlite3.Connection, Writer] | None = None
        self._read_lock, self._write_lock = RLock(), RLock()

    def instance(self) -> str:
        """The mark of this index."""
        with self._read() as reading:
            return reading.about("instance")

    def update(self, documents: Sequence[IndexedDocument], gone: Sequence[DocumentKey] = ()) -> None:
        """Take in (or again) and take out, all or nothing."""
        slow = self._reading.matcher.slow.copy() if self._reading else set()
        with self._write() as (_, writer):
            writer.update(documents, gone, slow)
        if self._reading:
            self._reading.matcher.slow.difference_update(slow)

    def erase(self) -> bool:
        """Overwrite a part of what was taken out where it still stands in the file; whether there is more to do."""
        with self._write() as (connection, _):
            return erase_a_part(connection)

    def clear(self) -> None:
        """An empty index, with a new mark."""
        with self._write() as (connection, writer):
            make_tables(connection)
            writer.forget()

    def search(self, question: Question, narrowing: Narrowing, *, offset: int = 0, limit: int = 20) -> Found:
        """The best hits and the counted facets of everything found."""
        with self._read() as reading:
            answer = reading.matcher.answer(question, reading.readable(narrowing))
            found = reading.facets.narrow(answer.everything, narrowing)
            ranked = reading.ranking.best(answer, found)
            hits = reading.hits(ranked[offset : offset + limit], answer)
            facets = reading.facets.count(answer.everything, narrowing)
        return Found(found.bit_count(), len(ranked), hits, facets)

    def matching(
        self, question: Question, narrowing: Narrowing, keys: Sequence[DocumentKey]
    ) -> tuple[DocumentKey, ...]:
        """Which of these documents answer the question."""
        with self._read() as reading:
            numbers = {key: reading.number(key) for key in keys}
            within = reading.readable(narrowing) & bits_of([number for number in numbers.values() if number])
            found = reading.facets.narrow(reading.matcher.answer(question, within).everything, narrowing)
        return tuple(key for key, number in numbers.items() if number and found >> number & 1)

    def text(self, key: DocumentKey) -> tuple[str, ...]:
        """The text as it was taken in, page by page; empty when it is not in the index."""
        with self._read() as reading:
            number = reading.number(key)
            return reading.text(number) if number else ()

    def title(self, key: DocumentKey) -> str:
        """Its title; empty when it is not in the index."""
        with self._read() as reading:
            query = "SELECT title FROM documents WHERE source = ? AND id = ?"
            row = reading.connection.execute(query, (key.source.value, key.id)).fetchone()
            return str(row[0]) if row else ""

    def keys(self) -> Iterator[DocumentKey]:
        """Everything in the index, as it is now."""
        with self._read() as reading:
            rows = reading.connection.execute("SELECT source, id FROM documents ORDER BY number").fetchall()
        return (DocumentKey(Source(source), which) for source, which in rows)

    def size(self) -> int:
        """How many documents are in the index."""
        with self._read() as reading:
            return (reading.bits.load(EVERYTHING) or 0).bit_count()

    def close(self) -> None:
        """Let go of the file; it is opened again when it is used again."""
        with self._write_lock, self._read_lock:
            if self._writing is not None:
                self._writing[0].close()
            if self._reading is not None:
                self._reading.connection.close()
            self._writing = self._reading = None

    @contextmanager
    def _read(self) -> Iterator[_Reading]:
        with self._read_lock:
            try:
                if self._reading is None:
                    self._reading = _Reading(open_index(self._file))
                self._reading.connection.execute("BEGIN")
                try:
                    self._reading.follow()
                    yield self._reading
                finally:
                    self._reading.connection.execute("COMMIT")
            except sqlite3.Error as error:
                self._give_up(error)
                raise StorageUnavailableError("search-index-unusable", path=str(self._file)) from error

    @contextmanager
    def _write(self) -> Iterator[tuple[sqlite3.Connection, Writer]]:
        with self._write_lock:
            try:
                if self._writing is None:
                    connection = open_index(self._file)
                    self._writing = connection, Writer(connection)
                yield self._writing
            except sqlite3.Error as error:
                self._give_up(error)
                raise StorageUnavailableError("search-index-unusable", path=str(self._file)) from error

    def _give_up(self, error: sqlite3.Error) -> None:
        """Open the file anew next time: a damaged one is then replaced, one out of room may have room again."""
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
            self._file.write_bytes(b"")
        self.close()


class _Reading:
    """What answers questions through one connection, kept up with what others write."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.bits = BitStore(connection)
        self.matcher = Matcher(connection, self.bits)
        self.facets = Facets(connection, self.bits)
        self.ranking = Ranking(connection, self.bits, self.facets)
        self._state = ("", "")

    def about(self, name: str) -> str:
        return str(self.connection.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()[0])

    def follow(self) -> None:
        """Read again what changed since the last question."""
        state = (self.about("instance"), self.about("generation"))
        if state == self._state:
            return
        self.bits.forget()
        if state[0] != self._state[0]:
            self.facets.start_again()
        self.facets.follow()
        self._state = state

    def readable(self, narrowing: Narrowing) -> int:
        """All that is in the index from the sources one may read."""
        found = 0
        for source in narrowing.sources:
            found |= self.bits.load(source_term(source)) or 0
        return found & (self.bits.load(EVERYTHING) or 0)

    def number(self, key: DocumentKey) -> int:
        row = self.connection.execute(
            "SELECT number FROM documents WHERE source = ? AND id = ?", (key.source.value, key.id)
        ).fetchone()
        return int(row[0]) if row else 0

    def text(self, number: int) -> tuple[str, ...]:
        return unpacked(self.connection.execute("SELECT pages FROM texts WHERE number = ?", (number,)).fetchone()[0])

    def hits(self, numbers: Sequence[int], answer: Answer) -> tuple[Hit, ...]:
        exact = answer.exact()
        title = 0
        for match in answer.matches:
            title |= match.title
        return tuple(
            self._hit(number, answer, in_title=bool(title >> number & 1), noisy=not exact >> number & 1)
            for number in numbers
        )

    def _hit(self, number: int, answer: Answer, *, in_title: bool, noisy: bool) -> Hit:
        row = self.connection.execute("SELECT * FROM documents WHERE number = ?", (number,)).fetchone()
        source, which, title, kind, employer, union, state, industry, year, status, day, codes = row[1:]
        value = self.facets.value
        looked_for = answer.highlighted if noisy else answer.asked
        shown = snippet(self.text(number), looked_for, answer.highlighted, len(answer.asked))
        return Hit(
            DocumentKey(Source(source), which), title, value(kind)[0], Party(*value(employer)), Party(*value(union)),
            value(state)[0], value(industry)[0], int(value(year)[0] or 0), value(status)[0], day,
            tuple(json.loads(codes)), shown.page, shown.text, shown.marks, in_title, noisy,
        )  # fmt: skip


__all__ = ["CANDIDATES", "FtsIndex"]
