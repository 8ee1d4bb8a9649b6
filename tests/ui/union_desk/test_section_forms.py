"""Every kind of filing can be filled in, and what is typed comes back as it was typed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.screens.union_desk.clock import answer_clock, missing_year
from ui.screens.union_desk.form_fields import YES, FieldKind, FormField, read, shown, value_of, with_value
from ui.screens.union_desk.records import merged, term
from ui.screens.union_desk.section_forms import groups_of
from ui.screens.union_desk.section_lists import list_of, sex_of_curp
from ui.screens.union_desk.wording import megabytes, saved_words
from ui.theme import Tone
from unionreg.demo.calendars import invented_calendar
from unionreg.domain.calendar import CalendarBook
from unionreg.domain.calendar_format import parse_calendar
from unionreg.domain.filings.catalogue import FILING_TYPES
from unionreg.domain.filings.filing import FilingData, FilingKind, Organisation, Sex, Term
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.office_notice import NoticePrevention
from unionreg.texts import Language, load_texts

TEXTS = load_texts(Language.ES)
OWN_PARTS = {Section.MEMBERS, Section.STATUTES, Section.ATTACHMENTS}
SAMPLES: dict[FieldKind, str] = {
    FieldKind.LINE: "Texto inventado",
    FieldKind.LONG: "Uno\ndos",
    FieldKind.LINES: "Uno\nDos",
    FieldKind.DAY: "22/11/2026",
    FieldKind.HOUR: "9:05",
    FieldKind.NUMBER: "1,234",
    FieldKind.TRUTH: YES,
    FieldKind.CODE: "abc 123",
}


def data_of(kind: FilingKind) -> FilingData:
    return FilingData("a" * 32, kind)


def filled(record: Any, fields: tuple[FormField, ...]) -> Any:
    """The record with something typed into every field."""
    for field in fields:
        if field.kind is FieldKind.CHECK:
            record = with_value(record, field.name, True)
            continue
        text = field.choices[0][0] if field.kind is FieldKind.CHOICE and field.choices else SAMPLES.get(field.kind, "")
        typed = read(field, text)
        assert not typed.error, field.name
        record = with_value(record, field.name, typed.value)
        assert read(field, shown(field, value_of(record, field.name))) == typed
    return record


@pytest.mark.parametrize("type_", FILING_TYPES, ids=lambda each: each.kind.value)
def test_every_field_of_every_filing_is_kept_where_it_belongs(type_: Any) -> None:
    data = data_of(type_.kind)
    for section in type_.sections:
        groups, described = groups_of(section, type_, TEXTS), list_of(section, data)
        assert groups or described or section in OWN_PARTS, section
        for group in groups:
            record = filled(group.place.read(data), group.fields)
            data = group.place.write(data, record)
            assert group.place.read(data) == record
        if described is not None:
            row = described.settle(filled(described.make(), described.fields))
            data = described.write(data, (row,))
            assert described.read(data) == (row,)
            assert all(column.text(row) for column in described.columns)


@given(st.text())
def test_whatever_is_typed_is_read_or_told(text: str) -> None:
    for kind in (*SAMPLES, FieldKind.CHOICE):
        if kind not in {FieldKind.TRUTH, FieldKind.CHOICE}:
            typed = read(FormField("name", "Nombre", kind), text)
            assert typed.error == "" or typed.value is None


def test_a_period_counts_once_both_days_are_there() -> None:
    place, data = term(), data_of(FilingKind.LEADERSHIP_CHANGE)
    half = replace(place.read(data), first=date(2026, 1, 1))
    assert place.write(data, half).leadership_term is None
    whole = replace(half, last=date(2028, 12, 31))
    assert place.write(data, whole).leadership_term == Term(date(2026, 1, 1), date(2028, 12, 31))


def test_two_changes_at_once_are_both_kept() -> None:
    before = data_of(FilingKind.ADDRESS_CHANGE)
    typed = replace(before, remarks="Observación")
    meanwhile = replace(before, organisation=Organisation(name="Sindicato"))
    both = merged(before, typed, meanwhile)
    assert (both.remarks, both.organisation.name) == ("Observación", "Sindicato")


@pytest.mark.parametrize(
    ("curp", "sex"),
    [("LUNA800101MQTXXX05", Sex.WOMAN), ("LUNA800101HQTXXX05", Sex.MAN), ("LUNA800101", None), ("", None)],
)
def test_the_curp_says_the_sex(curp: str, sex: Sex | None) -> None:
    assert sex_of_curp(curp) is sex


def test_when_it_was_saved_is_told_in_words() -> None:
    now = datetime.now().astimezone()
    assert saved_words(None, now) == ""
    assert saved_words(now - timedelta(seconds=5), now) == "Saved just now"
    assert saved_words(now - timedelta(minutes=2), now) == "Saved 2 min ago"
    assert "Saved on" in saved_words(now - timedelta(days=3), now)


def test_sizes_are_told_as_people_say_them() -> None:
    assert [megabytes(size) for size in (0, 340_000, 3_449_999, 12_600_000)] == ["1 kB", "340 kB", "3.4 MB", "12.6 MB"]


def test_the_clock_of_an_answer_counts_business_days_or_says_which_calendar_is_missing() -> None:
    asked = NoticePrevention(1, 1, date(2026, 11, 20), 3, "LFT 735", date(2026, 11, 26), ())
    book = CalendarBook((parse_calendar(json.loads(invented_calendar(2026).content)),))
    monday = date(2026, 11, 23)
    assert "3 business day" in answer_clock(asked, monday, book)[0].replace("%n", "3")
    words, tone = answer_clock(asked, monday, CalendarBook(()))
    assert ("calendar of 2026 is missing" in words, tone) == (True, Tone.WARNING)
    assert missing_year(asked, monday, CalendarBook(())) == 2026
    assert answer_clock(asked, date(2026, 11, 26), book)[1] is Tone.NEGATIVE
    assert "Answer all the same" in answer_clock(asked, date(2026, 11, 27), book)[0]
    assert "gave no date" in answer_clock(replace(asked, due_on=None), monday, book)[0]
    assert missing_year(replace(asked, due_on=None), monday, book) is None
