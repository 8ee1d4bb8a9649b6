"""Objections of the parties to a version of the roll, and rulings on them with reasons (LFT 390 Bis-III a, 931-VI).

A ruling that upholds is carried out in the same act: the person is added, excluded or corrected, and the decision says
which objection it answers. Only a version that is worked on can be changed; a frozen one is copied first
(``rolls.continue_roll``), and its open objections go along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application import roll_decisions as rows
from unionreg.application.changes import Thing, changed, created
from unionreg.application.roll_access import follow_stations, known_roll
from unionreg.application.roll_records import ObjectionKind, RollObjection, Ruling
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line, kept_text
from unionreg.domain.audit.roll_events import RollObjected, RollObjectionRuled
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.roll_access import RowValues
    from unionreg.application.roll_records import ObjectionParty
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import PersonStatus


def object_to_roll(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    roll_id: int,
    kind: ObjectionKind,
    party: ObjectionParty,
    filed_by: str,
    number: int | None,
    who: str,
    grounds: str,
) -> Changes:
    """Record an objection. ``number`` is None for somebody who is not on the list, whom ``who`` names.

    Created id = the objection's. Raises NotFoundError; ConflictError ``objection-names-nobody``, ``text-refused``,
    ``roll-forgotten``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        roll = known_roll(uow, vote_id, roll_id)
        if kind is not ObjectionKind.ADD and number is None:
            raise ConflictError("objection-names-nobody")
        named = kept_line("who", who) if number is None else uow.rolls.person(roll_id, number).list_name
        objection = RollObjection(
            objection_id=0,
            roll_id=roll_id,
            kind=kind,
            party=party,
            filed_by=kept_line("filed_by", filed_by),
            number=number,
            who=named,
            grounds=kept_text("grounds", grounds),
            filed_at=core.clock(),
            recorded_by=actor.full_name,
        )
        objection_id = uow.rolls.add_objection(objection)
        uow.audit.add(RollObjected(vote_id, roll.version, objection_id, kind.value, party.value), actor)
    return created(Thing.ROLL, objection_id, (Thing.ROLL, roll_id), (Thing.VOTE, vote_id))


def dismiss_objection(core: Core, actor: Actor, *, vote_id: str, objection_id: int, reason: str) -> Changes:
    """Rule that the list stays as it is. ConflictError ``objection-ruled`` when there is a ruling."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        objection = _open_objection(uow, vote_id, objection_id)
        _rule(core, uow, actor, vote_id, objection, Ruling.DISMISSED, kept_text("reason", reason))
    return changed(Thing.ROLL, objection.roll_id, (Thing.VOTE, vote_id))


def uphold_objection(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    objection_id: int,
    reason: str,
    status: PersonStatus | None = None,
    values: RowValues | None = None,
) -> Changes:
    """Rule for the objection and carry it out: ADD and CORRECT need ``values``, ADD and REMOVE a ``status``.

    ADD of somebody who is on the list but left out only needs the ``status``. Raises ConflictError
    ``ruling-incomplete``, ``objection-ruled``, and as ``roll_decisions.correct_row``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        objection = _open_objection(uow, vote_id, objection_id)
        desk = rows.open_desk(core, uow, actor, vote_id, objection.roll_id, reason, objection_id)
        _carry_out(desk, objection, status, values)
        follow_stations(core, uow, desk.vote, objection.roll_id)
        _rule(core, uow, actor, vote_id, objection, Ruling.UPHELD, desk.reason)
    return changed(Thing.ROLL, objection.roll_id, (Thing.VOTE, vote_id))


def _open_objection(uow: UnitOfWork, vote_id: str, objection_id: int) -> RollObjection:
    objection = uow.rolls.objection(objection_id)
    if uow.rolls.get(objection.roll_id).vote_id != vote_id:
        raise NotFoundError("roll-objection-unknown", objection_id=objection_id)
    if objection.ruling is not None:
        raise ConflictError("objection-ruled")
    return objection


def _rule(
    core: Core, uow: UnitOfWork, actor: Actor, vote_id: str, objection: RollObjection, ruling: Ruling, reason: str
) -> None:
    uow.rolls.rule(objection.objection_id, ruling, reason=reason, by=actor.full_name, at=core.clock())
    version = uow.rolls.get(objection.roll_id).version
    uow.audit.add(RollObjectionRuled(vote_id, version, objection.objection_id, ruling.value), actor)


def _carry_out(
    desk: rows.Desk, objection: RollObjection, status: PersonStatus | None, values: RowValues | None
) -> None:
    match objection.kind, objection.number, status, values:
        case ObjectionKind.ADD, None, wanted, given if wanted is not None and given is not None:
            rows.add(desk, given, wanted)
        case ObjectionKind.ADD | ObjectionKind.REMOVE, int(number), wanted, _ if wanted is not None:
            rows.change_status(desk, number, wanted, None)
        case ObjectionKind.CORRECT, int(number), _, given if given is not None:
            rows.correct(desk, number, given)
        case _:
            raise ConflictError("ruling-incomplete")
