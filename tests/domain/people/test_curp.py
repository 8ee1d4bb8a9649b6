"""The CURP read part by part, with python-stdnum as an oracle where it knows the rules (it refuses sex X)."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.exceptions import ValidationError
from stdnum.mx import curp as oracle

from tests.rolls.invented_people import invent
from unionreg.domain.people.curp import (
    PATTERN,
    STATES,
    CurpPart,
    age_on,
    birth_date,
    broken_part,
    check_digit,
    repaired,
    tidy,
)

GOOD = "CAZJ681223HJCMML52"


def oracle_takes(curp: str) -> bool:
    try:
        oracle.validate(curp)
    except ValidationError:
        return False
    return True


@given(st.integers(0, 2**32))
def test_made_up_keys_are_good_and_the_oracle_agrees_where_the_sex_is_h_or_m(seed: int) -> None:
    curp = invent(random.Random(seed), date(2025, 1, 1)).curp
    assert PATTERN.fullmatch(curp)
    assert broken_part(curp) is None
    if curp[10] != "X":
        assert oracle_takes(curp)


@given(st.from_regex(r"\A[A-Z]{4}[0-9]{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z][0-9]\Z"))
def test_the_check_digit_is_that_of_the_oracle(curp: str) -> None:
    assert check_digit(curp) == oracle.calc_check_digit(curp)


def test_sex_x_and_born_abroad_are_as_good_as_any() -> None:
    for curp in ("AORT890223XQTCZR34", "RAXS900101HNEMSR30"):
        assert PATTERN.fullmatch(curp)
    assert len(STATES) == 33


@pytest.mark.parametrize(
    ("typed", "text", "lower", "gaps"),
    [
        (GOOD, GOOD, False, False),
        (f"  {GOOD} \n", GOOD, False, False),
        (GOOD.lower(), GOOD, True, False),
        ("CAZJ 681223-HJCMML52", GOOD, False, True),
        ("CAZJ\u00a0681223HJCMML52", GOOD, False, False),
        ("CAZJ\x0b681223HJCMML52_x000D_", GOOD, False, False),
        ("-", "", False, False),
        (" \u2013 ", "", False, False),
        ("", "", False, False),
    ],
)
def test_a_key_is_tidied_and_says_what_was_put_right(typed: str, text: str, lower: bool, gaps: bool) -> None:
    tidied = tidy(typed)
    assert (tidied.text, tidied.lower_case, tidied.gaps) == (text, lower, gaps)


def test_letter_o_and_digit_zero_are_put_in_their_places_and_nowhere_else() -> None:
    assert repaired("C0ZJ68122OHJCMML5O") == "COZJ681220HJCMML50"
    assert repaired("CAZJ681223HJCM0LO2") == "CAZJ681223HJCMOLO2"
    assert repaired(GOOD) == GOOD


@pytest.mark.parametrize(
    ("curp", "part"),
    [
        ("C4ZJ681223HJCMML52", CurpPart.NAME),
        ("CAZJ68122AHJCMML52", CurpPart.DATE),
        ("CAZJ681223FJCMML52", CurpPart.SEX),
        ("CAZJ681223HZZMML52", CurpPart.STATE),
        ("CAZJ681223HJCMAL52", CurpPart.CONSONANTS),
        ("CAZJ681223HJCM5L52", CurpPart.CONSONANTS),
        ("CAZJ681223HJCMML*2", CurpPart.HOMONYM),
        ("CAZJ681223HJCMML5A", CurpPart.CHECK_DIGIT),
    ],
)
def test_the_first_broken_part_is_named(curp: str, part: CurpPart) -> None:
    assert broken_part(curp) is part
    assert not PATTERN.fullmatch(curp)


def test_position_17_tells_the_century() -> None:
    assert birth_date("CAZJ040229HJCMMLA2") == date(2004, 2, 29)
    assert birth_date("CAZJ040229HJCMML52") == date(1904, 2, 29)
    assert birth_date("CAZJ820231HJCMML52") is None


def test_age_is_completed_years() -> None:
    assert age_on(date(2008, 2, 29), date(2023, 2, 28)) == 14
    assert age_on(date(2008, 2, 29), date(2023, 3, 1)) == 15
    assert age_on(date(2000, 5, 5), date(2024, 5, 5)) == 24
