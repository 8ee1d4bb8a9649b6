"""A list that grows one by one: a table, and below it the form of the row chosen. Adding opens an empty form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.screens.union_desk.record_form import RecordForm
from ui.theme import Space, TextRole
from ui.widgets.buttons import QuietButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from ui.screens.union_desk.section_lists import RecordList


class ListEditor(QWidget):
    """``rows()`` is the list now; ``edited`` after every change by the person."""

    edited = Signal()

    def __init__(self, described: RecordList) -> None:
        super().__init__()
        self._described = described
        self._rows: list[Any] = []
        self._at: int | None = None
        self.table = DataTable(described.columns, name=described.title, empty=described.empty)
        self.table.current_changed.connect(lambda _row: self._choose())
        self.add_button = SecondaryButton(described.add, self.add, symbol="plus")
        self.form = RecordForm(described.fields)
        self.form.edited.connect(self._typed)
        self.remove_button = QuietButton(self.tr("Take this one off"), self.remove, symbol="x")
        self.card = Card(described.title)
        self.card.add_action(self.remove_button)
        self.card.column.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(text_label(described.title, TextRole.HEADING))
        if described.hint:
            column.addWidget(text_label(described.hint, muted=True))
        column.addWidget(self.table)
        column.addLayout(button_row(harmful=(self.add_button,)))
        column.addWidget(self.card)

    def rows(self) -> tuple[Any, ...]:
        """The list as it is now."""
        return tuple(self._rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show a list; its first row is chosen."""
        self._rows = list(rows)
        self._at = None
        self._fill(0)

    def add(self) -> None:
        """An empty row at the end, with the focus in its first field."""
        self._rows.append(self._described.make())
        self._fill(len(self._rows) - 1)
        next(iter(self.form.inputs.values())).control.setFocus()
        QTimer.singleShot(0, self, self._reveal)
        self.edited.emit()

    def remove(self) -> None:
        """Take the chosen row off."""
        if self._at is not None:
            del self._rows[self._at]
            self._fill(max(self._at - 1, 0))
            self.edited.emit()

    def problems(self) -> tuple[tuple[str, QWidget], ...]:
        """What cannot be read in the row that is open."""
        return self.form.problems() if self._at is not None else ()

    def _reveal(self) -> None:
        """Bring the form into sight, which may lie below the edge of the page."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(self.card, 0, Space.L)

    def _fill(self, chosen: int) -> None:
        self.table.blockSignals(True)
        self.table.set_rows(self._rows)
        self.table.fit_height()
        if self._rows:
            self.table.selectRow(min(chosen, len(self._rows) - 1))
        self.table.blockSignals(False)
        self._at = None
        self._choose()

    def _choose(self) -> None:
        index = self.table.currentIndex()
        place = index.row() if index.isValid() and self._rows else None
        self.card.setVisible(place is not None)
        if place is None or place == self._at:
            return
        self._at = place
        self._show_title()
        self.form.show_record(self._rows[place])

    def _typed(self) -> None:
        if self._at is None:
            return
        row = self._described.settle(self.form.record())
        if row == self._rows[self._at]:
            return
        completed = row != self.form.record()
        self._rows[self._at] = row
        if completed:
            self._show_settled(row)
        at = self._at
        self.table.blockSignals(True)
        self.table.rows.set_rows(self._rows)
        self.table.selectRow(at)
        self.table.blockSignals(False)
        self._show_title()
        self.edited.emit()

    def _show_settled(self, row: Any) -> None:
        """A field that another one filled in; what is being typed is left alone."""
        for name, field in self.form.inputs.items():
            if "." not in name and not field.control.hasFocus():
                field.blockSignals(True)
                field.show_value(getattr(row, name))
                field.blockSignals(False)

    def _show_title(self) -> None:
        if self._at is not None:
            self.card.set_title(self._described.name(self._rows[self._at]) or self.tr("New"))
