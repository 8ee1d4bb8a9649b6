"""Hints about slips: they name the box and the value that would close, and never cry wolf on figures that close."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import YES_NO, figures
from unionreg.domain.votes.account_equations import account_equations, holds
from unionreg.domain.votes.slips import Slip, likely_slip, slip_hints, with_digit_removed, with_digits_swapped


def hints(*blank: str, **changes: int | None) -> list[tuple[str, str, int]]:
    found = slip_hints(YES_NO, figures(**changes), blank, with_breakdown=False)
    return [(each.code, each.fields[0], int(each.param("closes"))) for each in found]


@pytest.mark.parametrize(
    ("number", "swapped"), [(7, ()), (11, ()), (12, (21,)), (10, ()), (120, (210, 102)), (6853, (8653, 6583, 6835))]
)
def test_neighbouring_digits_are_swapped_without_a_leading_zero(number: int, swapped: tuple[int, ...]) -> None:
    assert with_digits_swapped(number) == swapped


@pytest.mark.parametrize(
    ("number", "shorter"),
    [(7, ()), (10, (0, 1)), (105, (10, 15)), (500, (50,)), (100, (10,)), (1234, (123, 124, 134, 234))],
)
def test_one_digit_is_removed_without_a_leading_zero(number: int, shorter: tuple[int, ...]) -> None:
    assert with_digit_removed(number) == shorter


@pytest.mark.parametrize(
    ("typed", "needed", "slip"),
    [
        (63, 36, Slip.SWAPPED_DIGITS),
        (500, 50, Slip.EXTRA_DIGIT),
        (5, 50, Slip.MISSING_DIGIT),
        (50, 50, None),
        (72, 36, None),
        (40, 36, None),
    ],
)
def test_a_slip_is_named(typed: int, needed: int, slip: Slip | None) -> None:
    assert likely_slip(typed, needed) is slip


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"null_votes": 14}, [("H-101", "null_votes", 2)]),
        ({"votes__no": 63}, [("H-102", "votes.no", 36)]),
        ({"votes__yes": 500}, [("H-104", "votes.yes", 50)]),
        ({"votes__yes": 5}, [("H-105", "votes.yes", 50)]),
        ({"found": 86}, [("H-106", "found", 88)]),
        ({"unused": 21}, [("H-102", "unused", 12)]),
        ({"voters_signed": 888}, [("H-104", "voters_signed", 88)]),
        ({"taken_away": 5, "voters_signed": 88, "unused": 7}, [("H-106", "voters_signed", 93)]),
        ({"votes__yes": 47}, []),
        ({"unused": 0, "received": 88, "null_votes": 14}, []),
        ({}, []),
    ],
)
def test_the_likely_slip_and_the_value_that_closes(
    changes: dict[str, int], expected: list[tuple[str, str, int]]
) -> None:
    assert hints(**changes) == expected


def test_a_change_that_would_break_another_sum_is_not_proposed() -> None:
    # 88 found stands in three sums: only the votes can be wrong.
    assert all(field != "found" for _, field, _ in hints(votes__yes=5))


def test_a_hint_that_several_sums_give_is_told_once() -> None:
    # 18 for 81 in the box: its votes, its ballots and its signatures all miss the same swap.
    typed = {"found": 18, "unused": 19, "votes__yes": 43, "voters_signed": 81}
    assert hints(**typed) == [("H-102", "found", 81), ("H-102", "voters_signed", 18)]


def test_a_blank_that_would_close_as_zero_is_named() -> None:
    assert hints("spoiled", spoiled=None) == [("H-103", "spoiled", 0)]
    assert hints("found", found=None) == []


def test_a_wrong_breakdown_is_hinted_at_too() -> None:
    changed = figures(
        null_votes=12, null_breakdown__unmarked=12, null_breakdown__multiple=9, null_breakdown__not_authentic=0
    )
    changed |= {"votes.no": 26}
    found = slip_hints(YES_NO, changed, (), with_breakdown=True)
    assert found == ()
    changed |= {"null_breakdown.multiple": 0, "null_breakdown.unmarked": 21}
    [hint] = slip_hints(YES_NO, changed, (), with_breakdown=True)
    assert (hint.code, hint.fields) == ("H-102", ("null_breakdown.unmarked",))


@given(st.integers(0, 10**9))
def test_a_swap_is_undone_by_a_swap_and_changes_by_a_multiple_of_nine(number: int) -> None:
    for swapped in with_digits_swapped(number):
        assert number in with_digits_swapped(swapped) or str(swapped)[0] == "0"
        assert (number - swapped) % 9 == 0


@given(st.sampled_from(sorted(figures())), st.integers(0, 2000))
def test_every_hint_closes_a_sum_that_failed(key: str, typed: int) -> None:
    changed = figures()
    changed[key] = typed
    equations = account_equations(YES_NO, with_breakdown=False)
    failing = [equation for equation in equations if not holds(equation, changed)]
    for hint in slip_hints(YES_NO, changed, (), with_breakdown=False):
        mended = {**changed, hint.fields[0]: int(hint.param("closes"))}
        assert any(holds(equation, mended) for equation in failing)
