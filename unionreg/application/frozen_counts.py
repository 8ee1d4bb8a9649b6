"""Freezing the count of a station as a version, and reading versions back. A version is never written again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.station_counts import as_count
from unionreg.application.vote_records import CountVersion
from unionreg.domain.votes.count import Correction

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import Decision, StationRecord
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.vote import VoteDefinition


def freeze(
    core: Core, uow: UnitOfWork, definition: VoteDefinition, station: StationRecord, at: datetime
) -> tuple[StationRecord, StationCount]:
    """Keep the agreed values as the next version, unless the last version says exactly the same.

    ValueError when the values have changed since the last version and nobody said why: a bug of the caller.
    """
    place = (station.vote_id, station.station_id)
    versions = uow.votes.results.counts_of(*place) if station.version else ()
    sheets = uow.votes.sheets.of_station(*place) if station.sheets else ()
    if not versions:
        return _written(core, uow, station, as_count(definition, station, sheets), at)
    last = read_version(core, uow, versions[-1])
    count = as_count(definition, station, sheets, version=last.version, correction=last.correction)
    if count == last:
        return replace(station, correction=None), last
    correction = _correction(station.correction, versions[-1])
    return _written(core, uow, station, replace(count, version=last.version + 1, correction=correction), at)


def _correction(decision: Decision | None, previous: CountVersion) -> Correction:
    if decision is None:
        raise ValueError(f"{previous.station_id} was changed without a reason")
    return Correction(decision.reason, decision.by, decision.at, previous.sha256)


def _written(
    core: Core, uow: UnitOfWork, station: StationRecord, count: StationCount, at: datetime
) -> tuple[StationRecord, StationCount]:
    sha256 = uow.votes.files.put(core.packages.count_bytes(count))
    version = CountVersion(count.vote_id, count.station_id, count.version, sha256, at)
    uow.votes.results.add_count(version)
    return replace(station, version=count.version, correction=None), count


def read_version(core: Core, uow: UnitOfWork, version: CountVersion) -> StationCount:
    """A frozen count, read from its very bytes."""
    return core.packages.read_count(uow.votes.files.get(version.sha256))
