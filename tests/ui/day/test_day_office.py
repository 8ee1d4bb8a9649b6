"""The day in the office: preparing, files to and from laptops, decisions, paper, the projector."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pytest
import pytestqt.exceptions as qtbot_exceptions
from PySide6.QtWidgets import QLabel, QWidget

from tests.builders_day import (
    a_closing,
    a_day,
    a_laptop,
    an_open_day,
    an_opening,
    at,
    office_state,
    taken_in,
    worked,
)
from tests.builders_rolls import frozen
from tests.builders_votes import VotingOffice, a_voting_office
from tests.ui.day.tables import a_station_file, at_the_table
from tests.ui.test_walks import cut_off, spoken, takes_focus
from ui.screens.day.script_presenter import Stop
from ui.screens.screen import Place
from unionreg.application import day, day_arrivals, votes
from unionreg.application.queries import day as queries
from unionreg.domain.votes.day.records import IncidentKind
from unionreg.domain.votes.day.states import DayState
from unionreg.domain.votes.preparation import Site, StationPlan, VotePreparation
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def at_the_day(open_window: OpenWindow, here: VotingOffice, screen: str = "day", *more: str) -> WindowUnderTest:
    """The coordinator at a screen of this vote."""
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Place(screen, (here.vote_id, *more)))
    window.settle()
    return window


def written(widget: QWidget) -> str:
    """All labels below a widget."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def a_folder(folder: Path) -> Path:
    """An empty folder for files."""
    made = folder / "memoria"
    made.mkdir()
    return made


def test_the_day_is_prepared_from_its_empty_page(open_window: OpenWindow) -> None:
    here = a_voting_office()
    window = at_the_day(open_window, here)
    assert "aún no está preparada" in written(window.screen.states.currentWidget())
    window.screen._prepare()
    window.settle()
    assert window.screen.table.rows.rowCount() == 2


def test_every_station_that_waits_gets_a_file_in_one_folder(open_window: OpenWindow, tmp_path: Path) -> None:
    here = an_open_day()
    window = at_the_day(open_window, here)
    folder = a_folder(tmp_path)
    window.answers.files.append(folder)
    window.screen.export_all.click()
    window.settle()
    assert [path.suffix for path in folder.iterdir()] == [".mesa"]
    assert window.screen.export_all.isHidden()


def test_a_second_file_for_a_station_needs_a_reason(open_window: OpenWindow, tmp_path: Path) -> None:
    here = a_day()
    a_laptop(here)
    window = at_the_day(open_window, here)
    window.screen.table.selectRow(0)
    window.screen.one_file.click()
    window.settle()
    folder = a_folder(tmp_path)
    window.answers.reasons.append("Se descompuso")
    window.answers.files.append(folder)
    window.screen.one_file.click()
    window.settle()
    assert len(list(folder.iterdir())) == 1
    assert len(queries.station_day(here.core, here.office.coordinator, **here.ids()).laptops) == 2


def test_several_files_are_taken_in_and_each_is_answered(open_window: OpenWindow, tmp_path: Path) -> None:
    here = a_day()
    laptop = worked(a_laptop(here))
    first = laptop.desk.hand_over().content
    laptop.desk.close_station(closing=a_closing())
    second = laptop.desk.hand_over().content
    contents = {"1.entrega": first, "2.entrega": second, "3.entrega": second, "4.entrega": first, "5.entrega": b"no"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "otra.txt").write_text("nada", encoding="utf-8")
    window = at_the_day(open_window, here)
    window.answers.files.append(tmp_path)
    window.screen.drop.folder.click()
    window.settle()
    window.settle()
    said = written(window.screen.imported)
    assert all(name in said for name in contents)
    assert "otra.txt" not in said
    assert said.count("se tomó") == 2
    assert "el mismo archivo de antes" in said
    assert "anterior" in said
    assert office_state(here)[0].state is DayState.CLOSED


def test_a_diverged_file_waits_for_a_person(open_window: OpenWindow) -> None:
    here = a_day()
    laptop = worked(a_laptop(here))
    twin = laptop.twin()
    laptop.desk.report_incident(kind=IncidentKind.DELAY, at=at(9), text="Uno", reported_by="Ana")
    twin.desk.report_incident(kind=IncidentKind.DELAY, at=at(9), text="Otro", reported_by="Ana")
    taken_in(here, laptop.desk.hand_over().content)
    taken_in(here, twin.desk.hand_over().content)
    window = at_the_day(open_window, here, "day-station", "mesa-1")
    window.screen.book.go_to(Stop.END)
    page = window.screen.book.pages[Stop.END]
    (waiting,) = [each for each in page._writer.known.hand_overs if each.content is not None]
    window.answers.reasons.append("La segunda computadora es la de la mesa")
    page._decide(waiting, take=True)
    window.settle()
    assert [each.text for each in office_state(here)[0].incidents] == ["Otro"]


def test_a_laptops_station_is_only_read_here(open_window: OpenWindow) -> None:
    here = a_day()
    worked(a_laptop(here))
    window = at_the_day(open_window, here, "day-station", "mesa-1")
    assert window.screen.keeper.isVisible()
    assert window.screen.book.view.rows is None
    window.screen.book.go_to(Stop.ARRIVALS)
    assert window.screen.book.pages[Stop.ARRIVALS].list is None


def test_the_office_marks_arrivals_and_the_log_says_nothing(open_window: OpenWindow) -> None:
    here = an_open_day()
    window = at_the_day(open_window, here, "day-station", "mesa-1")
    with here.core.unit_of_work() as uow:
        before = uow.audit.head()
    view = window.screen.book.pages[Stop.ARRIVALS].list
    view.search.setText("7")
    view._mark("ine")
    window.settle()
    assert queries.station_day(here.core, here.office.coordinator, **here.ids()).strip.marked == 1
    with here.core.unit_of_work() as uow:
        assert uow.audit.head() == before


def test_a_day_is_typed_from_paper(open_window: OpenWindow) -> None:
    here = a_day()
    window = at_the_day(open_window, here, "day-station", "mesa-1")
    window.screen.book.go_to(Stop.END)
    page = window.screen.book.pages[Stop.END]
    page.paper.click()
    form: Any = page.form
    form.opening.show_opening(an_opening())
    for _ in range(9):
        form.opening.next.click()
    form.closing.show_closing(a_closing())
    for _ in range(3):
        form.closing.next.click()
    form.hours.keep.click()
    assert form.hours.marks.holder.error()
    form.hours.marks.set_text("10")
    form.hours.lines[0][0].set_text("10")
    form.hours.keep.click()
    window.settle()
    typed = office_state(here)[0]
    assert (typed.state, typed.marks_on_paper) == (DayState.CLOSED, 10)
    assert [span.voted for span in typed.spans] == [10]


def a_shared_list() -> VotingOffice:
    """Two stations of one place with one list, and a person whom both laptops marked."""
    roll = frozen()
    here = VotingOffice(roll.office, roll.vote_id)
    plans = tuple(StationPlan(each, site_id="nave") for each in ("mesa-1", "mesa-2"))
    with here.core.unit_of_work() as uow:
        uow.preparation.save(VotePreparation(here.vote_id, sites=(Site("nave", "Nave", ""),), plans=plans))
    votes.fix_definition(here.core, here.office.coordinator, **here.vote)
    day.prepare_days(here.core, here.office.coordinator, **here.vote, shared_sites=True)
    for station in ("mesa-1", "mesa-2"):
        laptop = worked(a_laptop(here, station), 1)
        laptop.desk.close_station(closing=a_closing())
        taken_in(here, laptop.desk.hand_over().content)
    return here


def test_somebody_marked_twice_is_decided_by_a_person_with_a_reason(open_window: OpenWindow) -> None:
    here = a_shared_list()
    window = at_the_day(open_window, here)
    panel = window.screen.doubles
    assert panel.table.rows.rowCount() == 1
    panel.decide.click()
    assert panel.reason.holder.error()
    panel.station.set_text("mesa-2")
    panel.reason.set_text("Firmó en la lista de la mesa 2")
    panel.decide.click()
    window.settle()
    window.settle()
    (row,) = queries.double_marks(here.core, here.office.coordinator, **here.vote)
    assert row.ruling is not None
    assert (row.ruling.counts_at, row.ruling.reason) == ("mesa-2", "Firmó en la lista de la mesa 2")


def test_nobody_marked_twice_is_said_in_words(open_window: OpenWindow) -> None:
    window = at_the_day(open_window, an_open_day())
    assert window.screen.doubles.table.rows.rowCount() == 0
    assert window.screen.doubles._form.isHidden()


def test_incidents_of_all_stations_stand_in_one_list(open_window: OpenWindow) -> None:
    here = a_day()
    for station in ("mesa-2", "mesa-1"):
        day_arrivals.report_incident(
            here.core,
            here.office.coordinator,
            **here.ids(station),
            kind=IncidentKind.CAMPAIGN,
            at=at(9),
            text="Volantes en la fila",
            reported_by="Ana",
        )
    window = at_the_day(open_window, here)
    assert [window.screen.incidents.table.rows.row(place).station for place in range(2)] == ["Mesa 1", "Mesa 2"]


def test_the_projector_shows_every_station_and_grows_with_its_window(open_window: OpenWindow) -> None:
    here = an_open_day()
    window = at_the_day(open_window, here, "day-progress")
    window.settle()
    screen = window.screen
    assert [cell.id for cell in screen.view.grid.cells] == ["mesa-1", "mesa-2"]
    screen.show_alone()
    alone = screen.window_alone
    small = alone.view.figure.font().pointSizeF()
    alone.showNormal()
    alone.resize(2_400, 1_500)
    window.qtbot.waitUntil(lambda: alone.view.figure.font().pointSizeF() > small or alone.view.width() > 2_000)
    assert alone.view.figure.font().pointSizeF() > screen.view.figure.font().pointSizeF()
    alone.close()


VISITS = (("day",), ("day-progress",), ("day-station", "mesa-1"), ("day-station", "mesa-2"))


@pytest.mark.parametrize("language", list(Language))
def test_every_control_has_a_name_and_no_word_is_cut_off(open_window: OpenWindow, language: Language) -> None:
    here = an_open_day()
    window = open_window(office=here.office, language=language)
    window.enter(here.office.coordinator)
    for screen, *more in VISITS:
        window.go(Place(screen, (here.vote_id, *more)))
        window.settle()
        assert nameless(window.screen) == [], screen
        with contextlib.suppress(qtbot_exceptions.TimeoutError):
            window.qtbot.waitUntil(lambda: cut_off(window.screen) == [], timeout=800)
        assert cut_off(window.screen) == [], screen


@pytest.mark.parametrize("language", list(Language))
def test_every_stop_of_a_station_has_names_and_no_word_is_cut_off(
    open_window: OpenWindow, tmp_path: Path, language: Language
) -> None:
    window = open_window(language=language)
    at_the_table(window, a_station_file(tmp_path))
    for stop in Stop:
        window.screen.book.go_to(stop)
        window.settle()
        assert nameless(window.screen) == [], stop
        with contextlib.suppress(qtbot_exceptions.TimeoutError):
            window.qtbot.waitUntil(lambda: cut_off(window.screen) == [], timeout=800)
        assert cut_off(window.screen) == [], stop


def nameless(screen: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    return [
        type(widget).__name__
        for widget in screen.findChildren(QWidget)
        if takes_focus(widget) and widget.focusProxy() is None and not spoken(widget)
        if not widget.objectName().startswith("qt_")
    ]
