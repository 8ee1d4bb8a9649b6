"""Entering the count of one station twice: states, acts and what an act leads to. Pure; nothing is stored here.

The drawing of this machine is ``docs/states/count-entry.md``; a test holds the two equal. Whether figures add up is in
``ballot_account``; who may act is in the use cases of ``application.counting`` and ``application.stations``.

Words kept apart: a clerk *discards* the own unfinished entry; a coordinator *resets* an entry that somebody left open;
a station *to be counted again* has both entries set aside with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.votes.sheet_fields import sheet_fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unionreg.domain.votes.vote import BallotOption

FieldValue = int | datetime | None
"""What can stand in a field of a sheet."""


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


class Act(StrEnum):
    """What somebody does with a station."""

    OPEN_FIRST = "open first"
    FINISH_FIRST = "finish first"
    OPEN_SECOND = "open second"
    FINISH_SECOND = "finish second"
    DISCARD = "discard or reset"
    RE_ENTER = "re-enter by a third person"
    RE_ENTER_ONE_OF_TWO = "re-enter by one of the two"
    CONFIRM_AS_ON_PAPER = "confirm as on paper"
    COUNT_AGAIN = "count again"
    RECORD_NEVER_OPENED = "record never opened"
    ANNUL = "annul"
    UNDO_ANNULMENT = "undo annulment"
    CORRECT = "correct after closing"
    CLOSE = "close the vote"


class Place(StrEnum):
    """Which of the two entries of a station."""

    FIRST = "first"
    SECOND = "second"


_AFTER_COMPARING = frozenset({StationState.DIFFERENT, StationState.SETTLED, StationState.SETTLED_WITH_ERRORS})
_FREE = frozenset({StationState.EMPTY, StationState.TO_BE_COUNTED_AGAIN})

TRANSITIONS: dict[tuple[StationState, Act], frozenset[StationState]] = {
    (StationState.EMPTY, Act.OPEN_FIRST): frozenset({StationState.FIRST_IN_PROGRESS}),
    (StationState.EMPTY, Act.RECORD_NEVER_OPENED): frozenset({StationState.SETTLED}),
    (StationState.FIRST_IN_PROGRESS, Act.DISCARD): _FREE,
    (StationState.FIRST_IN_PROGRESS, Act.FINISH_FIRST): frozenset({StationState.FIRST_DONE}),
    (StationState.FIRST_DONE, Act.OPEN_SECOND): frozenset({StationState.SECOND_IN_PROGRESS}),
    (StationState.FIRST_DONE, Act.COUNT_AGAIN): frozenset({StationState.TO_BE_COUNTED_AGAIN}),
    (StationState.SECOND_IN_PROGRESS, Act.DISCARD): frozenset({StationState.FIRST_DONE}),
    (StationState.SECOND_IN_PROGRESS, Act.FINISH_SECOND): _AFTER_COMPARING,
    (StationState.DIFFERENT, Act.RE_ENTER): _AFTER_COMPARING,
    (StationState.DIFFERENT, Act.RE_ENTER_ONE_OF_TWO): frozenset({StationState.HALF_RE_ENTERED}),
    (StationState.DIFFERENT, Act.COUNT_AGAIN): frozenset({StationState.TO_BE_COUNTED_AGAIN}),
    (StationState.HALF_RE_ENTERED, Act.RE_ENTER_ONE_OF_TWO): _AFTER_COMPARING,
    (StationState.HALF_RE_ENTERED, Act.COUNT_AGAIN): frozenset({StationState.TO_BE_COUNTED_AGAIN}),
    (StationState.SETTLED, Act.COUNT_AGAIN): frozenset({StationState.TO_BE_COUNTED_AGAIN}),
    (StationState.SETTLED, Act.ANNUL): frozenset({StationState.ANNULLED}),
    (StationState.SETTLED, Act.CLOSE): frozenset({StationState.FINAL}),
    (StationState.SETTLED_WITH_ERRORS, Act.CONFIRM_AS_ON_PAPER): frozenset({StationState.SETTLED_WITH_ERRORS}),
    (StationState.SETTLED_WITH_ERRORS, Act.COUNT_AGAIN): frozenset({StationState.TO_BE_COUNTED_AGAIN}),
    (StationState.SETTLED_WITH_ERRORS, Act.ANNUL): frozenset({StationState.ANNULLED}),
    (StationState.TO_BE_COUNTED_AGAIN, Act.OPEN_FIRST): frozenset({StationState.FIRST_IN_PROGRESS}),
    (StationState.TO_BE_COUNTED_AGAIN, Act.RECORD_NEVER_OPENED): frozenset({StationState.SETTLED}),
    (StationState.ANNULLED, Act.UNDO_ANNULMENT): frozenset({StationState.SETTLED, StationState.SETTLED_WITH_ERRORS}),
    (StationState.ANNULLED, Act.CLOSE): frozenset({StationState.ANNULLED}),
    (StationState.FINAL, Act.CORRECT): frozenset({StationState.FINAL}),
    (StationState.FINAL, Act.ANNUL): frozenset({StationState.ANNULLED}),
    (StationState.FINAL, Act.COUNT_AGAIN): frozenset({StationState.TO_BE_COUNTED_AGAIN}),
    (StationState.FINAL, Act.CLOSE): frozenset({StationState.FINAL}),
}
"""Every state in which an act is possible, and the states to which it may lead. The drawing shows the same."""

OPEN_STATES = frozenset({StationState.FIRST_IN_PROGRESS, StationState.SECOND_IN_PROGRESS})
"""Somebody has the sheet in hands."""

COUNTED_STATES = frozenset(
    {StationState.SETTLED, StationState.SETTLED_WITH_ERRORS, StationState.ANNULLED, StationState.FINAL}
)
"""There is one count of the station, whatever it is worth."""

READY_STATES = frozenset({StationState.SETTLED, StationState.ANNULLED, StationState.FINAL})
"""The station does not stand in the way of closing."""


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


def allows(state: StationState, act: Act) -> bool:
    """Whether ``act`` is possible in ``state``."""
    return (state, act) in TRANSITIONS


def follow(state: StationState, act: Act, target: StationState) -> StationState:
    """``target``, if ``act`` may lead there from ``state``; ValueError otherwise, which is a bug of the caller."""
    if target not in TRANSITIONS.get((state, act), frozenset()):
        raise ValueError(f"{act} does not lead from {state} to {target}")
    return target


def after_comparing(*, differing: bool, errors: bool) -> StationState:
    """Where two finished entries lead: whether a field differs, and whether the agreed figures have errors."""
    if differing:
        return StationState.DIFFERENT
    return StationState.SETTLED_WITH_ERRORS if errors else StationState.SETTLED


def free_state(round_number: int) -> StationState:
    """The state of a sheet in nobody's hands before its first entry; rounds count from 1."""
    return StationState.EMPTY if round_number == 1 else StationState.TO_BE_COUNTED_AGAIN


def value_of(values: EntryValues, field: str) -> FieldValue:
    """What stands in a field; None when blank."""
    if field in TIME_FIELDS:
        value: datetime | None = getattr(values, field)
        return value
    return values.figures.get(field)


def with_values(values: EntryValues, changes: Mapping[str, FieldValue]) -> EntryValues:
    """The values with some fields replaced. KeyError for a name that is not there or a value of the wrong kind."""
    figures = dict(values.figures)
    times: dict[str, datetime | None] = {name: getattr(values, name) for name in TIME_FIELDS}
    for field, value in changes.items():
        if field in TIME_FIELDS and not isinstance(value, int):
            times[field] = value
        elif field in figures and not isinstance(value, datetime):
            figures[field] = value
        else:
            raise KeyError(field)
    return EntryValues(figures, times["opened_at"], times["closed_at"], times["counted_at"])


def all_fields(options: Sequence[BallotOption]) -> tuple[str, ...]:
    """Names of every field of a sheet in its order, the times after the figures."""
    return tuple(field.key for field in sheet_fields(options)) + TIME_FIELDS


def differing_fields(options: Sequence[BallotOption], first: EntryValues, second: EntryValues) -> tuple[str, ...]:
    """Fields in which two entries differ, in the order of the sheet; a blank differs from a zero."""
    return tuple(field for field in all_fields(options) if value_of(first, field) != value_of(second, field))


def agreed_by_third(
    first: EntryValues, second: EntryValues, readings: Mapping[str, FieldValue]
) -> tuple[dict[str, FieldValue], tuple[str, ...]]:
    """Which fields a third reading settles (it equals one of the two), with their values; and which it does not."""
    settled = {
        field: value for field, value in readings.items() if value in {value_of(first, field), value_of(second, field)}
    }
    return settled, tuple(field for field in readings if field not in settled)
