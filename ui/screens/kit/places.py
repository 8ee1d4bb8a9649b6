"""The screens of this area for the window's navigation: one line each, imported when opened first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def kit(context: ScreenContext, place: Place) -> Screen:
    """What is printed for a vote: (vote_id,)."""
    from ui.screens.kit.kit_screen import KitScreen

    return KitScreen(context, place)


def printed(context: ScreenContext, place: Place) -> Screen:
    """What was printed and what was spoiled: (vote_id,)."""
    from ui.screens.kit.printed_screen import PrintedScreen

    return PrintedScreen(context, place)


KIT_PLACES: tuple[VotePlace, ...] = (
    VotePlace("kit", lambda: translate("Kit", "Printing the kit"), Permission.ISSUE_PAPERS, kit),
    VotePlace("kit-printed", lambda: translate("Kit", "What was printed"), Permission.READ_VOTES, printed),
)
"""Every screen of the area; the arguments of ``Place`` stand beside each factory."""
