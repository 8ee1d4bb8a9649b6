"""The screens of the register for the window's navigation: one line each, imported when opened first.

``Place("union", (union_id,))`` and the like: the arguments stand beside each line.
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


def register(context: ScreenContext, _place: Place) -> Screen:
    """All unions."""
    from ui.screens.register.unions_screen import UnionsScreen

    return UnionsScreen(context)


def union(context: ScreenContext, place: Place) -> Screen:
    """A union's page: (union_id,)."""
    from ui.screens.register.union_screen import UnionScreen

    return UnionScreen(context, place)


def earlier_union(context: ScreenContext, _place: Place) -> Screen:
    """Entering a union that another authority registered."""
    from ui.screens.register.earlier_screen import EarlierUnionScreen

    return EarlierUnionScreen(context)


def members(context: ScreenContext, place: Place) -> Screen:
    """A union's list of members: (union_id, name) or (union_id, name, version)."""
    from ui.screens.register.members_screen import MembersScreen

    return MembersScreen(context, place)


def employers(context: ScreenContext, _place: Place) -> Screen:
    """All employers."""
    from ui.screens.register.employers_screen import EmployersScreen

    return EmployersScreen(context)


def employer(context: ScreenContext, place: Place) -> Screen:
    """An employer's page: (employer_id,)."""
    from ui.screens.register.employer_screen import EmployerScreen

    return EmployerScreen(context, place)


def likely_same(context: ScreenContext, _place: Place) -> Screen:
    """Parties that look alike."""
    from ui.screens.register.pairs_screen import PairsScreen

    return PairsScreen(context)


def export(context: ScreenContext, _place: Place) -> Screen:
    """Handing the register out."""
    from ui.screens.register.export_screen import ExportScreen

    return ExportScreen(context)


_READ = Permission.READ_REGISTER


def _under(
    id_: str,
    title: Callable[[], str],
    factory: Callable[[ScreenContext, Place], Screen],
    permission: Permission = _READ,
) -> VotePlace:
    return VotePlace(id_, title, permission, factory, stands_under="register", icon="archive")


REGISTER_PLACES: tuple[VotePlace, ...] = (
    _under("union", lambda: translate("RegisterPlaces", "Union"), union),
    _under(
        "union-earlier",
        lambda: translate("RegisterPlaces", "Enter an earlier union"),
        earlier_union,
        Permission.KEEP_REGISTER,
    ),
    _under("union-members", lambda: translate("RegisterPlaces", "Members"), members),
    _under("employers", lambda: translate("RegisterPlaces", "Employers"), employers),
    _under("employer", lambda: translate("RegisterPlaces", "Employer"), employer),
    _under("likely-same", lambda: translate("RegisterPlaces", "Likely the same"), likely_same),
    _under(
        "register-export",
        lambda: translate("RegisterPlaces", "Hand the register out"),
        export,
        Permission.EXPORT_REGISTER,
    ),
)
