"""Every version of counts and results of a vote: who, when, why, and the figures before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.frozen_counts import read_version
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of
from unionreg.domain.roles import Permission
from unionreg.domain.votes.sheet_fields import figures_of, sheet_fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, tzinfo

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import CountVersion, ResultRecord, StationRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.result import Outcome, VoteResult
    from unionreg.domain.votes.vote import VoteDefinition


@dataclass(frozen=True, slots=True)
class ChangedFigure:
    """A figure that differs from the version before. ``option`` is the label of the option, "" for other boxes."""

    key: str
    option: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class CountVersionRow:
    """A version of a count. ``by``, ``why`` empty for a first version: its entries are the two clerks'."""

    station_id: str
    station: str
    version: int
    frozen_at: datetime
    by: str
    why: str
    sha256: str
    changed: tuple[ChangedFigure, ...]
    annulled_because: str


@dataclass(frozen=True, slots=True)
class ResultVersionRow:
    """A version of the result, with the totals that changed. ``resolution``: it adds or changes the resolution only."""

    version: int
    made_at: datetime
    made_by: str
    why: str
    computed: Outcome
    resolved: Outcome | None
    sha256: str
    package_digest: str
    stations: int
    annulled: int
    figures: tuple[tuple[str, str, int], ...]
    changed: tuple[ChangedFigure, ...]

    @property
    def resolution_only(self) -> bool:
        """Whether no figure changed since the version before."""
        return self.version > 1 and not self.changed


@dataclass(frozen=True, slots=True)
class VersionsView:
    """Results newest first; counts with more than one version, or annulled, in the order of the stations."""

    vote_title: str
    results: tuple[ResultVersionRow, ...]
    counts: tuple[CountVersionRow, ...]
    stations: int
    zone: tzinfo | None


def versions_view(core: Core, actor: Actor, *, vote_id: str) -> VersionsView:
    """All versions of a fixed vote. Raises ConflictError ``vote-is-draft``; NotFoundError ``vote-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        definition = definition_of(core, uow, vote)
        return VersionsView(
            vote_title=vote.draft.title,
            results=_results(core, uow, definition),
            counts=tuple(_counts(core, uow, definition)),
            stations=len(definition.stations),
            zone=definition.stations[0].opens_at.tzinfo,
        )


def _results(core: Core, uow: UnitOfWork, definition: VoteDefinition) -> tuple[ResultVersionRow, ...]:
    rows: list[ResultVersionRow] = []
    before: dict[str, int | None] | None = None
    for record in uow.votes.results.versions(definition.vote_id):
        result = core.packages.read_result(uow.votes.files.get(record.sha256))
        figures = _totals(result)
        rows.append(_result_row(uow, definition, record, result, before))
        before = figures
    return tuple(reversed(rows))


def _result_row(
    uow: UnitOfWork,
    definition: VoteDefinition,
    record: ResultRecord,
    result: VoteResult,
    before: Mapping[str, int | None] | None,
) -> ResultVersionRow:
    figures = _totals(result)
    labels = _labels(definition)
    return ResultVersionRow(
        version=record.version,
        made_at=record.made_at,
        made_by=record.made_by,
        why=record.reason or "",
        computed=record.computed,
        resolved=record.resolved,
        sha256=record.sha256,
        package_digest=_digest_of(uow, record),
        stations=result.totals.stations,
        annulled=len(result.annulled_stations),
        figures=tuple((key, labels.get(key, ""), figure or 0) for key, figure in figures.items()),
        changed=() if before is None else _changed(before, figures, labels),
    )


def _digest_of(uow: UnitOfWork, record: ResultRecord) -> str:
    """The digest of the package of exactly this version; "" when it was never packaged."""
    return uow.votes.packages.digest_of(record.vote_id, record.version) or ""


def _totals(result: VoteResult) -> dict[str, int | None]:
    totals = result.totals
    figures: dict[str, int | None] = {
        "received": totals.received,
        "unused": totals.unused,
        "spoiled": totals.spoiled,
        "taken_away": totals.taken_away,
        "found": totals.found,
        "voters_signed": totals.voters_signed,
    }
    figures |= {f"votes.{vote.option}": vote.count for vote in totals.votes}
    return figures | {"null_votes": totals.null_votes, "challenged": totals.challenged}


def _counts(core: Core, uow: UnitOfWork, definition: VoteDefinition) -> Sequence[CountVersionRow]:
    """Only stations that have something to tell are read: a vote may have thousands."""
    by_station: dict[str, list[CountVersion]] = {}
    for version in uow.votes.results.counts(definition.vote_id):
        by_station.setdefault(version.station_id, []).append(version)
    rows = []
    for station in uow.votes.stations.of_vote(definition.vote_id):
        versions = by_station.get(station.station_id, [])
        if len(versions) > 1 or (station.annulment is not None and versions):
            rows += _of_station(core, uow, definition, station, versions)
    return rows


def _of_station(
    core: Core, uow: UnitOfWork, definition: VoteDefinition, station: StationRecord, versions: Sequence[CountVersion]
) -> list[CountVersionRow]:
    rows: list[CountVersionRow] = []
    before: StationCount | None = None
    labels = _labels(definition)
    for version in versions:
        count = read_version(core, uow, version)
        correction = count.correction
        rows.append(
            CountVersionRow(
                station_id=station.station_id,
                station=station.name,
                version=version.version,
                frozen_at=version.frozen_at,
                by="" if correction is None else correction.by.name,
                why="" if correction is None else correction.reason,
                sha256=version.sha256,
                changed=() if before is None else _changed(figures_of(before), figures_of(count), labels),
                annulled_because="" if station.annulment is None else station.annulment.reason,
            )
        )
        before = count
    return rows


def _changed(
    before: Mapping[str, int | None], after: Mapping[str, int | None], labels: Mapping[str, str]
) -> tuple[ChangedFigure, ...]:
    keys = dict.fromkeys((*before, *after))
    return tuple(
        ChangedFigure(key, labels.get(key, ""), before.get(key), after.get(key))
        for key in keys
        if before.get(key) != after.get(key)
    )


def _labels(definition: VoteDefinition) -> dict[str, str]:
    """Labels of options by the key of their box."""
    known = {option.id: option.label for option in definition.options}
    return {each.key: known[each.option] for each in sheet_fields(definition.options) if each.option is not None}
