"""What every act on the day of a station does around its own work: who may, which station, and the record of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.day_records import Keeper
from unionreg.application.session import require
from unionreg.application.vote_access import kept_text, named, vote_in
from unionreg.domain.roles import Permission
from unionreg.domain.votes.day.records import Amendment
from unionreg.domain.votes.vote_status import ENTRY_STATUSES
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.application.changes import Changes
    from unionreg.application.day_records import StationDayRecord
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.audit.events import Event
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.day.records import StationDay


def act_on_day(
    core: Core,
    actor: Actor,
    vote_id: str,
    station_id: str,
    change: Callable[[StationDay], StationDay],
    event: Callable[[str], Event] | None,
) -> Changes:
    """One act on the day of a station; ``event`` is made with the station's name, None where there is none."""
    with core.unit_of_work() as uow:
        record = record_for(uow, actor, vote_id, station_id)
        uow.day.save(replace(record, day=change(record.day)))
        if event is not None:
            uow.audit.add(event(uow.votes.stations.get(vote_id, station_id).name), actor)
    return changed(Thing.DAY, station_id)


def station_day_for(uow: UnitOfWork, actor: Actor, vote_id: str, station_id: str) -> StationDayRecord:
    """The day of a station, whoever keeps it, for somebody who may run stations."""
    require(uow, actor, Permission.RUN_STATIONS)
    vote_in(uow, vote_id, ENTRY_STATUSES)
    return uow.day.get(vote_id, station_id)


def record_for(uow: UnitOfWork, actor: Actor, vote_id: str, station_id: str) -> StationDayRecord:
    """The day of a station that the office keeps; ConflictError ``station-is-with-laptop`` for any other."""
    record = station_day_for(uow, actor, vote_id, station_id)
    if record.keeper is Keeper.LAPTOP:
        raise ConflictError("station-is-with-laptop", station=station_id)
    return record


def amendment_by(core: Core, actor: Actor, what: str, reason: str) -> Amendment:
    """A correction of ``opening``, ``closing`` or ``paper`` with its reason."""
    return Amendment(what, kept_text("reason", reason), named(actor), core.clock())
