"""What the screens of the day say, without a window: searching, hours, steps, progress, files."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders_day import JPEG, a_closing, a_day, a_laptop, a_station, an_hour, an_opening, at, taken_in, worked
from tests.builders_votes import a_voting_office
from ui.messages import Messages
from ui.screens.day import day_presenter, hours_presenter, progress_presenter, script_presenter
from ui.screens.day.arrivals_presenter import KEYS, VoterList, folded, key_name, matching
from ui.screens.day.day_view import DayView
from ui.screens.day.photo_files import check_photo, read_photo
from ui.screens.day.script_presenter import Stop
from ui.theme import Tone
from ui.widgets.station_grid import Look
from unionreg.application.queries import day as queries
from unionreg.application.queries.day_definition import frozen_definition
from unionreg.domain.votes.day import acts
from unionreg.domain.votes.day.files import ListedPerson
from unionreg.domain.votes.day.hours import SMALLEST_SPAN
from unionreg.domain.votes.day.records import StationDay
from unionreg.domain.votes.day.script import SCRIPT
from unionreg.domain.votes.day.totals import HourTotal
from unionreg.domain.votes.vote import Base, DecisionRule, Population, Ratio
from unionreg.errors import ConflictError, UnionregError, UnreadableError
from unionreg.texts import Language

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders_votes import VotingOffice
    from unionreg.application.queries.day_rows import DayProgress
    from unionreg.domain.votes.vote import VoteDefinition

PEOPLE = (
    ListedPerson(1, "NÚÑEZ OY MARÍA JOSÉ"),
    ListedPerson(12, "DE LA O PÉREZ ÍÑIGO"),
    ListedPerson(120, "PEREZ NUÑO XÓCHITL", "added-dismissed"),
    ListedPerson(121, ""),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [1, 12, 120, 121]),
        ("nunez", [1]),
        ("NUÑEZ oy", [1]),
        ("perez", [12, 120]),
        ("pere nu", [120]),
        ("de la o", [12]),
        ("12", [12]),
        ("012", [12]),
        ("122", []),
        ("120", [120]),
        ("xochitl", [120]),
        ("ochitl", []),
        ("  maria   jose ", [1]),
    ],
)
def test_people_are_found_without_accents_and_by_number(typed: str, found: list[int]) -> None:
    shown = VoterList(PEOPLE).rows([None] * 4)
    assert [row.number for row in matching(shown, typed)] == found


@given(st.text(max_size=30))
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_a_name_that_the_program_does_not_know_stands_on_paper() -> None:
    assert VoterList(PEOPLE).rows([None] * 4)[3].name == "(name on the paper list)"


def test_f1_stays_the_help_and_every_document_has_a_key() -> None:
    assert [key_name(place) for place in range(len(KEYS))] == [f"F{number}" for number in range(2, 11)]
    assert key_name(len(KEYS)) == ""


def a_view(day: StationDay, marked: int | None = 0) -> DayView:
    return DayView("v", "Revisión", False, a_station(), day, (), marked, 100, ("ine",), {}, (), True)


def opened(*hours: int) -> StationDay:
    day = acts.opened(StationDay("mesa-1"), an_opening())
    for hour in hours:
        day = acts.with_hour(day, an_hour(hour))
    return day


def test_every_printed_step_belongs_to_one_stop() -> None:
    covered: list[int] = []
    for stop in Stop:
        first, _, last = script_presenter.numbers_of(stop).partition("–")
        if first:
            covered += range(int(first), int(last or first) + 1)
    assert covered == [step.number for step in SCRIPT]


def test_the_day_goes_on_where_it_stands() -> None:
    day = StationDay("mesa-1")
    assert script_presenter.first_stop(a_view(day)) is Stop.OPENING
    assert script_presenter.first_stop(a_view(opened())) is Stop.ARRIVALS
    suspended = acts.suspended(opened(), at(9), "Sismo")
    assert script_presenter.first_stop(a_view(suspended)) is Stop.SUSPENSION
    assert script_presenter.first_stop(a_view(acts.closed(opened(), a_closing()))) is Stop.COUNT
    assert script_presenter.first_stop(a_view(acts.not_opened(day, "Bloqueo"))) is Stop.END


def test_an_hour_that_is_over_and_not_noted_is_asked_for() -> None:
    def state(day: StationDay, hour: int) -> tuple[str, Tone]:
        lines = script_presenter.lines(a_view(day), at(hour, 30), hands_over=True)
        line = next(line for line in lines if line.key == Stop.HOUR)
        return line.state, line.tone

    assert state(opened(), 6) == ("Up to date", Tone.POSITIVE)
    assert state(opened(), 8)[1] is Tone.WARNING
    assert state(opened(6, 7), 8) == ("Up to date", Tone.POSITIVE)


def test_hours_run_from_the_opening_until_now_and_the_first_open_one_is_proposed() -> None:
    hours = hours_presenter.hours_to_note(opened(6), a_station(), at(8, 10))
    assert hours == (at(6), at(7), at(8))
    assert hours_presenter.proposed(hours, opened(6)) == at(7)
    assert hours_presenter.proposed(hours, opened(6, 7, 8)) == at(8)
    assert hours_presenter.hours_to_note(StationDay("mesa-1"), a_station(), at(8)) == ()
    assert hours_presenter.proposed((), opened()) is None


def test_a_clock_wrong_by_days_offers_no_endless_list() -> None:
    assert len(hours_presenter.hours_to_note(opened(), a_station(), at(8) + timedelta(days=40))) == 24


def test_only_the_newest_hour_is_counted_again() -> None:
    view = a_view(opened(6, 7), marked=35)
    assert hours_presenter.voted_in(view, at(6)) == 10
    assert hours_presenter.voted_in(view, at(7)) == 25
    assert hours_presenter.voted_in(view, at(8)) == 15
    assert hours_presenter.voted_in(replace(view, marked=None), at(8)) is None


def day_of(stations: int = 2) -> tuple[VotingOffice, DayProgress, VoteDefinition]:
    here = a_day(stations=stations) if stations != 2 else a_day()
    definition = frozen_definition(here.core, here.office.auditor, **here.vote)
    assert definition is not None
    return here, queries.progress(here.core, here.office.auditor, **here.vote), definition


def test_the_projector_tells_nobody_and_no_figure_of_a_station() -> None:
    _here, progress, definition = day_of()
    busy = replace(progress, rows=tuple(replace(row, marked=37, voted=41) for row in progress.rows))
    picture = progress_presenter.picture(busy, (), definition, {})
    shown = " ".join(cell.sentence() for cell in picture.cells)
    assert "37" not in shown
    assert "41" not in shown


def test_while_people_vote_only_what_was_told_is_shown() -> None:
    here, _progress, definition = day_of()
    laptop = worked(a_laptop(here), 40)
    taken_in(here, laptop.desk.hand_over().content)
    progress = queries.progress(here.core, here.office.auditor, **here.vote)
    told = (HourTotal(at(6), 40, 40), HourTotal(at(7), SMALLEST_SPAN - 1, 40 + SMALLEST_SPAN - 1))
    picture = progress_presenter.picture(progress, told, definition, {})
    assert picture.figure.startswith("44 of 200")
    assert [hour.figure for hour in picture.hours] == ["40", "—"]
    assert picture.hours[1].count == 0
    reading = progress_presenter.picture(progress, None, definition, {})
    assert (reading.figure, reading.hours) == ("…", ())


def test_states_have_looks_and_the_legend_counts_them() -> None:
    _here, progress, definition = day_of()
    waiting = replace(progress, waiting=("mesa-2",))
    picture = progress_presenter.picture(waiting, (), definition, {})
    assert [cell.look for cell in picture.cells] == [Look.HOLLOW, Look.DIAMOND]
    assert [words for _, words in picture.legend] == ["Not opened yet: 1", "A file waits for a decision: 1"]


def test_stations_are_grouped_by_place_or_else_by_state() -> None:
    _here, _progress, definition = day_of()

    def with_addresses(*addresses: str) -> VoteDefinition:
        stations = tuple(a_station(id=f"m-{number}", address=each) for number, each in enumerate(addresses))
        return replace(definition, stations=stations)

    assert set(progress_presenter.groups_of(with_addresses("Nave 1", "Nave 1", "Nave 2")).values()) == {
        "Nave 1",
        "Nave 2",
    }
    many = [f"Calle {number}, {'Puebla' if number % 2 else 'Oaxaca'}" for number in range(100)]
    assert set(progress_presenter.groups_of(with_addresses(*many)).values()) == {"Puebla", "Oaxaca"}
    assert progress_presenter.groups_of(with_addresses(*map(str, range(100)))) == {}


def test_thresholds_stand_in_words_with_what_is_missing() -> None:
    _here, progress, definition = day_of()
    rule = DecisionRule(Base.A, Population.COVERED, Ratio(3, 10))
    told = (HourTotal(at(6), 70, 70),)
    picture = progress_presenter.picture(progress, told, replace(definition, decision_rule=rule), {})
    first, second = picture.turnout.thresholds
    assert (first.at, first.met) == (3_000, True)
    assert first.words.endswith("reached")
    assert (second.at, second.met) == (5_050, False)
    assert "101 votes" in second.words
    assert second.words.endswith("31 are missing")


def test_each_imported_file_is_answered_in_words() -> None:
    here = a_day()
    laptop = worked(a_laptop(here))
    messages = Messages(Language.ES)
    first = laptop.desk.hand_over().content
    grown = day_presenter.taken("a", "Mesa 1", taken_in(here, first))
    same = day_presenter.taken("a", "Mesa 1", taken_in(here, first))
    laptop.desk.close_station(closing=a_closing())
    over = taken_in(here, laptop.desk.hand_over().content)
    final = day_presenter.taken("b", "Mesa 1", over)
    with pytest.raises(UnionregError) as older:
        taken_in(here, first)
    refused = day_presenter.refused("a", older.value, messages)
    assert "taken in, the day so far" in grown.words
    assert "the same file as before" in same.words
    assert "the whole day with the list" in final.words
    assert (refused.tone, "anterior" in refused.words) == (Tone.NEUTRAL, True)
    with pytest.raises(UnionregError) as broken:
        taken_in(here, first[:-9])
    assert day_presenter.refused("c", broken.value, messages).tone is Tone.NEGATIVE


def test_a_day_is_told_in_one_line() -> None:
    _here, progress, _definition = day_of()
    line = day_presenter.subtitle(replace(progress, waiting=("mesa-1",)))
    assert "0 open" in line
    assert "0 closed" in line


def test_challenges_are_determinative_only_when_they_can_turn_the_result() -> None:
    here = a_voting_office()
    view = queries.challenges(here.core, here.office.auditor, **here.vote)
    words = day_presenter.challenges_words
    assert words(view).startswith("No voter was challenged")
    some = replace(view, challenges=5, open=4, admitted=1)
    assert "known once every station is counted" in words(some)
    assert "could turn the result" in words(replace(some, margin=3, determinative=True))
    assert "cannot turn the result" in words(replace(some, margin=40, determinative=False))


def test_a_photograph_of_50_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "enorme.jpg"
    with path.open("wb") as file:
        file.write(JPEG)
        file.truncate(50_000_000)
    with pytest.raises(ConflictError) as refused:
        check_photo(path)
    assert refused.value.code == "photo-over-limit"


def test_what_is_no_picture_is_refused_by_its_first_bytes(tmp_path: Path) -> None:
    path = tmp_path / "texto.jpg"
    path.write_text("esto no es una fotografía", encoding="utf-8")
    with pytest.raises(ConflictError) as refused:
        read_photo(path)
    assert refused.value.code == "photo-wrong-type"
    with pytest.raises(UnreadableError):
        check_photo(tmp_path / "no-está.jpg")


def test_a_photograph_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    path.write_bytes(JPEG)
    assert read_photo(path) == JPEG
