"""The screens of this area for the window's navigation: one line each, imported when opened first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.screens.votes.places import VotePlace

KIT_PLACES: tuple[VotePlace, ...] = ()
"""Every screen of the area; the arguments of ``Place`` stand beside each factory."""
