"""The incidents of all stations of a vote in one list, and their photographs. Nothing here is logged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.session import require
from unionreg.domain.roles import Permission
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.day.records import DayIncident


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """One incident with the station where it happened."""

    station_id: str
    station: str
    incident: DayIncident


def incidents_of_day(core: Core, actor: Actor, *, vote_id: str) -> tuple[IncidentRow, ...]:
    """Every incident of the day, as they happened, as far as stations told them. NotFoundError ``vote-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        uow.votes.rows.get(vote_id)
        told = [each for each in uow.day.summaries(vote_id) if each.incidents]
        rows = [
            IncidentRow(each.station_id, each.name, incident)
            for each in told
            for incident in uow.day.get(vote_id, each.station_id).day.incidents
        ]
    return tuple(sorted(rows, key=lambda row: (row.incident.at, row.station, row.incident.number)))


def incident_photo(core: Core, actor: Actor, *, vote_id: str, station_id: str, number: int) -> bytes:
    """The photograph of an incident, as it was kept. NotFoundError ``photo-unknown``, ``station-day-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        day = uow.day.get(vote_id, station_id).day
        photo = next((each.photo for each in day.incidents if each.number == number), None)
        if photo is None:
            raise NotFoundError("photo-unknown", number=number)
        return uow.votes.files.get(photo)
