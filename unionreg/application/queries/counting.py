"""Reading for entry and settlement. An entry's values are shown to its author only; a comparison names fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application import station_counts
from unionreg.application.differences import effective_policy
from unionreg.application.frozen_counts import read_version
from unionreg.application.session import require
from unionreg.application.sheets import MEDIA_TYPES
from unionreg.application.vote_access import definition_of, require_one_of
from unionreg.domain.office import EntryPolicy
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count_entry import COUNTED_STATES, Place, StationState, value_of
from unionreg.domain.votes.vote_status import ENTRY_STATUSES
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import EntryMark, EntryRecord, StationRecord
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import Incident, Person, StationCount
    from unionreg.domain.votes.count_entry import EntryValues
    from unionreg.domain.votes.vote import BallotOption, Station


@dataclass(frozen=True, slots=True)
class SheetRow:
    """An attached image. ``media_type``: image/jpeg, image/png or application/pdf."""

    number: int
    path: str
    media_type: str
    sha256: str
    size: int
    attached_by: str
    attached_at: datetime


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station in the table of progress. Figures appear only once settled (``found``), and never before.

    ``first_by``, ``second_by``: names of who made the entries; ``held_by``: who has the sheet open now, since when.
    ``can_open``: the entry that this person may open or resume now, or None.
    """

    station_id: str
    name: str
    position: int
    state: StationState
    round: int
    first_by: str | None
    second_by: str | None
    held_by: str | None
    held_since: datetime | None
    can_open: Place | None
    differing: int
    errors: tuple[str, ...]
    unexplained: tuple[str, ...]
    sheets: int
    found: int | None
    as_on_paper: bool
    annulled_reason: str | None
    count_version: int


@dataclass(frozen=True, slots=True)
class EntryForm:
    """The own entry with all that the screen needs; ``differing`` is empty (all fields are entered)."""

    entry_id: int
    vote_id: str
    vote_title: str
    station: Station
    options: tuple[BallotOption, ...]
    place: Place
    round: int
    values: EntryValues
    explanations: tuple[tuple[str, str], ...]
    as_on_paper: str | None
    people: tuple[Person, ...]
    incidents: tuple[Incident, ...]
    sheets: tuple[SheetRow, ...]
    opened_at: datetime
    saved_at: datetime | None


@dataclass(frozen=True, slots=True)
class DifferingField:
    """A field that differs. The values are None for everybody who may have to enter it again."""

    field: str
    first: int | datetime | None
    second: int | datetime | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between the two entries. ``may_re_enter``: this person may enter the fields again now."""

    vote_id: str
    vote_title: str
    station: Station
    options: tuple[BallotOption, ...]
    policy: EntryPolicy
    fields: tuple[DifferingField, ...]
    may_re_enter: bool
    first_by: str
    second_by: str
    waiting_for: tuple[str, ...]
    sheets: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class SettledStation:
    """A settled, annulled or final station: its count as it stands, findings, and every version after closing."""

    vote_id: str
    vote_title: str
    station: Station
    options: tuple[BallotOption, ...]
    state: StationState
    count: StationCount
    findings: tuple[Finding, ...]
    unexplained: tuple[str, ...]
    versions: tuple[StationCount, ...]
    sheets: tuple[SheetRow, ...]
    may_decide: bool


_OPENING = {
    StationState.EMPTY: (Permission.ENTER_FIRST, Place.FIRST),
    StationState.TO_BE_COUNTED_AGAIN: (Permission.ENTER_FIRST, Place.FIRST),
    StationState.FIRST_DONE: (Permission.ENTER_SECOND, Place.SECOND),
}
_COMPARED = frozenset({StationState.DIFFERENT, StationState.HALF_RE_ENTERED})


def station_table(core: Core, actor: Actor, *, vote_id: str) -> tuple[StationRow, ...]:
    """All stations of a fixed vote in order."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        entries: dict[str, list[EntryMark]] = {}
        for entry in uow.votes.entries.current(vote_id):
            entries.setdefault(entry.station_id, []).append(entry)
        is_open = vote.status in ENTRY_STATUSES
        stations = uow.votes.stations.of_vote(vote_id)
        return tuple(_row(actor, station, entries.get(station.station_id, []), is_open=is_open) for station in stations)


def _row(actor: Actor, station: StationRecord, entries: Sequence[EntryMark], *, is_open: bool) -> StationRow:
    made = {entry.place: entry.by.name for entry in entries if entry.finished_at is not None}
    held = next((entry for entry in entries if entry.finished_at is None), None)
    settled = station.settled if station.state in COUNTED_STATES else None
    return StationRow(
        station_id=station.station_id,
        name=station.name,
        position=station.position,
        state=station.state,
        round=station.round,
        first_by=made.get(Place.FIRST),
        second_by=made.get(Place.SECOND),
        held_by=None if held is None else held.by.name,
        held_since=None if held is None else held.opened_at,
        can_open=openable(actor, station, entries) if is_open else None,
        differing=len(station.differing),
        errors=station.errors,
        unexplained=station.unexplained,
        sheets=station.sheets,
        found=None if settled is None else settled.figures.get("found"),
        as_on_paper=station.as_on_paper,
        annulled_reason=None if station.annulment is None else station.annulment.reason,
        count_version=station.version,
    )


def openable(actor: Actor, station: StationRecord, entries: Sequence[EntryMark]) -> Place | None:
    """The entry of a station that this person may open or resume now, or None."""
    for entry in entries:
        if entry.user_id == actor.user_id:
            return entry.place if entry.finished_at is None else None
    if station.state not in _OPENING:
        return None
    permission, place = _OPENING[station.state]
    return place if actor.may(permission) else None


def _sheets(uow: UnitOfWork, vote_id: str, station_id: str) -> tuple[SheetRow, ...]:
    return tuple(
        SheetRow(
            number=sheet.number,
            path=station_counts.sheet_path(sheet),
            media_type=MEDIA_TYPES[sheet.suffix],
            sha256=sheet.sha256,
            size=sheet.size,
            attached_by=sheet.attached_by,
            attached_at=sheet.attached_at,
        )
        for sheet in uow.votes.sheets.of_station(vote_id, station_id)
    )


def entry_form(core: Core, actor: Actor, *, entry_id: int) -> EntryForm:
    """The own unfinished entry. Raises NotAllowedError ``not-own-entry``; ConflictError ``entry-finished``."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.ENTER_FIRST, Permission.ENTER_SECOND)
        entry = uow.votes.entries.get(entry_id)
        if entry.user_id != actor.user_id:
            raise NotAllowedError("not-own-entry")
        if entry.finished_at is not None:
            raise ConflictError("entry-finished")
        definition = definition_of(core, uow, uow.votes.rows.get(entry.vote_id))
        station = uow.votes.stations.get(entry.vote_id, entry.station_id)
        return EntryForm(
            entry_id=entry_id,
            vote_id=entry.vote_id,
            vote_title=definition.title,
            station=definition.station(entry.station_id),
            options=definition.options,
            place=entry.place,
            round=entry.round,
            values=entry.values,
            explanations=tuple((each.code, each.explanation) for each in entry.explained),
            as_on_paper=entry.as_on_paper,
            people=station.people,
            incidents=station.incidents,
            sheets=_sheets(uow, entry.vote_id, entry.station_id),
            opened_at=entry.opened_at,
            saved_at=entry.saved_at,
        )


def check_values(form: EntryForm, values: EntryValues) -> tuple[Finding, ...]:
    """What the ballot account says of what is typed so far; pure, for use at every keystroke.

    A check that needs a blank figure is not made; the blank itself is a finding (E-101).
    """
    return station_counts.check_values(form.station, form.options, values)


def comparison(core: Core, actor: Actor, *, vote_id: str, station_id: str) -> Comparison:
    """The fields that differ. Raises ConflictError ``wrong-state`` when nothing differs."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        station = uow.votes.stations.get(vote_id, station_id)
        if station.state not in _COMPARED:
            raise ConflictError("wrong-state", station=station.name, state=station.state.value, act="compare")
        definition = definition_of(core, uow, uow.votes.rows.get(vote_id))
        first, second = uow.votes.entries.of_round(vote_id, station_id, station.round)
        policy = effective_policy(station, uow.office.get().entry_policy)
        pair = (first, second)
        shown = _may_see_values(actor, pair, policy)
        return Comparison(
            vote_id=vote_id,
            vote_title=definition.title,
            station=definition.station(station_id),
            options=definition.options,
            policy=policy,
            fields=tuple(_differing(field, first, second, shown=shown) for field in station.differing),
            may_re_enter=_may_re_enter(actor, pair, policy),
            first_by=first.by.name,
            second_by=second.by.name,
            waiting_for=_waiting_for(pair, policy),
            sheets=_sheets(uow, vote_id, station_id),
        )


def _differing(field: str, first: EntryRecord, second: EntryRecord, *, shown: bool) -> DifferingField:
    if not shown:
        return DifferingField(field, None, None)
    return DifferingField(field, value_of(first.values, field), value_of(second.values, field))


def _may_see_values(actor: Actor, pair: tuple[EntryRecord, EntryRecord], policy: EntryPolicy) -> bool:
    """Only a coordinator, and only where the two enter again: a third person must read the paper, not the entries."""
    made_one = actor.user_id in {entry.user_id for entry in pair}
    return policy is EntryPolicy.BY_THE_TWO and actor.may(Permission.ANNUL_STATIONS) and not made_one


def _may_re_enter(actor: Actor, pair: tuple[EntryRecord, EntryRecord], policy: EntryPolicy) -> bool:
    own = next((entry for entry in pair if entry.user_id == actor.user_id), None)
    if policy is EntryPolicy.BY_THE_TWO:
        return own is not None and not own.re_entered
    wanted = (Permission.SETTLE_DIFFERENCES, Permission.ENTER_FIRST, Permission.ENTER_SECOND)
    return own is None and any(actor.may(permission) for permission in wanted)


def _waiting_for(pair: tuple[EntryRecord, EntryRecord], policy: EntryPolicy) -> tuple[str, ...]:
    """Names of those of the two who are still to enter again; empty where a third person does."""
    if policy is EntryPolicy.THIRD_PERSON:
        return ()
    return tuple(entry.by.name for entry in pair if not entry.re_entered)


def settled_station(core: Core, actor: Actor, *, vote_id: str, station_id: str) -> SettledStation:
    """A station whose count is settled. Raises ConflictError ``wrong-state`` before that."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        station = uow.votes.stations.get(vote_id, station_id)
        if station.state not in COUNTED_STATES:
            raise ConflictError("wrong-state", station=station.name, state=station.state.value, act="show")
        definition = definition_of(core, uow, uow.votes.rows.get(vote_id))
        sheets = uow.votes.sheets.of_station(vote_id, station_id)
        versions = tuple(read_version(core, uow, each) for each in uow.votes.results.counts_of(vote_id, station_id))
        decides = actor.may(Permission.SETTLE_DIFFERENCES) or actor.may(Permission.ANNUL_STATIONS)
        return SettledStation(
            vote_id=vote_id,
            vote_title=definition.title,
            station=definition.station(station_id),
            options=definition.options,
            state=station.state,
            count=station_counts.as_count(definition, station, sheets),
            findings=station_counts.findings_of(definition, station),
            unexplained=station.unexplained,
            versions=versions,
            sheets=_sheets(uow, vote_id, station_id),
            may_decide=decides and actor.user_id not in uow.votes.entries.people_of(vote_id, station_id),
        )


def sheet_content(core: Core, actor: Actor, *, vote_id: str, station_id: str, number: int) -> bytes:
    """The original bytes of an attached sheet, checked against their digest (IntegrityBrokenError)."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        for sheet in uow.votes.sheets.of_station(vote_id, station_id):
            if sheet.number == number:
                return uow.votes.files.get(sheet.sha256)
    raise NotFoundError("sheet-unknown", number=number)
