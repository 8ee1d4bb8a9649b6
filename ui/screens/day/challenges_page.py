"""Challenged voters: a sealed envelope with a number of its own series and a reason. Never a name, never a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.messages import Question
from ui.screens.day.big_fields import ChoiceLine, LongField
from ui.screens.day.day_view import DayPage
from ui.screens.day.day_words import reason_word
from ui.screens.day.facts_list import ChangingCard
from ui.theme import Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import Note
from unionreg.domain.votes.day.records import ChallengeReason
from unionreg.domain.votes.day.states import DayAct

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host
    from unionreg.domain.votes.day.records import Challenge


class ChallengesPage(DayPage):
    """A form for one more, and those written down."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._form = Card(self.tr("One more challenged voter"))
        self.reason = ChoiceLine(
            self.tr("Why the right to vote is disputed"),
            [(each.value, reason_word(self.host.messages.texts, each)) for each in ChallengeReason],
            empty=self.tr("Choose the reason"),
        )
        self.note = LongField(
            self.tr("About it, without the name"), hint=self.tr("The name stands on the paper envelope only."), lines=2
        )
        self.add = PrimaryButton(self.tr("Write it down"), self._add)
        self.add.setProperty("big", "true")
        self._form.column.addWidget(
            Note(
                self.tr(
                    "The person votes behind the screen like everybody. The ballot goes into a sealed envelope with "
                    "the number that appears here, and into the box apart. It is opened only if it could change the "
                    "result."
                ),
                Tone.INFO,
            )
        )
        self._form.column.addWidget(self.reason)
        self._form.column.addWidget(self.note)
        self._form.column.addLayout(button_row(self.add))
        self.list = ChangingCard(self.tr("Envelopes"))
        self.column.addWidget(self._form)
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    def show_day(self, view: DayView) -> None:
        """The form while people vote, and all envelopes."""
        self._form.setVisible(view.may(DayAct.RECORD))
        lines = [(*self._words(each), self._buttons(each, view)) for each in view.day.challenges]
        self.list.show_lines(lines, self.tr("No voter was challenged."))

    def first_field(self) -> QWidget | None:
        """The reason."""
        return self.reason

    def _words(self, challenge: Challenge) -> tuple[str, str]:
        about = [challenge.note] if challenge.note else []
        if challenge.ruling is not None:
            word = self.tr("Admitted") if challenge.ruling.admitted else self.tr("Not admitted")
            about.append(f"{word}: {challenge.ruling.reason} ({challenge.ruling.by.name})")
        title = self.tr("Envelope {0}: {1}").format(
            challenge.envelope, reason_word(self.host.messages.texts, challenge.reason)
        )
        return title, "\n".join(about)

    def _buttons(self, challenge: Challenge, view: DayView) -> tuple[QWidget, ...]:
        buttons: list[QWidget] = []
        if challenge.ruling is None and view.may(DayAct.RULE):
            admit = SecondaryButton(self.tr("Admit…"), partial(self._rule, challenge.envelope, admitted=True))
            refuse = SecondaryButton(self.tr("Refuse…"), partial(self._rule, challenge.envelope, admitted=False))
            buttons += [admit, refuse]
        if view.may(DayAct.RECORD):
            buttons.append(SecondaryButton(self.tr("Take out…"), partial(self._remove, challenge.envelope)))
        for button in buttons:
            button.setAccessibleName(self.tr("Envelope {0}: {1}").format(challenge.envelope, button.property("text")))
        return tuple(buttons)

    def _add(self) -> None:
        chosen = self.reason.text()
        self.reason.set_error("" if chosen else self.tr("Choose the reason."))
        if not chosen:
            self.reason.setFocus()
            return
        work = self.host.writer.challenge(ChallengeReason(chosen), self.note.value())
        self.host.carry(work, self._added)

    def _added(self) -> None:
        self.reason.set_text("")
        self.note.set_text("")
        self.reason.setFocus()

    def _rule(self, envelope: int, *, admitted: bool) -> None:
        verb = self.tr("Admit the ballot") if admitted else self.tr("Refuse the ballot")
        question = Question(
            self.tr("Envelope {0}").format(envelope),
            self.tr("Whether this ballot counts is decided by a person, with reasons that everybody may read."),
            verb,
        )
        reason = self.host.prompts.reason(self, question)
        if reason:
            self.host.carry(self.host.writer.rule(envelope, reason, admitted=admitted), lambda: None)

    def _remove(self, envelope: int) -> None:
        question = Question(
            self.tr("Take envelope {0} out of the list").format(envelope),
            self.tr("Only when it was written down by mistake and there is no such envelope."),
            self.tr("Take it out"),
            harmful=True,
        )
        if self.host.prompts.confirm(self, question):
            self.host.carry(self.host.writer.unchallenge(envelope), lambda: None)
