"""Words that two readings found on one page: those of the archive, which people corrected, and those of the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.archive.words import PageWords, Word

_PART = 50
"""Pages whose sides differ by more than a fiftieth are not the same page."""


def together(read: Sequence[PageWords], archived: Sequence[PageWords]) -> tuple[PageWords, ...]:
    """The pages as read from the file, each with the words of the archive in their place where it has that page.

    A word of the file stays where the archive has none: what is hidden in a file must be found as well.
    """
    known = {page.number: page for page in archived} if len(read) == len(archived) else {}
    return tuple(_page(page, known.get(page.number)) for page in read)


def _page(page: PageWords, other: PageWords | None) -> PageWords:
    if other is None or not other.words or not _same_size(page, other):
        return page
    last = max(word.line for word in other.words) + 1
    hidden = (word for word in page.words if not any(_overlap(word, each) for each in other.words))
    more = tuple(replace(word, line=word.line + last) for word in hidden)
    return replace(page, words=(*other.words, *more))


def _same_size(page: PageWords, other: PageWords) -> bool:
    wide, high = abs(page.width - other.width), abs(page.height - other.height)
    return wide * _PART <= page.width and high * _PART <= page.height


def _overlap(word: Word, other: Word) -> bool:
    return word.x0 < other.x1 and other.x0 < word.x1 and word.y0 < other.y1 and other.y0 < word.y1
