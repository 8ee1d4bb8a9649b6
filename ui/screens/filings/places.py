"""The screens of this area for the window's navigation: one line each, imported when opened first.

``Place("filing", (folio,))`` and the like: the arguments stand beside each line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def filings_list(context: ScreenContext, _place: Place) -> Screen:
    """The inbox."""
    from ui.screens.filings.inbox_screen import InboxScreen

    return InboxScreen(context)


def filing(context: ScreenContext, place: Place) -> Screen:
    """A case: (folio,) or (folio, part)."""
    from ui.screens.filings.case_screen import CaseScreen

    return CaseScreen(context, place)


def receive(context: ScreenContext, place: Place) -> Screen:
    """Taking a filing in: () or (folio,) of the case whose answer is awaited."""
    from ui.screens.filings.receive_screen import ReceiveScreen

    return ReceiveScreen(context, place)


def typing(context: ScreenContext, _place: Place) -> Screen:
    """Typing a paper filing in."""
    from ui.screens.filings.typing_screen import TypingScreen

    return TypingScreen(context)


def prevention(context: ScreenContext, place: Place) -> Screen:
    """The prevención of a case: (folio,)."""
    from ui.screens.filings.prevention_screen import PreventionScreen

    return PreventionScreen(context, place)


def ruling(context: ScreenContext, place: Place) -> Screen:
    """Ruling on a case: (folio, act)."""
    from ui.screens.filings.ruling_screen import RulingScreen

    return RulingScreen(context, place)


def act(context: ScreenContext, place: Place) -> Screen:
    """An act that only asks for facts: (folio, act)."""
    from ui.screens.filings.act_screen import ActScreen

    return ActScreen(context, place)


def certificate(context: ScreenContext, place: Place) -> Screen:
    """The certificate of a case: (folio,)."""
    from ui.screens.filings.certificate_screen import FilingCertificateScreen

    return FilingCertificateScreen(context, place)


def types(context: ScreenContext, place: Place) -> Screen:
    """Who decides what in how many working days: () or (kind,)."""
    from ui.screens.filings.types_screen import TypesScreen

    return TypesScreen(context, place)


def due(context: ScreenContext, _place: Place) -> Screen:
    """What falls due."""
    from ui.screens.filings.due_screen import DueScreen

    return DueScreen(context)


def supporters(context: ScreenContext, place: Place) -> Screen:
    """The secret list of supporters of a case: (folio,)."""
    from ui.screens.filings.supporters_screen import SupportersScreen

    return SupportersScreen(context, place)


def public(context: ScreenContext, place: Place) -> Screen:
    """The public version of a case: (folio,)."""
    from ui.screens.filings.public_screen import PublicVersionScreen

    return PublicVersionScreen(context, place)


def settings(context: ScreenContext, _place: Place) -> Screen:
    """How terms are read where the law is silent."""
    from ui.screens.filings.settings_screen import FilingSettingsScreen

    return FilingSettingsScreen(context)


_READ, _RECEIVE, _RULE = Permission.READ_FILINGS, Permission.RECEIVE_FILINGS, Permission.RULE_ON_FILINGS


def _under(
    id_: str,
    title: Callable[[], str],
    permission: Permission,
    factory: Callable[[ScreenContext, Place], Screen],
    icon: str = "inbox",
) -> VotePlace:
    return VotePlace(id_, title, permission, factory, stands_under="filings", icon=icon)


FILINGS_PLACES: tuple[VotePlace, ...] = (
    _under("filing", lambda: translate("FilingPlaces", "Filing"), _READ, filing),
    _under("filing-receive", lambda: translate("FilingPlaces", "Take a filing in"), _RECEIVE, receive),
    _under("filing-typing", lambda: translate("FilingPlaces", "Type in a paper filing"), _RECEIVE, typing, "pen-line"),
    _under("filing-prevention", lambda: translate("FilingPlaces", "Prevención"), _READ, prevention),
    _under("filing-ruling", lambda: translate("FilingPlaces", "Ruling"), _RULE, ruling, "scale"),
    _under("filing-act", lambda: translate("FilingPlaces", "Act of a case"), _READ, act),
    _under("filing-certificate", lambda: translate("FilingPlaces", "Certificate"), _RULE, certificate, "stamp"),
    _under(
        "filing-supporters",
        lambda: translate("FilingPlaces", "List of supporters"),
        Permission.READ_SECRET_LISTS,
        supporters,
        "lock",
    ),
    _under("filing-public", lambda: translate("FilingPlaces", "Public version"), _READ, public, "eye"),
    _under("filing-types", lambda: translate("FilingPlaces", "Who decides what"), _READ, types, "list-checks"),
    _under("filing-due", lambda: translate("FilingPlaces", "Due dates"), _READ, due, "calendar-days"),
    VotePlace(
        "filing-settings",
        lambda: translate("FilingPlaces", "How terms are read"),
        Permission.MANAGE_OFFICE,
        settings,
        stands_under="office",
        icon="settings",
    ),
)
