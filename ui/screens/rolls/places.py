"""The screens of this area for the window's navigation: one line each, imported when opened first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def versions(context: ScreenContext, place: Place) -> Screen:
    """The roll of a vote: (vote_id,)."""
    from ui.screens.rolls.versions_screen import RollVersionsScreen

    return RollVersionsScreen(context, place)


def take_in(context: ScreenContext, place: Place) -> Screen:
    """Taking in a list: (vote_id,)."""
    from ui.screens.rolls.import_screen import RollImportScreen

    return RollImportScreen(context, place)


def report(context: ScreenContext, place: Place) -> Screen:
    """What the check found: (vote_id, roll_id)."""
    from ui.screens.rolls.report_screen import RollReportScreen

    return RollReportScreen(context, place)


def people(context: ScreenContext, place: Place) -> Screen:
    """Everybody on a version: (vote_id, roll_id)."""
    from ui.screens.rolls.people_screen import RollPeopleScreen

    return RollPeopleScreen(context, place)


def person(context: ScreenContext, place: Place) -> Screen:
    """One of them: (vote_id, roll_id, number)."""
    from ui.screens.rolls.person_screen import RollPersonScreen

    return RollPersonScreen(context, place)


def compare(context: ScreenContext, place: Place) -> Screen:
    """Two versions side by side: (vote_id,)."""
    from ui.screens.rolls.compare_screen import RollCompareScreen

    return RollCompareScreen(context, place)


def objections(context: ScreenContext, place: Place) -> Screen:
    """Objections and rulings: (vote_id, roll_id)."""
    from ui.screens.rolls.objections_screen import RollObjectionsScreen

    return RollObjectionsScreen(context, place)


def assign(context: ScreenContext, place: Place) -> Screen:
    """Stations of the voters: (vote_id, roll_id)."""
    from ui.screens.rolls.assign_screen import RollAssignScreen

    return RollAssignScreen(context, place)


def freeze(context: ScreenContext, place: Place) -> Screen:
    """Freezing: (vote_id, roll_id)."""
    from ui.screens.rolls.freeze_screen import RollFreezeScreen

    return RollFreezeScreen(context, place)


_READ, _EDIT = Permission.READ_ROLLS, Permission.EDIT_ROLLS

ROLLS_PLACES: tuple[VotePlace, ...] = (
    VotePlace("roll", lambda: translate("RollPlaces", "Roll of voters"), _READ, versions, icon="users"),
    VotePlace("roll-import", lambda: translate("RollPlaces", "Take in a list"), _EDIT, take_in, icon="upload"),
    VotePlace("roll-report", lambda: translate("RollPlaces", "Report of the check"), _READ, report, icon="list-checks"),
    VotePlace("roll-people", lambda: translate("RollPlaces", "People on the list"), _READ, people, icon="users"),
    VotePlace("roll-person", lambda: translate("RollPlaces", "Person on the list"), _READ, person, icon="user"),
    VotePlace("roll-compare", lambda: translate("RollPlaces", "Compare two versions"), _EDIT, compare, icon="scale"),
    VotePlace("roll-objections", lambda: translate("RollPlaces", "Objections and rulings"), _READ, objections),
    VotePlace("roll-assign", lambda: translate("RollPlaces", "Stations of the voters"), _READ, assign),
    VotePlace("roll-freeze", lambda: translate("RollPlaces", "Freeze the roll"), _READ, freeze, icon="lock"),
)
"""Every screen of the area; the arguments of ``Place`` stand beside each factory."""
