"""What follows the entries: comparison, decisions about a station, closing, resolution, correction after closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.builders_votes import a_resolved_vote, a_voting_office, close, count_all, enter_twice, entered
from ui.screens.screen import Place as Destination
from unionreg.application.queries import counting as queries
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.votes.count_entry import StationState
from unionreg.domain.votes.vote_status import VoteStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_votes import VotingOffice
    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture
def here() -> VotingOffice:
    return a_voting_office()


def row_of(here: VotingOffice, station: str = "mesa-1") -> queries.StationRow:
    rows = queries.station_table(here.core, here.office.coordinator, vote_id=here.vote_id)
    return next(row for row in rows if row.station_id == station)


def page_of(here: VotingOffice) -> vote_queries.VotePage:
    return vote_queries.vote_page(here.core, here.office.coordinator, vote_id=here.vote_id)


def test_the_comparison_shows_only_the_differing_boxes_and_they_are_empty(
    open_window: OpenWindow, here: VotingOffice
) -> None:
    enter_twice(here, entered(), entered(votes__no=29, null_votes=3))
    window = open_window(office=here.office)
    window.enter(here.office.third)
    window.go(Destination("comparison", (here.vote_id, "mesa-1")))
    shown = window.screen.count.fields
    assert sorted(shown) == ["null_votes", "votes.no"]
    assert [field.value for field in shown.values()] == [None, None]
    assert [shown[key].letter for key in ("votes.no", "null_votes")] == ["H", "I"]


def test_a_third_reading_settles_the_station(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_twice(here, entered(), entered(votes__no=29, null_votes=3))
    window = open_window(office=here.office)
    window.enter(here.office.third)
    window.go(Destination("comparison", (here.vote_id, "mesa-1")))
    window.screen._hand_in()
    assert "siguen vacías" in window.screen.findings.accessibleName()
    window.screen.count.fields["votes.no"].set_value(30)
    window.screen.count.fields["null_votes"].set_value(2)
    window.screen._hand_in()
    window.settle()
    assert row_of(here).state is StationState.SETTLED


def test_those_who_entered_are_told_whose_turn_it_is(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_twice(here, entered(), entered(votes__no=29, null_votes=3))
    window = open_window(office=here.office)
    window.enter(here.office.first)
    window.go(Destination("comparison", (here.vote_id, "mesa-1")))
    assert not window.screen.count.isEnabled()
    assert window.screen._keep.isHidden()
    assert "tercera persona" in window.screen._note.accessibleName()


def test_a_vote_with_an_unresolved_error_cannot_be_closed(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_twice(here, entered(votes__yes=61), as_on_paper="Así está en el papel")
    enter_twice(here, entered(), station="mesa-2")
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Destination("result", (here.vote_id,)))
    assert not window.screen.close_button.isEnabled()
    assert "Mesa 1" in window.screen._blockers.itemAt(0).widget().accessibleName()


def test_annulling_with_a_reason_opens_the_way_to_closing(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_twice(here, entered(votes__yes=61), as_on_paper="Así está en el papel")
    enter_twice(here, entered(), station="mesa-2")
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Destination("station", (here.vote_id, "mesa-1")))
    window.answers.reasons.append("Urna violentada, acta notarial 12")
    window.screen._annul()
    window.settle()
    assert row_of(here).annulled_reason == "Urna violentada, acta notarial 12"
    window.go(Destination("result", (here.vote_id,)))
    assert window.screen.close_button.isEnabled()


def test_without_a_reason_nothing_is_annulled(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_twice(here, entered())
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Destination("station", (here.vote_id, "mesa-1")))
    window.screen._annul()
    window.settle()
    assert row_of(here).state is StationState.SETTLED


def test_counting_again_sets_both_entries_aside(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_twice(here, entered())
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Destination("station", (here.vote_id, "mesa-1")))
    window.answers.reasons.append("Se encontró un fajo suelto")
    window.screen._count_again()
    window.settle()
    assert row_of(here).state is StationState.TO_BE_COUNTED_AGAIN
    assert window.program.place == Destination("stations", (here.vote_id,))


def test_closing_shows_the_picture_and_the_proposal(open_window: OpenWindow, here: VotingOffice) -> None:
    count_all(here)
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Destination("result", (here.vote_id,)))
    window.screen.close_button.click()
    window.settle()
    assert page_of(here).status is VoteStatus.CLOSED
    assert "120" in window.screen.picture.accessibleDescription()
    assert "Aprobad" in window.screen._proposal.text()
    assert window.screen.banner.isHidden()


def test_when_the_bases_differ_the_resolution_demands_reasons(open_window: OpenWindow, here: VotingOffice) -> None:
    close(count_all(here, entered(votes__yes=45, votes__no=40, null_votes=7)))
    window = open_window(office=here.office)
    window.enter(here.office.signer)
    window.go(Destination("result", (here.vote_id,)))
    assert not window.screen.banner.isHidden()
    window.screen.form.button.click()
    assert "razones" in window.screen.form.reasons_field.error()
    assert page_of(here).status is VoteStatus.CLOSED
    window.screen.form.reasons.setPlainText("Artículo 390 Ter: no se reunió la mayoría de las personas cubiertas.")
    window.screen.form.button.click()
    window.settle()
    assert page_of(here).status is VoteStatus.RESOLVED


def test_a_resolution_as_proposed_needs_no_reasons(open_window: OpenWindow, here: VotingOffice) -> None:
    close(count_all(here))
    window = open_window(office=here.office)
    window.enter(here.office.signer)
    window.go(Destination("result", (here.vote_id,)))
    window.screen.form.button.click()
    window.settle()
    assert page_of(here).status is VoteStatus.RESOLVED
    assert "Félix Flores" in window.screen._resolution.accessibleName()


def test_a_correction_after_closing_keeps_both_figures(open_window: OpenWindow) -> None:
    here = a_resolved_vote()
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Destination("correction", (here.vote_id, "mesa-1")))
    fields = window.screen.count.fields
    fields["votes.yes"].set_value(59)
    fields["votes.no"].set_value(31)
    assert "60 pasa a 59" in window.screen._changes.text()
    window.screen._keep()
    assert "motivo" in window.screen.reason_field.error()
    window.screen.reason.setPlainText("Un voto se leyó al revés")
    window.screen._keep()
    window.settle()
    assert window.program.place == Destination("station", (here.vote_id, "mesa-1"))
    rows = window.screen.figures.rows
    shown = {rows.row(n).letter: (rows.row(n).figure, rows.row(n).before) for n in range(rows.rowCount())}
    assert (shown["G"], shown["H"]) == (("59", "60"), ("31", "30"))
    assert page_of(here).status is VoteStatus.CORRECTING


def test_the_table_of_stations_says_what_each_person_can_do(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_twice(here, entered())
    window = open_window(office=here.office)
    window.enter(here.office.first)
    window.go(Destination("stations", (here.vote_id,)))
    assert window.screen._step_button.text() == "Ver el cómputo"
    window.screen.table.selectRow(1)
    assert window.screen._step_button.text() == "Capturar el acta"
    window.screen._step_button.click()
    window.settle()
    assert window.program.place == Destination("entry", (here.vote_id, "mesa-2"))


def test_a_coordinator_frees_a_sheet_with_a_reason(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    window.enter(here.office.first)
    window.go(Destination("entry", (here.vote_id, "mesa-1")))
    window.enter(here.office.coordinator)
    window.go(Destination("stations", (here.vote_id,)))
    assert "Pía Pérez" in window.screen._step_words.text()
    window.answers.reasons.append("Terminó su turno")
    window.screen._free_button.click()
    window.settle()
    assert row_of(here).state is StationState.EMPTY


def test_a_station_that_never_opened_is_recorded_with_an_incident(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Destination("stations", (here.vote_id,)))
    window.answers.reasons.append("El inmueble estaba cerrado con llave")
    window.screen._never_button.click()
    window.settle()
    row = row_of(here)
    assert (row.state, row.found) == (StationState.SETTLED, 0)
    assert not window.screen._never_button.isVisible()
