"""Rest days of article 74, against an outside source."""

from __future__ import annotations

from datetime import date

import holidays
import pytest

from tests.domain.calendar_builders import shipped
from unionreg.domain.rest_days import nth_monday, rest_days


@pytest.mark.parametrize("year", range(2024, 2045))
def test_the_days_are_those_of_an_independent_library(year: int) -> None:
    expected = sorted(holidays.country_holidays("MX", years=year, observed=False))
    assert [each.day for each in rest_days(year)] == expected


def test_each_day_names_its_fraction() -> None:
    assert [each.source.rpartition(" ")[2] for each in rest_days(2030)] == [
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VII",
        "VI",
        "VIII",
    ]


def test_the_official_calendar_of_2024_closes_on_all_of_them() -> None:
    assert [each.day for each in rest_days(2024) if shipped().is_business_day(each.day)] == []


def test_years_under_the_older_text_have_no_handover_day() -> None:
    assert all(not each.source.endswith("fr. VII") for each in rest_days(2018))
    assert len(rest_days(2018)) == len(rest_days(2023)) == 7


def test_mondays_of_a_month() -> None:
    assert nth_monday(2026, 6, 1) == date(2026, 6, 1)
    assert nth_monday(2026, 11, 3) == date(2026, 11, 16)
