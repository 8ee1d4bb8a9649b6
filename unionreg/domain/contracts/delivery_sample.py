"""Drawing people to be asked by the verifier: a draw that everybody can repeat from the seed on the sheet.

Each number is joined to the seed as the text ``seed:number`` (UTF-8) and digested with SHA-256; the numbers with the
smallest digests are drawn. So anybody can check it with ``sha256sum``, and nobody who draws can choose whom.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_SEED = 64
SMALLEST, LARGEST = 1, 400


def draw(seed: str, numbers: Iterable[int], size: int) -> tuple[int, ...]:
    """At most ``size`` of the numbers, sorted; the same for the same seed and numbers, in whatever order they come."""
    ranked = sorted(set(numbers), key=lambda number: (_rank(seed, number), number))
    return tuple(sorted(ranked[:size]))


def proposed_size(people: int) -> int:
    """How many to ask: a tenth, at least ten and at most sixty, never more than there are. Custom, not law."""
    return min(people, max(10, min(60, -(-people // 10))))


def _rank(seed: str, number: int) -> str:
    return hashlib.sha256(f"{seed}:{number}".encode()).hexdigest()
