"""Whole names in one cell taken apart: by the CURP where it fits, else by how such names are usually built."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from unionreg.domain.people.names import given_letters, key_letters, surname_groups, surname_letters, words_of

_MOST_WORDS = 14
_SURNAMES = 2


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name in its parts, as typed."""

    first_surname: str
    second_surname: str
    given_names: str


def fits(curp: str, first: str, second: str, given: str) -> bool:
    """Whether the letters of ``curp`` (18 characters) come from this name, taking signs in either way."""
    return any(
        key_letters(
            surname_letters(first, signs_count=signs),
            surname_letters(second, signs_count=signs),
            given_letters(given, signs_count=signs),
        )
        == (curp[:4], curp[13:16])
        for signs in (True, False)
    )


def split_by_key(name: str, curp: str, *, surnames_first: bool) -> NameParts | None:
    """The most natural separation of a whole name that fits the key, or None when no possible one does."""
    words = name.split()[:_MOST_WORDS]
    fitting = [
        (_oddness(parts), parts)
        for parts in separations(words, surnames_first=surnames_first)
        if fits(curp, parts.first_surname, parts.second_surname, parts.given_names)
    ]
    return min(fitting, key=lambda each: each[0])[1] if fitting else None


def split_by_habit(name: str, *, surnames_first: bool) -> NameParts:
    """The usual separation: two surnames, each with its particles, and the rest given names."""
    words = name.split()
    groups = surname_groups([next(iter(words_of(word)), word) for word in words])
    chunks = [" ".join(words[place] for place in group) for group in groups]
    if surnames_first:
        first, second, given = chunks[:1], chunks[1:2], chunks[2:]
    else:
        surnames = _SURNAMES if len(chunks) > _SURNAMES else 1
        given, (first, second) = chunks[: max(len(chunks) - surnames, 0)], _pair(chunks[-surnames:])
    if not given and second:
        given, second = second, []
    return NameParts(" ".join(first), " ".join(second), " ".join(given))


def separations(words: Sequence[str], *, surnames_first: bool) -> Iterator[NameParts]:
    """All ways to cut the words into given names, first surname and (perhaps no) second surname."""
    count = len(words)
    for cut in range(1, count):
        if surnames_first:
            given = " ".join(words[cut:])
            for inner in range(1, cut + 1):
                yield NameParts(" ".join(words[:inner]), " ".join(words[inner:cut]), given)
        else:
            given = " ".join(words[:cut])
            for inner in range(cut + 1, count + 1):
                yield NameParts(" ".join(words[cut:inner]), " ".join(words[inner:]), given)


def _pair(chunks: list[str]) -> tuple[list[str], list[str]]:
    return chunks[:1], chunks[1:]


def _oddness(parts: NameParts) -> tuple[int, int]:
    """How unusual a separation is: parts that end in a particle, surnames of several groups, no second surname."""
    odd = 0
    for surname in (parts.first_surname, parts.second_surname):
        words = words_of(surname)
        odd += max(len(surname_groups(words)) - 1, 0)
        odd += 3 * _ends_open(words)
    odd += 3 * _ends_open(words_of(parts.given_names))
    return odd + (not parts.second_surname), len(parts.first_surname)


def _ends_open(words: Sequence[str]) -> bool:
    """Whether the last word is a particle that wants a word after it."""
    return len(words) > 0 and surname_groups([*words, "X"])[-1][-1] - surname_groups([*words, "X"])[-1][0] > 0
