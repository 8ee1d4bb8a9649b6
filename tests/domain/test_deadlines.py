"""Legal terms: the vectors, the register, and what is ambiguous."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.domain.calendar_builders import a_calendar, shipped
from unionreg.domain.calendar import CalendarBook, CalendarError, CalendarMissingError
from unionreg.domain.deadline_register import DEADLINES, deadline
from unionreg.domain.deadlines import Reading, Term, TermKind, TermRule, compute_term
from unionreg.errors import NotFoundError

VECTORS = json.loads((Path(__file__).parents[1] / "samples" / "deadline_vectors.json").read_text())["vectors"]


def fields(term: Term) -> dict[str, Any]:
    days = {name: day.isoformat() for name, day in term.days}
    return days | {
        name: {"from": period.first.isoformat(), "to": period.last.isoformat()} for name, period in term.periods
    }


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_the_register_gives_what_the_vector_expects(vector: dict[str, Any]) -> None:
    rule = deadline(vector["key"])
    assert rule.kind.value == vector["kind"]
    assert rule.event == vector["event"]
    assert (rule.amount or None) == vector.get("amount")
    assert (rule.at_least or None, rule.at_most) == (vector.get("at_least"), vector.get("at_most"))
    day = date.fromisoformat(vector["date"])
    if "error" in vector["expected"]:
        with pytest.raises(CalendarError) as refused:
            compute_term(rule, day, shipped())
        assert {"error": refused.value.code, "year": refused.value.year} == vector["expected"]
        return
    term = compute_term(rule, day, shipped())
    assert fields(term) == vector["expected"]
    assert term.ambiguous is vector.get("ambiguous", False)
    assert list(term.assumptions) == vector.get("assumptions", [])
    alternative = {name: value for name, value in vector.get("alternative", {}).items() if name != "if"}
    assert {name: day.isoformat() for name, day in term.alternative} == alternative


def test_the_register_has_every_key_once_with_its_article() -> None:
    keys = [rule.key for rule in DEADLINES]
    assert len(set(keys)) == len(keys) == 43
    assert all(rule.source for rule in DEADLINES)
    assert all(rule.amount > 0 or rule.at_least > 0 for rule in DEADLINES)


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(NotFoundError):
        deadline("reg.nothing")


def test_a_term_says_which_calendars_were_used_and_what_they_doubt() -> None:
    term = compute_term(deadline("appr.report_result"), date(2024, 1, 2), shipped())
    assert term.calendars == (("cfcrl-2024", 1),)
    assert [doubt.period.first for doubt in term.doubts] == [date(2024, 1, 2)]
    assert compute_term(deadline("appr.report_result"), date(2024, 4, 9), shipped()).doubts == ()


def test_a_filing_on_a_holiday_is_ambiguous_but_on_a_suspended_day_it_is_not() -> None:
    on_holiday = compute_term(deadline("reg.prevention"), date(2024, 9, 16), shipped())
    assert on_holiday.reading is Reading.FILING_DAY_IS_CALENDAR_DAY
    assert not compute_term(deadline("reg.prevention"), date(2024, 7, 18), shipped()).ambiguous


def test_the_day_of_an_event_that_is_no_filing_needs_no_calendar() -> None:
    book = CalendarBook((a_calendar(2026),))
    assert compute_term(deadline("appr.report_result"), date(2025, 12, 31), book).day("due") == date(2026, 1, 5)
    with pytest.raises(CalendarMissingError):
        compute_term(deadline("reg.prevention"), date(2025, 12, 31), book)


def test_the_vote_day_needs_a_calendar_only_for_an_upper_limit() -> None:
    book = CalendarBook((a_calendar(2026),))
    assert compute_term(deadline("appr.notice_min"), date(2027, 1, 1), book).day("latest_safe") == date(2026, 12, 17)
    with pytest.raises(CalendarMissingError):
        compute_term(deadline("appr.call"), date(2027, 1, 1), book)


def test_a_term_beyond_the_last_year_is_an_error_of_the_date() -> None:
    with pytest.raises(ValueError, match="year"):
        compute_term(deadline("appr.retention"), date(9999, 1, 1), shipped())
    with pytest.raises(OverflowError):
        compute_term(TermRule("x", TermKind.CALENDAR_DAYS, "x", 10), date(9999, 12, 30), shipped())


def test_a_day_that_the_term_does_not_have() -> None:
    with pytest.raises(KeyError):
        Term().day("due")
