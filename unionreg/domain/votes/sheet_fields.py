"""The figures of a station act: their keys and the letters printed beside them.

One catalogue for the printed sheet, the entry screen and the findings, so that a clerk, a screen and a message speak of
the same box. Labels are texts (``field.<name>``); the label of an option is its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.vote import BallotOption

RECEIVED = "received"
UNUSED = "unused"
SPOILED = "spoiled"
TAKEN_AWAY = "taken_away"
FOUND = "found"
VOTERS_SIGNED = "voters_signed"
NULL_VOTES = "null_votes"
NULL_UNMARKED = "null_breakdown.unmarked"
NULL_MULTIPLE = "null_breakdown.multiple"
NULL_NOT_AUTHENTIC = "null_breakdown.not_authentic"
CHALLENGED = "challenged"

NULL_BREAKDOWN = (NULL_UNMARKED, NULL_MULTIPLE, NULL_NOT_AUTHENTIC)
BEFORE_VOTES = (RECEIVED, UNUSED, SPOILED, TAKEN_AWAY, FOUND, VOTERS_SIGNED)
AFTER_VOTES = (NULL_VOTES, *NULL_BREAKDOWN, CHALLENGED)

VOTES_PREFIX = "votes."


@dataclass(frozen=True, slots=True)
class SheetField:
    """One box of the sheet. ``option``: id of the option whose votes it holds; ``optional`` boxes may stay empty."""

    letter: str
    key: str
    option: str | None = None
    optional: bool = False

    @property
    def text_key(self) -> str:
        """Key of the label in the text catalogue; boxes of options share one with the placeholder ``option``."""
        return "field.votes" if self.option is not None else f"field.{self.key}"


def votes_key(option: str) -> str:
    """The key of the votes for an option id."""
    return VOTES_PREFIX + option


def column_letter(index: int) -> str:
    """The letter of the box at ``index`` (0 = A): A to Z, then AA, AB and so on."""
    letters = ""
    rest = index + 1
    while rest > 0:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def sheet_fields(options: Sequence[BallotOption]) -> tuple[SheetField, ...]:
    """The boxes of the sheet in printed order for these options."""
    keys: list[tuple[str, str | None]] = [(key, None) for key in BEFORE_VOTES]
    keys += [(votes_key(option.id), option.id) for option in options]
    keys += [(key, None) for key in AFTER_VOTES]
    return tuple(
        SheetField(column_letter(index), key, option, optional=key in NULL_BREAKDOWN)
        for index, (key, option) in enumerate(keys)
    )


def figures_of(count: StationCount) -> dict[str, int | None]:
    """The figures of a count by field key; a breakdown that was not given is left out."""
    ballots = count.ballots
    figures: dict[str, int | None] = {
        RECEIVED: ballots.received,
        UNUSED: ballots.unused,
        SPOILED: ballots.spoiled,
        TAKEN_AWAY: ballots.taken_away,
        FOUND: ballots.found,
        VOTERS_SIGNED: count.voters_signed,
    }
    figures |= {votes_key(vote.option): vote.count for vote in count.votes}
    figures[NULL_VOTES] = count.null_votes
    if count.null_breakdown is not None:
        given = count.null_breakdown
        figures |= dict(zip(NULL_BREAKDOWN, (given.unmarked, given.multiple, given.not_authentic), strict=True))
    figures[CHALLENGED] = count.challenged
    return figures
