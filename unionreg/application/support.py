"""A request for a certificate of representativeness, from filing to the ruling or the vote (LFT 390 Bis).

It belongs to a vote of that procedure. With a second union the vote follows as any other; with one alone the support
of 30 % decides, and the draft stays without a ballot. The lists themselves are imported with ``rolls``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.issuing import IssuedPaper, keep_papers
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.roll_access import known_roll
from unionreg.application.session import require
from unionreg.application.vote_access import kept_text, named
from unionreg.domain.audit.support_events import (
    SupportChecked,
    SupportNoticePublished,
    SupportRequested,
    SupportRuled,
    SupportWorkersStated,
)
from unionreg.domain.audit.vote_events import PapersIssued
from unionreg.domain.calendar import CalendarIncompleteError, CalendarMissingError
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import compute_term
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.domain.votes.procedures.representativeness_contest import PROCEDURE
from unionreg.domain.votes.support import (
    Applicant,
    Stage,
    SupportCheck,
    SupportOutcome,
    SupportRuling,
    counted,
    judge_supporters,
    proposed,
    stage,
)
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.support import SupportRequest
    from unionreg.domain.votes.vote import Union

_MOST_WORKERS = 10_000_000


def adhesion_until(uow: UnitOfWork, request: SupportRequest) -> date | None:
    """The last day to join (10 business days from publication); None while unpublished or no calendar answers."""
    if request.published_on is None:
        return None
    try:
        return compute_term(deadline("cr.adhesion"), request.published_on, stored_book(uow)).day("due")
    except (CalendarMissingError, CalendarIncompleteError):
        return None


def add_applicant(core: Core, actor: Actor, *, vote_id: str, union: Union, requested_on: date) -> Changes:
    """A union asks, or joins. Each joins the draft of the vote as a party; its list is compared later.

    Raises ConflictError ``applicant-known``, ``adhesion-is-over``, ``support-is-ruled``, ``not-representativeness``,
    ``vote-is-fixed``.
    """
    with core.unit_of_work() as uow:
        request = _request(uow, actor, vote_id)
        if union.id in {each.union.id for each in request.applicants}:
            raise ConflictError("applicant-known", name=union.name)
        until = adhesion_until(uow, request)
        if until is not None and requested_on > until:
            raise ConflictError("adhesion-is-over", until=until.isoformat())
        uow.support.save(replace(request, applicants=(*request.applicants, Applicant(union, requested_on))))
        vote = uow.votes.rows.get(vote_id)
        if union.id not in {each.id for each in vote.draft.unions}:
            draft = replace(vote.draft, unions=(*vote.draft.unions, union))
            uow.votes.rows.save(replace(vote, draft=draft, updated_at=core.clock()))
        uow.audit.add(SupportRequested(vote_id, union.name, requested_on.isoformat()), actor)
    return _changed(vote_id)


def publish_notice(core: Core, actor: Actor, *, vote_id: str, published_on: date) -> Changes:
    """The notice was published: from this day others may join for 10 business days (LFT 390 Bis-II).

    Raises ConflictError ``no-applicant``, ``published-before-request``.
    """
    with core.unit_of_work() as uow:
        request = _request(uow, actor, vote_id)
        if not request.applicants:
            raise ConflictError("no-applicant")
        first = min(each.requested_on for each in request.applicants)
        if published_on < first:
            raise ConflictError("published-before-request", requested_on=first.isoformat())
        uow.support.save(replace(request, published_on=published_on))
        uow.audit.add(SupportNoticePublished(vote_id, published_on.isoformat()), actor)
    return _changed(vote_id)


def state_workers(core: Core, actor: Actor, *, vote_id: str, workers_covered: int) -> Changes:
    """How many people work at the centre, as the authorities confirmed it. ConflictError ``workers-out-of-range``."""
    with core.unit_of_work() as uow:
        request = _request(uow, actor, vote_id)
        if not 0 < workers_covered <= _MOST_WORKERS:
            raise ConflictError("workers-out-of-range", highest=_MOST_WORKERS)
        uow.support.save(replace(request, workers_covered=workers_covered))
        uow.audit.add(SupportWorkersStated(vote_id, workers_covered), actor)
    return _changed(vote_id)


def check_support(
    core: Core, actor: Actor, *, vote_id: str, union_id: str, supporters_roll: int, workers_roll: int
) -> Changes:
    """Compare a union's list with the roll of the centre; only sums are kept.

    Both are versions of this vote's rolls: ``supporters_roll`` was imported as a list of supporters, the other was
    not. Raises NotFoundError ``applicant-unknown``, ``roll-unknown``; ConflictError ``roll-purpose-wrong``,
    ``roll-forgotten``.
    """
    with core.unit_of_work() as uow:
        request = _request(uow, actor, vote_id)
        applicant = next((each for each in request.applicants if each.union.id == union_id), None)
        if applicant is None:
            raise NotFoundError("applicant-unknown", union_id=union_id)
        listed, workers = known_roll(uow, vote_id, supporters_roll), known_roll(uow, vote_id, workers_roll)
        if listed.purpose is not RollPurpose.SUPPORTERS_30 or workers.purpose is RollPurpose.SUPPORTERS_30:
            raise ConflictError("roll-purpose-wrong")
        statuses = {each.curp: each.status for each in uow.rolls.everybody(workers_roll) if each.curp}
        lines, standings = judge_supporters(uow.rolls.everybody(supporters_roll), statuses)
        check = SupportCheck(
            supporters_roll, workers_roll, lines, counted(standings), standings, named(actor), core.clock()
        )
        known = tuple(replace(each, check=check) if each is applicant else each for each in request.applicants)
        uow.support.save(replace(request, applicants=known))
        uow.audit.add(SupportChecked(vote_id, applicant.union.name, lines, check.counted), actor)
    return _changed(vote_id)


def rule_on_support(core: Core, actor: Actor, *, vote_id: str, outcome: SupportOutcome, reasons: str) -> Changes:
    """The ruling where one union alone asked and the window is over; no vote is held (LFT 390 Bis-III).

    A person decides; an outcome that the figures do not give needs its reasons as any other. Raises ConflictError
    ``support-not-ready`` (window open, several unions, list or number missing), ``text-missing``.
    """
    text = kept_text("reasons", reasons)
    now = core.clock()
    with core.unit_of_work() as uow:
        request = _request(uow, actor, vote_id, Permission.RESOLVE)
        here = stage(request, adhesion_until(uow, request), now.date())
        if here is not Stage.SINGLE_CHECK or proposed(request) is None:
            raise ConflictError("support-not-ready", stage=here.value)
        uow.support.save(replace(request, ruling=SupportRuling(outcome, text, named(actor), now)))
        uow.audit.add(SupportRuled(vote_id, outcome.value, text), actor)
    return _changed(vote_id)


def issue_ruling(core: Core, actor: Actor, *, vote_id: str) -> Changes:
    """Make and keep the paper of the ruling, once; created id = the paper's id. ConflictError ``support-not-ruled``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ISSUE_PAPERS)
        vote, request = uow.votes.rows.get(vote_id), uow.support.get(vote_id)
        if request.ruling is None:
            raise ConflictError("support-not-ruled")
        known = [each for each in uow.votes.papers.find(vote_id) if each.kind == PaperKind.SUPPORT_RULING]
        if known:
            return created(Thing.PAPER, known[0].paper_id, (Thing.VOTE, vote_id))
        parties = tuple(each.name for each in vote.draft.employers)
        content = core.papers.support_ruling(request, vote.draft.title, parties, uow.office.get().letterhead())
        paper = IssuedPaper(PaperKind.SUPPORT_RULING, None, "Resolución sin votación", vote_id, content)
        (paper_id,) = keep_papers(core, uow, actor, vote, [paper], result_version=None, package_digest=None)
        uow.audit.add(PapersIssued(vote_id, PaperKind.SUPPORT_RULING.value, vote_id, vote_id, 1), actor)
    return created(Thing.PAPER, paper_id, (Thing.VOTE, vote_id))


def _request(
    uow: UnitOfWork, actor: Actor, vote_id: str, permission: Permission = Permission.PREPARE_VOTES
) -> SupportRequest:
    """The request while it can still change."""
    require(uow, actor, permission)
    vote = uow.votes.rows.get(vote_id)
    if vote.draft.procedure != PROCEDURE.package_name:
        raise ConflictError("not-representativeness")
    if vote.status is not VoteStatus.DRAFT:
        raise ConflictError("vote-is-fixed", vote_id=vote_id)
    request = uow.support.get(vote_id)
    if request.ruling is not None:
        raise ConflictError("support-is-ruled")
    return request


def _changed(vote_id: str) -> Changes:
    return changed(Thing.SUPPORT, vote_id, (Thing.VOTE, vote_id))
