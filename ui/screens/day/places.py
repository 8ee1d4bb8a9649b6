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


def day(context: ScreenContext, place: Place) -> Screen:
    """All stations of a vote: (vote_id,)."""
    from ui.screens.day.day_screen import DayScreen

    return DayScreen(context, place)


def station_day(context: ScreenContext, place: Place) -> Screen:
    """One station's day: (vote_id, station_id)."""
    from ui.screens.day.station_day_screen import StationDayScreen

    return StationDayScreen(context, place)


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
    VotePlace("day", lambda: translate("DayPlaces", "Day of the vote"), Permission.READ_VOTES, day),
    VotePlace("day-station", lambda: translate("DayPlaces", "Day of the station"), Permission.READ_ROLLS, station_day),
    VotePlace("day-progress", lambda: translate("DayPlaces", "Progress of the day"), Permission.READ_VOTES, progress),
)
"""Every screen of the area; the arguments of ``Place`` stand beside each factory."""
