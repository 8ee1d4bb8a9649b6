"""The published list: who decides what in how many working days, for every type of filing, with what it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.filings.types_presenter import requirement_lines, step_lines
from ui.screens.filings.words import kind_name, kind_short, text_or
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from ui.widgets.status_pill import StatusPill
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.domain.filings.catalogue import FILING_TYPES

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.domain.filings.filing_type import FilingType


class TypesScreen(Screen):
    """Types at the left, the steps and requirements of the chosen one at the right."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._texts = context.messages.texts
        self.header.set_title(self.tr("Who decides what, and in how many working days"))
        self.header.set_subtitle(self.tr("As the law says it, the same for everybody."))
        self.types = DataTable(
            (Column(self.tr("Filing"), lambda row: kind_short(row.kind, self._texts), stretch=True),),
            name=self.tr("Types of filings"),
            dense=True,
        )
        self.types.setFixedWidth(Size.SIDE_CARD)
        self.types.current_changed.connect(self._show)
        self.steps = WrappedTable(
            (self.tr("Step"), self.tr("Who"), self.tr("In how many days"), self.tr("Article")),
            (5, 3, 4, 2),
            name=self.tr("Steps"),
        )
        self.requirements = WrappedTable(
            (self.tr("What the law asks for"), self.tr("How"), self.tr("Article")),
            (7, 3, 4),
            name=self.tr("Requirements"),
        )
        self._name = text_label("", TextRole.HEADING)
        self._about = text_label("", muted=True)
        self._articles = text_label("", TextRole.LABEL, muted=True)
        self._fees = StatusPill(self.tr("Free of charge"), Tone.POSITIVE)
        self._fees.setToolTip(text_or(self._texts, "filing.fees", ""))
        self._pane = QScrollArea()
        self._arrange()
        self.types.set_rows(FILING_TYPES)
        if place.arguments:
            kinds = [each.kind.value for each in FILING_TYPES]
            self.types.selectRow(kinds.index(place.arguments[0]))
        self.show_content()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Filings, this list."""
        return ((self.tr("Filings"), Place("filings")), (self.tr("Who decides what"), None))

    def first_field(self) -> QWidget:
        """The types: arrows show one after another."""
        return self.types

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, Space.M, Space.L)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._fees, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._articles)
        column.addSpacing(Space.S)
        column.addWidget(text_label(self.tr("Who decides what"), TextRole.STRONG))
        column.addWidget(self.steps)
        column.addSpacing(Space.M)
        column.addWidget(text_label(self.tr("Requirements"), TextRole.STRONG))
        column.addWidget(self.requirements)
        column.addStretch(1)
        scroll = self._pane
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(right)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.types)
        both.addWidget(scroll, 1)
        self.body.addLayout(both, 1)

    def _show(self, type_: FilingType | None) -> None:
        if type_ is None:
            return
        texts = self._texts
        self._name.setText(kind_name(type_.kind, texts))
        self._about.setText(text_or(texts, f"filing.{type_.kind.value}.about", ""))
        self._articles.setText(" · ".join(type_.articles))
        self.steps.set_rows(
            [
                (Cell(line.name), Cell(line.doer), Cell(line.term), Cell(line.article, muted=True))
                for line in step_lines(type_.kind, texts)
            ]
        )
        self.requirements.set_rows(
            [
                (Cell(f"{line.name}. {line.explanation}"), Cell(line.how), Cell(line.article, muted=True))
                for line in requirement_lines(type_, texts)
            ]
        )
        self._scroll_up()

    def _scroll_up(self) -> None:
        self._pane.verticalScrollBar().setValue(0)
