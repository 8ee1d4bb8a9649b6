"""A long list as a screen: found while one types, sorted and cut by the database, read page by page as it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.screens.screen import Screen
from ui.theme import Space, TextRole
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.sparse_rows import SparseTable
    from unionreg.application.ports import Core

# A pause in typing after which the list is read again, in milliseconds.
PAUSE = 200
ChoiceT = TypeVar("ChoiceT")


class PagedListScreen(Screen, Generic[ChoiceT]):
    """What all long lists do. ``choice`` is a frozen value: what was typed and picked, and the sorting.

    A subclass makes filters and table, then calls ``lay_out``; it says how a page is read and what a row opens.
    """

    scrolls = False

    def __init__(self, context: ScreenContext, choice: ChoiceT) -> None:
        super().__init__(context)
        self._choice = choice
        self.table: SparseTable
        self.count = text_label("", TextRole.LABEL, muted=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._chosen)

    def _page(self, core: Core, choice: ChoiceT, offset: int) -> Any:
        """One page of the query: ``offset``, ``rows`` and ``total``."""
        raise NotImplementedError

    def _chosen(self) -> None:
        """Take over what stands above the list and read again."""
        raise NotImplementedError

    def _open(self, row: Any) -> None:
        """Go where this row leads; None when there is none. Rows lead nowhere unless a list says so."""

    def _sort(self, column: int) -> None:
        """Sort by this column, or the other way round. A list keeps its order unless it says so."""

    def search_field(self, hint: str, name: str, width: int) -> QLineEdit:
        """The field above the list; the list follows a moment after typing. Ctrl+F leads there."""
        search = QLineEdit()
        search.setPlaceholderText(hint)
        search.setAccessibleName(name)
        search.setClearButtonEnabled(True)
        search.setMaximumWidth(width)
        search.textChanged.connect(lambda _text: self._pause.start())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, search.setFocus)
        return search

    def lay_out(self, filters: Sequence[QWidget], table: SparseTable) -> None:
        """Filters in a row (the first takes the room), the list, and how many there are."""
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for number, each in enumerate(filters):
            row.addWidget(each, 0 if number else 1)
        row.addStretch(1)
        self.body.addLayout(row)
        self.table = table
        table.chosen.connect(self._open)
        table.sort_asked.connect(self._sort)
        table.sparse.page_wanted.connect(self._read_page, Qt.ConnectionType.QueuedConnection)
        self.body.addWidget(table, 1)
        self.body.addWidget(self.count)

    def _read_page(self, offset: int) -> None:
        choice = self._choice
        self.context.runner.run(
            lambda _progress: self._page(self.core, choice, offset), lambda page: self._put(choice, page), owner=self
        )

    def _put(self, choice: ChoiceT, page: Any) -> None:
        if choice == self._choice:
            self.table.sparse.put(page.offset, page.rows)
