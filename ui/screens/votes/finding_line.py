"""A finding beside its field: icon, words, and for a warning the line in which it is explained on the spot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from ui.theme import TONE_ICONS, Size, Space, TextRole, Tone
from ui.widgets.labels import IconLabel, text_label
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from ui.messages import FindingText
    from unionreg.domain.findings import Finding

TONES = {Severity.ERROR: Tone.NEGATIVE, Severity.WARNING: Tone.WARNING, Severity.NOTE: Tone.INFO}


class FindingLine(QFrame):
    """One finding. ``explained(code, text)`` while the explanation of a warning is typed; ``key`` = its field."""

    explained = Signal(str, str)

    def __init__(self, finding: Finding, words: FindingText, explanation: str, *, explainable: bool) -> None:
        super().__init__()
        self.finding = finding
        self.key = ""
        tone = TONES[finding.severity]
        self.setProperty("tone", tone.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(IconLabel(TONE_ICONS[tone], tone, Size.ICON_SMALL), 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(text_label(words.title, TextRole.STRONG))
        rest = " ".join(part for part in (words.explanation, words.remedy) if part)
        if rest:
            column.addWidget(text_label(rest))
        self.edit: QLineEdit | None = None
        if explainable and finding.severity is Severity.WARNING:
            self.edit = self._explanation_edit(words.title, explanation)
            column.addWidget(self.edit)
        row.addLayout(column, 1)
        self.setAccessibleName(words.title)

    def add_explanation(self, text: str) -> None:
        """Show an explanation that was given before."""
        self._column.addWidget(text_label(self.tr("Explained: {0}").format(text), muted=True))

    def _explanation_edit(self, title: str, explanation: str) -> QLineEdit:
        edit = QLineEdit(explanation)
        edit.setPlaceholderText(self.tr("Explain it here, if the paper really says so"))
        edit.setAccessibleName(self.tr("Explanation of: {0}").format(title))
        edit.editingFinished.connect(lambda: self.explained.emit(self.finding.code, edit.text().strip()))
        return edit
