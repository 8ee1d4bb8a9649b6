"""Making the SQLAlchemy engine of an office. What only SQLite has stands in ``sqlite``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.storage import sqlite

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.engine import Engine


def office_engine(file: Path, *, busy_timeout: int) -> Engine:
    """The engine of an office file; ``busy_timeout`` in milliseconds. Opens nothing yet."""
    return sqlite.file_engine(file, busy_timeout=busy_timeout)
