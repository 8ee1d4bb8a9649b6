"""Members, attendance and bulletins of a union's desk, taken in from other tools and handed out to them.

Attendance and bulletins lie on the desk as tables in our own format (``asistencias.csv``, ``boletines.csv``); members
are those of a filing, or of the desk. Who came to an assembly is personal: it stays in the desk's folder until a person
hands it out, and never leaves with a filing but as the printed list that the person attaches.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.desk.kept_files import not_written, read_by_digest
from unionreg.desk.union_desk import LISTS, UnionDesk
from unionreg.domain.filings.filing import Assembly, AssemblyKind
from unionreg.domain.filings.members_file import LARGEST_FILE, read_members
from unionreg.domain.interchange.tables import Attendance, BulletinRow, TableKind, columns_of
from unionreg.domain.office import Letterhead
from unionreg.errors import ConflictError, NotFoundError, StorageUnavailableError, UnreadableError
from unionreg.folder_files import write_flushed
from unionreg.interchange.presets import presets
from unionreg.interchange.tables import (
    bare_csv,
    members_mapping,
    open_table,
    read_attendance,
    read_bulletins,
    write_attendance,
    write_bulletins,
    write_members,
)

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from unionreg.desk.member_lists import MembersRead
    from unionreg.domain.filings.filing import FilingData, Member
    from unionreg.domain.interchange.tables import Columns, Preset
    from unionreg.interchange.tables import RawTable

ATTENDANCE_FILE = "asistencias.csv"
BULLETINS_FILE = "boletines.csv"
ATTENDANCE_REQUIREMENT = "attendance-list"
LARGEST = 64 << 20
_LATEST_YEAR = 9999


@dataclass(frozen=True, slots=True)
class AttendanceTaken:
    """What became of an attendance list: people present, and whether its printed form was attached."""

    present: int
    attached: bool


def own_preset() -> Preset:
    """Our own headings, in which the desk keeps its tables."""
    return presets()[0]


def desk_union(desk: Path) -> str:
    """The union's name as the desk knows it; empty when it does not, or another program has the desk open."""
    try:
        opened = UnionDesk.open(desk)
    except (NotFoundError, StorageUnavailableError, UnreadableError):
        return ""
    try:
        return opened.profile.organisation.name
    finally:
        opened.close()


def desk_members(desk: Path) -> tuple[Member, ...]:
    """The newest list of members that the desk knows. NotFoundError ``desk-without-members``; errors of
    ``UnionDesk.open`` and ``read_by_digest``.
    """
    opened = UnionDesk.open(desk)
    try:
        known = opened.profile.members
        if known is None:
            raise NotFoundError("desk-without-members")
        return tuple(read_members(read_by_digest(desk / LISTS, known.sha256, "csv", LARGEST_FILE)))
    finally:
        opened.close()


def members_out(desk: Path, filing: str, preset: Preset) -> bytes:
    """The members of a filing (empty ``filing``: those of the desk) under a tool's headings.

    NotFoundError ``desk-without-members``; errors of ``UnionDesk``.
    """
    if not filing:
        return write_members(desk_members(desk), preset)
    opened = UnionDesk.open(desk)
    try:
        folder = opened.open_filing(filing)
        try:
            if folder.data.members is None:
                raise NotFoundError("desk-without-members")
            return write_members(tuple(folder.members()), preset)
        finally:
            folder.close()
    finally:
        opened.close()


def members_read(table: RawTable, columns: Columns, at: datetime) -> MembersRead:
    """Check every row with the rules of member lists. UnreadableError ``roll-*``."""
    from unionreg.desk.member_lists import read_members as checked

    mapping, further = members_mapping(table, columns)
    return checked(bare_csv(table), "miembros.csv", mapping, further, cut_off=at.date())


def members_in(desk: Path, filing: str, read: MembersRead, source: str, at: datetime) -> int:
    """Keep them as the list of a filing; how many. ConflictError ``table-without-people``; errors of ``UnionDesk``."""
    if not read.members:
        raise ConflictError("table-without-people")
    opened = UnionDesk.open(desk)
    try:
        folder = opened.open_filing(filing)
        try:
            folder.set_members(read.members, source, at, cut_off=at.date())
            opened.remember(folder, at)
        finally:
            folder.close()
    finally:
        opened.close()
    return len(read.members)


def attendance_of(desk: Path) -> tuple[Attendance, ...]:
    """What the desk knows of attendance. UnreadableError ``desk-table-unreadable`` (name)."""
    table = _kept(desk, ATTENDANCE_FILE)
    if table is None:
        return ()
    columns = columns_of(own_preset(), TableKind.ATTENDANCE, table.headings)
    return read_attendance(table, columns, _LATEST_YEAR).rows


def keep_attendance(desk: Path, rows: tuple[Attendance, ...]) -> int:
    """Add rows; those of the same assembly and day are replaced. How many the desk has now.

    ConflictError ``table-without-people``; StorageUnavailableError ``desk-disk-full``, ``desk-not-written``.
    """
    if not rows:
        raise ConflictError("table-without-people")
    events = {(row.event, row.event_on) for row in rows}
    kept = tuple(row for row in attendance_of(desk) if (row.event, row.event_on) not in events)
    _keep(desk, ATTENDANCE_FILE, write_attendance((*kept, *rows), own_preset()))
    return len(kept) + len(rows)


def attach_attendance(
    desk: Path, filing: str, kind: AssemblyKind, rows: tuple[Attendance, ...], at: datetime
) -> AttendanceTaken:
    """Write the number of those present into an assembly of a filing, and attach the printed list if it has a place.

    ConflictError ``table-without-people``; errors of ``UnionDesk`` and ``DeskFolder.attach``.
    """
    present = tuple(row for row in rows if row.present)
    if not present:
        raise ConflictError("table-without-people")
    opened = UnionDesk.open(desk)
    try:
        folder = opened.open_filing(filing)
        try:
            folder.change(lambda data: _with_attendees(data, kind, len(present), present[0]), at)
            attached = _asks_for_list(folder.data)
            if attached:
                from unionreg.attachments.inspection import inspect
                from unionreg.documents.delivery.attendance_list import attendance_list

                head = Letterhead(folder.data.organisation.name or "Sindicato", "", "", invented=False)
                content = attendance_list(present[0].event, present[0].event_on, present, head)
                pages = inspect(content, "asistencia.pdf").page_count
                folder.attach(
                    ((content, pages),),
                    at,
                    requirement=ATTENDANCE_REQUIREMENT,
                    title="Lista de asistencia",
                    file_name="lista-de-asistencia.pdf",
                    dated_on=present[0].event_on,
                )
        finally:
            folder.close()
    finally:
        opened.close()
    return AttendanceTaken(len(present), attached)


def _asks_for_list(data: FilingData) -> bool:
    from unionreg.domain.filings.catalogue import filing_type

    return any(each.key == ATTENDANCE_REQUIREMENT for each in filing_type(data.kind).requirements)


def _with_attendees(data: FilingData, kind: AssemblyKind, present: int, row: Attendance) -> FilingData:
    known = data.assembly(kind) or Assembly(kind)
    held = replace(known, attendees=present, held_on=known.held_on or row.event_on)
    others = tuple(each for each in data.assemblies if each.kind is not kind)
    return replace(data, assemblies=(*others, held))


def bulletins_of(desk: Path) -> tuple[BulletinRow, ...]:
    """The bulletins of the desk. UnreadableError ``desk-table-unreadable`` (name)."""
    table = _kept(desk, BULLETINS_FILE)
    if table is None:
        return ()
    columns = columns_of(own_preset(), TableKind.BULLETINS, table.headings)
    return read_bulletins(table, columns, _LATEST_YEAR).rows


def keep_bulletins(desk: Path, rows: tuple[BulletinRow, ...]) -> int:
    """Add bulletins; one of the same title and day is replaced. How many the desk has now; errors as attendance."""
    if not rows:
        raise ConflictError("table-without-people")
    titles = {(row.title, row.published_on) for row in rows}
    kept = tuple(row for row in bulletins_of(desk) if (row.title, row.published_on) not in titles)
    _keep(desk, BULLETINS_FILE, write_bulletins((*kept, *rows), own_preset()))
    return len(kept) + len(rows)


def _kept(desk: Path, name: str) -> RawTable | None:
    path = desk / name
    if not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            return open_table(file.read(LARGEST + 1), name)
    except (OSError, UnreadableError) as error:
        raise UnreadableError("desk-table-unreadable", name=name) from error


def _keep(desk: Path, name: str, content: bytes) -> None:
    """Written beside the old file and put in its place at once."""
    new = desk / f"{name}.nuevo"
    try:
        write_flushed(new, content)
        new.replace(desk / name)
    except OSError as error:
        raise not_written(error) from error
