"""150,000 contracts of 1,000 words: how soon a question with facets is answered, how fast contracts are taken in.

**Ours** is the whole answer: the number of all contracts found, all seven facets counted over all of them, every third
question narrowed down by facets, and the best twenty with their titles, parties and marked snippets; accents, plurals
and what a scanner misreads forgiven.

**Bare** is FTS5 alone: the same words (phrases in quotes) in ``MATCH`` on a plain table of the same texts with the same
tokenizer, ordered by its own rank, the row numbers of the first twenty; no facets, titles or snippets, no number of
all found. Beside it, for comparison only, stands the quickest that FTS5 can do with the words, which puts nothing in
order: their ``count(*)``.

The bars are judged by the time of the processor, which is nearly the same on a machine that does other things
meanwhile, and counts both of the threads by which we take documents in; the time on the clock is printed. A smaller
number of contracts for everyday runs: ``UNIONREG_SEARCH_CONTRACTS=20000``.
"""

from __future__ import annotations

import faulthandler
import os
import re
import sqlite3
import statistics
import time
from contextlib import closing
from dataclasses import dataclass, field
from itertools import cycle, islice
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks.search_texts import Contracts, mixed_queries
from unionreg.domain.search.asking import ask
from unionreg.domain.search.document import Facet, Source
from unionreg.domain.search.question import Narrowing
from unionreg.search_index.index import FtsIndex

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.benchmark

CONTRACTS = int(os.environ.get("UNIONREG_SEARCH_CONTRACTS", "150000"))
QUERIES, LOT = 200, 3000
SLOWEST, TIMES_BARE, SHARE_OF_BARE = 0.060, 2.0, 0.4
EVERYTHING = Narrowing(frozenset(Source))
NARROW = Narrowing(
    frozenset(Source), ((Facet.STATUS, ("in-force",)), (Facet.STATE, ("01", "09", "15", "19")), (Facet.YEAR, ("2026",)))
)


def bare_table(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text, tokenize='unicode61 remove_diacritics 2')")
    return connection


def bare_words(text: str) -> str:
    """The words of a question for a bare table, phrases in quotes."""
    chunks = [re.findall(r"\w+", chunk) for chunk in re.findall(r'"[^"]*"|\S+', text)]
    return " ".join('"' + " ".join(words) + '"' for words in chunks if words)


def ninety_five(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20)[-1]


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of each answer: of the processor, and on the clock."""

    processor: list[float] = field(default_factory=list)
    clock: list[float] = field(default_factory=list)

    def on(self, answer: Callable[[], object]) -> None:
        """Spend time on one answer."""
        processor, clock = time.process_time(), time.perf_counter()
        answer()
        self.clock.append(time.perf_counter() - clock)
        self.processor.append(time.process_time() - processor)


def take_in(index: FtsIndex, bare: sqlite3.Connection, source: Contracts) -> tuple[Spent, Spent]:
    """Both take in the same contracts, lot by lot."""
    ours, theirs = Spent(), Spent()
    waiting = source.make(CONTRACTS)

    def insert(rows: list[tuple[str]]) -> None:
        bare.executemany("INSERT INTO words (text) VALUES (?)", rows)
        bare.commit()

    while lot := list(islice(waiting, LOT)):
        ours.on(lambda lot=lot: index.update(lot))  # type: ignore[misc]
        rows = [(" ".join((each.title, *each.codes, *each.pages)),) for each in lot]
        theirs.on(lambda rows=rows: insert(rows))  # type: ignore[misc]
    return ours, theirs


def ask_all(index: FtsIndex, bare: sqlite3.Connection, source: Contracts) -> tuple[Spent, Spent, Spent]:
    """All answer the same questions: ours, bare in order, bare only counted."""
    ours, ranked, counted = Spent(), Spent(), Spent()
    best = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 20"
    count = "SELECT count(*) FROM words WHERE words MATCH ?"
    index.search(ask("contrato"), EVERYTHING)  # opens the file, as the first question of the day does
    for text, narrowing in zip(mixed_queries(source, QUERIES), cycle((EVERYTHING, EVERYTHING, NARROW)), strict=False):
        ours.on(lambda text=text, narrowing=narrowing: index.search(ask(text), narrowing))  # type: ignore[misc]
        words = (bare_words(text),)
        ranked.on(lambda words=words: bare.execute(best, words).fetchall())  # type: ignore[misc]
        counted.on(lambda words=words: bare.execute(count, words).fetchall())  # type: ignore[misc]
    return ours, ranked, counted


def each(spent: Spent) -> str:
    """Milliseconds for one contract: of the processor and, in brackets, on the clock."""
    return f"{sum(spent.processor) / CONTRACTS * 1e3:.2f} ({sum(spent.clock) / CONTRACTS * 1e3:.2f})"


def print_answers(ours: Spent, ranked: Spent, counted: Spent) -> None:
    """The table: milliseconds of the processor and, in brackets, on the clock."""
    print(f"{'':28}{'ours':>18}{'bare, ranked':>18}{'ratio':>7}{'bare, counted':>18}")
    for name, of in (("median", statistics.median), ("p95", ninety_five), ("slowest", max)):
        cells = [f"{of(each.processor) * 1e3:.1f} ({of(each.clock) * 1e3:.1f})" for each in (ours, ranked, counted)]
        ratio = of(ours.processor) / of(ranked.processor)
        print(f"{f'{name} of {QUERIES}, ms':28}{cells[0]:>18}{cells[1]:>18}{ratio:7.2f}{cells[2]:>18}")


def test_searching_and_taking_in(tmp_path: Path) -> None:
    faulthandler.cancel_dump_traceback_later()  # taking in so much lasts minutes, which elsewhere means that it hangs
    index, source = FtsIndex(tmp_path / "search.sqlite"), Contracts()
    with closing(bare_table(tmp_path / "bare.sqlite")) as bare:
        ours_in, bare_in = take_in(index, bare, source)
        ours, ranked, counted = ask_all(index, bare, source)
    index.close()
    pace = sum(bare_in.processor) / sum(ours_in.processor)
    size = sum(file.stat().st_size for file in tmp_path.glob("search.sqlite*")) / 1e6
    print(f"\n{CONTRACTS:,} contracts taken in, ms each: ours {each(ours_in)}, bare {each(bare_in)}:", end=" ")
    print(f"{pace:.2f} of its pace (at least {SHARE_OF_BARE}); ", end="")
    print(f"on the clock {sum(bare_in.clock) / sum(ours_in.clock):.2f}")
    print_answers(ours, ranked, counted)
    print(f"index on disk: {size:.0f} MB")
    assert ninety_five(ours.processor) <= SLOWEST
    assert ninety_five(ours.processor) <= TIMES_BARE * ninety_five(ranked.processor)
    assert pace >= SHARE_OF_BARE
