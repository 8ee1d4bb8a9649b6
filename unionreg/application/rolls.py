"""Rolls of a vote: take a version in from a file or ready-made, work on with a copy, remove personal data.

Decisions about rows are in ``roll_decisions``, objections in ``roll_objections``, stations in ``roll_assignment``,
freezing in ``roll_freezing``, files that go out in ``roll_exports``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed, created
from unionreg.application.roll_access import draft_vote, follow_stations, in_use, known_roll
from unionreg.application.roll_records import KeptFinding, NewRoll
from unionreg.application.session import require
from unionreg.application.vote_access import kept_text
from unionreg.domain.audit.roll_events import RollContinued, RollForgotten, RollImported
from unionreg.domain.findings import Severity
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.list_order import sort_key
from unionreg.domain.rolls.roll import RollState
from unionreg.domain.rolls.roll_file import is_rehearsal_file
from unionreg.domain.votes.text_limits import LINE_LENGTH
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.columns import Proposal, RollMapping
    from unionreg.domain.rolls.kinds import RollFinding
    from unionreg.domain.rolls.report import RollReport
    from unionreg.domain.rolls.roll import RollPerson, RollPurpose, RollSource, RollVersion

    Told = Callable[[int, int], None]

_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class RollOrigin:
    """What is said of a list when it comes in. Age and hiring date are judged on ``cut_off``."""

    source: RollSource
    purpose: RollPurpose
    cut_off: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class RollFile:
    """A file as it came."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class CheckedRoll:
    """A file that was read and checked, not yet kept."""

    file: RollFile
    origin: RollOrigin
    report: RollReport


def propose_columns(core: Core, actor: Actor, *, vote_id: str, file: RollFile) -> Proposal:
    """What the reader makes of a file: sheets, first rows, header and columns. Keeps nothing.

    Raises UnreadableError ``roll-*``; ConflictError ``wrong-status``, ``roll-is-rehearsal``.
    """
    _check_may_import(core, actor, vote_id, file)
    return core.roll_files.propose(file.content, file.name)


def check_file(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    file: RollFile,
    mapping: RollMapping,
    origin: RollOrigin,
    told: Told | None = None,
) -> CheckedRoll:
    """Read the whole file and check every row, outside any transaction: it may take many seconds. Keeps nothing.

    Raises as ``propose_columns``, and what ``told`` raises to cancel.
    """
    _check_may_import(core, actor, vote_id, file)
    report = core.roll_files.check(
        file.content, file.name, mapping, purpose=origin.purpose, cut_off=origin.cut_off, told=told
    )
    return CheckedRoll(file, origin, report)


def import_roll(core: Core, actor: Actor, *, vote_id: str, checked: CheckedRoll, told: Told | None = None) -> Changes:
    """Keep a checked file as a new version: people, report and the file's very bytes, in one transaction.

    Created id = the ``roll_id``. Raises as ``propose_columns``; ConflictError ``roll-has-nobody``; what ``told``
    raises to cancel, and then nothing is kept.
    """
    report = checked.report
    people, numbers = in_list_order(report.people)
    findings = tuple(_kept_findings(report, numbers))
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        vote = _fit(uow, vote_id, checked.file, people)
        sha256 = uow.rolls.keep_file(checked.file.content)
        new = _new_roll(core, actor, vote, checked.origin, checked.file.name, sha256, invented=False)
        roll = uow.rolls.add(new, people, findings, told)
        _log(uow, actor, roll, report.findings, invented=False)
    return created(Thing.ROLL, roll.roll_id, (Thing.VOTE, vote_id))


def import_people(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    people: Sequence[RollPerson],
    origin: RollOrigin,
    invented: bool | None = None,
    told: Told | None = None,
) -> Changes:
    """Keep ready-made people as a new version; they are numbered in list order, stations they have are kept.

    ``invented`` (by default: the vote is a rehearsal) marks people who were made up; a real vote refuses them:
    ConflictError ``roll-is-rehearsal``. Stations of the draft follow when people have one. Created id = ``roll_id``.
    """
    ordered, _ = in_list_order(people)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        vote = _fit(uow, vote_id, None, ordered)
        rehearsal = vote.draft.purpose is Purpose.REHEARSAL
        made_up = rehearsal if invented is None else invented
        if made_up and not rehearsal:
            raise ConflictError("roll-is-rehearsal")
        new = _new_roll(core, actor, vote, origin, "", "", invented=made_up)
        roll = uow.rolls.add(new, ordered, (), told)
        follow_stations(core, uow, vote, roll.roll_id)
        _log(uow, actor, roll, (), invented=made_up)
    return created(Thing.ROLL, roll.roll_id, (Thing.VOTE, vote_id))


def in_list_order(people: Sequence[RollPerson]) -> tuple[tuple[RollPerson, ...], dict[int, int]]:
    """People sorted as their list is and numbered from 1, and the new number of each old one."""
    ordered = sorted(people, key=sort_key)
    numbers = {person.number: place for place, person in enumerate(ordered, start=1)}
    numbered = (
        person if person.number == place else replace(person, number=place)
        for place, person in enumerate(ordered, start=1)
    )
    return tuple(numbered), numbers


def _kept_findings(report: RollReport, numbers: dict[int, int]) -> Sequence[KeptFinding]:
    """Findings with the people they concern; rows of the file are how the report names people."""
    by_row = {(person.sheet, person.row): numbers[person.number] for person in report.people}

    def kept(finding: RollFinding) -> KeptFinding:
        number = by_row.get((finding.sheet, finding.row or 0))
        other_sheet = finding.sheet if finding.other_sheet is None else finding.other_sheet
        other = None if finding.other_row is None else by_row.get((other_sheet, finding.other_row))
        return KeptFinding(0, finding, number, other)

    return [kept(finding) for finding in report.findings]


def _check_may_import(core: Core, actor: Actor, vote_id: str, file: RollFile) -> None:
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        _refuse_rehearsals(draft_vote(uow, vote_id), file)


def _fit(uow: UnitOfWork, vote_id: str, file: RollFile | None, people: Sequence[RollPerson]) -> VoteRecord:
    vote = draft_vote(uow, vote_id)
    if not people:
        raise ConflictError("roll-has-nobody")
    _refuse_rehearsals(vote, file)
    if vote.draft.purpose is not Purpose.REHEARSAL:
        first = tuple({person.curp for person in people[:_LOOKED_AT] if person.curp})
        if first and uow.rolls.invented_among(first) * 2 > len(first):
            raise ConflictError("roll-is-rehearsal")
    return vote


def _refuse_rehearsals(vote: VoteRecord, file: RollFile | None) -> None:
    rehearsal = vote.draft.purpose is Purpose.REHEARSAL
    if file is not None and not rehearsal and is_rehearsal_file(file.content):
        raise ConflictError("roll-is-rehearsal")


def _new_roll(
    core: Core, actor: Actor, vote: VoteRecord, origin: RollOrigin, file_name: str, sha256: str, *, invented: bool
) -> NewRoll:
    return NewRoll(
        vote_id=vote.vote_id,
        source=origin.source,
        source_note=kept_text("source_note", origin.note) if origin.note.strip() else "",
        purpose=origin.purpose,
        cut_off=origin.cut_off,
        file_name=_shown_name(file_name),
        file_sha256=sha256,
        imported_by=actor.full_name,
        imported_at=core.clock(),
        invented=invented,
    )


def _shown_name(name: str) -> str:
    """The name of a file as it can be shown and kept: other systems write bytes into names that are no letters."""
    letters = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(each if each.isprintable() else "?" for each in letters)[:LINE_LENGTH]


def _log(uow: UnitOfWork, actor: Actor, roll: RollVersion, findings: Sequence[RollFinding], *, invented: bool) -> None:
    errors = sum(each.severity is Severity.ERROR for each in findings)
    event = RollImported(
        vote_id=roll.vote_id,
        version=roll.version,
        source=roll.source.value,
        purpose=roll.purpose.value,
        cut_off=roll.cut_off.isoformat(),
        sha256=roll.file_sha256,
        people=roll.people,
        errors=errors,
        warnings=len(findings) - errors,
        invented=invented,
    )
    uow.audit.add(event, actor)


def continue_roll(core: Core, actor: Actor, *, vote_id: str, roll_id: int) -> Changes:
    """Work on with a copy of a frozen or replaced version; its open objections go along. Created id = the new one's.

    The frozen one stays frozen until the new one is. Raises ConflictError ``roll-still-open`` for a version that is
    being worked on, ``roll-forgotten``, ``wrong-status``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        draft_vote(uow, vote_id)
        roll = known_roll(uow, vote_id, roll_id)
        if roll.state is RollState.DRAFT:
            raise ConflictError("roll-still-open", version=roll.version)
        copied = uow.rolls.copy(roll_id, by=actor.full_name, at=core.clock())
        uow.audit.add(RollContinued(vote_id, copied.version, roll.version), actor)
    return created(Thing.ROLL, copied.roll_id, (Thing.VOTE, vote_id))


def forget_roll(core: Core, actor: Actor, *, vote_id: str, roll_id: int, reason: str) -> Changes:
    """Remove names, CURPs, report, decisions, objections and file of a version not in use; what it was stays on record.

    The reason is kept beside the version, not in the log. ConflictError ``roll-in-use`` (``roll_access.in_use``).
    """
    kept = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EDIT_ROLLS)
        roll = known_roll(uow, vote_id, roll_id)
        if in_use(uow, roll):
            raise ConflictError("roll-in-use", version=roll.version)
        people = uow.rolls.forget(roll_id, by=actor.full_name, at=core.clock(), reason=kept)
        uow.audit.add(RollForgotten(vote_id, roll.version, people), actor)
    return changed(Thing.ROLL, roll_id, (Thing.VOTE, vote_id))
