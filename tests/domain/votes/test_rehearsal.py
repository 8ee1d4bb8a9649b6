"""Invented voters: always the same, never alike, and nobody's own."""

from __future__ import annotations

import re
from random import Random

from stdnum.mx import curp

from unionreg.domain.people.full_names import fits
from unionreg.domain.votes.preparation_orders import PaperVote, order_digest
from unionreg.domain.votes.rehearsal import _nobody_else, invented_people, rehearsal_title

STATIONS = (("mesa-1", 40), ("mesa-2", 0), ("mesa-3", 160))


def test_the_same_vote_has_the_same_people() -> None:
    assert tuple(invented_people("a", STATIONS)) == tuple(invented_people("a", STATIONS))
    assert tuple(invented_people("a", STATIONS)) != tuple(invented_people("b", STATIONS))


def test_every_station_has_its_number_of_people_and_no_key_comes_twice() -> None:
    people = tuple(invented_people("a", STATIONS, "Matutino"))
    assert [sum(each.station_id == station for each in people) for station, _ in STATIONS] == [40, 0, 160]
    assert [each.number for each in people] == list(range(1, 201))
    assert len({each.curp for each in people}) == 200
    assert {each.shift for each in people} == {"Matutino"}


def test_their_keys_are_well_formed_and_have_a_homonym_sign_that_nobody_has() -> None:
    for person in invented_people("a", STATIONS):
        assert curp.is_valid(person.curp)
        assert re.fullmatch(r"[A-Z]{4}\d{6}[HM][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[9Z]\d", person.curp)
        assert person.workplace == "SIMULACRO"
        assert person.votes
        assert person.hired_on is not None


def test_a_key_that_is_taken_is_not_given_again() -> None:
    taken: set[str] = set()
    first = _nobody_else(Random(1), taken)
    second = _nobody_else(Random(1), taken)
    assert first.curp != second.curp
    assert taken == {first.curp, second.curp}


def test_a_title_says_simulacro_once() -> None:
    assert rehearsal_title("Revisión") == "SIMULACRO: Revisión"
    assert rehearsal_title("SIMULACRO: Revisión") == "SIMULACRO: Revisión"


def test_papers_of_the_same_values_have_the_same_digest() -> None:
    assert order_digest(PaperVote("v", "T", "p")) == order_digest(PaperVote("v", "T", "p"))
    assert order_digest(PaperVote("v", "T", "p")) != order_digest(PaperVote("v", "T", "p", rehearsal=True))


def test_their_keys_come_from_their_names_as_the_check_of_a_roll_reads_them() -> None:
    people = list(invented_people("simulacro", [("mesa-1", 300)]))
    misfits = [
        each for each in people if not fits(each.curp, each.first_surname, each.second_surname, each.given_names)
    ]
    assert misfits == []
