"""Drills: any vote can be run through with invented voters, marked as SIMULACRO wherever it shows.

The voters of a drill are made by ``domain.votes.rehearsal``; a real roll is never copied. Certificates, the register
and imports refuse drills.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, created
from unionreg.application.roll_records import NewRoll
from unionreg.application.rolls import in_list_order
from unionreg.application.session import require
from unionreg.application.vote_access import draft_of
from unionreg.application.vote_drafts import DraftStation
from unionreg.application.vote_records import VoteRecord
from unionreg.application.votes import first_draft, new_vote_id
from unionreg.domain.audit.preparation_events import RehearsalCreated
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.roll import RollPurpose, RollSource
from unionreg.domain.votes import catalogue
from unionreg.domain.votes.preparation import VotePreparation
from unionreg.domain.votes.rehearsal import TITLE_MARK, invented_people, rehearsal_title
from unionreg.domain.votes.text_limits import LINE_LENGTH
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.domain.roles import Actor

USUAL_PEOPLE = 70
"""Half of all votes have so many workers or fewer (law notes, 4.9)."""
MOST_PEOPLE = 450_000


def create_rehearsal(
    core: Core,
    actor: Actor,
    *,
    of_vote_id: str | None = None,
    procedure: str | None = None,
    title: str = "",
    question: str = "",
    people: int = USUAL_PEOPLE,
) -> Changes:
    """A draft of a drill, of a vote or of a procedure (its key); created id = its ``vote_id``.

    Of a vote: its definition, stations and preparation, with as many voters at each station as there are there. Of a
    procedure: one station with ``people`` voters. The voters are made up and stand in the roll, ready to be frozen.
    Raises ConflictError ``rehearsal-of-nothing`` (neither or both are given), ``rehearsal-people``,
    ``procedure-without-ballots``; NotFoundError ``vote-unknown``, ``procedure-unknown``.
    """
    if (of_vote_id is None) == (procedure is None):
        raise ConflictError("rehearsal-of-nothing")
    if not 1 <= people <= MOST_PEOPLE:
        raise ConflictError("rehearsal-people", most=MOST_PEOPLE)
    now = core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        if of_vote_id is not None:
            draft, prepared = _of_vote(core, uow, of_vote_id)
        else:
            draft, prepared = _of_procedure(procedure or "", title, question, people), VotePreparation("")
        vote_id = new_vote_id(now.year, draft.title, uow.votes.rows.ids_of_year(now.year))
        uow.votes.rows.add(VoteRecord(vote_id, VoteStatus.DRAFT, draft, None, None, None, actor.full_name, now, now))
        uow.preparation.save(replace(prepared, vote_id=vote_id))
        voters = _invent(uow, draft, _invented_roll(vote_id, draft, actor, now))
        uow.audit.add(RehearsalCreated(vote_id, of_vote_id, draft.procedure, voters), actor)
    return created(Thing.VOTE, vote_id)


def _invented_roll(vote_id: str, draft: DraftDefinition, actor: Actor, at: datetime) -> NewRoll:
    return NewRoll(
        vote_id=vote_id,
        source=RollSource.OTHER,
        source_note=TITLE_MARK,
        purpose=RollPurpose.MEMBERS if draft.procedure == "leadership" else RollPurpose.VOTERS_390TER,
        cut_off=at.date(),
        file_name="",
        file_sha256="",
        imported_by=actor.full_name,
        imported_at=at,
        invented=True,
    )


def _invent(uow: UnitOfWork, draft: DraftDefinition, roll: NewRoll) -> int:
    """Keep made-up voters as the first version of the roll, each at a station; how many they are."""
    stations = [(station.id, station.voters_assigned or 0) for station in draft.stations]
    people, _ = in_list_order(tuple(invented_people(roll.vote_id, stations)))
    if people:
        uow.rolls.add(roll, people, ())
    return len(people)


def _of_vote(core: Core, uow: UnitOfWork, vote_id: str) -> tuple[DraftDefinition, VotePreparation]:
    draft = draft_of(core, uow, uow.votes.rows.get(vote_id))
    title = rehearsal_title(draft.title)[:LINE_LENGTH]
    prepared = replace(
        uow.preparation.get(vote_id), notified_on=None, called_on=None, postings=(), repeat=None, companions=()
    )
    return replace(draft, title=title, purpose=Purpose.REHEARSAL, roll=None), prepared


def _of_procedure(key: str, title: str, question: str, people: int) -> DraftDefinition:
    kind = catalogue.procedure(key)
    draft = first_draft(
        kind, rehearsal_title(title or "votación de práctica")[:LINE_LENGTH], Purpose.REHEARSAL, question
    )
    station = DraftStation("mesa-1", "Mesa 1", "Sala de práctica", voters_assigned=people, ballots_printed=people)
    return replace(draft, workers_covered=people, workers_with_right_to_vote=people, stations=(station,))
