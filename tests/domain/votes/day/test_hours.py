"""Sums by the hour: nobody's hour can be told from what leaves the table, nor from two files laid side by side."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.builders_day import a_closing, an_hour, an_opening, at
from unionreg.domain.votes.day.acts import closed, opened, with_hour
from unionreg.domain.votes.day.hours import (
    HOUR,
    SMALLEST_SPAN,
    hour_of,
    merged,
    running_sum,
    told,
    told_for_good,
    voted_so_far,
)
from unionreg.domain.votes.day.records import StationDay, TurnoutSpan

SUMS = st.lists(st.integers(0, 12), max_size=14)


def with_sums(sums: list[int]) -> StationDay:
    day = opened(StationDay("mesa-1"), an_opening())
    for number, voted in enumerate(sums):
        day = with_hour(day, an_hour(6 + number, voted))
    return day


def spans(sums: list[int]) -> list[TurnoutSpan]:
    return [TurnoutSpan(at(6 + number), at(6 + number), voted) for number, voted in enumerate(sums)]


def test_few_people_are_told_together_with_their_neighbours() -> None:
    assert merged(spans([7, 1, 2, 9, 3]), final=True) == (
        TurnoutSpan(at(6), at(6), 7),
        TurnoutSpan(at(7), at(10), 15),
    )


def test_a_day_with_few_people_is_told_as_one_sum() -> None:
    assert merged(spans([1, 0, 3]), final=True) == (TurnoutSpan(at(6), at(8), 4),)
    assert merged(spans([5, 4]), final=True) == (TurnoutSpan(at(6), at(7), 9),)


@given(SUMS)
def test_a_closed_day_tells_everybody_and_no_span_of_few(sums: list[int]) -> None:
    day = closed(with_sums(sums), a_closing())
    assert voted_so_far(day) == sum(sums)
    assert all(hour.voted is None for hour in day.hours)
    assert all(span.voted >= SMALLEST_SPAN for span in day.spans) or len(day.spans) == 1
    assert told(day) == day == told_for_good(day)


@given(SUMS)
def test_spans_do_not_overlap(sums: list[int]) -> None:
    found = merged(spans(sums), final=True)
    assert all(one.last < other.first for one, other in pairwise(found))


@given(SUMS, st.data())
def test_two_files_of_a_day_never_differ_by_few_people(sums: list[int], data: st.DataObject) -> None:
    early = told(with_sums(sums[: data.draw(st.integers(0, len(sums)))])).spans
    late = told(closed(with_sums(sums), a_closing())).spans
    assert early == late[: len(early)]
    difference = sum(span.voted for span in late) - sum(span.voted for span in early)
    assert difference >= SMALLEST_SPAN or not early


@given(SUMS)
def test_what_leaves_an_open_station_holds_no_single_hour(sums: list[int]) -> None:
    day = told(with_sums(sums))
    assert all(hour.voted is None for hour in day.hours)
    assert all(span.voted >= SMALLEST_SPAN for span in day.spans)


def test_a_day_told_before_can_be_told_again_without_a_change() -> None:
    once = told(with_sums([6, 7, 8]))
    assert told(once) == once


def test_the_running_sum_is_what_the_marks_have_beyond_the_other_hours() -> None:
    day = with_sums([6, 7])
    assert running_sum(day, 20, at(8)) == 7
    assert running_sum(day, 20, at(7)) == 14
    assert running_sum(day, 3, at(8)) == 0


def test_an_hour_is_a_whole_one_in_its_own_time_zone() -> None:
    assert hour_of(at(9, 41)) == at(9)
    assert hour_of(at(9, 41)) + HOUR == at(10)


def test_hours_noted_twice_stand_once() -> None:
    day = with_hour(with_sums([6]), replace(an_hour(6, 8), queue=4))
    assert [(each.voted, each.queue) for each in day.hours] == [(8, 4)]
