"""A table of many thousand rows, read page by page as they come into sight. Sorting and filtering happen in SQL.

The table knows how many rows there are, so its scroll bar is true from the start; rows not yet read show a dash and ask
for their page once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.models.rows_table_model import RowsTableModel
from ui.theme import Size
from ui.widgets.data_table import DataTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.models.rows_table_model import Column

PAGE = 200
_NOT_READ = "…"


class SparseRows(RowsTableModel):
    """Rows of which only some pages were read. ``page_wanted(offset)`` asks for one, once."""

    page_wanted = Signal(int)

    def __init__(self, columns: tuple[Column, ...], parent: Any = None) -> None:
        super().__init__(columns, (), parent)
        self._asked: set[int] = set()

    def start(self, rows: Sequence[Any], total: int) -> None:
        """Show a new list of ``total`` rows of which the first are ``rows``."""
        self.beginResetModel()
        self._rows = (*rows, *([None] * (total - len(rows))))
        self._asked = set(range(0, len(rows), PAGE))
        self.endResetModel()

    def put(self, offset: int, rows: Sequence[Any]) -> None:
        """Rows of one page; those beyond the known total are left out."""
        last = min(offset + len(rows), len(self._rows))
        if last <= offset:
            return
        self._rows = (*self._rows[:offset], *rows[: last - offset], *self._rows[last:])
        self.dataChanged.emit(self.index(offset, 0), self.index(last - 1, self.columnCount() - 1))

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As every table of rows; a row not yet read shows a dash and asks for its page."""
        if index.isValid() and self._rows[index.row()] is None:
            self._ask(index.row() // PAGE * PAGE)
            return _NOT_READ if role == Qt.ItemDataRole.DisplayRole else None
        return super().data(index, role)

    def _ask(self, offset: int) -> None:
        if offset not in self._asked:
            self._asked.add(offset)
            self.page_wanted.emit(offset)


class SparseTable(DataTable):
    """The program's table over ``SparseRows``. ``sort_asked(column)`` when a head is pressed."""

    sort_asked = Signal(int)

    def __init__(self, columns: Sequence[Column], *, name: str, empty: str = "") -> None:
        super().__init__(columns, name=name, empty=empty)
        self.horizontalHeader().sectionClicked.disconnect()
        self.sparse = SparseRows(tuple(columns), self)
        self.rows = self.sparse
        self.setModel(self.sparse)
        self._set_headers(columns, Size.ROW)
        self.selectionModel().currentRowChanged.connect(self._current)
        self.horizontalHeader().sectionClicked.connect(self.sort_asked)

    def start(self, rows: Sequence[Any], total: int) -> None:
        """Show a new list and put the bar on its first row."""
        self.sparse.start(rows, total)
        if total:
            self.selectRow(0)
        self.viewport().update()
