"""Whether something that was struck on one place still stands in text that is left: names, identifiers, whole lines.

Compared without case, accents, blanks and stops. Words printed below a struck signature are looked for only as
identifiers: they are those of people who sign in office, whose names are public.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from unionreg.domain.people.names import fold
from unionreg.domain.redaction.areas import words_under
from unionreg.domain.redaction.detection import identifiers_in
from unionreg.domain.redaction.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unionreg.domain.archive.words import PageWords, Word
    from unionreg.domain.redaction.areas import Area

LEAST_TEXT = 5
"""Signs of a struck text that is worth looking for elsewhere: shorter ones stand everywhere."""

_NO_LETTER = re.compile(r"[\W_]+")
_NAMES = frozenset({Reason.NAME, Reason.SUPPORTER})
_LEAST_WORD = 3
_JOINING = frozenset({"DEL", "LAS", "LOS"})
# Two given names and two surnames, as most people have them.
_FULL_NAME = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """What may stand nowhere else: ``runs`` anywhere in squeezed text, ``words`` as words of their own."""

    runs: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def is_in(self, page: PageWords) -> bool:
        """Whether any of it stands in the text of a page."""
        text = squeezed("".join(word.text for word in page.words))
        if any(run in text for run in self.runs):
            return True
        return bool(self.words) and not self.words.isdisjoint(_plain(page.words))


def squeezed(text: str) -> str:
    """Letters and digits alone, in capitals without accents."""
    return _NO_LETTER.sub("", fold(text))


def wanted_elsewhere(area: Area, pages: Iterable[PageWords]) -> Wanted:
    """What an area struck, by each reading of its page: those of another page are passed over."""
    runs: set[str] = set()
    words: set[str] = set()
    for page in pages:
        under = words_under((area,), page)
        runs |= {squeezed(each) for each in identifiers_in(" ".join(word.text for word in under))}
        if area.reason is not Reason.SIGNATURE:
            runs |= _phrases(area.reason, under)
        if area.reason in _NAMES:
            names = [each for each in _plain(under) if len(each) >= _LEAST_WORD and each not in _JOINING]
            runs |= set(_pairs(names))
            words |= set(names) if len(names) == 1 else set()
    return Wanted(frozenset(each for each in runs if each), frozenset(words))


def _plain(words: Iterable[Word]) -> list[str]:
    """The words as squeezed ones, those that hold several ("LOPEZ/MARIA") taken apart."""
    return [part for word in words for part in _NO_LETTER.split(fold(word.text)) if part]


def _phrases(reason: Reason, words: Sequence[Word]) -> set[str]:
    """All that was struck as one run, and each of its lines; a line of an address without a number is but a place."""
    lines: dict[int, str] = {}
    for word in words:
        lines[word.line] = lines.get(word.line, "") + word.text
    kept = {line for line in lines.values() if reason is not Reason.HOME_ADDRESS or any(map(str.isdigit, line))}
    whole = {"".join(word.text for word in words)}
    return {run for run in map(squeezed, kept | whole) if len(run) >= LEAST_TEXT}


def _pairs(names: Sequence[str]) -> Iterator[str]:
    """Neighbouring words of a name in both orders; not two given names alone, which many people share."""
    pairs = list(pairwise(names))
    if len(names) == _FULL_NAME:
        pairs[0] = (names[0], names[2])
    for first, second in pairs:
        yield first + second
        yield second + first
