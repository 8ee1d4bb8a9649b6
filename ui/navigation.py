"""The screens of the window: one explicit tuple, and where to go (``Place``).

The main window knows no screen by name. A screen is imported when it is opened first. The lines of the vote screens
lead into ``ui/screens/votes``; their parameters are written beside each.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import Place, Screen, ScreenContext
    from unionreg.domain.roles import Actor


translate = QCoreApplication.translate


class Group(StrEnum):
    """Where a screen stands in the side bar; NONE for those reached from others."""

    MAIN = "main"
    OFFICE = "office"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Entry:
    """One screen. ``title()`` is in the language of the window; ``permission`` None means everybody who is signed in.

    ``later`` marks parts of the program that a coming version delivers: their page says so plainly.
    """

    id: str
    title: Callable[[], str]
    icon: str
    permission: Permission | None
    factory: Callable[[ScreenContext, Place], Screen]
    group: Group = Group.NONE
    later: bool = False

    def open_to(self, actor: Actor | None) -> bool:
        """Whether this person may open the screen."""
        return self.permission is None or (actor is not None and actor.may(self.permission))


def _today(context: ScreenContext, _place: Place) -> Screen:
    from ui.screens.today.today_screen import TodayScreen

    return TodayScreen(context)


def _votes(context: ScreenContext, _place: Place) -> Screen:
    from ui.screens.votes.list_screen import VotesScreen

    return VotesScreen(context)


def _later(context: ScreenContext, place: Place) -> Screen:
    from ui.screens.later_screen import LaterScreen

    return LaterScreen(context, entry(place.screen))


def _verify(context: ScreenContext, place: Place) -> Screen:
    from ui.screens.verify.verify_screen import VerifyScreen

    return VerifyScreen(context, place)


def _office(context: ScreenContext, place: Place) -> Screen:
    from ui.screens.office.office_screen import OfficeScreen

    return OfficeScreen(context, place)


SCREENS: tuple[Entry, ...] = (
    Entry("today", lambda: translate("Navigation", "Today"), "house", None, _today, Group.MAIN),
    Entry("filings", lambda: translate("Navigation", "Filings"), "inbox", None, _later, Group.MAIN, later=True),
    Entry("votes", lambda: translate("Navigation", "Votes"), "vote", Permission.READ_VOTES, _votes, Group.MAIN),
    Entry("contracts", lambda: translate("Navigation", "Contracts"), "file-text", None, _later, Group.MAIN, later=True),
    Entry("register", lambda: translate("Navigation", "Register"), "landmark", None, _later, Group.MAIN, later=True),
    Entry("archive", lambda: translate("Navigation", "Archive"), "archive", None, _later, Group.MAIN, later=True),
    Entry("verify", lambda: translate("Navigation", "Verify"), "shield-check", None, _verify, Group.MAIN),
    Entry("office", lambda: translate("Navigation", "Office"), "building-2", None, _office, Group.OFFICE),
)


def entry(screen: str) -> Entry:
    """The screen with this id; KeyError when there is none."""
    for known in SCREENS:
        if known.id == screen:
            return known
    raise KeyError(screen)
