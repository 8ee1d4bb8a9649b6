"""The legal calendar in the window: date first, the picture by keyboard and mouse, the table beside it, paper."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from tests.builders_votes import OPENS, a_voting_office
from ui.screens.screen import Place
from ui.widgets.legal_calendar import CELL, HEAD, MONTH, in_runs
from unionreg.application import preparation, votes
from unionreg.domain.votes.preparation import CourtOrder, VotePreparation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_votes import VotingOffice
    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]

CALENDAR = Place("vote-calendar")


@pytest.fixture
def here() -> VotingOffice:
    return a_voting_office()


def opened(open_window: OpenWindow, here: VotingOffice, place: Place = CALENDAR) -> WindowUnderTest:
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(place)
    window.settle()
    return window


def type_day(window: WindowUnderTest, text: str) -> None:
    window.screen.day.setText(text)
    window.settle()


def lines(window: WindowUnderTest) -> list[tuple[str, str]]:
    rows = window.screen.panel.steps.rows
    return [(rows.row(number).name, rows.row(number).when) for number in range(rows.rowCount())]


def test_it_begins_with_the_earliest_possible_day(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here)
    assert window.screen.day.text() == "27/08/2026"
    assert "jueves 27 de agosto de 2026" in window.screen.panel.earliest.accessibleName()


def test_a_day_is_answered_with_every_term_and_a_sunday_with_a_warning(
    open_window: OpenWindow, here: VotingOffice
) -> None:
    window = opened(open_window, here)
    type_day(window, "11/10/2026")
    assert ("Avisar al Centro", "a más tardar el viernes 25 de septiembre de 2026") in lines(window)
    warnings = window.screen.panel._warnings
    said = [warnings.itemAt(place).widget().accessibleName() for place in range(warnings.count())]
    assert said == ["Se vota en domingo"]
    assert window.screen.panel.picture.current_day().day == date(2026, 10, 11)
    window.screen.panel.steps.selectRow(1)
    assert window.screen.panel.picture.current_day().day == date(2026, 9, 25)


def test_what_is_no_day_is_told_and_the_last_answer_stays(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here)
    before = lines(window)
    type_day(window, "31/02/2026")
    assert window.screen.day_field.error()
    assert lines(window) == before
    type_day(window, "31/0")
    assert not window.screen.day_field.error()


def test_a_year_without_calendar_is_said_in_words_and_blocks_nothing(
    open_window: OpenWindow, here: VotingOffice
) -> None:
    window = opened(open_window, here)
    type_day(window, "06/10/2031")
    assert ("Avisar al Centro", "No se puede contar: falta el calendario de 2031") in lines(window)
    here.office.clock.now += timedelta(days=800)
    type_day(window, "07/10/2031")
    assert "2028" in window.screen.panel.earliest.accessibleName()


def test_the_court_s_day_is_asked_for_only_where_a_court_orders(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here)
    assert not window.screen.order_field.isVisible()
    window.screen.procedure.setCurrentIndex(window.screen.procedure.findData("strike_recuento"))
    window.settle()
    assert window.screen.order_field.isVisible()
    window.screen.ordered.setText("20/08/2026")
    window.settle()
    assert [name for name, _ in lines(window)][::2][:2] == ["Orden del tribunal", "Celebrar el recuento"]


def test_a_vote_s_own_day_and_hours_are_there_already(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, Place("vote-calendar", (here.vote_id,)))
    screen = window.screen
    assert (screen.day.text(), screen.opens.text(), screen.closes.text()) == ("12/08/2026", "06:00", "18:00")
    assert [text for text, _ in screen.crumbs()] == ["Votaciones", "Revisión 2026", "Calendario legal"]


def test_a_vote_without_hours_begins_with_today_and_the_court_s_order(
    open_window: OpenWindow, here: VotingOffice
) -> None:
    core, actor = here.core, here.office.coordinator
    vote_id = votes.create_vote(core, actor, procedure="strike_recuento", title="Recuento").created[0]
    order = CourtOrder("Tribunal", "1/2026", "Jueza", date(2026, 8, 10))
    preparation.save_preparation(core, actor, preparation=VotePreparation(vote_id, court=order))
    window = opened(open_window, here, Place("vote-calendar", (vote_id,)))
    assert window.screen.ordered.text() == "10/08/2026"
    assert window.screen.day.text() == f"{core.clock().astimezone():%d/%m/%Y}"


def test_preparing_a_vote_from_the_calendar_keeps_procedure_and_day(
    open_window: OpenWindow, here: VotingOffice
) -> None:
    window = opened(open_window, here)
    window.screen.procedure.setCurrentIndex(window.screen.procedure.findData("leadership_election"))
    type_day(window, "07/10/2026")
    window.screen._prepare()
    window.settle()
    assert window.screen.procedures.current_row().key == "leadership_election"
    window.screen.title.setText("Elección 2026")
    window.screen._create()
    window.settle()
    with here.core.unit_of_work() as uow:
        (made,) = [each for each in uow.votes.rows.ids_of_year(2026) if "eleccion" in each]
        assert uow.votes.rows.get(made).held_on == date(2026, 10, 7)


def test_the_calendar_is_saved_as_a_pdf(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    window = opened(open_window, here, Place("vote-calendar", (here.vote_id,)))
    target = tmp_path / "calendario.pdf"
    window.answers.files = [None, target]
    window.screen._save()
    window.settle()
    assert not target.exists()
    window.screen._save()
    window.settle()
    assert target.read_bytes().startswith(b"%PDF-")
    type_day(window, "")
    window.screen._save()
    assert window.screen.day_field.error()


def test_arrows_walk_through_the_days_and_each_says_what_it_is(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, Place("vote-calendar", (here.vote_id,)))
    picture = window.screen.panel.picture
    picture.show_day(OPENS.date())
    assert "6 Votación" in picture.accessibleDescription()
    picture.setFocus()
    for key, day in (
        (Qt.Key.Key_Right, 13),
        (Qt.Key.Key_Left, 12),
        (Qt.Key.Key_Down, 19),
        (Qt.Key.Key_Up, 12),
        (Qt.Key.Key_End, 31),
        (Qt.Key.Key_Right, 31),
    ):
        window.qtbot.keyClick(picture, key)
        assert picture.current_day().day == date(2026, 8, day)
    window.qtbot.keyClick(picture, Qt.Key.Key_Home)
    assert picture.current_day().day == date(2026, 7, 1)
    window.qtbot.keyClick(picture, Qt.Key.Key_PageDown)
    assert picture.current_day().day == date(2026, 7, 29)
    window.qtbot.keyClick(picture, Qt.Key.Key_PageUp)
    window.qtbot.keyClick(picture, Qt.Key.Key_A)
    assert picture.current_day().day == date(2026, 7, 1)
    picture.show_day(date(2030, 1, 1))
    assert picture.current_day().day == date(2026, 7, 1)
    assert window.screen.panel._day.text() == picture.accessibleDescription()


def test_the_mouse_chooses_a_day_and_rests_on_it(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, Place("vote-calendar", (here.vote_id,)))
    picture = window.screen.panel.picture
    first = QPoint(2 * CELL + CELL // 2, HEAD + CELL // 2)  # 1 July 2026 is a Wednesday
    window.qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=first)
    assert picture.current_day().day == date(2026, 7, 1)
    window.qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(MONTH + 4, 4))
    assert picture.current_day().day == date(2026, 7, 1)
    for place in (first, QPoint(MONTH + 4, 4)):
        assert picture.event(QHelpEvent(QHelpEvent.Type.ToolTip, place, picture.mapToGlobal(place)))
    QToolTip.hideText()


def test_fewer_months_stand_abreast_in_a_narrow_window(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, Place("vote-calendar", (here.vote_id,)))
    picture = window.screen.panel.picture
    assert picture.heightForWidth(MONTH) > picture.heightForWidth(3 * MONTH)
    assert picture.hasHeightForWidth()
    assert picture.sizeHint().width() > 2 * MONTH


@pytest.mark.parametrize(("numbers", "words"), [([1, 2, 3, 4], "1-4"), ([6, 7, 9], "6-7,9"), ([5], "5"), ([], "")])
def test_steps_of_one_day_are_written_as_runs(numbers: list[int], words: str) -> None:
    assert in_runs(numbers) == words
