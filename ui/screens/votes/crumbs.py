"""Breadcrumbs of the vote screens: votes, the vote by its title, its stations, the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.screens.screen import Place

translate = QCoreApplication.translate

Crumbs = tuple[tuple[str, Place | None], ...]


def vote_crumbs(vote_id: str, title: str, page: str) -> Crumbs:
    """Votes, the vote, this page of it."""
    return (
        (translate("VoteCrumbs", "Votes"), Place("votes")),
        (title or vote_id, Place("vote", (vote_id,))),
        (page, None),
    )


def station_crumbs(vote_id: str, title: str, page: str) -> Crumbs:
    """Votes, the vote, its stations, this page of one of them."""
    votes, vote, here = vote_crumbs(vote_id, title, page)
    return (votes, vote, (translate("VoteCrumbs", "Stations"), Place("stations", (vote_id,))), here)
