"""Receipts of the contract looked at, and three questions to voters as bare sums; notes in free words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.screens.observer import wording as words
from ui.screens.observer.session import now
from ui.theme import Space, TextRole
from ui.widgets.buttons import PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.figure_field import FigureEdit
from ui.widgets.labeled_field import long_text_field
from ui.widgets.labels import text_label
from unionreg.domain.observation import edits
from unionreg.domain.observation.notebook import WHOLE_VOTE, Note, Sample, Sums

if TYPE_CHECKING:
    from ui.screens.observer.session import NotebookSession

_QUESTIONS = (("has_copy", "has-copy"), ("knows_content", "knows-content"), ("felt_free", "felt-free"))


class SamplePanel(QWidget):
    """One sample for each station (or the whole vote), kept up as it grows."""

    def __init__(self, session: NotebookSession) -> None:
        super().__init__()
        self._session = session
        self._texts = session.context.messages.texts
        self._station = WHOLE_VOTE
        self.figures: dict[str, FigureEdit] = {}
        self.card = Card(self.tr("Sample"))
        self.card.column.addWidget(
            text_label(self.tr("Only sums. Nobody's name or answer is written down."), muted=True)
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 1)
        self._rows()
        self.card.column.addLayout(self._grid)
        self.save = PrimaryButton(self.tr("Write the sums down"), self.write, symbol="pen-line")
        self._when = text_label("", TextRole.LABEL, muted=True)
        self.card.column.addWidget(self._when)
        self.card.column.addLayout(button_row(self.save))
        self._arrange()
        session.changed.connect(self._show)

    def _arrange(self) -> None:
        self.notes = Card(self.tr("Notes"))
        self.note_field, self.note = long_text_field(self.tr("Note"))
        self.keep_note = PrimaryButton(self.tr("Add the note"), self.write_note, symbol="plus")
        self._notes = text_label("")
        self.notes.column.addWidget(self.note_field)
        self.notes.column.addLayout(button_row(self.keep_note))
        self.notes.column.addWidget(self._notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.card)
        column.addWidget(self.notes)
        column.addStretch(1)

    def show_station(self, station_id: str) -> None:
        """The sample of this station."""
        self._station = station_id
        sample = self._session.book.sample_of(station_id) or Sample(station_id, now())
        shown = {"receipts": sample.receipts, "receipts_signed": sample.receipts_signed, "asked": sample.asked}
        for name, _ in _QUESTIONS:
            sums: Sums = getattr(sample, name)
            shown |= {f"{name}.yes": sums.yes, f"{name}.no": sums.no}
        for name, figure in shown.items():
            self.figures[name].setText(str(figure) if figure else "")
        self._show()

    def write(self) -> None:
        """Keep the sums."""
        typed = {name: int(box.text() or 0) for name, box in self.figures.items()}
        sample = Sample(
            station_id=self._station,
            at=now(),
            receipts=typed["receipts"],
            receipts_signed=typed["receipts_signed"],
            asked=typed["asked"],
            has_copy=Sums(typed["has_copy.yes"], typed["has_copy.no"]),
            knows_content=Sums(typed["knows_content.yes"], typed["knows_content.no"]),
            felt_free=Sums(typed["felt_free.yes"], typed["felt_free.no"]),
        )
        told = self.tr("The sums were written down.")
        self._session.change(
            lambda notebook: edits.set_sample(notebook, sample), lambda: self._session.context.flash(told)
        )

    def write_note(self) -> None:
        """Keep the note."""
        empty = not self.note.toPlainText().strip()
        self.note_field.set_error(self.tr("Write the note.") if empty else "")
        if not empty:
            note = Note(now(), self._station, self.note.toPlainText())
            self._session.change(lambda notebook: edits.add_note(notebook, note), self.note.clear)

    def _rows(self) -> None:
        for line, (name, label) in enumerate(
            (
                ("receipts", self.tr("Receipts of the contract looked at")),
                ("receipts_signed", self.tr("of these, signed by the worker")),
                ("asked", self.tr("Voters asked")),
            )
        ):
            self._grid.addWidget(text_label(label), line, 0)
            self._grid.addWidget(self._box(name, label), line, 1)
        for place, words_above in ((1, self.tr("Yes")), (2, self.tr("No"))):
            self._grid.addWidget(text_label(words_above, TextRole.STRONG, wrap=False), 3, place)
        for line, (name, key) in enumerate(_QUESTIONS, start=4):
            question = self._texts.get(f"observation.question.{key}")
            self._grid.addWidget(text_label(question), line, 0)
            for place, said in ((1, "yes"), (2, "no")):
                answer = self._texts.get(f"observation.seen.{said}")
                self._grid.addWidget(self._box(f"{name}.{said}", f"{question} {answer}"), line, place)

    def _box(self, name: str, label: str) -> FigureEdit:
        box = FigureEdit()
        box.setFixedWidth(box.fontMetrics().horizontalAdvance("0000000000"))
        box.setAccessibleName(label)
        self.figures[name] = box
        return box

    def _show(self) -> None:
        book = self._session.book
        title = self.tr("Receipts and three questions · {station}")
        self.card.set_title(title.format(station=words.station_words(book, self._station)))
        sample = book.sample_of(self._station)
        when = "" if sample is None else self.tr("Last written {time}").format(time=words.moment_words(sample.at))
        self._when.setText(when)
        lines = [f"{words.moment_words(one.at)} · {one.text}" for one in reversed(book.notes)]
        self._notes.setText("\n\n".join(lines))
