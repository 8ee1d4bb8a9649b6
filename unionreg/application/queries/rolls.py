"""Reading rolls: versions, report, people, pairs of likely same persons, differences, assignment, objections.

Whoever reads people's CURPs must be one of those who may edit rolls; for others the field is empty.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.roll_access import in_use, known_roll
from unionreg.application.roll_freezing import unready
from unionreg.application.session import require
from unionreg.domain.findings import Severity
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.assignment import group_key, proposed_stations, warnings
from unionreg.domain.rolls.roll import RollState
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.roll_records import (
        Forgotten,
        GroupCount,
        KeptFinding,
        KindCount,
        PeoplePage,
        RollDecision,
        RollObjection,
    )
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.assignment import GroupColumn, Warned
    from unionreg.domain.rolls.differences import RollDifferences
    from unionreg.domain.rolls.kinds import RollKind
    from unionreg.domain.rolls.roll import RollPerson, RollVersion


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version with what is still to be done about it. ``forgotten``: its personal data were removed.

    ``may_forget``: nothing needs its people any more (``rolls.forget_roll``).
    """

    roll: RollVersion
    invented: bool
    errors: int
    open_errors: int
    warnings: int
    open_objections: int
    assigned: int
    forgotten: Forgotten | None
    may_forget: bool


@dataclass(frozen=True, slots=True)
class RollsView:
    """The rolls of a vote. ``may_change``: its definition is not fixed yet."""

    vote_id: str
    title: str
    rehearsal: bool
    may_change: bool
    held_at: datetime | None
    stations: tuple[StationRow, ...]
    versions: tuple[VersionRow, ...]


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station of the vote and its voters in the version asked for (0 where none was)."""

    station_id: str
    name: str
    voters: int = 0


@dataclass(frozen=True, slots=True)
class ReportView:
    """One version and its findings counted by kind."""

    vote_id: str
    title: str
    rehearsal: bool
    may_change: bool
    roll: RollVersion
    kinds: tuple[KindCount, ...]
    held_at: datetime | None


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with the people it concerns, side by side, and what was decided about it."""

    kept: KeptFinding
    person: RollPerson | None
    other: RollPerson | None
    decision: RollDecision | None


@dataclass(frozen=True, slots=True)
class FindingRows:
    """A page of findings."""

    rows: tuple[FindingRow, ...]
    total: int
    offset: int


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person with everything found and decided about him or her."""

    person: RollPerson
    findings: tuple[FindingRow, ...]
    decisions: tuple[RollDecision, ...]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of voters for assignment: values as first written, voters, and stations that seem meant for it."""

    values: tuple[str, ...]
    voters: int
    proposed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """The assignment as it stands and the groups that could be given stations."""

    vote_id: str
    title: str
    rehearsal: bool
    may_change: bool
    roll: RollVersion
    groups: tuple[GroupRow, ...]
    stations: tuple[StationRow, ...]
    unassigned: int
    warnings: tuple[Warned, ...]


@dataclass(frozen=True, slots=True)
class FreezingView:
    """What stands in the way of freezing (error code and count), and what will be written."""

    vote_id: str
    title: str
    rehearsal: bool
    may_change: bool
    roll: RollVersion
    in_the_way: tuple[tuple[str, int], ...]
    stations: tuple[StationRow, ...]


def rolls_view(core: Core, actor: Actor, *, vote_id: str) -> RollsView:
    """All versions of the roll of a vote: the frozen one, then the others, newest first."""
    with core.unit_of_work() as uow:
        vote = _vote(uow, actor, vote_id)
        versions = sorted(uow.rolls.versions(vote_id), key=_importance, reverse=True)
        rows = tuple(_version_row(uow, roll) for roll in versions)
        return RollsView(
            vote_id,
            vote.draft.title,
            vote.draft.purpose is Purpose.REHEARSAL,
            vote.status is VoteStatus.DRAFT,
            _opens_at(vote),
            _stations(uow, vote, {}),
            rows,
        )


def report_view(core: Core, actor: Actor, *, vote_id: str, roll_id: int) -> ReportView:
    """A version and what was found in it, by kind."""
    with core.unit_of_work() as uow:
        vote, roll = _roll(uow, actor, vote_id, roll_id)
        return ReportView(*_head(vote), roll, uow.rolls.kinds(roll_id), _opens_at(vote))


def findings_page(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    roll_id: int,
    kind: RollKind | None = None,
    only_open: bool = False,
    offset: int = 0,
    limit: int = 200,
) -> FindingRows:
    """Some findings in the order of the file, with their people."""
    with core.unit_of_work() as uow:
        _roll(uow, actor, vote_id, roll_id)
        page = uow.rolls.findings(roll_id, kind=kind, only_open=only_open, offset=offset, limit=limit)
        rows = tuple(map(_reader(uow, actor, roll_id).finding, page.findings))
        return FindingRows(rows, page.total, page.offset)


def people_page(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    roll_id: int,
    text: str = "",
    station_id: str | None = None,
    voting: bool | None = None,
    offset: int = 0,
    limit: int = 200,
) -> PeoplePage:
    """Some people in list order; ``station_id`` "" means those without one."""
    with core.unit_of_work() as uow:
        _roll(uow, actor, vote_id, roll_id)
        page = uow.rolls.page(roll_id, text=text, station_id=station_id, voting=voting, offset=offset, limit=limit)
        return replace(page, people=tuple(map(_reader(uow, actor, roll_id).shown, page.people)))


def person_view(core: Core, actor: Actor, *, vote_id: str, roll_id: int, number: int) -> PersonView:
    """A person with everything found and decided."""
    with core.unit_of_work() as uow:
        _roll(uow, actor, vote_id, roll_id)
        reader = _reader(uow, actor, roll_id)
        person = reader.shown(uow.rolls.person(roll_id, number))
        rows = tuple(map(reader.finding, uow.rolls.findings_of(roll_id, number)))
        return PersonView(person, rows, tuple(map(reader.decision, uow.rolls.decisions(roll_id, number))))


def finding_view(core: Core, actor: Actor, *, vote_id: str, roll_id: int, finding_id: int) -> FindingRow:
    """One finding with the people it concerns."""
    with core.unit_of_work() as uow:
        _roll(uow, actor, vote_id, roll_id)
        return _reader(uow, actor, roll_id).finding(uow.rolls.finding(roll_id, finding_id))


def decisions_made(core: Core, actor: Actor, *, vote_id: str, roll_id: int) -> tuple[RollDecision, ...]:
    """All decisions about a version, oldest first."""
    with core.unit_of_work() as uow:
        _roll(uow, actor, vote_id, roll_id)
        return tuple(map(_reader(uow, actor, roll_id).decision, uow.rolls.decisions(roll_id)))


def objections(core: Core, actor: Actor, *, vote_id: str, roll_id: int) -> tuple[RollObjection, ...]:
    """Objections to a version and their rulings, oldest first."""
    with core.unit_of_work() as uow:
        _roll(uow, actor, vote_id, roll_id)
        return uow.rolls.objections(roll_id)


def differences_between(core: Core, actor: Actor, *, vote_id: str, first: int, second: int) -> RollDifferences:
    """What sets two versions apart, e.g. the union's and the employer's. ConflictError ``roll-same`` for one twice."""
    from unionreg.domain.rolls.differences import differences

    if first == second:
        raise ConflictError("roll-same")
    with core.unit_of_work() as uow:
        _roll(uow, actor, vote_id, first)
        _roll(uow, actor, vote_id, second)
        require(uow, actor, Permission.EDIT_ROLLS)
        people = tuple(uow.rolls.everybody(first)), tuple(uow.rolls.everybody(second))
    return differences(*people)


def assignment_view(
    core: Core, actor: Actor, *, vote_id: str, roll_id: int, by: Sequence[GroupColumn] = ()
) -> AssignmentView:
    """Groups of voters by these columns with proposed stations, the counts as they stand, and warnings."""
    with core.unit_of_work() as uow:
        vote, roll = _roll(uow, actor, vote_id, roll_id)
        counts = {each.station_id: each.voters for each in uow.rolls.counts_by_station(roll_id)}
        stations = _stations(uow, vote, counts)
        names = {each.station_id: each.name for each in stations}
        preparation = uow.preparation.get(vote_id)
        groups = tuple(
            GroupRow(values, voters, proposed_stations(values, by, names, preparation))
            for values, voters in _groups(uow.rolls.groups(roll_id), by)
        )
        found = warnings(uow.rolls.shifts(roll_id), tuple(names), preparation)
        return AssignmentView(*_head(vote), roll, groups, stations, counts.get(None, 0), found)


def freezing_view(core: Core, actor: Actor, *, vote_id: str, roll_id: int) -> FreezingView:
    """What stands in the way of freezing a version."""
    with core.unit_of_work() as uow:
        vote, roll = _roll(uow, actor, vote_id, roll_id)
        counts = {each.station_id: each.voters for each in uow.rolls.counts_by_station(roll_id)}
        found = tuple((code, count) for code, count in unready(uow, vote, roll) if count)
        return FreezingView(*_head(vote), roll, found, _stations(uow, vote, counts))


def _vote(uow: UnitOfWork, actor: Actor, vote_id: str) -> VoteRecord:
    require(uow, actor, Permission.READ_ROLLS)
    return uow.votes.rows.get(vote_id)


def _roll(uow: UnitOfWork, actor: Actor, vote_id: str, roll_id: int) -> tuple[VoteRecord, RollVersion]:
    return _vote(uow, actor, vote_id), known_roll(uow, vote_id, roll_id)


def _head(vote: VoteRecord) -> tuple[str, str, bool, bool]:
    rehearsal = vote.draft.purpose is Purpose.REHEARSAL
    return vote.vote_id, vote.draft.title, rehearsal, vote.status is VoteStatus.DRAFT


def _importance(roll: RollVersion) -> tuple[bool, int]:
    return roll.state is RollState.FROZEN, roll.version


def _opens_at(vote: VoteRecord) -> datetime | None:
    """When the first station opens, as far as the draft says."""
    return min((each.opens_at for each in vote.draft.stations if each.opens_at is not None), default=None)


def _version_row(uow: UnitOfWork, roll: RollVersion) -> VersionRow:
    roll_id = roll.roll_id
    kinds = uow.rolls.kinds(roll_id)
    errors = [each for each in kinds if each.severity is Severity.ERROR]
    without = sum(each.voters for each in uow.rolls.counts_by_station(roll_id) if each.station_id is None)
    forgotten = uow.rolls.forgotten(roll_id)
    return VersionRow(
        roll=roll,
        invented=uow.rolls.is_invented(roll_id),
        errors=sum(each.found for each in errors),
        open_errors=sum(each.open for each in errors),
        warnings=sum(each.found for each in kinds if each not in errors),
        open_objections=sum(each.ruling is None for each in uow.rolls.objections(roll_id)),
        assigned=0 if forgotten else roll.voters - without,
        forgotten=forgotten,
        may_forget=forgotten is None and not in_use(uow, roll),
    )


def _stations(uow: UnitOfWork, vote: VoteRecord, counts: dict[str | None, int]) -> tuple[StationRow, ...]:
    pairs: Sequence[tuple[str, str]]
    if vote.status is VoteStatus.DRAFT:
        pairs = [(each.id, each.name) for each in vote.draft.stations]
    else:
        pairs = [(each.station_id, each.name) for each in uow.votes.stations.of_vote(vote.vote_id)]
    return tuple(StationRow(station_id, name, counts.get(station_id, 0)) for station_id, name in pairs)


def _groups(counts: Sequence[GroupCount], by: Sequence[GroupColumn]) -> list[tuple[tuple[str, ...], int]]:
    """Voters by the values of some columns, values as first written."""
    written: dict[tuple[str, ...], tuple[str, ...]] = {}
    voters: dict[tuple[str, ...], int] = {}
    for each in counts:
        values = tuple(getattr(each, column.value) for column in by)
        key = group_key(values)
        written.setdefault(key, values)
        voters[key] = voters.get(key, 0) + each.voters
    return [(written[key], voters[key]) for key in sorted(written)]


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads people and decisions of a version as this person may see them."""

    uow: UnitOfWork
    roll_id: int
    sees_curps: bool

    def shown(self, person: RollPerson) -> RollPerson:
        return person if self.sees_curps else replace(person, curp="")

    def person(self, number: int | None) -> RollPerson | None:
        return None if number is None else self.shown(self.uow.rolls.person(self.roll_id, number))

    def decision(self, decision: RollDecision) -> RollDecision:
        before = None if decision.before is None else self.shown(decision.before)
        after = None if decision.after is None else self.shown(decision.after)
        return replace(decision, before=before, after=after)

    def finding(self, kept: KeptFinding) -> FindingRow:
        decision = None if kept.settled_by is None else self.decision(self.uow.rolls.decision(kept.settled_by))
        return FindingRow(kept, self.person(kept.number), self.person(kept.other_number), decision)


def _reader(uow: UnitOfWork, actor: Actor, roll_id: int) -> _Reader:
    """The CURP is for those who edit rolls (LFT 365 Bis)."""
    return _Reader(uow, roll_id, uow.people.get(actor.user_id).actor().may(Permission.EDIT_ROLLS))
