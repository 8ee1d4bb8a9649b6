"""A short table whose texts wrap: whole sentences in columns, where a table of one-line rows would cut them.

Rows are not chosen and nothing is sorted; long or clickable lists are ``DataTable``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.theme import Space, TextRole, Tone
from ui.widgets.labels import hairline, text_label
from ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: plain words; with ``tone`` a state with its icon; ``strong`` for headings of groups."""

    text: str
    tone: Tone | None = None
    muted: bool = False
    strong: bool = False
    symbol: str = ""


class WrappedTable(QFrame):
    """``titles`` may be empty for a table without a head; ``stretches`` share the width among the columns."""

    def __init__(self, titles: Sequence[str], stretches: Sequence[int], *, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._titles = tuple(titles)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(0)
        self._columns = len(stretches)
        for number, stretch in enumerate(stretches):
            self._grid.setColumnStretch(number, stretch)
        self.rows: tuple[tuple[Cell, ...], ...] = ()

    def set_rows(self, rows: Sequence[Sequence[Cell]], *, empty: str = "") -> None:
        """Show these rows instead; ``empty`` is said where there are none."""
        self._clear()
        self.rows = tuple(tuple(row) for row in rows)
        line = 0
        if any(self._titles):
            for number, title in enumerate(self._titles):
                self._put(text_label(title, TextRole.LABEL, muted=True), line, number)
            line = self._line_below(line)
        for place, row in enumerate(self.rows):
            if place:
                line = self._line_below(line - 1)
            for number, cell in enumerate(row):
                self._put(_cell_widget(cell), line, number)
            line += 1
        if not self.rows and empty:
            self._grid.addWidget(text_label(empty, muted=True), line, 0, 1, self._columns)

    def _put(self, widget: QWidget, line: int, number: int) -> None:
        widget.setContentsMargins(0, Space.S - 2, 0, Space.S - 2)
        # A state is as wide as its words; everything else takes the width of its column.
        across = Qt.AlignmentFlag.AlignLeft if isinstance(widget, StatusPill) else Qt.AlignmentFlag(0)
        self._grid.addWidget(widget, line, number, Qt.AlignmentFlag.AlignTop | across)

    def _line_below(self, line: int) -> int:
        self._grid.addWidget(hairline(), line + 1, 0, 1, self._columns)
        return line + 2

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _cell_widget(cell: Cell) -> QWidget:
    if cell.tone is not None:
        return StatusPill(cell.text, cell.tone, symbol=cell.symbol) if cell.text else QWidget()
    return text_label(cell.text, TextRole.STRONG if cell.strong else TextRole.BODY, muted=cell.muted)
