"""Giving voters their stations, so that voters, print run and folios of the draft follow exactly."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.roll_access import follow_stations, open_roll, refuse_supporters
from unionreg.application.session import require
from unionreg.domain.audit.roll_events import RollAssigned
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.assignment import assign
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.assignment import GroupColumn, GroupRule
    from unionreg.domain.rolls.roll import RollVersion


def assign_voters(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    roll_id: int,
    by: Sequence[GroupColumn],
    rules: Sequence[GroupRule],
) -> Changes:
    """Give every voter of an open version a station by groups; earlier stations are forgotten.

    Whoever belongs to a group without a rule has none afterwards, and the roll cannot be frozen. Raises NotFoundError
    ``station-unknown``; ConflictError ``roll-not-open``, ``wrong-status``, ``nothing-assigned``,
    ``roll-lists-supporters``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        vote, roll = open_roll(uow, vote_id, roll_id)
        refuse_supporters(roll)
        _check_stations(vote, (station for rule in rules for station in rule.stations))
        assigned = assign(tuple(uow.rolls.people(roll_id)), by, rules)
        if not any(assigned.values()):
            raise ConflictError("nothing-assigned")
        uow.rolls.assign(roll_id, assigned)
        follow_stations(core, uow, vote, roll_id)
        _log(uow, actor, roll)
    return changed(Thing.ROLL, roll_id, (Thing.VOTE, vote_id))


def assign_person(core: Core, actor: Actor, *, vote_id: str, roll_id: int, number: int, station_id: str) -> Changes:
    """Give one voter another station. Raises as ``assign_voters``; ConflictError ``person-does-not-vote``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        vote, roll = open_roll(uow, vote_id, roll_id)
        refuse_supporters(roll)
        _check_stations(vote, (station_id,))
        person = uow.rolls.person(roll_id, number)
        if not person.votes:
            raise ConflictError("person-does-not-vote")
        uow.rolls.save_person(roll_id, replace(person, station_id=station_id))
        follow_stations(core, uow, vote, roll_id)
        _log(uow, actor, roll)
    return changed(Thing.ROLL, roll_id, (Thing.VOTE, vote_id))


def _check_stations(vote: VoteRecord, wanted: Iterable[str]) -> None:
    known = {station.id for station in vote.draft.stations}
    for station_id in wanted:
        if station_id not in known:
            raise NotFoundError("station-unknown", vote_id=vote.vote_id, station_id=station_id)


def _log(uow: UnitOfWork, actor: Actor, roll: RollVersion) -> None:
    counts = uow.rolls.counts_by_station(roll.roll_id)
    without = sum(each.voters for each in counts if each.station_id is None)
    stations = sum(each.station_id is not None for each in counts)
    voters = sum(each.voters for each in counts)
    uow.audit.add(RollAssigned(roll.vote_id, roll.version, voters, stations, without), actor)
