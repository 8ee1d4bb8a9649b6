"""What the coordinator decides about a station: explanations, keeping an act as on paper, counting again, annulling,
correcting after closing. Separation: who entered a station decides nothing about it.

Entering is in ``counting``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import Person
    from unionreg.domain.votes.count_entry import EntryValues


def explain_settled_warning(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    code: str,
    explanation: str,
) -> Changes:
    """Explain a warning of a settled station that the clerks left open. The vote closes only when all are explained."""
    raise NotImplementedError


def confirm_as_on_paper(core: Core, actor: Actor, *, vote_id: str, station_id: str, incident: str) -> Changes:
    """Keep an act that does not add up as it is, with an incident. It still blocks closing until it is counted again
    or annulled."""
    raise NotImplementedError


def count_again(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """Set both entries aside with a reason; the station is entered anew by two people (a new round)."""
    raise NotImplementedError


def annul_station(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """Keep the figures of a station out of the totals, with a reason. Not the last station that counts.

    After closing this reopens the vote (``results.close_vote`` again). Raises ConflictError ``wrong-state``,
    ``all-stations-annulled``.
    """
    raise NotImplementedError


def undo_annulment(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """Count an annulled station again in the totals, with a reason."""
    raise NotImplementedError


def record_never_opened(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    incident: str,
    people: Sequence[Person],
) -> Changes:
    """Record a station that never opened: zeros, all ballots received and unused, scheduled times, and an incident
    (tally package, section 4). At least one person."""
    raise NotImplementedError


def correct_count(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    values: EntryValues,
    reason: str,
    explanations: Sequence[tuple[str, str]] = (),
) -> Changes:
    """After closing: a new version of the count with a reason; the version before stays, byte for byte.

    ``explanations``: (code A-2xx, text) for warnings that the new figures raise. The vote is then to be closed again.
    Raises NotAllowedError ``entered-this-station``; ConflictError ``count-has-errors``, ``warnings-unexplained``,
    ``vote-not-closed``, ``nothing-changed``.
    """
    raise NotImplementedError
