"""A vote that repeats another, whole or at some stations: nullity, a tie, or a further round of a revision.

The order itself and its reasons are an act of the aftermath, which calls this one. The new vote is a draft like any
other: its day, its hours and its roll are said anew.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, created
from unionreg.application.session import require
from unionreg.application.vote_access import draft_of, kept_text
from unionreg.application.vote_records import VoteRecord
from unionreg.application.votes import new_vote_id
from unionreg.domain.audit.preparation_events import RepeatCreated
from unionreg.domain.roles import Permission
from unionreg.domain.votes.preparation import Repeat
from unionreg.domain.votes.text_limits import LINE_LENGTH
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.preparation import VotePreparation

_ROUND_MARK = re.compile(r" \(ronda \d+\)$")


def create_repeat(
    core: Core,
    actor: Actor,
    *,
    of_vote_id: str,
    scope: tuple[str, ...] = (),
    reason: str,
    ordered_on: date | None = None,
) -> Changes:
    """A new draft that repeats a fixed vote; created id = its ``vote_id``. ``scope``: ids of stations, empty for all.

    Definition, stations and preparation are copied; days, hours, roll, dates and postings are not. When only some
    stations are repeated, both numbers of workers are the voters of these stations. Raises ConflictError
    ``vote-is-draft``, ``text-refused``; NotFoundError ``vote-unknown``, ``station-unknown``.
    """
    why = kept_text("reason", reason)
    now = core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        before = uow.votes.rows.get(of_vote_id)
        if before.status is VoteStatus.DRAFT:
            raise ConflictError("vote-is-draft")
        whole = draft_of(core, uow, before)
        draft = _repeated(whole, scope)
        number = round_number(uow, of_vote_id) + 1
        draft = replace(draft, title=_title(draft.title, number))
        vote_id = new_vote_id(now.year, draft.title, uow.votes.rows.ids_of_year(now.year))
        uow.votes.rows.add(VoteRecord(vote_id, VoteStatus.DRAFT, draft, None, None, None, actor.full_name, now, now))
        repeat = Repeat(of_vote_id, not scope, scope, why, ordered_on)
        uow.preparation.save(_prepared(uow.preparation.get(of_vote_id), vote_id, repeat))
        uow.audit.add(RepeatCreated(vote_id, of_vote_id, not scope, len(draft.stations), why), actor)
    return created(Thing.VOTE, vote_id, (Thing.VOTE, of_vote_id), (Thing.PREPARATION, of_vote_id))


def round_number(uow: UnitOfWork, vote_id: str) -> int:
    """1 for a first vote, 2 for its repeat, and so on. A repeat is always younger, so this ends."""
    number = 1
    repeat = uow.preparation.get(vote_id).repeat
    while repeat is not None:
        number += 1
        repeat = uow.preparation.get(repeat.of_vote_id).repeat
    return number


def _repeated(draft: DraftDefinition, scope: tuple[str, ...]) -> DraftDefinition:
    known = {station.id for station in draft.stations}
    unknown = next((station for station in scope if station not in known), None)
    if unknown is not None:
        raise NotFoundError("station-unknown", station=unknown)
    stations = tuple(
        replace(station, opens_at=None, closes_at=None)
        for station in draft.stations
        if not scope or station.id in scope
    )
    again = replace(draft, stations=stations, roll=None)
    if not scope:
        return again
    voters = sum(station.voters_assigned or 0 for station in stations)
    return replace(again, workers_covered=voters, workers_with_right_to_vote=voters)


def _title(title: str, number: int) -> str:
    mark = f" (ronda {number})"
    return _ROUND_MARK.sub("", title)[: LINE_LENGTH - len(mark)] + mark


def _prepared(before: VotePreparation, vote_id: str, repeat: Repeat) -> VotePreparation:
    plans = tuple(plan for plan in before.plans if repeat.whole or plan.station_id in repeat.station_ids)
    return replace(
        before,
        vote_id=vote_id,
        plans=plans,
        notified_on=None,
        called_on=None,
        copies_from=None,
        postings=(),
        repeat=repeat,
        companions=(),
    )
