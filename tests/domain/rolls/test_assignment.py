"""Giving voters their stations: equal parts in list order, groups as written, and what is warned of."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.rolls.assignment import (
    AssignmentWarning,
    GroupColumn,
    GroupRule,
    assign,
    proposed_stations,
    values_by,
    warnings,
)
from unionreg.domain.rolls.roll import RollPerson
from unionreg.domain.votes.preparation import Shift, Site, StationPlan, VotePreparation

NAMES = {"mesa-1": "Mesa 1", "mesa-2": "Nave Sur"}
PREPARATION = VotePreparation(
    "x",
    sites=(Site("n", "Planta Norte", "Calle 1"),),
    shifts=(Shift("m", "Matutino", "06:00", "14:00"), Shift("v", "Vespertino", "14:00", "22:00")),
    plans=(StationPlan("mesa-1", site_id="n", shifts=("m",)),),
)


def person(number: int, shift: str = "M", workplace: str = "NORTE") -> RollPerson:
    return RollPerson(number, "A", "", "B", "", workplace=workplace, shift=shift)


@given(st.integers(0, 200), st.integers(1, 7))
def test_parts_are_stretches_of_the_list_that_differ_by_one_at_most(people: int, parts: int) -> None:
    stations = tuple(f"mesa-{place}" for place in range(parts))
    assigned = assign([person(number) for number in range(people)], (), (GroupRule((), stations),))
    order = [assigned[number] for number in range(people)]
    assert order == sorted(order, key=lambda each: stations.index(each or ""))
    sizes = Counter(order)
    if people >= parts:
        assert set(sizes) == set(stations)
        assert max(sizes.values()) - min(sizes.values()) <= 1


def test_each_group_is_split_among_its_own_stations() -> None:
    people = [person(1), person(2, "m"), person(3, "N"), person(4, " M ")]
    rules = (GroupRule(("M",), ("a", "b")), GroupRule(("N",), ()))
    assert assign(people, (GroupColumn.SHIFT,), rules) == {1: "a", 2: "a", 3: None, 4: "b"}
    assert values_by(people[2], (GroupColumn.WORKPLACE, GroupColumn.SHIFT)) == ("NORTE", "N")


@pytest.mark.parametrize(
    ("values", "by", "expected"),
    [
        ((), (), ("mesa-1", "mesa-2")),
        (("",), (GroupColumn.SHIFT,), ()),
        (("MATUTINO",), (GroupColumn.SHIFT,), ("mesa-1",)),
        (("Vespertino",), (GroupColumn.SHIFT,), ()),
        (("planta norte", "matutino"), (GroupColumn.WORKPLACE, GroupColumn.SHIFT), ("mesa-1",)),
        (("sur",), (GroupColumn.WORKPLACE,), ("mesa-2",)),
        (("nave sur",), (GroupColumn.POST,), ("mesa-2",)),
        (("MESA-1",), (GroupColumn.POST,), ("mesa-1",)),
    ],
)
def test_stations_are_proposed_that_seem_meant(
    values: tuple[str, ...], by: tuple[GroupColumn, ...], expected: tuple[str, ...]
) -> None:
    assert proposed_stations(values, by, NAMES, PREPARATION) == expected


def test_a_shift_that_nobody_covers_and_one_that_votes_elsewhere_are_warned_of() -> None:
    counts = {
        ("Matutino", "mesa-1"): 5,
        ("VESPERTINO", "mesa-1"): 3,
        ("Mixto", None): 2,
        ("", "mesa-1"): 1,
        ("Matutino", "mesa-3"): 4,
    }
    preparation = VotePreparation(
        "x",
        shifts=PREPARATION.shifts,
        plans=(StationPlan("mesa-1", shifts=("m",)), StationPlan("mesa-2", shifts=("v",)), StationPlan("mesa-3")),
    )
    found = [(each.kind, each.name, each.voters) for each in warnings(counts, ("mesa-1", "mesa-2"), preparation)]
    assert found == [
        (AssignmentWarning.WITHOUT_STATION, "", 2),
        (AssignmentWarning.SHIFT_NOT_COVERED, "Mixto", 2),
        (AssignmentWarning.OTHER_SHIFT, "VESPERTINO", 3),
        (AssignmentWarning.EMPTY_STATION, "mesa-2", 0),
    ]


def test_without_plans_there_is_nothing_to_warn_of() -> None:
    assert warnings({("Matutino", "mesa-1"): 5}, ("mesa-1",), VotePreparation("x")) == ()
