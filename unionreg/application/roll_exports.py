"""Files of a roll that leave the office: the frozen one, the public copy, the full export. Each is written in the log.

Only counts and the file's SHA-256 go into the log. Printed lists are made elsewhere.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.roll_access import known_roll
from unionreg.application.roll_freezing import frozen_bytes
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of
from unionreg.domain.audit.roll_events import RollExported
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.roll import RollPurpose, RollState
from unionreg.domain.rolls.roll_file import RollCopy, differences_file, full_file, public_file
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import RollPerson, RollVersion

_NAMES = {RollCopy.FROZEN: "padron", RollCopy.PUBLIC: "padron-publico", RollCopy.FULL: "padron-completo"}


@dataclass(frozen=True, slots=True)
class RollFileMade:
    """A file to be saved. ``folio`` names vote, version and copy, as on paper; ``sha256`` is of these bytes."""

    name: str
    folio: str
    content: bytes
    sha256: str
    changes: Changes


def export_roll(core: Core, actor: Actor, *, vote_id: str, roll_id: int, copy: RollCopy) -> RollFileMade:
    """Make a file of a version. The frozen file and the full export hold CURPs and are for those who edit rolls.

    Raises ConflictError ``roll-not-frozen`` for the frozen file of any other version, ``roll-forgotten``,
    ``supporters-not-public``: who supports a union is nobody else's business, CURP or none;
    IntegrityBrokenError ``roll-altered``.
    """
    wanted = Permission.READ_ROLLS if copy is RollCopy.PUBLIC else Permission.EDIT_ROLLS
    with core.unit_of_work() as uow:
        require(uow, actor, wanted)
        vote, roll = uow.votes.rows.get(vote_id), known_roll(uow, vote_id, roll_id)
        if copy is RollCopy.PUBLIC and roll.purpose is RollPurpose.SUPPORTERS_30:
            raise ConflictError("supporters-not-public", version=roll.version)
        content = _content(core, uow, vote, roll, copy)
        sha256 = hashlib.sha256(content).hexdigest()
        rows = roll.people if copy is RollCopy.FULL else roll.voters
        uow.audit.add(RollExported(vote_id, roll.version, copy.value, sha256, rows), actor)
    folio = f"{vote_id}/{_NAMES[copy]}-v{roll.version}"
    name = f"{folio.replace('/', '-')}.csv"
    return RollFileMade(name, folio, content, sha256, changed(Thing.ROLL, roll_id))


def export_differences(core: Core, actor: Actor, *, vote_id: str, first: int, second: int) -> RollFileMade:
    """What sets two versions apart as a table. NotFoundError; ConflictError ``roll-same``, ``roll-forgotten``."""
    from unionreg.domain.rolls.differences import differences

    if first == second:
        raise ConflictError("roll-same")
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        versions = known_roll(uow, vote_id, first), known_roll(uow, vote_id, second)
        found = differences(*(tuple(uow.rolls.everybody(each.roll_id)) for each in versions))
        content = b"".join(differences_file(found))
        sha256 = hashlib.sha256(content).hexdigest()
        rows = len(found.only_first) + len(found.only_second) + len(found.differing)
        uow.audit.add(RollExported(vote_id, versions[1].version, "differences", sha256, rows), actor)
    folio = f"{vote_id}/diferencias-v{versions[0].version}-v{versions[1].version}"
    touched = changed(Thing.ROLL, first, (Thing.ROLL, second))
    return RollFileMade(f"{folio.replace('/', '-')}.csv", folio, content, sha256, touched)


def _content(core: Core, uow: UnitOfWork, vote: VoteRecord, roll: RollVersion, copy: RollCopy) -> bytes:
    digest, purpose = roll.digest or "", vote.draft.purpose
    if copy is RollCopy.FROZEN:
        if roll.state is not RollState.FROZEN:
            raise ConflictError("roll-not-frozen", version=roll.version)
        return frozen_bytes(uow, vote, roll)
    if copy is RollCopy.PUBLIC:
        names = _station_names(core, uow, vote)
        return b"".join(public_file(vote.vote_id, purpose, digest, uow.rolls.people(roll.roll_id), names))
    last = {each.number: (each.act.value, each.reason) for each in uow.rolls.decisions(roll.roll_id)}

    def decided(person: RollPerson) -> tuple[str, str]:
        return last.get(person.number, ("", ""))

    return b"".join(full_file(vote.vote_id, purpose, digest, uow.rolls.everybody(roll.roll_id), decided))


def _station_names(core: Core, uow: UnitOfWork, vote: VoteRecord) -> dict[str, str]:
    if vote.status is VoteStatus.DRAFT:
        return {station.id: station.name for station in vote.draft.stations}
    return {station.id: station.name for station in definition_of(core, uow, vote).stations}
