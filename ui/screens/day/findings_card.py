"""What does not add up in a station's day, in words, with a way to explain a warning. Stops nobody."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.messages import Question
from ui.screens.day.facts_list import ChangingCard
from ui.widgets.buttons import SecondaryButton
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host
    from unionreg.domain.findings import Finding


class FindingsCard(ChangingCard):
    """One line for each finding."""

    def __init__(self, host: Host) -> None:
        super().__init__("")
        self._host = host

    def show_findings(self, view: DayView) -> None:
        """Show those of this day; explained warnings with their explanation."""
        said = {each.code: each for each in view.day.explained}
        lines = []
        for finding in view.findings:
            words = self._host.messages.finding(finding)
            about = " ".join(part for part in (words.explanation, words.remedy) if part)
            buttons: tuple[QWidget, ...] = ()
            if finding.code in said:
                about = self.tr("Explained: {0}").format(said[finding.code].explanation)
            if finding.severity is Severity.WARNING and view.may_write:
                buttons = (self._button(finding, words.title),)
            lines.append((words.title, about, buttons))
        self.show_lines(lines, self.tr("Everything that is written down adds up."))

    def _button(self, finding: Finding, title: str) -> QWidget:
        button = SecondaryButton(self.tr("Explain…"), partial(self._explain, finding.code, title))
        button.setAccessibleName(self.tr("Explain: {0}").format(title))
        return button

    def _explain(self, code: str, title: str) -> None:
        question = Question(
            title, self.tr("The explanation goes into the record of the station."), self.tr("Keep the explanation")
        )
        reason = self._host.prompts.reason(self, question)
        if reason:
            self._host.carry(self._host.writer.explain(code, reason), lambda: None)
