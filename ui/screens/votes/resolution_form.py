"""The form in which a person resolves: the outcome, and reasons where the law wants them. Knows no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.screens.votes.result_presenter import reasons_needed, why_reasons
from ui.theme import Space
from ui.widgets.buttons import PrimaryButton, button_row
from ui.widgets.labeled_field import LabeledField, long_text_field
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.votes.result_presenter import OutcomeChoice
    from unionreg.domain.votes.result import Outcome, VoteResult


class ResolutionForm(QWidget):
    """Outcome, reasons, button. ``resolve(choice, reasons or None)`` once everything asked for is there."""

    def __init__(self, resolve: Callable[[OutcomeChoice, str | None], object]) -> None:
        super().__init__()
        self._resolve = resolve
        self._result: VoteResult | None = None
        self._choices: tuple[OutcomeChoice, ...] = ()
        self.outcome = QComboBox()
        outcome_field = LabeledField(self.tr("Resolution"), self.outcome)
        self._why = text_label("", muted=True)
        self.reasons_field, self.reasons = long_text_field(self.tr("Reasons, with the articles they rest on"), lines=4)
        self.button = PrimaryButton(self.tr("Resolve"), self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(outcome_field)
        column.addWidget(self._why)
        column.addWidget(self.reasons_field)
        column.addLayout(button_row(self.button))
        self.outcome.currentIndexChanged.connect(lambda _index: self._tell())
        self.reasons.textChanged.connect(lambda: self.reasons_field.set_error(""))

    def show_choices(self, result: VoteResult, choices: tuple[OutcomeChoice, ...]) -> None:
        """Offer these outcomes, the proposed one first chosen."""
        self._result = result
        self._choices = choices
        self.outcome.clear()
        for choice in choices:
            self.outcome.addItem(choice.words)
        proposed = (result.computed.outcome, result.computed.winner)
        pairs = [(choice.outcome, choice.winner) for choice in choices]
        self.outcome.setCurrentIndex(pairs.index(proposed) if proposed in pairs else 0)
        self._tell()

    def suggest(self, outcome: Outcome, winner: str | None, reason: str) -> None:
        """Choose this outcome and begin the reasons, unless something was written already."""
        pairs = [(choice.outcome, choice.winner) for choice in self._choices]
        if (outcome, winner) in pairs and not self.reasons.toPlainText().strip():
            self.outcome.setCurrentIndex(pairs.index((outcome, winner)))
            self.reasons.setPlainText(reason)

    def _choice(self) -> OutcomeChoice:
        return self._choices[self.outcome.currentIndex()]

    def _tell(self) -> None:
        if self._result is None or not 0 <= self.outcome.currentIndex() < len(self._choices):
            return
        why = why_reasons(self._result, self._choice())
        self._why.setText(why or self.tr("Reasons are welcome, but not required here."))
        self.reasons_field.set_error("")

    def _press(self) -> None:
        if self._result is None:
            return
        reasons = self.reasons.toPlainText().strip()
        if reasons_needed(self._result, self._choice()) and not reasons:
            self.reasons_field.set_error(self.tr("Write the reasons: they go into the signed result with your name."))
            self.reasons.setFocus()
            return
        self._resolve(self._choice(), reasons or None)
