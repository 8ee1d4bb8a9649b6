"""Reading what a kit holds, what of it was printed when, and which sheets were spoiled; and looking at a part."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.kit import people_for, run_of
from unionreg.application.kit_orders import people_of, read_source
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of
from unionreg.domain.audit.kit_events import KitPrinted, PartPrinted, SheetsSpoiled
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.roles import Permission
from unionreg.domain.votes.materials import BallotRange, KitPart, PaperOptions, check_run, print_run
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.audit.chain import AuditRecord
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.materials import PartSize, StationRun

SAMPLE_BALLOTS = 4
"""Ballots of a specimen: at most one full sheet."""


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """Something that was printed. ``part`` None: whole kits. ``pages`` 0 where it was not noted.

    ``sha256``: of the file, or of the list of files of a kit.
    """

    at: datetime
    by: str
    part: KitPart | None
    station: str | None
    files: int
    wanted: int
    pages: int
    ballots: BallotRange | None
    sha256: str


@dataclass(frozen=True, slots=True)
class SpoiledRow:
    """Sheets or ballots that came out unfit."""

    at: datetime
    by: str
    part: KitPart
    station: str
    numbers: BallotRange
    reason: str


@dataclass(frozen=True, slots=True)
class KitView:
    """What can be printed of a vote. ``findings``: why nothing can be; ``with_roll`` False: no list of people yet.

    ``ballots`` and ``voters`` are sums over the stations with a table; ``opens_at``: when the first one opens.
    """

    vote_id: str
    title: str
    rehearsal: bool
    election: bool
    opens_at: datetime
    options: PaperOptions
    runs: tuple[StationRun, ...]
    voters: int
    ballots: int
    with_roll: bool
    findings: tuple[Finding, ...]
    printed: tuple[PrintedRow, ...]
    spoiled: tuple[SpoiledRow, ...]


@dataclass(frozen=True, slots=True)
class StationKit:
    """The papers of one station with their pages and sheets, and how many ballots stand on a sheet."""

    station_id: str
    parts: tuple[PartSize, ...]
    ballots_per_sheet: int


def kit_view(core: Core, actor: Actor, *, vote_id: str) -> KitView:
    """What the kit of a fixed vote holds, by station, and what was printed. ConflictError ``vote-is-draft``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        definition = definition_of(core, uow, uow.votes.rows.get(vote_id))
        preparation = uow.preparation.get(vote_id)
        runs = print_run(definition, preparation)
        return KitView(
            vote_id=vote_id,
            title=definition.title,
            rehearsal=definition.purpose is Purpose.REHEARSAL,
            election=definition.procedure == "leadership",
            opens_at=definition.stations[0].opens_at,
            options=PaperOptions(preparation.paper, preparation.duplex, preparation.numbering),
            runs=runs,
            voters=sum(run.voters for run in runs),
            ballots=sum(run.count for run in runs),
            with_roll=uow.rolls.frozen(vote_id) is not None,
            findings=check_run(definition, preparation),
            printed=tuple(_printed(record) for record in _records(uow, vote_id, KitPrinted.KIND, PartPrinted.KIND)),
            spoiled=tuple(_spoiled(record) for record in _records(uow, vote_id, SheetsSpoiled.KIND)),
        )


def _records(uow: UnitOfWork, vote_id: str, *kinds: str) -> tuple[AuditRecord, ...]:
    return uow.audit.find(LogFilter(kinds=frozenset(kinds), vote_id=vote_id))


def _printed(record: AuditRecord) -> PrintedRow:
    details = json.loads(record.details)
    if record.kind == KitPrinted.KIND:
        return PrintedRow(
            at=record.at,
            by=record.doer.full_name,
            part=None,
            station=None,
            files=details["files"],
            wanted=details["wanted"],
            pages=details["pages"],
            ballots=None,
            sha256=details["manifest"],
        )
    return PrintedRow(
        at=record.at,
        by=record.doer.full_name,
        part=KitPart(details["kit_part"]),
        station=details["station"],
        files=1,
        wanted=1,
        pages=0,
        ballots=_numbers(details["numbers"]),
        sha256=details["sha256"],
    )


def _numbers(text: str | None) -> BallotRange | None:
    if text is None:
        return None
    first, _, last = text.partition("-")
    return BallotRange(int(first), int(last))


def _spoiled(record: AuditRecord) -> SpoiledRow:
    details = json.loads(record.details)
    return SpoiledRow(
        at=record.at,
        by=record.doer.full_name,
        part=KitPart(details["kit_part"]),
        station=details["station"],
        numbers=BallotRange(details["first"], details["last"]),
        reason=details["reason"],
    )


def station_kit(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, options: PaperOptions | None = None
) -> StationKit:
    """The parts of one station's kit with their sizes. Raises as ``application.kit.print_kit``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ROLLS)
        source = read_source(core, uow, actor, vote_id, options)
        run_of(source, KitPart.BALLOTS, station_id)
        people = people_of(uow, source, station_id)
    parts = core.kits.station_sizes(source.order, station_id, people)
    return StationKit(station_id, parts, core.kits.ballots_per_sheet(source.order))


def preview_part(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    part: KitPart,
    station_id: str | None = None,
    options: PaperOptions | None = None,
) -> bytes:
    """A part to look at: every sheet says that it is a specimen, ballots are a few. Raises as ``print_part``."""
    with core.unit_of_work() as uow:
        source = read_source(core, uow, actor, vote_id, options, sample=True)
        run = run_of(source, part, station_id)
        people = people_for(uow, actor, source, part, station_id)
    ballots = None
    if part is KitPart.BALLOTS and run is not None and run.ballots is not None:
        ballots = BallotRange(run.ballots.first, min(run.ballots.last, run.ballots.first + SAMPLE_BALLOTS - 1))
    return core.kits.draw_part(source.order, part, station_id, people, ballots)
