from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.widgets.wrapped_table import Cell, WrappedTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Una oración que necesita varios renglones para decirse completa en su columna. " * 2


def test_rows_replaced_while_the_page_is_shown_keep_the_height_of_their_words(qtbot: QtBot) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    page = QWidget()
    table = WrappedTable(("Paso", "Quién"), (2, 1), name="Pasos")
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addStretch(1)
    area.setWidget(page)
    area.resize(500, 200)
    qtbot.addWidget(area)
    area.show()
    table.set_rows([(Cell(LONG), Cell("Sindicato"))] * 8)
    grid = table.layout()
    assert grid is not None
    qtbot.waitUntil(lambda: table.height() == grid.heightForWidth(table.width()) > area.height())
