"""Dates as clerks type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.rolls.dates import read_date

MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip
WRITTEN = (
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"{day.day}-{day.month}-{day.year}",
    lambda day: f"{day:%d.%m.%Y}",
    lambda day: day.isoformat(),
    lambda day: f"{day.isoformat()} 00:00:00",
    lambda day: f"{day:%Y%m%d}",
    lambda day: f"{day.day}-{MONTHS[day.month - 1][:3]}-{day.year}",
    lambda day: f"{day.day}/{MONTHS[day.month - 1][:3].upper()}./{day.year}",
    lambda day: f"{day.day} de {MONTHS[day.month - 1]} de {day.year}",
    lambda day: f"{day.day} {MONTHS[day.month - 1]} del {day.year}",
    lambda day: f"lunes, {day.day} de {MONTHS[day.month - 1]} de {day.year}.",
)


@given(st.dates(date(1955, 1, 1), date(2060, 12, 31)), st.sampled_from(WRITTEN))
def test_every_usual_way_of_writing_a_day_gives_that_day(day: date, write: object) -> None:
    assert callable(write)
    assert read_date(write(day), 2025) == day


@given(st.integers(20_000, 60_000))
def test_day_numbers_of_spreadsheets_are_days(number: int) -> None:
    assert read_date(str(number), 2025) == date(1899, 12, 30) + timedelta(days=number)
    assert read_date(f"{number}.5", 2025, 1_462) == date(1904, 1, 1) + timedelta(days=number)


@pytest.mark.parametrize(
    "typed",
    ["", "31/02/2020", "mayo 2019", "s/f", "2019", "19999", "60001", "12/13/2020", "3-xyz-19", "3-mayon-19", "0/1/2020",
     "15/07/0202", "1-ene-2300", "pendiente"],
)  # fmt: skip
def test_what_is_no_day_gives_none(typed: str) -> None:
    assert read_date(typed, 2025) is None


def test_years_of_two_digits_reach_one_year_past_the_cut_off() -> None:
    assert read_date("1/2/26", 2026) == date(2026, 2, 1)
    assert read_date("1/2/27", 2026) == date(1927, 2, 1)
    assert read_date("3-sept-98", 2026) == date(1998, 9, 3)
    assert read_date("3-Jan-98", 2026) == date(1998, 1, 3)
