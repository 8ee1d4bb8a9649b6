"""Entering the count of one station twice: states, acts and what an act leads to. Pure; nothing is stored here.

The drawing of this machine is ``docs/states/count-entry.md``; a test holds the two equal. Whether figures add up is in
``ballot_account``; who may act is in the use cases of ``application.counting`` and ``application.stations``.

Words kept apart: a clerk *discards* the own unfinished entry; a coordinator *resets* an entry that somebody left open;
a station *to be counted again* has both entries set aside with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class StationState(StrEnum):
    """Where the count of a station stands; stored by value."""

    EMPTY = "empty"
    FIRST_IN_PROGRESS = "first-in-progress"
    FIRST_DONE = "first-done"
    SECOND_IN_PROGRESS = "second-in-progress"
    DIFFERENT = "different"
    HALF_RE_ENTERED = "half-re-entered"
    SETTLED = "settled"
    SETTLED_WITH_ERRORS = "settled-with-errors"
    TO_BE_COUNTED_AGAIN = "to-be-counted-again"
    ANNULLED = "annulled"
    FINAL = "final"


class Place(StrEnum):
    """Which entry of a station: by the first clerk, by the second, or the third reading of differing fields."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


class DifferencePolicy(StrEnum):
    """Who enters differing fields again; an office's setting."""

    THIRD_PERSON = "third-person"
    THE_TWO = "the-two"


TIME_FIELDS: tuple[str, ...] = ("opened_at", "closed_at", "counted_at")
"""Names of the three times of a count; the other field names are those of ``sheet_fields``."""


@dataclass(frozen=True, slots=True)
class EntryValues:
    """What one person typed from the sheet. ``figures``: field key of ``sheet_fields`` to a whole number, None = blank.

    A breakdown of null votes is optional as a whole: three blanks mean that the sheet has none.
    """

    figures: Mapping[str, int | None]
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    counted_at: datetime | None = None
