"""Where on a scanned page the words of a question stand, to draw boxes over the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.search.codes import squashed
from unionreg.domain.search.folding import forms, word_key, word_keys
from unionreg.domain.search.noise import halves, variants

if TYPE_CHECKING:
    from unionreg.domain.archive.words import PageWords, Word
    from unionreg.domain.search.question import Question


@dataclass(frozen=True, slots=True)
class HitBox:
    """A rectangle in tenths of a point from the top left corner of the page."""

    x0: int
    y0: int
    x1: int
    y1: int


@dataclass(frozen=True, slots=True)
class PageHits:
    """The hits of one page: its ``number`` from 1, and the places of the words among the words of the page."""

    page: PageWords
    places: tuple[int, ...]

    @property
    def boxes(self) -> tuple[HitBox, ...]:
        """Where they stand."""
        words = (self.page.words[place] for place in self.places)
        return tuple(HitBox(word.x0, word.y0, word.x1, word.y1) for word in words)


def hits_on(page: PageWords, question: Question) -> PageHits:
    """Every word of the page that answers to a word of the question, as the scanner read it; codes by their parts."""
    asked = _asked(question)
    codes = [term.code for term in question.terms if term.code]
    found: set[int] = set()
    for place, word in enumerate(page.words):
        keys = frozenset(word_keys(word.text))
        if keys & asked or any(code in squashed(word.text) for code in codes):
            found.add(place)
        elif place + 1 < len(page.words) and _joined(word, page.words[place + 1]) & asked:
            found |= {place, place + 1}
    return PageHits(page, tuple(sorted(found)))


def _asked(question: Question) -> frozenset[str]:
    exact = frozenset(map(word_key, question.words()))
    unquoted = [word for term in question.terms if not term.quoted for word in term.words]
    readings = [each for word in unquoted for form in forms(word) for each in variants(form)]
    cut = [" ".join(map(word_key, pair)) for word in unquoted for pair in halves(word)]
    return exact | frozenset(map(word_key, readings)) | frozenset(cut)


def _joined(word: Word, following: Word) -> frozenset[str]:
    """Two words in a row as one: cut at the end of a line, or in two by the scanner."""
    first, second = word.text, following.text
    keys = (*word_keys(first), *word_keys(second))
    whole = word_keys(first[:-1] + second) if first.endswith(("-", "\u2010", "\u00ad")) else ()
    return frozenset((" ".join(keys), *whole))
