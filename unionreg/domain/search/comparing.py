"""Two contracts side by side by clause: which clause answers to which, which stand in one only, and what differs.

Clauses answer to one another by theme and by the words they share. Words are compared as the search compares them:
another accent or capital is no difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from unionreg.domain.search.folding import word_spans
from unionreg.domain.search.themes import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.search.clauses import Clause

# In hundredths.
_SAME_THEME = 25
_ALIKE = 30
_ALL = 100
MOST_CLAUSES = 400


@dataclass(frozen=True, slots=True)
class ComparedClause:
    """A row of the comparison. A side that is None has no such clause; ``marks`` are (start, end) in its text."""

    left: Clause | None
    right: Clause | None
    left_marks: tuple[tuple[int, int], ...] = ()
    right_marks: tuple[tuple[int, int], ...] = ()

    @property
    def same(self) -> bool:
        """Whether both sides say the same words."""
        return self.left is not None and self.right is not None and not self.left_marks and not self.right_marks


def compare(left: Sequence[Clause], right: Sequence[Clause]) -> tuple[ComparedClause, ...]:
    """Rows in the order of the left contract; what stands only in the right one after the clause it follows there."""
    left, right = left[:MOST_CLAUSES], right[:MOST_CLAUSES]
    partners = _partners(left, right)
    taken = set(partners.values())
    rows: list[ComparedClause] = []
    shown: set[int] = set()
    for place, clause in enumerate(left):
        partner = partners.get(place)
        if partner is None:
            rows.append(ComparedClause(clause, None))
            continue
        rows.append(_row(clause, right[partner]))
        rows.extend(_following(right, partner, taken, shown))
    rows.extend(ComparedClause(None, right[place]) for place in range(len(right)) if place not in taken | shown)
    return tuple(rows)


def _following(right: Sequence[Clause], partner: int, taken: set[int], shown: set[int]) -> list[ComparedClause]:
    """The clauses without a partner that come right after this one in the right contract."""
    rows = []
    place = partner + 1
    while place < len(right) and place not in taken and place not in shown:
        shown.add(place)
        rows.append(ComparedClause(None, right[place]))
        place += 1
    return rows


def _partners(left: Sequence[Clause], right: Sequence[Clause]) -> dict[int, int]:
    """For clauses of the left the clause of the right that answers to it: the most alike pairs first."""
    words = [[frozenset(key for key, _, _ in word_spans(each.text)) for each in side] for side in (left, right)]
    pairs = []
    for one, first in enumerate(left):
        for other, second in enumerate(right):
            likeness = _likeness(words[0][one], words[1][other])
            if first.theme is second.theme and first.theme is not Theme.OTHER:
                likeness += _SAME_THEME
            if likeness >= _ALIKE:
                pairs.append((-likeness, abs(one - other), one, other))
    found: dict[int, int] = {}
    used: set[int] = set()
    for _, _, one, other in sorted(pairs):
        if one not in found and other not in used:
            found[one] = other
            used.add(other)
    return found


def _likeness(first: frozenset[str], second: frozenset[str]) -> int:
    """The share of words that both have, of all that either has, in hundredths."""
    return _ALL * len(first & second) // len(first | second) if first or second else _ALL


def _row(left: Clause, right: Clause) -> ComparedClause:
    spans = word_spans(left.text), word_spans(right.text)
    keys = [[key for key, _, _ in side] for side in spans]
    left_marks, right_marks = [], []
    for what, a, b, c, d in SequenceMatcher(None, keys[0], keys[1], autojunk=False).get_opcodes():
        if what == "equal":
            continue
        if b > a:
            left_marks.append((spans[0][a][1], spans[0][b - 1][2]))
        if d > c:
            right_marks.append((spans[1][c][1], spans[1][d - 1][2]))
    return ComparedClause(left, right, tuple(left_marks), tuple(right_marks))
