"""Calendars as data: what is wrong with a file is found at once, and what is right comes back the same."""

from __future__ import annotations

import copy
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.calendar_builders import a_calendar, shipped
from unionreg.domain.calendar import Doubt, Period
from unionreg.domain.calendar_format import calendar_data, parse_calendar, parse_date
from unionreg.errors import UnreadableError
from unionreg.texts import Language, load_texts

DATA: dict[str, Any] = calendar_data(
    a_calendar(
        2026,
        date(2026, 5, 1),
        suspended=(date(2026, 12, 20), date(2027, 1, 2)),
        doubts=(Doubt(Period(date(2026, 1, 2), date(2026, 1, 3)), "no leído"),),
        notes=("inventado",),
    )
)


@pytest.mark.parametrize("calendar", shipped().calendars, ids=lambda each: each.id)
def test_the_shipped_calendars_are_read_and_written_back(calendar: Any) -> None:
    assert parse_calendar(calendar_data(calendar)) == calendar


def test_rows_that_may_be_absent() -> None:
    calendar = parse_calendar({name: DATA[name] for name in DATA if name not in {"weekend", "uncertain", "notes"}})
    assert (calendar.doubts, calendar.notes, calendar.weekend) == ((), (), (5, 6))


@pytest.mark.parametrize("rows", ["days", "suspensions"])
def test_a_calendar_without_its_holidays_or_suspensions_is_refused(rows: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        parse_calendar({name: DATA[name] for name in DATA if name != rows})
    assert refused.value.params["field"] == rows


def changed(path: str, value: object) -> dict[str, Any]:
    data = copy.deepcopy(DATA)
    *holders, last = path.split(".")
    place: Any = data
    for name in holders:
        place = place[int(name)] if name.isdigit() else place[name]
    place[int(last) if last.isdigit() else last] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "code", "field"),
    [
        ("id", "", "C-101", "id"),
        ("authority", 5, "C-101", "authority"),
        ("year", "2026", "C-101", "year"),
        ("year", 10_000, "C-101", "year"),
        ("version", True, "C-101", "version"),
        ("complete", "yes", "C-101", "complete"),
        ("covers", None, "C-101", "covers"),
        ("covers.from", "2026-02-30", "C-102", "covers.from"),
        ("covers.from", "2025-12-31", "C-104", "covers"),
        ("covers.to", "2027-01-01", "C-104", "covers"),
        ("covers.to", "2025-12-31", "C-103", "covers"),
        ("weekend", ["caturday"], "C-101", "weekend.0"),
        ("days", {}, "C-101", "days"),
        ("days.0", "2026-05-01", "C-101", "days.0"),
        ("days.0.date", 20260501, "C-102", "days.0.date"),
        ("days.0.kind", None, "C-101", "days.0.kind"),
        ("days.0.source", " ", "C-101", "days.0.source"),
        ("suspensions.0.to", "2026-12-01", "C-103", "suspensions.0"),
        ("suspensions.0.name", None, "C-101", "suspensions.0.name"),
        ("uncertain.0.note", None, "C-101", "uncertain.0.note"),
        ("notes.0", 1, "C-101", "notes.0"),
    ],
)
def test_each_wrong_field_is_named(path: str, value: object, code: str, field: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        parse_calendar(changed(path, value))
    assert refused.value.code == "calendar-malformed"
    assert (code, (field,)) in [(each.code, each.fields) for each in refused.value.findings]
    for language in Language:
        texts = load_texts(language, "findings")
        for each in refused.value.findings:
            assert texts.get(f"finding.{each.code}.explanation", **dict(each.params))


@pytest.mark.parametrize("data", [None, [], "calendario", 7, {}])
def test_what_is_no_calendar_is_refused(data: object) -> None:
    with pytest.raises(UnreadableError) as refused:
        parse_calendar(data)
    assert refused.value.params["field"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from([*DATA, "from", "to", "date"]), inner, max_size=8)
        ),
        max_leaves=20,
    )
)
def test_any_data_is_read_or_refused(data: object) -> None:
    with pytest.raises(UnreadableError):
        parse_calendar(data)


@pytest.mark.parametrize("text", ["2026-1-1", "20260101", "2026-13-01", "2026-01-01T00:00", "٢٠٢٦-01-01", "", None, 5])
def test_only_a_date_is_a_date(text: object) -> None:
    assert parse_date(text) is None


def test_a_date_is_read() -> None:
    assert parse_date("2026-01-01") == date(2026, 1, 1)
