"""The states of a station's day: the table in the code and the drawing in the documents are the same."""

from __future__ import annotations

import re

import pytest

from tests.architecture.sources import ROOT
from unionreg.domain.votes.day.states import CLOSED_STATES, TRANSITIONS, DayAct, DayState, allows

DRAWING = (ROOT / "docs" / "states" / "station-day.md").read_text(encoding="utf-8")


def test_the_drawing_has_exactly_the_arrows_of_the_table() -> None:
    drawn = {
        (DayState(before), DayAct(act.strip()), DayState(after))
        for before, after, act in re.findall(r"^ +([a-z-]+) --> ([a-z-]+): (.+)$", DRAWING, re.MULTILINE)
    }
    assert drawn == {(before, act, after) for (before, act), after in TRANSITIONS.items()}


def test_the_drawing_begins_where_stations_begin() -> None:
    assert re.findall(r"\[\*\] --> ([a-z-]+)", DRAWING) == [DayState.PREPARED.value]


@pytest.mark.parametrize("state", DayState)
def test_every_state_can_be_reached_and_takes_incidents(state: DayState) -> None:
    assert state is DayState.PREPARED or state in TRANSITIONS.values()
    assert allows(state, DayAct.REPORT)


def test_nobody_is_marked_before_opening_nor_while_voting_stands_still() -> None:
    assert {state for state in DayState if allows(state, DayAct.MARK)} == {DayState.OPEN, DayState.CLOSED}


def test_who_came_leaves_a_station_only_when_nobody_votes_any_more() -> None:
    assert {DayState.CLOSED, DayState.NOT_OPENED} == CLOSED_STATES
