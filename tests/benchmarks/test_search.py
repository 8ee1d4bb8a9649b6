"""150,000 contracts of 1,000 words: how soon a question with facets is answered, how fast contracts are taken in.

Beside it the same words in a bare FTS5 table: the best twenty by its own ranking. A smaller number of contracts for
everyday runs: ``UNIONREG_SEARCH_CONTRACTS=20000``.
"""

from __future__ import annotations

import faulthandler
import os
import re
import sqlite3
import statistics
import time
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks.search_texts import Contracts, mixed_queries
from unionreg.domain.search.asking import ask
from unionreg.domain.search.document import Source
from unionreg.domain.search.question import Narrowing
from unionreg.search_index.index import FtsIndex

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.benchmark

CONTRACTS = int(os.environ.get("UNIONREG_SEARCH_CONTRACTS", "150000"))
QUERIES, LOT = 200, 3000
SLOWEST, TIMES_BARE, SHARE_OF_BARE = 0.060, 2.0, 0.4
EVERYTHING = Narrowing(frozenset(Source))


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


def take_in(index: FtsIndex, bare: sqlite3.Connection, source: Contracts) -> tuple[float, float]:
    """Both take in the same contracts, lot by lot; seconds of each."""
    ours = theirs = 0.0
    waiting = source.make(CONTRACTS)
    while lot := list(islice(waiting, LOT)):
        started = time.perf_counter()
        index.update(lot)
        ours += time.perf_counter() - started
        rows = [(" ".join((each.title, *each.codes, *each.pages)),) for each in lot]
        started = time.perf_counter()
        bare.executemany("INSERT INTO words (text) VALUES (?)", rows)
        bare.commit()
        theirs += time.perf_counter() - started
    return ours, theirs


def ask_all(index: FtsIndex, bare: sqlite3.Connection, source: Contracts) -> tuple[list[float], list[float]]:
    """Both answer the same questions; seconds of each answer."""
    ours, theirs = [], []
    query = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 20"
    index.search(ask("contrato"), EVERYTHING)  # opens the file, as the first question of the day does
    for text in mixed_queries(source, QUERIES):
        started = time.perf_counter()
        index.search(ask(text), EVERYTHING)
        ours.append(time.perf_counter() - started)
        started = time.perf_counter()
        bare.execute(query, (bare_words(text),)).fetchall()
        theirs.append(time.perf_counter() - started)
    return ours, theirs


def test_searching_and_taking_in(tmp_path: Path) -> None:
    faulthandler.cancel_dump_traceback_later()  # taking in so much lasts minutes, which elsewhere means that it hangs
    index, source = FtsIndex(tmp_path / "search.sqlite"), Contracts()
    with closing(bare_table(tmp_path / "bare.sqlite")) as bare:
        ours_in, bare_in = take_in(index, bare, source)
        ours, theirs = ask_all(index, bare, source)
    index.close()
    size = sum(file.stat().st_size for file in tmp_path.glob("search.sqlite*")) / 1e6
    print(f"\n{CONTRACTS:,} contracts            ours       bare FTS5   ratio")
    print(f"taken in, ms a contract  {ours_in / CONTRACTS * 1e3:8.2f}  {bare_in / CONTRACTS * 1e3:10.2f}", end="")
    print(f"  {bare_in / ours_in:6.2f} of its pace (at least {SHARE_OF_BARE})")
    for name, of in (("median", statistics.median), ("p95", ninety_five), ("slowest", max)):
        one, other = of(ours), of(theirs)
        print(f"{name:8} of {QUERIES}, ms      {one * 1e3:8.1f}  {other * 1e3:10.1f}  {one / other:6.2f}")
    print(f"index on disk            {size:8.0f} MB")
    assert ninety_five(ours) <= SLOWEST
    assert ninety_five(ours) <= TIMES_BARE * ninety_five(theirs)
    assert bare_in / ours_in >= SHARE_OF_BARE
