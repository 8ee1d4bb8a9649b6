"""Closing the count, and the resolution of a person. Computing is in ``domain.votes.tally`` and ``decision``.

Nothing is overwritten: every result is a version; one that replaces a packaged result names its digest.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.frozen_counts import freeze
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, kept_text, local_time, moved, named, vote_in
from unionreg.application.vote_records import ResultRecord
from unionreg.domain.audit.vote_events import VoteClosed, VoteReopened, VoteResolved
from unionreg.domain.findings import Severity, finding
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count_entry import READY_STATES, Act, StationState, follow
from unionreg.domain.votes.decision import check_resolution, compute_bases, propose
from unionreg.domain.votes.result import AnnulledStation, Proposal, Resolution, Superseded, VoteResult
from unionreg.domain.votes.tally import compute_turnout, sum_totals
from unionreg.domain.votes.vote_status import CLOSED_STATUSES, ENTRY_STATUSES, VoteStatus
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import StationRecord
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.result import Outcome
    from unionreg.domain.votes.vote import VoteDefinition

_RESOLUTION_ADDED = "Se agrega la resolución al cómputo que ya estaba empaquetado."


def close_vote(core: Core, actor: Actor, *, vote_id: str, reason: str | None = None) -> Changes:
    """Freeze every count and compute totals, bases and proposal; created id = the result's version.

    ``reason`` is needed when a package of an earlier result exists (it goes into ``supersedes``).
    Raises ConflictError ``stations-not-ready`` with one finding W-2xx a station, ``superseding-reason-missing``,
    ``wrong-status``; NotAllowedError ``entered-this-vote``.
    """
    now = core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.CLOSE_VOTES)
        vote = vote_in(uow, vote_id, ENTRY_STATUSES)
        stations = uow.votes.stations.of_vote(vote_id)
        if actor.user_id in uow.votes.entries.people_of_vote(vote_id):
            raise NotAllowedError("entered-this-vote")
        _refuse_unready(stations, now)
        definition = definition_of(core, uow, vote)
        supersedes = _superseded(uow, vote_id, reason)
        counts = [_closed(core, uow, definition, station, now) for station in stations]
        result = computed(definition, counts, stations, supersedes, local_time(definition, now))
        record = keep_result(core, uow, actor, result, now)
        moved(core, uow, vote, VoteStatus.CLOSED)
        uow.audit.add(VoteClosed(vote_id, record.version, record.computed.value, record.sha256), actor)
    return created(Thing.RESULT, record.version, (Thing.VOTE, vote_id), (Thing.COUNT, vote_id))


def not_ready(stations: Iterable[StationRecord], at: datetime) -> tuple[Finding, ...]:
    """What keeps a vote from being closed, one finding a station and matter; fields are station ids."""
    return tuple(each for station in stations for each in _unready(station, at))


def _unready(station: StationRecord, at: datetime) -> Iterable[Finding]:
    field, name = (station.station_id,), station.name
    if station.state in {StationState.DIFFERENT, StationState.HALF_RE_ENTERED}:
        yield finding("W-202", Severity.ERROR, field, station=name, fields=len(station.differing))
    elif station.state is StationState.SETTLED_WITH_ERRORS:
        yield finding("W-203", Severity.ERROR, field, station=name, codes=", ".join(station.errors))
    elif station.state not in READY_STATES:
        yield finding("W-201", Severity.ERROR, field, station=name)
    else:
        yield from _unready_count(station, at)


def _unready_count(station: StationRecord, at: datetime) -> Iterable[Finding]:
    field, name = (station.station_id,), station.name
    if station.unexplained and station.state is not StationState.ANNULLED:
        yield finding("W-204", Severity.ERROR, field, station=name, codes=", ".join(station.unexplained))
    if not station.people:
        yield finding("W-205", Severity.ERROR, field, station=name)
    counted_at = None if station.settled is None else station.settled.counted_at
    if counted_at is not None and counted_at > at:
        yield finding("W-206", Severity.ERROR, field, station=name)


def _refuse_unready(stations: Sequence[StationRecord], at: datetime) -> None:
    findings = not_ready(stations, at)
    if findings:
        raise ConflictError("stations-not-ready", findings=findings, stations=len({each.fields for each in findings}))


def _superseded(uow: UnitOfWork, vote_id: str, reason: str | None) -> Superseded | None:
    package = uow.votes.packages.latest(vote_id)
    if package is None:
        return None
    if reason is None or not reason.strip():
        raise ConflictError("superseding-reason-missing")
    return Superseded(package.digest, kept_text("reason", reason))


def _closed(
    core: Core, uow: UnitOfWork, definition: VoteDefinition, station: StationRecord, at: datetime
) -> StationCount:
    target = StationState.ANNULLED if station.state is StationState.ANNULLED else StationState.FINAL
    frozen, count = freeze(core, uow, definition, station, at)
    uow.votes.stations.save(replace(frozen, state=follow(station.state, Act.CLOSE, target)))
    return count


def computed(
    definition: VoteDefinition,
    counts: Sequence[StationCount],
    stations: Iterable[StationRecord],
    supersedes: Superseded | None,
    at: datetime,
) -> VoteResult:
    """The result of a vote by the rule of its definition; no resolution yet."""
    annulled = tuple(
        AnnulledStation(each.station_id, each.annulment.reason, each.annulment.by, each.annulment.at)
        for each in stations
        if each.annulment is not None
    )
    rule = definition.decision_rule
    totals = sum_totals(definition, counts, {each.station_id for each in annulled})
    bases = compute_bases(
        rule,
        ballot=definition.ballot,
        covered=definition.workers_covered,
        right_to_vote=definition.workers_with_right_to_vote,
        totals=totals,
    )
    return VoteResult(
        vote_id=definition.vote_id,
        computed_at=at,
        annulled_stations=annulled,
        totals=totals,
        turnout=compute_turnout(definition, totals),
        bases=bases,
        rule_applied=rule,
        computed=propose(rule, bases, totals),
        resolution=None,
        supersedes=supersedes,
    )


def keep_result(core: Core, uow: UnitOfWork, actor: Actor, result: VoteResult, at: datetime) -> ResultRecord:
    """Keep a result as the next version."""
    latest = uow.votes.results.latest(result.vote_id)
    record = ResultRecord(
        vote_id=result.vote_id,
        version=1 if latest is None else latest.version + 1,
        sha256=uow.votes.files.put(core.packages.result_bytes(result)),
        computed=result.computed.outcome,
        resolved=None if result.resolution is None else result.resolution.outcome,
        made_by=actor.full_name,
        made_at=at,
        reason=None if result.supersedes is None else result.supersedes.reason,
    )
    uow.votes.results.add(record)
    return record


def latest_result(core: Core, uow: UnitOfWork, vote_id: str) -> tuple[ResultRecord, VoteResult]:
    """The newest result, read from its very bytes. ConflictError ``no-result`` before the first closing."""
    record = uow.votes.results.latest(vote_id)
    if record is None:
        raise ConflictError("no-result")
    return record, core.packages.read_result(uow.votes.files.get(record.sha256))


def resolve(
    core: Core, actor: Actor, *, vote_id: str, outcome: Outcome, winner: str | None = None, reasons: str | None = None
) -> Changes:
    """The resolution, a person's act: a new version of the result; created id = its version.

    Reasons are mandatory when the bases disagree or the outcome is not the proposed one. When the result was packaged
    before, the new one supersedes that package. Raises ConflictError ``reasons-missing``, ``winner-wrong`` (with
    findings), ``wrong-status``.
    """
    now = core.clock()
    kept = kept_text("reasons", reasons) if reasons is not None and reasons.strip() else None
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RESOLVE)
        vote = vote_in(uow, vote_id, {VoteStatus.CLOSED, VoteStatus.RESOLVED})
        _, result = latest_result(core, uow, vote_id)
        _refuse_resolution(result, Proposal(outcome, winner), kept)
        definition = definition_of(core, uow, vote)
        at = local_time(definition, now)
        resolution = Resolution(outcome, winner, kept, named(actor), at)
        package = uow.votes.packages.latest(vote_id)
        supersedes = result.supersedes
        if package is not None and (supersedes is None or supersedes.package_digest != package.digest):
            supersedes = Superseded(package.digest, kept or _RESOLUTION_ADDED)
        resolved = replace(result, resolution=resolution, supersedes=supersedes)
        record = keep_result(core, uow, actor, resolved, now)
        moved(core, uow, vote, VoteStatus.RESOLVED)
        label = next((option.label for option in definition.options if option.id == winner), None)
        uow.audit.add(VoteResolved(vote_id, record.version, outcome.value, label, kept, record.sha256), actor)
    return created(Thing.RESULT, record.version, (Thing.VOTE, vote_id))


def _refuse_resolution(result: VoteResult, resolved: Proposal, reasons: str | None) -> None:
    options = {vote.option for vote in result.totals.votes}
    findings = check_resolution(result.computed, result.bases, resolved, reasons, options)
    errors = {each.code for each in findings if each.severity is Severity.ERROR}
    if "R-203" in errors:
        raise ConflictError("winner-wrong", findings=findings)
    if errors:
        raise ConflictError("reasons-missing", findings=findings)


def reopen_vote(core: Core, actor: Actor, *, vote_id: str, reason: str) -> Changes:
    """Open a closed vote for corrections. Results and packages so far stay; closing again makes a new version."""
    text = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.CORRECT_COUNTS)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES)
        moved(core, uow, vote, VoteStatus.CORRECTING)
        uow.audit.add(VoteReopened(vote_id, text), actor)
    return changed(Thing.VOTE, vote_id)
