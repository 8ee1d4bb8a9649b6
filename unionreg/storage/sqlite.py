"""Everything that only SQLite has: pragmas, explicit transactions, its errors, looking at a file, copying one.

The rest of storage is portable SQL. Why this journal mode: docs/decisions. A live office file is never opened here
by other means than SQLite: closing any other handle would drop SQLite's own locks (POSIX).
"""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing, contextmanager
from enum import Enum
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, event
from sqlalchemy.pool import QueuePool

from unionreg.errors import IntegrityBrokenError, StorageUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from sqlalchemy.engine import Connection, Engine, ExceptionContext

APPLICATION_ID = 0x554E5247  # "UNRG": tells an office file from any other database
COMPANIONS = ("-journal", "-wal", "-shm")


class Use(Enum):
    """What an engine is for. A migration rebuilds tables, so references are checked after it and not during it."""

    READING = "reading"
    WRITING = "writing"
    UPGRADING = "upgrading"


_DURABLE = ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON")
_PRAGMAS = {
    Use.READING: ("foreign_keys = ON",),
    Use.WRITING: ("foreign_keys = ON", *_DURABLE),
    Use.UPGRADING: ("foreign_keys = OFF", *_DURABLE),
}
_CODES = {
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_READONLY: "database-read-only",
    sqlite3.SQLITE_BUSY: "database-locked",
    sqlite3.SQLITE_LOCKED: "database-locked",
    sqlite3.SQLITE_NOTADB: "not-a-database",
    sqlite3.SQLITE_CORRUPT: "database-damaged",
    sqlite3.SQLITE_CANTOPEN: "database-cannot-open",
    sqlite3.SQLITE_PERM: "database-cannot-open",
    sqlite3.SQLITE_IOERR: "disk-failing",
}


def file_engine(file: Path, use: Use, *, busy_timeout: int) -> Engine:
    """Engine of a file that exists; opening never creates one. ``busy_timeout`` in milliseconds."""
    address = _address(file, "ro" if use is Use.READING else "rw")
    seconds = busy_timeout / 1000

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(address, uri=True, timeout=seconds, check_same_thread=False)

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool)
    prepare(engine, use, path=str(file))
    return engine


def prepare(engine: Engine, use: Use, *, path: str) -> None:
    """Give the engine our pragmas, real transactions and errors that a person understands."""

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we begin ourselves; the driver would begin late and weakly
        for pragma in _PRAGMAS[use]:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if use is Use.READING else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "handle_error")
    def on_error(context: ExceptionContext) -> StorageUnavailableError | None:
        original = context.original_exception
        return translate(original, path) if isinstance(original, sqlite3.Error) else None


def translate(error: sqlite3.Error, path: str) -> StorageUnavailableError | None:
    """The office-file error that this SQLite error means; None when it is a matter of the statement."""
    extended = getattr(error, "sqlite_errorcode", None)
    code = None if extended is None else _CODES.get(extended & 0xFF)
    return None if code is None else StorageUnavailableError(code, path=path)


def schema_of(file: Path, *, busy_timeout: int, writing: bool = True) -> str:
    """The schema version of an office file that exists, after a quick look at its health. Changes nothing.

    A journal left by a crash is rolled back first, as SQLite does whenever it opens a file for writing.
    """
    with _opened(file, "rw" if writing else "ro", busy_timeout) as raw:
        if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise StorageUnavailableError("not-an-office-file", path=str(file))
        # SQLite takes missing bytes at the end of the last page for zeros, hence the comparison of sizes.
        pages, size = (raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        if file.stat().st_size != pages * size or raw.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise StorageUnavailableError("database-damaged", path=str(file))
        return str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def check_writable(file: Path, *, busy_timeout: int) -> None:
    """Begin to write and undo it: finds a read-only file, one held by another program, a disk without room."""
    with _opened(file, "rw", busy_timeout) as raw:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute("ROLLBACK")


def create_empty(file: Path) -> None:
    """A new, empty database that carries our mark. The file must not exist."""
    _reserve(file)
    with _opened(file, "rw") as raw:
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def copy(source: Path, target: Path, *, busy_timeout: int) -> None:
    """Copy a database, open or not, to a new file by SQLite's online backup, and check every page of the copy.

    A copy that fails, for want of room or because the source is damaged, is not left behind.
    """
    _reserve(target)
    try:
        with _opened(source, "ro", busy_timeout) as reading, _opened(target, "rw") as writing:
            reading.backup(writing)
            writing.execute("PRAGMA journal_mode = DELETE")
            _check_whole(writing, source)
    except BaseException:
        for suffix in ("", *COMPANIONS):
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        raise


def check_references(connection: Connection, path: str) -> None:
    """Refuse rows that refer to rows which are not there, within the transaction of an upgrade."""
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise IntegrityBrokenError("database-damaged", path=path)


def _reserve(file: Path) -> None:
    """An empty file that only its owner can read: an office holds password hashes and the private key of its seal."""
    try:
        file.touch(mode=0o600, exist_ok=False)
    except OSError as error:
        code = "disk-full" if error.errno == errno.ENOSPC else "database-cannot-open"
        raise StorageUnavailableError(code, path=str(file)) from error


def _check_whole(raw: sqlite3.Connection, file: Path) -> None:
    found = raw.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok" or raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise IntegrityBrokenError("database-damaged", path=str(file))


@contextmanager
def _opened(file: Path, mode: str, busy_timeout: int = 0) -> Iterator[sqlite3.Connection]:
    """A bare connection whose errors are those of the office file; outside the engine, for whole-file work."""
    try:
        raw = sqlite3.connect(_address(file, mode), uri=True, timeout=busy_timeout / 1000, isolation_level=None)
        with closing(raw):
            yield raw
    except sqlite3.Error as error:
        # An office mark without our tables: somebody else's file, or one whose making was cut off.
        raise translate(error, str(file)) or StorageUnavailableError("not-an-office-file", path=str(file)) from error


def _address(file: Path, mode: str) -> str:
    return f"{file.resolve().as_uri()}?mode={mode}"
