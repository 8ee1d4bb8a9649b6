"""The stage of a vote as a whole. A station's own state is in ``count_entry``."""

from __future__ import annotations

from enum import StrEnum


class VoteStatus(StrEnum):
    """Stored by value. ``correcting``: closed before, and opened again for a correction.

    ``annulled``: an order in force annuls the whole vote (``orders``); nothing leads on from there but its revocation.
    """

    DRAFT = "draft"
    FIXED = "fixed"
    COUNTING = "counting"
    CORRECTING = "correcting"
    CLOSED = "closed"
    RESOLVED = "resolved"
    CERTIFIED = "certified"
    ANNULLED = "annulled"


ENTRY_STATUSES = frozenset({VoteStatus.FIXED, VoteStatus.COUNTING, VoteStatus.CORRECTING})
"""Sheets may be entered."""

CLOSED_STATUSES = frozenset({VoteStatus.CLOSED, VoteStatus.RESOLVED, VoteStatus.CERTIFIED})
"""There is a result, and nothing has been changed since."""
