"""The screens of this area for the window's navigation: one line each, imported when opened first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def begin(context: ScreenContext, _place: Place) -> Screen:
    """Choose or begin a notebook."""
    from ui.screens.observer.begin_screen import BeginScreen

    return BeginScreen(context)


def notebook(context: ScreenContext, place: Place) -> Screen:
    """An open notebook: (folder,)."""
    from ui.screens.observer.notebook_screen import NotebookScreen

    return NotebookScreen(context, place)


OBSERVER_PLACES: tuple[VotePlace, ...] = (
    VotePlace(
        "observer",
        lambda: translate("ObserverPlaces", "Observer's notebook"),
        None,
        begin,
        stands_under="verify",
        icon="clipboard-list",
    ),
    VotePlace(
        "observer-notebook",
        lambda: translate("ObserverPlaces", "Open notebook"),
        None,
        notebook,
        stands_under="verify",
        icon="clipboard-list",
    ),
)
"""Every screen of the area; the arguments of ``Place`` stand beside each factory."""
