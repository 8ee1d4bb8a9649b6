"""The screens of search for the window's navigation: one line each, imported when opened first.

``Place("search-hit", (document_id, text))`` and the like: the arguments stand beside each line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def search(context: ScreenContext, place: Place) -> Screen:
    """One search box for everything: () or (text, facet=value, …)."""
    from ui.screens.search.search_screen import SearchScreen

    return SearchScreen(context, place)


def hit(context: ScreenContext, place: Place) -> Screen:
    """A scanned page with the hits on it: (document_id, text) or (document_id, text, page)."""
    from ui.screens.search.hit_screen import HitScreen

    return HitScreen(context, place)


def saved(context: ScreenContext, _place: Place) -> Screen:
    """Kept searches and what is new for them: ()."""
    from ui.screens.search.saved_screen import SavedScreen

    return SavedScreen(context)


def clauses(context: ScreenContext, place: Place) -> Screen:
    """The index of clauses: () or (theme,) or (theme, text)."""
    from ui.screens.search.clauses_screen import ClausesScreen

    return ClausesScreen(context, place)


def compare(context: ScreenContext, place: Place) -> Screen:
    """Two contracts side by side: (source, id, source, id)."""
    from ui.screens.search.compare_screen import CompareScreen

    return CompareScreen(context, place)


def _under(
    id_: str,
    title: Callable[[], str],
    factory: Callable[[ScreenContext, Place], Screen],
    permission: Permission = Permission.READ_REGISTER,
) -> VotePlace:
    return VotePlace(id_, title, permission, factory, stands_under="search", icon="search")


SEARCH_PLACES: tuple[VotePlace, ...] = (
    _under("search-hit", lambda: translate("SearchPlaces", "Page with hits"), hit, Permission.READ_ARCHIVE),
    _under("saved-searches", lambda: translate("SearchPlaces", "Kept searches"), saved),
    _under("clauses", lambda: translate("SearchPlaces", "Clauses by theme"), clauses),
    _under("compare", lambda: translate("SearchPlaces", "Two contracts by clause"), compare),
)
