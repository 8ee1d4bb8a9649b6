"""Votes for the search palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.screen import Place
from ui.search_palette import Hit
from unionreg.application.queries.votes import VoteFilter, VotesPage, votes_list
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.screens.screen import ScreenContext

_MOST = 12


def find_votes(context: ScreenContext, text: str, give: Callable[[Sequence[Hit]], None]) -> None:
    """Look for votes whose title, union or number holds the text; gives nothing to those who may not read votes."""
    core, actor = context.core, context.actor
    if core is None or actor is None or not actor.may(Permission.READ_VOTES):
        return

    def found(page: VotesPage) -> None:
        kind = QCoreApplication.translate("SearchPalette", "vote")
        give([Hit(row.title, kind, "vote", Place("vote", (row.vote_id,))) for row in page.rows])

    context.runner.run(lambda _progress: votes_list(core, actor, where=VoteFilter(text=text), limit=_MOST), found)
