"""The task list of a vote: what is done, what goes on, what is next. States are keys; their words are the window's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.application.paper_kinds import PaperKind
from unionreg.application.signing import given
from unionreg.application.vote_drafts import check_draft
from unionreg.domain.findings import Severity
from unionreg.domain.votes.count_entry import READY_STATES, StationState
from unionreg.domain.votes.vote_status import CLOSED_STATUSES, VoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import StationRecord, VoteRecord


class TaskKey(StrEnum):
    """Tasks of a vote, in order."""

    PREPARE = "prepare"
    ROLL = "roll"
    FIX = "fix"
    BLANK_ACTS = "blank-acts"
    COUNT = "count"
    CLOSE = "close"
    RESOLVE = "resolve"
    PACKAGE = "package"
    SIGN = "sign"
    NOTICE = "notice"
    CERTIFICATE = "certificate"


class TaskState(StrEnum):
    COMPLETE = "complete"
    IN_PROGRESS = "in-progress"
    READY = "ready"
    NEEDS_ATTENTION = "needs-attention"
    CANNOT_START = "cannot-start"


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A line of the task list; ``done`` of ``total`` where it is countable (0 of 0 otherwise)."""

    key: TaskKey
    state: TaskState
    done: int = 0
    total: int = 0


_ATTENTION = frozenset({StationState.DIFFERENT, StationState.HALF_RE_ENTERED, StationState.SETTLED_WITH_ERRORS})


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the states of the later tasks depend on. Papers are those of the latest result."""

    draft_is_fit: bool
    blank_acts: int
    closed: bool
    resolved: bool
    packaged: bool
    signatures: int
    required: int
    notice: bool
    certificate: bool


def tasks_of(core: Core, uow: UnitOfWork, vote: VoteRecord, stations: Sequence[StationRecord]) -> tuple[TaskRow, ...]:
    """Every task of the vote in order."""
    facts = _facts(core, uow, vote)
    return (*_preparation(vote, stations, facts), *_counting(vote, stations, facts), *_after_closing(facts))


def next_task(tasks: Iterable[TaskRow]) -> TaskKey | None:
    """The first task that can be worked on now; None when all is done or nothing can be. Blank acts wait for nobody."""
    workable = {TaskState.READY, TaskState.IN_PROGRESS, TaskState.NEEDS_ATTENTION}
    waiting = [task.key for task in tasks if task.state in workable]
    return next((key for key in waiting if key is not TaskKey.BLANK_ACTS), next(iter(waiting), None))


def _facts(core: Core, uow: UnitOfWork, vote: VoteRecord) -> _Facts:
    vote_id, is_draft = vote.vote_id, vote.status is VoteStatus.DRAFT
    findings = check_draft(vote.draft, vote_id, core.clock()) if is_draft else ()
    result, package = uow.votes.results.latest(vote_id), uow.votes.packages.latest(vote_id)
    closed = vote.status in CLOSED_STATUSES
    version = result.version if result is not None and closed else None
    packaged = package is not None and package.result_version == version
    signatures = uow.votes.packages.signatures(package.package_id) if package is not None and packaged else ()
    papers = uow.votes.papers.find(vote_id)
    issued = {paper.kind for paper in papers if paper.result_version == version}
    return _Facts(
        draft_is_fit=not any(each.severity is Severity.ERROR for each in findings),
        blank_acts=sum(paper.kind == PaperKind.BLANK_STATION_ACT for paper in papers),
        closed=closed,
        resolved=closed and result is not None and result.resolved is not None,
        packaged=packaged,
        signatures=given(signatures),
        required=vote.draft.certify or 0,
        notice=PaperKind.RESULT_NOTICE in issued,
        certificate=PaperKind.CERTIFICATE in issued,
    )


def _preparation(vote: VoteRecord, stations: Sequence[StationRecord], facts: _Facts) -> Iterable[TaskRow]:
    is_draft, total = vote.status is VoteStatus.DRAFT, len(stations) or len(vote.draft.stations)
    prepared = TaskState.COMPLETE if facts.draft_is_fit else TaskState.IN_PROGRESS
    yield TaskRow(TaskKey.PREPARE, prepared)
    yield TaskRow(TaskKey.ROLL, TaskState.READY if vote.draft.roll is None else TaskState.COMPLETE)
    if is_draft:
        yield TaskRow(TaskKey.FIX, TaskState.READY if facts.draft_is_fit else TaskState.CANNOT_START)
        yield TaskRow(TaskKey.BLANK_ACTS, TaskState.CANNOT_START, 0, total)
        return
    yield TaskRow(TaskKey.FIX, TaskState.COMPLETE)
    done = facts.blank_acts
    state = TaskState.COMPLETE if done == total else TaskState.IN_PROGRESS if done else TaskState.READY
    yield TaskRow(TaskKey.BLANK_ACTS, state, done, total)


def _counting(vote: VoteRecord, stations: Sequence[StationRecord], facts: _Facts) -> Iterable[TaskRow]:
    total = len(stations) or len(vote.draft.stations)
    done = sum(_is_ready(station) for station in stations)
    if not stations:
        yield TaskRow(TaskKey.COUNT, TaskState.CANNOT_START, 0, total)
    elif done == total:
        yield TaskRow(TaskKey.COUNT, TaskState.COMPLETE, done, total)
    elif any(_needs_attention(station) for station in stations):
        yield TaskRow(TaskKey.COUNT, TaskState.NEEDS_ATTENTION, done, total)
    else:
        started = any(station.state is not StationState.EMPTY for station in stations)
        yield TaskRow(TaskKey.COUNT, TaskState.IN_PROGRESS if started else TaskState.READY, done, total)
    yield TaskRow(TaskKey.CLOSE, _state(done=facts.closed, ready=bool(stations) and done == total))


def _is_ready(station: StationRecord) -> bool:
    """Nothing of this station stands in the way of closing."""
    explained = station.state is StationState.ANNULLED or not station.unexplained
    return station.state in READY_STATES and explained and bool(station.people)


def _needs_attention(station: StationRecord) -> bool:
    return station.state in _ATTENTION or (station.state in READY_STATES and not _is_ready(station))


def _after_closing(facts: _Facts) -> Iterable[TaskRow]:
    signed = facts.packaged and facts.signatures >= facts.required
    yield TaskRow(TaskKey.RESOLVE, _state(done=facts.resolved, ready=facts.closed))
    yield TaskRow(TaskKey.PACKAGE, _state(done=facts.packaged, ready=facts.closed))
    signing = _state(done=signed, ready=facts.packaged)
    if signing is TaskState.READY and facts.signatures:
        signing = TaskState.IN_PROGRESS
    yield TaskRow(TaskKey.SIGN, signing, facts.signatures, facts.required)
    yield TaskRow(TaskKey.NOTICE, _state(done=facts.notice, ready=facts.packaged))
    yield TaskRow(TaskKey.CERTIFICATE, _state(done=facts.certificate, ready=signed and facts.resolved))


def _state(*, done: bool, ready: bool) -> TaskState:
    if done:
        return TaskState.COMPLETE
    return TaskState.READY if ready else TaskState.CANNOT_START
