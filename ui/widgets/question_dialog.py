"""The one dialog that asks before an act: what it is, what follows, a verb on the button, a reason for the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labeled_field import long_text_field
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from ui.messages import Question


class QuestionDialog(QDialog):
    """Shows a ``Question``. The safe way out has the focus when the act is harmful."""

    def __init__(
        self,
        question: Question,
        parent: QWidget | None = None,
        *,
        wants_reason: bool = False,
        only_informs: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question.title)
        self.setMinimumWidth(Size.DIALOG)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(question.title, TextRole.HEADING))
        column.addWidget(text_label(question.explanation))
        self.reason_field, self.reason = long_text_field(self.tr("Reason, for the record"))
        self.reason_field.setVisible(wants_reason)
        column.addWidget(self.reason_field)
        column.addSpacing(Space.S)
        kind = HarmfulButton if question.harmful else PrimaryButton
        self.verb = kind(question.verb, self._go_on)
        self.back = SecondaryButton(self.tr("Go back"), self.reject)
        self.back.setVisible(not only_informs)
        if question.harmful:
            column.addLayout(button_row(self.back, harmful=(self.verb,)))
            self.back.setFocus()
        else:
            column.addLayout(button_row(self.back, self.verb))
            self.verb.setDefault(True)
        if wants_reason:
            self.reason.setFocus()
        self._wants_reason = wants_reason
        self._ring = FocusRing(self)

    def ask(self) -> bool:
        """Show the dialog; whether the person goes on."""
        return self.exec() == QDialog.DialogCode.Accepted

    def ask_reason(self) -> str | None:
        """Show the dialog; the reason, or None when the person went back."""
        return self.reason.toPlainText().strip() if self.ask() else None

    def _go_on(self) -> None:
        if self._wants_reason and not self.reason.toPlainText().strip():
            self.reason_field.set_error(self.tr("Write the reason: it goes into the record with your name."))
            self.reason.setFocus()
            return
        self.accept()
