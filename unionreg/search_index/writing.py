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
from unionreg.domain.search.folding import STOP_WORDS, plain_words
from unionreg.domain.search.themes import WORDS
from unionreg.search_index.bits import BitStore, bits_of
from unionreg.search_index.erasing import note_words_gone
from unionreg.search_index.tokens import CODE, asked_word, packed, title_words, token_text, unpacked

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Future

    from unionreg.domain.search.document import DocumentKey, IndexedDocument

_LOT = 96
_SAMPLED_OF = 4
_SAMPLE = 100
_FEWEST_SAMPLED = 100
_GROWTH = 1.25
COMMON_SHARE = 0.08
EVERYTHING = "=*"
_NOT_A_WORD = "="
SMALL_FACETS = (Facet.KIND, Facet.STATE, Facet.INDUSTRY, Facet.YEAR, Facet.STATUS)
FACETS = (Facet.KIND, Facet.EMPLOYER, Facet.UNION, Facet.STATE, Facet.INDUSTRY, Facet.YEAR, Facet.STATUS)
_SMALL_PLACES = tuple((place, facet) for place, facet in enumerate(FACETS) if facet in SMALL_FACETS)


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
    pages: bytes


class Writer:
    """Writes through one connection, one update at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._bits = BitStore(connection)
        self._values: dict[tuple[str, str, str], int] = {}
        self._last_number = 0

    def forget(self) -> None:
        """Nothing of the file is remembered: it was made anew."""
        self._bits.forget()
        self._values.clear()
        self._last_number = 0

    def update(self, documents: Sequence[IndexedDocument], gone: Iterable[DocumentKey], slow: Iterable[str]) -> None:
        """Take in and out, all or nothing. ``slow``: words found in too many documents, to be given a set of bits."""
        new = {document.key: document for document in documents}
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            parties = self._remove(dict.fromkeys((*gone, *new)), new)
            self._promote(set(slow) - set(self._bits.known()))
            self._insert(tuple(new.values()))
            if parties:
                self._forget_parties(parties)
            self._connection.execute("UPDATE about SET value = value + 1 WHERE name = 'generation'")
            self._connection.execute("COMMIT")
        except BaseException:
            self._connection.execute("ROLLBACK")
            self.forget()
            raise

    def _insert(self, documents: Sequence[IndexedDocument]) -> None:
        if not documents:
            return
        postings: _Postings = defaultdict(list)
        numbers = [self._next_number() for _ in documents]
        rows = [self._row(number, document, postings) for number, document in zip(numbers, documents, strict=True)]
        places = ", ".join("?" * 13)
        self._connection.executemany(f"INSERT INTO documents VALUES ({places})", rows)  # noqa: S608 - question marks
        self._bits.add({term: bits_of(found) for term, found in postings.items()})
        sample = self._write_words(zip(numbers, documents, strict=True))
        self._bits.add(self._standing(numbers[0]))
        self._find_common(sample)

    def _write_words(self, waiting: Iterator[tuple[int, IndexedDocument]]) -> list[str]:
        """The words of all documents go into FTS5; the answer is the words of some of them."""
        sample: list[str] = []
        with ThreadPoolExecutor(1) as worker:
            running: Future[None] | None = None
            while lot := [_prepared(number, document) for number, document in islice(waiting, _LOT)]:
                if running is not None:
                    running.result()
                running = worker.submit(self._write_lot, lot)
                sample.extend(each.words for each in lot[::_SAMPLED_OF])
            if running is not None:
                running.result()
        return sample

    def _write_lot(self, lot: Sequence[_Prepared]) -> None:
        """One statement for many rows: the thread that folds is not held up row by row."""
        places = ", ".join(["(?, ?)"] * len(lot))
        values = [part for each in lot for part in (each.number, each.words)]
        self._connection.execute(f"INSERT INTO words (rowid, keys) VALUES {places}", values)  # noqa: S608
        rows = [(each.number, each.title, each.pages) for each in lot]
        self._connection.executemany("INSERT INTO texts VALUES (?, ?, ?)", rows)

    def _row(self, number: int, document: IndexedDocument, postings: _Postings) -> tuple[object, ...]:
        """The row of a document, and its place in the sets of its facets."""
        year = str(document.year or "")
        values = (
            self._value(Facet.KIND, document.kind, document.kind),
            self._value(Facet.EMPLOYER, document.employer.id, document.employer.name),
            self._value(Facet.UNION, document.union.id, document.union.name),
            self._value(Facet.STATE, document.state, document.state),
            self._value(Facet.INDUSTRY, document.industry, document.industry),
            self._value(Facet.YEAR, year, year),
            self._value(Facet.STATUS, document.status, document.status),
        )
        for place, facet in _SMALL_PLACES:
            postings[facet_term(facet, values[place])].append(number)
        postings[source_term(document.source)].append(number)
        postings[EVERYTHING].append(number)
        day = document.date.isoformat() if document.date else ""
        codes = json.dumps(document.codes)
        return (number, document.source.value, document.id, document.title, *values, day, codes)

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
        known = self._values.get((facet, value, text))
        if known is None:
            row = self._connection.execute(
                "INSERT INTO facet_values (facet, value, text) VALUES (?, ?, ?)"
                " ON CONFLICT (facet, value) DO UPDATE SET text = excluded.text RETURNING number",
                (facet.value, value, text),
            ).fetchone()
            known = self._values[facet, value, text] = int(row[0])
        return known

    def _find_common(self, sample: Sequence[str]) -> None:
        """Words and known phrases that many of the newly taken in share get a set; looked for as the index grows."""
        size = int(self._about("common-looked-for"))
        if len(sample) < _FEWEST_SAMPLED or self._last_number < _GROWTH * size:
            return
        shares: Counter[str] = Counter()
        phrases = _phrases_of_themes()
        looked_at = sample[:: max(1, len(sample) // _SAMPLE)]
        for text in looked_at:
            words = list(map(asked_word, plain_words(text)))
            line = f" {' '.join(words)} ".encode()
            shares.update(set(words))
            shares.update([phrase for phrase, sought in phrases if sought in line])
        least = COMMON_SHARE * len(looked_at)
        common = {word for word, count in shares.items() if count >= least and _is_asked_for(word)}
        self._promote(common.difference(self._bits.known()))
        self._connection.execute(
            "UPDATE about SET value = ? WHERE name = 'common-looked-for'", (str(self._last_number),)
        )

    def _promote(self, words: Iterable[str]) -> None:
        """Sets for these words, of all documents that FTS5 knows."""
        self._bits.add({word: self._numbers(word, 0) for word in words})

    def _standing(self, first: int) -> dict[str, int]:
        """Which of the documents from ``first`` on have each common word."""
        words = [term for term in self._bits.known() if not term.startswith(_NOT_A_WORD)]
        found = ((word, self._numbers(word, first)) for word in words)
        return {word: numbers for word, numbers in found if numbers}

    def _numbers(self, words: str, first: int) -> int:
        """The documents from ``first`` on where these words stand in a row; short numbers are read sooner."""
        query = "SELECT group_concat(rowid - ?2, ' ') FROM words WHERE words MATCH ?1 AND rowid >= ?2"
        (found,) = self._connection.execute(query, (f'"{words}"', first)).fetchone()
        return bits_of(list(map(int, found.split()))) << first if found else 0

    def _about(self, name: str) -> str:
        return str(self._connection.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()[0])

    def _remove(self, keys: Iterable[DocumentKey], instead: Mapping[DocumentKey, IndexedDocument]) -> set[int]:
        """Take documents out; ``instead`` comes in their place. The answer is the parties that they had."""
        parties: set[int] = set()
        numbers = []
        for key in keys:
            row = self._connection.execute(
                'SELECT number, codes, employer, "union" FROM documents WHERE source = ? AND id = ?',
                (key.source.value, key.id),
            ).fetchone()
            if row is None:
                continue
            number, codes, *had = row
            self._remove_words(number, codes, instead.get(key))
            self._connection.execute("DELETE FROM documents WHERE number = ?", (number,))
            self._connection.execute("DELETE FROM texts WHERE number = ?", (number,))
            parties.update(had)
            numbers.append(number)
        if numbers:
            self._bits.take_out(EVERYTHING, bits_of(numbers))
        return parties

    def _remove_words(self, number: int, codes: str, instead: IndexedDocument | None) -> None:
        """FTS5 keeps no text here: it takes a document out by the very words that it took in."""
        query = "SELECT title, pages FROM texts WHERE number = ?"
        title, pages = self._connection.execute(query, (number,)).fetchone()
        words = token_text(title, unpacked(pages), json.loads(codes))
        self._connection.execute("INSERT INTO words (words, rowid, keys) VALUES ('delete', ?, ?)", (number, words))
        new = "" if instead is None else token_text(title_words(instead), instead.pages, instead.codes)
        if not set(words.split()) <= set(new.split()):
            note_words_gone(self._connection)

    def _forget_parties(self, numbers: set[int]) -> None:
        """The names of parties that no document has any more; 0 is none."""
        marks = ", ".join("?" * len(numbers))
        gone = self._connection.execute(
            f"DELETE FROM facet_values WHERE number IN ({marks})"  # noqa: S608 - question marks
            ' AND number NOT IN (SELECT employer FROM documents UNION SELECT "union" FROM documents)',
            tuple(numbers),
        ).rowcount
        if gone:
            note_words_gone(self._connection)
            self._values.clear()


def _is_asked_for(word: str) -> bool:
    """What people look for by itself: no single sign, no word that a question leaves out, no part of a code."""
    return len(word) > 1 and word not in STOP_WORDS and not word.startswith(CODE)


def _phrases_of_themes() -> tuple[tuple[str, bytes], ...]:
    """The phrases by which the clauses of contracts are known: what people ask for, and long to look for.

    Each as it is asked for, and as it stands in a line of words.
    """
    words = (plain_words(phrase) for phrases in WORDS.values() for phrase in phrases)
    found = {" ".join(map(asked_word, each)) for each in words if len(each) > 1}
    return tuple((phrase, f" {phrase} ".encode()) for phrase in found)


def _prepared(number: int, document: IndexedDocument) -> _Prepared:
    title = title_words(document)
    return _Prepared(number, title, token_text(title, document.pages, document.codes), packed(document.pages))
