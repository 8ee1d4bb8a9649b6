"""The widgets of the vote screens by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.votes.rows import a_definition, a_list_row, a_result
from ui.documents.preview import PdfPreview
from ui.models.rows_table_model import Column
from ui.screens.votes.edit_table import EditColumn, EditRows, EditTable
from ui.screens.votes.result_presenter import picture
from ui.screens.votes.sparse_rows import PAGE, SparseRows
from ui.widgets.figure_field import FigureField
from ui.widgets.sheet_viewer import SheetViewer, decode_sheet, is_pdf
from ui.widgets.threshold_bar import ThresholdBar

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

COLUMNS = (Column("Vote", lambda row: row.title), Column("May vote", lambda row: str(row.voters), number=True))


def png(width: int = 30, height: int = 60) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def a_pdf(pages: int = 2) -> bytes:
    from PySide6.QtGui import QPainter, QPdfWriter

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.drawText(100, 100, f"hoja {page}")
    painter.end()
    return bytes(data.data())


@pytest.fixture
def figure(qtbot: QtBot) -> FigureField:
    field = FigureField("found", "E", "Boletas encontradas", lambda number: f"<{number}>")
    qtbot.addWidget(field)
    return field


def test_an_empty_figure_is_not_zero(figure: FigureField) -> None:
    assert figure.value is None
    figure.set_value(0)
    assert (figure.value, figure.words()) == (0, "<0>")
    figure.set_value(None)
    assert (figure.value, figure.words()) == (None, "")


def test_only_digits_get_into_a_figure(figure: FigureField) -> None:
    QTest.keyClicks(figure.edit, "-1a2.3 12345678")
    assert figure.edit.text() == "1231234"


def test_enter_and_shift_enter_are_told_and_ctrl_enter_is_left_alone(qtbot: QtBot, figure: FigureField) -> None:
    with qtbot.waitSignal(figure.forward):
        QTest.keyClick(figure.edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(figure.back):
        QTest.keyClick(figure.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.assertNotEmitted(figure.forward):
        QTest.keyClick(figure.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_screen_reader_hears_letter_label_and_what_is_wrong(figure: FigureField) -> None:
    assert figure.edit.accessibleName() == "E. Boletas encontradas"
    figure.set_value(7)
    figure.mark(True, "No cuadra")
    assert figure.edit.accessibleDescription() == "No cuadra. <7>"


def test_the_threshold_picture_is_as_tall_as_it_needs_and_told_in_words(qtbot: QtBot) -> None:
    bar = ThresholdBar()
    qtbot.addWidget(bar)
    assert bar.sizeHint().height() == 0
    bar.show_picture(picture(a_definition(), a_result(yes=60, no=30, null=2, people=100)))
    bar.resize(400, bar.sizeHint().height())
    assert bar.sizeHint().height() > 150
    assert "60" in bar.accessibleDescription()
    drawn = bar.grab().toImage()
    assert len({drawn.pixel(x, y) for x in range(0, 400, 7) for y in range(0, drawn.height(), 3)}) > 3


def test_a_picture_of_no_votes_draws_without_fault(qtbot: QtBot) -> None:
    bar = ThresholdBar()
    qtbot.addWidget(bar)
    bar.show_picture(picture(a_definition(), a_result(yes=0, no=0, null=0, people=100)))
    bar.resize(300, bar.sizeHint().height())
    assert not bar.grab().isNull()


def test_the_viewer_zooms_turns_and_fits_by_keyboard(qtbot: QtBot) -> None:
    viewer = SheetViewer()
    qtbot.addWidget(viewer)
    viewer.resize(400, 500)
    assert not viewer.has_sheet
    assert viewer.show_picture(decode_sheet(png()))
    fitted = viewer.view.zoom
    QTest.keyClick(viewer.view, Qt.Key.Key_Plus)
    assert viewer.view.zoom > fitted
    QTest.keyClick(viewer.view, Qt.Key.Key_0)
    assert viewer.view.zoom == pytest.approx(fitted)
    QTest.keyClick(viewer.view, Qt.Key.Key_R)
    assert viewer.view.zoom < fitted
    viewer.clear()
    assert not viewer.has_sheet


def test_the_viewer_shows_the_pages_of_a_scan(qtbot: QtBot) -> None:
    viewer = SheetViewer()
    qtbot.addWidget(viewer)
    assert viewer.show_pdf(a_pdf(3))
    assert viewer.page_count == 3
    viewer._next.click()
    viewer._next.click()
    assert not viewer._next.isEnabled()


def test_what_cannot_be_read_leaves_the_viewer_as_it_was(qtbot: QtBot) -> None:
    viewer = SheetViewer()
    qtbot.addWidget(viewer)
    assert not viewer.show_picture(decode_sheet(b"nada"))
    assert not viewer.show_pdf(b"%PDF-nada")
    assert not viewer.has_sheet
    assert (is_pdf(b"%PDF-1.4"), is_pdf(png())) == (True, False)


def test_a_large_photograph_is_reduced_on_reading(qtbot: QtBot) -> None:
    assert max(decode_sheet(png(5000, 100)).width(), 1) == 4000


def test_the_preview_shows_one_file_after_another_and_survives_closing(qtbot: QtBot) -> None:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(400, 500)
    preview.show()
    assert preview.page_count == 0
    first, second = a_pdf(2), a_pdf(1)
    assert preview.show_pdf(first, "uno")
    assert (preview.content, preview.page_count) == (first, 2)
    assert preview.show_pdf(second, "dos")
    preview.zoom_by(2)
    preview.fit_width()
    assert (preview.content, preview.page_count) == (second, 1)
    assert not preview.show_pdf(b"nada", "tres")
    assert preview.content == b""


def test_qts_own_tester_finds_no_fault_in_rows_read_by_pages(qtmodeltester: ModelTester) -> None:
    model = SparseRows(COLUMNS)
    model.start([a_list_row(number) for number in range(PAGE)], PAGE + 50)
    qtmodeltester.check(model)


def test_rows_not_yet_read_ask_for_their_page_once() -> None:
    model = SparseRows(COLUMNS)
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.start([a_list_row(number) for number in range(PAGE)], 3 * PAGE)
    assert model.data(model.index(0, 0)) == "Revisión 0"
    assert model.data(model.index(2 * PAGE + 5, 0)) == "…"
    model.data(model.index(2 * PAGE + 6, 0))
    assert asked == [2 * PAGE]
    model.put(2 * PAGE, [a_list_row(number) for number in range(PAGE)])
    assert model.data(model.index(2 * PAGE + 5, 0)) == "Revisión 5"
    assert model.rowCount() == 3 * PAGE


def test_rows_beyond_the_known_end_are_left_out() -> None:
    model = SparseRows(COLUMNS)
    model.start([a_list_row()], 2)
    model.put(1, [a_list_row(2), a_list_row(3)])
    model.put(9, [a_list_row(4)])
    assert model.rowCount() == 2


def test_qts_own_tester_finds_no_fault_in_rows_that_are_typed(qtmodeltester: ModelTester) -> None:
    model = EditRows((EditColumn("Name"), EditColumn("Role", choices=(("a", "Uno"), ("b", "Dos")), default="a")))
    model.set_rows([["Ana", "b"]])
    qtmodeltester.check(model)


def test_there_is_always_an_empty_row_to_go_on_typing() -> None:
    model = EditRows((EditColumn("Name"), EditColumn("Role", choices=(("a", "Uno"), ("b", "Dos")), default="a")))
    assert (model.rowCount(), model.rows()) == (1, ())
    model.setData(model.index(0, 0), " Ana ")
    assert (model.rowCount(), model.rows()) == (2, (("Ana", "a"),))
    model.paste(1, 0, [["Beto", "Dos", "de más"], ["Caro", "otra cosa"]])
    assert model.rows() == (("Ana", "a"), ("Beto", "b"), ("Caro", "a"))
    model.remove(0)
    assert model.rows()[0] == ("Beto", "b")


def test_a_wrong_cell_is_marked_with_a_sign_and_words() -> None:
    model = EditRows((EditColumn("Name"),))
    model.set_rows([["Ana"]])
    model.set_marks({(0, 0): "Falta el apellido"})
    index = model.index(0, 0)
    assert model.data(index) == "⚠ Ana"
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Name: Ana. Falta el apellido"
    model.setData(index, "Ana Luna")
    assert model.data(index) == "Ana Luna"


def test_enter_in_a_cell_goes_on_to_the_next(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    table = EditTable((EditColumn("Name"), EditColumn("Post")), name="Personas")
    table.setParent(holder)
    holder.show()
    table.setCurrentIndex(table.model_rows.index(0, 0))
    table.edit(table.currentIndex())
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Ana")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert table.rows() == (("Ana", ""),)
    assert table.currentIndex().column() == 1
