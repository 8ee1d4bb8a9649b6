"""A time of the sheet: typed as 0905 or 09:05, with the moment it means in full beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.votes.moments import parse_moment, show_moment
from ui.theme import Size, Space, TextRole, label_font
from ui.widgets.labels import restyle, text_label
from ui.widgets.sheet_line_edit import SheetLineEdit

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo


class MomentField(QWidget):
    """A labelled time on ``day`` in ``zone``. ``value`` is None while empty or not understood."""

    value_changed = Signal()
    forward = Signal()
    back = Signal()
    left = Signal()

    def __init__(self, key: str, label: str, day: date, zone: tzinfo) -> None:
        super().__init__()
        self.key = key
        self._day = day
        self._zone = zone
        self._not_before: datetime | None = None
        self._label = text_label(label)
        self.edit = SheetLineEdit()
        self.edit.setFont(label_font(TextRole.FIGURE))
        self.edit.setFixedWidth(Size.FIELD_NARROW)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setPlaceholderText(self.tr("hh:mm"))
        self.edit.setAccessibleName(label)
        self._label.setBuddy(self.edit)
        self._meaning = text_label("", muted=True)
        self._arrange()
        self.edit.textChanged.connect(self._on_text)
        self.edit.forward.connect(self.forward)
        self.edit.back.connect(self.back)
        self.edit.left.connect(self._on_left)
        self.setFocusProxy(self.edit)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(Size.ROW_DENSE + Space.M, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._label, 5)
        row.addWidget(self.edit)
        row.addWidget(self._meaning, 4)
        self.below = QVBoxLayout()
        self.below.setSpacing(Space.XS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.XS)
        whole.addLayout(row)
        whole.addLayout(self.below)

    @property
    def label(self) -> str:
        """What the time is of."""
        return self._label.text()

    @property
    def value(self) -> datetime | None:
        """The moment typed, or None."""
        return parse_moment(self.edit.text(), self._day, self._zone, self._not_before)

    def set_value(self, at: datetime | None) -> None:
        """Show a moment, or empty the field."""
        self.edit.setText("" if at is None else show_moment(at.astimezone(self._zone), self._day))

    def set_not_before(self, at: datetime | None) -> None:
        """A time that would lie before this moment means the next day."""
        self._not_before = at
        self._say()

    def mark(self, wrong: bool, text: str) -> None:
        """Set off the field's edge while something is wrong, and tell a screen reader what."""
        self.edit.setAccessibleDescription(". ".join(part for part in (text, self._meaning.text()) if part))
        state = "true" if wrong else "false"
        if self.edit.property("wrong") != state:
            self.edit.setProperty("wrong", state)
            restyle(self.edit)

    def _on_text(self) -> None:
        self._say()
        self.value_changed.emit()

    def _on_left(self) -> None:
        if self.value is not None:
            self.edit.setText(show_moment(self.value, self._day))
        self.left.emit()

    def _say(self) -> None:
        value = self.value
        if value is not None:
            self._meaning.setText(f"{value:%d/%m/%Y %H:%M}")
        elif self.edit.text().strip():
            self._meaning.setText(self.tr("Not a time: type it as 09:05"))
        else:
            self._meaning.setText("")
