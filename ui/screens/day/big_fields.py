"""Fields for a table at six in the morning: large, a label above, one thing each, the keyboard enough.

Every field keeps what was typed as text (``text``, ``set_text``), so that a half-typed form can be stored and come back
after a crash. What a text means is asked by ``value``; None means empty or not understood. No use case is known here.
"""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.screens.votes.moments import parse_moment, show_moment
from ui.theme import Size, Space, TextRole, label_font
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labeled_field import LabeledField
from ui.widgets.labels import restyle, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_DIGITS = "[0-9]{0,7}"


class BigField(QWidget):
    """A field with its label. ``changed`` after every change by the person."""

    changed = Signal()

    def __init__(self, label: str, field: QWidget, *, hint: str = "", width: int = Size.FORM) -> None:
        super().__init__()
        self.label = label.replace("&", "")
        self.holder = LabeledField(label, field, hint=hint, width=width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.holder)
        self.setFocusProxy(field)

    def set_error(self, text: str) -> None:
        """Say beside the field what is missing or wrong."""
        self.holder.set_error(text)

    def text(self) -> str:
        """What was typed, as it is kept."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Bring back what was typed."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.text().strip()


class LineField(BigField):
    """A line of text."""

    def __init__(self, label: str, *, hint: str = "", width: int = Size.FORM) -> None:
        self.edit = QLineEdit()
        self.edit.setProperty("big", "true")
        super().__init__(label, self.edit, hint=hint, width=width)
        self.edit.textEdited.connect(lambda _text: self.changed.emit())

    def text(self) -> str:
        """The line."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show this."""
        self.edit.setText(text)

    def value(self) -> str:
        """Without spaces at its ends."""
        return self.text().strip()


class FigureLine(LineField):
    """A whole number; nothing but digits can be typed."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        super().__init__(label, hint=hint, width=Size.FIELD_NARROW)
        self.edit.setFont(label_font(TextRole.HEADING))
        self.edit.setValidator(QRegularExpressionValidator(QRegularExpression(_MOST_DIGITS), self.edit))

    def number(self) -> int | None:
        """The number, or None while empty."""
        return int(self.text()) if self.text().isdecimal() else None


class ClockLine(LineField):
    """A time of the day of the vote, with a button for now. ``905`` and ``9:05`` are the same."""

    def __init__(self, label: str, opens: datetime, *, hint: str = "") -> None:
        super().__init__(label, hint=hint, width=Size.FIELD_NARROW)
        self._opens = opens
        self._zone: tzinfo = opens.tzinfo or UTC
        self.edit.setFont(label_font(TextRole.HEADING))
        self.edit.setPlaceholderText(self.tr("hh:mm"))
        self.now = SecondaryButton(self.tr("Now"), self._take_now, symbol="clock")
        self.now.setProperty("big", "true")
        self.now.setAccessibleName(self.tr("{0}: now").format(self.label))
        layout = self.holder.layout()
        assert isinstance(layout, QVBoxLayout)
        place = layout.indexOf(self.edit)
        layout.removeWidget(self.edit)
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addWidget(self.now)
        row.addStretch(1)
        layout.insertLayout(place, row)

    def moment(self) -> datetime | None:
        """The moment typed, in the offset of the vote; None when it is none."""
        return parse_moment(self.text(), self._opens.date(), self._zone)

    def set_moment(self, at: datetime | None) -> None:
        """Show this moment."""
        self.set_text("" if at is None else show_moment(at.astimezone(self._opens.tzinfo), self._opens.date()))

    def _take_now(self) -> None:
        self.set_moment(datetime.now(UTC))
        self.changed.emit()


class LongField(BigField):
    """Several lines of text, such as an incident in words or one seal a line."""

    def __init__(self, label: str, *, hint: str = "", lines: int = 3) -> None:
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * lines + Space.L + Space.S)
        super().__init__(label, self.box, hint=hint)
        self.box.textChanged.connect(self.changed.emit)

    def text(self) -> str:
        """All of it."""
        return self.box.toPlainText()

    def set_text(self, text: str) -> None:
        """Show this; nobody is told."""
        self.box.blockSignals(True)
        self.box.setPlainText(text)
        self.box.blockSignals(False)

    def value(self) -> str:
        """Without spaces at its ends."""
        return self.text().strip()

    def lines(self) -> tuple[str, ...]:
        """Its lines without the empty ones."""
        return tuple(line.strip() for line in self.text().splitlines() if line.strip())


class ChoiceLine(BigField):
    """One of several: (value, words). Nothing is chosen beforehand when ``empty`` says what to do."""

    def __init__(self, label: str, choices: Sequence[tuple[str, str]], *, hint: str = "", empty: str = "") -> None:
        self.box = QComboBox()
        self.box.setProperty("big", "true")
        if empty:
            self.box.addItem(empty, "")
        for value, words in choices:
            self.box.addItem(words, value)
        super().__init__(label, self.box, hint=hint, width=Size.FIELD)
        self.box.activated.connect(lambda _index: self.changed.emit())

    def text(self) -> str:
        """The value chosen, or an empty text."""
        return str(self.box.currentData() or "")

    def set_text(self, text: str) -> None:
        """Choose this value, if it is there."""
        self.box.setCurrentIndex(max(self.box.findData(text), 0))


class YesNoField(BigField):
    """Two big buttons; neither is chosen beforehand."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        holder = QWidget()
        super().__init__(label, holder, hint=hint)
        self.yes = self._button(self.tr("Yes"))
        self.no = self._button(self.tr("No"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for button in (self.yes, self.no):
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonClicked.connect(lambda _button: self._pressed())
        self.setFocusProxy(self.yes)

    def text(self) -> str:
        """``yes``, ``no`` or nothing."""
        return "yes" if self.yes.isChecked() else "no" if self.no.isChecked() else ""

    def set_text(self, text: str) -> None:
        """Press the one that this means, or none."""
        self._group.setExclusive(False)
        self.yes.setChecked(text == "yes")
        self.no.setChecked(text == "no")
        self._group.setExclusive(True)
        self._restyle()

    def answer(self) -> bool | None:
        """Yes, no, or not said."""
        return {"yes": True, "no": False}.get(self.text())

    def _pressed(self) -> None:
        self._restyle()
        self.set_error("")
        self.changed.emit()

    def _restyle(self) -> None:
        for button in (self.yes, self.no):
            restyle(button)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "answer")
        button.setProperty("big", "true")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setMinimumWidth(Size.FIELD_NARROW)
        button.setAccessibleName(f"{self.label}: {words}")
        return button


def explained(text: str) -> QWidget:
    """A sentence above fields, no wider than text should be; the row around it lets it find its true height."""
    label = text_label(text)
    label.setMaximumWidth(Size.TEXT)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label, 1)
    row.addStretch(0)
    return holder
