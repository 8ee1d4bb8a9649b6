"""Finding a text on the pages of a PDF although lines, columns and pages break it.

White space and hyphens are left out of both sides: a reader of PDF marks the end of a line in its own ways.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# U+FFFE stands where the reader takes a hyphen at the end of a line for a division of the word.
_LEFT_OUT = frozenset("-‐‑\u00ad\ufffe\x02")


def solid(text: str) -> str:
    """The text in one piece: composed, without white space, hyphens and marks that are not seen."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(
        sign for sign in composed if not sign.isspace() and sign not in _LEFT_OUT and unicodedata.category(sign) != "Cf"
    )


class PageText:
    """The text of every page; a text that runs over a page ends one and goes on somewhere in the next."""

    def __init__(self, pages: Sequence[str]) -> None:
        self._pages = [solid(page) for page in pages]
        self._words = [" ".join(solid(word) for word in page.split()) for page in pages]

    def has_word(self, text: str) -> bool:
        """Whether a number or folio stands on a page by itself, not inside a longer one. An empty one always does."""
        wanted = solid(text)
        return not wanted or any(
            re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", words) is not None for words in self._words
        )

    def has(self, text: str) -> bool:
        """Whether the text stands on a page, or over several in their order. An empty text always does."""
        wanted = solid(text)
        return any(wanted in page for page in self._pages) or any(
            self._goes_on(wanted, index) for index in range(len(self._pages) - 1)
        )

    def _goes_on(self, wanted: str, index: int) -> bool:
        """Whether page ``index`` ends with a beginning of it and the next pages hold the rest."""
        page = self._pages[index]
        for length in range(min(len(wanted) - 1, len(page)), 0, -1):
            if page.endswith(wanted[:length]):
                rest = wanted[length:]
                if rest in self._pages[index + 1]:
                    return True
                return index + 2 < len(self._pages) and self._goes_on(rest, index + 1)
        return False
