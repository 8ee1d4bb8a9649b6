"""Where the words of a question stand in a text: the best place to show, and every word to mark."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from unionreg.domain.search.folding import clean, plain, unbroken, word_key, word_spans

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

BEFORE, AFTER = 60, 200
_LOOKED_AT = 40
_SHORTEST_CUT = 3
_LATIN, _LATIN_SIGNS = "latin-1", 256


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a page (0-based) on one line; ``marks`` are (start, end) in ``text``."""

    page: int
    text: str
    marks: tuple[tuple[int, int], ...]


def marks_in(text: str, keys: Collection[str]) -> tuple[tuple[int, int], ...]:
    """(start, end) of every word of ``text`` that is one of the keys; a key of two words is two words in a row."""
    spans = word_spans(text)
    pairs = {key for key in keys if " " in key}
    found = []
    for place, (key, start, end) in enumerate(spans):
        if key in keys:
            found.append((start, end))
        elif pairs and place + 1 < len(spans) and f"{key} {spans[place + 1][0]}" in pairs:
            found.append((start, spans[place + 1][2]))
    return tuple(found)


def snippet(
    pages: Sequence[str], keys: Collection[str], marked: Collection[str] = frozenset(), enough: int = 1
) -> Snippet:
    """The piece of text where most different words of the question stand together; the beginning if there are none.

    ``keys`` are looked for and marked, ``marked`` only marked where they stand in that piece. ``enough`` different
    words in one place are as good as it gets: no further page is looked at.
    """
    wanted = frozenset(word for key in keys for word in key.split())
    number = _best_page(pages, wanted, enough)
    page = clean(unbroken(pages[number])) if pages else ""
    _, start = _densest(_places(page, wanted) or _hidden_places(page, wanted), enough)
    return _cut(page, number, start, {*keys, *marked})


def _best_page(pages: Sequence[str], wanted: frozenset[str], enough: int) -> int:
    """Looks for whole words first, which is quick; for what is cut or oddly written only where there are none."""
    for look in (_places, _hidden_places):
        best = (0, 0)
        for number, page in enumerate(pages):
            near, _ = _densest(look(page, wanted), enough)
            best = max(best, (near, -number))
            if near >= enough:
                break
        if best[0]:
            return -best[1]
    return 0


def _densest(places: Sequence[tuple[int, str]], enough: int) -> tuple[int, int]:
    """How many different words stand within the length of a snippet at most, and where that begins first."""
    best, first = (0, 0), 0
    inside: Counter[str] = Counter()
    for start, key in places:
        inside[key] += 1
        while places[first][0] + AFTER <= start:
            gone = places[first][1]
            inside[gone] -= 1
            if not inside[gone]:
                del inside[gone]
            first += 1
        if len(inside) > best[0]:
            best = (len(inside), places[first][0])
            if best[0] >= enough:
                break
    return best


def _places(page: str, wanted: Collection[str]) -> list[tuple[int, str]]:
    """(start, key) of the words of a page as they stand there, in order; a word of other than Latin letters is missed.

    Bytes are searched a hundred times as fast as text is by its letters one by one.
    """
    text = b" " + page.encode(_LATIN, "replace").translate(_folding()) + b" "
    found = []
    for beginning in {_beginning(key) for key in wanted}:
        at = text.find(beginning)
        for _ in range(_LOOKED_AT):
            if at < 0:
                break
            end = text.find(b" ", at + 1)
            key = word_key(text[at + 1 : end].decode(_LATIN))
            if key in wanted:
                found.append((at, key))
            at = text.find(beginning, end)
    return sorted(found)


def _hidden_places(page: str, wanted: Collection[str]) -> list[tuple[int, str]]:
    """What ``_places`` misses: words cut at the end of a line, with unseen signs in them, of other letters."""
    tidy = clean(unbroken(page))
    if tidy == page and len(page.encode(_LATIN, "ignore")) == len(page):
        return []
    return [(start, key) for key, start, _ in word_spans(tidy) if key in wanted]


def _beginning(key: str) -> bytes:
    """What every word with this key begins with, after the blank before it."""
    stem = key if len(key) < _SHORTEST_CUT or key.isdigit() else key[:-1]
    return b" " + stem.encode(_LATIN, "replace")


@cache
def _folding() -> bytes:
    """Every sign of Latin-1 as a plain letter of the same length, what is no part of a word as a blank."""
    table = bytearray(b" " * _LATIN_SIGNS)
    for code in range(_LATIN_SIGNS):
        letter = plain(chr(code).lower()).encode(_LATIN, "ignore")
        if len(letter) == 1 and letter.decode(_LATIN).isalnum():
            table[code] = letter[0]
    return bytes(table)


def _cut(page: str, number: int, start: int, keys: Collection[str]) -> Snippet:
    first, last = max(0, start - BEFORE), start + AFTER
    while first > 0 and not page[first - 1].isspace() and start - first < 2 * BEFORE:
        first -= 1
    while last < len(page) and not page[last].isspace() and last - start < 2 * AFTER:
        last += 1
    text = " ".join(page[first:last].split())
    text = f"{'…' if first else ''}{text}{'…' if last < len(page) else ''}"
    return Snippet(number, text, marks_in(text, keys))
