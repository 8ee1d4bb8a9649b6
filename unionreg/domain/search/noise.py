"""Letters that a scanner mixes up, words that it cuts in two or runs together; asked for beside the word itself.

Only the question is spread out; the index keeps what the scanner read. What is found by this alone comes after
what is found exactly.
"""

from __future__ import annotations

SHORTEST = 4
MOST_VARIANTS = 32
_SHORTEST_HALF = 3
_SHORTEST_SPLIT = 7
_MIXED_UP = (
    ("rn", "m"), ("m", "rn"),
    ("l", "1"), ("l", "i"), ("i", "l"), ("i", "1"), ("1", "l"), ("1", "i"),
    ("o", "0"), ("0", "o"),
)  # fmt: skip


def variants(word: str) -> tuple[str, ...]:
    """Other readings of a plain word, with one mistake first, then with two; never the word itself."""
    if len(word) < SHORTEST:
        return ()
    once = _once(word)
    twice = [second for first in once for second in _once(first)]
    found = dict.fromkeys(each for each in (*once, *_everywhere(word), *twice) if each != word)
    return tuple(found)[:MOST_VARIANTS]


def halves(word: str) -> tuple[tuple[str, str], ...]:
    """The two words that a plain word may have been cut into."""
    if len(word) < _SHORTEST_SPLIT or not word.isalpha():
        return ()
    places = range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1)
    return tuple((word[:place], word[place:]) for place in places)


def _once(word: str) -> list[str]:
    found = []
    for right, wrong in _MIXED_UP:
        place = word.find(right)
        while place >= 0:
            found.append(word[:place] + wrong + word[place + len(right) :])
            place = word.find(right, place + 1)
    return found


def _everywhere(word: str) -> list[str]:
    """The same mistake each time: 0BLIGACI0N."""
    return [word.replace(right, wrong) for right, wrong in _MIXED_UP if word.count(right) > 1]
