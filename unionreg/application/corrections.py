"""Correcting after closing: the vote is opened again, a count gets a new version, nothing is overwritten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.frozen_counts import freeze
from unionreg.application.session import require
from unionreg.application.station_counts import findings_of, incomplete, judged, with_explanation
from unionreg.application.vote_access import (
    definition_of,
    explained_by,
    kept_text,
    moved,
    named,
    require_act,
    require_uninvolved,
    vote_in,
)
from unionreg.application.vote_records import Decision
from unionreg.domain.audit.vote_events import CountCorrected
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count_entry import Act, StationState, allows, follow
from unionreg.domain.votes.vote_status import CLOSED_STATUSES, VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import StationRecord, VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count_entry import EntryValues
    from unionreg.domain.votes.vote import VoteDefinition


def reopened(core: Core, uow: UnitOfWork, vote: VoteRecord) -> VoteRecord:
    """The vote after a change: a closed one is in correction from now on."""
    return moved(core, uow, vote, VoteStatus.CORRECTING if vote.status in CLOSED_STATUSES else vote.status)


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
    Raises NotAllowedError ``entered-this-station``; ConflictError ``wrong-status`` before closing, ``wrong-state``,
    ``entry-incomplete``, ``count-has-errors``, ``warnings-unexplained`` (each with findings), ``nothing-changed``.
    """
    now = core.clock()
    decision = Decision(kept_text("reason", reason), named(actor), now)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.CORRECT_COUNTS)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES | {VoteStatus.CORRECTING})
        station = uow.votes.stations.get(vote_id, station_id)
        require_uninvolved(uow, actor, vote_id, station_id)
        require_act(station, Act.CORRECT, possible=allows(station.state, Act.CORRECT))
        definition = definition_of(core, uow, vote)
        previous = uow.votes.results.counts_of(vote_id, station_id)[-1]
        corrected = _corrected(actor, definition, station, values, explanations, now)
        after, count = freeze(core, uow, definition, replace(corrected, correction=decision), now)
        if count.version == previous.version:
            raise ConflictError("nothing-changed", station=station.name)
        uow.votes.stations.save(replace(after, state=follow(station.state, Act.CORRECT, StationState.FINAL)))
        reopened(core, uow, vote)
        sha256 = uow.votes.results.counts_of(vote_id, station_id)[-1].sha256
        event = CountCorrected(vote_id, station.name, count.version, sha256, previous.sha256, decision.reason)
        uow.audit.add(event, actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def _corrected(
    actor: Actor,
    definition: VoteDefinition,
    station: StationRecord,
    values: EntryValues,
    explanations: Sequence[tuple[str, str]],
    at: datetime,
) -> StationRecord:
    """The station with the new values, if they add up and every warning is explained."""
    blank = incomplete(definition, station.station_id, values)
    if blank:
        raise ConflictError("entry-incomplete", findings=blank)
    explained = station.explained
    for code, text in explanations:
        explained = with_explanation(explained, explained_by(actor, code, text, at), code)
    corrected = judged(definition, replace(station, settled=values, explained=explained))
    if corrected.errors:
        raise ConflictError("count-has-errors", findings=findings_of(definition, corrected))
    if corrected.unexplained:
        raise ConflictError("warnings-unexplained", findings=findings_of(definition, corrected))
    return corrected
