"""What the parts of the office have in common: the title and the tabs that lead from one to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTabBar

from ui.screens.screen import Place, Screen, ScreenContext
from ui.theme import Space
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.domain.roles import Actor

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab; ``permission`` None is for everybody who is signed in."""

    id: str
    title: Callable[[], str]
    permission: Permission | None = None

    def open_to(self, actor: Actor | None) -> bool:
        """Whether this person sees it."""
        return self.permission is None or (actor is not None and actor.may(self.permission))


TABS: tuple[Tab, ...] = (
    Tab("overview", lambda: translate("Office", "Office")),
    Tab("people", lambda: translate("Office", "People"), Permission.MANAGE_PEOPLE),
    Tab("calendars", lambda: translate("Office", "Calendars")),
    Tab("authorities", lambda: translate("Office", "Authorities"), Permission.MANAGE_OFFICE),
    Tab("log", lambda: translate("Office", "Audit log"), Permission.READ_LOG),
    Tab("backup", lambda: translate("Office", "Backups"), Permission.BACK_UP),
    Tab("about", lambda: translate("Office", "About")),
)


class SteadyTabs(QTabBar):
    """Tabs that stay where they are when another one is chosen: each has room for its bold name."""

    def tabSizeHint(self, index: int) -> QSize:
        """The width of the bold name and the padding of the theme."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(bold).horizontalAdvance(self.tabText(index)) + 2 * Space.L + Space.XS
        return QSize(width, super().tabSizeHint(index).height())


class OfficePart(Screen):
    """A screen under "Office" with the tabs above its body. Subclasses say which one they are with ``tab``."""

    tab = "overview"

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(next(tab.title() for tab in TABS if tab.id == self.tab))
        self.tabs = SteadyTabs()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setIconSize(QSize(0, 0))
        self.tabs.setAccessibleName(translate("Office", "Parts of the office"))
        self._shown = [tab for tab in TABS if tab.open_to(context.actor)]
        for tab in self._shown:
            self.tabs.addTab(tab.title())
        self.tabs.setCurrentIndex([tab.id for tab in self._shown].index(self.tab))
        self.tabs.currentChanged.connect(self._go)
        self.put_above(self.tabs)
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the office."""
        if self.tab == "overview":
            return ((translate("Office", "Office"), None),)
        return ((translate("Office", "Office"), Place("office")), (self.header.title(), None))

    def _go(self, number: int) -> None:
        self.context.navigate(Place("office", (self._shown[number].id,)))
