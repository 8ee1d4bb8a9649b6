"""Marking one requirement: met, not met with its reason and remedy, or does not apply. It knows no use case.

Keyboard: Alt+C met, Alt+N not met, Alt+A does not apply; the page is the one in sight beside.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.filings.review_presenter import finding_sentence, proposal
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.labeled_field import long_text_field, text_field
from ui.widgets.labels import Note, text_label
from unionreg.domain.filings.marks import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.screens.filings.review_presenter import ReviewRow
    from unionreg.application.filing_records import ReasonRow
    from unionreg.texts import Texts

_MOST_PRECEDENTS = 3


@dataclass(frozen=True, slots=True)
class Marking:
    """What the person said of a requirement. ``page`` from 1, None when none was named."""

    requirement: str
    verdict: Verdict
    page: int | None = None
    reason: str = ""
    article: str = ""
    remedy: str = ""


class MarkForm(QWidget):
    """``marked(Marking)`` once it says all that is needed; ``grew(bool)`` when it needs much room, or no longer."""

    marked = Signal(object)
    grew = Signal(bool)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._row: ReviewRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.name = text_label("", TextRole.STRONG)
        self.explanation = text_label("", TextRole.LABEL, muted=True)
        self.found = Note("", Tone.WARNING, title=self.tr("The checks found"))
        self.answered = Note("", Tone.INFO, title=self.tr("Asked and answered"))
        self.page_field, self.page = text_field(self.tr("Page"), width=Size.FIELD_NARROW // 2)
        self.met = PrimaryButton(self.tr("&Met"), lambda: self._say(Verdict.MET), symbol="check")
        self.not_met = SecondaryButton(self.tr("&Not met…"), self.begin_reason, symbol="x")
        self.none = SecondaryButton(self.tr("Does not &apply"), lambda: self._say(Verdict.DOES_NOT_APPLY))
        self.reason_part = self._reasons()
        for widget in (self.name, self.explanation, self.answered, self.found):
            self._column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.page_field)
        row.addStretch(1)
        for button in (self.none, self.not_met, self.met):
            row.addWidget(button)
        self._column.addLayout(row)
        self._column.addWidget(self.reason_part)

    def show_row(self, row: ReviewRow, page: int | None) -> None:
        """Another requirement, with the page in sight."""
        self._row = row
        self.name.setText(f"{row.name} · {row.requirement.article}" if row.requirement.article else row.name)
        self.explanation.setText(row.explanation)
        self.found.set_text("\n".join(finding_sentence(each, self._texts) for each in row.findings))
        self.found.setVisible(bool(row.findings))
        asked = [self.tr("Asked: {0}").format(text) for text in row.asked]
        answers = [self.tr("Answered: {0}").format(text) for text in row.answered]
        self.answered.set_text("\n".join((*asked, *answers)))
        self.answered.setVisible(bool(answers))
        self.page.setText("" if page is None else str(page))
        self.page_field.set_error("")
        self._fill()
        failed = row.mark is not None and row.mark.verdict is Verdict.NOT_MET and not row.is_stale
        self.reason_part.setVisible(failed)
        self.grew.emit(failed)
        self.not_met.setEnabled(not row.requirement.optional)

    def show_page(self, page: int | None) -> None:
        """The page in sight has changed."""
        if page is not None and (self._row is None or self._row.mark is None):
            self.page.setText(str(page))

    def show_precedents(self, rows: Sequence[ReasonRow]) -> None:
        """What was written about the same requirement before; one press takes its words over."""
        while (item := self._precedents.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._precedents_title.setVisible(bool(rows))
        for row in rows[:_MOST_PRECEDENTS]:
            words = self.tr("Use the words of {0}").format(row.folio)
            link = LinkButton(words, partial(self._use, row))
            self._precedents.addWidget(text_label(row.reason, TextRole.LABEL))
            self._precedents.addWidget(link)

    def begin_reason(self) -> None:
        """Open what a requirement that is not met needs."""
        self.reason_part.show()
        self.grew.emit(True)
        self.reason.setFocus()

    def set_enabled(self, enabled: bool) -> None:
        """Whether this person may mark now."""
        for widget in (self.met, self.not_met, self.none, self.page_field, self.reason_part):
            widget.setVisible(enabled and (widget is not self.reason_part or not self.reason_part.isHidden()))

    def _reasons(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.reason_field, self.reason = long_text_field(self.tr("What is missing or wrong, precisely"), lines=2)
        self.remedy_field, self.remedy = long_text_field(self.tr("How to put it right"), lines=2)
        self.article_field, self.article = text_field(self.tr("Legal basis"), width=Size.FIELD)
        self._precedents_title = text_label(self.tr("Written before about the same"), TextRole.LABEL, muted=True)
        self._precedents = QVBoxLayout()
        self._precedents.setSpacing(0)
        self.write = SecondaryButton(self.tr("Mark as not met"), self._not_met, symbol="circle-x")
        for widget in (self.reason_field, self.remedy_field):
            widget.field.setMaximumWidth(Size.ENDLESS)
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.article_field, 1)
        foot.addWidget(self.write)
        column.addLayout(foot)
        column.addWidget(self._precedents_title)
        column.addLayout(self._precedents)
        part.hide()
        return part

    def _fill(self) -> None:
        assert self._row is not None
        begun = proposal(self._row, self._texts)
        self.reason.setPlainText(begun.reason)
        self.remedy.setPlainText(begun.remedy)
        self.article.setText(begun.article)
        self.reason_field.set_error("")
        self.remedy_field.set_error("")

    def _use(self, row: ReasonRow) -> None:
        self.reason.setPlainText(row.reason)
        self.remedy.setPlainText(row.remedy)
        self.article.setText(row.article)

    def _page(self) -> int | bool | None:
        """The page typed; False when it is no page."""
        typed = self.page.text().strip()
        if not typed:
            return None
        if not (typed.isascii() and typed.isdecimal() and int(typed) > 0):
            self.page_field.set_error(self.tr("A page is a number from 1."))
            return False
        return int(typed)

    def _say(self, verdict: Verdict) -> None:
        page = self._page()
        if self._row is not None and page is not False:
            self.marked.emit(Marking(self._row.requirement.key, verdict, page))

    def _not_met(self) -> None:
        page, article = self._page(), self.article.text().strip()
        reason, remedy = self.reason.toPlainText().strip(), self.remedy.toPlainText().strip()
        self.reason_field.set_error("" if reason else self.tr("Say what is missing or wrong."))
        self.remedy_field.set_error("" if remedy else self.tr("Say how to put it right."))
        self.article_field.set_error("" if article else self.tr("Name the article that asks for it."))
        if self._row is not None and page is not False and all((reason, remedy, article)):
            key = self._row.requirement.key
            self.marked.emit(Marking(key, Verdict.NOT_MET, page, reason, article, remedy))
