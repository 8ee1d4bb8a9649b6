"""Legal terms of a vote in words, its facts before the result, its times in its own offset, shares as typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.builders_votes import a_draft_vote, a_voting_office
from tests.domain.calendar_builders import a_book, a_calendar
from tests.ui.votes.rows import CENTRAL, CLOSES, OPENS, a_definition, a_result, a_station
from ui.screens.votes.deadline_presenter import business_days, deadline_lines
from ui.screens.votes.definition_presenter import share_from, shown_share, station_rows, stations_from
from ui.screens.votes.page_presenter import known_facts
from ui.screens.votes.procedure_words import procedure_lines
from ui.screens.votes.record_times import date_time_in, hours_words, zone_of
from ui.screens.votes.result_presenter import history_facts
from ui.theme import Tone
from unionreg.application.queries import votes as queries
from unionreg.application.vote_drafts import DraftStation
from unionreg.domain.calendar import CalendarBook
from unionreg.domain.votes.catalogue import procedure
from unionreg.domain.votes.result import Superseded
from unionreg.domain.votes.vote import Ratio
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]

# The vote of the builders is on Wednesday 12 August 2026.
BOOK = CalendarBook((a_calendar(2026), a_calendar(2027)))


def a_page() -> queries.VotePage:
    here = a_voting_office()
    return queries.vote_page(here.core, here.office.coordinator, vote_id=here.vote_id)


def left(today: date, book: CalendarBook = BOOK) -> list[str]:
    return [line.left for line in deadline_lines(a_page(), book, today)]


def test_before_the_vote_the_call_has_its_window() -> None:
    call = deadline_lines(a_page(), BOOK, date(2026, 7, 1))[0]
    assert call.source == "LFT 390 Ter fr. I"
    assert call.left.startswith("begins in")
    assert left(date(2026, 7, 27))[0].startswith("1 business day")
    assert left(date(2026, 8, 12))[0] == "this term is over"


def test_after_the_vote_the_days_to_post_and_report_are_counted() -> None:
    _, post, report, keep = deadline_lines(a_page(), BOOK, date(2026, 8, 13))
    assert (post.tone, report.tone) == (Tone.WARNING, Tone.WARNING)
    assert "14" in post.when
    assert "17" in report.when
    assert "2031" in keep.when
    assert left(date(2026, 8, 14))[1] == "today is the last day"
    overdue = deadline_lines(a_page(), BOOK, date(2026, 8, 18))[1]
    assert overdue.tone is Tone.NEGATIVE


def test_business_days_leave_out_weekends_and_holidays() -> None:
    friday = date(2026, 8, 14)
    assert business_days(friday, friday, BOOK) == 0
    assert business_days(friday, friday + timedelta(days=3), BOOK) == 1
    holiday = CalendarBook((a_calendar(2026, date(2026, 8, 17)),))
    assert business_days(friday, friday + timedelta(days=4), holiday) == 1


def test_a_year_without_a_calendar_is_told_and_not_guessed() -> None:
    lines = deadline_lines(a_page(), a_book(2025), date(2026, 8, 13))
    assert {line.error.code for line in lines if line.error is not None} == {"calendar-missing"}
    assert [line.left for line in lines if line.error is not None] == ["", "", ""]


def test_the_page_says_the_terms_and_leads_to_the_calendars(open_window: OpenWindow) -> None:
    from PySide6.QtWidgets import QLabel

    from ui.screens.screen import Place

    here = a_voting_office()
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Place("vote", (here.vote_id,)))
    words = " ".join(label.text() for label in window.screen.deadlines.findChildren(QLabel))
    assert "Publicar el resultado" in words or "No está cargado el calendario" in words
    facts = " ".join(label.text() for label in window.screen.known.findChildren(QLabel))
    assert "Personas cubiertas" in facts


def test_what_is_known_before_the_result() -> None:
    facts = dict(known_facts(a_page()))
    assert facts["People covered"] == "200"
    assert facts["Stations"] == "2"
    assert facts["First station opens"].endswith("06:00")
    assert facts["Half plus one"] == "101 of 200".replace("101 of 200", f"{101} of {200}")


def test_a_draft_without_hours_has_no_terms_yet() -> None:
    here = a_voting_office()
    draft = a_draft_vote(here.office)
    page = queries.vote_page(here.core, here.office.coordinator, vote_id=draft)
    assert deadline_lines(page, BOOK, date(2026, 8, 1)) == ()
    assert "Stations" not in dict(known_facts(page))


def test_times_stay_in_the_offset_of_the_vote() -> None:
    zone = zone_of((a_station(),), datetime.now(UTC))
    assert date_time_in(CLOSES.astimezone(UTC), zone).endswith("18:00")
    assert zone_of((), datetime(2026, 1, 1, tzinfo=UTC)) is UTC
    assert hours_words(OPENS, CLOSES) == "06:00–18:00"
    assert hours_words(OPENS, OPENS + timedelta(hours=20)).endswith("02:00")


def test_hours_of_a_draft_are_typed_and_shown_in_its_own_offset() -> None:
    station = DraftStation("mesa-1", "Mesa 1", "Nave 1", OPENS, CLOSES, 100, 100, None)
    (row,) = station_rows((station,))
    assert row[2:5] == ("12/08/2026", "06:00", "18:00")
    (again,) = stations_from([[*row[:3], "0700", *row[4:]]], (station,))
    assert again.opens_at == OPENS + timedelta(hours=1)
    assert again.opens_at is not None
    assert again.opens_at.utcoffset() == CENTRAL.utcoffset(None)


@pytest.mark.parametrize(
    ("typed", "share"),
    [
        ("1/2", Ratio(1, 2)),
        (" 30 % ", Ratio(30, 100)),
        ("33.3%", Ratio(333, 1000)),
        ("66,6 %", Ratio(666, 1000)),
        ("100%", Ratio(100, 100)),
        ("0/2", None),
        ("3/2", None),
        ("1/0", None),
        ("1/1001", None),
        ("half", None),
        ("", None),
    ],
)
def test_shares_as_people_type_them(typed: str, share: Ratio | None) -> None:
    assert share_from(typed) == share
    if share is not None:
        assert share_from(shown_share(share)) == share


def test_a_single_union_has_no_vote_and_the_contest_says_so() -> None:
    texts = load_texts(Language.EN)
    lines = procedure_lines(procedure("390bis_contest"), texts)
    assert any("only one union" in line for line in lines)
    assert not any("only one union" in line for line in procedure_lines(procedure("390ter_revision"), texts))
    assert any("statutes" in line for line in procedure_lines(procedure("leadership_election"), texts))


def test_a_result_that_replaces_another_says_why() -> None:
    result = a_result(yes=60, no=30, null=2, people=100)
    first = dict(history_facts(a_definition(), result, 1))
    assert "Reason" not in first
    second = replace(result, supersedes=Superseded("ab" * 32, "Se leyó mal la mesa 1"))
    facts = dict(history_facts(a_definition(), second, 2))
    assert facts["Reason"] == "Se leyó mal la mesa 1"
    assert facts["Replaces the package"].startswith("abab abab")
