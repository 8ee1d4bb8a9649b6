"""The screens of this area for the window's navigation: one line each, imported when opened first.

``Place("filing", (folio,))`` and the like: the arguments stand beside each line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def filings_list(context: ScreenContext, _place: Place) -> Screen:
    """The inbox."""
    from ui.screens.filings.inbox_screen import InboxScreen

    return InboxScreen(context)


def types(context: ScreenContext, place: Place) -> Screen:
    """Who decides what in how many working days: () or (kind,)."""
    from ui.screens.filings.types_screen import TypesScreen

    return TypesScreen(context, place)


FILINGS_PLACES: tuple[VotePlace, ...] = (
    VotePlace(
        "filing-types",
        lambda: translate("FilingPlaces", "Who decides what"),
        Permission.READ_FILINGS,
        types,
        stands_under="filings",
        icon="list-checks",
    ),
)
