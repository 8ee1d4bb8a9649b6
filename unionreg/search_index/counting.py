"""Counts the found documents by facet, and cuts them down to the values chosen.

The values of a facet are counted as if nothing were chosen of this facet itself, so that one can choose another.
"""

from __future__ import annotations

from array import array
from collections import Counter
from functools import partial
from heapq import heappop, heappush
from itertools import repeat
from typing import TYPE_CHECKING, TypeVar

from unionreg.domain.search.document import Facet, FacetCount
from unionreg.search_index.bits import bits_of, numbers_of, truth_of
from unionreg.search_index.writing import FACETS, SMALL_FACETS, facet_term

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, MutableSequence

    from unionreg.domain.search.question import Narrowing
    from unionreg.search_index.bits import BitStore

MOST_VALUES = 40
_FEW_FOUND = 20_000
_Value = TypeVar("_Value")
_PARTIES = (Facet.EMPLOYER, Facet.UNION)


class Facets:
    """The facets of one connection; the columns of parties are kept and followed as documents come."""

    def __init__(self, connection: sqlite3.Connection, bits: BitStore) -> None:
        self._connection = connection
        self._bits = bits
        self.start_again()
        self._last: tuple[int, list[int]] = (0, [])
        self._values: dict[int, tuple[str, str]] = {}
        self._of_facet: dict[Facet, list[int]] = {}

    def start_again(self) -> None:
        """The file was made anew."""
        self._columns = {facet: array("I", [0]) for facet in _PARTIES}
        self._places: dict[Facet, dict[int, array[int]]] = {facet: {} for facet in _PARTIES}
        self._by_size: dict[Facet, list[int]] = {}
        self._days = [""]

    def follow(self) -> None:
        """Take note of documents and values that came since."""
        query = 'SELECT number, day, employer, "union" FROM documents WHERE number >= ? ORDER BY number'
        rows = self._connection.execute(query, (len(self._days),)).fetchall()
        if rows:
            numbers, days, *parties = zip(*rows, strict=True)
            spare = numbers[-1] + 1 - len(self._days)  # numbers of documents taken out are not used again
            self._days.extend(repeat("", spare))
            _put(self._days, numbers, days)
            for facet, values in zip(_PARTIES, parties, strict=True):
                self._columns[facet].extend(repeat(0, spare))
                _put(self._columns[facet], numbers, values)
                for number, value in zip(numbers, values, strict=True):
                    self._places[facet].setdefault(value, array("I")).append(number)
            self._by_size.clear()
        named = self._connection.execute("SELECT number, facet, value, text FROM facet_values").fetchall()
        self._values = {number: (value, text) for number, _, value, text in named}
        self._of_facet = {facet: [row[0] for row in named if row[1] == facet.value] for facet in FACETS}

    def day(self, number: int) -> str:
        """The day of a document as ISO writes it; empty for none."""
        return self._days[number]

    def value(self, number: int) -> tuple[str, str]:
        """The value with this number and how it is called; empty for none."""
        return self._values.get(number, ("", ""))

    def narrow(self, found: int, narrowing: Narrowing, *, but: Facet | None = None) -> int:
        """What of ``found`` has the chosen values of every facet, ``but`` not looking at this one."""
        for facet, values in narrowing.chosen:
            if values and facet is not but:
                found &= self._having(facet, values)
        return found

    def count(self, found: int, narrowing: Narrowing) -> tuple[tuple[Facet, tuple[FacetCount, ...]], ...]:
        """The counted values of every facet, the most frequent first (years: the latest first)."""
        chosen = {facet for facet, values in narrowing.chosen if values}
        whole = self.narrow(found, narrowing)
        answer = []
        for facet in FACETS:
            among = self.narrow(found, narrowing, but=facet) if facet in chosen else whole
            answer.append((facet, self._counted(facet, among, narrowing.values(facet))))
        return tuple(answer)

    def _having(self, facet: Facet, values: Iterable[str]) -> int:
        found = 0
        for value in values:
            number = self._number(facet, value)
            if number:
                found |= self._with_value(facet, number)
        return found

    def _number(self, facet: Facet, value: str) -> int:
        query = "SELECT number FROM facet_values WHERE facet = ? AND value = ?"
        row = self._connection.execute(query, (facet.value, value)).fetchone()
        return int(row[0]) if row else 0

    def _with_value(self, facet: Facet, number: int) -> int:
        if facet in SMALL_FACETS:
            return self._bits.load(facet_term(facet, number)) or 0
        return bits_of(self._places[facet].get(number, ()))

    def _counted(self, facet: Facet, among: int, chosen: tuple[str, ...]) -> tuple[FacetCount, ...]:
        counts = self._small(facet, among) if facet in SMALL_FACETS else self._parties(facet, among)
        shown = [number for number, count in counts.most_common(MOST_VALUES + 1) if number and count][:MOST_VALUES]
        shown += [number for number in map(partial(self._number, facet), chosen) if number and number not in shown]
        for number in shown:
            if number not in counts:
                counts[number] = (self._with_value(facet, number) & among).bit_count()
        found = [FacetCount(*self.value(number), counts[number]) for number in shown]
        return tuple(sorted(found, key=lambda each: each.value, reverse=True)) if facet is Facet.YEAR else tuple(found)

    def _small(self, facet: Facet, among: int) -> Counter[int]:
        return Counter(
            {
                number: ((self._bits.load(facet_term(facet, number)) or 0) & among).bit_count()
                for number in self._of_facet.get(facet, ())
            }
        )

    def _parties(self, facet: Facet, among: int) -> Counter[int]:
        if among.bit_count() <= _FEW_FOUND:
            return Counter(map(self._columns[facet].__getitem__, self._listed(among)))
        return self._largest(facet, among)

    def _listed(self, among: int) -> list[int]:
        """The numbers of a set; asked for once for each kind of party, so the last are kept."""
        if self._last[0] != among:
            self._last = (among, numbers_of(among))
        return self._last[1]

    def _largest(self, facet: Facet, among: int) -> Counter[int]:
        """The most frequent parties of a large set: the largest parties first, until no other can have as many."""
        counts: Counter[int] = Counter()
        best: list[int] = []
        found = truth_of(among).ljust(len(self._days), b"\0").__getitem__
        places = self._places[facet]
        for number in self._sizes(facet):
            if len(best) > MOST_VALUES and len(places[number]) <= best[0]:
                break
            counts[number] = sum(map(found, places[number]))
            heappush(best, counts[number])
            if len(best) > MOST_VALUES + 1:
                heappop(best)
        return counts

    def _sizes(self, facet: Facet) -> list[int]:
        """The parties, those with most documents first."""
        if facet not in self._by_size:
            places = self._places[facet]
            self._by_size[facet] = sorted(filter(None, places), key=lambda each: len(places[each]), reverse=True)
        return self._by_size[facet]


def _put(column: MutableSequence[_Value], numbers: Iterable[int], values: Iterable[_Value]) -> None:
    for number, value in zip(numbers, values, strict=True):
        column[number] = value
