"""From the notice of a vote to its draft: what the notice says is filled in, nothing that it does not say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, created
from unionreg.application.filing_access import kept, open_case
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line
from unionreg.application.vote_drafts import DraftDefinition, DraftStation, first_day, with_station_ids
from unionreg.application.vote_records import VoteRecord
from unionreg.application.votes import first_draft, new_vote_id
from unionreg.domain.audit.filing_events import FilingVoteDrafted
from unionreg.domain.filings.machines import CaseState
from unionreg.domain.roles import Permission
from unionreg.domain.votes.catalogue import PROCEDURES
from unionreg.domain.votes.vote import Employer, Purpose, Union
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.ports import Core
    from unionreg.domain.filings.filing import FilingData, NoticedStation, VoteNotice
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.procedure import Procedure


def draft_noticed_vote(core: Core, actor: Actor, *, folio: str, expected: int, title: str) -> Changes:
    """Make the draft of the vote that a notice announces; created id = the vote's id.

    Raises ConflictError ``notice-has-no-vote``, ``notice-has-draft`` (vote_id), ``notice-not-accepted`` (it is not
    scheduled yet), and as ``filing_access.open_case``.
    """
    name = kept_line("title", title)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        here = open_case(core, uow, folio, expected)
        notice = here.case.data.vote
        if notice is None:
            raise ConflictError("notice-has-no-vote", folio=folio)
        if here.case.vote_id:
            raise ConflictError("notice-has-draft", vote_id=here.case.vote_id)
        if here.state is not CaseState.SCHEDULED:
            raise ConflictError("notice-not-accepted", folio=folio)
        draft = noticed_draft(here.case.data, notice, name)
        held_on = first_day(draft)
        year = (held_on or here.today).year
        vote_id = new_vote_id(year, draft.title, uow.votes.rows.ids_of_year(year))
        vote = VoteRecord(vote_id, VoteStatus.DRAFT, draft, held_on, None, None, actor.full_name, here.now, here.now)
        uow.votes.rows.add(vote)
        kept(uow, here, replace(here.case, vote_id=vote_id, revision=here.case.revision + 1))
        uow.audit.add(FilingVoteDrafted(folio, vote_id, draft.title), actor)
    return created(Thing.VOTE, vote_id, (Thing.FILING, folio))


def noticed_draft(data: FilingData, notice: VoteNotice, title: str) -> DraftDefinition:
    """The draft with union, employers, contract, voters and stations as the notice has them.

    Raises ConflictError ``notice-has-no-vote`` when it names a procedure without ballots.
    """
    draft = first_draft(_procedure(notice, data), title, Purpose.OFFICIAL, "")
    organisation = data.organisation
    union = Union("sindicato", organisation.name, organisation.registration_number or None)
    filled = replace(
        draft,
        unions=(union,),
        employers=tuple(Employer(each.name, each.rfc) for each in data.employers),
        contract_number=None if data.contract is None else data.contract.number or None,
        workers_covered=notice.workers_covered,
        workers_with_right_to_vote=notice.workers_with_right_to_vote,
        stations=tuple(_station(each) for each in notice.stations),
    )
    return with_station_ids(filled)


def _procedure(notice: VoteNotice, data: FilingData) -> Procedure:
    for candidate in PROCEDURES:
        if candidate.package_name is not None and candidate.package_name == notice.procedure:
            return candidate
    raise ConflictError("notice-has-no-vote", folio=data.case_folio)


def _station(noticed: NoticedStation) -> DraftStation:
    return DraftStation(
        "",
        noticed.name,
        noticed.address,
        _moment(noticed.day, noticed.opens),
        _moment(noticed.day, noticed.closes),
        noticed.voters,
    )


def _moment(day: date | None, hour: str) -> datetime | None:
    """A day and an hour as typed, in the time of the office; None when either is missing or unreadable."""
    try:
        return None if day is None else datetime.combine(day, time.fromisoformat(hour)).astimezone()
    except ValueError:
        return None
