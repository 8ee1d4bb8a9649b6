"""Money is whole cents, read as people type it, never rounded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.contracts.wages import PayPeriod, WageChange, WageLine, WageTable, cents_of, compare, money


@given(st.integers(0, 10**11 - 1))
def test_what_is_printed_is_read_back(cents: int) -> None:
    assert cents_of(money(cents)) == cents


@pytest.mark.parametrize(
    ("text", "cents"),
    [("310.50", 31_050), ("$ 1,234.5", 123_450), ("278", 27_800), (" $0.07 ", 7), ("12,34", None), ("1.234", None),
     ("", None), ("-3", None), ("1e3", None), ("٣", None), ("1234567890", None), ("NaN", None)],
)  # fmt: skip
def test_amounts_as_typed(text: str, cents: int | None) -> None:
    assert cents_of(text) == cents


def test_less_than_nothing_is_printed_with_its_sign() -> None:
    assert money(-31_005) == "-$310.05"


def test_two_tables_are_compared_post_by_post() -> None:
    before = WageTable((WageLine("Ensamble", 30_000), WageLine("Velador", 20_000)))
    after = WageTable((WageLine("Almacén", 28_000), WageLine("Ensamble", 31_500)))
    found = compare(before, after)
    assert found == (
        WageChange("Almacén", "", PayPeriod.DAY, None, 28_000),
        WageChange("Ensamble", "", PayPeriod.DAY, 30_000, 31_500),
        WageChange("Velador", "", PayPeriod.DAY, 20_000, None),
    )
    assert [each.hundredths_of_percent for each in found] == [None, 500, None]


@pytest.mark.parametrize(("before", "after", "grown"), [(300, 299, -33), (300, 301, 33), (0, 5, None)])
def test_growth_is_cut_towards_zero(before: int, after: int, grown: int | None) -> None:
    assert WageChange("x", "", PayPeriod.DAY, before, after).hundredths_of_percent == grown
