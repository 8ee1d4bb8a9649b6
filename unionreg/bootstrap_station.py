"""Joins a station alone on a laptop: no office, no account, no network.

The only place besides ``bootstrap`` that joins ports to adapters for writing; ``ui.app`` calls it for the station door.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from unionreg.application.station_desk import StationDesk
from unionreg.bootstrap import system_clock
from unionreg.day_adapters import OfficeStationFiles
from unionreg.errors import ConflictError, StorageUnavailableError, UnreadableError
from unionreg.evidence.station_file import LARGEST_FILE, STATION_FILE
from unionreg.storage.desk_file import SqliteDeskFile, create_desk_file
from unionreg.vote_adapters import OfficePackages

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

WORK_SUFFIX = ".mesa-trabajo"
_DATABASE = b"SQLite format 3\x00"


def open_desk(
    path: Path,
    *,
    clock: Callable[[], datetime] = system_clock,
    randomness: Callable[[int], bytes] = secrets.token_bytes,
) -> StationDesk:
    """The desk of a station: from the office's file (``.mesa``) or from the work begun beside it (``.mesa-trabajo``).

    The office's file is never written to; the work stands beside it under the same name. Raises UnreadableError
    ``station-file-unreadable`` (reason), ``station-file-too-large``; IntegrityBrokenError ``station-file-altered``;
    ConflictError ``work-of-another-station-file``; StorageUnavailableError ``station-in-use``, ``not-a-station``,
    ``database-damaged``, ``disk-full``, ``folder-read-only``.
    """
    content = _content(path)
    if content.startswith(_DATABASE):
        return _desk(SqliteDeskFile(path), clock, randomness)
    files = OfficeStationFiles(randomness)
    part = files.read_station_file(content).part
    OfficePackages().read_definition(part.definition)
    work = path.with_suffix(WORK_SUFFIX)
    if not work.exists():
        create_desk_file(work, content, part.day, len(part.people))
    file = SqliteDeskFile(work)
    if file.station_file != content:
        file.close()
        raise ConflictError("work-of-another-station-file", path=str(work))
    return _desk(file, clock, randomness)


def looks_like_station(path: Path) -> bool:
    """Whether a file begins like one that ``open_desk`` takes."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(STATION_FILE)).startswith((STATION_FILE.encode(), _DATABASE))
    except OSError:
        return False


def _desk(file: SqliteDeskFile, clock: Callable[[], datetime], randomness: Callable[[int], bytes]) -> StationDesk:
    try:
        return StationDesk(file, OfficeStationFiles(randomness), OfficePackages().read_definition, clock, randomness)
    except BaseException:
        file.close()
        raise


def _content(path: Path) -> bytes:
    """The office's file, or the first bytes of a database."""
    try:
        with path.open("rb") as stream:
            head = stream.read(len(_DATABASE))
            if head == _DATABASE:
                return head
            rest = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise StorageUnavailableError("database-cannot-open", path=str(path)) from error
    if len(rest) > LARGEST_FILE:
        raise UnreadableError("station-file-too-large", size=path.stat().st_size, most=LARGEST_FILE)
    return head + rest
