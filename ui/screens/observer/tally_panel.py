"""The own count of a station while ballots are read aloud: one press a paper, by mouse or by digit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.localisation import number
from ui.screens.observer import wording as words
from ui.screens.observer.question_panel import BIG
from ui.screens.observer.session import now
from ui.theme import Size, Space, TextRole, Tone, label_font
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.figure_field import FigureEdit, LetterBadge
from ui.widgets.labeled_field import LabeledField
from ui.widgets.labels import Note, text_label
from unionreg.domain.observation import edits
from unionreg.domain.observation.comparison import in_words, own_sum
from unionreg.domain.observation.notebook import WHOLE_VOTE

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.screens.observer.session import NotebookSession
    from unionreg.domain.observation.notebook import Notebook

_MOST_KEYS = 9


class TallyPanel(QWidget):
    """Digits 1 to 9 mark the options in their order, 0 a null vote, Backspace takes the last mark back."""

    def __init__(self, session: NotebookSession) -> None:
        super().__init__()
        self._session = session
        self._station = WHOLE_VOTE
        self._marks: list[str] = []
        self._figures: dict[str, QLabel] = {}
        self.plus: dict[str, SecondaryButton] = {}
        self.minus: dict[str, SecondaryButton] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = Card(self.tr("Own count"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self.card.column.addWidget(
            text_label(
                self.tr(
                    "One press for each paper as it is read aloud. Keys: 1 to 9 mark the options, 0 a null vote, "
                    "Backspace takes the last mark back."
                ),
                muted=True,
            )
        )
        self.card.column.addLayout(self._grid)
        self._box()
        self.verdict = Note("", Tone.INFO)
        self.card.column.addWidget(self.verdict)
        self._when = text_label("", TextRole.LABEL, muted=True)
        self.card.column.addWidget(self._when)
        self._no_station = Note(self.tr("Choose at the left the station that you are counting."), Tone.INFO)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._no_station)
        column.addWidget(self.card)
        column.addStretch(1)
        session.changed.connect(self._show)

    def _box(self) -> None:
        """Ballots in the box, and the sum of the marks beside it."""
        self._sum = text_label("", TextRole.HEADING, wrap=False)
        self.found = FigureEdit()
        self.found.setMinimumHeight(Size.CONTROL)
        self.found.forward.connect(self.keep_found)
        self.keep = PrimaryButton(self.tr("Write it down"), self.keep_found, symbol="pen-line")
        found_field = LabeledField(self.tr("Ballots in the box, as read aloud"), self.found)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(found_field)
        row.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self._sum, 0, Qt.AlignmentFlag.AlignBottom)
        self.card.column.addLayout(row)

    def show_station(self, station_id: str) -> None:
        """The count of this station."""
        self._station = station_id
        self._marks.clear()
        self._build(self._session.book)
        tally = self._session.book.tally_of(station_id)
        self.found.setText("" if tally is None or tally.found is None else str(tally.found))
        self._show()

    def mark(self, option: str, step: int) -> None:
        """One paper more or less."""
        station, at = self._station, now()
        if station == WHOLE_VOTE:
            return
        if step > 0:
            self._marks.append(option)
        self._session.change(lambda notebook: edits.mark(notebook, station, option, step, at))

    def take_back(self) -> None:
        """The last mark of this sitting was a slip."""
        if self._marks:
            self.mark(self._marks.pop(), -1)

    def keep_found(self) -> None:
        """The number of ballots in the box as it was read aloud."""
        from dataclasses import replace

        station, at, typed = self._station, now(), self.found.text()
        if station == WHOLE_VOTE:
            return
        found = int(typed) if typed else None

        def edit(notebook: Notebook) -> Notebook:
            tally = notebook.tally_of(station) or edits.empty_tally(notebook, station, at)
            return edits.set_tally(notebook, replace(tally, found=found, at=at))

        self._session.change(edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Backspace; everything else goes its way."""
        options = [*(one.id for one in self._session.book.vote.options[:_MOST_KEYS])]
        typed = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        elif typed == "0":
            self.mark(edits.NULL, 1)
        elif typed.isdecimal() and typed.isascii() and int(typed) <= len(options):
            self.mark(options[int(typed) - 1], 1)
        else:
            super().keyPressEvent(event)

    def _build(self, notebook: Notebook) -> None:
        if self._figures:
            return
        rows = [(one.id, one.label) for one in notebook.vote.options]
        rows.append((edits.NULL, self.tr("Null votes")))
        for line, (option, label) in enumerate(rows):
            key = "0" if option == edits.NULL else str(line + 1) if line < _MOST_KEYS else "·"
            name = text_label(label, TextRole.HEADING)
            figure = text_label("0", TextRole.BIG_FIGURE, wrap=False)
            figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
            figure.setMinimumWidth(Size.FIELD_NARROW)
            minus = SecondaryButton("−", partial(self.mark, option, -1))
            minus.setAccessibleName(self.tr("One less: {option}").format(option=label))
            plus = SecondaryButton("+", partial(self.mark, option, 1))
            plus.setAccessibleName(self.tr("One more: {option}").format(option=label))
            for button in (minus, plus):
                button.setFont(label_font(TextRole.TITLE))
                button.setMinimumSize(BIG + Space.XL, BIG)
            self._figures[option], self.plus[option], self.minus[option] = figure, plus, minus
            for place, widget in enumerate((LetterBadge(key), name, minus, figure, plus)):
                self._grid.addWidget(widget, line, place, Qt.AlignmentFlag.AlignVCenter)

    def _show(self) -> None:
        is_station = self._station != WHOLE_VOTE
        self._no_station.setVisible(not is_station)
        self.card.setVisible(is_station)
        if not is_station:
            return
        book = self._session.book
        title = self.tr("Own count · {station}")
        self.card.set_title(title.format(station=words.station_words(book, self._station)))
        tally = book.tally_of(self._station)
        counts = {} if tally is None else {one.option: one.count for one in tally.votes}
        if tally is not None:
            counts[edits.NULL] = tally.null_votes
        for option, figure in self._figures.items():
            count = counts.get(option, 0)
            figure.setText(number(count))
            self.minus[option].setEnabled(count > 0)
        self._sum.setText(self.tr("Sum of marks: {sum}").format(sum=number(0 if tally is None else tally.marks)))
        self._when.setText(
            "" if tally is None else self.tr("Last mark {time}").format(time=words.moment_words(tally.at))
        )
        slip = None if tally is None else own_sum(tally)
        self.verdict.setVisible(tally is not None and tally.found is not None)
        if slip is None:
            self.verdict.set_text(self.tr("Your marks add up to the ballots in the box."), Tone.POSITIVE)
        else:
            told = self._session.context.messages.finding(in_words(slip, book))
            self.verdict.set_text(f"{told.explanation} {told.remedy}", Tone.WARNING)
