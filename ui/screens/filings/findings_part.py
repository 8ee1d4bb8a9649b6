"""What the checks say of a filing: the same code as on the union's desk, with article and share of refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.screens.filings.findings_presenter import finding_lines, summary
from ui.theme import Space, TextRole, Tone
from ui.widgets.labels import Note, text_label
from ui.widgets.wrapped_table import Cell, WrappedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.texts import Texts


class FindingsPart(QScrollArea):
    """``show_findings`` fills it."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Checks"))
        self.summary = text_label("", TextRole.HEADING)
        self.table = WrappedTable(
            (
                self.tr("Finding"),
                self.tr("What it means and how it is put right"),
                self.tr("Article"),
                self.tr("Weight"),
            ),
            (5, 9, 3, 3),
            name=self.tr("Findings"),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, Space.S, Space.M, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.summary)
        column.addWidget(
            Note(
                self.tr("The checks warn and propose. They refuse nothing: each requirement is marked by a person."),
                Tone.INFO,
            )
        )
        column.addWidget(self.table)
        column.addStretch(1)
        self.setWidget(page)

    def show_findings(self, findings: Sequence[PreflightFinding]) -> None:
        """These findings, in the order of the form."""
        self.summary.setText(summary(findings))
        self.table.set_rows(
            [
                (
                    Cell(line.title, strong=True),
                    Cell(line.explanation),
                    Cell(line.article, muted=True),
                    Cell(line.weight, line.tone),
                )
                for line in finding_lines(findings, self._texts)
            ]
        )
