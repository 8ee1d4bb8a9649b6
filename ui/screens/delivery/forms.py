"""The small forms of a delivery: a receipt sheet as sums, the copy, a sample and its answers. No use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout

from ui.screens.delivery import wording as words
from ui.screens.votes.moments import parse_day
from ui.theme import Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.figure_field import FigureEdit
from ui.widgets.labeled_field import LabeledField, choice_field, long_text_field, text_field
from ui.widgets.labels import text_label
from unionreg.domain.contracts.delivery import CountSheet, NotReceived, ReasonCount, SampleAnswers
from unionreg.domain.contracts.delivery_papers import Binding, CopyLayout, CopyPaper

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from unionreg.application.queries.delivery import CampaignPage
    from unionreg.domain.contracts.delivery import Sample
    from unionreg.texts import Texts


class SheetForm(Card):
    """A receipt sheet as sums: ``keep(sheet)``."""

    def __init__(self, texts: Texts, keep: Callable[[CountSheet], object]) -> None:
        super().__init__(self.tr("Write a receipt sheet down"))
        self._keep = keep
        self.group_field, self.group = choice_field(self.tr("Shift"), ())
        self.day_field, self.day = text_field(self.tr("Day of delivery"))
        self.received = FigureEdit()
        self.received_field = LabeledField(self.tr("Signed receipts"), self.received)
        self.column.addWidget(self.group_field)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.day_field)
        row.addWidget(self.received_field)
        self.column.addLayout(row)
        self.column.addWidget(text_label(self.tr("Still without a copy, by reason"), muted=True))
        self.reasons: dict[NotReceived, FigureEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        for place, (value, said) in enumerate(words.reasons(texts)):
            figure = FigureEdit()
            self.reasons[NotReceived(value)] = figure
            grid.addWidget(LabeledField(said[:1].upper() + said[1:], figure), place // 2, place % 2)
        self.column.addLayout(grid)
        self.note_field, self.note = text_field(self.tr("Note (optional, without names)"))
        self.column.addWidget(self.note_field)
        self.button = PrimaryButton(self.tr("Write down"), self._press, symbol="pen-line")
        self.column.addLayout(button_row(self.button))

    def show_page(self, page: CampaignPage) -> None:
        """The shifts to choose from, and today."""
        chosen = self.group.currentData()
        self.group.clear()
        for each in page.campaign.groups:
            said = f"{words.group_words(each)} ({each.workers})"
            self.group.addItem(said, each.group_id)
        self.group.setCurrentIndex(max(self.group.findData(chosen), 0))
        if not self.day.text():
            self.day.setText(f"{page.today:%d/%m/%Y}")

    def clear(self) -> None:
        """Ready for the next sheet."""
        for figure in (self.received, *self.reasons.values()):
            figure.clear()
        self.note.clear()

    def _press(self) -> None:
        day = parse_day(self.day.text())
        self.day_field.set_error("" if day is not None else self.tr("Type the day as 22/11/2026."))
        if day is None:
            self.day.setFocus()
            return
        told = tuple(ReasonCount(each, _figure(field)) for each, field in self.reasons.items() if _figure(field))
        group_id = int(self.group.currentData() or 0)
        self._keep(CountSheet(group_id, day, _figure(self.received), told, self.note.text()))


class CopyForm(Card):
    """The worker's copy: ``make_typed(title, text)``, ``choose_file(title)``, ``again()``, ``public(title)``."""

    def __init__(
        self,
        make_typed: Callable[[str, str], object],
        choose_file: Callable[[str], object],
        again: Callable[[], object],
        public: Callable[[str], object],
    ) -> None:
        super().__init__(self.tr("The worker's copy"))
        self._public = public
        self._make_typed, self._choose_file = make_typed, choose_file
        self.said = text_label("", muted=True)
        self.column.addWidget(self.said)
        self.title_field, self.title_line = text_field(self.tr("Title on the copy"))
        self.text_field, self.text = long_text_field(
            self.tr("Text"), hint=self.tr("Paste the contract, or choose its PDF (the public form) instead."), lines=4
        )
        paper_field, self.paper = choice_field(
            self.tr("Paper"), ((CopyPaper.LETTER.value, self.tr("Letter")), (CopyPaper.OFICIO.value, self.tr("Oficio")))
        )
        self.booklet = QCheckBox(self.tr("As a booklet: two pages a side, to be folded and stapled"))
        for widget in (self.title_field, self.text_field, paper_field, self.booklet):
            self.column.addWidget(widget)
        self.again = SecondaryButton(self.tr("Print again…"), again, symbol="printer")
        self.public_form = SecondaryButton(
            self.tr("From the public form…"), lambda: self._public(self.title_line.text()), symbol="file-check"
        )
        self.public_form.hide()
        self.column.addLayout(button_row(self.public_form))
        self.column.addLayout(
            button_row(
                self.again,
                SecondaryButton(self.tr("From a PDF…"), self._choose, symbol="file-text"),
                PrimaryButton(self.tr("From this text…"), self._press, symbol="printer"),
            )
        )

    def show_page(self, page: CampaignPage) -> None:
        """What was made already."""
        copy = page.campaign.copy
        self.again.setVisible(copy is not None)
        self.title_line.setText(self.title_line.text() or (copy.title if copy is not None else page.campaign.text))
        self.said.setText(
            self.tr("Made: {pages} pages, digest {digest}.").format(pages=copy.pages, digest=copy.sha256[:16])
            if copy is not None
            else self.tr("Grey, on both sides; the notice of the vote with rights and complaints is in front.")
        )

    def layout_wanted(self) -> CopyLayout:
        """Paper and binding as chosen."""
        binding = Binding.BOOKLET if self.booklet.isChecked() else Binding.SHEETS
        return CopyLayout(CopyPaper(str(self.paper.currentData())), binding)

    def _choose(self) -> None:
        self._choose_file(self.title_line.text())

    def _press(self) -> None:
        self._make_typed(self.title_line.text(), self.text.toPlainText())


class SampleForm(Card):
    """Drawing a sample: ``drawn(size, seed)``; the answers of the newest one: ``answered(number, answers)``."""

    def __init__(
        self,
        drawn: Callable[[int, str], object],
        answered: Callable[[int, SampleAnswers], object],
        printed: Callable[[int], object],
    ) -> None:
        super().__init__(self.tr("Sample for the verifier"))
        self._drawn, self._answered, self._printed = drawn, answered, printed
        self._newest: Sample | None = None
        self.said = text_label("", muted=True)
        self.column.addWidget(self.said)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        self.size_edit = FigureEdit()
        self.seed_field, self.seed = text_field(
            self.tr("Seed (optional)"), hint=self.tr("Any text said aloud; the program makes one if it is empty.")
        )
        row.addWidget(LabeledField(self.tr("People to ask"), self.size_edit, hint=self.tr("One in ten, as a custom.")))
        row.addWidget(self.seed_field)
        self.column.addLayout(row)
        self.print_button = SecondaryButton(self.tr("Print the sheet…"), self._print, symbol="printer")
        self.column.addLayout(
            button_row(self.print_button, SecondaryButton(self.tr("Draw"), self._draw, symbol="refresh-cw"))
        )
        self._answer_fields()

    def _answer_fields(self) -> None:
        self.answers: list[FigureEdit] = []
        self.answer_card = Card(self.tr("What was heard, as sums"), well=True)
        grid = QGridLayout()
        names = (self.tr("Asked"), self.tr("Received a copy"), self.tr("In time"), self.tr("Complete"))
        for place, name in enumerate(names):
            figure = FigureEdit()
            self.answers.append(figure)
            grid.addWidget(LabeledField(name, figure), place // 2, place % 2)
        self.answer_card.column.addLayout(grid)
        keep = SecondaryButton(self.tr("Write the answers down"), self._answer, symbol="pen-line")
        self.answer_card.column.addLayout(button_row(keep))
        self.column.addWidget(self.answer_card)

    def show_page(self, page: CampaignPage, proposed: int) -> None:
        """The newest sample."""
        self._newest = page.samples[-1] if page.samples else None
        self.size_edit.setText(self.size_edit.text() or str(proposed))
        self.print_button.setVisible(self._newest is not None)
        self.answer_card.setVisible(self._newest is not None and self._newest.answers is None)
        self.said.setText(self._sample_words(self._newest))

    def _sample_words(self, sample: Sample | None) -> str:
        if sample is None:
            return self.tr("Three questions: did you receive it, on which day, was it complete?")
        said = self.tr("Sample {number}: {size} people, seed {seed}.").format(
            number=sample.number, size=sample.size, seed=sample.seed
        )
        if sample.answers is not None:
            heard = sample.answers
            said += " " + self.tr(
                "Asked {asked}: {received} received a copy, {in_time} in time, {complete} complete."
            ).format(asked=heard.asked, received=heard.received, in_time=heard.in_time, complete=heard.complete)
        return said

    def _draw(self) -> None:
        self._drawn(_figure(self.size_edit), self.seed.text())

    def _print(self) -> None:
        if self._newest is not None:
            self._printed(self._newest.number)

    def _answer(self) -> None:
        if self._newest is not None:
            self._answered(self._newest.number, SampleAnswers(*(_figure(each) for each in self.answers)))


def _figure(field: FigureEdit) -> int:
    text = field.text().replace(",", "").strip()
    return int(text) if text.isdecimal() else 0


def day_of(text: str, fallback: date) -> date:
    """The day typed, or the other one."""
    return parse_day(text) or fallback
