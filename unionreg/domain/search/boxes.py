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
    """The hits of one page; ``number`` from 1, the size of the page in tenths of a point."""

    number: int
    width: int
    height: int
    boxes: tuple[HitBox, ...]


def hits_on(page: PageWords, question: Question) -> PageHits:
    """Every word of the page that answers to a word of the question, as the scanner read it; codes by their parts."""
    exact, noisy = _asked(question)
    codes = [term.code for term in question.terms if term.code]
    boxes = []
    for place, word in enumerate(page.words):
        following = page.words[place + 1] if place + 1 < len(page.words) else None
        keys = frozenset(word_keys(word.text))
        if keys & exact or keys & noisy or (codes and any(code in squashed(word.text) for code in codes)):
            boxes.append(HitBox(word.x0, word.y0, word.x1, word.y1))
        elif following is not None and _joined(word, following) & (exact | noisy):
            boxes += [HitBox(each.x0, each.y0, each.x1, each.y1) for each in (word, following)]
    return PageHits(page.number, page.width, page.height, tuple(boxes))


def _asked(question: Question) -> tuple[frozenset[str], frozenset[str]]:
    exact = frozenset(map(word_key, question.words()))
    unquoted = [word for term in question.terms if not term.quoted for word in term.words]
    readings = [each for word in unquoted for form in forms(word) for each in variants(form)]
    cut = [" ".join(map(word_key, pair)) for word in unquoted for pair in halves(word)]
    return exact, frozenset(map(word_key, readings)) | frozenset(cut)


def _joined(word: Word, following: Word) -> frozenset[str]:
    """Two words in a row as one: cut at the end of a line, or in two by the scanner."""
    first, second = word.text, following.text
    keys = (*word_keys(first), *word_keys(second))
    whole = word_keys(first[:-1] + second) if first.endswith(("-", "\u2010", "\u00ad")) else ()
    return frozenset((" ".join(keys), *whole))
