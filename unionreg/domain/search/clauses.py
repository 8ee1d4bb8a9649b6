"""Cuts a contract's text into its clauses, as the offices write them: CLÁUSULA PRIMERA, PRIMERA.-, Cláusula 12, Art. 3.

A scan may have lost a heading; what stands before the first clause (who the parties are) is a clause without number.
Nothing here judges what a clause says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.search.folding import clean, unbroken, word_key
from unionreg.domain.search.themes import Theme, theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_HEADING = 120
_ORDINALS = (
    "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima", "undécima",
    "duodécima", "vigésima", "trigésima", "cuadragésima", "quincuagésima", "sexagésima", "septuagésima", "octogésima",
    "nonagésima", "centésima", "única",
)  # fmt: skip
_ACCENTS = {"a": "[aá]", "e": "[eé]", "i": "[ií]", "o": "[oó]", "u": "[uú]", "é": "[eé]", "ú": "[uú]"}
_ORDINAL = "|".join("".join(_ACCENTS.get(sign, sign) for sign in word) for word in _ORDINALS)
_NUMBER = rf"(?:\d{{1,3}}[ªa°º]?|[IVXLC]{{1,8}}|(?:{_ORDINAL})(?:[ \t]*(?:{_ORDINAL}))?)"
_NAMED = rf"(?:CL[ÁA]USULA|Cl[áa]usula|ART[ÍI]CULO|Art[íi]culo|ART\.|Art\.)[ \t]+(?P<named>(?i:{_NUMBER}))\b"
_BARE = rf"(?P<bare>(?i:(?:{_ORDINAL})(?:[ \t]*(?:{_ORDINAL}))?))[ \t]*(?=[.:)\-\u2013\u2014])"
_BEGINNING = re.compile(rf"^[ \t]*(?:{_NAMED}|{_BARE})[ \t.:)\-\u2013\u2014]*", re.MULTILINE)
_HEADING = re.compile(r"(?P<heading>[^\n.:]{3,120})[.:\n]")


@dataclass(frozen=True, slots=True)
class Clause:
    """``number`` as it is written ("PRIMERA", "12"), "" before the first; ``page`` is 0-based."""

    number: str
    heading: str
    text: str
    page: int
    theme: Theme


def clauses_of(pages: Sequence[str]) -> tuple[Clause, ...]:
    """The clauses of a text in order; one that goes on over pages is one."""
    tidy = [unbroken(clean(page)) for page in pages]
    whole = "\n".join(tidy)
    ends: list[int] = []
    for page in tidy:
        ends.append((ends[-1] if ends else 0) + len(page) + 1)
    beginnings = list(_BEGINNING.finditer(whole))
    found = []
    first = beginnings[0].start() if beginnings else len(whole)
    if whole[:first].strip():
        found.append(_clause("", whole[:first], 0))
    for which, match in enumerate(beginnings):
        last = beginnings[which + 1].start() if which + 1 < len(beginnings) else len(whole)
        on_page = next((number for number, end in enumerate(ends) if match.start() < end), 0)
        found.append(_clause(match.group("named") or match.group("bare"), whole[match.end() : last], on_page))
    return tuple(found)


def _clause(number: str, text: str, page: int) -> Clause:
    text = text.strip()
    match = _HEADING.match(text)
    heading = match.group("heading").strip() if number and match and _is_heading(match.group("heading")) else ""
    return Clause(number, heading, " ".join(text.split()), page, theme_of(heading, text))


def _is_heading(text: str) -> bool:
    """A heading is short, or written in capitals: a whole sentence is none."""
    words = text.split()
    verbs = any(word_key(word.lower()) in _VERBS for word in words)
    return text.isupper() or (len(words) <= _WORDS_OF_A_HEADING and not verbs)


_WORDS_OF_A_HEADING = 8
_VERBS = frozenset(map(word_key, ("se", "será", "serán", "deberá", "deberán", "podrá", "tendrá", "es", "son")))
