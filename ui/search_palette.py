"""Ctrl+K: finds screens, actions and votes by their words."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.actions import ACTIONS
from ui.navigation import SCREENS, Group
from ui.screens.screen import Place
from ui.theme import Size, Space, TextRole, icon, label_font, tokens_for
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.domain.roles import Actor

_WAIT = 150


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: ``kind`` says in a word what it is."""

    words: str
    kind: str
    icon: str
    place: Place


def folded(text: str) -> str:
    """Without accents and capitals, for finding."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


class SearchPalette(QDialog):
    """``search_more(text, give)`` asks elsewhere (votes) and gives further hits later."""

    def __init__(
        self,
        actor: Actor | None,
        go: Callable[[Place], None],
        search_more: Callable[[str, Callable[[Sequence[Hit]], None]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search"))
        self.setFixedSize(Size.PALETTE_WIDTH, Size.PALETTE_HEIGHT)
        self._go = go
        self._search_more = search_more
        self._known = self._screens(actor) + self._actions(actor)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A vote, a union, a screen, an action…"))
        self.field.setAccessibleName(self.tr("What to find"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFont(label_font(TextRole.BODY))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(text_label(self.tr("↑ ↓ choose · Enter opens · Esc closes"), TextRole.LABEL, muted=True))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._open)
        self._ring = FocusRing(self)
        self._typed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys and Enter in the field work on the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                current = self.list.currentItem()
                if current is not None:
                    self._open(current)
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        wanted = folded(self.field.text()).split()
        self._fill([hit for hit in self._known if all(word in folded(hit.words) for word in wanted)])
        self._timer.start(_WAIT)

    def _ask(self) -> None:
        asked = self.field.text()

        def give(hits: Sequence[Hit]) -> None:
            if self.field.text() == asked:
                for hit in hits:
                    self._add(hit)

        if asked.strip():
            self._search_more(asked, give)

    def _fill(self, hits: Sequence[Hit]) -> None:
        self.list.clear()
        for hit in hits:
            self._add(hit)

    def _add(self, hit: Hit) -> None:
        item = QListWidgetItem(icon(hit.icon, tokens_for(self).muted), f"{hit.words}   ·   {hit.kind}")
        item.setData(Qt.ItemDataRole.UserRole, hit.place)
        self.list.addItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _open(self, item: QListWidgetItem) -> None:
        self.accept()
        self._go(item.data(Qt.ItemDataRole.UserRole))

    def _screens(self, actor: Actor | None) -> list[Hit]:
        kind = self.tr("screen")
        shown = [entry for entry in SCREENS if entry.group is not Group.NONE and entry.open_to(actor)]
        return [Hit(entry.title(), kind, entry.icon, Place(entry.id)) for entry in shown]

    def _actions(self, actor: Actor | None) -> list[Hit]:
        kind = self.tr("action")
        return [Hit(action.words(), kind, action.icon, action.place) for action in ACTIONS if action.open_to(actor)]
