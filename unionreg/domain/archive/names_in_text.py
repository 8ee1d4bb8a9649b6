"""Names of unions and employers as they stand in a text, to be looked up in the register: ``Sindicato …`` up to where
its representatives begin, and what stands before ``S.A. de C.V.``. Who is meant is for the register and a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.archive.suggesting import read_texts, weight_of
from unionreg.domain.archive.suggestion import Suggested

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.archive.page_text import PageText
    from unionreg.domain.archive.words import PageWords

_MOST_NAMES = 4
_AROUND_NAMES = " ,;:\"“”'-"
_UNION = re.compile(
    r"\bsind(?:icato|\.)[a-z .,]{0,3}(?:[a-z0-9.\"' -]|, (?=similares|conexos|anexos|obrer|emplead|y ))*"
)
_UNION_END = re.compile(
    r"[\"]|\b(?:representad[oa]|a quien(?:es)?|en lo sucesivo|y por la otra|y la empresa|que celebra[n]?|con domicilio|"
    r"por conducto|titular del?|al tenor|celebran)\b"
)
_EMPLOYER_FORM = re.compile(
    r"\bs\. ?a\. ?(?:b\. ?)?(?:de ?c\. ?v\.?)?|\bs\. ?de ?r\. ?l\.?(?: ?de ?c\. ?v\.?)?|\bsa de cv\b|\bs\. ?c\."
)
_EMPLOYER_BEGIN = re.compile(
    r"\b(?:la empresa(?: denominada)?|el patron|la negociacion(?: denominada)?|la fuente de trabajo|empresa|"
    r"por la otra(?: parte)?,?|y|con)\s+[\"“]?"
)
_LONGEST_NAME = 140
_SHORTEST_NAME = 8


@dataclass(frozen=True, slots=True)
class NameInText:
    """A name as it stands in the text, to be looked up; ``weight`` as of a suggestion."""

    about: Suggested
    text: str
    page: int
    evidence: str
    weight: int
    words: tuple[int, ...]


def names_in(pages: Sequence[PageWords]) -> tuple[NameInText, ...]:
    """Names of unions and employers as they stand in the text, at most four of each, the first read first."""
    found: dict[tuple[Suggested, str], NameInText] = {}
    for text in read_texts(pages):
        for about, start, end in (*_union_names(text), *_employer_names(text)):
            name = text.shown[start:end].strip(_AROUND_NAMES)
            key = about, text.folded[start:end].strip(_AROUND_NAMES)
            # «el sindicato podrá…» speaks of a party; its name is written with a capital letter.
            if len(name) >= _SHORTEST_NAME and name[0].isupper() and key not in found:
                evidence, words = text.around(start, end), text.words(start, end)
                found[key] = NameInText(about, name, text.number, evidence, weight_of(text.number, 0), words)
    of_each = [
        [each for each in found.values() if each.about is about] for about in (Suggested.UNION, Suggested.EMPLOYER)
    ]
    return tuple(each for names in of_each for each in names[:_MOST_NAMES])


def _union_names(text: PageText) -> list[tuple[Suggested, int, int]]:
    found = []
    for match in _UNION.finditer(text.folded):
        start = match.start()
        end = min(match.end(), start + _LONGEST_NAME)
        stop = _UNION_END.search(text.folded, start, end)
        found.append((Suggested.UNION, start, stop.start() if stop else _whole_words(text.folded, end, match.end())))
    return found


def _employer_names(text: PageText) -> list[tuple[Suggested, int, int]]:
    """What stands before «S.A. de C.V.», from the last «la empresa», comma or line of thought before it."""
    found = []
    for match in _EMPLOYER_FORM.finditer(text.folded):
        floor = max(0, match.start() - _LONGEST_NAME)
        before = text.folded[floor : match.start()].rstrip(" ,")
        begins = [each.end() for each in _EMPLOYER_BEGIN.finditer(before)]
        cut = max(begins[-1] if begins else 0, *(before.rfind(sign) + 1 for sign in ';:“",'))
        found.append((Suggested.EMPLOYER, floor + cut, match.end()))
    return found


def _whole_words(folded: str, end: int, limit: int) -> int:
    """A name cut for its length ends before a word, not within."""
    return end if end == limit else folded.rfind(" ", 0, end)
