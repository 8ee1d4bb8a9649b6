"""Printing the kit of a vote: one PDF per station and one for the office, or a single part. Drawing is behind a port.

What was printed is in the log with its digests; small papers are kept as they were issued, big runs by digest only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.materials import BallotRange, KitPart, PaperOptions


def print_kit(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    folder: Path,
    options: PaperOptions | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Changes:
    """One PDF per station and one for the office in ``folder``; one record in the log with the digests."""
    raise NotImplementedError


def print_part(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    part: KitPart,
    station_id: str | None = None,
    options: PaperOptions | None = None,
    ballots: BallotRange | None = None,
) -> tuple[Changes, bytes]:
    """One part alone, as bytes to print or to save, with its record in the log."""
    raise NotImplementedError


def note_spoiled(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    part: KitPart,
    first: int,
    last: int,
    reason: str,
) -> Changes:
    """Sheets or ballots that came out of the printer unfit: numbers, and why. Kept in the log."""
    raise NotImplementedError
