"""A form of named fields in cards: one column, told by name what stands in each. What a form asks for is not here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import Size, Space
from ui.widgets.card import Card
from ui.widgets.labeled_field import LabeledField, choice_field, long_text_field, text_field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout


class FieldForm(QWidget):
    """Cards of fields. ``changed`` after every keystroke; ``fields`` are by name, for errors and links."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QWidget] = {}
        self._lines: dict[str, Any] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.L)

    def text(self, name: str) -> str:
        """What stands in a field; empty for one that this form does not have."""
        line = self._lines.get(name)
        if line is None:
            return ""
        if isinstance(line, QPlainTextEdit):
            return line.toPlainText()
        return str(line.currentData() or "") if isinstance(line, QComboBox) else str(line.text())

    @property
    def blank(self) -> bool:
        """Whether nothing is typed."""
        return not any(self.text(name).strip() for name in self._lines)

    def put(self, name: str, text: str) -> None:
        """Type into a field."""
        line = self._lines[name]
        if isinstance(line, QPlainTextEdit):
            line.setPlainText(text)
        elif isinstance(line, QComboBox):
            line.setCurrentIndex(line.findData(text))
        else:
            line.setText(text)

    def label(self, name: str) -> str:
        """What a field is called."""
        called: str = self._lines[name].accessibleName()
        return called

    def first(self) -> QWidget:
        """The first field."""
        widget: QWidget = next(iter(self._lines.values()))
        return widget

    def card(self, title: str) -> Card:
        """A card more."""
        card = Card(title)
        self.column.addWidget(card)
        return card

    def line(self, column: QBoxLayout, name: str, label: str, *, hint: str = "", width: int = Size.FIELD) -> None:
        """A line of text."""
        column.addWidget(self._made(name, label, hint=hint, width=width))

    def pair(self, column: QBoxLayout, *fields: tuple[str, str]) -> None:
        """Lines beside each other: (name, label)."""
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for name, label in fields:
            row.addWidget(self._made(name, label), 1)
        column.addLayout(row)

    def long(self, column: QBoxLayout, name: str, label: str, *, lines: int = 3) -> None:
        """Several lines of text."""
        field, box = long_text_field(label, lines=lines)
        self._keep(name, field, box)
        box.textChanged.connect(self.changed)
        column.addWidget(field)

    def choice(self, column: QBoxLayout, name: str, label: str, choices: tuple[tuple[str, str], ...]) -> None:
        """One of several: (value, words)."""
        field, box = choice_field(label, choices)
        self._keep(name, field, box)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        column.addWidget(field)

    def forget(self, name: str) -> None:
        """The form has this field no longer."""
        del self.fields[name], self._lines[name]

    def _made(self, name: str, label: str, *, hint: str = "", width: int = Size.FIELD) -> LabeledField:
        field, line = text_field(label, hint=hint, width=width)
        self._keep(name, field, line)
        line.textChanged.connect(lambda _text: self.changed.emit())
        return field

    def _keep(self, name: str, field: LabeledField, line: QLineEdit | QPlainTextEdit | QComboBox) -> None:
        self.fields[name] = field
        self._lines[name] = line
