"""A large choice: symbol, title and a sentence in one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from ui.theme import Size, Space, TextRole, pixmap, tokens_for
from ui.widgets.labels import IconLabel, text_label

if TYPE_CHECKING:
    from collections.abc import Callable


class ChoiceCard(QPushButton):
    """Pressed anywhere, by mouse, Enter or space."""

    def __init__(self, symbol: str, title: str, text: str, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(Size.CHOICE)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        sign = IconLabel(side=Size.ICON_LARGE)
        sign.setPixmap(pixmap(symbol, tokens_for(self).primary, Size.ICON_LARGE))
        column.addWidget(sign)
        column.addSpacing(Space.XS)
        for words, role, muted in ((title, TextRole.HEADING, False), (text, TextRole.BODY, True)):
            label = text_label(words, role, muted=muted)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)
        self.clicked.connect(lambda _checked=False: pressed())

    def sizeHint(self) -> QSize:
        """As large as its words."""
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()
