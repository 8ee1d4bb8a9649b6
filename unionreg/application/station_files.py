"""Giving a station to a laptop, and taking in what it hands over: once, twice or grown, always with the same result.

A hand-over names everything it grew from, so the office can tell the same file, a later one, an older one and one from
another line of work (``domain.votes.day.lineage``). The office's own copy is replaced as a whole, never added to, so
nothing can be counted twice; a diverged file is kept until a person decides (``day_rulings``).
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.day_access import station_day_for
from unionreg.application.day_lists import listed_people
from unionreg.application.day_records import HandOverRecord, HandOverState, Keeper, LaptopRecord
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, kept_text, vote_in
from unionreg.domain.audit.day_events import StationFileMade, StationHandedOver, StationTakenBack
from unionreg.domain.roles import Permission
from unionreg.domain.votes.day.checks import check_clock, check_day
from unionreg.domain.votes.day.files import ListedPerson, StationPart
from unionreg.domain.votes.day.lineage import Standing, followed, standing
from unionreg.domain.votes.day.marks import blanked
from unionreg.domain.votes.day.script import SCRIPT_VERSION
from unionreg.domain.votes.day.states import CLOSED_STATES
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import ENTRY_STATUSES
from unionreg.errors import ConflictError, IntegrityBrokenError

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.day_records import StationDayRecord
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.day.files import HandOver, HandOverFile


@dataclass(frozen=True, slots=True)
class StationFileForLaptop:
    """A station file to be written to a stick under ``name``. It holds the laptop's key: give it to one person only."""

    name: str
    content: bytes
    changes: Changes


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What came of a hand-over. ``final``: with who came. ``findings``: D-2xx of the day, D-301 of the clocks."""

    station_id: str
    revision: int
    standing: Standing
    final: bool
    findings: tuple[Finding, ...]
    changes: Changes


def export_station_file(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str = ""
) -> StationFileForLaptop:
    """Make the file with which a laptop runs the station; from now on the office only reads its day.

    Another file for the same station (a laptop broke) needs a reason; files of the one before are diverged from then
    on. Raises ConflictError ``station-has-marks`` when people were marked in the office, ``laptop-reason-missing``,
    ``station-day-over``; NotFoundError ``station-day-unknown``.
    """
    why = kept_text("reason", reason) if reason.strip() else ""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RUN_STATIONS)
        vote = vote_in(uow, vote_id, ENTRY_STATUSES)
        record = uow.day.get(vote_id, station_id)
        before = [each for each in uow.day.laptops(vote_id) if each.station_id == station_id]
        _refuse_export(uow, record, again=bool(before), reason=why)
        part = _part(core, uow, vote, record)
        content, key = core.station_files.station_file(part, uow.office.seal())
        digest = core.station_files.read_station_file(content).digest
        laptop = LaptopRecord(
            vote_id, station_id, len(before) + 1, key.public_key, digest, core.clock(), actor.full_name, why
        )
        uow.day.add_laptop(laptop)
        uow.day.save(replace(record, keeper=Keeper.LAPTOP, lineage=(*record.lineage, digest)))
        name = uow.votes.stations.get(vote_id, station_id).name
        uow.audit.add(StationFileMade(vote_id, name, laptop.number, digest, why or None), actor)
    prefix = "SIMULACRO-" if part.purpose is Purpose.REHEARSAL else ""
    return StationFileForLaptop(f"{prefix}{vote_id}-{station_id}.mesa", content, changed(Thing.DAY, station_id))


def take_back_station(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """The office keeps the station again, from what was handed over last; what the laptop hands over later diverges.

    Raises ConflictError ``station-is-here``.
    """
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        record = station_day_for(uow, actor, vote_id, station_id)
        if record.keeper is Keeper.OFFICE:
            raise ConflictError("station-is-here", station=station_id)
        # A digest that no laptop knows: whatever comes from one now is from another line of work.
        mark = hashlib.sha256(core.randomness(32)).hexdigest()
        uow.day.save(replace(record, keeper=Keeper.OFFICE, lineage=(*record.lineage, mark)))
        name = uow.votes.stations.get(vote_id, station_id).name
        uow.audit.add(StationTakenBack(vote_id, name, why), actor)
    return changed(Thing.DAY, station_id)


def import_hand_over(
    core: Core, actor: Actor, *, vote_id: str, content: bytes, station_id: str | None = None
) -> HandedOver:
    """Take in a station's file; ``station_id`` when a certain station is expected.

    Standing DIVERGED: the file is kept and a person decides. Nothing is taken in, and each says why, when the file is
    older than what is here (ConflictError ``hand-over-older``, revision), set aside before (``hand-over-set-aside``),
    of another vote, station, definition or purpose (``hand-over-of-another-vote``, ``hand-over-of-another-station``,
    ``hand-over-of-another-definition``, ``hand-over-is-rehearsal``, ``hand-over-is-official``), from a station never
    given to a laptop (``station-never-exported``), about other people (``hand-over-other-list``), or altered
    (IntegrityBrokenError ``hand-over-altered``, ``hand-over-other-key``).
    """
    named_vote, named_station = core.station_files.whose(content)
    if named_vote != vote_id:
        raise ConflictError("hand-over-of-another-vote", vote=named_vote)
    if station_id not in (None, named_station):
        raise ConflictError("hand-over-of-another-station", station=named_station)
    with core.unit_of_work() as uow:
        record = station_day_for(uow, actor, vote_id, named_station)
        file = _read(core, uow, record, content)
        _refuse_foreign(core, uow, record, file.hand_over)
        stands = _standing(uow, record, file)
        _take(core, uow, actor, record, file, stands, content)
        name = uow.votes.stations.get(vote_id, named_station).name
        over = file.hand_over
        final = over.strip is not None
        uow.audit.add(StationHandedOver(vote_id, name, over.revision, stands.value, final, file.digest), actor)
        findings = _findings(core, uow, record, over)
    touched = changed(Thing.DAY, named_station)
    return HandedOver(named_station, over.revision, stands, final, findings, touched)


def adopt(uow: UnitOfWork, record: StationDayRecord, file: HandOverFile) -> None:
    """Put what a file holds in the place of what the office has of the station, photographs included."""
    over = file.hand_over
    for photo in over.photos.values():
        uow.votes.files.put(photo)
    lineage = followed(record.lineage, file.digest, over.lineage)
    uow.day.save(replace(record, keeper=Keeper.LAPTOP, day=over.day, lineage=lineage))
    cells = blanked(uow.day.strip(record.vote_id, record.station_id)).cells if over.strip is None else over.strip.cells
    uow.day.save_cells(record.vote_id, record.station_id, cells)


def _refuse_export(uow: UnitOfWork, record: StationDayRecord, *, again: bool, reason: str) -> None:
    if record.day.state in CLOSED_STATES and record.day.closing is not None:
        raise ConflictError("station-day-over", station=record.station_id)
    if uow.day.strip(record.vote_id, record.station_id).marked:
        raise ConflictError("station-has-marks", station=record.station_id)
    if again and not reason:
        raise ConflictError("laptop-reason-missing", station=record.station_id)


def _part(core: Core, uow: UnitOfWork, vote: VoteRecord, record: StationDayRecord) -> StationPart:
    definition = definition_of(core, uow, vote)
    strip = uow.day.strip(record.vote_id, record.station_id)
    seal = uow.office.seal()
    people = listed_people(uow, record.vote_id, strip)
    return StationPart(
        vote_id=record.vote_id,
        purpose=definition.purpose,
        title=definition.title,
        station_id=record.station_id,
        definition=uow.votes.files.get(vote.definition_sha256 or ""),
        script_version=SCRIPT_VERSION,
        people=tuple(ListedPerson(each.number, _nfc(each.name), each.note) for each in people),
        identity=strip.identity,
        day=record.day,
        lineage=record.lineage,
        office=_nfc(uow.office.get().name),
        office_key=seal.public_key,
        made_at=core.clock(),
    )


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _read(core: Core, uow: UnitOfWork, record: StationDayRecord, content: bytes) -> HandOverFile:
    laptops = uow.day.laptops(record.vote_id)
    own = [each.public_key for each in laptops if each.station_id == record.station_id]
    if not own:
        raise ConflictError("station-never-exported", station=record.station_id)
    try:
        return core.station_files.read_hand_over(content, own)
    except IntegrityBrokenError:
        others = [each.public_key for each in laptops if each.station_id != record.station_id]
        core.station_files.read_hand_over(content, others)  # altered, if not even another station signed it
        raise IntegrityBrokenError("hand-over-other-key", station=record.station_id) from None


def _refuse_foreign(core: Core, uow: UnitOfWork, record: StationDayRecord, over: HandOver) -> None:
    vote = uow.votes.rows.get(record.vote_id)
    if over.purpose is not definition_of(core, uow, vote).purpose:
        is_rehearsal = over.purpose is Purpose.REHEARSAL
        raise ConflictError("hand-over-is-rehearsal" if is_rehearsal else "hand-over-is-official")
    if over.definition_sha256 != vote.definition_sha256:
        raise ConflictError("hand-over-of-another-definition")
    here = uow.day.strip(record.vote_id, record.station_id)
    if over.strip is not None and (over.strip.people, over.strip.identity) != (here.people, here.identity):
        raise ConflictError("hand-over-other-list", station=record.station_id)


def _standing(uow: UnitOfWork, record: StationDayRecord, file: HandOverFile) -> Standing:
    found = standing(record.lineage, file.digest, file.hand_over.lineage)
    if found is Standing.OLDER:
        newest = max((each.revision for each in uow.day.hand_overs(record.vote_id, record.station_id)), default=0)
        raise ConflictError("hand-over-older", revision=file.hand_over.revision, newest=newest)
    for each in uow.day.hand_overs(record.vote_id, record.station_id):
        if each.digest == file.digest and each.state is HandOverState.SET_ASIDE:
            raise ConflictError("hand-over-set-aside", revision=each.revision)
    return found


def _take(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    record: StationDayRecord,
    file: HandOverFile,
    stands: Standing,
    content: bytes,
) -> None:
    over = file.hand_over
    known = {each.digest for each in uow.day.hand_overs(record.vote_id, record.station_id)}
    if stands is Standing.GROWN:
        adopt(uow, record, file)
    if file.digest in known:
        return
    diverged = stands is Standing.DIVERGED
    uow.day.add_hand_over(
        HandOverRecord(
            vote_id=record.vote_id,
            station_id=record.station_id,
            revision=over.revision,
            digest=file.digest,
            state=HandOverState.DIVERGED if diverged else HandOverState.TAKEN,
            written_at=over.written_at,
            received_at=core.clock(),
            received_by=actor.full_name,
            final=over.strip is not None,
            content=content if diverged else None,
        )
    )


def _findings(core: Core, uow: UnitOfWork, record: StationDayRecord, over: HandOver) -> tuple[Finding, ...]:
    definition = definition_of(core, uow, uow.votes.rows.get(record.vote_id))
    station = definition.station(record.station_id)
    clock = check_clock(over.day, station, written_at=over.written_at, received_at=core.clock())
    return (*check_day(over.day, station, over.strip), *clock)
