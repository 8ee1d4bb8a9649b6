"""What people decide about rows: correct, exclude, admit, add, or let a finding stand. Always with a reason.

A formula never denies identity: nothing is dropped or corrected by the program. Findings stay in the report; each
decision notes which of them it answered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed, created
from unionreg.application.roll_access import follow_stations, open_roll, with_values
from unionreg.application.roll_records import KeptFinding, RollAct, RollDecision
from unionreg.application.session import require
from unionreg.application.vote_access import kept_text
from unionreg.domain.audit.roll_events import RollRowsDecided
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.kinds import RollFinding, RollKind
from unionreg.domain.rolls.roll import VOTING_STATUSES, PersonStatus, RollPerson
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.roll_access import RowValues
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import RollVersion

_PAIRS = frozenset({RollKind.CURP_DUPLICATE, RollKind.PERSON_DUPLICATE_SUSPECTED, RollKind.TWO_WORKPLACES})
_NOBODY = RollPerson(0, "", "", "", "")


@dataclass(frozen=True, slots=True)
class Desk:
    """One act on an open version: who, when, why, and in answer to which objection."""

    core: Core
    uow: UnitOfWork
    actor: Actor
    vote: VoteRecord
    roll: RollVersion
    reason: str
    objection_id: int | None = None


def correct_row(
    core: Core, actor: Actor, *, vote_id: str, roll_id: int, number: int, values: RowValues, reason: str
) -> Changes:
    """Write other values into a row. What had been found about it is answered; what the new values show is found.

    Raises ConflictError ``roll-not-open``, ``wrong-status``, ``text-refused``, ``row-unchanged``; NotFoundError.
    """
    with core.unit_of_work() as uow:
        desk = open_desk(core, uow, actor, vote_id, roll_id, reason)
        correct(desk, number, values)
        log_rows(desk, RollAct.CORRECTED, None, 1)
    return _row_changed(vote_id, roll_id)


def set_status(
    core: Core, actor: Actor, *, vote_id: str, roll_id: int, number: int, status: PersonStatus, reason: str
) -> Changes:
    """Exclude or admit a person (trust, later hire, duplicate, dismissed within the window, sub judice).

    Raises as ``correct_row``.
    """
    with core.unit_of_work() as uow:
        desk = open_desk(core, uow, actor, vote_id, roll_id, reason)
        act = change_status(desk, number, status, None)
        follow_stations(core, uow, desk.vote, roll_id)
        log_rows(desk, act, None, 1)
    return _row_changed(vote_id, roll_id)


def confirm_finding(core: Core, actor: Actor, *, vote_id: str, roll_id: int, finding_id: int, reason: str) -> Changes:
    """The row stays as it is in spite of a finding: a decision with its reason, not a correction.

    Raises as ``correct_row``; ConflictError ``finding-settled`` when somebody has decided it.
    """
    with core.unit_of_work() as uow:
        desk = open_desk(core, uow, actor, vote_id, roll_id, reason)
        kept = uow.rolls.finding(roll_id, finding_id)
        if kept.settled_by is not None:
            raise ConflictError("finding-settled")
        person = None if kept.number is None else uow.rolls.person(roll_id, kept.number)
        decide(desk, RollAct.CONFIRMED, kept.found.kind, (person, person), [kept])
        log_rows(desk, RollAct.CONFIRMED, kept.found.kind, 1)
    return _row_changed(vote_id, roll_id)


def decide_kind(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    roll_id: int,
    kind: RollKind,
    status: PersonStatus | None,
    reason: str,
) -> Changes:
    """Decide all open findings of a kind with one reason: exclude the people (``status``) or let all stand (None).

    Each row gets its own decision. Raises as ``correct_row``; ConflictError ``finding-settled`` when none is open,
    ``status-does-not-exclude``.
    """
    if status in VOTING_STATUSES:
        raise ConflictError("status-does-not-exclude")
    with core.unit_of_work() as uow:
        desk = open_desk(core, uow, actor, vote_id, roll_id, reason)
        found = _all_open(uow, roll_id, kind)
        if not found:
            raise ConflictError("finding-settled")
        for kept in found:
            _decide_one(desk, kept, status)
        follow_stations(core, uow, desk.vote, roll_id)
        log_rows(desk, RollAct.CONFIRMED if status is None else RollAct.EXCLUDED, kind, len(found))
    return _row_changed(vote_id, roll_id)


def add_person(
    core: Core, actor: Actor, *, vote_id: str, roll_id: int, values: RowValues, status: PersonStatus, reason: str
) -> Changes:
    """One more person, whom the list left out (LFT 390 Bis-III a). Created id = the number."""
    with core.unit_of_work() as uow:
        desk = open_desk(core, uow, actor, vote_id, roll_id, reason)
        number = add(desk, values, status)
        follow_stations(core, uow, desk.vote, roll_id)
        log_rows(desk, RollAct.ADDED, None, 1)
    return created(Thing.ROLL, number, (Thing.ROLL, roll_id), (Thing.VOTE, vote_id))


def open_desk(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    vote_id: str,
    roll_id: int,
    reason: str,
    objection_id: int | None = None,
) -> Desk:
    """Permission, open version, and a reason fit to be kept."""
    require(uow, actor, Permission.EDIT_ROLLS)
    vote, roll = open_roll(uow, vote_id, roll_id)
    return Desk(core, uow, actor, vote, roll, kept_text("reason", reason), objection_id)


def log_rows(desk: Desk, act: RollAct, kind: RollKind | None, rows: int) -> None:
    """One record of the log, without anybody's name."""
    finding = "" if kind is None else kind.value
    desk.uow.audit.add(RollRowsDecided(desk.vote.vote_id, desk.roll.version, act.value, finding, rows), desk.actor)


def correct(desk: Desk, number: int, values: RowValues) -> None:
    """Write the values, answer what had been found, and look again at the row and at its twins."""
    uow, roll_id = desk.uow, desk.roll.roll_id
    before = uow.rolls.person(roll_id, number)
    after = with_values(before, values)
    if after == before:
        raise ConflictError("row-unchanged")
    uow.rolls.save_person(roll_id, after)
    decide(desk, RollAct.CORRECTED, None, (before, after), _open_about(uow, roll_id, number, twins=False))
    uow.rolls.add_findings(roll_id, list(_found_again(desk, after)))
    if after.curp != before.curp:
        _settle_twins(desk, before)


def change_status(desk: Desk, number: int, status: PersonStatus, kind: RollKind | None) -> RollAct:
    """Keep the status; who does not vote has no station. What it was called then."""
    uow, roll_id = desk.uow, desk.roll.roll_id
    before = uow.rolls.person(roll_id, number)
    if before.status is status:
        raise ConflictError("row-unchanged")
    after = replace(before, status=status)
    if not after.votes:
        after = replace(after, station_id=None)
    uow.rolls.save_person(roll_id, after)
    act = RollAct.ADMITTED if after.votes else RollAct.EXCLUDED
    # Whoever is left out ends the pair that he or she was half of.
    decide(desk, act, kind, (before, after), _open_about(uow, roll_id, number, twins=not after.votes))
    return act


def add(desk: Desk, values: RowValues, status: PersonStatus) -> int:
    """A new row; its number."""
    uow, roll_id = desk.uow, desk.roll.roll_id
    if status not in VOTING_STATUSES:
        raise ConflictError("status-does-not-vote")
    person = with_values(replace(_NOBODY, status=status), values)
    if not (person.first_surname and person.given_names):
        raise ConflictError("roll-name-missing")
    person = uow.rolls.add_person(roll_id, person)
    decide(desk, RollAct.ADDED, None, (None, person), [])
    uow.rolls.add_findings(roll_id, list(_found_again(desk, person)))
    return person.number


def decide(
    desk: Desk,
    act: RollAct,
    kind: RollKind | None,
    rows: tuple[RollPerson | None, RollPerson | None],
    answered: Iterable[KeptFinding],
) -> int:
    """Keep a decision and note what it answered; its id. ``rows``: before and after."""
    before, after = rows
    person = after or before
    decision = RollDecision(
        decision_id=0,
        roll_id=desk.roll.roll_id,
        number=None if person is None else person.number,
        act=act,
        finding_kind=kind,
        reason=desk.reason,
        before=before,
        after=after,
        by=desk.actor.full_name,
        at=desk.core.clock(),
        objection_id=desk.objection_id,
    )
    decision_id = desk.uow.rolls.add_decision(decision)
    desk.uow.rolls.settle(desk.roll.roll_id, [each.finding_id for each in answered], decision_id)
    return decision_id


def _decide_one(desk: Desk, kept: KeptFinding, status: PersonStatus | None) -> None:
    person = None if kept.number is None else desk.uow.rolls.person(desk.roll.roll_id, kept.number)
    if status is None or person is None or person.status is status:
        decide(desk, RollAct.CONFIRMED, kept.found.kind, (person, person), [kept])
    else:
        change_status(desk, person.number, status, kept.found.kind)


def _all_open(uow: UnitOfWork, roll_id: int, kind: RollKind) -> tuple[KeptFinding, ...]:
    total = uow.rolls.findings(roll_id, kind=kind, only_open=True, limit=1).total
    return uow.rolls.findings(roll_id, kind=kind, only_open=True, limit=total).findings


def _open_about(uow: UnitOfWork, roll_id: int, number: int, *, twins: bool) -> list[KeptFinding]:
    """Open findings on the person's own row; with ``twins`` also those where he or she is the earlier of a pair."""
    about = (each for each in uow.rolls.findings_of(roll_id, number) if each.settled_by is None)
    return [each for each in about if each.number == number or (twins and each.found.kind in _PAIRS)]


def _found_again(desk: Desk, person: RollPerson) -> Iterable[KeptFinding]:
    roll = desk.roll
    for found in desk.core.roll_files.check_person(person, purpose=roll.purpose, cut_off=roll.cut_off):
        yield KeptFinding(0, found, person.number)
    same = desk.uow.rolls.same_curp(roll.roll_id, person.curp, person.number) if person.curp else ()
    voting = [each for each in same if each.votes]
    if voting and person.votes:
        first = voting[0]
        found = RollFinding(
            person.row or None,
            RollKind.CURP_DUPLICATE,
            sheet=person.sheet,
            other_row=first.row or None,
            other_sheet=first.sheet,
        )
        yield KeptFinding(0, found, person.number, first.number)


def _settle_twins(desk: Desk, before: RollPerson) -> None:
    """Later rows that were found to repeat this one's old CURP: answered where nobody has it any more."""
    uow, roll_id = desk.uow, desk.roll.roll_id
    about = uow.rolls.findings_of(roll_id, before.number)
    for kept in about:
        later = kept.other_number == before.number and kept.settled_by is None and kept.number is not None
        if later and kept.found.kind is RollKind.CURP_DUPLICATE:
            twin = uow.rolls.person(roll_id, kept.number or 0)
            if not uow.rolls.same_curp(roll_id, twin.curp, twin.number):
                decide(desk, RollAct.CORRECTED, kept.found.kind, (twin, twin), [kept])


def _row_changed(vote_id: str, roll_id: int) -> Changes:
    return changed(Thing.ROLL, roll_id, (Thing.VOTE, vote_id))
