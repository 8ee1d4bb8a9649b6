"""What sets two rolls apart."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.rolls.invented_people import crowd
from unionreg.domain.rolls.columns import RollField, RollMapping, SheetMapping, column_letter
from unionreg.domain.rolls.differences import Differs, differences
from unionreg.domain.rolls.roll import RollPerson

CUT_OFF = date(2025, 1, 1)


def roll(size: int, seed: int = 1) -> list[RollPerson]:
    return [
        RollPerson(number, each.first, each.second, each.given, each.curp, each.hired, each.post, each.workplace)
        for number, each in enumerate(crowd(random.Random(seed), size, CUT_OFF), 1)
    ]


def test_a_roll_and_itself_do_not_differ() -> None:
    people = roll(50)
    answer = differences(people, list(reversed(people)))
    assert (answer.only_first, answer.only_second, answer.differing, answer.same) == ((), (), (), 50)


def test_everybody_and_everything_that_differs_is_told() -> None:
    people = roll(10)
    moved = replace(people[1], workplace="OTRA", post="otro", hired_on=date(2001, 1, 1), shift="2")
    unlike = replace(people[2], curp=people[2].curp[:16] + "00")
    accents = replace(people[3], first_surname=people[3].first_surname.lower(), hired_on=None, post="")
    keyless = replace(people[4], curp="")
    second = [moved, unlike, accents, keyless, *people[5:]]
    answer = differences(people, second)
    assert answer.only_first == (people[0], people[4])
    assert answer.only_second == (keyless,)
    assert answer.same == 6
    by_name = {each.second.list_name: each for each in answer.differing}
    assert by_name[moved.list_name].fields == (Differs.HIRED_ON, Differs.POST, Differs.WORKPLACE)
    assert not by_name[moved.list_name].likely
    assert by_name[unlike.list_name].fields == (Differs.CURP,)
    assert by_name[unlike.list_name].likely


def test_another_name_under_the_same_key_is_told() -> None:
    people = roll(2)
    other = replace(people[0], given_names="OTRA PERSONA", shift="1")
    (found,) = differences([replace(people[0], shift="2")], [other]).differing
    assert found.fields == (Differs.NAME, Differs.SHIFT)


def test_someone_who_stands_twice_is_compared_once() -> None:
    people = roll(3)
    answer = differences([people[0], people[0]], [people[0]])
    assert (answer.only_first, answer.same) == ((people[0],), 1)


def test_born_on_one_day_is_not_enough() -> None:
    one, other = roll(2)
    stranger = replace(other, curp="ZZZZ" + one.curp[4:10] + "HDFBBB99")
    answer = differences([one], [stranger])
    assert (answer.only_first, answer.only_second) == ((one,), (stranger,))


@given(st.integers(0, 1000), st.integers(0, 12), st.integers(0, 12))
def test_everybody_is_accounted_for(seed: int, start: int, end: int) -> None:
    people = roll(12, seed)
    first, second = people[: end + 1], people[start:]
    answer = differences(first, second)
    assert len(answer.only_first) + len(answer.differing) + answer.same == len(first)
    assert len(answer.only_second) + len(answer.differing) + answer.same == len(second)


def test_time_grows_with_the_number_of_people_not_with_its_square() -> None:
    people = roll(2_000)
    others = [replace(person, workplace="OTRA") for person in people]
    start = time.perf_counter()
    assert len(differences(people, others).differing) == 2_000
    assert time.perf_counter() - start < 5


def test_a_mapping_is_corrected_column_by_column() -> None:
    mapping = SheetMapping("A", 1, ((RollField.CURP, 1), (RollField.POST, 2)))
    assert mapping.with_column(RollField.POST, 3).columns == ((RollField.CURP, 1), (RollField.POST, 3))
    assert mapping.with_column(RollField.SHIFT, 2).columns == ((RollField.CURP, 1), (RollField.SHIFT, 2))
    assert mapping.with_column(RollField.POST, None).column(RollField.POST) is None
    assert RollMapping((mapping,)).sheet("A") is mapping
    assert RollMapping((mapping,)).sheet("B") is None


def test_columns_have_the_letters_of_spreadsheet_programs() -> None:
    assert [column_letter(each) for each in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]
