"""The engines through which use cases work on an open office. What only SQLite has stands in ``sqlite``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.storage import sqlite

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.engine import Engine


def office_engine(file: Path, *, busy_timeout: int) -> Engine:
    """The engine of an office file; ``busy_timeout`` in milliseconds. Opens nothing yet."""
    return sqlite.file_engine(file, sqlite.Use.WRITING, busy_timeout=busy_timeout)


def reading_engine(file: Path, *, busy_timeout: int) -> Engine:
    """An engine that sees what is committed, also while a transaction is open elsewhere in the program."""
    return sqlite.file_engine(file, sqlite.Use.READING, busy_timeout=busy_timeout)
