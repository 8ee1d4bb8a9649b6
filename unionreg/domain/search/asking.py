"""Reads what a person typed. Whatever it is becomes words, phrases and codes; nothing fails, nothing is an operator."""

from __future__ import annotations

import re

from unionreg.domain.search.codes import code_part
from unionreg.domain.search.folding import STOP_WORDS, clean, plain_words
from unionreg.domain.search.question import Question, Term

LONGEST = 2000
MOST_TERMS = 24
MOST_WORDS_OF_A_PHRASE = 24
_YEAR = re.compile(r"(?:19|20)\d\d")
# A closing mark is needed for a phrase; a mark that stands alone is a blank.
_CHUNKS = re.compile(
    r'"([^"]*)"|\u201c([^\u201c\u201d]*)\u201d|\u00ab([^\u00ab\u00bb]*)\u00bb|([^\s"\u201c\u201d\u00ab\u00bb]+)'
)


def ask(text: str) -> Question:
    """The question that a text asks. Looks at its first 2,000 characters and 24 terms: more narrows nothing down."""
    tidy = " ".join(clean(_without_halves(text[:LONGEST])).split())
    terms: dict[Term, None] = {}
    for match in _CHUNKS.finditer(tidy):
        phrase = match.group(1) or match.group(2) or match.group(3)
        term = _phrase(phrase) if phrase is not None else _chunk(match.group(4) or "")
        if term is not None:
            terms[term] = None
        if len(terms) == MOST_TERMS:
            break
    return Question(tidy, _telling(tuple(terms)))


def _without_halves(text: str) -> str:
    """Halves of surrogate pairs are no text and no database takes them."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def _phrase(text: str) -> Term | None:
    words = tuple(plain_words(text)[:MOST_WORDS_OF_A_PHRASE])
    return Term(words, quoted=True) if words else None


def _chunk(text: str) -> Term | None:
    """Words that are written together ("obrero-patronal") stand together; a number may be part of a code."""
    words = tuple(plain_words(text)[:MOST_WORDS_OF_A_PHRASE])
    if not words:
        return None
    return Term(words, "" if _YEAR.fullmatch(text) else code_part(text))


def _telling(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Without "de", "la" and their like, unless there is nothing else or they are in quotes."""
    kept = tuple(term for term in terms if term.quoted or not set(term.words) <= STOP_WORDS)
    return kept or terms
