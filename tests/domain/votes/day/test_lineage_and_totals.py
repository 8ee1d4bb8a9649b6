"""Files that grew from each other, and people counted once over all stations."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.builders_day import DOCUMENTS, a_strip, at
from unionreg.domain.votes.day.lineage import Standing, followed, standing
from unionreg.domain.votes.day.marks import blank_strip, marked
from unionreg.domain.votes.day.records import TurnoutSpan
from unionreg.domain.votes.day.totals import DoubleMark, by_hour, who_came


def test_a_file_is_the_same_grown_older_or_from_elsewhere() -> None:
    office = ("file", "one", "two")
    assert standing(office, "two", ("file", "one")) is Standing.SAME
    assert standing(office, "four", ("file", "one", "two", "three")) is Standing.GROWN
    assert standing(office, "one", ("file",)) is Standing.OLDER
    assert standing(office, "other", ("file", "one")) is Standing.DIVERGED


def test_what_was_taken_makes_everything_before_it_older() -> None:
    office = followed(("file", "one"), "four", ("file", "one", "two", "three"))
    assert office == ("file", "one", "two", "three", "four")
    assert standing(office, "two", ("file", "one")) is Standing.OLDER


@given(st.lists(st.integers(0, 9), min_size=1, max_size=12))
def test_files_of_one_line_end_at_the_newest_in_any_order(arriving: list[int]) -> None:
    line = tuple(f"state {number}" for number in range(10))
    office: tuple[str, ...] = (line[0],)
    for number in arriving:
        if standing(office, line[number], line[:number]) is Standing.GROWN:
            office = followed(office, line[number], line[:number])
    assert office == line[: max(arriving) + 1]


def test_people_of_different_lists_are_simply_added() -> None:
    came = who_came([("mesa-1", a_strip(5, 3)), ("mesa-2", a_strip(5, 2, first=6))])
    assert (came.marks, came.people, came.doubles) == (5, 5, ())


def test_somebody_marked_at_several_stations_counts_once_and_is_named_by_number() -> None:
    here = marked(marked(blank_strip((1, 2, 3), DOCUMENTS), 1, "ine"), 2, "ine")
    there = marked(blank_strip((1, 2, 3), DOCUMENTS), 2, "passport")
    also = marked(blank_strip((1, 2, 3), DOCUMENTS), 2, "ine")
    came = who_came([("mesa-1", here), ("mesa-2", there), ("mesa-3", also)])
    assert (came.marks, came.people) == (4, 2)
    assert came.doubles == (DoubleMark(2, ("mesa-1", "mesa-2", "mesa-3")),)


def test_hours_of_all_stations_are_summed_where_their_spans_end() -> None:
    rows = by_hour((TurnoutSpan(at(8), at(10), 7), TurnoutSpan(at(8), at(8), 6), TurnoutSpan(at(9), at(10), 5)))
    assert [(row.hour, row.voted, row.so_far) for row in rows] == [(at(8), 6, 6), (at(9), 0, 6), (at(10), 12, 18)]
    assert by_hour(()) == ()
