"""A figure of the count sheet: letter badge, label, digits, and the same number in words as it is typed.

The field holds a whole number or nothing: an empty field is not zero. Enter and Shift+Enter are reported, not
acted upon: the form that holds the fields knows their order. What a figure means is not here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole, label_font, tokens_for
from ui.widgets.labels import restyle
from ui.widgets.sheet_line_edit import SheetLineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

# Seven digits hold any number of ballots of one station; an eighth is a slip of the hand.
LONGEST = 7


class FigureEdit(SheetLineEdit):
    """Digits only, right aligned; tells Enter and Shift+Enter, leaves Ctrl+Enter to the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(label_font(TextRole.FIGURE))
        self.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{LONGEST}}}"), self))
        self.setMaxLength(LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


class LetterBadge(QWidget):
    """The letter printed beside the box on the paper, drawn as it is printed: white on dark."""

    def __init__(self, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letter = letter
        self.setFont(label_font(TextRole.STRONG))
        self.setFixedSize(Size.ROW_DENSE, Size.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded plate with the letter."""
        tokens = tokens_for(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text))
        painter.drawRoundedRect(self.rect(), Space.XS, Space.XS)
        painter.setPen(QColor(tokens.surface))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.letter)


class FigureField(QWidget):
    """One lettered figure with its label and its words. ``value`` is None while nothing is typed."""

    value_changed = Signal()
    forward = Signal()
    back = Signal()
    left = Signal()

    def __init__(
        self,
        key: str,
        letter: str,
        label: str,
        in_words: Callable[[int], str],
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.letter = letter
        self._in_words = in_words
        self._badge = LetterBadge(letter, self)
        self._label = QLabel(label, self)
        self._label.setWordWrap(True)
        self._words = QLabel("", self)
        self._words.setProperty("muted", "true")
        self._words.setWordWrap(True)
        self.edit = FigureEdit(self)
        self._label.setBuddy(self.edit)
        self.edit.setAccessibleName(f"{letter}. {label}")
        self.edit.setToolTip(hint)
        self._arrange()
        self.edit.textChanged.connect(self._on_text)
        self.edit.forward.connect(self.forward)
        self.edit.back.connect(self.back)
        self.edit.left.connect(self.left)
        self.setFocusProxy(self.edit)

    def _arrange(self) -> None:
        self.edit.setFixedWidth(Size.FIELD_NARROW)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._badge)
        row.addWidget(self._label, 5)
        row.addWidget(self.edit)
        row.addWidget(self._words, 4)
        self.below = QVBoxLayout()
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(Space.XS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.XS)
        whole.addLayout(row)
        whole.addLayout(self.below)

    @property
    def label(self) -> str:
        """The words of the field, as on the sheet."""
        return self._label.text()

    @property
    def value(self) -> int | None:
        """The figure, or None while the field is empty."""
        text = self.edit.text()
        return int(text) if text else None

    def set_value(self, value: int | None) -> None:
        """Show a figure, or empty the field with None."""
        self.edit.setText("" if value is None else str(value))

    def words(self) -> str:
        """The figure in words as shown beside it; empty while the field is."""
        return self._words.text()

    def set_read_only(self, read_only: bool) -> None:
        """Show the figure without letting it be changed."""
        self.edit.setReadOnly(read_only)
        self.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus if read_only else Qt.FocusPolicy.StrongFocus)

    def mark(self, wrong: bool, text: str) -> None:
        """Set off the field's edge while something is wrong, and tell a screen reader what."""
        state = "true" if wrong else "false"
        if self.edit.property("wrong") != state:
            self.edit.setProperty("wrong", state)
            restyle(self.edit)
        self.edit.setAccessibleDescription(". ".join(part for part in (text, self.words()) if part))

    def _on_text(self) -> None:
        value = self.value
        self._words.setText("" if value is None else self._in_words(value))
        self.edit.setAccessibleDescription(self._words.text())
        self.value_changed.emit()
