"""Whether a file that a station hands over is the one we have, grown from it, older, or from another line of work.

A state names the digests of everything it grew from. The first is the station file that the office made.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Standing(StrEnum):
    """How a file stands to what the office has; words are texts ``day.standing.<value>``."""

    SAME = "same"
    GROWN = "grown"
    OLDER = "older"
    DIVERGED = "diverged"


def standing(office: Sequence[str], digest: str, lineage: Sequence[str]) -> Standing:
    """``office``: all digests that the station had here, newest last; ``digest`` and ``lineage`` are the file's."""
    if digest == office[-1]:
        return Standing.SAME
    if office[-1] in lineage:
        return Standing.GROWN
    return Standing.OLDER if digest in office else Standing.DIVERGED


def followed(office: Sequence[str], digest: str, lineage: Sequence[str]) -> tuple[str, ...]:
    """The office's digests after it has taken the file: what it had, what lay between, and the file's."""
    known = frozenset(office)
    return (*office, *(each for each in lineage if each not in known), digest)
