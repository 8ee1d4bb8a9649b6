"""The screens of the window: one explicit tuple, and where to go (``Place``).

The main window knows no screen by name. A screen is imported when it is opened first. The lines of the vote screens
lead into ``ui/screens/votes``; their parameters are written beside each.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.after.places import AFTER_PLACES
from ui.screens.archive.places import ARCHIVE_PLACES, archive
from ui.screens.contracts.places import CONTRACTS_PLACES, contracts_list
from ui.screens.day.places import DAY_PLACES
from ui.screens.delivery.places import DELIVERY_PLACES
from ui.screens.dossiers.places import DOSSIERS_PLACES
from ui.screens.filings.places import FILINGS_PLACES, filings_list
from ui.screens.kit.places import KIT_PLACES
from ui.screens.observer.places import OBSERVER_PLACES
from ui.screens.outreach.places import OUTREACH_PLACES
from ui.screens.preparation.places import PREPARATION_PLACES
from ui.screens.publication.places import PUBLICATION_PLACES, publication
from ui.screens.redaction.places import REDACTION_PLACES
from ui.screens.register.places import REGISTER_PLACES, register
from ui.screens.rolls.places import ROLLS_PLACES
from ui.screens.search.places import SEARCH_PLACES, search
from ui.screens.support.places import SUPPORT_PLACES
from ui.screens.union_desk.places import UNION_DESK_PLACES
from ui.screens.votes.places import VOTE_PLACES, votes_list
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
    """One screen. ``title()`` is in the language of the window; ``permission`` None means everybody.

    ``stands_under`` is the id of the side bar's entry to mark while this screen is shown.
    """

    id: str
    title: Callable[[], str]
    icon: str
    permission: Permission | None
    factory: Callable[[ScreenContext, Place], Screen]
    group: Group = Group.NONE
    stands_under: str = ""

    def open_to(self, actor: Actor | None) -> bool:
        """Whether this person may open the screen."""
        return self.permission is None or (actor is not None and actor.may(self.permission))


def _start(context: ScreenContext, _place: Place) -> Screen:
    from ui.screens.start.start_screen import StartScreen

    return StartScreen(context)


def _offices(context: ScreenContext, place: Place) -> Screen:
    from ui.screens.start.offices_screen import OfficesScreen

    return OfficesScreen(context, place)


def _first_run(context: ScreenContext, _place: Place) -> Screen:
    from ui.screens.start.first_run_screen import FirstRunScreen

    return FirstRunScreen(context)


def _sign_in(context: ScreenContext, _place: Place) -> Screen:
    from ui.screens.start.sign_in_screen import SignInScreen

    return SignInScreen(context)


def _change_password(context: ScreenContext, _place: Place) -> Screen:
    from ui.screens.start.change_password_screen import ChangePasswordScreen

    return ChangePasswordScreen(context)


def _union_desk(context: ScreenContext, _place: Place) -> Screen:
    from ui.screens.start.union_desk_screen import UnionDeskScreen

    return UnionDeskScreen(context)


def _about(context: ScreenContext, _place: Place) -> Screen:
    from ui.screens.start.about_screen import AboutScreen

    return AboutScreen(context)


def _today(context: ScreenContext, _place: Place) -> Screen:
    from ui.screens.today.today_screen import TodayScreen

    return TodayScreen(context)


def _verify(context: ScreenContext, place: Place) -> Screen:
    from ui.screens.verify.verify_screen import VerifyScreen

    return VerifyScreen(context, place)


def _office(context: ScreenContext, place: Place) -> Screen:
    from ui.screens.office.office_screen import office_screen

    return office_screen(context, place)


PLACES = (
    *VOTE_PLACES,
    *PREPARATION_PLACES,
    *ROLLS_PLACES,
    *KIT_PLACES,
    *DAY_PLACES,
    *AFTER_PLACES,
    *SUPPORT_PLACES,
    *OBSERVER_PLACES,
    *FILINGS_PLACES,
    *REGISTER_PLACES,
    *UNION_DESK_PLACES,
    *CONTRACTS_PLACES,
    *ARCHIVE_PLACES,
    *SEARCH_PLACES,
    *REDACTION_PLACES,
    *PUBLICATION_PLACES,
    *DELIVERY_PLACES,
    *OUTREACH_PLACES,
    *DOSSIERS_PLACES,
)
"""Every screen that is reached from others, by area."""

SCREENS: tuple[Entry, ...] = (
    Entry("start", lambda: translate("Navigation", "Start"), "house", None, _start),
    Entry("offices", lambda: translate("Navigation", "Open an office"), "building-2", None, _offices),
    Entry("first-run", lambda: translate("Navigation", "New office"), "plus", None, _first_run),
    Entry("sign-in", lambda: translate("Navigation", "Sign in"), "lock", None, _sign_in),
    Entry("change-password", lambda: translate("Navigation", "Change password"), "key-round", None, _change_password),
    Entry("union-desk", lambda: translate("Navigation", "Union desk"), "users", None, _union_desk),
    Entry("about", lambda: translate("Navigation", "About the program"), "info", None, _about),
    Entry("today", lambda: translate("Navigation", "Today"), "house", None, _today, Group.MAIN),
    Entry("votes", lambda: translate("Navigation", "Votes"), "vote", Permission.READ_VOTES, votes_list, Group.MAIN),
    Entry(
        "filings",
        lambda: translate("Navigation", "Filings"),
        "inbox",
        Permission.READ_FILINGS,
        filings_list,
        Group.MAIN,
    ),
    Entry(
        "register",
        lambda: translate("Navigation", "Register"),
        "archive",
        Permission.READ_REGISTER,
        register,
        Group.MAIN,
    ),
    Entry(
        "contracts",
        lambda: translate("Navigation", "Contracts"),
        "file-text",
        Permission.READ_REGISTER,
        contracts_list,
        Group.MAIN,
    ),
    Entry(
        "archive",
        lambda: translate("Navigation", "Archive"),
        "folder-open",
        Permission.READ_ARCHIVE,
        archive,
        Group.MAIN,
    ),
    Entry("search", lambda: translate("Navigation", "Search"), "search", Permission.READ_REGISTER, search, Group.MAIN),
    Entry(
        "publication",
        lambda: translate("Navigation", "Publication"),
        "megaphone",
        Permission.PUBLISH,
        publication,
        Group.MAIN,
    ),
    *(
        Entry(each.id, each.title, each.icon, each.permission, each.factory, stands_under=each.stands_under)
        for each in PLACES
    ),
    Entry("verify", lambda: translate("Navigation", "Verify"), "shield-check", None, _verify, Group.MAIN),
    Entry("office", lambda: translate("Navigation", "Office"), "building-2", None, _office, Group.OFFICE),
)


def entry(screen: str) -> Entry:
    """The screen with this id; KeyError when there is none."""
    for known in SCREENS:
        if known.id == screen:
            return known
    raise KeyError(screen)
