"""Where the words of a question stand in a text: the best place to show, and every word to mark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from unionreg.domain.search.folding import clean, unbroken, word_key, word_spans

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

BEFORE, AFTER = 60, 200
_LOOKED_AT = 40
_SHORTEST_CUT = 3
_ACCENTED = {"a": "[aáàâäã]", "e": "[eéèêë]", "i": "[iíìîï]", "o": "[oóòôöõ]", "u": "[uúùûü]", "c": "[cç]"}


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


def snippet(pages: Sequence[str], keys: Collection[str], enough: int = 1) -> Snippet:
    """The piece of text where most different words of the question stand together; the beginning if there are none.

    ``enough`` different words in one place are as good as it gets: no further page is looked at.
    """
    wanted = frozenset(word for key in keys for word in key.split())
    looking = _looking_for(wanted)
    best = (0, 0, 0)
    for number, page in enumerate(pages if wanted else ()):
        places = list(islice(_places(looking, clean(unbroken(page)), wanted), _LOOKED_AT))
        for place, (start, _) in enumerate(places):
            near = len({key for there, key in places[place:] if there < start + AFTER})
            if near > best[0]:
                best = (near, number, start)
        if best[0] >= enough:
            break
    page = clean(unbroken(pages[best[1]])) if pages else ""
    return _cut(page, best[1], best[2], keys)


def _looking_for(keys: Collection[str]) -> re.Pattern[str]:
    """Finds words that may have one of the keys, quickly; whether they have is then looked at."""
    beginnings = {key if len(key) < _SHORTEST_CUT or key.isdigit() else key[:-1] for key in keys}
    letters = sorted("".join(_ACCENTED.get(sign, sign) for sign in each) for each in beginnings)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(letters)})[^\W_]*")


def _places(looking: re.Pattern[str], page: str, keys: Collection[str]) -> Iterator[tuple[int, str]]:
    lower = page.lower()
    for match in looking.finditer(lower if len(lower) == len(page) else page):
        key = word_key(match.group().lower())
        if key in keys:
            yield match.start(), key


def _cut(page: str, number: int, start: int, keys: Collection[str]) -> Snippet:
    first, last = max(0, start - BEFORE), start + AFTER
    while first > 0 and not page[first - 1].isspace() and start - first < 2 * BEFORE:
        first -= 1
    while last < len(page) and not page[last].isspace() and last - start < 2 * AFTER:
        last += 1
    text = " ".join(page[first:last].split())
    text = f"{'…' if first else ''}{text}{'…' if last < len(page) else ''}"
    return Snippet(number, text, marks_in(text, keys))
