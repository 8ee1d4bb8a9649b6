"""The help of a screen (F1): what it is for, what to read on, and the keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout

from ui.actions import keys_of
from ui.help_words import help_page
from ui.screens.screen import Place
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import LinkButton, PrimaryButton, button_row
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import hairline, text_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from unionreg.texts import Language


class HelpDialog(QDialog):
    """Esc closes it."""

    def __init__(self, place: Place, parent: QWidget, language: Language, go: Callable[[Place], None]) -> None:
        super().__init__(parent)
        self._go = go
        page = help_page(place, language)
        self.setWindowTitle(self.tr("Help"))
        self.setFixedWidth(Size.TEXT)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(page.title, TextRole.HEADING))
        for sentence in page.sentences:
            column.addWidget(text_label(sentence))
        self.topics = tuple(self._link(topic, title) for topic, title in (*page.see, ("", self.tr("Glossary"))))
        column.addWidget(text_label(self.tr("Read on"), TextRole.STRONG))
        links = QVBoxLayout()
        links.setSpacing(0)
        for link in self.topics:
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(links)
        column.addWidget(hairline())
        column.addWidget(text_label(self.tr("Keys"), TextRole.STRONG))
        column.addLayout(_keys(place))
        column.addSpacing(Space.S)
        self.close_button = PrimaryButton(self.tr("Close"), self.accept)
        column.addLayout(button_row(self.close_button))
        self.close_button.setDefault(True)
        # Qt sizes a dialog as if its texts stood in one line: the true height follows from the width.
        self.setMinimumHeight(column.totalHeightForWidth(Size.TEXT))
        self._ring = FocusRing(self)

    def _link(self, topic: str, title: str) -> LinkButton:
        place = Place("help-topic", (topic,)) if topic else Place("glossary")
        return LinkButton(title, partial(self._open, place))

    def _open(self, place: Place) -> None:
        self.accept()
        self._go(place)


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
