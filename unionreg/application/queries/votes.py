"""Reading votes: the list, a vote's page as a task list, the draft with its findings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.queries.vote_tasks import TaskKey, TaskRow, TaskState, next_task, tasks_of
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of
from unionreg.application.vote_drafts import check_draft, draft_as_fixed
from unionreg.application.vote_records import VoteFilter, VoteListRow, VoteSort, VotesPage
from unionreg.domain.findings import Severity
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count_entry import Place, StationState
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.application.vote_records import StationRecord
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import Purpose, VoteDefinition

__all__ = [
    "DraftView",
    "TaskKey",
    "TaskRow",
    "TaskState",
    "VoteFilter",
    "VoteListRow",
    "VotePage",
    "VoteSort",
    "VoteStatus",
    "VotesPage",
    "definition_file",
    "draft_view",
    "vote_page",
    "votes_list",
]


@dataclass(frozen=True, slots=True)
class VotePage:
    """All that a vote's page shows. ``definition`` is None while a draft. ``next_task`` is what to do now, or None.

    ``next_station``: for the task COUNT, the station whose entry is next for this person, or None.
    """

    vote_id: str
    title: str
    procedure: str
    purpose: Purpose
    status: VoteStatus
    draft: DraftDefinition
    definition: VoteDefinition | None
    definition_sha256: str | None
    tasks: tuple[TaskRow, ...]
    next_task: TaskKey | None
    next_station: str | None
    result: VoteResult | None
    result_version: int
    package_digest: str | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class DraftView:
    draft: DraftDefinition
    findings: tuple[Finding, ...]
    may_be_fixed: bool


def votes_list(
    core: Core,
    actor: Actor,
    *,
    where: VoteFilter | None = None,
    sort: VoteSort = VoteSort.HELD_ON,
    descending: bool = True,
    offset: int = 0,
    limit: int = 200,
) -> VotesPage:
    """A page of the list, filtered, sorted and cut in SQL."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        return uow.votes.rows.page(where or VoteFilter(), sort, descending=descending, offset=offset, limit=limit)


def vote_page(core: Core, actor: Actor, *, vote_id: str) -> VotePage:
    """A vote's page. Raises NotFoundError ``vote-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        stations = uow.votes.stations.of_vote(vote_id)
        tasks = tasks_of(core, uow, vote, stations)
        definition = None if vote.status is VoteStatus.DRAFT else definition_of(core, uow, vote)
        record, package = uow.votes.results.latest(vote_id), uow.votes.packages.latest(vote_id)
        is_packaged = record is not None and package is not None and package.result_version == record.version
        return VotePage(
            vote_id=vote_id,
            title=vote.draft.title,
            procedure=vote.draft.procedure,
            purpose=vote.draft.purpose,
            status=vote.status,
            draft=vote.draft if definition is None else draft_as_fixed(vote.draft, definition),
            definition=definition,
            definition_sha256=vote.definition_sha256,
            tasks=tasks,
            next_task=next_task(tasks),
            next_station=_next_station(uow, actor, vote_id, stations),
            result=None if record is None else core.packages.read_result(uow.votes.files.get(record.sha256)),
            result_version=0 if record is None else record.version,
            package_digest=package.digest if package is not None and is_packaged else None,
            updated_at=vote.updated_at,
        )


_OPEN_TO = {
    StationState.EMPTY: (Permission.ENTER_FIRST, Place.FIRST),
    StationState.TO_BE_COUNTED_AGAIN: (Permission.ENTER_FIRST, Place.FIRST),
    StationState.FIRST_DONE: (Permission.ENTER_SECOND, Place.SECOND),
}


def _next_station(uow: UnitOfWork, actor: Actor, vote_id: str, stations: Sequence[StationRecord]) -> str | None:
    """The own sheet in hands, or else the first that this person may open."""
    entries = uow.votes.entries.current(vote_id)
    for entry in entries:
        if entry.user_id == actor.user_id and entry.finished_at is None:
            return entry.station_id
    made = {entry.station_id for entry in entries if entry.user_id == actor.user_id}
    for station in stations:
        permission, _ = _OPEN_TO.get(station.state, (None, None))
        if permission is not None and actor.may(permission) and station.station_id not in made:
            return station.station_id
    return None


def draft_view(core: Core, actor: Actor, *, vote_id: str) -> DraftView:
    """The draft with what the checks say of it as it stands."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        draft = vote.draft
        if vote.status is not VoteStatus.DRAFT:
            draft = draft_as_fixed(draft, definition_of(core, uow, vote))
    findings = check_draft(draft, vote_id, vote.fixed_at or core.clock())
    fit = not any(each.severity is Severity.ERROR for each in findings)
    return DraftView(draft, findings, fit and vote.status is VoteStatus.DRAFT)


def definition_file(core: Core, actor: Actor, *, vote_id: str) -> bytes:
    """The frozen bytes of ``definition.json``. Raises ConflictError ``vote-is-draft``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        if vote.definition_sha256 is None:
            raise ConflictError("vote-is-draft")
        return uow.votes.files.get(vote.definition_sha256)
