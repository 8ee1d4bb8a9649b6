"""Badges and letters of a vote as PDF. The legal calendar's paper is in ``legal_calendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.queries.legal_calendar import procedure_key_of, voting_days
from unionreg.application.session import require
from unionreg.application.verifiers import visits_still_there
from unionreg.application.vote_access import draft_of
from unionreg.domain.roles import Permission
from unionreg.domain.votes.preparation_orders import BadgeOrder, LetterOrder, PaperVote
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.domain.roles import Actor


def badges_paper(core: Core, actor: Actor, *, vote_id: str, observer_id: int | None = None) -> bytes:
    """Badges of everybody who is accredited, or of one. ConflictError ``nobody-accredited``; NotFoundError."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        draft = draft_of(core, uow, vote)
        people = tuple(
            each
            for each in uow.preparation.observers(vote_id)
            if each.accreditation is not None and observer_id in (None, each.observer_id)
        )
        letterhead = uow.office.get().letterhead()
    if not people:
        raise ConflictError("nobody-accredited")
    days = tuple(day.day for day in voting_days(draft)) or ((vote.held_on,) if vote.held_on is not None else ())
    order = BadgeOrder(
        vote=_paper_vote(vote_id, draft),
        people=people,
        stations=tuple((station.id, station.name) for station in draft.stations),
        unions=tuple((union.id, union.name) for union in draft.unions),
        days=days,
    )
    return core.preparation_papers.observer_badges(order, letterhead)


def letter_paper(core: Core, actor: Actor, *, verifier_id: int) -> bytes:
    """The letter of an assignment. NotFoundError ``verifier-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        verifier = uow.preparation.verifier(verifier_id)
        draft = draft_of(core, uow, uow.votes.rows.get(verifier.vote_id))
        visits = visits_still_there(core, uow, verifier)
        letterhead = uow.office.get().letterhead()
    order = LetterOrder(_paper_vote(verifier.vote_id, draft), verifier, visits)
    return core.preparation_papers.verifier_letter(order, letterhead)


def _paper_vote(vote_id: str, draft: DraftDefinition) -> PaperVote:
    return PaperVote(vote_id, draft.title, procedure_key_of(draft), draft.purpose is Purpose.REHEARSAL)
