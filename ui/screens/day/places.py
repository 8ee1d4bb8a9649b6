"""The screens of this area for the window's navigation: one line each, imported when opened first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def station_desk(context: ScreenContext, place: Place) -> Screen:
    """A station alone on this computer: () or (path of its file,)."""
    from ui.screens.day.station_desk_screen import StationDeskScreen

    return StationDeskScreen(context, place)


def progress(context: ScreenContext, place: Place) -> Screen:
    """How the day goes, for a projector: (vote_id,)."""
    from ui.screens.day.progress_screen import DayProgressScreen

    return DayProgressScreen(context, place)


DAY_PLACES: tuple[VotePlace, ...] = (
    VotePlace(
        "station-desk",
        lambda: translate("DayPlaces", "Run a station"),
        None,
        station_desk,
        stands_under="",
        icon="clipboard-list",
    ),
    VotePlace(
        "day-progress", lambda: translate("DayPlaces", "Progress of the day"), Permission.READ_VOTES, progress
    ),
)
"""Every screen of the area; the arguments of ``Place`` stand beside each factory."""
