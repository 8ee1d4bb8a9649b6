"""Where the day of a station stands, as a table, drawn in ``docs/states/station-day.md``; a test holds both equal.

What an act writes down is in ``acts``.
"""

from __future__ import annotations

from enum import StrEnum


class DayState(StrEnum):
    """Stored by value."""

    PREPARED = "prepared"
    OPEN = "open"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    NOT_OPENED = "not-opened"


class DayAct(StrEnum):
    """What somebody does at a station; the words are those of the drawing."""

    OPEN = "open"
    CORRECT_OPENING = "correct opening"
    MARK = "mark arrivals"
    RECORD = "record hours, challenges, help"
    REPORT = "report incident"
    SUSPEND = "suspend"
    RESUME = "resume"
    CLOSE = "close"
    CORRECT_CLOSING = "correct closing"
    NOT_OPENED = "record that it never opened"
    FROM_PAPER = "record from paper"
    RULE = "rule on challenge"


_ANY = frozenset(DayState)
_RUN = frozenset({DayState.OPEN, DayState.SUSPENDED})

TRANSITIONS: dict[tuple[DayState, DayAct], DayState] = {
    (DayState.PREPARED, DayAct.OPEN): DayState.OPEN,
    (DayState.NOT_OPENED, DayAct.OPEN): DayState.OPEN,
    (DayState.OPEN, DayAct.SUSPEND): DayState.SUSPENDED,
    (DayState.SUSPENDED, DayAct.RESUME): DayState.OPEN,
    (DayState.OPEN, DayAct.CLOSE): DayState.CLOSED,
    (DayState.SUSPENDED, DayAct.CLOSE): DayState.CLOSED,
    (DayState.PREPARED, DayAct.NOT_OPENED): DayState.NOT_OPENED,
    (DayState.PREPARED, DayAct.FROM_PAPER): DayState.CLOSED,
    (DayState.NOT_OPENED, DayAct.FROM_PAPER): DayState.CLOSED,
    (DayState.CLOSED, DayAct.FROM_PAPER): DayState.CLOSED,
    (DayState.CLOSED, DayAct.CORRECT_CLOSING): DayState.CLOSED,
    **{(state, DayAct.CORRECT_OPENING): state for state in sorted(_RUN | {DayState.CLOSED})},
    **{(state, DayAct.MARK): state for state in (DayState.OPEN, DayState.CLOSED)},
    **{(state, DayAct.RECORD): state for state in sorted(_RUN)},
    **{(state, DayAct.REPORT): state for state in sorted(_ANY)},
    **{(state, DayAct.RULE): state for state in sorted(_RUN | {DayState.CLOSED})},
}
"""Every state in which an act is possible, and the state to which it leads. The drawing shows the same."""

CLOSED_STATES = frozenset({DayState.CLOSED, DayState.NOT_OPENED})
"""Nobody votes there any more; only from here do marks leave a laptop."""


def allows(state: DayState, act: DayAct) -> bool:
    """Whether ``act`` is possible in ``state``."""
    return (state, act) in TRANSITIONS
