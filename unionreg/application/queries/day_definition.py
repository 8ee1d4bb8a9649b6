"""The frozen definition of a vote for screens that need nothing else of it. Nothing here is logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.session import require
from unionreg.application.vote_access import definition_of
from unionreg.domain.roles import Permission
from unionreg.domain.votes.vote_status import VoteStatus

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.vote import VoteDefinition


def frozen_definition(core: Core, actor: Actor, *, vote_id: str) -> VoteDefinition | None:
    """The definition once it is fixed, else None. NotFoundError ``vote-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        return None if vote.status is VoteStatus.DRAFT else definition_of(core, uow, vote)
