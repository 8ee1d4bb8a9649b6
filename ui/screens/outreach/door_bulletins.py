"""Bulletins at the door, before anybody signs in: those in force for the public or for the whole office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.outreach.bulletin_card import BulletinCard
from ui.theme import Size, Space, TextRole
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.outreach.bulletin import Bulletin
    from unionreg.texts import Language

translate = QCoreApplication.translate

# More would push the form for signing in off a small screen; the rest is read inside.
_MOST = 2


class DoorBulletins(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.setFixedWidth(Size.DIALOG)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self.hide()

    def show_bulletins(self, bulletins: Sequence[Bulletin]) -> None:
        """The newest ones, and how many more there are."""
        if not bulletins:
            return
        self._column.addWidget(text_label(translate("Outreach", "Bulletins"), TextRole.HEADING))
        for bulletin in bulletins[:_MOST]:
            self._column.addWidget(BulletinCard(bulletin.content, self._language))
        more = len(bulletins) - _MOST
        if more > 0:
            words = translate("Outreach", "%n more after signing in", "", more)
            self._column.addWidget(text_label(words, TextRole.LABEL, muted=True))
        self._column.addStretch(1)
        self.show()
