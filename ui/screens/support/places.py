"""The screen of this area for the window's navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def support(context: ScreenContext, place: Place) -> Screen:
    """The request of a vote: (vote_id,)."""
    from ui.screens.support.support_screen import SupportScreen

    return SupportScreen(context, place)


SUPPORT_PLACES: tuple[VotePlace, ...] = (
    VotePlace("support", lambda: translate("SupportPlaces", "Request and support"), Permission.READ_VOTES, support),
)
