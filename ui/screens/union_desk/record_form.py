"""Widgets for the fields of one record: labels above, one column, errors beside the field in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.localisation import long_date
from ui.screens.union_desk.form_fields import NO, YES, FieldKind, FormField, Typed, read, shown, value_of, with_value
from ui.theme import Size, Space, TextRole, label_font
from ui.widgets.labeled_field import LabeledField
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

_SEVERAL_LINES = {FieldKind.LONG, FieldKind.LINES}
# Room for a day in words below its figures.
_LONG_DAY = Size.SEARCH - Space.L
_CHOSEN = {FieldKind.CHOICE, FieldKind.TRUTH}


class RecordForm(QWidget):
    """``show_record`` fills it, ``record()`` is what was made of it; ``edited`` after every change by the person."""

    edited = Signal()

    def __init__(self, fields: Sequence[FormField]) -> None:
        super().__init__()
        self._record: Any = None
        self._filling = False
        self.inputs: dict[str, FieldInput] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        row: QHBoxLayout | None = None
        for field in fields:
            if row is None or not field.beside:
                if row is not None:
                    row.addStretch(1)
                row = QHBoxLayout()
                row.setSpacing(Space.L)
                column.addLayout(row)
            made = FieldInput(field)
            made.changed.connect(self._on_change)
            self.inputs[field.name] = made
            row.addWidget(made)
        if row is not None:
            row.addStretch(1)

    def show_record(self, record: Any) -> None:
        """Show the values of a record."""
        self._filling = True
        self._record = record
        for name, each in self.inputs.items():
            each.show_value(value_of(record, name))
        self._filling = False

    def record(self) -> Any:
        """The record shown with everything that could be read; what could not stays as it was."""
        return self.values_into(self._record)

    def values_into(self, record: Any) -> Any:
        """Another record of the same kind with the fields of this form as they are typed."""
        for name, each in self.inputs.items():
            typed = each.typed()
            if not typed.error and typed.value != value_of(record, name):
                record = with_value(record, name, typed.value)
        return record

    def problems(self) -> tuple[tuple[str, QWidget], ...]:
        """What cannot be read, with the widget to go to; says it beside each field as well."""
        found = []
        for each in self.inputs.values():
            error = each.check()
            if error:
                found.append((f"{each.field.label}: {error}", each.control))
        return tuple(found)

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting it be changed."""
        for each in self.inputs.values():
            each.control.setEnabled(not read_only)

    def _on_change(self) -> None:
        if not self._filling:
            self.edited.emit()


class FieldInput(QWidget):
    """One field with its control; ``changed`` while it is typed into."""

    changed = Signal()

    def __init__(self, field: FormField) -> None:
        super().__init__()
        self.field = field
        self.control = self._control()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._labelled: LabeledField | None = None
        if isinstance(self.control, QCheckBox):
            self.control.setAccessibleDescription(field.hint)
            column.addWidget(self.control)
            if field.hint:
                column.addWidget(text_label(field.hint, TextRole.LABEL, muted=True))
        else:
            self._labelled = LabeledField(field.label, self.control, hint=field.hint, width=self._width())
            column.addWidget(self._labelled)
        self._meaning = text_label("", TextRole.LABEL, muted=True)
        self._meaning.hide()
        column.addWidget(self._meaning)
        column.addStretch(1)
        label = text_label(field.label, TextRole.LABEL).fontMetrics().horizontalAdvance(field.label) + Space.L
        least = label if self._labelled is not None else self.sizeHint().width()
        self.setFixedWidth(max(self._width(), least, _LONG_DAY if field.kind is FieldKind.DAY else 0))

    def typed(self) -> Typed:
        """What is in the control, read."""
        control = self.control
        if isinstance(control, QCheckBox):
            return Typed(control.isChecked())
        return read(self.field, self._text())

    def show_value(self, value: Any) -> None:
        """Put a value into the control."""
        control = self.control
        if isinstance(control, QCheckBox):
            control.setChecked(bool(value))
            return
        text = shown(self.field, value)
        if isinstance(control, QComboBox):
            control.setCurrentIndex(max(control.findData(text), 0))
        elif isinstance(control, QPlainTextEdit):
            control.setPlainText(text)
        elif isinstance(control, QLineEdit):
            control.setText(text)
        self.set_error("")
        self._say_meaning()

    def check(self) -> str:
        """What is wrong with what was typed, said beside the field too; empty when it can be read."""
        error = self.typed().error
        self.set_error(error)
        return error

    def set_error(self, text: str) -> None:
        """Say something beside the field."""
        if self._labelled is not None:
            self._labelled.set_error(text)

    def _text(self) -> str:
        control = self.control
        if isinstance(control, QComboBox):
            return str(control.currentData() or "")
        if isinstance(control, QPlainTextEdit):
            return control.toPlainText()
        assert isinstance(control, QLineEdit)
        return control.text()

    def _control(self) -> QWidget:
        kind = self.field.kind
        if kind in _SEVERAL_LINES:
            return self._box()
        if kind in _CHOSEN:
            return self._choices()
        if kind is FieldKind.CHECK:
            tick = QCheckBox(self.field.label)
            tick.toggled.connect(lambda _on: self.changed.emit())
            return tick
        line = QLineEdit()
        if kind is FieldKind.CODE:
            line.setFont(label_font(TextRole.MONO))
        elif kind in {FieldKind.DAY, FieldKind.HOUR, FieldKind.NUMBER}:
            line.setFont(label_font(TextRole.FIGURE))
        if kind is FieldKind.DAY:
            line.setPlaceholderText(self.tr("dd/mm/yyyy"))
        elif kind is FieldKind.HOUR:
            line.setPlaceholderText(self.tr("hh:mm"))
        line.textChanged.connect(self._on_text)
        line.editingFinished.connect(self._left)
        return line

    def _box(self) -> QPlainTextEdit:
        box = QPlainTextEdit()
        box.setTabChangesFocus(True)
        box.setFixedHeight(box.fontMetrics().lineSpacing() * 3 + Space.L + Space.S)
        box.textChanged.connect(self.changed.emit)
        return box

    def _choices(self) -> QComboBox:
        box = QComboBox()
        choices = self.field.choices
        if self.field.kind is FieldKind.TRUTH:
            choices = ((YES, self.tr("Yes")), (NO, self.tr("No")))
        box.addItem(self.tr("— choose —"), "")
        for value, words in choices:
            box.addItem(words, value)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return box

    def _width(self) -> int:
        if self.field.kind in _SEVERAL_LINES:
            return Size.FORM
        if self.field.kind in {FieldKind.DAY, FieldKind.HOUR, FieldKind.NUMBER} and self.field.width == Size.FIELD:
            return Size.FIELD_NARROW + Space.XXL
        return self.field.width

    def _on_text(self, _text: str) -> None:
        self._say_meaning()
        self.changed.emit()

    def _left(self) -> None:
        """What is wrong is said when the field is left, not while it is being typed."""
        error = self.check()
        if not error and self.field.kind in {FieldKind.CODE, FieldKind.DAY, FieldKind.HOUR}:
            control, text = self.control, shown(self.field, self.typed().value)
            assert isinstance(control, QLineEdit)
            if control.text() != text:
                control.setText(text)

    def _say_meaning(self) -> None:
        """The day in words under its figures."""
        if self.field.kind is not FieldKind.DAY:
            return
        value = self.typed().value
        self._meaning.setText(long_date(value) if value is not None else "")
        self._meaning.setVisible(value is not None)
        self.control.setAccessibleDescription(" ".join(filter(None, (self.field.hint, self._meaning.text()))))
