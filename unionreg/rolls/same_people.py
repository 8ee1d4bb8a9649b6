"""The same person twice in one file: the same CURP, or another CURP with the same birth date and almost the same name."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract_iter

from unionreg.domain.rolls.likeness import FEWEST_WORDS, MOST_LETTERS, contains_all, sorted_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from unionreg.domain.rolls.roll import RollPerson

_LARGE_BLOCK = 1_500
_REPORT_EVERY = 500
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
    done = 0
    for number, block in enumerate(blocks.values()):
        done += len(block)
        if number % _REPORT_EVERY == 0:
            told(done)
        if len(block) > 1:
            yield from _in_block(block, people, keys, told)


def _in_block(
    block: list[int], people: Sequence[RollPerson], keys: Sequence[str], told: Callable[[int], object]
) -> Iterator[tuple[int, int]]:
    words = [sorted_words(people[place].list_name) for place in block]
    if len(block) > _LARGE_BLOCK:
        yield from _in_large_block(block, words, keys, told)
        return
    texts = [" ".join(each) for each in words]
    first: dict[int, int] = {}
    for later in range(1, len(block)):
        if texts[later]:
            for _, _, earlier in extract_iter(
                texts[later], texts[:later], scorer=Levenshtein.distance, score_cutoff=MOST_LETTERS
            ):
                if texts[earlier] and keys[block[earlier]] != keys[block[later]]:
                    first[later] = earlier
                    break
    for later, earlier in _containing(words):
        if keys[block[earlier]] != keys[block[later]] and earlier < first.get(later, later):
            first[later] = earlier
    for later, earlier in first.items():
        yield block[later], block[earlier]


def _containing(words: Sequence[Names]) -> Iterator[tuple[int, int]]:
    """Pairs (later, earlier) of which one has all the words of the other; only those that share a word are compared."""
    by_word: dict[str, list[int]] = defaultdict(list)
    for later, names in enumerate(words):
        shared: dict[int, int] = defaultdict(int)
        for word in set(names):
            for earlier in by_word[word]:
                shared[earlier] += 1
            by_word[word].append(later)
        for earlier, count in shared.items():
            # Repeated words count once here, so that the cheap test is never too strict.
            if count + 2 >= FEWEST_WORDS:
                other = words[earlier]
                more, fewer = (names, other) if len(names) >= len(other) else (other, names)
                if count >= len(set(fewer)) and contains_all(more, fewer):
                    yield later, earlier


def _in_large_block(
    block: list[int], words: Sequence[Names], keys: Sequence[str], told: Callable[[int], object]
) -> Iterator[tuple[int, int]]:
    """Thousands born on one day: candidates are those who share two words, the fewest hundred of them."""
    by_pair: dict[tuple[str, str], list[int]] = defaultdict(list)
    for later, names in enumerate(words):
        if later % _REPORT_EVERY == 0:
            told(later)
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
