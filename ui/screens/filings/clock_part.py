"""The clock of a case: its days as cells, the published steps beside what is true here, what the law leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.screens.filings.clock_presenter import case_steps, doubt_sentences, headline, picture
from ui.theme import Space, TextRole, Tone
from ui.widgets.day_cells import DayCells
from ui.widgets.labels import Note, text_label
from ui.widgets.wrapped_table import Cell, WrappedTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.clocks import CaseClock, DueKey, FilingSettings
    from unionreg.domain.filings.filing_type import FilingType
    from unionreg.texts import Texts


class ClockPart(QScrollArea):
    """``show_case`` fills it."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Clock"))
        self.words = text_label("", TextRole.HEADING)
        self.due = text_label("", muted=True)
        self.cells = DayCells()
        self.doubts = Note("", Tone.WARNING, title=self.tr("The law leaves this open"))
        self.steps = WrappedTable(
            (
                self.tr("Step"),
                self.tr("Who"),
                self.tr("In how many days"),
                self.tr("In this case"),
                self.tr("Article"),
            ),
            (6, 4, 5, 6, 2),
            name=self.tr("Published steps and this case"),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, Space.S, Space.M, Space.L)
        column.setSpacing(Space.S)
        for widget in (self.words, self.due, self.cells, self.doubts):
            column.addWidget(widget)
        column.addSpacing(Space.S)
        column.addWidget(
            text_label(self.tr("Who decides what in how many days, and how it stands here"), TextRole.STRONG)
        )
        column.addWidget(self.steps)
        column.addStretch(1)
        self.setWidget(page)

    def show_case(
        self,
        case: Case,
        type_: FilingType,
        clocks: Sequence[CaseClock],
        left: Mapping[DueKey, int | None],
        settings: FilingSettings,
    ) -> None:
        """The clocks of this case as they run today."""
        first = headline(clocks, left, self._texts)
        self.words.setText(first.words if first is not None else self.tr("Nothing falls due in this case."))
        self.due.setText(first.due if first is not None else "")
        self.due.setVisible(first is not None)
        drawn = next((drawn for clock in clocks if (drawn := picture(clock, type_, left)) is not None), None)
        self.cells.setVisible(drawn is not None)
        if drawn is not None:
            self.cells.show_picture(drawn)
        doubts = doubt_sentences(clocks, settings)
        self.doubts.set_text("\n".join(doubts))
        self.doubts.setVisible(bool(doubts))
        self.steps.set_rows(
            [
                (
                    Cell(step.name),
                    Cell(step.doer),
                    Cell(step.term, muted=True),
                    Cell(step.now, step.tone),
                    Cell(step.article, muted=True),
                )
                for step in case_steps(case, type_, clocks, left, self._texts)
            ]
        )
