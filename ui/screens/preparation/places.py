"""The screens of this area for the window's navigation: one line each, imported when opened first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def vote_calendar(context: ScreenContext, place: Place) -> Screen:
    """The legal calendar: () before there is a vote, or (vote_id,)."""
    from ui.screens.preparation.calendar_screen import CalendarScreen

    return CalendarScreen(context, place)


def preparation(context: ScreenContext, place: Place) -> Screen:
    """What is prepared beside the definition: (vote_id,) or (vote_id, part)."""
    from ui.screens.preparation.preparation_screen import PreparationScreen

    return PreparationScreen(context, place)


PREPARATION_PLACES: tuple[VotePlace, ...] = (
    VotePlace(
        "vote-calendar",
        lambda: translate("PreparationPlaces", "Legal calendar"),
        Permission.READ_VOTES,
        vote_calendar,
    ),
    VotePlace("preparation", lambda: translate("PreparationPlaces", "Preparation"), Permission.READ_VOTES, preparation),
)
"""Every screen of the area; the arguments of ``Place`` stand beside each factory."""
