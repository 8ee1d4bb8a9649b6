"""A state as icon and word, in the colour of its meaning (never by colour alone)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import TONE_ICONS, Size, Space, TextRole, Tone, label_font, tokens_for, tone_colours
from ui.widgets.labels import IconLabel, restyle, text_label


class StatusPill(QFrame):
    """A small word with an icon; without a word nothing is shown."""

    def __init__(
        self, word: str, tone: Tone = Tone.NEUTRAL, *, symbol: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("pill", "true")
        self._empty = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.XS)
        self._icon = IconLabel(symbol or TONE_ICONS[tone], tone, Size.ICON_SMALL)
        self._word = text_label(word, TextRole.LABEL, wrap=False)
        self._word.setFont(label_font(TextRole.LABEL))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._word)
        self.set_status(word, tone, symbol=symbol)

    def set_status(self, word: str, tone: Tone, *, symbol: str = "") -> None:
        """Show another state."""
        colour, _ = tone_colours(tokens_for(self), tone)
        self._icon.set_icon(symbol or TONE_ICONS[tone], tone)
        self._word.setText(word)
        if not word:
            self._empty = True
            self.hide()
        elif self._empty:
            self._empty = False
            self.setVisible(self.parentWidget() is not None)
        self._word.setProperty("text-role", "pill")
        self._word.setStyleSheet(f"color: {colour}; font-weight: 600;")
        self.setAccessibleName(word)
        self.setProperty("pill-tone", tone.value)
        restyle(self)

    def word(self) -> str:
        """The word shown."""
        return self._word.text()
