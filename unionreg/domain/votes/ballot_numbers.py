"""How numbers of ballots' stubs are written, on paper and on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.domain.votes.materials import BallotRange

DIGITS = 6


def number_words(number: int) -> str:
    """At least six digits: ``000123``."""
    return f"{number:0{DIGITS}d}"


def span_words(ballots: BallotRange) -> str:
    """From which to which, in Spanish: "del 000001 al 000070"; "ninguno" for an empty range."""
    if ballots.count == 0:
        return "ninguno"
    return f"del {number_words(ballots.first)} al {number_words(ballots.last)}"
