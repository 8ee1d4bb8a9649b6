"""A whole number typed in a line, between two bounds; what is no number counts as the lower bound."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from ui.theme import TextRole, label_font


class NumberLine(QLineEdit):
    """Digits only, at the right, as figures."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setValidator(QIntValidator(least, most, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(label_font(TextRole.FIGURE))

    def value(self) -> int:
        """The number typed, within the bounds."""
        text = self.text().strip()
        typed = int(text) if text.isascii() and text.isdigit() else self._least
        return max(self._least, min(self._most, typed))

    def set_value(self, number: int) -> None:
        """Show a number."""
        self.setText(str(number))
