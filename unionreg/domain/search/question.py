"""A question as a person typed it, and what it asks for. A question never fails: what is no operator is a word.

Folding of words is in ``folding``; what answers a question is behind ``SearchIndexPort``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.domain.search.document import Facet, Source


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must be there: plain ``words`` in this order (one word, or a phrase), or a part of a code.

    ``code`` is the same as a code without separators, empty where the words are no part of one.
    """

    words: tuple[str, ...]
    code: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """All terms must be there. No terms: everything. ``text`` is what was typed, tidied."""

    text: str
    terms: tuple[Term, ...]

    def words(self) -> frozenset[str]:
        """Every plain word of the question."""
        return frozenset(word for term in self.terms for word in term.words)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What the answer is narrowed down to: one of the values of each facet named, and the sources one may read."""

    sources: frozenset[Source]
    chosen: tuple[tuple[Facet, tuple[str, ...]], ...] = ()

    def values(self, facet: Facet) -> tuple[str, ...]:
        """The values chosen for this facet; empty means any."""
        return next((values for each, values in self.chosen if each is facet), ())
