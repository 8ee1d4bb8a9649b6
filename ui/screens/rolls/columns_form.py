"""Which column of a sheet holds what, as proposed and to be corrected, above the first rows of the sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.rolls import roll_words as words
from ui.theme import Size, Space
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import LabeledField, choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.domain.rolls.columns import NameOrder, RollField, RollMapping, SheetMapping, column_letter

if TYPE_CHECKING:
    from unionreg.domain.rolls.columns import Proposal, SheetPreview

_SHOWN_ROWS = 8
_CELL = 22
_MOST_COLUMNS = 40
_FIELDS_BESIDE = 3


class ColumnsForm(QWidget):
    """``show_proposal`` fills it; ``mapping()`` is what the person made of it."""

    def __init__(self) -> None:
        super().__init__()
        self._sheets: dict[str, SheetMapping | None] = {}
        self._previews: dict[str, SheetPreview] = {}
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        self._seen = Card(self.tr("The file as it was read"))
        self.sheet_field, self.sheet = choice_field(self.tr("Sheet"), ())
        self.sheet.currentIndexChanged.connect(lambda _index: self._show_sheet())
        self._header_field, self.header_row = text_field(
            self.tr("Row of the column names (0: none)"), width=Size.FIELD_NARROW
        )
        self.header_row.textEdited.connect(lambda _text: self._changed())
        self._facts = text_label("", muted=True)
        above = QHBoxLayout()
        above.setSpacing(Space.XL)
        above.addWidget(self.sheet_field)
        above.addWidget(self._header_field)
        above.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignBottom)
        self._seen.column.addLayout(above)
        self._table: DataTable | None = None
        self._columns = Card(self.tr("What each column holds"))
        self._columns.column.addWidget(
            text_label(self.tr("Proposed from the names of the columns. Correct what is wrong."), muted=True)
        )
        self.choices = {field: QComboBox() for field in RollField}
        self.order_field, self.order = choice_field(
            self.tr("The whole name is written"),
            (
                (NameOrder.SURNAMES_FIRST.value, self.tr("Surnames first")),
                (NameOrder.GIVEN_FIRST.value, self.tr("Given names first")),
            ),
        )
        self._columns.column.addLayout(self._grid())
        column.addWidget(self._seen)
        column.addWidget(self._columns)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.M)
        for place, (field, box) in enumerate(self.choices.items()):
            box.currentIndexChanged.connect(lambda _index: self._changed())
            labelled = LabeledField(words.field_word(field), box)
            grid.addWidget(labelled, place // _FIELDS_BESIDE, place % _FIELDS_BESIDE)
        last = len(self.choices)
        grid.addWidget(self.order_field, last // _FIELDS_BESIDE, last % _FIELDS_BESIDE)
        self.order.currentIndexChanged.connect(lambda _index: self._changed())
        for column in range(_FIELDS_BESIDE):
            grid.setColumnStretch(column, 1)
        return grid

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what the reader made of the file."""
        self._previews = {each.name: each for each in proposal.sheets}
        self._sheets = {each.name: each.mapping for each in proposal.sheets}
        self._filling = True
        self.sheet.clear()
        for each in proposal.sheets:
            self.sheet.addItem(self._sheet_name(each), each.name)
        first = next((place for place, each in enumerate(proposal.sheets) if each.mapping is not None), 0)
        self.sheet.setCurrentIndex(first)
        self.sheet_field.setVisible(len(proposal.sheets) > 1)
        self._filling = False
        self._show_sheet()

    def mapping(self) -> RollMapping:
        """How the file is to be read: every sheet in which a column was named."""
        chosen = (each for each in self._sheets.values() if each is not None and each.columns)
        return RollMapping(tuple(chosen))

    def _sheet_name(self, preview: SheetPreview) -> str:
        if preview.mapping is None:
            return self.tr("{0} (no roll seen)").format(preview.name)
        return preview.name

    def _show_sheet(self) -> None:
        name = self.sheet.currentData()
        if self._filling or name is None:
            return
        preview, mapping = self._previews[name], self._sheets[name]
        self._filling = True
        facts = self.tr("{rows} rows, {columns} columns")
        self._facts.setText(facts.format(rows=number(preview.rows_in_sheet), columns=number(preview.columns_in_sheet)))
        self.header_row.setText(str(mapping.header_row if mapping is not None else 1))
        self._fill_choices(preview, mapping)
        if mapping is not None and mapping.name_order is not None:
            self.order.setCurrentIndex(self.order.findData(mapping.name_order.value))
        self._filling = False
        self._show_rows(preview)
        self._show_order()

    def _fill_choices(self, preview: SheetPreview, mapping: SheetMapping | None) -> None:
        for field, box in self.choices.items():
            box.clear()
            box.addItem(self.tr("— not in the file —"), 0)
            for place in range(1, min(preview.columns_in_sheet, _MOST_COLUMNS) + 1):
                header = preview.headers[place - 1] if place <= len(preview.headers) else ""
                box.addItem(f"{column_letter(place)} · {header}" if header else column_letter(place), place)
            chosen = mapping.column(field) if mapping is not None else None
            box.setCurrentIndex(max(box.findData(chosen or 0), 0))

    def _show_rows(self, preview: SheetPreview) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        count = min(preview.columns_in_sheet, _MOST_COLUMNS)

        def cell(place: int) -> Column:
            return Column(
                column_letter(place + 1),
                lambda row: row.cells[place] if place < len(row.cells) else "",
                characters=_CELL,
            )

        row_number = Column(self.tr("Row"), lambda row: number(row.row), characters=7, number=True, muted=True)
        self._table = DataTable(
            (row_number, *(cell(place) for place in range(count))),
            name=self.tr("First rows"),
            empty=self.tr("This sheet is empty."),
            dense=True,
        )
        rows = preview.first_rows[:_SHOWN_ROWS]
        self._table.set_rows(rows)
        header = next((place for place, row in enumerate(rows) if str(row.row) == self.header_row.text()), 0)
        self._table.selectRow(header)
        height = (len(rows) + 1) * Size.ROW_DENSE + Space.XL + Space.M
        self._table.setFixedHeight(height)
        self._seen.column.addWidget(self._table)

    def _changed(self) -> None:
        name = self.sheet.currentData()
        if self._filling or name is None:
            return
        pairs = ((field, int(box.currentData() or 0)) for field, box in self.choices.items())
        columns = tuple((field, place) for field, place in pairs if place)
        before = self._sheets[name] or SheetMapping(name, 1, ())
        order = NameOrder(self.order.currentData()) if dict(columns).get(RollField.FULL_NAME) else None
        self._sheets[name] = replace(before, header_row=self._typed_header(), columns=columns, name_order=order)
        self._show_order()

    def _typed_header(self) -> int:
        typed = self.header_row.text().strip()
        return int(typed) if typed.isascii() and typed.isdecimal() else 0

    def _show_order(self) -> None:
        self.order_field.setVisible(bool(self.choices[RollField.FULL_NAME].currentData()))
