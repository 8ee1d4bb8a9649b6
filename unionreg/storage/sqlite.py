"""Everything that only SQLite has: pragmas, explicit transactions, its errors, looking at a file, its backup.

The rest of storage is portable SQL. See docs/decisions for the journal mode.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy import URL, create_engine, event

from unionreg.errors import StorageUnavailableError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from sqlalchemy.engine import Connection, Engine, ExceptionContext

APPLICATION_ID = 0x554E5247  # "UNRG": tells an office file from any other database

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


def file_engine(file: Path, *, busy_timeout: int) -> Engine:
    """Engine of a file that exists; it is never created by opening. ``busy_timeout`` in milliseconds."""
    url = URL.create("sqlite", database=f"file:{_quoted(file)}", query={"mode": "rw", "uri": "true"})
    engine = create_engine(url, connect_args={"timeout": busy_timeout / 1000})
    prepare(engine, path=str(file))
    return engine


def prepare(engine: Engine, *, path: str) -> None:
    """Give the engine our pragmas, real transactions and errors that a person understands."""

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we begin ourselves; the driver would begin late and weakly
        for pragma in ("foreign_keys = ON", "journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    @event.listens_for(engine, "handle_error")
    def on_error(context: ExceptionContext) -> StorageUnavailableError | None:
        original = context.original_exception
        return translate(original, path) if isinstance(original, sqlite3.Error) else None


def translate(error: sqlite3.Error, path: str) -> StorageUnavailableError | None:
    """The office-file error that this SQLite error means; None when it is a matter of the statement."""
    extended = getattr(error, "sqlite_errorcode", None)
    if extended is None:
        return None
    code = _CODES.get(extended & 0xFF)
    return None if code is None else StorageUnavailableError(code, path=path)


def _quoted(file: Path) -> str:
    return str(file.resolve()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
