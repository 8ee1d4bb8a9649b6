"""Public forms in the window: marked with mouse and keyboard, made, looked at by a second person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.builders_dossiers import an_employer_with_documents, keep
from tests.builders_redactions import PERSONAL, begun, offered
from ui.screens.redaction.marks import MarkState
from ui.screens.redaction.words import ground_word, reason_word
from ui.screens.screen import Place
from unionreg.application.queries.redactions import public_form_page
from unionreg.domain.redaction.public_form import FormStatus
from unionreg.domain.redaction.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.ui.window_under_test import WindowUnderTest
    from ui.screens.redaction.review_screen import ReviewScreen

    OpenWindow = Callable[..., WindowUnderTest]


def draw(view: QWidget) -> None:
    """An area of a hundred by forty dots, with the mouse."""
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 300))
    QTest.mouseMove(view, QPoint(160, 340))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(160, 340))


def test_a_document_is_marked_by_keyboard_and_mouse_and_its_form_made(open_window: OpenWindow) -> None:
    office, _ = an_employer_with_documents()
    document = keep(office, PERSONAL, 2)
    window = open_window(office=office)
    window.enter(office.archivist)
    window.go(Place("public-forms", (document,)))
    window.screen.begin_form()
    window.settle()
    screen = window.screen
    assert screen.marks.undecided == 2
    assert not screen.make.isEnabled()
    assert not screen.leave.isEnabled()
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert screen.marks.rows[0].state is MarkState.STRUCK
    QTest.keyClick(screen.view, Qt.Key.Key_Delete)
    assert screen.marks.rows[1].state is MarkState.LEFT
    draw(screen.view)
    drawn = next(mark for mark in screen.marks.rows if not mark.proposed)
    assert drawn.area.reason is Reason.NAME
    before = drawn.area.x0
    QTest.keyClick(screen.view, Qt.Key.Key_Right)
    QTest.keyClick(screen.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert next(mark for mark in screen.marks.rows if not mark.proposed).area.x0 == before + 20
    QTest.keyClick(screen.view, Qt.Key.Key_N)
    QTest.keyClick(screen.view, Qt.Key.Key_PageDown)
    QTest.mouseClick(screen.view, Qt.MouseButton.LeftButton, pos=QPoint(110, 320))
    screen.make_form()
    window.settle()
    form = public_form_page(office.core, office.archivist, form_id=2).form
    assert (form.status, len(form.areas), len(form.dismissed)) == (FormStatus.WAITING, 3, 1)
    assert not window.screen.confirm.isVisible()


def assert_text_is_shown(screen: ReviewScreen) -> None:
    """The words that the file still holds stand beside it; a page without any says so."""
    assert "Contrato colectivo de trabajo" in screen.left.text.toPlainText()
    assert "LUXA" not in screen.left.text.toPlainText()
    screen.left.show_page(9)
    assert screen.left.text.toPlainText() == ""
    assert screen.left.text.placeholderText()


def test_the_second_person_sees_both_and_confirms_or_sends_back(open_window: OpenWindow) -> None:
    office, _ = an_employer_with_documents()
    first = offered(office, keep(office, PERSONAL, 2))
    second = offered(office, keep(office, PERSONAL, 3))
    window = open_window(office=office)
    window.enter(office.signer)
    window.go(Place("today"))
    window.go(Place("redaction-review", (str(first),)))
    screen = window.screen
    assert screen.public.page_count == 2
    assert screen.original.page_count == 1
    assert_text_is_shown(screen)
    assert not screen.original.save_button.isVisible()
    screen._confirm()
    window.settle()
    assert public_form_page(office.core, office.signer, form_id=first).form.status is FormStatus.CONFIRMED
    assert screen.withdraw.isVisible()
    window.answers.reasons = ["Se ve una firma", "Falta testar un nombre"]
    screen._withdraw()
    window.settle()
    window.go(Place("redaction-review", (str(second),)))
    window.screen._send_back()
    window.settle()
    back = public_form_page(office.core, office.signer, form_id=second).form
    assert back.sent_back_for() == "Falta testar un nombre"
    window.go(Place("public-forms"))
    assert window.screen.table.rows.rowCount() == 1
    window.screen._open(back)
    window.settle()
    assert window.screen.public.page_count == 0


def test_what_nobody_began_says_so_and_a_kept_mark_is_there_again(open_window: OpenWindow) -> None:
    office, _ = an_employer_with_documents()
    document = keep(office, PERSONAL, 2)
    window = open_window(office=office)
    window.enter(office.archivist)
    window.go(Place("public-forms"))
    window.go(Place("public-forms", (document,)))
    assert window.screen.begin.isEnabled()
    number = begun(office, document)
    window.go(Place("redaction", (str(number),)))
    screen = window.screen
    screen._decide(MarkState.STRUCK)
    screen.save_marks()
    window.settle()
    assert screen.marks.undecided == 1
    assert not screen.marks.changed
    screen._zoom(1.25)
    screen._turn(1)
    assert screen.view.page == 1


def test_every_reason_has_its_word_and_law() -> None:
    for reason in Reason:
        assert reason_word(reason)
        assert ground_word(reason)
