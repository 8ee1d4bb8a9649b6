"""The text of a page as patterns read it: folded sign by sign, so that every find leads back to words and their places.

Letters lose case and accents, and digits that a scanner puts into words become the letters that they look like. Search
has its own folding; what is shown as evidence is always the text as it was read.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.domain.archive.words import PageWords

_LOOKS_LIKE = str.maketrans("015", "ols")
_WORD_WITH_DIGITS = re.compile(r"[a-z]{2,}[015][a-z015]*|[015][a-z]{3,}[a-z015]*")


@dataclass(frozen=True, slots=True)
class PageText:
    """``shown`` is the text in one line, ``folded`` the same sign by sign; ``starts``: where words begin in both."""

    number: int
    shown: str
    folded: str
    starts: tuple[int, ...]

    def words(self, start: int, end: int) -> tuple[int, ...]:
        """The places on the page of the words between two places of the text."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1)
        return tuple(range(first, last))

    def around(self, start: int, end: int, signs: int = 40) -> str:
        """The text as it was read, with some signs before and after, cut at blanks."""
        begin = max(0, start - signs)
        begin = self.shown.find(" ", begin) + 1 if begin else 0
        finish = min(len(self.shown), end + signs)
        if finish < len(self.shown):
            finish = max(end, self.shown.rfind(" ", end, finish))
        return self.shown[min(begin, start) : finish]


def page_text(page: PageWords) -> PageText:
    """A page made ready for patterns."""
    starts = []
    length = 0
    for word in page.words:
        starts.append(length)
        length += len(word.text) + 1
    shown = " ".join(word.text for word in page.words)
    return PageText(page.number, shown, folded_signs(shown), tuple(starts))


def folded_signs(text: str) -> str:
    """As many signs as ``text`` has: small letters without accents; ``S1ND1CATO`` reads ``sindicato``.

    >>> folded_signs("Año DE 1998, C0NTRATO")
    'ano de 1998, contrato'
    """
    plain = "".join(_folded(sign) for sign in text)
    return _WORD_WITH_DIGITS.sub(_letters, plain)


def _folded(sign: str) -> str:
    first = unicodedata.normalize("NFKD", sign)[:1].lower()
    return first if len(first) == 1 else sign


def _letters(found: re.Match[str]) -> str:
    return found.group().replace("1", "i").translate(_LOOKS_LIKE)
