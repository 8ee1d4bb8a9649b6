"""The order of what was found: exact before mistaken, title and parties before text, new before old.

Only candidates are ranked: the best few hundred by sets of bits, which is a matter of microseconds. Among those that
hold a rare word FTS5's own measure (bm25) decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.search.document import Facet
from unionreg.search_index.bits import bits_of, highest, numbers_of
from unionreg.search_index.writing import facet_term

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from unionreg.search_index.bits import BitStore
    from unionreg.search_index.counting import Facets
    from unionreg.search_index.matching import Answer

CANDIDATES = 200


class Ranking:
    """Ranks through one connection."""

    def __init__(self, connection: sqlite3.Connection, bits: BitStore, facets: Facets) -> None:
        self._connection = connection
        self._bits = bits
        self._facets = facets

    def best(self, answer: Answer, found: int) -> list[int]:
        """The numbers of the best documents of ``found``, the best first, at most ``CANDIDATES``."""
        years = self._years()
        measures = self._measures(answer, found)
        ranked: list[int] = []
        for tier in _tiers(answer, found):
            ranked.extend(self._in_order(tier, measures, years)[: CANDIDATES - len(ranked)])
            if len(ranked) >= CANDIDATES:
                break
        return ranked

    def _in_order(self, tier: int, measures: dict[int, float], years: list[int]) -> list[int]:
        numbers = {*numbers_of(tier & bits_of(measures)), *_newest(tier, years, CANDIDATES)}
        # The measure is negative, the better the lower; rounded, so that the newer goes first among equals.
        order = sorted(numbers, key=lambda number: (self._facets.day(number), number), reverse=True)
        order.sort(key=lambda number: round(measures.get(number, 0.0), 1))
        return order

    def _measures(self, answer: Answer, found: int) -> dict[int, float]:
        """bm25 of the rare words, of the best few; empty where no word is rare or nothing is left to put in order."""
        rare = [match.rare for match in answer.matches if match.rare]
        if not rare or found.bit_count() <= 1:
            return {}
        text = " AND ".join(f"({words})" for words in dict.fromkeys(rare))
        query = "SELECT rowid, bm25(words) FROM words WHERE words MATCH ? ORDER BY 2 LIMIT ?"
        return dict(self._connection.execute(query, (text, 2 * CANDIDATES)).fetchall())

    def _years(self) -> list[int]:
        """The sets of the years, the latest first; last those without a year."""
        query = "SELECT number FROM facet_values WHERE facet = ? ORDER BY value DESC"
        numbers = [number for (number,) in self._connection.execute(query, (Facet.YEAR.value,))]
        return [self._bits.load(facet_term(Facet.YEAR, number)) or 0 for number in (*numbers, 0)]


def _newest(tier: int, years: list[int], most: int) -> list[int]:
    """The newest documents of a set: whole years, the latest first, until there are enough."""
    taken = 0
    for year in years:
        taken |= tier & year
        if taken.bit_count() >= most:
            break
    return numbers_of(highest(taken, 2 * most))


def _tiers(answer: Answer, found: int) -> Iterator[int]:
    """The found documents cut into sets, the best set first."""
    exact = answer.exact() & found
    in_title = exact
    some_title = 0
    for match in answer.matches:
        in_title &= match.title
        some_title |= match.title
    rest = found
    for tier in (in_title, exact & some_title, exact, found & some_title, found):
        if tier & rest:
            yield tier & rest
            rest &= ~tier
