"""A bordered part of a page with an optional heading."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, TextRole
from ui.widgets.labels import text_label


class Card(QFrame):
    """A card. Put content in ``column``; ``add_action`` places a small button beside the heading."""

    def __init__(self, title: str = "", *, well: bool = False) -> None:
        super().__init__()
        self.setProperty("part", "well" if well else "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.M)
        self._head = QHBoxLayout()
        self._title = text_label(title, TextRole.HEADING, wrap=False)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        if title:
            self.column.addLayout(self._head)
            self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Another heading (the card must have been made with one)."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_action(self, button: QWidget) -> None:
        """A button at the right of the heading."""
        self._head.addWidget(button)
