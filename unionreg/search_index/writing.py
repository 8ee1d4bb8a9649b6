"""Takes documents into the index and out of it, in one transaction each time.

While FTS5 takes in one lot (in C, on a thread of its own) the next is folded. A word that stands in many documents
gets a set of bits beside FTS5 (``bits``), filled by asking FTS5 once, so that asking for it later costs nothing.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from unionreg.domain.search.document import Facet
from unionreg.domain.search.folding import plain_words
from unionreg.domain.search.themes import WORDS
from unionreg.search_index.bits import BitStore
from unionreg.search_index.tokens import CODE, asked_word, packed, title_words, token_text, unpacked

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from concurrent.futures import Future

    from unionreg.domain.search.document import DocumentKey, IndexedDocument

_LOT = 96
_SAMPLED_OF = 4
_SAMPLE = 250
_FEWEST_SAMPLED = 100
_GROWTH = 1.25
COMMON_SHARE = 0.03
EVERYTHING = "=*"
_NOT_A_WORD = "="
SMALL_FACETS = (Facet.KIND, Facet.STATE, Facet.INDUSTRY, Facet.YEAR, Facet.STATUS)
FACETS = (Facet.KIND, Facet.EMPLOYER, Facet.UNION, Facet.STATE, Facet.INDUSTRY, Facet.YEAR, Facet.STATUS)


def facet_term(facet: Facet, value: int) -> str:
    """The name of the set of documents that have this value."""
    return f"={facet.value}={value}"


def source_term(source: str) -> str:
    """The name of the set of documents from this source."""
    return f"={source}"


_Postings = defaultdict[str, list[int]]


@dataclass(frozen=True, slots=True)
class _Prepared:
    number: int
    title: str
    words: str
    pages: tuple[str, ...]


class Writer:
    """Writes through one connection, one update at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._bits = BitStore(connection)
        self._values: dict[tuple[str, str], int] = {}
        self._last_number = 0

    def forget(self) -> None:
        """Nothing of the file is remembered: it was made anew."""
        self._bits.forget()
        self._values.clear()
        self._last_number = 0

    def update(self, documents: Sequence[IndexedDocument], gone: Iterable[DocumentKey], slow: Iterable[str]) -> None:
        """Take in and out, all or nothing. ``slow``: words found in too many documents, to be given a set of bits."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._remove((*gone, *(document.key for document in documents)))
            self._promote(set(slow) - set(self._bits.known()))
            self._insert(tuple({document.key: document for document in documents}.values()))
            self._connection.execute("UPDATE about SET value = value + 1 WHERE name = 'generation'")
            self._connection.execute("COMMIT")
        except BaseException:
            self._connection.execute("ROLLBACK")
            self.forget()
            raise

    def _insert(self, documents: Sequence[IndexedDocument]) -> None:
        postings: _Postings = defaultdict(list)
        numbers = [self._next_number() for _ in documents]
        rows = [self._row(number, document, postings) for number, document in zip(numbers, documents, strict=True)]
        places = ", ".join("?" * 13)
        self._connection.executemany(f"INSERT INTO documents VALUES ({places})", rows)  # noqa: S608 - question marks
        sample: list[str] = []
        with ThreadPoolExecutor(1) as worker:
            running: Future[None] | None = None
            waiting = iter(zip(numbers, documents, strict=True))
            while lot := [_prepared(number, document) for number, document in islice(waiting, _LOT)]:
                if running is not None:
                    running.result()
                running = worker.submit(self._write_lot, lot)
                sample.extend(each.words for each in lot[::_SAMPLED_OF])
            if running is not None:
                running.result()
        if numbers:
            self._find_common(sample)
            self._post(numbers[0], postings)
        self._bits.add(postings)

    def _write_lot(self, lot: Sequence[_Prepared]) -> None:
        """One statement for many rows: the thread that folds is not held up row by row."""
        places = ", ".join(["(?, ?)"] * len(lot))
        values = [part for each in lot for part in (each.number, each.words)]
        self._connection.execute(f"INSERT INTO words (rowid, keys) VALUES {places}", values)  # noqa: S608
        rows = [(each.number, each.title, packed(each.pages)) for each in lot]
        self._connection.executemany("INSERT INTO texts VALUES (?, ?, ?)", rows)

    def _row(self, number: int, document: IndexedDocument, postings: _Postings) -> tuple[object, ...]:
        """The row of a document, and its place in the sets of its facets."""
        facets = {
            Facet.KIND: (document.kind, document.kind),
            Facet.EMPLOYER: (document.employer.id, document.employer.name),
            Facet.UNION: (document.union.id, document.union.name),
            Facet.STATE: (document.state, document.state),
            Facet.INDUSTRY: (document.industry, document.industry),
            Facet.YEAR: (str(document.year or ""), str(document.year or "")),
            Facet.STATUS: (document.status, document.status),
        }
        values = {facet: self._value(facet, *value) for facet, value in facets.items()}
        for facet in SMALL_FACETS:
            postings[facet_term(facet, values[facet])].append(number)
        postings[source_term(document.source)].append(number)
        postings[EVERYTHING].append(number)
        day = document.date.isoformat() if document.date else ""
        codes = json.dumps(document.codes, ensure_ascii=False)
        return (number, document.source.value, document.id, document.title, *values.values(), day, codes)

    def _next_number(self) -> int:
        if not self._last_number:
            row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'documents'").fetchone()
            self._last_number = row[0] if row else 0
        self._last_number += 1
        return self._last_number

    def _value(self, facet: Facet, value: str, text: str) -> int:
        """The number of a facet's value; 0 for none. A party that is called otherwise now is so everywhere."""
        if not value:
            return 0
        known = self._values.get((facet.value, f"{value}\0{text}"))
        if known is None:
            row = self._connection.execute(
                "INSERT INTO facet_values (facet, value, text) VALUES (?, ?, ?)"
                " ON CONFLICT (facet, value) DO UPDATE SET text = excluded.text RETURNING number",
                (facet.value, value, text),
            ).fetchone()
            known = self._values[facet.value, f"{value}\0{text}"] = int(row[0])
        return known

    def _find_common(self, sample: Sequence[str]) -> None:
        """Words and known phrases that many of the newly taken in share get a set; looked for as the index grows."""
        size = int(self._about("common-looked-for"))
        if len(sample) < _FEWEST_SAMPLED or self._last_number < _GROWTH * size:
            return
        shares: Counter[str] = Counter()
        phrases = _phrases_of_themes()
        for text in sample[:: max(1, len(sample) // _SAMPLE)]:
            words = [asked_word(word) for word in plain_words(text) if not word.startswith(CODE)]
            line = f" {' '.join(words)} "
            shares.update({*words, *(phrase for phrase in phrases if f" {phrase} " in line)})
        common = {word for word, count in shares.items() if count >= COMMON_SHARE * len(sample)}
        self._promote(common.difference(self._bits.known()))
        self._connection.execute(
            "UPDATE about SET value = ? WHERE name = 'common-looked-for'", (str(self._last_number),)
        )

    def _promote(self, words: Iterable[str]) -> None:
        """Sets for these words, of all documents that FTS5 knows."""
        self._bits.add({word: self._numbers(word, 0) for word in words})

    def _post(self, first: int, postings: _Postings) -> None:
        """Which of the documents from ``first`` on have each common word."""
        for term in self._bits.known():
            if not term.startswith(_NOT_A_WORD):
                numbers = self._numbers(term, first)
                if numbers:
                    postings[term] = numbers

    def _numbers(self, words: str, first: int) -> list[int]:
        query = "SELECT group_concat(rowid, ' ') FROM words WHERE words MATCH ? AND rowid >= ?"
        (found,) = self._connection.execute(query, (f'"{words}"', first)).fetchone()
        return list(map(int, found.split())) if found else []

    def _about(self, name: str) -> str:
        return str(self._connection.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()[0])

    def _remove(self, keys: Sequence[DocumentKey]) -> None:
        numbers = []
        for key in keys:
            row = self._connection.execute(
                "SELECT number, codes FROM documents WHERE source = ? AND id = ?", (key.source.value, key.id)
            ).fetchone()
            if row is None:
                continue
            self._remove_words(*row)
            numbers.append(row[0])
        for number in numbers:
            self._connection.execute("DELETE FROM documents WHERE number = ?", (number,))
            self._connection.execute("DELETE FROM texts WHERE number = ?", (number,))
        if numbers:
            self._bits.take_out(EVERYTHING, numbers)

    def _remove_words(self, number: int, codes: str) -> None:
        """FTS5 keeps no text here: it takes a document out by the very words that it took in."""
        query = "SELECT title, pages FROM texts WHERE number = ?"
        title, pages = self._connection.execute(query, (number,)).fetchone()
        words = token_text(title, unpacked(pages), json.loads(codes))
        self._connection.execute("INSERT INTO words (words, rowid, keys) VALUES ('delete', ?, ?)", (number, words))


def _phrases_of_themes() -> frozenset[str]:
    """The phrases by which the clauses of contracts are known: what people ask for, and long to look for."""
    phrases = (plain_words(phrase) for words in WORDS.values() for phrase in words)
    return frozenset(" ".join(map(asked_word, words)) for words in phrases if len(words) > 1)


def _prepared(number: int, document: IndexedDocument) -> _Prepared:
    title = title_words(document)
    return _Prepared(number, title, token_text(title, document.pages, document.codes), document.pages)
