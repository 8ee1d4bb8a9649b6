"""Who stood at the table and what happened there: one list a station, kept by either clerk from the sheet.

It holds no figures, so both clerks see it; the second compares it with the paper.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.station_counts import judged
from unionreg.application.vote_access import definition_of, kept_line, kept_text, require_one_of, vote_in
from unionreg.domain.audit.vote_events import IncidentsSaved, PeopleSaved
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count_entry import StationState
from unionreg.domain.votes.text_limits import check_rows
from unionreg.domain.votes.vote_status import ENTRY_STATUSES
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import StationRecord, VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import Incident, Person

_MOST_ROWS = 200


def save_people(core: Core, actor: Actor, *, vote_id: str, station_id: str, people: Sequence[Person]) -> Changes:
    """Who stood at the table and who signed, refused or was absent; the list given replaces the one before.

    Raises ConflictError ``station-is-final``, ``text-refused``, ``too-many-rows``.
    """
    kept = kept_people(people)
    with core.unit_of_work() as uow:
        vote, station = _open_station(uow, actor, vote_id, station_id)
        _keep(core, uow, vote, replace(station, people=kept))
        uow.audit.add(PeopleSaved(vote_id, station.name, len(kept)), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def save_incidents(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, incidents: Sequence[Incident]
) -> Changes:
    """The incidents written on the sheet; the list given replaces the one before. Raises as ``save_people``."""
    _refuse_too_many("incidents", incidents)
    kept = tuple(replace(each, text=kept_text("incidents", each.text)) for each in incidents)
    with core.unit_of_work() as uow:
        vote, station = _open_station(uow, actor, vote_id, station_id)
        _keep(core, uow, vote, replace(station, incidents=kept))
        uow.audit.add(IncidentsSaved(vote_id, station.name, len(kept)), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def kept_people(people: Sequence[Person]) -> tuple[Person, ...]:
    """People with their texts in the form in which they are kept."""
    _refuse_too_many("people", people)
    return tuple(
        replace(
            each,
            name=kept_line("people", each.name),
            organisation=kept_line("people", each.organisation)
            if each.organisation and each.organisation.strip()
            else None,
        )
        for each in people
    )


def _refuse_too_many(field: str, rows: Sequence[object]) -> None:
    findings = check_rows(field, rows, 0, _MOST_ROWS)
    if findings:
        raise ConflictError("too-many-rows", findings=findings, most=_MOST_ROWS)


def _open_station(uow: UnitOfWork, actor: Actor, vote_id: str, station_id: str) -> tuple[VoteRecord, StationRecord]:
    require_one_of(uow, actor, Permission.ENTER_FIRST, Permission.ENTER_SECOND, Permission.SETTLE_DIFFERENCES)
    vote = vote_in(uow, vote_id, ENTRY_STATUSES)
    station = uow.votes.stations.get(vote_id, station_id)
    refuse_final(station)
    return vote, station


def refuse_final(station: StationRecord) -> None:
    """A frozen count is changed by a correction only: ConflictError ``station-is-final``."""
    if station.state is StationState.FINAL or (station.version and station.correction is None):
        raise ConflictError("station-is-final", station=station.name)


def _keep(core: Core, uow: UnitOfWork, vote: VoteRecord, station: StationRecord) -> None:
    """A settled station is judged anew: an official who signed takes a warning away."""
    if station.settled is not None:
        station = judged(definition_of(core, uow, vote), station)
    uow.votes.stations.save(station)
