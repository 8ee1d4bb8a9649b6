"""The review: requirements at the left, the document or the form beside. It knows no use case.

``mark_asked(Marking, Attachment | None)``, ``document_wanted(Attachment)`` and ``precedents_wanted(str)`` ask the
screen around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.filings.data_presenter import data_sections
from ui.screens.filings.document_pane import DocumentPane
from ui.screens.filings.mark_form import MarkForm
from ui.screens.filings.review_presenter import (
    documents_first,
    page_words,
    progress_words,
    review_rows,
    row_tone,
    row_word,
)
from ui.theme import Size, Space, TextRole
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.screens.filings.mark_form import Marking
    from ui.screens.filings.review_presenter import ReviewRow
    from unionreg.application.filing_records import ReasonRow
    from unionreg.application.queries.filings import CasePage
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.filing_type import FilingType
    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.texts import Texts


GENDER = "gender-proportion"
"""The requirement that is seen best as a picture (LFT 371-IX Bis)."""


class ReviewPart(QWidget):
    """``show_case`` fills it anew and stays on the requirement that was chosen."""

    mark_asked = Signal(object, object)
    document_wanted = Signal(object)
    precedents_wanted = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._case: Case | None = None
        self._type: FilingType | None = None
        self._shown = ""
        self.requirements = DataTable(self._columns(), name=self.tr("Requirements"), dense=True)
        self.requirements.current_changed.connect(self._choose)
        self.requirements.setMinimumHeight(5 * Size.ROW_DENSE + Size.ROW)
        self.progress = text_label("", TextRole.LABEL, muted=True)
        self.form = MarkForm(texts)
        self.form.marked.connect(self._marked)
        self.documents = DocumentPane(texts)
        self.documents.wanted.connect(self.document_wanted)
        self.documents.preview.page_changed.connect(self.form.show_page)
        self._arrange()

    def show_case(self, page: CasePage, findings: Sequence[PreflightFinding], *, may_mark: bool) -> None:
        """The requirements of this case as they stand now."""
        self._case, self._type = page.case, page.kind
        rows = review_rows(page, findings, self._texts)
        self._shown = ""
        self.requirements.set_rows(rows)
        self.progress.setText(progress_words(rows))
        self.form.set_enabled(may_mark)

    def show_precedents(self, requirement: str, rows: Sequence[ReasonRow]) -> None:
        """What was written before about the chosen requirement."""
        if requirement == self._shown:
            self.form.show_precedents(rows)

    def go_on(self) -> None:
        """The next requirement that nobody looked at yet, else the next one."""
        count = self.requirements.rows.rowCount()
        start = self.requirements.currentIndex().row()
        order = [(start + step) % count for step in range(1, count + 1)]
        rows = self.requirements.rows
        unmarked = [number for number in order if rows.row(number).mark is None or rows.row(number).is_stale]
        self.requirements.selectRow((unmarked or order)[0])

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Requirement"), lambda row: row.name, stretch=True, tooltip=lambda row: row.name),
            Column(self.tr("State"), row_word, characters=19, tone=row_tone),
            Column(self.tr("Page"), page_words, characters=6, number=True, role=TextRole.FIGURE),
        )

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.requirements, 3)
        column.addWidget(self.progress)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, Space.S, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        scroll.setWidget(holder)
        column.addWidget(scroll, 2)
        # Writing a reason needs room; reading the list does otherwise.
        self.form.grew.connect(lambda much: self._share(column, much=much))
        self.documents.layout().setContentsMargins(Space.M, 0, 0, 0)  # type: ignore[union-attr]
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(self.documents)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([Size.FORM + Size.ROW, Size.TEXT - Size.ROW])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(both, 1)

    def _share(self, column: QVBoxLayout, *, much: bool) -> None:
        column.setStretch(0, 1 if much else 3)
        column.setStretch(2, 3 if much else 2)

    def _choose(self, row: ReviewRow | None) -> None:
        if row is None or self._case is None or self._type is None or row.requirement.key == self._shown:
            return
        self._shown = row.requirement.key
        data = self._case.data
        sections = [
            each for each in data_sections(data, self._type, self._texts) if each.section in row.requirement.sections
        ]
        self.form.show_row(row, row.mark.page if row.mark is not None else None)
        self.form.show_precedents(())
        self.documents.offer(documents_first(data, row.requirement.key), sections, document=row.requirement.document)
        self.documents.show_proportion(data, shown=row.requirement.key == GENDER)
        if row.mark is not None and row.mark.attachment:
            self.documents.show_mark(row.mark.attachment, row.mark.page)
        self.precedents_wanted.emit(row.requirement.key)

    def _marked(self, marking: Marking) -> None:
        self.mark_asked.emit(marking, self.documents.attachment)
