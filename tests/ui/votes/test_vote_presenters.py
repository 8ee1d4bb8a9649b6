"""Presenters and pure parts of the vote screens: no window, no office."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from tests.ui.votes.rows import a_count, a_definition, a_list_row, a_result, a_settled_station, a_station_row
from ui.screens.votes import (
    closing_presenter,
    definition_presenter,
    list_presenter,
    result_presenter,
    station_presenter,
    stations_presenter,
)
from ui.screens.votes.edit_table import rows_from_clipboard
from ui.screens.votes.entry_presenter import Balance, EntryPresenter, by_field
from ui.screens.votes.moments import parse_day, parse_moment, parse_time, show_moment
from ui.screens.votes.stations_presenter import Step
from ui.screens.votes.wording import grouped, percent
from unionreg.application.queries.votes import VoteSort, VoteStatus
from unionreg.domain.findings import Finding, Severity
from unionreg.domain.votes.count_entry import EntryValues, Place, StationState
from unionreg.domain.votes.result import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

CENTRAL = timezone(timedelta(hours=-6))
DAY = date(2026, 8, 12)


@pytest.mark.parametrize(
    ("typed", "hour", "minute"), [("605", 6, 5), ("0605", 6, 5), ("6:05", 6, 5), ("06:05", 6, 5), ("18.30", 18, 30)]
)
def test_a_time_is_understood_as_people_type_it(typed: str, hour: int, minute: int) -> None:
    assert parse_moment(typed, DAY, CENTRAL) == datetime(2026, 8, 12, hour, minute, tzinfo=CENTRAL)


@pytest.mark.parametrize("typed", ["", "6", "25:00", "12:60", "mañana", "31/02/2026 06:00", "12/08/26 06:00"])
def test_what_is_no_time_is_nothing(typed: str) -> None:
    assert parse_moment(typed, DAY, CENTRAL) is None


def test_a_closing_after_midnight_is_of_the_next_day() -> None:
    opened = datetime(2026, 8, 12, 22, 0, tzinfo=CENTRAL)
    closed = parse_moment("0130", DAY, CENTRAL, opened)
    assert closed == datetime(2026, 8, 13, 1, 30, tzinfo=CENTRAL)
    assert show_moment(closed, DAY) == "13/08/2026 01:30"
    assert parse_moment("13/08/2026 01:30", DAY, CENTRAL, opened) == closed


def test_days_and_times_apart() -> None:
    assert (parse_day("22/11/2026"), parse_day("22-11")) == (date(2026, 11, 22), None)
    assert (parse_time("2460"), parse_day("30/02/2026")) == (None, None)


def presenter_of(figures: Mapping[str, int | None], *found: Finding) -> EntryPresenter:
    return EntryPresenter(a_definition().options, EntryValues(figures), lambda _values: found)


def test_nothing_typed_asks_for_the_paper() -> None:
    presenter = presenter_of({})
    assert presenter.balance().state is Balance.NOTHING_YET
    assert presenter.is_untouched()


def test_the_balance_speaks_of_ballots_first_and_of_votes_then() -> None:
    presenter = presenter_of({"received": 100, "found": 92})
    assert presenter.balance().state is Balance.OPEN
    assert "8" in presenter.balance().sentence
    presenter.set_figure("unused", 8)
    assert "92" in presenter.balance().sentence
    for key, figure in (("votes.yes", 60), ("votes.no", 30), ("null_votes", 2)):
        presenter.set_figure(key, figure)
    assert presenter.balance().state is Balance.CLOSED


def test_more_than_there_can_be_is_said_as_well() -> None:
    assert "2" in presenter_of({"received": 90, "found": 92}).balance().sentence
    presenter = presenter_of({"found": 10, "votes.yes": 11})
    assert presenter.balance().state is Balance.OPEN


def test_zero_is_typed_and_blank_is_missing() -> None:
    presenter = presenter_of({"received": 0})
    missing = presenter.missing()
    assert "received" not in missing
    assert missing[:3] == ("opened_at", "closed_at", "counted_at")
    assert "null_breakdown.unmarked" not in missing


def test_a_breakdown_that_was_begun_must_be_whole() -> None:
    missing = presenter_of({"null_breakdown.unmarked": 1}).missing()
    assert "null_breakdown.multiple" in missing


def test_an_explained_warning_is_no_longer_open() -> None:
    warning = Finding("A-203", Severity.WARNING, ("voters_signed",))
    error = Finding("A-101", Severity.ERROR, ("found", "votes.yes"))
    presenter = presenter_of({}, warning, error)
    assert presenter.findings() == (error, warning)
    assert presenter.errors() == (error,)
    assert presenter.unexplained() == (warning,)
    presenter.set_explanation("A-203", " dos no firmaron ")
    assert presenter.unexplained() == ()
    assert presenter.explanation("A-203") == "dos no firmaron"


def test_a_finding_stands_beside_the_first_of_its_fields_that_is_shown() -> None:
    finding = Finding("A-101", Severity.ERROR, ("found", "votes.yes"))
    assert by_field((finding,), ("votes.yes", "found")) == {finding: "found"}
    assert by_field((finding,), ("votes.yes",)) == {finding: "votes.yes"}
    assert by_field((finding,), ("unused",)) == {}


def test_the_four_bases_are_told_with_the_one_that_decides() -> None:
    definition, result = a_definition(), a_result(yes=45, no=40, null=7, people=100)
    rows = result_presenter.base_rows(definition, result)
    assert [(row.letter, row.met, row.decides) for row in rows] == [
        ("A", False, True),
        ("B", True, False),
        ("C", True, False),
        ("D", False, False),
    ]


def test_the_picture_says_everything_in_words_too() -> None:
    picture = result_presenter.picture(a_definition(), a_result(yes=60, no=30, null=2, people=100))
    text = picture.as_text("{:,}")
    assert all(part in text for part in ("60", "30", "51", "47", "92"))
    assert [bar.leading for bar in picture.bars] == [False, True, False, False]
    assert [mark.at for mark in picture.marks] == [47, 51]


def test_reasons_are_needed_when_bases_differ_or_the_outcome_is_another() -> None:
    approved = result_presenter.OutcomeChoice(Outcome.APPROVED, None, "")
    rejected = result_presenter.OutcomeChoice(Outcome.REJECTED, None, "")
    agreeing = a_result(yes=60, no=30, null=2, people=100)
    assert not result_presenter.reasons_needed(agreeing, approved)
    assert result_presenter.reasons_needed(agreeing, rejected)
    assert result_presenter.why_reasons(agreeing, approved) == ""
    differing = a_result(yes=45, no=40, null=7, people=100)
    no_majority = result_presenter.OutcomeChoice(Outcome.NO_MAJORITY, None, "")
    assert result_presenter.reasons_needed(differing, no_majority)


def test_percentages_are_rounded_down() -> None:
    assert (percent(9588), percent(10000), percent(9)) == ("95.8 %", "100.0 %", "0.0 %")


def test_digests_stand_in_groups_of_four() -> None:
    assert grouped("0123456789abcdef") == "0123 4567 89ab cdef"


def test_only_those_who_may_open_a_sheet_are_led_to_it() -> None:
    row = a_station_row()
    assert stations_presenter.next_step(row) is Step.NOTHING
    assert stations_presenter.next_step(replace(row, can_open=Place.FIRST)) is Step.ENTER_FIRST
    assert stations_presenter.next_step(replace(row, can_open=Place.SECOND)) is Step.ENTER_SECOND
    assert stations_presenter.next_step(replace(row, state=StationState.HALF_RE_ENTERED)) is Step.COMPARE
    assert stations_presenter.next_step(replace(row, state=StationState.FINAL)) is Step.LOOK


def test_closing_names_a_few_stations_and_counts_the_rest() -> None:
    rows = [replace(a_station_row(), name=f"Mesa {number}") for number in range(12)]
    sentences = closing_presenter.blockers(rows)
    assert len(sentences) == closing_presenter.NAMED + 1
    assert "4" in sentences[-1]


def test_an_annulled_station_is_ready_whatever_its_warnings() -> None:
    annulled = replace(a_station_row(), state=StationState.ANNULLED, unexplained=("A-203",))
    settled = replace(annulled, state=StationState.SETTLED)
    assert closing_presenter.is_ready(annulled)
    assert not closing_presenter.is_ready(settled)


def test_who_entered_a_station_decides_nothing_about_it() -> None:
    station = replace(a_settled_station(), may_decide=False)
    allowed = station_presenter.decisions(station, may_annul=True, may_correct=True)
    assert not any((allowed.annul, allowed.count_again, allowed.correct, allowed.keep_as_on_paper))


def test_the_history_names_reason_and_person_of_each_version() -> None:
    first = a_count()
    station = a_settled_station(versions=(first,))
    assert len(station_presenter.version_rows(station)) == 1
    changed = replace(first, null_votes=3)
    pending = replace(station, count=changed)
    assert [row.version for row in station_presenter.version_rows(pending)] == [2, 1]


def test_the_list_sorts_the_same_column_the_other_way_round() -> None:
    choice = list_presenter.ListChoice()
    again = choice.sorted_by(VoteSort.HELD_ON)
    assert (choice.descending, again.descending) == (True, False)
    assert not choice.sorted_by(VoteSort.TITLE).descending


def test_the_stage_becomes_a_condition() -> None:
    over = (VoteStatus.RESOLVED, VoteStatus.CERTIFIED, VoteStatus.ANNULLED)
    assert list_presenter.ListChoice(stage="done").filter().statuses == over
    assert list_presenter.ListChoice(stage="draft").filter().statuses == (VoteStatus.DRAFT,)
    assert list_presenter.ListChoice(text="  norte ").filter().text == "norte"
    assert not list_presenter.ListChoice().narrows


def test_a_rehearsal_says_so_in_the_list() -> None:
    row = a_list_row()
    assert list_presenter.title_of(row) == row.title
    assert list_presenter.day_of(replace(row, held_on=None)) != ""
    assert list_presenter.stations_of(replace(row, stations=0)) == ""


@pytest.mark.parametrize(
    ("typed", "number"), [("6,853", 6853), ("0", 0), ("", None), ("1.5", None), ("-3", None), ("1" * 10, None)]
)
def test_whole_numbers_as_people_type_them(typed: str, number: int | None) -> None:
    assert definition_presenter.whole_number(typed) == number


def test_stations_go_through_the_table_unchanged() -> None:
    rows = (
        ("Mesa 1", "Nave 1", "12/08/2026", "06:00", "18:00", "100", "100", "1", "100"),
        ("Mesa 2", "Nave 2", "12/08/2026", "22:00", "13/08/2026 06:00", "50", "50", "", ""),
    )
    stations = definition_presenter.stations_from(rows, ())
    assert definition_presenter.station_rows(stations) == rows


def test_a_station_keeps_its_id_while_its_name_stays() -> None:
    row = ("Mesa 1", "", "", "", "", "", "", "", "")
    (before,) = definition_presenter.stations_from([row], ())
    named = replace(before, id="mesa-7")
    again = definition_presenter.stations_from([row, row], (named,))
    assert [station.id for station in again] == ["mesa-7", ""]


def test_errors_lead_to_the_cell_they_speak_of() -> None:
    marks = definition_presenter.cell_marks({"stations.3.opens_at": "falta", "title": "falta"}, "stations")
    assert marks == {(3, 3): "falta"}


def test_a_spreadsheet_is_read_by_tabs_and_lines() -> None:
    assert rows_from_clipboard("a\tb\r\n\r\nc\td\n") == [["a", "b"], ["c", "d"]]
