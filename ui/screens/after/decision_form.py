"""The form of a reasoned decision; it says at once when the text is that of another objection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui.screens.after.words import effect_word, ruling_word
from ui.theme import Tone
from ui.widgets.buttons import PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import choice_field, long_text_field
from ui.widgets.labels import Note
from unionreg.domain.findings import Severity, finding
from unionreg.domain.votes.objections import AGAINST, Effect, Ruling, copied_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from unionreg.domain.votes.objections import Objection


class DecisionForm(Card):
    """Ruling, effect and reasons. ``know`` gives the other objections, to compare the text with."""

    def __init__(self, context: ScreenContext, decide: Callable[[], object]) -> None:
        super().__init__(QCoreApplication.translate("DecisionForm", "Decide the objection"))
        self._context = context
        self._others: tuple[Objection, ...] = ()
        self.ruling_field, self.ruling = choice_field(
            self.tr("Ruling"), tuple((each.value, ruling_word(each)) for each in Ruling)
        )
        self.effect_field, self.effect = choice_field(
            self.tr("Effect on the result"), tuple((each.value, effect_word(each)) for each in Effect)
        )
        self.effect_note_field, self.effect_note = long_text_field(
            self.tr("What follows from it"),
            hint=self.tr("Only if the result changes: which stations, which figures"),
            lines=2,
        )
        self.reasons_field, self.reasons = long_text_field(
            self.tr("Reasons"),
            hint=self.tr("Answer the facts of this objection: each one deserves its own reasons."),
            lines=7,
        )
        self.copied = Note("", Tone.WARNING)
        self.because_field, self.because = long_text_field(self.tr("Why the same reasons answer both"), lines=2)
        self.decide = PrimaryButton(self.tr("Decide the objection"), decide)
        for widget in (
            self.ruling_field, self.effect_field, self.effect_note_field, self.reasons_field, self.copied,
            self.because_field,
        ):  # fmt: skip
            self.column.addWidget(widget)
        self.column.addLayout(button_row(self.decide))
        self.reasons.textChanged.connect(self._compare)
        self.ruling.currentIndexChanged.connect(self._compare)
        self._compare()

    def know(self, others: tuple[Objection, ...]) -> None:
        """The other objections of the vote."""
        self._others = others
        self._compare()

    def values(self) -> dict[str, Any]:
        """The decision as the use case takes it."""
        return {
            "ruling": Ruling(self.ruling.currentData()),
            "reasons": self.reasons.toPlainText(),
            "effect": Effect(self.effect.currentData()),
            "effect_note": self.effect_note.toPlainText(),
            "same_reasons_because": self.because.toPlainText(),
        }

    def _compare(self) -> None:
        against = Ruling(self.ruling.currentData()) in AGAINST
        text = self.reasons.toPlainText().strip()
        numbers = copied_from(text, self._others) if against and text else ()
        self.copied.setVisible(bool(numbers))
        self.because_field.setVisible(bool(numbers))
        if numbers:
            listed = ", ".join(map(str, numbers))
            words = self._context.messages.finding(finding("G-204", Severity.WARNING, ("reasons",), numbers=listed))
            self.copied.set_text(f"{words.title}. {words.explanation} {words.remedy}", Tone.WARNING)
