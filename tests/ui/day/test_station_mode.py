"""A station on a laptop with the keyboard alone, from the start screen to the signed file; what the list must hide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.builders_day import JPEG, a_closing, an_hour, an_opening, at
from tests.ui.day.tables import a_station_file, at_the_table, focus, key, press_with_keys, tab_to, typed
from ui.screens.day.script_presenter import Stop
from ui.screens.screen import Place
from unionreg.domain.votes.day.records import IncidentKind
from unionreg.domain.votes.day.states import DayState
from unionreg.domain.votes.vote import Purpose
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest
    from ui.screens.day.arrivals_view import ArrivalsView
    from unionreg.application.station_desk import StationDesk

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture
def window(open_window: OpenWindow) -> WindowUnderTest:
    return open_window()


def opened(window: WindowUnderTest, folder: Path) -> tuple[StationDesk, ArrivalsView]:
    """A station that is open, at its list of arrivals."""
    path = a_station_file(folder)
    desk = at_the_table(window, path)
    window.program.runner.run(lambda _progress: desk.open_station(opening=an_opening()), lambda _none: None)
    window.settle()
    window.screen.load()
    window.settle()
    window.screen.book.go_to(Stop.ARRIVALS)
    window.settle()
    view = window.screen.book.pages[Stop.ARRIVALS].list
    return desk, view


def ask(window: WindowUnderTest, work: Callable[[], Any]) -> Any:
    """Something of the desk, asked on its thread."""
    answers: list[Any] = []
    window.program.runner.run(lambda _progress: work(), answers.append)
    window.settle()
    return answers[0]


def words_on(widget: QWidget) -> list[str]:
    """Everything that is written or said anywhere below a widget, hidden parts too."""
    found = [label.text() for label in widget.findChildren(QLabel)]
    found += [line.text() for line in widget.findChildren(QLineEdit)]
    found += [box.toPlainText() for box in widget.findChildren(QPlainTextEdit)]
    for each in widget.findChildren(QWidget):
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
    return [words for words in found if words]


def test_the_start_screen_leads_to_a_station_by_keyboard(window: WindowUnderTest, tmp_path: Path) -> None:
    window.answers.files.append(a_station_file(tmp_path))
    window.go(Place("start"))
    window.program.window.activateWindow()
    window.qtbot.waitUntil(window.program.window.isActiveWindow)
    press_with_keys(window, window.screen.station)
    press_with_keys(window, window.screen.drop.choose)
    window.qtbot.waitUntil(lambda: window.screen.book is not None and window.screen.book.view is not None)
    assert window.screen.header.title() == "Mesa 1"


def test_a_file_kept_on_this_computer_is_offered_again(window: WindowUnderTest, tmp_path: Path) -> None:
    path = a_station_file(tmp_path)
    at_the_table(window, path)
    assert window.program.context().preferences.stations == (path,)
    window.go(Place("start"))
    window.go(Place("station-desk"))
    window.qtbot.waitUntil(lambda: window.screen.book is not None and window.screen.book.view is not None)
    assert window.screen.header.title() == "Mesa 1"


def test_a_file_that_is_none_is_refused_with_a_sentence(window: WindowUnderTest, tmp_path: Path) -> None:
    wrong = tmp_path / "foto.mesa"
    wrong.write_bytes(b"\xff\xd8\xff no es una mesa")
    window.go(Place("station-desk"))
    window.screen.open(wrong)
    window.settle()
    assert window.screen.book is None
    assert "archivo de mesa completo" in " ".join(words_on(window.screen.findings))


def typed_steps(form: Any) -> tuple[tuple[tuple[QWidget, str], ...], ...]:
    """What is typed at each step of the opening: fields and texts; a space presses a button."""
    return (
        ((form.people.name, "Ana Luna"),),
        (),
        (),
        ((form.screens, "2"),),
        ((form.ballots, "100"), (form.first_folio, "1"), (form.last_folio, "100")),
        ((form.roll_version, "1"), (form.voters, "100")),
        ((form.boxes, "1"), (form.transparent.yes, " "), (form.shown_empty.yes, " ")),
        ((form.seals, "A-1"),),
        ((form.opened_at, "600"),),
    )


def test_the_opening_act_is_written_with_the_keyboard_alone(window: WindowUnderTest, tmp_path: Path) -> None:
    desk = at_the_table(window, a_station_file(tmp_path))
    form = window.screen.book.pages[Stop.OPENING].form
    for step in typed_steps(form):
        for field, text in step:
            tab_to(window, field)
            typed(window, text)
        press_with_keys(window, form.next)
    written = ask(window, desk.day)
    assert written.state is DayState.OPEN
    assert [each.name for each in written.opening.people] == ["Ana Luna"]
    assert written.opening == an_opening(people=written.opening.people, seals=("A-1",))
    assert window.screen.book.stop is Stop.ARRIVALS


def test_a_step_does_not_go_on_without_its_figure(window: WindowUnderTest, tmp_path: Path) -> None:
    at_the_table(window, a_station_file(tmp_path))
    form = window.screen.book.pages[Stop.OPENING].form
    press_with_keys(window, form.next)
    assert form.place == 0
    assert form.people.name.holder.error()


def test_a_half_typed_opening_comes_back(open_window: OpenWindow, tmp_path: Path) -> None:
    path = a_station_file(tmp_path)
    first = open_window()
    at_the_table(first, path)
    form = first.screen.book.pages[Stop.OPENING].form
    typed(first, "Ana Luna")
    key(first, Qt.Key.Key_Return)
    press_with_keys(first, form.next)
    first.go(Place("start"))
    first.program.stations.close()
    first.settle()
    second = open_window()
    at_the_table(second, path)
    again = second.screen.book.pages[Stop.OPENING].form
    assert [each.name for each in again.people.people()] == ["Ana Luna"]
    assert again.place == 1


def test_one_key_marks_with_the_kind_of_document_and_the_search_waits_again(
    window: WindowUnderTest, tmp_path: Path
) -> None:
    desk, view = opened(window, tmp_path)
    typed(window, "42")
    key(window, Qt.Key.Key_F3)
    strip = ask(window, desk.strip)
    assert strip.identity_of(42) == desk.part.identity[1]
    assert strip.marked == 1
    assert view.search.text() == ""
    assert focus(window) is view.search


def test_enter_alone_marks_nobody(window: WindowUnderTest, tmp_path: Path) -> None:
    desk, _view = opened(window, tmp_path)
    typed(window, "42")
    key(window, Qt.Key.Key_Return)
    assert ask(window, lambda: desk.strip().marked) == 0


def test_a_key_without_a_person_marks_nobody(window: WindowUnderTest, tmp_path: Path) -> None:
    desk, _view = opened(window, tmp_path)
    key(window, Qt.Key.Key_F2)
    assert ask(window, lambda: desk.strip().marked) == 0


def test_somebody_marked_is_not_marked_again_and_can_be_unmarked(window: WindowUnderTest, tmp_path: Path) -> None:
    desk, view = opened(window, tmp_path)
    typed(window, "42")
    key(window, Qt.Key.Key_F2)
    typed(window, "42")
    key(window, Qt.Key.Key_F3)
    assert ask(window, lambda: desk.strip().identity_of(42)) == desk.part.identity[0]
    press_with_keys(window, view.person.unmark)
    assert ask(window, lambda: desk.strip().marked) == 0


def test_nothing_on_the_screen_tells_who_came_last(window: WindowUnderTest, tmp_path: Path) -> None:
    _desk, view = opened(window, tmp_path)
    names = {view.table.rows.row(place).name for place in range(view.table.rows.rowCount())}
    looks = []
    for order in (("77", "5"), ("5", "77")):
        for number in order:
            typed(window, number)
            key(window, Qt.Key.Key_F2)
        chosen = view.table.currentIndex().isValid() or view.table.selectionModel().hasSelection()
        looks.append((chosen, view.table.verticalScrollBar().value(), sorted(words_on(window.screen))))
        for number in order:
            typed(window, number)
            press_with_keys(window, view.person.unmark)
    assert looks[0] == looks[1]
    assert looks[0][:2] == (False, 0)
    assert not any(name in words for name in names for words in looks[0][2])


def test_the_last_search_cannot_be_brought_back(window: WindowUnderTest, tmp_path: Path) -> None:
    _desk, view = opened(window, tmp_path)
    typed(window, "42")
    key(window, Qt.Key.Key_F2)
    assert not view.search.isUndoAvailable()
    key(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.search.text() == ""


def test_the_rows_stand_in_list_order_whatever_happens(window: WindowUnderTest, tmp_path: Path) -> None:
    _desk, view = opened(window, tmp_path)
    for number in ("90", "3", "50"):
        typed(window, number)
        key(window, Qt.Key.Key_F2)
    shown = [view.table.rows.row(place).number for place in range(view.table.rows.rowCount())]
    assert shown == sorted(shown)
    assert len(shown) == 100


def test_the_same_people_in_another_order_leave_the_same_bytes(window: WindowUnderTest, tmp_path: Path) -> None:
    """Whoever gets the laptop's file cannot tell who came before whom."""
    desk, view = opened(window, tmp_path)
    states = []
    for order in (("9", "60", "31"), ("31", "9", "60")):
        for number in order:
            typed(window, number)
            key(window, Qt.Key.Key_F2)
        states.append((ask(window, desk.strip).cells, ask(window, desk.day), ask(window, desk.drafts)))
        for number in order:
            typed(window, number)
            press_with_keys(window, view.person.unmark)
    assert states[0] == states[1]


def test_a_mark_that_cannot_be_kept_is_taken_back_with_a_sentence(window: WindowUnderTest, tmp_path: Path) -> None:
    desk, view = opened(window, tmp_path)
    ask(window, lambda: desk.suspend_station(at=at(9), reason="Sismo"))
    typed(window, "42")
    key(window, Qt.Key.Key_F2)
    assert all(not view.table.rows.row(place).marked for place in range(view.table.rows.rowCount()))
    assert not window.screen.findings.isHidden()


def test_the_rule_of_secrecy_is_said_on_the_screen(window: WindowUnderTest, tmp_path: Path) -> None:
    _desk, view = opened(window, tmp_path)
    assert any("nunca cuándo" in words for words in words_on(view))


def page_of(window: WindowUnderTest, stop: Stop) -> Any:
    """One thing of the day."""
    window.screen.book.go_to(stop)
    return window.screen.book.pages[stop]


def put(page: Any, **texts: str) -> None:
    """Fill in fields of a page."""
    for name, text in texts.items():
        getattr(page, name).set_text(text)


def test_a_challenged_voter_gets_an_envelope_without_name_and_time(window: WindowUnderTest, tmp_path: Path) -> None:
    desk, _view = opened(window, tmp_path)
    page = page_of(window, Stop.CHALLENGES)
    page.add.click()
    assert page.reason.holder.error()
    put(page, reason="no-document", note="Mostró un gafete sin fotografía")
    page.add.click()
    window.settle()
    assert [each.envelope for each in ask(window, desk.day).challenges] == [1]
    assert page.note.is_empty()


def test_help_is_counted_and_nothing_else(window: WindowUnderTest, tmp_path: Path) -> None:
    desk, _view = opened(window, tmp_path)
    page = page_of(window, Stop.HELP)
    for _ in range(2):
        put(page, kind="sight", relation="family")
        page.add.click()
        window.settle()
    assert [each.count for each in ask(window, desk.day).assisted] == [2]


def test_an_incident_keeps_its_time_words_and_photograph(window: WindowUnderTest, tmp_path: Path) -> None:
    desk, _view = opened(window, tmp_path)
    photo = tmp_path / "foto.jpg"
    photo.write_bytes(JPEG)
    page = page_of(window, Stop.INCIDENTS)
    put(page, kind="delay", at="0905", text="Se fue la luz", reporter="Ana")
    page.take_photo(photo)
    window.settle()
    page.add.click()
    window.settle()
    (incident,) = ask(window, desk.day).incidents
    assert (incident.kind, incident.at, incident.text) == (IncidentKind.DELAY, at(9, 5), "Se fue la luz")
    assert incident.photo is not None


def test_a_photograph_of_50_megabytes_is_refused_in_words(window: WindowUnderTest, tmp_path: Path) -> None:
    _desk, _view = opened(window, tmp_path)
    photo = tmp_path / "enorme.jpg"
    with photo.open("wb") as file:
        file.write(JPEG)
        file.truncate(50_000_000)
    page = page_of(window, Stop.INCIDENTS)
    page.take_photo(photo)
    window.settle()
    assert any("20 MB" in words for words in words_on(page))


def test_voting_stops_and_goes_on_with_its_seals(window: WindowUnderTest, tmp_path: Path) -> None:
    desk, _view = opened(window, tmp_path)
    page = page_of(window, Stop.SUSPENSION)
    put(page, suspended_at="10:00", why="Sismo", seals="S-1")
    page.suspend.click()
    window.settle()
    put(page, resumed_at="10:30")
    page.resume.click()
    assert page.whole.holder.error()
    put(page, whole="yes")
    page.resume.click()
    window.settle()
    written = ask(window, desk.day)
    assert written.state is DayState.OPEN
    assert (written.suspensions[0].resumed_at, written.suspensions[0].seals_whole) == (at(10, 30), True)


def test_an_hour_takes_its_voters_from_the_marks(window: WindowUnderTest, tmp_path: Path) -> None:
    desk, _view = opened(window, tmp_path)
    for number in ("1", "2", "3"):
        typed(window, number)
        key(window, Qt.Key.Key_F2)
    window.screen.load()
    window.settle()
    page = page_of(window, Stop.HOUR)
    put(page, queue="7")
    page.keep.click()
    window.settle()
    (hour,) = ask(window, desk.day).hours
    assert (hour.hour, hour.voted, hour.queue) == (at(6), 3, 7)


def test_closing_and_handing_over_leave_a_signed_file_whose_fingerprint_is_shown(
    window: WindowUnderTest, tmp_path: Path
) -> None:
    desk, view = opened(window, tmp_path)
    for number in range(1, 11):
        typed(window, str(number))
        key(window, Qt.Key.Key_F2)
    ask(window, lambda: desk.record_hour(figures=an_hour(9)))
    book = window.screen.book
    book.load()
    window.settle()
    book.go_to(Stop.CLOSING)
    form = book.pages[Stop.CLOSING].form
    form.show_closing(a_closing())
    assert any("cuadra" in words and "diferencia" not in words for words in words_on(form))
    for _ in range(3):
        form.next.click()
    window.settle()
    assert view.isHidden() is False
    assert ask(window, desk.day).state is DayState.CLOSED
    book.go_to(Stop.END)
    target = tmp_path / "entrega.entrega"
    window.answers.files.append(target)
    press_with_keys(window, book.pages[Stop.END].save)
    window.qtbot.waitUntil(target.exists)
    window.settle()
    digest = ask(window, lambda: desk.hand_over().digest)
    said = "".join(words_on(book.pages[Stop.END])).replace(" ", "")
    assert isinstance(digest, str)
    assert digest in said


@pytest.mark.parametrize("language", list(Language))
def test_a_rehearsal_says_so_at_the_table(open_window: OpenWindow, tmp_path: Path, language: Language) -> None:
    path = a_station_file(tmp_path, Purpose.REHEARSAL)
    window = open_window(language=language)
    at_the_table(window, path)
    assert window.screen.rehearsal.isVisible()
    assert "SIMULACRO" in window.screen.rehearsal.text()
