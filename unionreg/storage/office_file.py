"""The file of an office: making, opening and restoring it, each refused with its own sentence when it cannot be.

The order matters: nothing is opened before the lock is held, nothing is changed before the file is known to be ours,
whole and not newer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.errors import StorageUnavailableError
from unionreg.storage import sqlite
from unionreg.storage.engine import office_engine, reading_engine
from unionreg.storage.office_lock import OfficeLock
from unionreg.storage.upgrade import LATEST, check_known, make_tables, upgrade

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy.engine import Engine


@dataclass(frozen=True, slots=True)
class OpenOffice:
    """An office file held by this program. ``upgraded_from`` names the copy made before an upgrade, or is None."""

    file: Path
    engine: Engine
    reading: Engine
    lock: OfficeLock
    upgraded_from: Path | None

    def close(self) -> None:
        """Let go of the file. A second call does nothing."""
        self.engine.dispose()
        self.reading.dispose()
        self.lock.release()


def create_file(file: Path, *, busy_timeout: int) -> OpenOffice:
    """A new office file with all tables and no office in it yet; ``discard`` undoes it when founding fails."""
    _make_folder(file.parent)
    lock = OfficeLock(file)
    try:
        _refuse_existing(file)
        unfinished = _unfinished(file)
        sqlite.create_empty(unfinished)
        make_tables(unfinished, busy_timeout=busy_timeout)
    except BaseException:
        lock.release()
        raise
    return _opened(unfinished, lock, None, busy_timeout=busy_timeout)


def finish_file(made: OpenOffice, file: Path, *, busy_timeout: int) -> OpenOffice:
    """Give the file its final name now that an office is in it."""
    made.engine.dispose()
    made.reading.dispose()
    made.file.replace(file)
    return _opened(file, made.lock, None, busy_timeout=busy_timeout)


def discard(made: OpenOffice) -> None:
    """Take away a file in which no office was founded."""
    made.close()
    made.file.unlink(missing_ok=True)


def open_file(file: Path, *, busy_timeout: int, clock: Callable[[], datetime]) -> OpenOffice:
    """Lock, look, upgrade when older, open. Refuses with a StorageUnavailableError and leaves the file untouched."""
    if not file.is_file():
        raise StorageUnavailableError("office-file-missing", path=str(file))
    lock = OfficeLock(file)
    try:
        schema = sqlite.schema_of(file, busy_timeout=busy_timeout)
        check_known(schema, str(file))
        sqlite.check_writable(file, busy_timeout=busy_timeout)
        copy = None if schema == LATEST else upgrade(file, schema, busy_timeout=busy_timeout, clock=clock)
    except BaseException:
        lock.release()
        raise
    return _opened(file, lock, copy, busy_timeout=busy_timeout)


def put_in_place(backup: Path, file: Path, *, busy_timeout: int, stamp: str) -> Path | None:
    """Make ``file`` a copy of a checked backup. What was there is kept under another name, which is the answer.

    The journal of a crash is moved together with its file: left behind, SQLite would play it into the restored one.
    """
    _make_folder(file.parent)
    lock = OfficeLock(file)
    try:
        unfinished = _unfinished(file)
        sqlite.copy(backup, unfinished, busy_timeout=busy_timeout)
        kept = _set_aside(file, stamp) if file.exists() else None
        unfinished.replace(file)
    finally:
        lock.release()
    return kept


def _refuse_existing(file: Path) -> None:
    if file.exists():
        raise StorageUnavailableError("office-file-exists", path=str(file))


def _opened(file: Path, lock: OfficeLock, upgraded_from: Path | None, *, busy_timeout: int) -> OpenOffice:
    writing = office_engine(file, busy_timeout=busy_timeout)
    return OpenOffice(file, writing, reading_engine(file, busy_timeout=busy_timeout), lock, upgraded_from)


def _set_aside(file: Path, stamp: str) -> Path:
    kept = file.with_name(f"{file.stem}.before-restore-{stamp}{file.suffix}")
    for companion in sqlite.COMPANIONS:
        beside = file.with_name(file.name + companion)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + companion))
    file.replace(kept)
    return kept


def _unfinished(file: Path) -> Path:
    """A name for a file in the making; what a crash left there is nobody's work and goes."""
    unfinished = file.with_name(file.name + ".unfinished")
    for suffix in ("", *sqlite.COMPANIONS):
        unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
    return unfinished


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageUnavailableError("folder-read-only", path=str(folder)) from error
