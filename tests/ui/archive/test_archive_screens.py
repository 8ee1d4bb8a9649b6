"""The archive in the window: a box described with the keyboard, words corrected, labels, loans, a document's page."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders_office import an_office
from ui.screens.screen import Place
from unionreg.application.queries import archive as queries
from unionreg.demo.archive import fill_archive
from unionreg.domain.archive.document import DocumentState
from unionreg.domain.archive.papers import LabelSheet
from unionreg.domain.archive.serials import Series

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_office import OfficeUnderTest
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.demo.archive import ArchiveSeen

    OpenWindow = Callable[..., WindowUnderTest]


def shot(window: WindowUnderTest, name: str) -> None:
    """A picture, only where somebody wants to look."""
    folder = os.environ.get("UNIONREG_LOOK")
    if folder:
        window.settle()
        window.program.window.grab().save(f"{folder}/{name}.png")


@pytest.fixture
def office() -> OfficeUnderTest:
    return an_office()


@pytest.fixture
def seen(office: OfficeUnderTest) -> ArchiveSeen:
    return fill_archive(office.core, office.archivist)


def opened(open_window: OpenWindow, office: OfficeUnderTest, place: Place) -> WindowUnderTest:
    window = open_window(office=office)
    window.enter(office.archivist)
    window.go(place)
    return window


def test_a_box_is_described_with_enter_alone(
    open_window: OpenWindow, office: OfficeUnderTest, seen: ArchiveSeen
) -> None:
    window = opened(open_window, office, Place("archive-loop", (seen.box,)))
    screen = window.screen
    shot(window, "loop")
    assert screen.form.year.text() == "1996"
    assert screen.form.state.currentText() == "Guanajuato"
    assert screen.form.employer.box.currentText().startswith("AUTOPARTES")
    assert screen.flags.isVisible()
    screen.form.evidence_asked.emit(screen._document.suggestions[0])
    assert screen.picture._marks
    accept_and_confirm(window)
    first = queries.document_page(office.core, office.archivist, document_id=seen.waiting).document
    assert (first.state, first.year) == (DocumentState.CONFIRMED, 1996)
    assert screen.form.year.text() == "1997"
    leave_and_come_back(window)
    assert screen.bar.value() == screen.bar.maximum()
    window.go(Place("archive-box", (seen.box,)))
    window.screen._finish()
    window.settle()
    shot(window, "box")
    window.screen._close()
    window.settle()
    assert window.screen.pill.word() == "Cerrada"


def accept_and_confirm(window: WindowUnderTest) -> None:
    screen = window.screen
    window.answers.reasons.append("Así está el papel.")
    screen._accept()
    window.settle()
    assert not screen.flags.isVisible()
    QTest.keyClick(screen.form.title, Qt.Key.Key_Return)
    window.settle()


def leave_and_come_back(window: WindowUnderTest) -> None:
    """The last document is left for later, comes back, and a year in words is refused beside its field."""
    screen = window.screen
    window.answers.reasons.append("Falta preguntar de qué empresa es.")
    screen._later()
    window.settle()
    screen.form.year.setText("mil")
    screen._confirm()
    assert screen.form.year_field.error()
    screen.form.year.setText("1997")
    screen._confirm()
    window.settle()


def test_doubtful_words_are_corrected_one_after_the_other(
    open_window: OpenWindow, office: OfficeUnderTest, seen: ArchiveSeen
) -> None:
    window = opened(open_window, office, Place("archive-corrections", (seen.box,)))
    screen = window.screen
    shot(window, "corrections")
    before = queries.correction_queue(office.core, office.archivist, box=seen.box).total
    reading = screen._reading
    (_, first), (_, last) = screen._lines
    first.setText("extraordinaria")
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClick(last, Qt.Key.Key_Return)
    window.settle()
    assert queries.correction_queue(office.core, office.archivist, box=seen.box).total == before - 1
    mended = queries.page_words(
        office.core, office.archivist, document_id=reading.document.document_id, page=reading.page
    )
    assert "extraordinaria" in mended.corrected.text()
    assert "extraordinaria" not in mended.read.text()
    screen._skip()
    window.settle()


def test_a_label_leads_to_its_box_and_labels_are_made(
    open_window: OpenWindow, office: OfficeUnderTest, seen: ArchiveSeen
) -> None:
    window = opened(open_window, office, Place("archive"))
    shot(window, "archive")
    ask_for_a_box_and_leave(window)
    window.screen.label.setText(seen.box.replace("-", ""))
    window.screen._find()
    window.settle()
    assert "Guanajuato" in window.screen.header.title()
    window.go(Place("archive-document", (seen.document,)))
    shot(window, "document")
    assert "CONTRATO COLECTIVO" in window.screen.text.toPlainText()
    window.go(Place("archive-labels"))
    window.screen.count.setText("25")
    window.screen._make()
    window.settle()
    assert window.screen.runs.model().rowCount() == 4
    window.screen.runs.selectRow(0)
    window.settle()
    shot(window, "labels")
    assert window.screen._content.startswith(b"%PDF")
    usual = {}
    for row in range(4):
        window.screen.runs.selectRow(row)
        window.settle()
        usual[window.screen.runs.current_row().series] = window.screen.sheet.currentData()
    assert (usual[Series.BOX], usual[Series.SHEET]) == (LabelSheet.SHIPPING_10.value, LabelSheet.SMALL_80.value)
    window.screen.sheet.setCurrentIndex(window.screen.sheet.findData(LabelSheet.ADDRESS_30.value))
    window.screen.load()
    window.settle()
    assert window.screen.sheet.currentData() == LabelSheet.ADDRESS_30.value


def ask_for_a_box_and_leave(window: WindowUnderTest) -> None:
    window.screen.opening.click()
    assert window.screen.serial.hasFocus()
    window.screen._leave()
    assert window.screen.opening.hasFocus()
    assert not window.screen.form.isVisible()


def test_paper_is_lent_once_and_comes_back(open_window: OpenWindow, office: OfficeUnderTest, seen: ArchiveSeen) -> None:
    window = opened(open_window, office, Place("archive-loans", (seen.closed_box,)))
    screen = window.screen
    for field, text in ((screen.who, "Luis Mora"), (screen.post, "Registro"), (screen.reason, "Cotejo")):
        field.setText(text)
    shot(window, "loans")
    screen._lend()
    window.settle()
    assert screen.findings.isVisible()
    screen.table.selectRow(0)
    screen._prolong()
    window.settle()
    screen.table.selectRow(0)
    screen._give_back()
    window.settle()
    assert screen.table.model().rowCount() == 0
