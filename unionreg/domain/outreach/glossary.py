"""The glossary: one for the screen, the paper and the site. Words of the trade with short definitions."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A Spanish term, its English one, the article where the law names it, and a definition in both languages."""

    spanish: str
    english: str
    article: str
    definition: str
    meaning: str

    def term(self, language: str) -> str:
        """The term in ``es`` or ``en``."""
        return self.english if language == "en" else self.spanish

    def explained(self, language: str) -> str:
        """The definition in ``es`` or ``en``."""
        return self.meaning if language == "en" else self.definition


def in_order(entries: Iterable[GlossaryEntry], language: str) -> tuple[GlossaryEntry, ...]:
    """By the alphabet of the language: accents do not count, and ñ stands after n."""
    return tuple(sorted(entries, key=lambda entry: _sort_key(entry.term(language))))


def matching(entries: Iterable[GlossaryEntry], typed: str) -> tuple[GlossaryEntry, ...]:
    """Those in which every typed word occurs, in a term or a definition of either language; all for an empty text.

    Where the words are in a term stands before where they are only in a definition.
    """
    words = _plain(typed).split()
    found = [entry for entry in entries if all(word in _everything(entry) for word in words)]
    return tuple(sorted(found, key=lambda entry: not all(word in _terms(entry) for word in words)))


def _terms(entry: GlossaryEntry) -> str:
    return _plain(f"{entry.spanish} {entry.english}")


def _everything(entry: GlossaryEntry) -> str:
    return _plain(f"{entry.spanish} {entry.english} {entry.definition} {entry.meaning}")


def _sort_key(text: str) -> str:
    return _plain(text.casefold().replace("ñ", "n\uffff"))


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in decomposed if unicodedata.category(sign) != "Mn")
