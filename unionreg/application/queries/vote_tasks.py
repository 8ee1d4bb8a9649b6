"""The task list of a vote: what is done, what goes on, what is next. States are keys; their words are the window's."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.application.paper_kinds import PaperKind
from unionreg.application.signing import given
from unionreg.application.support import adhesion_until
from unionreg.application.vote_drafts import check_draft
from unionreg.domain.audit.kit_events import KitPrinted
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.findings import Severity
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.domain.votes.count_entry import READY_STATES, StationState
from unionreg.domain.votes.day.states import CLOSED_STATES
from unionreg.domain.votes.preparation import Posted, VotePreparation
from unionreg.domain.votes.procedures.representativeness_contest import PROCEDURE as REPRESENTATIVENESS
from unionreg.domain.votes.support import RULED_STAGES, Stage, stage
from unionreg.domain.votes.vote_status import CLOSED_STATUSES, VoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import StationRecord, VoteRecord


class TaskKey(StrEnum):
    """Tasks of a vote, in order."""

    REQUEST = "request"
    PREPARE = "prepare"
    ARRANGE = "arrange"
    ROLL = "roll"
    FIX = "fix"
    KIT = "kit"
    DAY = "day"
    COUNT = "count"
    CLOSE = "close"
    RESOLVE = "resolve"
    PACKAGE = "package"
    SIGN = "sign"
    NOTICE = "notice"
    REPORT = "report"
    OBJECTIONS = "objections"
    CERTIFICATE = "certificate"


class Phase(StrEnum):
    """The four parts of a vote."""

    BEFORE = "before"
    DAY = "day"
    COUNT = "count"
    AFTER = "after"


PHASES: dict[Phase, tuple[TaskKey, ...]] = {
    Phase.BEFORE: (TaskKey.REQUEST, TaskKey.PREPARE, TaskKey.ARRANGE, TaskKey.ROLL, TaskKey.FIX, TaskKey.KIT),
    Phase.DAY: (TaskKey.DAY,),
    Phase.COUNT: (TaskKey.COUNT, TaskKey.CLOSE, TaskKey.RESOLVE, TaskKey.PACKAGE, TaskKey.SIGN),
    Phase.AFTER: (TaskKey.NOTICE, TaskKey.REPORT, TaskKey.OBJECTIONS, TaskKey.CERTIFICATE),
}

# Paper, places, tables and posting go on beside the rest: they are in the list, but never "what is next".
_OVER_WHEN_CLOSED = frozenset({TaskKey.ARRANGE, TaskKey.KIT, TaskKey.DAY})
_BESIDE = _OVER_WHEN_CLOSED | {TaskKey.REPORT}


class TaskState(StrEnum):
    COMPLETE = "complete"
    IN_PROGRESS = "in-progress"
    READY = "ready"
    NEEDS_ATTENTION = "needs-attention"
    CANNOT_START = "cannot-start"
    NOT_RECORDED = "not-recorded"


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

    request: Stage | None
    draft_is_fit: bool
    arranged: TaskState
    roll: TaskState
    kit: bool
    blank_acts: int
    days: tuple[int, int]
    closed: bool
    resolved: bool
    packaged: bool
    signatures: int
    required: int
    notice: bool
    reported: TaskState
    objections: tuple[int, int]
    annulled: bool
    certificate: bool


def tasks_of(core: Core, uow: UnitOfWork, vote: VoteRecord, stations: Sequence[StationRecord]) -> tuple[TaskRow, ...]:
    """Every task of the vote in order."""
    facts = _facts(core, uow, vote)
    tasks = (
        *_preparation(vote, stations, facts),
        *_day(vote, facts),
        *_counting(vote, stations, facts),
        *_after_closing(facts),
    )
    return tuple(map(_looking_back, tasks)) if facts.closed else tasks


def _looking_back(task: TaskRow) -> TaskRow:
    """Once the count is closed, paper and tables that nobody wrote down here are no longer something to do."""
    if task.key in _OVER_WHEN_CLOSED and task.state is not TaskState.COMPLETE:
        return replace(task, state=TaskState.NOT_RECORDED)
    return task


def next_task(tasks: Iterable[TaskRow]) -> TaskKey | None:
    """The first task that can be worked on now, those beside the straight road last; None when nothing is left."""
    workable = {TaskState.READY, TaskState.IN_PROGRESS, TaskState.NEEDS_ATTENTION}
    waiting = [task.key for task in tasks if task.state in workable]
    return next((key for key in waiting if key not in _BESIDE), next(iter(waiting), None))


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
    objections = uow.after.objections(vote_id)
    return _Facts(
        request=_request_stage(core, uow, vote),
        draft_is_fit=not any(each.severity is Severity.ERROR for each in findings),
        arranged=_arranged(uow, vote_id),
        roll=_roll(uow, vote),
        kit=_kit_is_whole(uow, vote_id),
        blank_acts=sum(paper.kind == PaperKind.BLANK_STATION_ACT for paper in papers),
        days=_days(uow, vote_id),
        closed=closed,
        resolved=closed and result is not None and result.resolved is not None,
        packaged=packaged,
        signatures=given(signatures),
        required=vote.draft.certify or 0,
        notice=PaperKind.RESULT_NOTICE in issued,
        reported=_reported(uow, vote_id, version),
        objections=(sum(each.decision is not None for each in objections), len(objections)),
        annulled=vote.status is VoteStatus.ANNULLED,
        certificate=PaperKind.CERTIFICATE in issued,
    )


def _request_stage(core: Core, uow: UnitOfWork, vote: VoteRecord) -> Stage | None:
    """Where the request for representativeness stands; None in other procedures."""
    if vote.draft.procedure != REPRESENTATIVENESS.package_name:
        return None
    request = uow.support.get(vote.vote_id)
    return stage(request, adhesion_until(uow, request), core.clock().date())


def _arranged(uow: UnitOfWork, vote_id: str) -> TaskState:
    """Called and posted is complete; anything said is on its way."""
    preparation = uow.preparation.get(vote_id)
    if preparation.called_on is not None and any(each.what is Posted.CALL for each in preparation.postings):
        return TaskState.COMPLETE
    return TaskState.READY if preparation == VotePreparation(vote_id) else TaskState.IN_PROGRESS


def _kit_is_whole(uow: UnitOfWork, vote_id: str) -> bool:
    """Whether every file of the kit was written in one printing; one that was cancelled left some out."""
    wanted = LogFilter(kinds=frozenset({KitPrinted.KIND}), vote_id=vote_id)
    printed = (json.loads(record.details) for record in uow.audit.find(wanted))
    return any(each["files"] == each["wanted"] for each in printed)


def _roll(uow: UnitOfWork, vote: VoteRecord) -> TaskState:
    """A digest in the definition is complete, whether the program holds the people or the office only named a file."""
    if vote.draft.roll is not None:
        return TaskState.COMPLETE
    lists = [each for each in uow.rolls.versions(vote.vote_id) if each.purpose is not RollPurpose.SUPPORTERS_30]
    return TaskState.IN_PROGRESS if lists else TaskState.READY


def _days(uow: UnitOfWork, vote_id: str) -> tuple[int, int]:
    """Tables whose day is over, of those that were prepared."""
    summaries = uow.day.summaries(vote_id)
    return sum(each.state in CLOSED_STATES for each in summaries), len(summaries)


def _reported(uow: UnitOfWork, vote_id: str, version: int | None) -> TaskState:
    """The latest result was put up and reported to the Centre."""
    if version is None:
        return TaskState.CANNOT_START
    posted = any(each.result_version == version for each in uow.after.postings(vote_id))
    sent = any(each.result_version == version and each.sent_at for each in uow.after.reports(vote_id))
    if posted and sent:
        return TaskState.COMPLETE
    return TaskState.IN_PROGRESS if posted or sent else TaskState.READY


def _preparation(vote: VoteRecord, stations: Sequence[StationRecord], facts: _Facts) -> Iterable[TaskRow]:
    is_draft, total = vote.status is VoteStatus.DRAFT, len(stations) or len(vote.draft.stations)
    if facts.request is not None:
        yield TaskRow(TaskKey.REQUEST, _request_state(facts.request))
    ruled = facts.request in RULED_STAGES
    prepared = TaskState.COMPLETE if facts.draft_is_fit else TaskState.IN_PROGRESS
    yield TaskRow(TaskKey.PREPARE, TaskState.CANNOT_START if ruled else prepared)
    yield TaskRow(TaskKey.ARRANGE, TaskState.CANNOT_START if ruled else facts.arranged)
    yield TaskRow(TaskKey.ROLL, facts.roll)
    if is_draft:
        fit = facts.draft_is_fit and not ruled
        yield TaskRow(TaskKey.FIX, TaskState.READY if fit else TaskState.CANNOT_START)
        yield TaskRow(TaskKey.KIT, TaskState.CANNOT_START, 0, total)
        return
    yield TaskRow(TaskKey.FIX, TaskState.COMPLETE)
    done = total if facts.kit else facts.blank_acts
    state = TaskState.COMPLETE if done == total else TaskState.IN_PROGRESS if done else TaskState.READY
    yield TaskRow(TaskKey.KIT, state, done, total)


def _request_state(reached: Stage) -> TaskState:
    """With several unions the request has led to a vote; ruled without one, it has led to its end."""
    if reached is Stage.SEVERAL or reached in RULED_STAGES:
        return TaskState.COMPLETE
    return TaskState.READY if reached is Stage.FILED else TaskState.IN_PROGRESS


def _day(vote: VoteRecord, facts: _Facts) -> Iterable[TaskRow]:
    over, prepared = facts.days
    if vote.status is VoteStatus.DRAFT:
        yield TaskRow(TaskKey.DAY, TaskState.CANNOT_START)
    elif prepared and over == prepared:
        yield TaskRow(TaskKey.DAY, TaskState.COMPLETE, over, prepared)
    else:
        yield TaskRow(TaskKey.DAY, TaskState.IN_PROGRESS if prepared else TaskState.READY, over, prepared)


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
    yield TaskRow(TaskKey.REPORT, facts.reported)
    decided, all_of_them = facts.objections
    answered = decided == all_of_them
    objections = _state(done=facts.closed and answered, ready=False)
    if not answered:
        objections = TaskState.NEEDS_ATTENTION
    yield TaskRow(TaskKey.OBJECTIONS, objections, decided, all_of_them)
    ready = signed and facts.resolved and answered and not facts.annulled
    yield TaskRow(TaskKey.CERTIFICATE, _state(done=facts.certificate, ready=ready))


def _state(*, done: bool, ready: bool) -> TaskState:
    if done:
        return TaskState.COMPLETE
    return TaskState.READY if ready else TaskState.CANNOT_START
