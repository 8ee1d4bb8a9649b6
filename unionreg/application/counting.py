"""Two people enter the same paper: opening an entry, saving it, finishing it, settling what differs.

The second clerk never sees the first entry: no answer here and no query holds its figures. What the coordinator
decides about a station is in ``stations``; the sheet's photograph is in ``sheets``. Fields that differ and notes of
the table have modules of their own, and are reached from here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.differences import re_enter
from unionreg.application.session import require
from unionreg.application.station_counts import check_values, compared, incomplete, with_explanation
from unionreg.application.table_notes import save_incidents, save_people
from unionreg.application.vote_access import definition_of, explained_by, kept_text, moved, named, require_act, vote_in
from unionreg.application.vote_records import EntryRecord
from unionreg.domain.audit.vote_events import (
    EntryDiscarded,
    EntryFinished,
    EntryOpened,
    EntryReset,
    WarningExplained,
)
from unionreg.domain.findings import Severity
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count_entry import (
    OPEN_STATES,
    Act,
    EntryValues,
    Place,
    StationState,
    allows,
    follow,
    free_state,
)
from unionreg.domain.votes.sheet_fields import sheet_fields
from unionreg.domain.votes.vote_status import ENTRY_STATUSES, VoteStatus
from unionreg.errors import ConflictError, NotAllowedError

__all__ = [
    "discard_entry",
    "explain_warning",
    "finish_entry",
    "open_entry",
    "re_enter",
    "reset_entry",
    "save_incidents",
    "save_people",
    "save_progress",
]

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import StationRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.vote import VoteDefinition

_PERMISSIONS = {Place.FIRST: Permission.ENTER_FIRST, Place.SECOND: Permission.ENTER_SECOND}
_OPENING = {Place.FIRST: Act.OPEN_FIRST, Place.SECOND: Act.OPEN_SECOND}
_OPENED = {Place.FIRST: StationState.FIRST_IN_PROGRESS, Place.SECOND: StationState.SECOND_IN_PROGRESS}


def open_entry(core: Core, actor: Actor, *, vote_id: str, station_id: str, place: Place) -> Changes:
    """Take the sheet of a station for the first or second entry; created id = the entry's id.

    The same person coming back (after a crash too) gets the same entry with what was saved.
    Raises NotAllowedError ``same-person-twice``; ConflictError ``sheet-in-other-hands`` (params ``name``),
    ``wrong-state``, ``wrong-status``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, _PERMISSIONS[place])
        vote = vote_in(uow, vote_id, ENTRY_STATUSES)
        station = uow.votes.stations.get(vote_id, station_id)
        entries = uow.votes.entries.of_round(vote_id, station_id, station.round)
        entry_id = _resumed(actor, station, entries, place)
        resumed = entry_id is not None
        if entry_id is None:
            _refuse_same_person(actor, entries)
            definition = definition_of(core, uow, vote)
            entry_id = uow.votes.entries.add(_new_entry(core, actor, definition, station, place))
            uow.votes.stations.save(replace(station, state=follow(station.state, _OPENING[place], _OPENED[place])))
            if vote.status is VoteStatus.FIXED:
                moved(core, uow, vote, VoteStatus.COUNTING)
        event = EntryOpened(vote_id, station.name, place.value, station.round, resumed)
        uow.audit.add(event, actor)
    return created(Thing.ENTRY, entry_id, (Thing.VOTE, vote_id))


def _resumed(actor: Actor, station: StationRecord, entries: Sequence[EntryRecord], place: Place) -> int | None:
    """The id of the person's own unfinished entry; None when the sheet is free for this place."""
    unfinished = next((entry for entry in entries if entry.finished_at is None), None)
    if unfinished is None:
        require_act(station, _OPENING[place], possible=allows(station.state, _OPENING[place]))
        return None
    if unfinished.user_id != actor.user_id or unfinished.place is not place:
        raise ConflictError("sheet-in-other-hands", name=unfinished.by.name, station=station.name)
    return unfinished.entry_id


def _refuse_same_person(actor: Actor, entries: Sequence[EntryRecord]) -> None:
    if any(entry.user_id == actor.user_id for entry in entries):
        raise NotAllowedError("same-person-twice")


def _new_entry(
    core: Core, actor: Actor, definition: VoteDefinition, station: StationRecord, place: Place
) -> EntryRecord:
    return EntryRecord(
        entry_id=0,
        vote_id=station.vote_id,
        station_id=station.station_id,
        round=station.round,
        place=place,
        user_id=actor.user_id,
        by=named(actor),
        opened_at=core.clock(),
        saved_at=None,
        finished_at=None,
        values=EntryValues({field.key: None for field in sheet_fields(definition.options)}),
        explained=(),
        as_on_paper=None,
        re_entered=False,
    )


def _own_entry(uow: UnitOfWork, actor: Actor, entry_id: int) -> EntryRecord:
    """The person's own unfinished entry, with the permission for its place."""
    entry = uow.votes.entries.get(entry_id)
    require(uow, actor, _PERMISSIONS[entry.place])
    if entry.user_id != actor.user_id:
        raise NotAllowedError("not-own-entry")
    if entry.finished_at is not None:
        raise ConflictError("entry-finished")
    return entry


def _shaped(entry: EntryRecord, values: EntryValues) -> EntryValues:
    """The values with exactly the figures of the sheet; ConflictError ``wrong-fields`` for any other."""
    if not values.figures.keys() <= entry.values.figures.keys():
        raise ConflictError("wrong-fields")
    return replace(values, figures={key: values.figures.get(key) for key in entry.values.figures})


def save_progress(core: Core, actor: Actor, *, entry_id: int, values: EntryValues) -> Changes:
    """Keep what has been typed so far; any field may be blank. Only the person who opened the entry may save it.

    Work in progress is not an act of its own: opening and finishing are in the log, every keystroke is not.
    Raises NotAllowedError ``not-own-entry``; ConflictError ``entry-finished``, ``wrong-fields``.
    """
    with core.unit_of_work() as uow:
        entry = _own_entry(uow, actor, entry_id)
        uow.votes.entries.save(replace(entry, values=_shaped(entry, values), saved_at=core.clock()))
    return changed(Thing.ENTRY, entry_id)


def explain_warning(core: Core, actor: Actor, *, entry_id: int, code: str, explanation: str) -> Changes:
    """Explain a warning (A-2xx) in the own entry and tick it off; an empty text takes the explanation back.

    Raises ConflictError ``not-a-warning``, ``text-refused``.
    """
    now = core.clock()
    with core.unit_of_work() as uow:
        entry = _own_entry(uow, actor, entry_id)
        added = explained_by(actor, code, explanation, now)
        uow.votes.entries.save(replace(entry, explained=with_explanation(entry.explained, added, code), saved_at=now))
        name = uow.votes.stations.get(entry.vote_id, entry.station_id).name
        uow.audit.add(WarningExplained(entry.vote_id, name, code, added is not None), actor)
    return changed(Thing.ENTRY, entry_id)


def finish_entry(
    core: Core, actor: Actor, *, entry_id: int, values: EntryValues, as_on_paper: str | None = None
) -> Changes:
    """Finish the own entry. Every figure and time must be there (0 is typed, never left blank).

    Errors of the ballot account do not block when ``as_on_paper`` says what the paper shows; that text becomes an
    incident. After the second entry the station is settled, settled with errors, or different.
    Raises ConflictError ``entry-incomplete`` (findings E-1xx, W-102), ``entry-has-errors`` (findings).
    """
    now = core.clock()
    with core.unit_of_work() as uow:
        entry = _own_entry(uow, actor, entry_id)
        vote = vote_in(uow, entry.vote_id, ENTRY_STATUSES)
        definition = definition_of(core, uow, vote)
        typed = _shaped(entry, values)
        has_errors = _refuse_unready(definition, entry.station_id, typed, as_on_paper)
        incident = kept_text("as_on_paper", as_on_paper) if has_errors and as_on_paper is not None else None
        finished = replace(entry, values=typed, saved_at=now, finished_at=now, as_on_paper=incident)
        uow.votes.entries.save(finished)
        station = uow.votes.stations.get(entry.vote_id, entry.station_id)
        after = _after_finishing(uow, definition, station, finished)
        uow.votes.stations.save(after)
        moved(core, uow, vote, vote.status)
        event = EntryFinished(vote.vote_id, station.name, entry.place.value, incident is not None, after.state.value)
        uow.audit.add(event, actor)
    return changed(Thing.ENTRY, entry_id, (Thing.COUNT, entry.station_id), (Thing.VOTE, entry.vote_id))


def _refuse_unready(definition: VoteDefinition, station_id: str, values: EntryValues, as_on_paper: str | None) -> bool:
    """Whether the figures have errors that the paper itself shows; refuses what is blank or impossible."""
    findings = incomplete(definition, station_id, values)
    if findings:
        raise ConflictError("entry-incomplete", findings=findings)
    findings = check_values(definition.station(station_id), definition.options, values)
    has_errors = any(each.severity is Severity.ERROR for each in findings)
    if has_errors and not (as_on_paper or "").strip():
        raise ConflictError("entry-has-errors", findings=findings)
    return has_errors


def _after_finishing(
    uow: UnitOfWork, definition: VoteDefinition, station: StationRecord, finished: EntryRecord
) -> StationRecord:
    if finished.place is Place.FIRST:
        state = follow(station.state, Act.FINISH_FIRST, StationState.FIRST_DONE)
        return replace(station, state=state)
    first, second = uow.votes.entries.of_round(station.vote_id, station.station_id, station.round)
    return compared(definition, station, first, second, Act.FINISH_SECOND)


def discard_entry(core: Core, actor: Actor, *, entry_id: int) -> Changes:
    """Give up the own unfinished entry; the sheet is free again and the values are forgotten."""
    with core.unit_of_work() as uow:
        entry = _own_entry(uow, actor, entry_id)
        station = uow.votes.stations.get(entry.vote_id, entry.station_id)
        _free(uow, station, entry)
        uow.audit.add(EntryDiscarded(entry.vote_id, station.name, entry.place.value), actor)
    return changed(Thing.ENTRY, entry_id, (Thing.VOTE, entry.vote_id))


def reset_entry(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """The coordinator frees a sheet that somebody left open; unfinished values are forgotten, the reason is kept.

    Raises ConflictError ``wrong-state`` when nobody has the sheet open.
    """
    text = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.SETTLE_DIFFERENCES)
        station = uow.votes.stations.get(vote_id, station_id)
        require_act(station, Act.DISCARD, possible=station.state in OPEN_STATES)
        entries = uow.votes.entries.of_round(vote_id, station_id, station.round)
        entry = next(each for each in entries if each.finished_at is None)
        _free(uow, station, entry)
        uow.audit.add(EntryReset(vote_id, station.name, entry.place.value, entry.by.name, text), actor)
    return changed(Thing.ENTRY, entry.entry_id, (Thing.VOTE, vote_id))


def _free(uow: UnitOfWork, station: StationRecord, entry: EntryRecord) -> None:
    uow.votes.entries.delete(entry.entry_id)
    target = free_state(station.round) if entry.place is Place.FIRST else StationState.FIRST_DONE
    uow.votes.stations.save(replace(station, state=follow(station.state, Act.DISCARD, target)))
