"""What every part of the preparation is: a form of its own at the right, with its own button to save.

A part shows a ``PreparationView`` and gives the preparation back with what was typed; the screen saves it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.preparation.words import finding_words
from ui.screens.votes.finding_line import FindingLine
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton, button_row
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from ui.screens.screen import Screen
    from unionreg.application.queries.preparation import PreparationView
    from unionreg.domain.votes.preparation import VotePreparation


class Part(QWidget):
    """A form. ``fields`` names the findings that belong to it; ``changed`` after every change by the person."""

    id: ClassVar[str] = ""
    fields: ClassVar[frozenset[str]] = frozenset()
    saves: ClassVar[bool] = True
    save_asked = Signal()

    def __init__(self, desk: Screen) -> None:
        super().__init__()
        self.desk = desk
        self.view: PreparationView | None = None
        self._shown: VotePreparation | None = None
        self._findings = QVBoxLayout()
        self._findings.setSpacing(Space.S)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.L)
        self.column.addWidget(text_label(self.title(), TextRole.HEADING, wrap=False))
        self.column.addLayout(self._findings)
        self.build()
        self.save = PrimaryButton(self.tr("Save"), self.save_asked.emit, symbol="check")
        if self.saves:
            self.column.addLayout(button_row(self.save))
        self.column.addStretch(1)

    def title(self) -> str:
        """The name of the part."""
        raise NotImplementedError

    def build(self) -> None:
        """Make the fields and add them to ``column``."""
        raise NotImplementedError

    def fill(self, view: PreparationView) -> None:
        """Show what is kept."""
        raise NotImplementedError

    def typed(self, before: VotePreparation) -> VotePreparation:
        """The preparation with what was typed here; parts that save nothing give it back as it was."""
        return before

    def show_view(self, view: PreparationView) -> None:
        """Show what is kept and what the checks say of it."""
        self.view = view
        while self._findings.count():
            item = self._findings.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for finding in view.findings:
            if self.fields & set(finding.fields):
                words = finding_words(finding, self.desk.context.messages)
                self._findings.addWidget(FindingLine(finding, words, "", explainable=False))
        self.fill(view)
        self.remember()

    def remember(self) -> None:
        """What the form says now is what is kept: from here on a difference is the person's own."""
        assert self.view is not None
        self._shown = self.typed(self.view.preparation) if self.saves else None

    def is_changed(self) -> bool:
        """Whether the person typed something that is not kept yet."""
        if not self.saves or self.view is None or self._shown is None:
            return False
        return self.typed(self.view.preparation) != self._shown

    def set_locked(self, locked: bool) -> None:
        """Whether nothing can be saved here: no permission, or the count is closed."""
        self.save.setVisible(self.saves and not locked)

    def add_narrow(self, widget: QWidget) -> None:
        """A field no wider than text should be."""
        widget.setMaximumWidth(Size.FORM)
        self.column.addWidget(widget)
