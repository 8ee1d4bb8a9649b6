"""One box of a sheet: Enter goes on, Shift+Enter goes back, Ctrl+Enter is the form's. What may be typed is not here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent


class SheetLineEdit(QLineEdit):
    """``forward`` and ``back`` ask for the next and the last box, ``left`` tells that this one is done with for now."""

    forward = Signal()
    back = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter or arrow up goes back; everything with Ctrl is the form's."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif (enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier) or event.key() == Qt.Key.Key_Up:
            self.back.emit()
        elif enter or event.key() == Qt.Key.Key_Down:
            self.forward.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The whole text is selected, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the form that the box is done with for now."""
        super().focusOutEvent(event)
        self.left.emit()
