"""The same person twice in one file under different CURPs: the same birth date and almost the same name."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract_iter

from unionreg.domain.people.names import words_of
from unionreg.domain.rolls.likeness import FEWEST_WORDS, MOST_LETTERS, contains_all
from unionreg.rolls.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from unionreg.domain.rolls.roll import RollPerson

_LARGE_BLOCK = 1_500
_REPORT_EVERY = 50
Names = tuple[str, ...]


def likely_pairs(
    people: Sequence[RollPerson], keys: Sequence[str], told: Callable[[int], object]
) -> Iterator[tuple[int, int]]:
    """Places (later, first earlier one) of people who are likely the same under different keys.

    ``keys``: per person the CURP of 18 characters, "" for those that take no part. ``told``: called with the number of
    people compared so far. Blocks of more than 1,500 people born on one day (placeholders, not people) are compared
    only with whom they share two words of the name.
    """
    blocks: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        if key:
            blocks[key[4:10]].append(place)
    known: Remembered[str, Names] = Remembered(lambda name: tuple(words_of(name)))
    done = 0
    for number, block in enumerate(blocks.values()):
        if number % _REPORT_EVERY == 0:
            told(done)
        if len(block) > 1:
            words = [_words(people[place], known) for place in block]
            if len(block) <= _LARGE_BLOCK:
                yield from _in_block(block, words, keys)
            else:
                yield from _in_large_block(block, words, keys, told, done)
        done += len(block)


def _in_block(block: list[int], words: Sequence[Names], keys: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs among people born on one day; ``words``: their folded names in the order of ``block``."""
    first: dict[int, int] = {}
    for later, earlier in (*_nearly_equal(words), *_containing(words)):
        if keys[block[earlier]] != keys[block[later]] and earlier < first.get(later, later):
            first[later] = earlier
    for later, earlier in first.items():
        yield block[later], block[earlier]


def _nearly_equal(words: Sequence[Names]) -> Iterator[tuple[int, int]]:
    """Pairs (later, earlier) of names at most two letters apart."""
    texts = [" ".join(each) for each in words]
    for later in range(1, len(texts)):
        if texts[later]:
            for _, _, earlier in extract_iter(
                texts[later], texts[:later], scorer=Levenshtein.distance, score_cutoff=MOST_LETTERS
            ):
                if texts[earlier]:
                    yield later, earlier


def _containing(words: Sequence[Names]) -> Iterator[tuple[int, int]]:
    """Pairs (later, earlier) of which one has all the words of the other.

    Whoever has all the words of a name has its rarest one: only those are compared.
    """
    having: dict[str, list[int]] = {}
    for place, names in enumerate(words):
        for word in names:
            having.setdefault(word, []).append(place)
    for place, names in enumerate(words):
        if len(names) >= FEWEST_WORDS:
            rarest = min((having[word] for word in names), key=len)
            for other in rarest if len(rarest) > 1 else ():
                if other != place and contains_all(words[other], names):
                    yield max(place, other), min(place, other)


def _in_large_block(
    block: list[int], words: Sequence[Names], keys: Sequence[str], told: Callable[[int], object], before: int
) -> Iterator[tuple[int, int]]:
    """Thousands born on one day: candidates are those who share two words, the fewest hundred of them."""
    by_pair: dict[tuple[str, str], list[int]] = defaultdict(list)
    for later, names in enumerate(words):
        if later % _REPORT_EVERY == 0:
            told(before + later)
        found = None
        for pair in {(one, other) for at, one in enumerate(names) for other in names[at + 1 :]}:
            for earlier in by_pair[pair][:100]:
                if (found is None or earlier < found) and keys[block[earlier]] != keys[block[later]]:
                    other_names = words[earlier]
                    if _alike(names, other_names):
                        found = earlier
            by_pair[pair].append(later)
        if found is not None:
            yield block[later], block[found]


def _alike(one: Names, other: Names) -> bool:
    if contains_all(one, other) or contains_all(other, one):
        return True
    return Levenshtein.distance(" ".join(one), " ".join(other), score_cutoff=MOST_LETTERS) <= MOST_LETTERS


def _words(person: RollPerson, known: Remembered[str, Names]) -> Names:
    return tuple(sorted(known[person.first_surname] + known[person.second_surname] + known[person.given_names]))
