"""Reading what is prepared beside the definition: the preparation with its findings, observers, verifiers, pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.preparation_repeats import round_number
from unionreg.application.queries.legal_calendar import procedure_key_of, voting_days
from unionreg.application.session import require
from unionreg.application.verifiers import visits_elsewhere
from unionreg.application.vote_access import draft_of
from unionreg.domain.roles import Permission
from unionreg.domain.votes.legal_calendar import has_calendar, legal_calendar
from unionreg.domain.votes.observers import check_request
from unionreg.domain.votes.preparation_checks import CompanionFacts, StationFacts, VoteFacts, check_preparation
from unionreg.domain.votes.verifiers import check_verifier
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.observers import Observer
    from unionreg.domain.votes.preparation import VotePreparation
    from unionreg.domain.votes.verifiers import Verifier
    from unionreg.domain.votes.vote_status import VoteStatus


@dataclass(frozen=True, slots=True)
class VoteLink:
    """Another vote as a link: one that is repeated, one that repeats, a companion. ``colour``: of its ballots."""

    vote_id: str
    title: str
    held_on: date | None
    colour: str = ""


@dataclass(frozen=True, slots=True)
class PreparationView:
    """All that the preparation of a vote shows. ``draft``: the definition as it stands, with its stations.

    ``repeats`` is the vote that this one repeats, or None; ``repeated_by`` those that repeat it.
    """

    vote_id: str
    status: VoteStatus
    draft: DraftDefinition
    preparation: VotePreparation
    round: int
    repeats: VoteLink | None
    repeated_by: tuple[VoteLink, ...]
    companions: tuple[VoteLink, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class ObserverRow:
    """A line of the register with what a ruling should look at."""

    observer: Observer
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class VerifierRow:
    """An assignment with what stands against it."""

    verifier: Verifier
    findings: tuple[Finding, ...]


def preparation_of(core: Core, actor: Actor, *, vote_id: str) -> PreparationView:
    """The preparation of a vote; a plain one when nothing was saved. Raises NotFoundError ``vote-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        draft = draft_of(core, uow, vote)
        preparation = uow.preparation.get(vote_id)
        repeat = preparation.repeat
        companions = tuple(_link(uow, each) for each in preparation.companions)
        return PreparationView(
            vote_id=vote_id,
            status=vote.status,
            draft=draft,
            preparation=preparation,
            round=round_number(uow, vote_id),
            repeats=None if repeat is None else _link(uow, repeat.of_vote_id),
            repeated_by=tuple(_link(uow, each) for each in uow.preparation.repeats_of(vote_id)),
            companions=companions,
            findings=_findings(uow, vote, draft, companions, core.clock().astimezone().date()),
        )


def _findings(
    uow: UnitOfWork, vote: VoteRecord, draft: DraftDefinition, companions: tuple[VoteLink, ...], today: date
) -> tuple[Finding, ...]:
    facts = VoteFacts(
        procedure=procedure_key_of(draft),
        stations=tuple(
            StationFacts(each.id, each.name, each.opens_at, each.closes_at, each.voters_assigned)
            for each in draft.stations
        ),
        options=tuple((option.id, option.label) for option in draft.options),
        held_on=vote.held_on,
        companions=tuple(CompanionFacts(each.title, each.held_on, each.colour) for each in companions),
    )
    preparation = uow.preparation.get(vote.vote_id)
    days = voting_days(draft)
    if not days or not has_calendar(facts.procedure):
        return check_preparation(preparation, facts, None)
    ordered_on = None if preparation.court is None else preparation.court.ordered_on
    legal = legal_calendar(facts.procedure, days, stored_book(uow), today, ordered_on=ordered_on)
    return check_preparation(preparation, facts, legal)


def is_rehearsal(core: Core, actor: Actor, *, vote_id: str) -> bool:
    """Whether this is the id of a drill; False for a real vote and for what is no vote at all."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        try:
            vote = uow.votes.rows.get(vote_id)
        except NotFoundError:
            return False
        return vote.draft.purpose is Purpose.REHEARSAL


def _link(uow: UnitOfWork, vote_id: str) -> VoteLink:
    vote = uow.votes.rows.get(vote_id)
    return VoteLink(vote_id, vote.draft.title, vote.held_on, uow.preparation.get(vote_id).ballot_colour)


def observers_of(core: Core, actor: Actor, *, vote_id: str) -> tuple[ObserverRow, ...]:
    """The register of observers and representatives by number. Raises NotFoundError ``vote-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        uow.votes.rows.get(vote_id)
        return tuple(ObserverRow(each, check_request(each.request)) for each in uow.preparation.observers(vote_id))


def verifiers_of(core: Core, actor: Actor, *, vote_id: str) -> tuple[VerifierRow, ...]:
    """The assignments of a vote, oldest first. Raises NotFoundError ``vote-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        uow.votes.rows.get(vote_id)
        return tuple(_verifier_row(core, uow, each) for each in uow.preparation.verifiers(vote_id))


def _verifier_row(core: Core, uow: UnitOfWork, verifier: Verifier) -> VerifierRow:
    if verifier.withdrawn is not None:
        return VerifierRow(verifier, ())
    visits = visits_elsewhere(core, uow, verifier.request.name)
    return VerifierRow(verifier, check_verifier(verifier.request, visits))


def picture(core: Core, actor: Actor, *, vote_id: str, sha256: str) -> bytes:
    """The bytes of an emblem or of the photograph of a posting of this vote. NotFoundError ``picture-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        preparation = uow.preparation.get(vote_id)
        known = {posting.photo for posting in preparation.postings} | {slate.emblem for slate in preparation.slates}
        if sha256 not in known:
            raise NotFoundError("picture-unknown")
        return uow.votes.files.get(sha256)
