"""The actions of the frame with their shortcuts: one table, used by menus, the search palette and the help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.screen import Place
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.domain.roles import Actor

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do from anywhere: it leads to ``place``. ``words()`` is in the language of the window."""

    words: Callable[[], str]
    icon: str
    place: Place
    shortcut: str = ""
    permission: Permission | None = None

    def open_to(self, actor: Actor | None) -> bool:
        """Whether this person may do it."""
        return self.permission is None or (actor is not None and actor.may(self.permission))


ACTIONS: tuple[Action, ...] = (
    Action(
        lambda: translate("Actions", "Verify a package or a certificate"), "shield-check", Place("verify"), "Ctrl+O"
    ),
    Action(
        lambda: translate("Actions", "Prepare a vote"),
        "file-plus",
        Place("vote-new"),
        permission=Permission.PREPARE_VOTES,
    ),
    Action(lambda: translate("Actions", "All votes"), "vote", Place("votes"), permission=Permission.READ_VOTES),
    Action(lambda: translate("Actions", "Change my password"), "key-round", Place("change-password")),
    Action(
        lambda: translate("Actions", "Add a person"),
        "user-plus",
        Place("office", ("people", "add")),
        permission=Permission.MANAGE_PEOPLE,
    ),
    Action(
        lambda: translate("Actions", "Load a calendar"),
        "calendar-days",
        Place("office", ("calendars",)),
        permission=Permission.MANAGE_OFFICE,
    ),
    Action(
        lambda: translate("Actions", "Choose how the terms of filings are read"),
        "settings",
        Place("filing-settings"),
        permission=Permission.MANAGE_OFFICE,
    ),
    Action(
        lambda: translate("Actions", "Take a filing in"),
        "inbox",
        Place("filing-receive"),
        permission=Permission.RECEIVE_FILINGS,
    ),
    Action(
        lambda: translate("Actions", "Due dates of filings"),
        "calendar-days",
        Place("filing-due"),
        permission=Permission.READ_FILINGS,
    ),
    Action(
        lambda: translate("Actions", "Public forms under way"),
        "eye",
        Place("public-forms"),
        permission=Permission.MARK_REDACTIONS,
    ),
    Action(
        lambda: translate("Actions", "Rapid Response dossiers"),
        "folder-open",
        Place("dossiers"),
        permission=Permission.PREPARE_DOSSIERS,
    ),
    Action(
        lambda: translate("Actions", "Write a bulletin"),
        "megaphone",
        Place("bulletin-edit"),
        permission=Permission.WRITE_BULLETINS,
    ),
    Action(lambda: translate("Actions", "Print leaflets and posters"), "scroll-text", Place("leaflets")),
    Action(lambda: translate("Actions", "Languages and translations"), "languages", Place("languages")),
    Action(lambda: translate("Actions", "Look up a word in the glossary"), "info", Place("glossary")),
    Action(
        lambda: translate("Actions", "Make a backup"),
        "database-backup",
        Place("office", ("backup",)),
        permission=Permission.BACK_UP,
    ),
    Action(
        lambda: translate("Actions", "Check the audit log"),
        "scroll-text",
        Place("office", ("log",)),
        permission=Permission.READ_LOG,
    ),
)


@dataclass(frozen=True, slots=True)
class Key:
    """A key and what it does. ``screens`` None: everywhere."""

    pressed: Callable[[], str]
    words: Callable[[], str]
    screens: frozenset[str] | None = None


_ENTERING = frozenset({"entry", "comparison", "correction"})
_TABLES = frozenset({"votes", "stations", "vote-papers", "office"})

KEYS: tuple[Key, ...] = (
    Key(lambda: translate("Keys", "Enter"), lambda: translate("Keys", "on to the next field"), _ENTERING),
    Key(lambda: translate("Keys", "Shift+Enter"), lambda: translate("Keys", "back to the field before"), _ENTERING),
    Key(lambda: translate("Keys", "Ctrl+Enter"), lambda: translate("Keys", "finish"), _ENTERING),
    Key(lambda: translate("Keys", "↑ ↓, Enter"), lambda: translate("Keys", "choose a row, open it"), _TABLES),
    Key(lambda: translate("Keys", "Tab, Shift+Tab"), lambda: translate("Keys", "go through everything on the page")),
    Key(lambda: "Ctrl+K", lambda: translate("Keys", "find a vote, a screen or an action (signed in)")),
    Key(lambda: "Ctrl+O", lambda: translate("Keys", "verify a package or a certificate")),
    Key(lambda: translate("Keys", "Alt+←"), lambda: translate("Keys", "back to the page before")),
    Key(lambda: "F1", lambda: translate("Keys", "this help")),
)


def keys_of(screen: str) -> tuple[Key, ...]:
    """The keys that work on a screen: its own first, then those that work everywhere."""
    return tuple(key for key in KEYS if key.screens is None or screen in key.screens)
