"""Reading votes: the list, a vote's page as a task list, the draft with its findings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.application.vote_records import VoteFilter, VoteListRow, VoteSort, VotesPage
from unionreg.domain.votes.vote_status import VoteStatus

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.ports import Core
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import Purpose, VoteDefinition

__all__ = ["VoteFilter", "VoteListRow", "VoteSort", "VoteStatus", "VotesPage"]


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
    raise NotImplementedError


def vote_page(core: Core, actor: Actor, *, vote_id: str) -> VotePage:
    """A vote's page. Raises NotFoundError ``vote-unknown``."""
    raise NotImplementedError


def draft_view(core: Core, actor: Actor, *, vote_id: str) -> DraftView:
    """The draft with what the checks say of it as it stands."""
    raise NotImplementedError


def definition_file(core: Core, actor: Actor, *, vote_id: str) -> bytes:
    """The frozen bytes of ``definition.json``. Raises ConflictError ``vote-is-draft``."""
    raise NotImplementedError
