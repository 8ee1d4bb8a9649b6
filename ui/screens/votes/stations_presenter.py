"""The table of stations without widgets: what needs attention, what this person can do next, how far the count is."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from unionreg.domain.votes.count_entry import READY_STATES, Place, StationState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.queries.counting import StationRow

translate = QCoreApplication.translate


class Step(StrEnum):
    """What opening a row leads to."""

    ENTER_FIRST = "enter-first"
    ENTER_SECOND = "enter-second"
    COMPARE = "compare"
    LOOK = "look"
    NOTHING = "nothing"


SCREEN_OF_STEP: dict[Step, str | None] = {
    Step.ENTER_FIRST: "entry",
    Step.ENTER_SECOND: "entry",
    Step.COMPARE: "comparison",
    Step.LOOK: "station",
    Step.NOTHING: None,
}

_DIFFERENT = (StationState.DIFFERENT, StationState.HALF_RE_ENTERED)
_COUNTED = (StationState.SETTLED, StationState.SETTLED_WITH_ERRORS, StationState.ANNULLED, StationState.FINAL)


def next_step(row: StationRow) -> Step:
    """What this person can do with the station now."""
    if row.can_open is Place.FIRST:
        return Step.ENTER_FIRST
    if row.can_open is Place.SECOND:
        return Step.ENTER_SECOND
    if row.state in _DIFFERENT:
        return Step.COMPARE
    return Step.LOOK if row.state in _COUNTED else Step.NOTHING


def is_untouched(row: StationRow) -> bool:
    """Whether nobody has entered anything of the station in this round."""
    return row.held_by is None and row.state in (StationState.EMPTY, StationState.TO_BE_COUNTED_AGAIN)


def verb(step: Step) -> str:
    """The button for a step."""
    return {
        Step.ENTER_FIRST: translate("Stations", "Enter the act"),
        Step.ENTER_SECOND: translate("Stations", "Enter the act a second time"),
        Step.COMPARE: translate("Stations", "Look at what differs"),
        Step.LOOK: translate("Stations", "Look at the count"),
        Step.NOTHING: "",
    }[step]


def explanation(row: StationRow, own_name: str) -> str:
    """Why the row stands as it does, and who is to act, in a sentence."""
    if row.held_by is not None and row.held_by != own_name:
        return translate("Stations", "{0} has this sheet open now.").format(row.held_by)
    if row.held_by == own_name and row.can_open is not None:
        return translate("Stations", "You began this entry; what you typed is kept.")
    if row.state is StationState.FIRST_DONE and row.can_open is None:
        return translate("Stations", "Another person must make the second entry.")
    if row.state in (StationState.EMPTY, StationState.TO_BE_COUNTED_AGAIN) and row.can_open is None:
        return translate("Stations", "Somebody with the post of tally clerk enters this act.")
    if row.annulled_reason is not None:
        return translate("Stations", "Annulled: {0}").format(row.annulled_reason)
    return ""


def attention(row: StationRow) -> str:
    """What is in the way of closing, in a few words."""
    if row.differing:
        return translate("Stations", "%n box(es) differ", "", row.differing)
    if row.errors:
        if row.as_on_paper:
            return translate("Stations", "does not add up on paper")
        return translate("Stations", "%n check(s) fail", "", len(row.errors))
    if row.unexplained:
        return translate("Stations", "%n warning(s) to explain", "", len(row.unexplained))
    return ""


def first_by(row: StationRow) -> str:
    """Who made the first entry, or a dash."""
    return row.first_by or "—"


def second_by(row: StationRow) -> str:
    """Who made the second entry, or a dash."""
    return row.second_by or "—"


def progress(rows: Sequence[StationRow]) -> str:
    """How far the whole count is."""
    ready = sum(row.state in READY_STATES for row in rows)
    return translate("Stations", "{ready} of {all} stations are settled").format(ready=ready, all=len(rows))
