"""Preparing a vote in the whole program: the list, a new vote, its definition, fixing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.builders_office import an_office
from tests.builders_rolls import frozen
from tests.builders_votes import a_draft_vote, a_voting_office, an_office_with_adapters, completed, draft_of
from tests.ui.votes.keyboard import CTRL, press
from ui.screens.screen import Place as Destination
from unionreg.application import votes
from unionreg.application.queries import votes as queries
from unionreg.domain.votes.vote import Ratio, RollDigest
from unionreg.domain.votes.vote_status import VoteStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_office import OfficeUnderTest
    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]

PASTED = (
    "Mesa A\tNave 1, Toluca\t12/08/2026\t06:00\t18:00\t60\t60\t1\t60\n"
    "Mesa B\tNave 2, Toluca\t12/08/2026\t22:00\t13/08/2026 06:00\t40\t40\t61\t100\n"
)


@pytest.fixture
def office() -> OfficeUnderTest:
    return an_office_with_adapters()


def open_definition(open_window: OpenWindow, office: OfficeUnderTest, vote_id: str) -> WindowUnderTest:
    window = open_window(office=office)
    window.enter(office.coordinator)
    window.go(Destination("vote-definition", (vote_id,)))
    return window


def saved(window: WindowUnderTest) -> None:
    window.screen.saving.flush()
    window.settle()


def test_an_office_without_votes_says_how_to_begin(open_window: OpenWindow) -> None:
    office = an_office()
    window = open_window(office=office)
    window.enter(office.coordinator)
    window.go(Destination("votes"))
    assert "Aún no hay votaciones" in window.screen.states.currentWidget().accessibleName()


def test_the_list_finds_by_title_and_says_when_nothing_matches(
    open_window: OpenWindow, office: OfficeUnderTest
) -> None:
    for title in ("Revisión Planta Norte", "Legitimación Planta Sur"):
        a_draft_vote(office, title=title)
    window = open_window(office=office)
    window.enter(office.coordinator)
    window.go(Destination("votes"))
    assert window.screen.table.rows.rowCount() == 2
    window.screen.search.setText("sur")
    window.screen._chosen()
    window.settle()
    assert [row.title for row in (window.screen.table.rows.row(0),)] == ["Legitimación Planta Sur"]
    window.screen.search.setText("nada parecido")
    window.screen._chosen()
    window.settle()
    assert window.screen.table.rows.rowCount() == 0
    assert window.screen.count.text() == "0 votaciones coinciden con lo elegido"


def test_enter_opens_the_vote_under_the_bar(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    vote_id = a_draft_vote(office)
    window = open_window(office=office)
    window.enter(office.coordinator)
    window.go(Destination("votes"))
    window.screen.table.setFocus()
    press(window, Qt.Key.Key_Return)
    window.settle()
    assert window.program.place == Destination("vote", (vote_id,))


def test_a_new_vote_comes_filled_from_the_catalogue(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    window = open_window(office=office)
    window.enter(office.coordinator)
    window.go(Destination("vote-new"))
    assert "LFT 390 Ter" in window.screen._lines.text()
    window.screen._create()
    assert "título" in window.screen.title_field.error()
    window.screen.title.setText("Revisión de contrato 2026")
    window.screen._create()
    window.settle()
    assert window.program.place.screen == "vote-definition"
    draft = draft_of(office.core, window.program.place.arguments[0])
    assert draft.legal_basis == ("LFT 390 Ter", "LFT 399", "LFT 399 Bis")
    assert draft.question.startswith("¿Aprueba usted")


def test_stations_are_pasted_from_a_spreadsheet_and_kept(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    vote_id = a_draft_vote(office)
    window = open_definition(open_window, office, vote_id)
    table = window.screen.form.stations.table
    QGuiApplication.clipboard().setText(PASTED)
    table.setFocus()
    table.setCurrentIndex(table.model_rows.index(0, 0))
    press(window, Qt.Key.Key_V, CTRL)
    saved(window)
    stations = draft_of(office.core, vote_id).stations
    assert [(each.name, each.voters_assigned) for each in stations] == [("Mesa A", 60), ("Mesa B", 40)]
    night = stations[1]
    assert night.opens_at is not None
    assert night.closes_at is not None
    assert (night.closes_at - night.opens_at).total_seconds() == 8 * 3600


def test_what_is_missing_stands_beside_the_field_and_in_the_box(
    open_window: OpenWindow, office: OfficeUnderTest
) -> None:
    vote_id = a_draft_vote(office)
    window = open_definition(open_window, office, vote_id)
    assert window.screen.form._fields["workers_covered"].error() == "", "nothing is typed yet, nothing is told"
    window.screen._fix()
    assert window.screen.form._fields["workers_covered"].error() != ""
    window.screen.form.covered.setText("100")
    window.screen.form.covered.textEdited.emit("100")
    saved(window)
    assert window.screen.form._fields["workers_covered"].error() == ""
    window.screen._fix()
    assert "Antes de fijarla" in window.screen.findings.accessibleName()


def test_the_definition_shows_the_frozen_roll_and_leads_to_it(open_window: OpenWindow) -> None:
    here = frozen()
    window = open_definition(open_window, here.office, here.vote_id)
    assert "10 personas" in window.screen.roll._state.text()
    window.screen.roll.open.click()
    window.settle()
    assert window.screen.header.title() == "Padrón"


def test_a_later_edit_does_not_lose_the_frozen_roll(open_window: OpenWindow) -> None:
    here = frozen()
    window = open_definition(open_window, here.office, here.vote_id)
    window.screen.form.title.setText("Otro título")
    window.screen.form.title.textEdited.emit("Otro título")
    saved(window)
    draft = draft_of(here.core, here.vote_id)
    assert (draft.title, draft.roll is not None) == ("Otro título", True)


def test_fixing_shows_the_digest_to_publish(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    vote_id = a_draft_vote(office)
    draft = completed(draft_of(office.core, vote_id), roll=RollDigest("7f" * 32, 4096, 200))
    votes.save_draft_definition(office.core, office.coordinator, vote_id=vote_id, draft=draft)
    window = open_definition(open_window, office, vote_id)
    window.screen._fix()
    window.settle()
    page = queries.vote_page(office.core, office.coordinator, vote_id=vote_id)
    assert page.status is VoteStatus.FIXED
    assert page.definition_sha256 is not None
    fixed = window.screen._main.itemAt(0).widget()
    fixed.copy.click()
    assert QGuiApplication.clipboard().text() == page.definition_sha256


def test_a_vote_page_says_what_is_next_and_leads_there(open_window: OpenWindow) -> None:
    here = a_voting_office()
    window = open_window(office=here.office)
    window.enter(here.office.first)
    window.go(Destination("vote", (here.vote_id,)))
    primary = window.screen.header._actions.itemAt(window.screen.header._actions.count() - 1).widget()
    assert primary.text() == "Seguir: capturar Mesa 1"
    primary.click()
    window.settle()
    assert window.program.place == Destination("entry", (here.vote_id, "mesa-1"))


def test_a_draft_is_deleted_after_asking(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    vote_id = a_draft_vote(office)
    window = open_window(office=office)
    window.enter(office.coordinator)
    window.go(Destination("vote", (vote_id,)))
    window.screen._delete()
    window.settle()
    assert window.answers.asked == ["Borrar este borrador"]
    assert queries.votes_list(office.core, office.coordinator).total == 0


def test_the_least_turnout_of_the_statutes_is_typed_and_kept(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    vote_id = a_draft_vote(office, procedure="leadership_election", title="Elección de directiva")
    window = open_definition(open_window, office, vote_id)
    form = window.screen.form
    assert form.turnout.isEnabled()
    form.turnout.setText("la mitad")
    assert "1/2" in form._fields["decision_rule.minimum_turnout"].error()
    window.screen._fix()
    assert form.turnout_is_unread
    form.turnout.setText("1/2")
    form.turnout.textEdited.emit("1/2")
    saved(window)
    rule = draft_of(office.core, vote_id).decision_rule
    assert rule is not None
    assert rule.minimum_turnout == Ratio(1, 2)


def test_a_turnout_that_the_law_fixes_cannot_be_typed(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    vote_id = a_draft_vote(office, procedure="390bis_contest", title="Representatividad")
    window = open_definition(open_window, office, vote_id)
    assert not window.screen.form.turnout.isEnabled()
    assert window.screen.form.turnout.text() == "3/10"
