"""Beginning a filing: choose what to file, see what it asks for and who decides in how many days, and start.

A change of what is registered starts best from the file with the registered state that the Centre hands out.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.filings.types_presenter import requirement_lines, step_lines
from ui.screens.filings.words import kind_name, kind_short, text_or
from ui.screens.screen import Place, Screen
from ui.screens.union_desk.desk_folders import begin_filing, begin_from_state
from ui.screens.union_desk.session import now
from ui.tasks import Lane
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from ui.widgets.status_pill import StatusPill
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.domain.filings.catalogue import FILING_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from unionreg.domain.filings.filing_type import FilingType


class NewFilingScreen(Screen):
    """``place.arguments``: the folder of the desk."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.desk = place.arguments[0]
        self._texts = context.messages.texts
        self.header.set_title(self.tr("Begin a filing"))
        self.header.set_subtitle(self.tr("Nothing leaves this computer until you hand it in yourself. It is free."))
        self.kinds = DataTable(
            (Column(self.tr("What to file"), lambda row: kind_short(row.kind, self._texts), stretch=True),),
            name=self.tr("Kinds of filings"),
        )
        self.kinds.setFixedWidth(Size.SIDE_CARD + Space.XL)
        self.kinds.current_changed.connect(self._show)
        self.kinds.chosen.connect(lambda _row: self.begin())
        self.start = PrimaryButton(self.tr("Begin this filing"), self.begin)
        self.from_state = SecondaryButton(
            self.tr("Begin from the registered state…"), self.begin_from_state, symbol="folder-open"
        )
        self.header.add_action(self.from_state)
        self.header.add_action(self.start)
        self.steps = WrappedTable(
            (self.tr("Step"), self.tr("Who"), self.tr("In how many days"), self.tr("Article")),
            (5, 3, 4, 2),
            name=self.tr("Who decides what"),
        )
        self.asks = WrappedTable(
            (self.tr("What the law asks for"), self.tr("How"), self.tr("Article")),
            (7, 3, 4),
            name=self.tr("Requirements"),
        )
        self._name = text_label("", TextRole.HEADING)
        self._about = text_label("")
        self._hint = text_label("", muted=True)
        self._pane = QScrollArea()
        self._arrange()
        self.kinds.set_rows(FILING_TYPES)
        self.show_content()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the desk."""
        top = () if self.context.actor is not None else ((self.tr("Start"), Place("start")),)
        desk = Place("union-desk-filings", (self.desk,))
        return (
            *top,
            (self.tr("Union desk"), Place("union-desk")),
            (Path(self.desk).name, desk),
            (self.header.title(), None),
        )

    def first_field(self) -> QWidget:
        """The kinds: arrows show one after another."""
        return self.kinds

    def load(self) -> None:
        """Nothing is read."""
        self.show_content()

    def begin(self) -> None:
        """A new filing of the chosen kind; what the desk knows of its union stands in it already."""
        kind, at = self.kinds.current_row(), now()
        if kind is not None:
            self._start(lambda: begin_filing(Path(self.desk), kind.kind, at))

    def begin_from_state(self) -> None:
        """A new filing that starts from what is registered."""
        kind, at = self.kinds.current_row(), now()
        kinds = self.tr("Files of the Centre (*.aviso);;All files (*)")
        path = self.context.prompts.open_file(self, self.tr("File with the registered state"), kinds)
        if kind is not None and path is not None:
            self._start(lambda: begin_from_state(Path(self.desk), kind.kind, path, at))

    def _start(self, make: Callable[[], str]) -> None:
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: make(), self._begun, self.show_failure, owner=self, lane=Lane.DOCUMENTS
        )

    def _begun(self, filing_id: str) -> None:
        self.context.navigate(Place("union-desk-filing", (self.desk, filing_id)))

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, Space.M, Space.L)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(StatusPill(self.tr("Free of charge"), Tone.POSITIVE), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._hint)
        column.addSpacing(Space.S)
        column.addWidget(text_label(self.tr("What you need"), TextRole.STRONG))
        column.addWidget(self.asks)
        column.addSpacing(Space.M)
        column.addWidget(text_label(self.tr("Who decides what, and in how many days"), TextRole.STRONG))
        column.addWidget(self.steps)
        column.addStretch(1)
        self._pane.setWidgetResizable(True)
        self._pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pane.setWidget(right)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.kinds)
        both.addWidget(self._pane, 1)
        self.body.addLayout(both, 1)

    def _show(self, type_: FilingType | None) -> None:
        if type_ is None:
            return
        texts = self._texts
        self._name.setText(kind_name(type_.kind, texts))
        self._about.setText(text_or(texts, f"filing.{type_.kind.value}.about", ""))
        self.from_state.setVisible(type_.starts_from_register)
        hint = self.tr(
            "Ask the Centre for the file with the registered state: then only what changes has to be said, and nothing "
            "is typed twice."
        )
        self._hint.setText(hint if type_.starts_from_register else "")
        self._hint.setVisible(type_.starts_from_register)
        self.asks.set_rows(
            [
                (Cell(f"{line.name}. {line.explanation}"), Cell(line.how), Cell(line.article, muted=True))
                for line in requirement_lines(type_, texts)
            ]
        )
        self.steps.set_rows(
            [
                (Cell(line.name), Cell(line.doer), Cell(line.term), Cell(line.article, muted=True))
                for line in step_lines(type_.kind, texts)
            ]
        )
        self._pane.verticalScrollBar().setValue(0)
