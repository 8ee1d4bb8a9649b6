"""One question of the checklist at a time: large answers, the hour, a remark, photographs, and what was said before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.observer import wording as words
from ui.screens.observer.photo_picker import PhotoPicker
from ui.screens.observer.session import now
from ui.theme import Size, Space, TextRole, Tone, label_font
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.figure_field import FigureEdit
from ui.widgets.labeled_field import LabeledField, long_text_field
from ui.widgets.labels import Note, text_label
from unionreg.domain.observation import edits
from unionreg.domain.observation.checklist import AnswerKind, Check, Phase, Scope, checks_of
from unionreg.domain.observation.notebook import WHOLE_VOTE, Answer, Seen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from ui.screens.observer.session import NotebookSession

BIG = Size.CONTROL * 2 - Space.M
_MINUTE = 20_000


class QuestionPanel(QWidget):
    """Shows a phase at a station; goes on by button, Ctrl+Right and Ctrl+Left; F2 yes, F3 no, F4 not seen."""

    def __init__(self, session: NotebookSession) -> None:
        super().__init__()
        self._session = session
        self._texts = session.context.messages.texts
        self._phase = Phase.BEFORE
        self._station = WHOLE_VOTE
        self._number = 0
        self._where = text_label("", TextRole.LABEL, muted=True)
        self.question = text_label("", TextRole.TITLE)
        self._clock = text_label("", TextRole.HEADING, wrap=False)
        self.answers: dict[Seen, QPushButton] = {}
        self.number_field, self.number = self._number_box()
        self.text_field, self.text = long_text_field(self.tr("In words"), lines=3)
        self.save = PrimaryButton(self.tr("Write it down"), self._save_words, symbol="pen-line")
        self.photos = PhotoPicker(session)
        self._last = Note("", Tone.POSITIVE)
        self._earlier = text_label("", TextRole.LABEL, muted=True)
        self.back = SecondaryButton(self.tr("Previous question"), self.previous, symbol="arrow-left")
        self.next = SecondaryButton(self.tr("Next question"), self.following, symbol="arrow-right")
        self._arrange()
        self._keys()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_MINUTE)
        session.changed.connect(self._show_answers)

    def show_phase(self, phase: Phase, station_id: str) -> None:
        """The questions of this phase, the first unanswered one in front."""
        self._phase, self._station = phase, station_id
        open_ones = [number for number, check in enumerate(self.checks()) if not self._given(check)]
        self._number = next(iter(open_ones), 0)
        self._show()

    def show_station(self, station_id: str) -> None:
        """The same question at another station."""
        self._station = station_id
        self._show()

    def checks(self) -> tuple[Check, ...]:
        """The questions of the phase."""
        return checks_of(self._phase)

    @property
    def check(self) -> Check:
        """The question shown."""
        return self.checks()[self._number]

    def answer(self, seen: Seen) -> None:
        """Yes, no or not seen, with what stands in the box as remark."""
        self._add(seen=seen)

    def previous(self) -> None:
        """One back."""
        self._turn(-1)

    def following(self) -> None:
        """One on."""
        self._turn(1)

    def _turn(self, step: int) -> None:
        number = self._number + step
        if 0 <= number < len(self.checks()):
            self._number = number
            self._show()

    def _place(self) -> str:
        return WHOLE_VOTE if self.check.scope is Scope.VOTE else self._station

    def _given(self, check: Check) -> tuple[Answer, ...]:
        place = WHOLE_VOTE if check.scope is Scope.VOTE else self._station
        return self._session.book.answers_to(check.key, place)

    def _add(self, *, seen: Seen | None = None, number: int | None = None) -> None:
        answer = Answer(
            check=self.check.key,
            station_id=self._place(),
            at=now(),
            seen=seen,
            number=number,
            text=self.text.toPlainText(),
            photos=self.photos.photos,
        )
        self._session.change(lambda notebook: edits.add_answer(notebook, answer), self._saved)

    def _save_words(self) -> None:
        if self.check.kind is AnswerKind.NUMBER:
            typed = self.number.text()
            self.number_field.set_error("" if typed else self.tr("Write the number."))
            if typed:
                self._add(number=int(typed))
            return
        empty = not self.text.toPlainText().strip()
        self.text_field.set_error(self.tr("Write the answer, or choose “Not seen”.") if empty else "")
        if not empty:
            self._add()

    def _saved(self) -> None:
        self._empty_boxes()
        self._show_answers()
        self._session.context.flash(self.tr("Written down at {time}").format(time=words.clock_words(now())))
        if self.next.isEnabled():
            self.next.setFocus()

    def _empty_boxes(self) -> None:
        self.text.clear()
        self.number.clear()
        self.photos.clear()
        self.text_field.set_error("")
        self.number_field.set_error("")

    def _show(self) -> None:
        check, count = self.check, len(self.checks())
        self._empty_boxes()
        place = words.station_words(self._session.book, self._place())
        line = self.tr("{phase} · question {number} of {count} · {place}")
        self._where.setText(
            line.format(
                phase=words.phase_words(self._phase, self._texts), number=self._number + 1, count=count, place=place
            )
        )
        self.question.setText(words.question_words(check, self._texts))
        for seen, button in self.answers.items():
            button.setVisible(check.kind is AnswerKind.YES_NO or seen is Seen.NOT_SEEN)
        self.number_field.setVisible(check.kind is AnswerKind.NUMBER)
        self.save.setVisible(check.kind is not AnswerKind.YES_NO)
        self.text_field.set_label(
            self.tr("In words") if check.kind is AnswerKind.TEXT else self.tr("Remark (may be empty)")
        )
        self.photos.setVisible(check.photo)
        self.back.setEnabled(self._number > 0)
        self.next.setEnabled(self._number + 1 < count)
        self._tick()
        self._show_answers()

    def _show_answers(self) -> None:
        given = self._given(self.check)
        self._last.setVisible(bool(given))
        told = [
            self.tr("{time}: {answer}").format(
                time=words.moment_words(one.at), answer=words.answer_words(one, self._texts)
            )
            for one in given
        ]
        if given:
            photos = f" · {words.photo_words(len(given[-1].photos))}" if given[-1].photos else ""
            self._last.set_text(told[-1] + photos)
        self._earlier.setText("\n".join([self.tr("Before:"), *reversed(told[:-1])]) if len(told) > 1 else "")
        self._earlier.setVisible(len(told) > 1)
        for seen, button in self.answers.items():
            button.setChecked(bool(given) and given[-1].seen is seen)

    def _tick(self) -> None:
        self._clock.setText(self.tr("Now {time}").format(time=words.clock_words(now())))

    def _number_box(self) -> tuple[LabeledField, FigureEdit]:
        box = FigureEdit()
        box.setFont(label_font(TextRole.BIG_FIGURE))
        box.setMinimumHeight(BIG)
        box.forward.connect(self._save_words)
        return LabeledField(self.tr("Number"), box, width=Size.FIELD), box

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.addWidget(self._where, 1)
        head.addWidget(self._clock)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addSpacing(Space.S)
        row = self._buttons()
        for box in (self.number_field, self.text_field, self.photos):
            column.addWidget(box)
        column.addLayout(row)
        column.addWidget(self._last)
        column.addWidget(self._earlier)
        column.addSpacing(Space.L)
        foot = QHBoxLayout()
        for button in (self.back, self.next):
            button.setMinimumHeight(BIG)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        column.addLayout(foot)
        column.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        """The three answers, and the button for figures and words."""
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for seen, symbol in ((Seen.YES, "check"), (Seen.NO, "x"), (Seen.NOT_SEEN, "circle-dashed")):
            button = SecondaryButton(
                self._texts.get(f"observation.seen.{seen.value}"), self._chooser(seen), symbol=symbol
            )
            button.setCheckable(True)
            button.setAutoExclusive(False)
            button.setFont(label_font(TextRole.HEADING))
            button.setMinimumHeight(BIG)
            self.answers[seen] = button
            row.addWidget(button, 1)
        self.save.setMinimumHeight(BIG)
        row.addWidget(self.save, 1)
        return row

    def _chooser(self, seen: Seen) -> Callable[[], object]:
        return lambda: self.answer(seen)

    def _press(self, seen: Seen) -> None:
        if not self.answers[seen].isHidden():
            self.answers[seen].click()

    def _keys(self) -> None:
        wanted = (
            ("F2", lambda: self._press(Seen.YES)),
            ("F3", lambda: self._press(Seen.NO)),
            ("F4", lambda: self._press(Seen.NOT_SEEN)),
            ("Ctrl+Right", self.following),
            ("Ctrl+Left", self.previous),
        )
        for keys, act in wanted:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
        tips = {Seen.YES: "F2", Seen.NO: "F3", Seen.NOT_SEEN: "F4"}
        for seen, key in tips.items():
            self.answers[seen].setToolTip(key)
