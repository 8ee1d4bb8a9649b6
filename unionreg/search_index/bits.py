"""Sets of documents as bits: of every common word and of every value of the small facets, kept beside FTS5.

A document's number is the place of its bit. A set is one whole number of Python: cutting and counting sets of 150,000
documents takes microseconds. On disk a set is cut into blocks so that an update rewrites little.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Mapping

_BLOCK = 1 << 14
_BYTES = _BLOCK // 8
_FULL = (1 << _BLOCK) - 1
_MOST_BLOCKS = 1 << 16
_KEPT = 3000
# Where there are fewer numbers than one in so many places, each is put in by itself.
_WIDE = 100
_SPARSE = 20_000
_ONE = ord("1")
_IN = re.compile(rb"\x01")
_TRUTH = bytes.maketrans(b"01", b"\x00\x01")


def bits_of(numbers: Collection[int]) -> int:
    """The set of these numbers."""
    if not numbers:
        return 0
    last, first = max(numbers), min(numbers)
    span = last - first + 1
    if span > _WIDE * len(numbers):
        found = bytearray(span // 8 + 1)
        for number in numbers:
            place = number - first
            found[place >> 3] |= 1 << (place & 7)
        return int.from_bytes(found, "little") << first
    signs = bytearray(b"0") * span
    for number in numbers:
        signs[last - number] = _ONE
    return int(signs, 2) << first


def numbers_of(bits: int) -> list[int]:
    """The numbers of a set, ascending."""
    if bits.bit_count() > _SPARSE:
        return list(compress(range(bits.bit_length()), truth_of(bits)))
    first = (bits & -bits).bit_length() - 1 if bits else 0
    return [first + match.start() for match in _IN.finditer(truth_of(bits >> first))]


def truth_of(bits: int) -> bytes:
    """One byte for each number from 0: 1 when it is in the set."""
    return f"{bits:b}".encode().translate(_TRUTH)[::-1] if bits else b""


def highest(bits: int, most: int) -> int:
    """At most so many of the highest numbers of a set."""
    spare = bits.bit_count() - most
    if spare <= 0:
        return bits
    low, high = 0, bits.bit_length()
    while low < high:  # the place below which just enough are left out
        middle = (low + high) // 2
        if (bits & ((1 << middle) - 1)).bit_count() < spare:
            low = middle + 1
        else:
            high = middle
    return bits >> low << low


class BitStore:
    """The sets of one connection. ``forget`` when somebody may have written."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._terms: dict[str, int] = {}
        self._kept: OrderedDict[str, int] = OrderedDict()

    def forget(self) -> None:
        """Read everything again from the file."""
        self._kept.clear()
        self._terms.clear()

    def known(self) -> dict[str, int]:
        """Every term that has a set, with its number."""
        if not self._terms:
            self._terms = dict(self._connection.execute("SELECT term, number FROM terms"))
        return self._terms

    def load(self, term: str) -> int | None:
        """The set of a term; None when it has none."""
        found = self.remembered(term)
        if found is None:
            number = self.known().get(term)
            if number is None:
                return None
            found = self._read(number)
            self.remember(term, found)
        return found

    def remembered(self, name: str) -> int | None:
        """A set that was read or found since the file changed last."""
        if name not in self._kept:
            return None
        self._kept.move_to_end(name)
        return self._kept[name]

    def remember(self, name: str, found: int) -> None:
        """Keep a set until the file changes, or until too many others were asked for."""
        self._kept[name] = found
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def add(self, sets: Mapping[str, int]) -> None:
        """Put numbers into the sets of these terms; a term that has none gets one."""
        known = self.known()
        for term in sets:
            if term not in known:
                cursor = self._connection.execute("INSERT INTO terms (term) VALUES (?)", (term,))
                known[term] = int(cursor.lastrowid or 0)
        self._write(
            (key, self._block(key) | bits)
            for term, found in sets.items()
            for key, bits in _by_block(known[term], found)
        )
        for term in sets:
            self._kept.pop(term, None)

    def take_out(self, term: str, numbers: int) -> None:
        """Take numbers out of the set of one term."""
        number = self.known().get(term)
        if number is None:
            return
        self._write((key, self._block(key) & ~bits) for key, bits in _by_block(number, numbers))
        self._kept.pop(term, None)

    def _block(self, key: int) -> int:
        row = self._connection.execute("SELECT bits FROM bits WHERE number = ?", (key,)).fetchone()
        return 0 if row is None else int.from_bytes(row[0], "little")

    def _write(self, blocks: Iterable[tuple[int, int]]) -> None:
        rows = ((key, bits.to_bytes(_BYTES, "little")) for key, bits in blocks)
        self._connection.executemany("INSERT OR REPLACE INTO bits VALUES (?, ?)", rows)

    def _read(self, number: int) -> int:
        first = number * _MOST_BLOCKS
        room = bytearray()
        query = "SELECT number, bits FROM bits WHERE number BETWEEN ? AND ? ORDER BY number"
        for key, block in self._connection.execute(query, (first, first + _MOST_BLOCKS - 1)):
            room.extend(bytes((key - first) * _BYTES - len(room)))
            room.extend(block)
        return int.from_bytes(room, "little")


def _by_block(number: int, bits: int) -> Iterator[tuple[int, int]]:
    """The key and the bits of each block of the set with this number that is not empty."""
    block = ((bits & -bits).bit_length() - 1) // _BLOCK if bits else 0
    bits >>= block * _BLOCK
    while bits:
        if bits & _FULL:
            yield number * _MOST_BLOCKS + block, bits & _FULL
        bits >>= _BLOCK
        block += 1
