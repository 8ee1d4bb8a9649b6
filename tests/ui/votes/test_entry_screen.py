"""Entering a station act in the whole program: by keyboard alone, kept as typed, checked before it is finished."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from tests.builders_votes import PEOPLE, a_voting_office, enter_as, entered
from tests.ui.votes.keyboard import CTRL, SHIFT, focused, press, type_and_enter
from ui.screens.screen import Place as Destination
from unionreg.application import counting
from unionreg.application.queries import counting as queries
from unionreg.domain.votes.count_entry import Place, StationState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_votes import VotingOffice
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.application.changes import Changes
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]

SHEET = ("600", "1800", "1930", "100", "8", "0", "0", "92", "92", "60", "30", "2", "", "", "", "0")
"""Times and figures of a sheet that adds up, in printed order; the null votes are not broken down."""


@pytest.fixture
def here() -> VotingOffice:
    return a_voting_office()


def open_act(window: WindowUnderTest, here: VotingOffice, actor: Actor, station: str = "mesa-1") -> None:
    window.enter(actor)
    window.go(Destination("entry", (here.vote_id, station)))


def state_of(here: VotingOffice, station: str = "mesa-1") -> StationState:
    rows = queries.station_table(here.core, here.office.coordinator, vote_id=here.vote_id)
    return next(row.state for row in rows if row.station_id == station)


def shown_figures(window: WindowUnderTest) -> dict[str, object]:
    return {key: field.value for key, field in window.screen.count.fields.items()}


def finish(window: WindowUnderTest) -> None:
    window.screen._finish()
    window.settle()


def test_two_people_enter_an_act_with_the_keyboard_alone(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    for clerk, after in ((here.office.first, StationState.FIRST_DONE), (here.office.second, StationState.SETTLED)):
        open_act(window, here, clerk)
        type_and_enter(window, *SHEET)
        press(window, Qt.Key.Key_Return, CTRL)
        window.settle()
        assert window.program.place == Destination("stations", (here.vote_id,))
        assert state_of(here) is after


def test_shift_enter_goes_back_one_field(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    first = focused(window)
    type_and_enter(window, "600")
    assert focused(window) is not first
    press(window, Qt.Key.Key_Return, SHIFT)
    assert focused(window) is first


def test_letters_only_do_not_get_into_a_figure(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    type_and_enter(window, "600", "1800", "1930", "1o0x0-.")
    assert window.screen.count.fields["received"].value == 100


def test_what_was_typed_survives_a_crash(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    type_and_enter(window, "600", "1800", "1930", "100", "8")
    window.settle()
    # Nothing is closed or flushed: another program comes to the same office, as after a crash.
    again = open_window(office=here.office)
    open_act(again, here, here.office.first)
    figures = shown_figures(again)
    assert (figures["received"], figures["unused"], figures["spoiled"]) == (100, 8, None)
    assert focused(again) is again.screen.count.fields["spoiled"].edit


def test_the_second_clerk_sees_nothing_of_the_first(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_as(here, here.office.first, Place.FIRST, entered())
    window = open_window(office=here.office)
    open_act(window, here, here.office.second)
    assert set(shown_figures(window).values()) == {None}
    assert "sin ver la primera" in window.screen.header._subtitle.text()


def test_who_made_the_first_entry_cannot_make_the_second(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_as(here, here.office.first, Place.FIRST, entered())
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    assert window.screen.first_field() is None
    assert state_of(here) is StationState.FIRST_DONE


def test_empty_boxes_are_named_and_linked_before_finishing(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    type_and_enter(window, *SHEET[:9])
    finish(window)
    told = window.screen.findings.accessibleName()
    assert "siguen vacías" in told
    assert "Votos por No" in told
    assert "Nulos: sin marca" not in told
    assert state_of(here) is StationState.FIRST_IN_PROGRESS


def test_the_balance_says_in_words_how_many_ballots_are_missing(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    type_and_enter(window, "600", "1800", "1930", "100", "5", "0", "0", "92")
    assert window.screen.foot.balance.text() == "Faltan 3 boletas por explicar (B a E)."
    window.screen.count.fields["unused"].set_value(7)
    assert window.screen.foot.balance.text() == "Falta 1 boleta por explicar (B a E)."


def test_an_act_that_does_not_add_up_is_kept_only_as_on_the_paper(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    type_and_enter(window, *(*SHEET[:9], "61", *SHEET[10:]))
    finish(window)
    assert "no cuadran" in window.screen.findings.accessibleName()
    assert state_of(here) is StationState.FIRST_IN_PROGRESS
    window.answers.reasons.append("Así está en el papel")
    window.screen.foot.as_on_paper.click()
    window.settle()
    assert state_of(here) is StationState.FIRST_DONE


def test_a_warning_is_explained_beside_its_field_and_kept(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    type_and_enter(window, *(*SHEET[:8], "90", *SHEET[9:]))
    window.settle()
    line = next(line for finding, line in window.screen.count._lines.items() if finding.code == "A-203")
    line.edit.setText("Dos personas no firmaron")
    line.edit.editingFinished.emit()
    window.settle()
    form = queries.entry_form(here.core, here.office.first, entry_id=window.screen._form.entry_id)
    assert ("A-203", "Dos personas no firmaron") in form.explanations


def test_people_and_incidents_are_kept_as_typed(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    window.screen.people.table.model_rows.paste(0, 0, [["Marta Ibarra", "Persona funcionaria", "", "Firmó"]])
    window.screen.incidents.table.model_rows.paste(0, 0, [["0915", "Se fue la luz"], ["nunca", "Sin hora"]])
    window.screen._flush()
    window.settle()
    form = queries.entry_form(here.core, here.office.first, entry_id=window.screen._form.entry_id)
    assert [person.name for person in form.people] == ["Marta Ibarra"]
    assert [incident.text for incident in form.incidents] == ["Se fue la luz"]


def test_a_photograph_of_the_sheet_stands_beside_the_fields(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    from PySide6.QtGui import QImage

    picture = QImage(40, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    path = tmp_path / "hoja.png"
    assert picture.save(str(path))
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    window.answers.files.append(path)
    window.screen.viewer.attach.click()
    window.settle()
    assert window.screen.viewer.has_sheet


def test_giving_up_an_entry_frees_the_sheet(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    type_and_enter(window, "600")
    window.screen.foot.discard.click()
    window.settle()
    assert state_of(here) is StationState.EMPTY


def test_the_people_of_the_first_entry_are_seen_by_the_second(open_window: OpenWindow, here: VotingOffice) -> None:
    enter_as(here, here.office.first, Place.FIRST, entered())
    counting.save_people(here.core, here.office.first, **here.ids(), people=PEOPLE)
    window = open_window(office=here.office)
    open_act(window, here, here.office.second)
    assert window.screen.people.people() == PEOPLE


def told_fields(window: WindowUnderTest) -> set[str]:
    """The boxes beside which something is told now."""
    return {line.key for line in window.screen.count._lines.values()}


def test_a_sheet_that_nobody_typed_in_yet_greets_without_red(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    assert told_fields(window) == set()
    marks = {field.edit.property("wrong") for field in window.screen.count.fields.values()}
    assert "true" not in marks
    assert focused(window) is next(iter(window.screen.count.fields.values())).edit


def test_a_box_left_empty_behind_is_told_and_the_rest_is_not(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    type_and_enter(window, "600", "1800", "1930", "100", "", "0")
    assert told_fields(window) == {"unused"}
    finish(window)
    assert {"unused", "taken_away", "found", "votes.yes"} <= told_fields(window)


def test_findings_have_the_room_they_need_at_once(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    finish(window)
    for field in window.screen.count.fields.values():
        assert field.height() >= field.sizeHint().height() or field.height() >= field.heightForWidth(field.width())


def test_one_key_leads_to_the_box_of_the_likely_slip(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    type_and_enter(window, *SHEET[:9], "06", *SHEET[10:])
    window.settle()
    assert told_fields(window)
    press(window, Qt.Key.Key_F6)
    key = next(key for key, field in window.screen.count.fields.items() if field.edit is focused(window))
    assert key in told_fields(window)
    press(window, Qt.Key.Key_F9)
    assert focused(window) is window.screen.incidents.table
    press(window, Qt.Key.Key_F8)
    assert focused(window) is window.screen.viewer.attach


def test_keys_are_gathered_into_few_saves(
    open_window: OpenWindow, here: VotingOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    saves: list[object] = []
    save = counting.save_progress

    def counted(*given: Any, **named: Any) -> Changes:
        saves.append(named)
        return save(*given, **named)

    monkeypatch.setattr(counting, "save_progress", counted)
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    for key in "1930":
        press(window, Qt.Key(ord(key)))
    type_and_enter(window, "")
    window.settle()
    assert len(saves) <= 2


def test_several_images_are_kept_shown_replaced_and_taken_off(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    from PySide6.QtGui import QImage

    paths = []
    for side in (40, 50, 60):
        picture = QImage(side, 60, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        paths.append(tmp_path / f"hoja-{side}.png")
        assert picture.save(str(paths[-1]))
    window = open_window(office=here.office)
    open_act(window, here, here.office.first)
    viewer = window.screen.viewer
    for path in paths[:2]:
        window.answers.files.append(path)
        viewer.attach.click()
        window.settle()
    assert viewer.strip.count() == 2
    assert not viewer.strip.isHidden()
    assert "hoja" not in viewer.strip.item(0).toolTip()
    viewer.strip.setCurrentRow(0)
    window.settle()
    window.answers.files.append(paths[2])
    viewer.replace.click()
    window.settle()
    assert viewer.strip.count() == 2
    viewer.remove.click()
    window.settle()
    form = queries.entry_form(here.core, here.office.first, entry_id=window.screen._form.entry_id)
    assert len(form.sheets) == 1
    assert viewer.strip.isHidden()
    viewer.remove.click()
    window.settle()
    assert not viewer.has_sheet
