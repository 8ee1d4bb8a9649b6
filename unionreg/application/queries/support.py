"""Reading a request for representativeness: who asked, the window to join, the 30 % of each, and what may come next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.session import require
from unionreg.application.support import adhesion_until
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.domain.votes.support import Stage, has_support, proposed, stage, supporters_needed

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.support import Applicant, SupportOutcome, SupportRequest


@dataclass(frozen=True, slots=True)
class ApplicantRow:
    """A union of the request. ``enough``: reaches 30 %; None while its list or the number of workers is missing."""

    applicant: Applicant
    enough: bool | None


@dataclass(frozen=True, slots=True)
class RollChoice:
    """A version of the vote's rolls that may be compared."""

    roll_id: int
    version: int
    file_name: str
    people: int
    supporters: bool


@dataclass(frozen=True, slots=True)
class SupportView:
    """All that the page of a request shows. ``needed``: the smallest number of supporters that is enough."""

    title: str
    stage: Stage
    request: SupportRequest
    rows: tuple[ApplicantRow, ...]
    needed: int | None
    adhesion_until: date | None
    proposed: SupportOutcome | None
    rolls: tuple[RollChoice, ...]
    today: date


def support_view(core: Core, actor: Actor, *, vote_id: str) -> SupportView:
    """The request of a vote as it stands today. NotFoundError ``vote-unknown``."""
    today = core.clock().date()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        request = uow.support.get(vote_id)
        until = adhesion_until(uow, request)
        rolls = tuple(
            RollChoice(
                each.roll_id, each.version, each.file_name, each.people, each.purpose is RollPurpose.SUPPORTERS_30
            )
            for each in uow.rolls.versions(vote_id)
            if uow.rolls.forgotten(each.roll_id) is None
        )
    workers = request.workers_covered
    return SupportView(
        title=vote.draft.title,
        stage=stage(request, until, today),
        request=request,
        rows=tuple(ApplicantRow(each, has_support(each.check, workers)) for each in request.applicants),
        needed=None if workers is None else supporters_needed(workers),
        adhesion_until=until,
        proposed=proposed(request),
        rolls=rolls,
        today=today,
    )
