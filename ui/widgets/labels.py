"""Labels by role of type, hairlines, and coloured notes. They know no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import TONE_ICONS, Size, Space, TextRole, Tone, label_font, pixmap, tokens_for, tone_colours

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class _WrappedLabel(QLabel):
    """Text that wraps. Qt asks for room as if it stood in a narrow column; the real height comes from its width."""

    def minimumSizeHint(self) -> QSize:
        """One line; ``heightForWidth`` says how many more are needed."""
        one_line = self.heightForWidth(Size.ENDLESS) if self.text() else 0
        return QSize(min(super().minimumSizeHint().width(), Size.FIELD_NARROW), one_line)


def text_label(text: str, role: TextRole = TextRole.BODY, *, muted: bool = False, wrap: bool = True) -> QLabel:
    """A label of plain text; one that wraps can be copied with the mouse."""
    label = _WrappedLabel(text) if wrap else QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("text-role", role.value)
    label.setProperty("muted", "true" if muted else "false")
    label.setFont(label_font(role))
    label.setWordWrap(wrap)
    if wrap:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


class ElidedLabel(QLabel):
    """One line that gives way: what finds no room ends in an ellipsis, and the whole text is its tooltip."""

    def __init__(self, text: str, role: TextRole = TextRole.BODY) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("text-role", role.value)
        self.setFont(label_font(role))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._whole = text
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + Space.XS, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(self.sizeHint().width(), Size.ROW * 2), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the text as there is room for."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)


def hairline() -> QFrame:
    """A thin line between parts."""
    line = QFrame()
    line.setProperty("part", "hairline")
    return line


class IconLabel(QLabel):
    """A symbol in the colour of a tone; decoration only, the word beside it carries the meaning."""

    def __init__(self, name: str = "", tone: Tone = Tone.NEUTRAL, side: int = Size.ICON) -> None:
        super().__init__()
        self._side = side
        self.setFixedSize(side, side)
        if name:
            self.set_icon(name, tone)

    def set_icon(self, name: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show another symbol."""
        colour, _ = tone_colours(tokens_for(self), tone)
        self.setPixmap(pixmap(name, colour, self._side))


class Note(QFrame):
    """A coloured box with icon and sentence: something to know about the page."""

    def __init__(self, text: str, tone: Tone = Tone.INFO, *, title: str = "") -> None:
        super().__init__()
        self.setProperty("tone", tone.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.L, Space.M)
        row.setSpacing(Space.M)
        self._symbol = IconLabel(TONE_ICONS[tone], tone)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        self._title = text_label(title, TextRole.STRONG)
        self._title.setVisible(bool(title))
        self._text = text_label(text)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self.column = column
        row.addLayout(column, 1)
        self.setAccessibleName(f"{title} {text}".strip())

    def set_title(self, title: str) -> None:
        """Another heading."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def set_text(self, text: str, tone: Tone | None = None) -> None:
        """Say something else, in another tone if one is given."""
        self._text.setText(text)
        self.setAccessibleName(text)
        if tone is not None:
            self._symbol.set_icon(TONE_ICONS[tone], tone)
            self.setProperty("tone", tone.value)
            restyle(self)


def restyle(widget: QWidget) -> None:
    """Make the style sheet look again at the widget's properties."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
