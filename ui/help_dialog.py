"""The help of a screen (F1): what it is for, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout

from ui.actions import keys_of
from ui.help_words import help_page
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton, button_row
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import hairline, text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import Place


class HelpDialog(QDialog):
    """Esc closes it."""

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        page = help_page(place)
        self.setWindowTitle(self.tr("Help"))
        self.setFixedWidth(Size.TEXT)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(page.title, TextRole.HEADING))
        for sentence in page.sentences:
            column.addWidget(text_label(sentence))
        column.addWidget(hairline())
        column.addWidget(text_label(self.tr("Keys"), TextRole.STRONG))
        column.addLayout(_keys(place))
        column.addSpacing(Space.S)
        self.close_button = PrimaryButton(self.tr("Close"), self.accept)
        column.addLayout(button_row(self.close_button))
        self.close_button.setDefault(True)
        self._ring = FocusRing(self)


def _keys(place: Place) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.XS)
    grid.setColumnStretch(1, 1)
    for row, key in enumerate(keys_of(place.screen)):
        pressed = text_label(key.pressed(), TextRole.STRONG, wrap=False)
        grid.addWidget(pressed, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text_label(key.words(), muted=True), row, 1)
    return grid
