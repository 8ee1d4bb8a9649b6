"""Which part of the office is shown for a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.office.office_part import TABS
from ui.screens.office.overview_part import OverviewPart

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext


def office_screen(context: ScreenContext, place: Place) -> Screen:
    """The part named first in the place; the overview where the person may not see it or none is named."""
    part = place.arguments[0] if place.arguments else "overview"
    if not any(tab.id == part and tab.open_to(context.actor) for tab in TABS):
        part = "overview"
    match part:
        case "people":
            return _people(context, place)
        case "calendars":
            from ui.screens.office.calendars_part import CalendarsPart

            return CalendarsPart(context)
        case "authorities":
            from ui.screens.office.authorities_part import AuthoritiesPart

            return AuthoritiesPart(context)
        case "log":
            from ui.screens.office.log_part import LogPart

            return LogPart(context)
        case "backup":
            from ui.screens.office.backup_part import BackupPart

            return BackupPart(context)
        case "about":
            from ui.screens.office.about_part import AboutPart

            return AboutPart(context)
    return OverviewPart(context)


def _people(context: ScreenContext, place: Place) -> Screen:
    from ui.screens.office.people_part import PeoplePart
    from ui.screens.office.person_screen import PersonScreen

    which = place.arguments[1:2]
    if not which:
        return PeoplePart(context)
    return PersonScreen(context, None if which == ("add",) else int(which[0]))
