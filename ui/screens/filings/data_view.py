"""What a filing says, to read: sections with their lines; confidential and secret ones are marked in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.theme import Space, TextRole, Tone
from ui.widgets.labels import text_label
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.domain.filings.filing import Visibility

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.screens.filings.data_presenter import DataLine, DataSection


class DataView(QScrollArea):
    """``show_sections`` replaces what is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What the filing says"))
        self.tables: tuple[WrappedTable, ...] = ()

    def show_sections(self, sections: Sequence[DataSection]) -> None:
        """Show these sections, each under its title."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, Space.M, Space.L)
        column.setSpacing(Space.S)
        tables = []
        for section in sections:
            column.addWidget(text_label(section.title, TextRole.STRONG))
            table = WrappedTable(("", "", ""), (3, 5, 2), name=section.title)
            table.set_rows([self._row(line) for line in section.lines], empty=self.tr("Nothing was said here."))
            column.addWidget(table)
            column.addSpacing(Space.M)
            tables.append(table)
        column.addStretch(1)
        self.tables = tuple(tables)
        self.setWidget(page)

    def _row(self, line: DataLine) -> tuple[Cell, ...]:
        mark = {
            Visibility.PUBLIC: Cell(""),
            Visibility.CONFIDENTIAL: Cell(self.tr("Confidential"), Tone.WARNING, symbol="lock"),
            Visibility.SECRET: Cell(self.tr("Secret"), Tone.NEGATIVE, symbol="lock"),
        }[line.visibility]
        if line.strong and not line.label:
            return Cell(line.value, strong=True), Cell(""), mark
        return Cell(line.label, muted=not line.strong), Cell(line.value, strong=line.strong), mark
