"""Official calendars: business days, refusals, counting, and article 74 against an outside source."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.calendar_builders import a_book, a_calendar, shipped
from unionreg.domain.calendar import (
    CalendarBook,
    CalendarIncompleteError,
    CalendarMissingError,
    Doubt,
    Period,
    add_legal_months,
    add_months,
    add_years,
)

DAY = timedelta(days=1)
IN_2026 = st.dates(date(2026, 1, 1), date(2026, 12, 31))


def test_a_year_without_calendar_is_refused() -> None:
    with pytest.raises(CalendarMissingError) as refused:
        a_book(2026).is_business_day(date(2028, 5, 5))
    assert (refused.value.code, refused.value.year) == ("calendar-missing", 2028)


@pytest.mark.parametrize("day", [date(2023, 5, 11), date(2023, 12, 29)])
def test_a_day_that_the_calendar_does_not_answer_for_is_refused(day: date) -> None:
    with pytest.raises(CalendarIncompleteError) as refused:
        shipped().is_business_day(day)
    assert (refused.value.code, refused.value.year) == ("calendar-incomplete", 2023)
    assert refused.value.params == {"year": 2023, "first": "2023-01-01", "last": "2023-05-10"}


def test_the_last_covered_day_is_answered() -> None:
    assert not shipped().is_business_day(date(2023, 5, 10))
    assert shipped().is_business_day(date(2023, 5, 9))


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2024, 3, 18), "Natalicio de Benito Juárez (tercer lunes de marzo)"),
        (date(2024, 7, 20), "Suspensión de verano"),
        (date(2024, 8, 10), "weekend"),
        (date(2024, 8, 12), None),
    ],
)
def test_a_day_off_has_its_reason(day: date, reason: str | None) -> None:
    calendar = shipped().calendar_of(day)
    assert calendar.reason(day) == reason
    assert calendar.is_business_day(day) is (reason is None)


@pytest.mark.parametrize("year", [2023, 2024])
def test_the_shipped_calendars_close_on_the_rest_days_of_article_74(year: int) -> None:
    calendar = shipped().calendar_of(date(year, 1, 1))
    rest_days = [day for day in holidays.country_holidays("MX", years=year) if day in calendar.covers]
    assert len(rest_days) >= 4
    assert [day for day in rest_days if calendar.is_business_day(day)] == []


def test_the_newest_version_of_a_year_counts() -> None:
    holiday = date(2026, 3, 4)
    old, new = a_calendar(2026), a_calendar(2026, holiday, version=2)
    for book in (CalendarBook((old, new)), CalendarBook((new, old))):
        assert not book.is_business_day(holiday)
        assert book.versions([holiday]) == (("inventado-2026", 2),)


def test_a_suspension_carried_into_january_counts_in_the_next_calendar() -> None:
    book = CalendarBook((a_calendar(2025, suspended=(date(2025, 12, 22), date(2026, 1, 6))), a_calendar(2026)))
    assert book.next_business_day(date(2025, 12, 22)) == date(2026, 1, 7)
    assert book.reason(date(2026, 1, 6)) == "Suspensión"
    assert book.is_suspended(date(2026, 1, 6))
    assert not book.is_suspended(date(2026, 1, 7))


def test_doubtful_days_are_told() -> None:
    doubt = Doubt(Period(date(2026, 1, 2), date(2026, 1, 6)), "no se pudo leer")
    book = CalendarBook((a_calendar(2026, doubts=(doubt,)),))
    assert book.doubts(date(2026, 1, 20), date(2026, 1, 6)) == (doubt,)
    assert book.doubts(date(2026, 1, 7), date(2026, 1, 20)) == ()
    assert book.doubts(date(2025, 12, 1), date(2026, 1, 1)) == ()


@given(IN_2026, st.integers(1, 60))
def test_a_forward_term_has_exactly_its_business_days(start: date, amount: int) -> None:
    book = a_book()
    first, due = book.forward(start, amount)
    counted = [start + number * DAY for number in range(1, (due - start).days + 1)]
    business = [day for day in counted if book.is_business_day(day)]
    assert len(business) == amount
    assert (business[0], business[-1]) == (first, due)


@given(IN_2026, st.integers(1, 40))
def test_at_least_so_many_business_days_lie_between_the_latest_day_and_the_event(event: date, at_least: int) -> None:
    book = a_book()
    latest = book.latest_before(event, at_least)

    def between(day: date) -> int:
        return sum(book.is_business_day(day + number * DAY) for number in range(1, (event - day).days))

    assert book.is_business_day(latest)
    assert between(latest) == at_least
    later = book.next_business_day(latest + DAY)
    assert later >= event or between(later) == at_least - 1


@given(IN_2026, st.integers(1, 40))
def test_at_most_so_many_business_days_follow_the_earliest_day(event: date, at_most: int) -> None:
    book = a_book()
    earliest = book.earliest_before(event, at_most)

    def after(day: date) -> int:
        return sum(book.is_business_day(day + number * DAY) for number in range(1, (event - day).days + 1))

    assert book.is_business_day(earliest)
    assert after(earliest) == at_most
    assert after(book.previous_business_day(earliest)) == at_most + 1


@pytest.mark.parametrize(
    ("vote", "earliest", "latest"),
    [
        (date(2024, 4, 10), date(2024, 3, 15), date(2024, 3, 22)),
        (date(2024, 8, 7), date(2024, 7, 3), date(2024, 7, 9)),
        (date(2024, 10, 6), date(2024, 9, 11), date(2024, 9, 19)),
    ],
)
def test_the_table_of_the_law_notes(vote: date, earliest: date, latest: date) -> None:
    book = shipped()
    assert book.earliest_before(vote, 15) == earliest
    assert book.latest_before(vote, 10) == latest


def test_the_next_business_day_is_the_day_itself_when_it_is_one() -> None:
    book = a_book()
    assert book.next_business_day(date(2026, 3, 13)) == date(2026, 3, 13)
    assert book.next_business_day(date(2026, 3, 14)) == date(2026, 3, 16)
    assert book.previous_business_day(date(2026, 3, 16)) == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2024, 11, 30), 3, date(2025, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 5, 31), -3, date(2024, 2, 29)),
        (date(2024, 1, 15), -1, date(2023, 12, 15)),
        (date(2024, 12, 15), 1, date(2025, 1, 15)),
    ],
)
def test_calendar_months(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end


def test_legal_months_have_thirty_days() -> None:
    assert add_legal_months(date(2024, 3, 1), 6) == date(2024, 8, 28)


def test_years_from_the_29_of_february_end_on_the_first_of_march() -> None:
    assert add_years(date(2024, 2, 29), 5) == date(2029, 3, 1)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)
    assert add_years(date(2024, 9, 13), 5) == date(2029, 9, 13)
