"""Buttons by weight: one primary a page, secondary, quiet, link, harmful. Verbs are their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme import Size, Space, icon, tokens_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class _Button(QPushButton):
    kind = "secondary"

    def __init__(self, text: str, pressed: Callable[[], object] | None = None, *, symbol: str = "") -> None:
        super().__init__(text)
        self.setProperty("kind", self.kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._symbol = symbol
        if symbol:
            self._tint()
        if pressed is not None:
            self.clicked.connect(lambda _checked=False: pressed())

    def _tint(self) -> None:
        gap = Space.XS if self.text() else 0
        self.setIconSize(QSize(Size.ICON_SMALL + gap, Size.ICON_SMALL))
        self.setIcon(icon(self._symbol, self._colour(), Size.ICON_SMALL, gap=gap))

    def _colour(self) -> str:
        return tokens_for(self).text


class SecondaryButton(_Button):
    """An ordinary action."""


class PrimaryButton(_Button):
    """The one main action of a page."""

    kind = "primary"

    def _colour(self) -> str:
        return tokens_for(self).on_primary


class QuietButton(_Button):
    """An action without a border, for rows and corners."""

    kind = "quiet"


class LinkButton(_Button):
    """An action that reads as a link."""

    kind = "link"

    def _colour(self) -> str:
        return tokens_for(self).info


class HarmfulButton(_Button):
    """An action that is hard to make good; stands apart from the others."""

    kind = "harmful"

    def _colour(self) -> str:
        return tokens_for(self).negative


class IconButton(_Button):
    """A symbol alone; ``name`` is its accessible name and tooltip."""

    kind = "quiet"

    def __init__(self, symbol: str, name: str, pressed: Callable[[], object] | None = None) -> None:
        super().__init__("", pressed, symbol=symbol)
        self.setAccessibleName(name)
        self.setToolTip(name)


def button_row(*buttons: QWidget, harmful: Sequence[QWidget] = ()) -> QHBoxLayout:
    """The foot of a form: harmful ones far left, the others at the right, the primary last."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for button in harmful:
        row.addWidget(button)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
