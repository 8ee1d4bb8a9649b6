"""The machine of the double entry: the drawing and the code agree, and values are compared field by field."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import YES_NO, figures
from unionreg.domain.votes.count_entry import (
    COUNTED_STATES,
    OPEN_STATES,
    READY_STATES,
    TIME_FIELDS,
    TRANSITIONS,
    Act,
    EntryValues,
    StationState,
    after_comparing,
    agreed_by_third,
    all_fields,
    allows,
    differing_fields,
    follow,
    free_state,
    value_of,
    with_values,
)

DRAWING = Path(__file__).resolve().parents[3] / "docs" / "states" / "count-entry.md"
SIX = datetime(2026, 8, 12, 12, 0, tzinfo=UTC)
WHOLE = EntryValues(
    {
        **figures(),
        **dict.fromkeys(("null_breakdown.unmarked", "null_breakdown.multiple", "null_breakdown.not_authentic")),
    },
    SIX,
    SIX + timedelta(hours=12),
    SIX + timedelta(hours=14),
)


def drawn_arrows() -> set[tuple[str, str, str]]:
    arrow = re.compile(r"^    (\S+) --> (\S+): (.+)$", re.MULTILINE)
    return {(start, act, end) for start, end, act in arrow.findall(DRAWING.read_text(encoding="utf-8"))}


def test_the_drawing_shows_exactly_the_arrows_of_the_code() -> None:
    coded = {
        (state.value, act.value, target.value) for (state, act), targets in TRANSITIONS.items() for target in targets
    }
    assert drawn_arrows() == coded


def test_every_state_can_be_reached_and_none_is_a_dead_end() -> None:
    reached, frontier = {StationState.EMPTY}, [StationState.EMPTY]
    while frontier:
        state = frontier.pop()
        for (start, _), targets in TRANSITIONS.items():
            if start is state:
                frontier += sorted(targets - reached)
                reached |= targets
    assert reached == set(StationState)
    assert {state for state, _ in TRANSITIONS} == set(StationState)


def test_a_station_with_errors_cannot_be_closed() -> None:
    assert not allows(StationState.SETTLED_WITH_ERRORS, Act.CLOSE)
    assert {state for state in StationState if allows(state, Act.CLOSE)} == READY_STATES
    assert READY_STATES < COUNTED_STATES
    assert not OPEN_STATES & COUNTED_STATES


def test_an_act_leads_only_where_the_table_says() -> None:
    assert follow(StationState.EMPTY, Act.OPEN_FIRST, StationState.FIRST_IN_PROGRESS) is StationState.FIRST_IN_PROGRESS
    with pytest.raises(ValueError, match="does not lead"):
        follow(StationState.EMPTY, Act.OPEN_FIRST, StationState.FINAL)
    with pytest.raises(ValueError, match="does not lead"):
        follow(StationState.FINAL, Act.OPEN_FIRST, StationState.FIRST_IN_PROGRESS)


def test_comparing_leads_to_three_states() -> None:
    assert after_comparing(differing=True, errors=True) is StationState.DIFFERENT
    assert after_comparing(differing=False, errors=True) is StationState.SETTLED_WITH_ERRORS
    assert after_comparing(differing=False, errors=False) is StationState.SETTLED


def test_a_freed_sheet_keeps_its_round_in_mind() -> None:
    assert free_state(1) is StationState.EMPTY
    assert free_state(2) is StationState.TO_BE_COUNTED_AGAIN


def test_a_blank_differs_from_a_zero() -> None:
    other = with_values(WHOLE, {"spoiled": None, "closed_at": SIX + timedelta(hours=11)})
    assert differing_fields(YES_NO, WHOLE, other) == ("spoiled", "closed_at")
    assert differing_fields(YES_NO, WHOLE, WHOLE) == ()


@pytest.mark.parametrize(("field", "value"), [("opened_at", 3), ("found", SIX), ("no-such-field", 1)])
def test_a_value_of_the_wrong_kind_is_refused(field: str, value: int | datetime) -> None:
    with pytest.raises(KeyError):
        with_values(WHOLE, {field: value})


def test_a_third_reading_settles_what_equals_one_of_the_two() -> None:
    other = with_values(WHOLE, {"found": 89, "unused": 11})
    settled, open_still = agreed_by_third(WHOLE, other, {"found": 88, "unused": 10})
    assert settled == {"found": 88}
    assert open_still == ("unused",)


@given(st.dictionaries(st.sampled_from(sorted(WHOLE.figures)), st.integers(0, 200)))
def test_two_entries_differ_exactly_where_they_were_changed(changes: dict[str, int]) -> None:
    other = with_values(WHOLE, changes)
    expected = {field for field, value in changes.items() if value_of(WHOLE, field) != value}
    assert set(differing_fields(YES_NO, WHOLE, other)) == expected
    assert set(differing_fields(YES_NO, other, WHOLE)) == expected


def test_all_fields_end_with_the_times() -> None:
    assert all_fields(YES_NO)[-3:] == TIME_FIELDS
