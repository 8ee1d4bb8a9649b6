"""Entering again only the fields in which two entries differ. Values of the entries are never in an answer.

Who does it is the office's policy: somebody who made neither entry, or each of the two once more.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.station_counts import compared, incomplete
from unionreg.application.vote_access import definition_of, moved, require_act, require_one_of, vote_in
from unionreg.domain.audit.vote_events import FieldsReEntered
from unionreg.domain.office import EntryPolicy
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count_entry import (
    Act,
    StationState,
    agreed_by_third,
    allows,
    follow,
    with_values,
)
from unionreg.domain.votes.sheet_fields import sheet_fields
from unionreg.domain.votes.vote_status import ENTRY_STATUSES
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import EntryRecord, StationRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count_entry import FieldValue
    from unionreg.domain.votes.vote import VoteDefinition

_ACTS = {EntryPolicy.THIRD_PERSON: Act.RE_ENTER, EntryPolicy.BY_THE_TWO: Act.RE_ENTER_ONE_OF_TWO}


def re_enter(core: Core, actor: Actor, *, vote_id: str, station_id: str, values: Mapping[str, FieldValue]) -> Changes:
    """Enter again exactly the fields that differ (names from ``queries.counting.comparison``), from the paper.

    Policy third-person: somebody who made neither entry; a field is settled when the reading equals one of the two.
    Policy by-the-two: each of the two clerks once; then the entries are compared again. A field that still differs
    stays in the comparison. None is only for a breakdown of null votes that the sheet does not have.
    Raises NotAllowedError ``same-person-twice``, ``not-one-of-the-two``; ConflictError ``wrong-fields``,
    ``wrong-state``, ``already-re-entered``, ``entry-incomplete``.
    """
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.SETTLE_DIFFERENCES, Permission.ENTER_FIRST, Permission.ENTER_SECOND)
        vote = vote_in(uow, vote_id, ENTRY_STATUSES)
        station = uow.votes.stations.get(vote_id, station_id)
        policy = effective_policy(station, uow.office.get().entry_policy)
        require_act(station, _ACTS[policy], possible=allows(station.state, _ACTS[policy]))
        if values.keys() != set(station.differing):
            raise ConflictError("wrong-fields")
        definition = definition_of(core, uow, vote)
        if policy is EntryPolicy.THIRD_PERSON:
            after = _third_reading(uow, actor, definition, station, values)
        else:
            after = _reading_of_one(uow, actor, definition, station, values)
        uow.votes.stations.save(after)
        moved(core, uow, vote, vote.status)
        letters = {field.key: field.letter for field in sheet_fields(definition.options)}
        fields, still = (tuple(letters.get(field, field) for field in each.differing) for each in (station, after))
        uow.audit.add(FieldsReEntered(vote_id, station.name, fields, still, after.state.value), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def effective_policy(station: StationRecord, policy: EntryPolicy) -> EntryPolicy:
    """A comparison that the two have half settled is finished by the two, whatever the office has chosen since."""
    return EntryPolicy.BY_THE_TWO if station.state is StationState.HALF_RE_ENTERED else policy


def _entries(uow: UnitOfWork, station: StationRecord) -> tuple[EntryRecord, EntryRecord]:
    first, second = uow.votes.entries.of_round(station.vote_id, station.station_id, station.round)
    return first, second


def _third_reading(
    uow: UnitOfWork,
    actor: Actor,
    definition: VoteDefinition,
    station: StationRecord,
    readings: Mapping[str, FieldValue],
) -> StationRecord:
    first, second = _entries(uow, station)
    if actor.user_id in {first.user_id, second.user_id}:
        raise NotAllowedError("same-person-twice")
    agreed, _ = agreed_by_third(first.values, second.values, readings)
    first = _kept(uow, definition, first, agreed)
    second = _kept(uow, definition, second, agreed)
    return compared(definition, station, first, second, Act.RE_ENTER)


def _reading_of_one(
    uow: UnitOfWork,
    actor: Actor,
    definition: VoteDefinition,
    station: StationRecord,
    readings: Mapping[str, FieldValue],
) -> StationRecord:
    pair = _entries(uow, station)
    own = next((entry for entry in pair if entry.user_id == actor.user_id), None)
    if own is None:
        raise NotAllowedError("not-one-of-the-two")
    if own.re_entered:
        raise ConflictError("already-re-entered")
    kept = _kept(uow, definition, replace(own, re_entered=True), readings)
    if station.state is StationState.DIFFERENT:
        state = follow(station.state, Act.RE_ENTER_ONE_OF_TWO, StationState.HALF_RE_ENTERED)
        return replace(station, state=state)
    first, second = (kept if entry.entry_id == kept.entry_id else entry for entry in pair)
    for entry in (first, second):
        uow.votes.entries.save(replace(entry, re_entered=False))
    return compared(definition, station, first, second, Act.RE_ENTER_ONE_OF_TWO)


def _kept(
    uow: UnitOfWork, definition: VoteDefinition, entry: EntryRecord, readings: Mapping[str, FieldValue]
) -> EntryRecord:
    """The entry with the readings in it, stored; refuses blanks and impossible figures."""
    values = with_values(entry.values, readings)
    findings = incomplete(definition, entry.station_id, values)
    if findings:
        raise ConflictError("entry-incomplete", findings=findings)
    changed_entry = replace(entry, values=values)
    uow.votes.entries.save(changed_entry)
    return changed_entry
