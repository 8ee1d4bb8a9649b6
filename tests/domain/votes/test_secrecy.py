"""Lines of the public form: nobody's vote can be read from them, nor from what they and the totals differ by."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.votes.secrecy import (
    PublicLine,
    StationFigures,
    check_stations,
    is_alike,
    is_safe,
    is_small,
    others,
    public_lines,
)


def a_station(number: int, *votes: int, site: str = "", voters: int | None = None, null: int = 0) -> StationFigures:
    cast = sum(votes) + null
    return StationFigures(f"mesa-{number}", site, cast if voters is None else voters, cast, votes, null)


def ids(lines: tuple[PublicLine, ...]) -> list[tuple[str, ...]]:
    return [line.station_ids for line in lines]


@st.composite
def stations(draw: st.DrawFn, least: int = 1) -> list[StationFigures]:
    options = draw(st.integers(2, 4))
    made = []
    for number in range(draw(st.integers(least, 12))):
        votes = draw(st.lists(st.integers(0, 30), min_size=options, max_size=options))
        null, absent = draw(st.integers(0, 4)), draw(st.integers(0, 9))
        site = draw(st.sampled_from(["norte", "sur", ""]))
        cast = sum(votes) + null
        made.append(StationFigures(f"mesa-{number}", site, cast + absent, cast, tuple(votes), null))
    return made


def summed(lines: list[StationFigures] | tuple[PublicLine, ...]) -> tuple[int, ...]:
    votes = [sum(each) for each in zip(*(line.votes for line in lines), strict=True)]
    return (sum(x.voters for x in lines), sum(x.cast for x in lines), sum(x.null for x in lines), *votes)


@given(stations(), st.integers(1, 30))
def test_no_line_is_small_or_alike_unless_the_whole_vote_is(made: list[StationFigures], smallest: int) -> None:
    lines = public_lines(made, smallest)
    assert all(is_safe(line, smallest) for line in lines) or len(lines) == 1
    if len(lines) == 1 and not is_safe(lines[0], smallest):
        assert set(lines[0].station_ids) == {station.station_id for station in made}


@given(stations(), st.integers(1, 30))
def test_every_station_stands_in_one_line_and_the_lines_make_the_totals(
    made: list[StationFigures], smallest: int
) -> None:
    lines = public_lines(made, smallest)
    assert sorted(each for line in lines for each in line.station_ids) == sorted(each.station_id for each in made)
    assert summed(lines) == summed(made)


@given(stations(least=2), st.integers(1, 30))
def test_what_the_totals_and_some_lines_differ_by_is_itself_a_safe_line(
    made: list[StationFigures], smallest: int
) -> None:
    """Taking published lines from the totals leaves sums of published lines, and sums of safe lines are safe."""
    lines = public_lines(made, smallest)
    if len(lines) < 2:
        return
    for left_out in lines:
        rest = tuple(line for line in lines if line is not left_out)
        voters, cast, null, *votes = (a - b for a, b in zip(summed(made), summed(rest), strict=True))
        assert is_safe(PublicLine(left_out.station_ids, voters, cast, tuple(votes), null), smallest)


@given(stations(least=2), st.integers(1, 30))
def test_the_same_stations_give_the_same_lines(made: list[StationFigures], smallest: int) -> None:
    assert public_lines(made, smallest) == public_lines(tuple(made), smallest)


@given(stations(least=2), st.integers(1, 15), st.integers(1, 30), st.data())
def test_a_later_form_never_splits_what_an_earlier_one_showed_together(
    made: list[StationFigures], first: int, second: int, data: st.DataObject
) -> None:
    before = public_lines(made, max(first, second))
    changed = list(made)
    at = data.draw(st.integers(0, len(made) - 1))
    changed[at] = StationFigures(made[at].station_id, made[at].site, 90, 60, (30,) * len(made[at].votes), 0)
    after = public_lines(changed, min(first, second), ids(before))
    for line in before:
        assert any(set(line.station_ids) <= set(each.station_ids) for each in after)


@given(stations(least=2), st.integers(1, 30))
def test_two_safe_lines_together_are_safe(made: list[StationFigures], smallest: int) -> None:
    lines = [PublicLine((each.station_id,), each.voters, each.cast, each.votes, each.null) for each in made]
    one, other = lines[0], lines[1]
    both = PublicLine(
        (), one.voters + other.voters, one.cast + other.cast,
        tuple(a + b for a, b in zip(one.votes, other.votes, strict=True)), one.null + other.null,
    )  # fmt: skip
    if is_safe(one, smallest):
        assert is_safe(both, smallest)


def test_large_stations_that_differ_stand_alone() -> None:
    made = [a_station(1, 30, 20), a_station(2, 18, 25)]
    lines = public_lines(made, 10)
    assert ids(lines) == [("mesa-1",), ("mesa-2",)]
    assert not any(line.merged for line in lines)


def test_a_small_station_joins_its_own_site_rather_than_its_neighbour() -> None:
    made = [a_station(1, 30, 20, site="norte"), a_station(2, 3, 2, site="sur"), a_station(3, 30, 20, site="sur")]
    assert ids(public_lines(made, 10)) == [("mesa-1",), ("mesa-2", "mesa-3")]


def test_what_is_left_at_the_end_joins_the_line_before() -> None:
    made = [a_station(1, 30, 20), a_station(2, 30, 20), a_station(3, 40, 0)]
    assert ids(public_lines(made, 10)) == [("mesa-1",), ("mesa-2", "mesa-3")]


def test_a_unanimous_vote_is_one_line() -> None:
    made = [a_station(1, 30, 0), a_station(2, 40, 0)]
    assert ids(public_lines(made, 10)) == [("mesa-1", "mesa-2")]


def test_two_unanimous_stations_that_disagree_are_safe_together() -> None:
    made = [a_station(1, 30, 0), a_station(2, 0, 30)]
    assert ids(public_lines(made, 10)) == [("mesa-1", "mesa-2")]
    assert is_safe(public_lines(made, 10)[0], 10)


def test_no_station_gives_no_line() -> None:
    assert public_lines([], 10) == ()


def test_one_other_vote_is_as_bad_as_none() -> None:
    line = PublicLine(("mesa-1",), 50, 41, (40, 1), 0)
    assert (others(line.votes), is_alike(line)) == (1, True)
    assert not is_alike(PublicLine(("mesa-1",), 50, 42, (40, 2), 0))


def test_few_who_came_are_as_telling_as_few_who_might() -> None:
    assert is_small(PublicLine(("mesa-1",), 100, 6, (4, 2), 0), 10)
    assert is_small(PublicLine(("mesa-1",), 6, 6, (4, 2), 0), 10)
    assert not is_small(PublicLine(("mesa-1",), 10, 10, (5, 5), 0), 10)


def test_the_warning_names_small_and_unanimous_stations() -> None:
    made = [a_station(1, 30, 20), a_station(2, 40, 0), a_station(3, 4, 2, voters=100), a_station(4, 0, 0, voters=20)]
    found = [(each.code, each.fields[0]) for each in check_stations(made, 10)]
    assert found == [("G-402", "mesa-2"), ("G-401", "mesa-3"), ("G-401", "mesa-4")]


def test_groups_of_an_earlier_form_may_name_stations_that_are_annulled_now() -> None:
    made = [a_station(1, 30, 20), a_station(2, 30, 20), a_station(3, 30, 20)]
    earlier = [("mesa-1", "mesa-3"), ("mesa-9",), ("mesa-2", "mesa-9")]
    assert ids(public_lines(made, 10, earlier)) == [("mesa-1", "mesa-3"), ("mesa-2",)]
