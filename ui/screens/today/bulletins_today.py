"""Bulletins on the first page: those not yet acknowledged above everything else, the others as a short list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.outreach.bulletin_card import BulletinCard
from ui.screens.outreach.words import words_in
from ui.screens.screen import Place
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import text_label
from unionreg.application.outreach import acknowledge_bulletin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.screens.screen import Screen
    from unionreg.application.queries.outreach import BulletinRow
    from unionreg.domain.outreach.bulletin import Bulletin

translate = QCoreApplication.translate

# The next one comes when this one was read: the day's work must not be pushed off the page.
_MOST = 1


class BulletinsWaiting(QWidget):
    """Each with its button; hidden where all are acknowledged."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.buttons: tuple[PrimaryButton, ...] = ()
        self.setMaximumWidth(Size.PAGE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.S)
        self._column.setSpacing(Space.M)
        self.hide()

    def show_bulletins(self, rows: Sequence[BulletinRow]) -> None:
        """The newest ones that wait."""
        _clear(self._column)
        waiting = [row.bulletin for row in rows if row.acknowledged_at is None]
        self.setVisible(bool(waiting))
        self.buttons = ()
        if not waiting:
            return
        title = translate("Today", "%n bulletin(s) to read", "", len(waiting))
        self._column.addWidget(text_label(title, TextRole.HEADING))
        for bulletin in waiting[:_MOST]:
            self._column.addWidget(self._card(bulletin))
        if len(waiting) > _MOST:
            more = LinkButton(translate("Today", "See all bulletins"), self._all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _card(self, bulletin: Bulletin) -> BulletinCard:
        card = BulletinCard(bulletin.content, self._screen.context.messages.language)
        place = Place("bulletin", (bulletin.bulletin_id,))
        whole = SecondaryButton(translate("Today", "Open the bulletin"), partial(self._screen.context.navigate, place))
        read = PrimaryButton(
            translate("Today", "I have read it"), partial(self._acknowledge, bulletin.bulletin_id), symbol="check"
        )
        self.buttons = (*self.buttons, read)
        card.column.addLayout(button_row(whole, read))
        return card

    def _acknowledge(self, bulletin_id: str) -> None:
        actor = self._screen.actor
        self._screen.act(lambda core: acknowledge_bulletin(core, actor, bulletin_id=bulletin_id))

    def _all(self) -> None:
        self._screen.context.navigate(Place("bulletins"))


class BulletinsRead(Card):
    """Those in force that this person has acknowledged, and the way to all."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(well=True)
        self._screen = screen
        self.column.setSpacing(Space.XS)

    def show_bulletins(self, rows: Sequence[BulletinRow]) -> None:
        """Their titles lead to them."""
        _clear(self.column)
        read = [row.bulletin for row in rows if row.acknowledged_at is not None]
        if not read:
            words = translate("Today", "No other bulletin is in force.")
            if not rows:
                words = translate("Today", "No bulletin is in force.")
            self.column.addWidget(text_label(words, muted=True))
        language = self._screen.context.messages.language
        for bulletin in read:
            place = Place("bulletin", (bulletin.bulletin_id,))
            title = words_in(bulletin.content, language).title
            link = LinkButton(title, partial(self._screen.context.navigate, place), symbol="megaphone")
            self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        everything = LinkButton(
            translate("Today", "All bulletins"), partial(self._screen.context.navigate, Place("bulletins"))
        )
        self.column.addWidget(everything, 0, Qt.AlignmentFlag.AlignLeft)


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
