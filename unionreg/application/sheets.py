"""Photographs and scans of the count sheets: original bytes, checked by their first bytes, never re-encoded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.frozen_counts import read_version
from unionreg.application.table_notes import refuse_final
from unionreg.application.vote_access import require_one_of, vote_in
from unionreg.application.vote_records import SheetRecord
from unionreg.domain.audit.vote_events import SheetAttached, SheetRemoved, SheetReplaced
from unionreg.domain.roles import Permission
from unionreg.domain.votes.vote_status import ENTRY_STATUSES
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import StationRecord
    from unionreg.domain.roles import Actor

MAX_SHEET_BYTES = 20 * 1024 * 1024
MOST_SHEETS = 99
MEDIA_TYPES = {"jpg": "image/jpeg", "png": "image/png", "pdf": "application/pdf"}
_FIRST_BYTES = {"jpg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n", "pdf": b"%PDF-"}


def attach_sheet(core: Core, actor: Actor, *, vote_id: str, station_id: str, content: bytes) -> Changes:
    """Attach a JPEG, PNG or PDF (told by its first bytes) of at most 20 MiB; created id = the sheet's number.

    Raises ConflictError ``sheet-wrong-type``, ``sheet-too-large``, ``sheet-already-there``, ``too-many-sheets``,
    ``station-is-final``, ``wrong-status``.
    """
    with core.unit_of_work() as uow:
        station = _open_station(uow, actor, vote_id, station_id)
        sheet = keep_sheet(core, uow, actor, station, content)
        uow.audit.add(SheetAttached(vote_id, station.name, sheet.number, sheet.sha256, sheet.size), actor)
    return Changes(changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id)).touched, (str(sheet.number),))


def keep_sheet(core: Core, uow: UnitOfWork, actor: Actor, station: StationRecord, content: bytes) -> SheetRecord:
    """Keep one more image of a station under the next free number; the caller asks for permission and logs it."""
    suffix = _suffix(content)
    sheets = uow.votes.sheets.of_station(station.vote_id, station.station_id)
    if len(sheets) >= MOST_SHEETS:
        raise ConflictError("too-many-sheets", most=MOST_SHEETS)
    number = max((sheet.number for sheet in sheets), default=0) + 1
    if number > MOST_SHEETS:
        number = min(set(range(1, MOST_SHEETS + 1)) - {sheet.number for sheet in sheets})
    return _kept(core, uow, actor, station, number, suffix, content)


def remove_sheet(core: Core, actor: Actor, *, vote_id: str, station_id: str, number: int) -> Changes:
    """Take a sheet off before closing; its bytes are forgotten, its digest stays in the log.

    Raises NotFoundError ``sheet-unknown``; ConflictError ``station-is-final``, ``sheet-is-frozen``, ``wrong-status``.
    """
    with core.unit_of_work() as uow:
        station = _open_station(uow, actor, vote_id, station_id)
        sheet = _sheet(uow, station, number)
        _refuse_frozen(core, uow, station, sheet)
        _forget(uow, sheet)
        uow.audit.add(SheetRemoved(vote_id, station.name, number, sheet.sha256), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def replace_sheet(core: Core, actor: Actor, *, vote_id: str, station_id: str, number: int, content: bytes) -> Changes:
    """Put another image in the place of a sheet, before closing. Raises as the two above."""
    suffix = _suffix(content)
    with core.unit_of_work() as uow:
        station = _open_station(uow, actor, vote_id, station_id)
        before = _sheet(uow, station, number)
        _refuse_frozen(core, uow, station, before)
        _forget(uow, before)
        sheet = _kept(core, uow, actor, station, number, suffix, content)
        event = SheetReplaced(vote_id, station.name, number, sheet.sha256, before.sha256, sheet.size)
        uow.audit.add(event, actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def _suffix(content: bytes) -> str:
    if len(content) > MAX_SHEET_BYTES:
        raise ConflictError("sheet-too-large", size=len(content), most=MAX_SHEET_BYTES)
    for suffix, first in _FIRST_BYTES.items():
        if content.startswith(first):
            return suffix
    raise ConflictError("sheet-wrong-type")


def _open_station(uow: UnitOfWork, actor: Actor, vote_id: str, station_id: str) -> StationRecord:
    require_one_of(uow, actor, Permission.ENTER_FIRST, Permission.ENTER_SECOND, Permission.SETTLE_DIFFERENCES)
    vote_in(uow, vote_id, ENTRY_STATUSES)
    station = uow.votes.stations.get(vote_id, station_id)
    refuse_final(station)
    return station


def _sheet(uow: UnitOfWork, station: StationRecord, number: int) -> SheetRecord:
    for sheet in uow.votes.sheets.of_station(station.vote_id, station.station_id):
        if sheet.number == number:
            return sheet
    raise NotFoundError("sheet-unknown", number=number)


def _refuse_frozen(core: Core, uow: UnitOfWork, station: StationRecord, sheet: SheetRecord) -> None:
    """Every version of a count keeps the images that it lists: a package holds them all."""
    for version in uow.votes.results.counts_of(station.vote_id, station.station_id):
        if any(image.sha256 == sheet.sha256 for image in read_version(core, uow, version).sheets):
            raise ConflictError("sheet-is-frozen", number=sheet.number)


def _kept(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    station: StationRecord,
    number: int,
    suffix: str,
    content: bytes,
) -> SheetRecord:
    sha256 = uow.votes.files.put(content)
    there = uow.votes.sheets.of_station(station.vote_id, station.station_id)
    if any(sheet.sha256 == sha256 for sheet in there):
        raise ConflictError("sheet-already-there")
    sheet = SheetRecord(
        vote_id=station.vote_id,
        station_id=station.station_id,
        number=number,
        suffix=suffix,
        sha256=sha256,
        size=len(content),
        attached_by=actor.full_name,
        attached_at=core.clock(),
    )
    uow.votes.sheets.add(sheet)
    uow.votes.stations.save(replace(station, sheets=len(there) + 1))
    return sheet


def _forget(uow: UnitOfWork, sheet: SheetRecord) -> None:
    """Another sheet, of this station or of any other, may be the same image."""
    uow.votes.sheets.delete(sheet)
    if uow.votes.sheets.uses(sheet.sha256) == 0:
        uow.votes.files.drop(sheet.sha256)
