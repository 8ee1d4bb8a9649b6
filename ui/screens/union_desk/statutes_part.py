"""The checklist of what statutes must say (LFT 371): each point with its page, and the statutes shown beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.documents.preview import PdfPreview
from ui.models.rows_table_model import Column
from ui.screens.union_desk.parts import SectionPart
from ui.theme import Size, Space, TextRole, Tone, label_font
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import LabeledField, text_field
from ui.widgets.labels import text_label
from unionreg.domain.filings.filing import StatuteAnswer
from unionreg.domain.filings.statutes import checklist

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.statutes import StatutePoint
    from unionreg.texts import Texts

STATUTES = "statutes"
_HEIGHT = Size.FORM + Size.FIELD_NARROW
_SHOWN_POINTS = 8


class StatutesPart(SectionPart):
    """``read_pdf(sha256, done)`` brings the bytes of the attached statutes from the folder."""

    def __init__(self, texts: Texts, read_pdf: Callable[[str, Callable[[bytes], object]], object]) -> None:
        super().__init__()
        self._texts = texts
        self._read_pdf = read_pdf
        self._points: tuple[StatutePoint, ...] = ()
        self._answers: dict[str, StatuteAnswer] = {}
        self._shown = ""
        self._filling = False
        self.table = DataTable(self._columns(), name=self.tr("What the statutes must say"), dense=True)
        self.table.current_changed.connect(lambda _row: self._choose())
        self.progress = text_label("", muted=True)
        self.preview = PdfPreview()
        self.preview.save_button.hide()
        self.preview.print_button.hide()
        self.preview.setMinimumHeight(_HEIGHT)
        self.preview.say(self.tr("Attach the statutes to see their pages here, beside the list."))
        self._arrange()

    def show_data(self, data: FilingData) -> None:
        """The answers given so far, and the statutes when they are attached."""
        self._points = checklist(data.kind)
        self._answers = {each.key: each for each in data.statutes}
        self._fill()
        attached = data.attached(STATUTES)
        if attached and attached[0].sha256 != self._shown:
            self._shown = attached[0].sha256
            title = attached[0].title or attached[0].file_name
            self._read_pdf(self._shown, lambda content: self.preview.show_pdf(content, title))

    def applied(self, data: FilingData) -> FilingData:
        """The answers in the order of the law."""
        order = [point.key for point in checklist(data.kind)]
        answers = tuple(self._answers[key] for key in order if key in self._answers)
        return replace(data, statutes=answers)

    def problems(self) -> tuple[tuple[str, QWidget], ...]:
        """A page that is no number."""
        return ((self.page_field.error(), self.page),) if self.page_field.error() else ()

    def first_field(self) -> QWidget:
        """The points."""
        return self.table

    def use_page(self) -> None:
        """The point stands on the page in sight."""
        if self.preview.current_page:
            self.page.setText(str(self.preview.current_page))

    def next_open(self) -> None:
        """Go to the next point that has no page yet."""
        current = self.table.currentIndex().row()
        places = [*range(current + 1, len(self._points)), *range(current + 1)]
        for place in places:
            if not self._is_settled(self._points[place]) and not self._points[place].optional:
                self.table.selectRow(place)
                self.page.setFocus()
                return

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Article"), lambda point: point.article.removeprefix("LFT "), characters=11),
            Column(self.tr("What it must say"), self._title, stretch=True),
            Column(self.tr("Page"), self._page_words, characters=12, tone=self._tone, symbol=self._symbol),
        )

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        left.addWidget(self.progress)
        self.table.setFixedHeight((_SHOWN_POINTS + 1) * Size.ROW_DENSE + Space.S)
        left.addWidget(self.table)
        left.addWidget(self._point_card())
        left.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XL)
        across.addLayout(left, 1)
        across.addWidget(self.preview, 1)

    def _point_card(self) -> Card:
        self._card = Card(" ")
        self._explanation = text_label("")
        self.page_field, self.page = text_field(self.tr("Page"), width=Size.FIELD_NARROW)
        self.page.setFont(label_font(TextRole.FIGURE))
        self.page.textChanged.connect(lambda _text: self._typed())
        self.use = SecondaryButton(self.tr("On the page in sight"), self.use_page, symbol="eye")
        self.not_applicable = QCheckBox(self.tr("Does not apply (say why in the note)"))
        self.not_applicable.toggled.connect(lambda _on: self._typed())
        self.note = QLineEdit()
        self.note.textChanged.connect(lambda _text: self._typed())
        self.next = SecondaryButton(self.tr("Next point"), self.next_open, symbol="arrow-right")
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.page_field)
        row.addWidget(self.use)
        row.addStretch(1)
        row.addWidget(self.next)
        for button in (self.use, self.next):
            row.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        self._card.column.addWidget(self._explanation)
        self._card.column.addLayout(row)
        self._card.column.addWidget(LabeledField(self.tr("Note (optional)"), self.note, width=Size.FORM))
        self._card.column.addWidget(self.not_applicable)
        return self._card

    def _fill(self) -> None:
        kept = max(self.table.currentIndex().row(), 0)
        self.table.set_rows(self._points)
        self.table.selectRow(kept)
        self._choose()
        self._say_progress()

    def _say_progress(self) -> None:
        asked = [point for point in self._points if not point.optional]
        missing = len([point for point in asked if not self._is_settled(point)])
        words = self.tr(
            "{done} of {all} points have their page. Whether the words are enough is for a person to judge."
        )
        self.progress.setText(words.format(done=len(asked) - missing, all=len(asked)))

    def _choose(self) -> None:
        point = self.table.current_row()
        if point is None:
            return
        self._filling = True
        answer = self._answers.get(point.key, StatuteAnswer(point.key))
        self._card.set_title(self._title(point))
        explanation = f"statutes.{point.key}.explanation"
        self._explanation.setText(self._texts.get(explanation) if self._texts.has(explanation) else point.article)
        self.page.setText("" if answer.page is None else str(answer.page))
        self.page_field.set_error("")
        self.not_applicable.setChecked(answer.not_applicable)
        self.note.setText(answer.note)
        self._filling = False
        if answer.page is not None:
            self.preview.show_page(answer.page)

    def _typed(self) -> None:
        point = self.table.current_row()
        if point is None or self._filling:
            return
        text = self.page.text().strip()
        number = int(text) if text.isascii() and text.isdecimal() and int(text) else None
        wrong = self.tr("Write the number of the page, from 1") if text and number is None else ""
        self.page_field.set_error(wrong)
        if wrong:
            return
        answer = StatuteAnswer(point.key, number, self.note.text().strip(), self.not_applicable.isChecked())
        if answer == StatuteAnswer(point.key):
            self._answers.pop(point.key, None)
        else:
            self._answers[point.key] = answer
        self.table.viewport().update()
        self._say_progress()
        self.edited.emit()

    def _title(self, point: StatutePoint) -> str:
        key = f"statutes.{point.key}.title"
        return self._texts.get(key) if self._texts.has(key) else point.article

    def _is_settled(self, point: StatutePoint) -> bool:
        answer = self._answers.get(point.key)
        return answer is not None and (answer.page is not None or (answer.not_applicable and bool(answer.note)))

    def _page_words(self, point: StatutePoint) -> str:
        answer = self._answers.get(point.key)
        if answer is not None and answer.page is not None:
            return self.tr("page {0}").format(answer.page)
        if answer is not None and answer.not_applicable:
            return self.tr("does not apply")
        return self.tr("if any") if point.optional else self.tr("missing")

    def _tone(self, point: StatutePoint) -> Tone:
        if self._is_settled(point):
            return Tone.POSITIVE
        return Tone.NEUTRAL if point.optional else Tone.WARNING

    def _symbol(self, point: StatutePoint) -> str:
        return "circle-check" if self._is_settled(point) else "circle-dashed"
