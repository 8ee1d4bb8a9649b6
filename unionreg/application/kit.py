"""Printing the kit of a vote: one PDF per station and one for the office, or a single part. Drawing is behind a port.

What was printed is in the log with its digests. Small papers that name nobody are kept as they were issued; big runs
and lists of people by digest only.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.kit_orders import people_of, read_source
from unionreg.application.kit_runs import begin_run, draw_office, draw_station, end_run, people_at
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.session import require
from unionreg.application.vote_access import kept_text
from unionreg.application.vote_records import PaperRecord
from unionreg.domain.audit.kit_events import PartPrinted, SheetsSpoiled
from unionreg.domain.roles import Permission
from unionreg.domain.votes.materials import OFFICE_PARTS, WITH_PEOPLE, BallotRange, KitPart, print_run
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from unionreg.application.kit_orders import KitSource
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.materials import PaperOptions, StationRun

MOST_KEPT_BYTES = 2 * 1024 * 1024


def _tell_nobody(_done: int, _total: int) -> None:
    """For callers that show no progress."""


def print_kit(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    folder: Path,
    options: PaperOptions | None = None,
    progress: Callable[[int, int], None] = _tell_nobody,
) -> Changes:
    """One PDF per station and one for the office in ``folder``, and a list of their SHA-256; created id = that list's.

    ``progress`` hears before each file how many of how many are whole; what it raises (the person cancelled) ends the
    printing. Whatever ends it, only whole files are there, and one record says how many. Raises ConflictError
    ``vote-is-draft``, ``kit-run-wrong``, ``kit-without-roll``, ``kit-roll-differs``; StorageUnavailableError
    ``disk-full``, ``folder-read-only``, ``chosen-file-not-written``.
    """
    run = begin_run(core, actor, vote_id=vote_id, folder=folder, options=options)
    try:
        for station_id in run.stations:
            progress(len(run.drawn), run.files)
            draw_station(core, run, station_id, people_at(core, actor, run, station_id))
        progress(len(run.drawn), run.files)
        draw_office(core, run)
        progress(len(run.drawn), run.files)
    finally:
        changes = end_run(core, actor, run)
    return changes


def print_part(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    part: KitPart,
    station_id: str | None = None,
    options: PaperOptions | None = None,
    ballots: BallotRange | None = None,
) -> tuple[Changes, bytes]:
    """One part alone, of a station or (None) of the office: the changes and the bytes to print or save.

    ``ballots``: only these numbers of the station, to replace what was spoiled. Raises as ``print_kit``; NotFoundError
    ``station-unknown``; ConflictError ``kit-part-of-station``, ``ballots-outside-range``.
    """
    with core.unit_of_work() as uow:
        source = read_source(core, uow, actor, vote_id, options)
        run = run_of(source, part, station_id)
        people = people_for(uow, actor, source, part, station_id)
    chosen = _chosen(part, run, ballots)
    content = core.kits.draw_part(source.order, part, station_id, people, chosen)
    sha256 = hashlib.sha256(content).hexdigest()
    place = None if run is None else run.name
    numbers = None if chosen is None else f"{chosen.first}-{chosen.last}"
    event = PartPrinted(vote_id, place, part.value, numbers, len(content), sha256)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ISSUE_PAPERS)
        if part not in WITH_PEOPLE | {KitPart.BALLOTS} and len(content) <= MOST_KEPT_BYTES:
            _keep(core, uow, actor, source, (part, station_id), content)
        uow.audit.add(event, actor)
    return changed(Thing.PAPER, vote_id, (Thing.VOTE, vote_id)), content


def run_of(source: KitSource, part: KitPart, station_id: str | None) -> StationRun | None:
    """The ballots of the station of a part, None for a part of the office.

    Raises NotFoundError ``station-unknown``; ConflictError ``kit-part-of-station`` for what only stations have.
    """
    order = source.order
    if station_id is None:
        if part not in OFFICE_PARTS:
            raise ConflictError("kit-part-of-station", part=part.value)
        return None
    for run in print_run(order.definition, order.preparation):
        if run.station_id == station_id:
            return run
    raise NotFoundError("station-unknown", vote_id=order.definition.vote_id, station_id=station_id)


def people_for(
    uow: UnitOfWork, actor: Actor, source: KitSource, part: KitPart, station_id: str | None
) -> tuple[RollPerson, ...]:
    """The people that a part names; nobody for most."""
    if station_id is None or part not in WITH_PEOPLE | {KitPart.LID}:
        return ()
    require(uow, actor, Permission.READ_ROLLS)
    return people_of(uow, source, station_id)


def _chosen(part: KitPart, run: StationRun | None, ballots: BallotRange | None) -> BallotRange | None:
    """The numbers to print: those asked for, if they are the station's."""
    if part is not KitPart.BALLOTS or run is None or run.ballots is None:
        return None
    if ballots is None:
        return run.ballots
    if not run.ballots.first <= ballots.first <= ballots.last <= run.ballots.last:
        raise ConflictError("ballots-outside-range", first=run.ballots.first, last=run.ballots.last)
    return ballots


def _keep(
    core: Core, uow: UnitOfWork, actor: Actor, source: KitSource, what: tuple[KitPart, str | None], content: bytes
) -> None:
    part, station_id = what
    now = core.clock()
    order, kind = source.order, PaperKind.KIT_PART.value
    record = PaperRecord(
        paper_id=0,
        vote_id=order.definition.vote_id,
        kind=kind,
        station_id=station_id,
        title=core.kits.title(order, part, station_id),
        series=kind,
        year=now.year,
        number=uow.votes.papers.next_number(kind, now.year),
        folio=core.kits.folio(order, part, station_id),
        template_version=core.kits.template_version(part),
        sha256=uow.votes.files.put(content),
        size=len(content),
        issued_at=now,
        issued_by=actor.full_name,
        result_version=None,
        package_digest=None,
    )
    uow.votes.papers.add(record)


def note_spoiled(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    part: KitPart,
    first: int,
    last: int,
    reason: str,
) -> Changes:
    """Sheets or ballots that came out of the printer unfit: which numbers, and why. They are destroyed.

    For ballots the numbers are those of stubs, for other parts those of sheets. Raises ConflictError
    ``vote-is-draft``, ``ballots-outside-range``, ``text-refused``; NotFoundError ``station-unknown``.
    """
    with core.unit_of_work() as uow:
        source = read_source(core, uow, actor, vote_id, None)
        run = run_of(source, part, station_id)
        _chosen(part, run, BallotRange(first, last))
        if not 1 <= first <= last or run is None:
            raise ConflictError("sheets-not-a-range", first=first, last=last)
        event = SheetsSpoiled(vote_id, run.name, part.value, first, last, kept_text("reason", reason))
        uow.audit.add(event, actor)
    return changed(Thing.PAPER, vote_id, (Thing.VOTE, vote_id))
