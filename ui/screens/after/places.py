"""The screens of this area for the window's navigation: one line each, imported when opened first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def after(context: ScreenContext, place: Place) -> Screen:
    """What comes after the count: (vote_id,) or (vote_id, part)."""
    from ui.screens.after.parts import after_part

    return after_part(context, place)


def objection(context: ScreenContext, place: Place) -> Screen:
    """One objection: (vote_id, number); registering one: (vote_id, "new")."""
    from ui.screens.after.new_objection_screen import NewObjectionScreen
    from ui.screens.after.objection_screen import ObjectionScreen

    return NewObjectionScreen(context, place) if place.arguments[1] == "new" else ObjectionScreen(context, place)


def custody(context: ScreenContext, place: Place) -> Screen:
    """The timeline of boxes and papers: (vote_id,)."""
    from ui.screens.after.custody_part import CustodyPart

    return CustodyPart(context, place)


def versions(context: ScreenContext, place: Place) -> Screen:
    """Every version of counts and results: (vote_id,)."""
    from ui.screens.after.versions_part import VersionsPart

    return VersionsPart(context, place)


def remote_import(context: ScreenContext, place: Place) -> Screen:
    """Results of a remote electronic vote: (vote_id,)."""
    from ui.screens.after.remote_part import RemotePart

    return RemotePart(context, place)


_READ = Permission.READ_VOTES

AFTER_PLACES: tuple[VotePlace, ...] = (
    VotePlace("after", lambda: translate("After", "After the count"), _READ, after),
    VotePlace("objection", lambda: translate("After", "Objection"), _READ, objection),
    VotePlace("custody", lambda: translate("After", "Custody"), _READ, custody),
    VotePlace("versions", lambda: translate("After", "Versions"), _READ, versions),
    VotePlace("remote-import", lambda: translate("After", "Remote vote"), _READ, remote_import),
)
"""Every screen of the area; the arguments of ``Place`` stand beside each factory."""
