"""Two people enter the same paper: opening an entry, saving it, finishing it, settling what differs.

The second clerk never sees the first entry: no answer here and no query holds its figures. What the coordinator decides
about a station is in ``stations``; the sheet's photograph is in ``sheets``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import Incident, Person
    from unionreg.domain.votes.count_entry import EntryValues, Place


def open_entry(core: Core, actor: Actor, *, vote_id: str, station_id: str, place: Place) -> Changes:
    """Take the sheet of a station for the first or second entry; created id = the entry's id.

    The same person coming back (after a crash too) gets the same entry with what was saved. Raises NotAllowedError ``same-person-twice``; ConflictError ``sheet-in-other-hands``
    (params ``name``), ``wrong-state``.
    """
    raise NotImplementedError


def save_progress(core: Core, actor: Actor, *, entry_id: int, values: EntryValues) -> Changes:
    """Keep what has been typed so far; any field may be blank. Only the person who opened the entry may save it."""
    raise NotImplementedError


def explain_warning(core: Core, actor: Actor, *, entry_id: int, code: str, explanation: str) -> Changes:
    """Explain a warning (A-2xx) in the own entry and tick it off; an empty text takes the explanation back."""
    raise NotImplementedError


def finish_entry(
    core: Core,
    actor: Actor,
    *,
    entry_id: int,
    values: EntryValues,
    as_on_paper: str | None = None,
) -> Changes:
    """Finish the own entry. Every figure and time must be there (0 is typed, never left blank).

    Errors of the ballot account do not block when ``as_on_paper`` says what the paper shows; that text becomes an
    incident. After the second entry the station is settled, settled with errors, or different.
    Raises ConflictError ``entry-incomplete`` (findings V-001 name the fields), ``entry-has-errors`` (findings).
    """
    raise NotImplementedError


def discard_entry(core: Core, actor: Actor, *, entry_id: int) -> Changes:
    """Give up the own unfinished entry; the sheet is free again and the values are forgotten."""
    raise NotImplementedError


def reset_entry(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """The coordinator frees a sheet that somebody left open; the unfinished values are forgotten, the reason is kept."""
    raise NotImplementedError


def re_enter(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    values: Mapping[str, int | datetime],
) -> Changes:
    """Enter again exactly the fields that differ (names from ``queries.counting.comparison``), from the paper.

    Policy third-person: somebody who made neither entry; a field is settled when the reading equals one of the two.
    Policy by-the-two: each of the two clerks once; then the entries are compared again. A field that still differs stays
    in the comparison. Raises NotAllowedError ``same-person-twice``, ``not-one-of-the-two``; ConflictError
    ``wrong-fields``, ``wrong-state``.
    """
    raise NotImplementedError


def save_people(core: Core, actor: Actor, *, vote_id: str, station_id: str, people: Sequence[Person]) -> Changes:
    """Who stood at the table and who signed, refused or was absent. One list a station, kept by either clerk.

    It holds no figures, so both clerks see it. Raises ConflictError ``station-is-final``.
    """
    raise NotImplementedError


def save_incidents(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    incidents: Sequence[Incident],
) -> Changes:
    """The incidents written on the sheet. One list a station, kept by either clerk."""
    raise NotImplementedError
