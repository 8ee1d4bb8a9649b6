"""A field with its label above, a hint, and the error beside it in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole
from ui.widgets.labels import restyle, text_label


class LabeledField(QWidget):
    """Wraps any input ``field``: label as buddy, accessible name and description set."""

    def __init__(self, label: str, field: QWidget, *, hint: str = "", width: int = Size.FIELD) -> None:
        super().__init__()
        self.field = field
        self._hint = hint
        field.setMaximumWidth(width)
        field.setAccessibleName(label.replace("&", ""))
        field.setAccessibleDescription(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._label = QLabel(label)
        self._label.setProperty("text-role", "label")
        self._label.setFont(text_label("", TextRole.LABEL).font())
        self._label.setBuddy(field)
        column.addWidget(self._label)
        if hint:
            column.addWidget(text_label(hint, TextRole.LABEL, muted=True))
        column.addWidget(field)
        self._error = text_label("", TextRole.LABEL)
        self._error.setProperty("text-role", "error")
        self._error.setProperty("field-error", "true")
        self._error.hide()
        column.addWidget(self._error)

    def set_label(self, label: str) -> None:
        """Other words above the field."""
        self._label.setText(label)
        self.field.setAccessibleName(label.replace("&", ""))

    def set_error(self, text: str) -> None:
        """Say beside the field what is wrong; an empty text takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.field.setProperty("wrong", "true" if text else "false")
        self.field.setAccessibleDescription(f"{self._hint} {text}".strip())
        restyle(self.field)

    def error(self) -> str:
        """The error shown, or an empty text."""
        return self._error.text()


def text_field(
    label: str, *, hint: str = "", secret: bool = False, width: int = Size.FIELD
) -> tuple[LabeledField, QLineEdit]:
    """A line of text; ``secret`` for passwords."""
    line = QLineEdit()
    if secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return LabeledField(label, line, hint=hint, width=width), line


def long_text_field(label: str, *, hint: str = "", lines: int = 3) -> tuple[LabeledField, QPlainTextEdit]:
    """Several lines of text; Tab goes on to the next field."""
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + Space.L + Space.S)
    return LabeledField(label, box, hint=hint, width=Size.FORM), box


def choice_field(label: str, choices: tuple[tuple[str, str], ...], *, hint: str = "") -> tuple[LabeledField, QComboBox]:
    """One of several; ``choices`` are (value, words), the value is the item's data."""
    box = QComboBox()
    for value, words in choices:
        box.addItem(words, value)
    return LabeledField(label, box, hint=hint), box
