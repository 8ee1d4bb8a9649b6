"""Areas of a page that are struck out, and which words lie under them. Reading and drawing pages is not here.

Places are whole tenths of a point from the top left corner of the page as it is shown, as in ``domain.archive.words``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.domain.findings import Severity, finding
from unionreg.domain.redaction.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unionreg.domain.archive.words import PageWords, Word
    from unionreg.domain.findings import Finding

LEAST_SIDE = 10
"""An area of less than a point in a direction is a slip of the hand."""

MOST_AREAS = 5_000
# A word counts as struck when this part of its height is covered: the lines above and below a drawn area stay.
_COVERED_PART = 4


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of page ``page`` (from 1), and why it is struck out."""

    page: int
    x0: int
    y0: int
    x1: int
    y1: int
    reason: Reason

    @property
    def key(self) -> str:
        """What tells one area from another."""
        return f"{self.page}:{self.x0}:{self.y0}:{self.x1}:{self.y1}:{self.reason.value}"

    def contains(self, other: Area) -> bool:
        """Whether the other lies within it."""
        is_across = self.x0 <= other.x0 and other.x1 <= self.x1
        return self.page == other.page and is_across and self.y0 <= other.y0 and other.y1 <= self.y1

    def covers(self, word: Word) -> bool:
        """Whether a word lies under it, or so much of it that the rest says what it is."""
        across = min(self.x1, word.x1) - max(self.x0, word.x0)
        down = min(self.y1, word.y1) - max(self.y0, word.y0)
        return across > 0 and down > 0 and _COVERED_PART * down >= word.y1 - word.y0


def tidy_areas(areas: Iterable[Area], pages: Sequence[PageWords]) -> tuple[tuple[Area, ...], tuple[Finding, ...]]:
    """The areas upright, within their pages, each once, in the order of the pages; and what is wrong with some.

    Findings L-101 (page that is not there), L-102 (too small), L-103 (too many).
    """
    sizes = {page.number: page for page in pages}
    kept: dict[str, Area] = {}
    findings = []
    for area in areas:
        page = sizes.get(area.page)
        if page is None:
            findings.append(finding("L-101", Severity.ERROR, page=area.page))
            continue
        inside = _inside(area, page)
        if inside is None:
            findings.append(finding("L-102", Severity.ERROR, page=area.page))
        else:
            kept[inside.key] = inside
    if len(kept) > MOST_AREAS:
        findings.append(finding("L-103", Severity.ERROR, most=MOST_AREAS))
    ordered = sorted(kept.values(), key=lambda each: (each.page, each.y0, each.x0, each.key))
    return tuple(ordered), tuple(findings)


def _inside(area: Area, page: PageWords) -> Area | None:
    """The area with its sides in order and cut at the edges of the page; None when nothing worth striking is left."""
    left, right = sorted((area.x0, area.x1))
    top, bottom = sorted((area.y0, area.y1))
    inside = replace(
        area, x0=max(0, left), y0=max(0, top), x1=min(page.width, right), y1=min(page.height, bottom)
    )  # fmt: skip
    is_large = inside.x1 - inside.x0 >= LEAST_SIDE and inside.y1 - inside.y0 >= LEAST_SIDE
    return inside if is_large else None


def words_under(areas: Iterable[Area], page: PageWords) -> tuple[Word, ...]:
    """The words of a page that are struck."""
    own = [area for area in areas if area.page == page.number]
    return tuple(word for word in page.words if any(area.covers(word) for area in own))


def words_left(areas: Iterable[Area], page: PageWords) -> tuple[Word, ...]:
    """The words of a page that stay."""
    own = [area for area in areas if area.page == page.number]
    return tuple(word for word in page.words if not any(area.covers(word) for area in own))


def text_under(area: Area, page: PageWords) -> str:
    """What one area strikes, as read; nothing for a drawing or a signature."""
    return " ".join(word.text for word in words_under((area,), page))
