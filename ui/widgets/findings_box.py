"""The box at the top of a page: "There is a problem", what it is, and links to the fields concerned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import TONE_ICONS, Space, TextRole, Tone
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import IconLabel, restyle, text_label
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

_TONES = {Severity.ERROR: Tone.NEGATIVE, Severity.WARNING: Tone.WARNING, Severity.NOTE: Tone.INFO}


@dataclass(frozen=True, slots=True)
class Problem:
    """One line of the box. ``field`` is focused when its link is pressed."""

    title: str
    explanation: str = ""
    remedy: str = ""
    field: QWidget | None = None
    severity: Severity = Severity.ERROR


class FindingsBox(QFrame):
    """Error summary. Hidden while empty; ``show_problems`` fills, shows and focuses it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.L, Space.M)
        row.setSpacing(Space.M)
        self._icon = IconLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.XS)
        row.addLayout(self._column, 1)
        self.hide()

    def clear(self) -> None:
        """Forget everything and hide."""
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def show_problems(self, sentence: str, problems: Sequence[Problem] = (), *, title: str = "") -> None:
        """Say what is wrong. The tone is that of the gravest problem; none means an error told by ``sentence``."""
        self.clear()
        tone = _gravest(problems)
        self._icon.set_icon(TONE_ICONS[tone], tone)
        self.setProperty("tone", tone.value)
        heading = title or QCoreApplication.translate("FindingsBox", "There is a problem")
        self._column.addWidget(text_label(heading, TextRole.STRONG))
        if sentence:
            self._column.addWidget(text_label(sentence))
        for problem in problems:
            self._add(problem)
        self.setAccessibleName(". ".join([heading, sentence, *(problem.title for problem in problems)]))
        restyle(self)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, problem: Problem) -> None:
        field = problem.field
        if field is None:
            self._column.addWidget(text_label(problem.title, TextRole.STRONG))
        else:
            link = LinkButton(problem.title, lambda: field.setFocus(Qt.FocusReason.ShortcutFocusReason))
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        rest = " ".join(part for part in (problem.explanation, problem.remedy) if part)
        if rest:
            self._column.addWidget(text_label(rest))


def _gravest(problems: Sequence[Problem]) -> Tone:
    for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE):
        if any(problem.severity is severity for problem in problems):
            return _TONES[severity]
    return Tone.NEGATIVE
