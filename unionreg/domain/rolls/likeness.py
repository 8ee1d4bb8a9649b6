"""Who may be the same person under two CURPs: same birth date in the key, and names that are almost the same.

Twins with different given names and namesakes born on another day are not meant. A person always decides.
"""

from __future__ import annotations

from collections import Counter

from unionreg.domain.people.names import words_of

MOST_LETTERS = 2
FEWEST_WORDS = 3


def sorted_words(name: str) -> tuple[str, ...]:
    """The folded words of a whole name, sorted, so that the order in which they stand does not matter."""
    return tuple(sorted(words_of(name)))


def contains_all(more: tuple[str, ...], fewer: tuple[str, ...]) -> bool:
    """Whether ``more`` has all the words of ``fewer``, which must be three or more; repeated words count."""
    return FEWEST_WORDS <= len(fewer) <= len(more) and not Counter(fewer) - Counter(more)


def letters_apart(one: str, other: str, limit: int = MOST_LETTERS) -> int:
    """Insertions, deletions and changes from one text to the other; ``limit + 1`` when there are more.

    The plain way, for few pairs; rolls are compared with a library and this is its oracle in tests.
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    row = list(range(len(other) + 1))
    for line, letter in enumerate(one, 1):
        before, row[0] = row[0], line
        for place, against in enumerate(other, 1):
            change = before + (letter != against)
            before = row[place]
            row[place] = min(change, before + 1, row[place - 1] + 1)
    return min(row[-1], limit + 1)


def likely_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names (as ``sorted_words``) may be one person's, given the same birth date and different CURPs."""
    if not one or not other:
        return False
    if contains_all(one, other) or contains_all(other, one):
        return True
    return letters_apart(" ".join(one), " ".join(other)) <= MOST_LETTERS
