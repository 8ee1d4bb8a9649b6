"""Closing the count, and the resolution of a person. Computing is in ``domain.votes.tally`` and ``decision``.

Nothing is overwritten: every result is a version; one that replaces a packaged result names its digest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.result import Outcome


def close_vote(core: Core, actor: Actor, *, vote_id: str, reason: str | None = None) -> Changes:
    """Freeze every count and compute totals, bases and proposal; created id = the result's version.

    ``reason`` is needed when a package of an earlier result exists (it goes into ``supersedes``).
    Raises ConflictError ``stations-not-ready`` with one finding V-1xx a station, ``reason-missing``, ``wrong-status``.
    """
    raise NotImplementedError


def resolve(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    outcome: Outcome,
    winner: str | None = None,
    reasons: str | None = None,
) -> Changes:
    """The resolution, a person's act: a new version of the result. Reasons are mandatory when the bases disagree or the
    outcome is not the proposed one. Raises ConflictError ``reasons-missing``, ``winner-wrong``, ``wrong-status``."""
    raise NotImplementedError


def reopen_vote(core: Core, actor: Actor, *, vote_id: str, reason: str) -> Changes:
    """Open a closed vote for corrections. The results and packages so far stay; closing again makes a new version."""
    raise NotImplementedError
