"""Assisted voting: how many voters had which help and from whom. Never a name, never a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.localisation import number
from ui.screens.day.big_fields import ChoiceLine, LineField
from ui.screens.day.day_view import DayPage
from ui.screens.day.day_words import help_word, helper_word
from ui.screens.day.facts_list import ChangingCard
from ui.theme import Size, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import Note
from unionreg.domain.votes.day.records import HelperRelation, HelpKind
from unionreg.domain.votes.day.states import DayAct

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host
    from unionreg.domain.votes.day.records import Assisted


class HelpPage(DayPage):
    """One more voter with help, and the sums so far."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._assisted: tuple[Assisted, ...] = ()
        self._form = Card(self.tr("One more voter with help"))
        self.kind = ChoiceLine(
            self.tr("Help with"),
            [(each.value, help_word(self.host.messages.texts, each)) for each in HelpKind],
            empty=self.tr("Choose"),
        )
        self.relation = ChoiceLine(
            self.tr("Who helped"),
            [(each.value, helper_word(self.host.messages.texts, each)) for each in HelperRelation],
            empty=self.tr("Choose"),
        )
        self.language = LineField(self.tr("Language of the interpreter, if any"), width=Size.FIELD)
        self.add = PrimaryButton(self.tr("Count one more"), self._add, symbol="plus")
        self.add.setProperty("big", "true")
        self._form.column.addWidget(
            Note(
                self.tr(
                    "Help is given to whoever asks for it, by the person whom the voter chooses. Only numbers are kept."
                ),
                Tone.INFO,
            )
        )
        for field in (self.kind, self.relation, self.language):
            self._form.column.addWidget(field)
        self._form.column.addLayout(button_row(self.add))
        self.list = ChangingCard(self.tr("So far"))
        self.column.addWidget(self._form)
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    def show_day(self, view: DayView) -> None:
        """The form while people vote, and the sums."""
        self._assisted = view.day.assisted
        possible = view.may(DayAct.RECORD)
        self._form.setVisible(possible)
        lines = [(*self._words(each), self._buttons(each) if possible else ()) for each in self._assisted]
        self.list.show_lines(lines, self.tr("Nobody asked for help."))

    def first_field(self) -> QWidget | None:
        """The kind of help."""
        return self.kind

    def _words(self, line: Assisted) -> tuple[str, str]:
        about = ", ".join(
            part for part in (helper_word(self.host.messages.texts, line.relation), line.language) if part
        )
        return f"{number(line.count)} · {help_word(self.host.messages.texts, line.kind)}", about

    def _buttons(self, line: Assisted) -> tuple[QWidget, ...]:
        fewer = SecondaryButton(self.tr("One fewer"), partial(self._set, line, line.count - 1))
        fewer.setAccessibleName(": ".join((self.tr("One fewer"), *self._words(line))))
        return (fewer,)

    def _add(self) -> None:
        for field in (self.kind, self.relation):
            field.set_error("" if field.text() else self.tr("Choose one."))
        empty = next((field for field in (self.kind, self.relation) if not field.text()), None)
        if empty is not None:
            empty.setFocus()
            return
        kind, relation, language = (
            HelpKind(self.kind.text()),
            HelperRelation(self.relation.text()),
            self.language.value(),
        )
        before = next(
            (
                each.count
                for each in self._assisted
                if (each.kind, each.relation, each.language) == (kind, relation, language)
            ),
            0,
        )
        self.host.carry(self.host.writer.assist(kind, relation, language, before + 1), self._added)

    def _added(self) -> None:
        for field in (self.kind, self.relation, self.language):
            field.set_text("")
        self.kind.setFocus()

    def _set(self, line: Assisted, count: int) -> None:
        self.host.carry(self.host.writer.assist(line.kind, line.relation, line.language, count), lambda: None)
