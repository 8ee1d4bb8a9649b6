"""Printing a kit in the whole program: papers by station, specimens, files in a folder, stopping, what was spoiled."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.builders_kit import a_kit_office
from tests.documents.pdf_reading import flat_text
from ui.screens.screen import Place as Destination
from unionreg.application.queries import kit as queries
from unionreg.domain.votes.materials import BallotRange, KitPart
from unionreg.domain.votes.preparation import Numbering, PaperSize, VotePreparation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_votes import VotingOffice
    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture
def here() -> VotingOffice:
    return a_kit_office()


def open_kit(open_window: OpenWindow, here: VotingOffice, screen: str = "kit") -> WindowUnderTest:
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Destination(screen, (here.vote_id,)))
    window.settle()
    return window


def shown_parts(window: WindowUnderTest) -> list[KitPart]:
    rows = window.screen.parts.rows
    return [rows.row(index).part for index in range(rows.rowCount())]


def choose(window: WindowUnderTest, station: int, part: KitPart) -> None:
    window.screen.places.selectRow(station)
    window.settle()
    window.screen.parts.selectRow(shown_parts(window).index(part))
    window.settle()


def test_the_office_stands_first_and_every_station_after_it(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_kit(open_window, here)
    model = window.screen.places.rows
    cells = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert cells == [
        ["La oficina", "", ""], ["Mesa 1", "100", "000001–000100"], ["Mesa 2", "100", "000101–000200"],
    ]  # fmt: skip
    assert "Boletas: 200, una por persona y ninguna de repuesto." in text_of(window.screen.header)
    assert shown_parts(window)[0] is KitPart.LID


def test_a_chosen_paper_is_shown_as_a_specimen(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_kit(open_window, here)
    choose(window, 2, KitPart.BALLOTS)
    text = flat_text(window.screen.preview.content)
    assert "MUESTRA — SIN VALIDEZ" in text
    assert "000101" in text
    assert "caben 4" in window.screen.station_words.text()


def test_another_size_of_paper_shows_another_page(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_kit(open_window, here)
    choose(window, 1, KitPart.OPENING)
    letter = window.screen.preview.content
    box = window.screen.options.paper
    box.setCurrentIndex(box.findData(PaperSize.OFICIO.value))
    box.activated.emit(box.currentIndex())
    window.settle()
    choose(window, 1, KitPart.OPENING)
    assert b"963.8" in window.screen.preview.content
    assert window.screen.preview.content != letter


def test_what_each_choice_means_stands_beside_it(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_kit(open_window, here)
    options = window.screen.options
    assert "nadie queda unido a una boleta" in options.explained.text()
    options.numbering.setCurrentIndex(options.numbering.findData(Numbering.BALLOT.value))
    options.numbering.activated.emit(1)
    assert "baraje cada fajo" in options.explained.text()
    options.set_options(replace(options.options(), duplex=False), election=True)
    assert "reversos" in options.explained.text()
    window.settle()


def test_the_kit_is_printed_into_the_chosen_folder(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    window = open_kit(open_window, here)
    folder = tmp_path / "material"
    folder.mkdir()
    window.answers.files.append(folder)
    window.screen.print_kit.click()
    finish(window)
    assert len(list(folder.glob("*.pdf"))) == 3
    assert "3 archivos" in text_of(window.screen.done)
    window.go(Destination("kit-printed", (here.vote_id,)))
    window.settle()
    assert window.screen.printed.rows.row(0).files == 3


def finish(window: WindowUnderTest) -> None:
    """Let the run of a kit come to its end: each of its steps asks for the next."""
    limit = time.monotonic() + 30
    while window.screen.printing is not None and time.monotonic() < limit:
        window.settle()
    assert window.screen.printing is None


def text_of(widget: object) -> str:
    """All words that a widget shows."""
    assert isinstance(widget, QWidget)
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_stopping_leaves_whole_files_and_says_how_many(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    window = open_kit(open_window, here)
    folder = tmp_path / "material"
    folder.mkdir()
    window.answers.files.append(folder)
    window.screen.print_kit.click()
    window.screen.progress.stop.click()
    finish(window)
    files = list(folder.glob("*.pdf"))
    assert len(files) < 3
    assert not list(folder.glob("*.part"))
    assert window.screen.done.isVisible()
    assert f"Detenido. Hay {len(files)} de 3 archivos enteros" in text_of(window.screen.done)


def test_without_a_folder_nothing_happens(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_kit(open_window, here)
    window.answers.files.append(None)
    window.screen.print_kit.click()
    assert window.screen.printing is None


def test_a_folder_that_is_gone_is_told_in_a_sentence(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    window = open_kit(open_window, here)
    window.answers.files.append(tmp_path / "no-hay")
    window.screen.print_kit.click()
    finish(window)
    assert window.screen.findings.isVisible()


def test_without_a_frozen_roll_papers_without_names_can_be_seen(open_window: OpenWindow) -> None:
    window = open_kit(open_window, a_kit_office(roll=False))
    assert not window.screen.print_kit.isEnabled()
    assert "padrón" in text_of(window.screen.note)
    window.screen.places.selectRow(1)
    window.settle()
    assert KitPart.SIGNATURES not in shown_parts(window)
    choose(window, 1, KitPart.OPENING)
    assert "MUESTRA" in flat_text(window.screen.preview.content)


def test_a_saved_paper_is_the_real_one_and_stands_in_the_log(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    window = open_kit(open_window, here)
    choose(window, 1, KitPart.OPENING)
    window.answers.files.append(tmp_path / "acta.pdf")
    window.screen.preview.save_asked.emit()
    window.settle()
    assert "MUESTRA" not in flat_text((tmp_path / "acta.pdf").read_bytes())
    view = queries.kit_view(here.core, here.office.auditor, vote_id=here.vote_id)
    assert [(row.part, row.station) for row in view.printed] == [(KitPart.OPENING, "Mesa 1")]


def test_spoiled_ballots_are_noted(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_kit(open_window, here, "kit-printed")
    screen = window.screen
    screen.station.setCurrentIndex(1)
    screen.first.setValue(101)
    screen.last.setValue(103)
    screen.reason.setText("Salieron manchadas.")
    screen.note.click()
    window.settle()
    (row,) = queries.kit_view(here.core, here.office.auditor, vote_id=here.vote_id).spoiled
    assert (row.station, row.numbers, row.reason) == ("Mesa 2", BallotRange(101, 103), "Salieron manchadas.")
    assert window.screen.spoiled.rows.rowCount() == 1
    assert screen.reason.text() == ""


def test_numbers_of_another_station_are_refused(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_kit(open_window, here, "kit-printed")
    screen = window.screen
    screen.first.setValue(150)
    screen.last.setValue(151)
    screen.reason.setText("Salieron manchadas.")
    screen.note.click()
    window.settle()
    assert screen.findings.isVisible()
    assert screen.spoiled.rows.rowCount() == 0


def test_spoiled_ballots_are_printed_again(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    window = open_kit(open_window, here, "kit-printed")
    screen = window.screen
    screen.station.setCurrentIndex(1)
    screen.first.setValue(101)
    screen.last.setValue(103)
    window.answers.files.append(tmp_path / "otra.pdf")
    screen.again.click()
    window.settle()
    text = flat_text((tmp_path / "otra.pdf").read_bytes())
    assert "000103" in text
    assert "000104" not in text
    assert screen.printed.rows.row(0).ballots == BallotRange(101, 103)


def test_paper_is_offered_as_it_was_prepared(open_window: OpenWindow, here: VotingOffice) -> None:
    with here.core.unit_of_work() as uow:
        uow.preparation.save(replace(VotePreparation(here.vote_id), paper=PaperSize.OFICIO))
    window = open_kit(open_window, here)
    assert window.screen.options.options().size is PaperSize.OFICIO
    assert not window.screen.drill.isVisible()
