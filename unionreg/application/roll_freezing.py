"""Freezing the roll before the vote: one version, its canonical bytes, and their SHA-256 in the definition.

Afterwards nobody can add, remove or move a voter without everybody seeing it: the digest is published with the call
and stands in the signed package. The bytes are made anew from the people whenever they are asked for, and compared.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.roll_access import follow_stations, open_roll, refuse_supporters
from unionreg.application.session import require
from unionreg.domain.audit.roll_events import RollFrozen
from unionreg.domain.findings import Severity
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.roll import RollPurpose, RollState
from unionreg.domain.rolls.roll_file import frozen_file
from unionreg.domain.votes.vote import RollDigest
from unionreg.errors import ConflictError, IntegrityBrokenError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import RollPerson, RollVersion

    Told = Callable[[int, int], None]

_STEP = 5000


def freeze_roll(core: Core, actor: Actor, *, vote_id: str, roll_id: int, told: Told | None = None) -> Changes:
    """Number the voters in list order, digest them, and write digest and figures into the draft's definition.

    Other versions become replaced, but for lists of supporters: they belong to a request and are no earlier roll of
    voters. Raises ConflictError ``roll-errors-open``, ``roll-objections-open``, ``roll-unassigned`` (each with
    ``count``), ``roll-has-nobody``, ``roll-lists-supporters``, ``roll-not-open``, ``wrong-status``; what ``told``
    raises to cancel, and then nothing changes.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        vote, roll = open_roll(uow, vote_id, roll_id)
        refuse_unready(uow, vote, roll)
        uow.rolls.renumber(roll_id, uow.rolls.numbers(roll_id))
        digest = _digest(uow, vote, roll, told)
        for other in uow.rolls.versions(vote_id):
            if other.roll_id != roll_id and other.purpose is not RollPurpose.SUPPORTERS_30:
                uow.rolls.save_state(other.roll_id, RollState.REPLACED)
        uow.rolls.freeze(roll_id, sha256=digest.sha256, size=digest.bytes, at=core.clock())
        _write_definition(core, uow, vote, roll_id, digest)
        uow.audit.add(RollFrozen(vote_id, roll.version, digest.sha256, digest.bytes, digest.count), actor)
    return changed(Thing.ROLL, roll_id, (Thing.VOTE, vote_id))


def refuse_unready(uow: UnitOfWork, vote: VoteRecord, roll: RollVersion) -> None:
    """Everything that keeps a version from being frozen, the first of it as ConflictError (see ``freeze_roll``)."""
    if not roll.voters:
        raise ConflictError("roll-has-nobody")
    refuse_supporters(roll)
    for code, count in unready(uow, vote, roll):
        if count:
            raise ConflictError(code, count=count)


def unready(uow: UnitOfWork, vote: VoteRecord, roll: RollVersion) -> tuple[tuple[str, int], ...]:
    """How many things of each kind stand in the way: errors without decision, objections, voters without station."""
    errors = sum(each.open for each in uow.rolls.kinds(roll.roll_id) if each.severity is Severity.ERROR)
    objections = sum(each.ruling is None for each in uow.rolls.objections(roll.roll_id))
    known = {station.id for station in vote.draft.stations}
    counts = uow.rolls.counts_by_station(roll.roll_id)
    unassigned = sum(each.voters for each in counts if each.station_id not in known)
    return (("roll-errors-open", errors), ("roll-objections-open", objections), ("roll-unassigned", unassigned))


def frozen_bytes(uow: UnitOfWork, vote: VoteRecord, roll: RollVersion) -> bytes:
    """The canonical file of a frozen version, made anew and compared. IntegrityBrokenError ``roll-altered``."""
    content = b"".join(frozen_file(vote.vote_id, vote.draft.purpose, uow.rolls.people(roll.roll_id)))
    if hashlib.sha256(content).hexdigest() != roll.digest:
        raise IntegrityBrokenError("roll-altered", version=roll.version)
    return content


def followed_draft(uow: UnitOfWork, vote_id: str, draft: DraftDefinition) -> DraftDefinition:
    """A draft as somebody saved it, with digest and figures as the frozen roll says them: a form may be out of date."""
    roll = uow.rolls.frozen(vote_id)
    if roll is None or roll.digest is None:
        return draft
    counts = {each.station_id: each.voters for each in uow.rolls.counts_by_station(roll.roll_id)}
    stations = tuple(
        replace(station, voters_assigned=counts.get(station.id, 0), ballots_printed=counts.get(station.id, 0))
        for station in draft.stations
    )
    digest = RollDigest(roll.digest, roll.bytes or 0, roll.voters)
    return replace(draft, stations=stations, roll=digest, workers_with_right_to_vote=roll.voters)


def _digest(uow: UnitOfWork, vote: VoteRecord, roll: RollVersion, told: Told | None) -> RollDigest:
    sha256, size = hashlib.sha256(), 0
    people = _counted(uow.rolls.people(roll.roll_id), roll.voters, told)
    for piece in frozen_file(vote.vote_id, vote.draft.purpose, people):
        sha256.update(piece)
        size += len(piece)
    return RollDigest(sha256.hexdigest(), size, roll.voters)


def _counted(people: Iterable[RollPerson], total: int, told: Told | None) -> Iterator[RollPerson]:
    for number, person in enumerate(people):
        if told is not None and number % _STEP == 0:
            told(number, total)
        yield person


def _write_definition(core: Core, uow: UnitOfWork, vote: VoteRecord, roll_id: int, digest: RollDigest) -> None:
    follow_stations(core, uow, vote, roll_id)
    vote = uow.votes.rows.get(vote.vote_id)
    draft = replace(vote.draft, roll=digest, workers_with_right_to_vote=digest.count)
    uow.votes.rows.save(replace(vote, draft=draft, updated_at=core.clock()))
