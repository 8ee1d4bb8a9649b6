"""The history of a case: its acts, its versions as they came in, and what changed from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.screens.filings.history_presenter import differences, history_lines, version_words
from ui.theme import Size, Space, TextRole
from ui.widgets.labels import text_label
from ui.widgets.wrapped_table import Cell, WrappedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.filings.case import Case, CaseEntry
    from unionreg.domain.filings.filing_type import FilingType
    from unionreg.texts import Texts


class HistoryPart(QScrollArea):
    """``show_case`` fills it."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._case: Case | None = None
        self._type: FilingType | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("History"))
        self.acts = WrappedTable(
            (self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("Note")),
            (3, 6, 5, 6),
            name=self.tr("What was done"),
        )
        self.versions = text_label("")
        self.pair = QComboBox()
        self.pair.setMaximumWidth(Size.FIELD)
        self.pair.setAccessibleName(self.tr("Versions to compare"))
        self.pair.currentIndexChanged.connect(lambda _index: self._compare())
        self.compared = WrappedTable(
            (self.tr("Part"), self.tr("What"), self.tr("Before"), self.tr("Now")),
            (4, 4, 6, 6),
            name=self.tr("What changed"),
        )
        self._changes_title = text_label(
            self.tr("What changed from one version to the next"), TextRole.STRONG, wrap=False
        )
        self.setWidget(self._page())

    def show_case(self, case: Case, type_: FilingType, entries: Sequence[CaseEntry]) -> None:
        """Acts, versions and differences of this case."""
        self._case, self._type = case, type_
        self.versions.setText("\n".join(version_words(each) for each in case.versions))
        several = len(case.versions) > 1
        for widget in (self._changes_title, self.pair, self.compared):
            widget.setVisible(several)
        self.pair.blockSignals(True)
        self.pair.clear()
        for number in range(len(case.versions), 1, -1):
            self.pair.addItem(self.tr("Version {0} and version {1}").format(number - 1, number), number)
        self.pair.blockSignals(False)
        self._compare()
        self.acts.set_rows(
            [
                (Cell(line.when), Cell(line.what), Cell(line.who), Cell(line.note, muted=True))
                for line in history_lines(entries, self._texts)
            ]
        )

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, Space.S, Space.M, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(text_label(self.tr("Versions as they came in"), TextRole.STRONG))
        column.addWidget(self.versions)
        column.addSpacing(Space.M)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(self._changes_title)
        head.addWidget(self.pair)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.compared)
        column.addSpacing(Space.M)
        column.addWidget(text_label(self.tr("What was done"), TextRole.STRONG))
        column.addWidget(self.acts)
        column.addStretch(1)
        return page

    def _compare(self) -> None:
        number = self.pair.currentData()
        if number is None or self._case is None or self._type is None:
            return
        old, new = self._case.version(number - 1).data, self._case.version(number).data
        rows = [
            (
                Cell(each.section, muted=True),
                Cell(each.label),
                Cell(each.before or self.tr("nothing")),
                Cell(each.after or self.tr("nothing"), strong=True),
            )
            for each in differences(old, new, self._type, self._texts)
        ]
        self.compared.set_rows(rows, empty=self.tr("Both versions say the same; answers or papers were added."))
