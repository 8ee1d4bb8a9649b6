"""A reason that must be given before an act: a field of several lines that says so when it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.labeled_field import long_text_field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from ui.widgets.labeled_field import LabeledField

translate = QCoreApplication.translate


class ReasonField:
    """``widget`` for the form; ``given()`` is the reason, or None after saying what is missing."""

    def __init__(self, label: str = "") -> None:
        name = label or translate("ReasonField", "Reason, for the record")
        made: tuple[LabeledField, QPlainTextEdit] = long_text_field(name, lines=2)
        self.widget, self.box = made

    def given(self) -> str | None:
        """The reason as typed."""
        text = self.box.toPlainText().strip()
        self.widget.set_error("" if text else translate("ReasonField", "Write the reason: it is kept with your name."))
        if not text:
            self.box.setFocus()
            return None
        return text

    def clear(self) -> None:
        """Nothing written."""
        self.box.clear()
        self.widget.set_error("")
