"""Sums over stations and turnout."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import a_count, a_definition, a_station
from unionreg.domain.votes.count import OptionVotes
from unionreg.domain.votes.tally import basis_points, compute_turnout, sum_totals
from unionreg.errors import ConflictError

ONE, TWO = a_station("mesa-1", 60), a_station("mesa-2", 40)
DEFINITION = a_definition(ONE, TWO)
COUNTS = [a_count(30, 20, null=5, unused=5, station=ONE, challenged=2), a_count(10, 5, unused=25, station=TWO)]


def test_totals_are_the_sums_of_all_stations() -> None:
    totals = sum_totals(DEFINITION, COUNTS, annulled=())
    assert totals.stations == 2
    assert totals.votes == (OptionVotes("yes", 40), OptionVotes("no", 25))
    assert (totals.valid_votes, totals.null_votes, totals.found, totals.unused) == (65, 5, 70, 30)
    assert (totals.voters_assigned, totals.printed, totals.received, totals.voters_signed) == (100, 100, 100, 70)
    assert (totals.spoiled, totals.taken_away, totals.challenged) == (0, 0, 2)


def test_an_annulled_station_does_not_count() -> None:
    totals = sum_totals(DEFINITION, COUNTS, annulled={"mesa-1"})
    assert (totals.stations, totals.printed, totals.found) == (1, 40, 15)
    assert sum_totals(DEFINITION, COUNTS[1:], annulled={"mesa-1"}) == totals


def test_a_station_without_count_is_refused() -> None:
    with pytest.raises(ConflictError) as refused:
        sum_totals(DEFINITION, COUNTS[:1], annulled=())
    assert (refused.value.code, refused.value.params) == ("count-missing", {"station": "mesa-2"})


def test_a_count_of_another_ballot_is_refused() -> None:
    strange = a_count(1, 2, ids=("no", "yes"), station=TWO)
    with pytest.raises(ConflictError) as refused:
        sum_totals(DEFINITION, [COUNTS[0], strange], annulled=())
    assert refused.value.code == "count-options-differ"


@given(st.permutations(COUNTS))
def test_the_order_of_counts_does_not_matter(counts: list[object]) -> None:
    assert sum_totals(DEFINITION, counts, annulled=()) == sum_totals(DEFINITION, COUNTS, annulled=())  # type: ignore[arg-type]


def test_turnout_is_taken_against_both_numbers_and_rounded_down() -> None:
    definition = a_definition(ONE, TWO, workers_covered=300)
    turnout = compute_turnout(definition, sum_totals(definition, COUNTS, annulled=()))
    assert (turnout.cast, turnout.covered, turnout.right_to_vote) == (70, 300, 100)
    assert (turnout.basis_points_covered, turnout.basis_points_right_to_vote) == (2333, 7000)


def test_basis_points_of_nobody_are_zero() -> None:
    assert basis_points(5, 0) == 0


def test_a_station_of_the_definition_is_found_by_its_id() -> None:
    assert DEFINITION.station("mesa-2") is TWO
    with pytest.raises(KeyError):
        DEFINITION.station("mesa-3")
