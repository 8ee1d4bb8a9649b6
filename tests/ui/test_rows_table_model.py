"""The table model: Qt's own tester, sorting, what a screen reader hears."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.models.rows_table_model import Column, RowsTableModel
from ui.theme import LIGHT, Tone
from ui.widgets.data_table import DataTable

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


@dataclass(frozen=True)
class Row:
    name: str
    count: int


COLUMNS = (
    Column("Name", lambda row: row.name, sort_key=lambda row: row.name),
    Column("Votes", lambda row: f"{row.count:,}", number=True, spoken=lambda row: f"{row.count} votes"),
    Column("State", lambda _row: "Good", tone=lambda _row: Tone.POSITIVE),
)
ROWS = (Row("b", 6853), Row("a", 12))


def test_qts_own_tester_finds_no_fault(qtmodeltester: ModelTester) -> None:
    model = RowsTableModel(COLUMNS, ROWS)
    qtmodeltester.check(model)
    model.set_rows([*ROWS, Row("c", 1)])
    model.sort_by(0)
    qtmodeltester.check(model)


def test_a_screen_reader_hears_the_column_and_the_spoken_text() -> None:
    model = RowsTableModel(COLUMNS, ROWS)
    assert model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == "Votes: 6853 votes"
    assert model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole) == "State: Good"


def test_numbers_and_their_heads_stand_right() -> None:
    model = RowsTableModel(COLUMNS, ROWS)
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.data(model.index(0, 1), role) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal, role) & Qt.AlignmentFlag.AlignRight
    assert model.data(model.index(0, 0), role) & Qt.AlignmentFlag.AlignLeft


def test_a_column_sorts_one_way_and_then_the_other() -> None:
    model = RowsTableModel(COLUMNS, ROWS)
    assert model.sort_by(0)
    assert [model.row(number).name for number in range(2)] == ["a", "b"]
    assert model.sort_by(0)
    assert [model.row(number).name for number in range(2)] == ["b", "a"]
    assert not model.sort_by(1)


def test_many_rows_are_left_to_the_database_to_sort() -> None:
    model = RowsTableModel(COLUMNS, [Row(str(number), number) for number in range(5001)])
    assert not model.sort_by(0)


def test_a_state_has_a_symbol_beside_its_word(qtbot: QtBot) -> None:
    model = RowsTableModel(COLUMNS, ROWS)
    assert model.data(model.index(0, 2), Qt.ItemDataRole.DecorationRole) == "circle-check"
    assert not model.pixmap(model.index(0, 2), LIGHT).isNull()


def test_enter_chooses_the_row_under_the_bar(qtbot: QtBot) -> None:
    table = DataTable(COLUMNS, name="Votes")
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [ROWS[0]]
    assert table.current_row() == ROWS[0]


def test_the_bar_stays_where_it_was_when_rows_come_anew(qtbot: QtBot) -> None:
    table = DataTable(COLUMNS, name="Votes")
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.selectRow(1)
    table.set_rows([Row("x", 1), Row("y", 2)])
    assert table.current_row() == Row("y", 2)
    table.set_rows([])
    assert table.current_row() is None
