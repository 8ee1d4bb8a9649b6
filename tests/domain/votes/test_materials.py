"""The exact print run, its ranges and stacks, and what lies in a station's box."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders_kit import a_kit_definition, an_order
from unionreg.domain.votes.ballot_numbers import number_words, span_words
from unionreg.domain.votes.materials import (
    BallotRange,
    Item,
    challenged_envelopes,
    check_run,
    materials,
    print_run,
    seals_of,
    stacks,
)
from unionreg.domain.votes.preparation import StationKind, StationPlan, VotePreparation
from unionreg.domain.votes.vote import FolioRange, VoteDefinition

NOTHING = VotePreparation("voto")


def with_stations(definition: VoteDefinition, **changes: object) -> VoteDefinition:
    """The definition with these changes in every station."""
    return replace(definition, stations=tuple(replace(each, **changes) for each in definition.stations))  # type: ignore[arg-type]


def ranges(definition: VoteDefinition, preparation: VotePreparation = NOTHING) -> list[tuple[int, int] | None]:
    runs = print_run(definition, preparation)
    return [None if run.ballots is None else (run.ballots.first, run.ballots.last) for run in runs]


def test_ranges_are_those_of_the_definition() -> None:
    assert ranges(a_kit_definition(stations=3, voters=70)) == [(1, 70), (71, 140), (141, 210)]


def test_numbers_run_on_where_the_definition_gives_none() -> None:
    definition = with_stations(a_kit_definition(stations=3, voters=70), folios=None)
    assert ranges(definition) == [(1, 70), (71, 140), (141, 210)]
    first = replace(definition.stations[0], folios=FolioRange(1001, 1070))
    assert ranges(replace(definition, stations=(first, *definition.stations[1:]))) == [
        (1001, 1070), (1071, 1140), (1141, 1210),
    ]  # fmt: skip


def test_a_remote_station_prints_nothing_and_one_without_voters_has_no_range() -> None:
    definition = with_stations(a_kit_definition(stations=2), folios=None)
    empty = replace(definition.stations[0], voters_assigned=0, ballots_printed=0)
    definition = replace(definition, stations=(empty, definition.stations[1]))
    assert ranges(definition) == [None, (1, 70)]
    assert print_run(definition, NOTHING)[0].count == 0
    assert check_run(definition, NOTHING) == ()
    remote = VotePreparation("voto", plans=(StationPlan("mesa-2", StationKind.REMOTE), StationPlan("mesa-1")))
    assert ranges(definition, remote) == [None]


def test_there_is_one_ballot_for_each_voter_and_none_to_spare() -> None:
    definition = with_stations(a_kit_definition(), ballots_printed=71, folios=None)
    (found,) = check_run(definition, NOTHING)
    assert (found.code, found.param("voters"), found.param("ballots")) == ("B-101", 70, 71)


def test_no_number_is_given_twice() -> None:
    definition = a_kit_definition(stations=3, voters=70)
    twice = replace(definition.stations[2], folios=FolioRange(70, 139))
    definition = replace(definition, stations=(*definition.stations[:2], twice))
    found = check_run(definition, NOTHING)
    assert [(each.code, each.param("number")) for each in found] == [("B-102", 70), ("B-102", 71)]


@given(st.integers(1, 5000), st.integers(0, 400), st.integers(1, 60))
def test_stacks_hold_every_number_once_in_order(first: int, count: int, size: int) -> None:
    whole = BallotRange(first, first + count - 1)
    cut = stacks(whole, size)
    numbers = [number for each in cut for number in range(each.first, each.last + 1)]
    assert numbers == list(range(first, first + count))
    assert all(each.count == size for each in cut[:-1])


def test_the_box_holds_what_its_station_needs() -> None:
    definition = a_kit_definition(voters=1340)
    prepared = VotePreparation("voto", plans=(StationPlan("mesa-1", boxes=2, booths=5),))
    found = {each.item: each.quantity for each in materials(definition, prepared, "mesa-1")}
    assert set(found) == set(Item)
    assert (found[Item.BALLOT_BOX], found[Item.BOOTH], found[Item.BALLOTS]) == (2, 5, 1340)
    assert found[Item.SEALS] == seals_of(2) == 10
    assert found[Item.CHALLENGED_ENVELOPES] == challenged_envelopes(1340) == 16
    assert found[Item.PENS] == 11


def test_a_station_that_is_not_there_has_no_box() -> None:
    with pytest.raises(KeyError):
        materials(a_kit_definition(), NOTHING, "mesa-9")


def test_numbers_are_written_with_at_least_six_digits() -> None:
    assert number_words(7) == "000007"
    assert number_words(1234567) == "1234567"
    assert span_words(BallotRange(1, 70)) == "del 000001 al 000070"
    assert span_words(BallotRange(1, 0)) == "ninguno"


def test_only_stations_with_a_table_have_a_kit() -> None:
    order = an_order(stations=2)
    plans = (StationPlan("mesa-2", StationKind.REMOTE),)
    assert [each.id for each in order.tables()] == ["mesa-1", "mesa-2"]
    without = replace(order, preparation=replace(order.preparation, plans=plans))
    assert [each.id for each in without.tables()] == ["mesa-1"]
    assert not order.rehearsal
