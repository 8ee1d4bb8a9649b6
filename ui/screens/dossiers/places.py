"""The screens of this area for the window's navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.screens.votes.places import VotePlace

DOSSIERS_PLACES: tuple[VotePlace, ...] = ()
