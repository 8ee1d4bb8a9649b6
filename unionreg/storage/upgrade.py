"""Bringing the tables of an office file to this version: which versions there are, and running the migrations.

A backup is made first; a migration that fails leaves the file as it was. Alembic is imported only when there is work.
"""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from unionreg.domain.audit.events import SchemaUpgraded
from unionreg.errors import StorageUnavailableError
from unionreg.storage import sqlite
from unionreg.storage.audit_store import SqlAuditLog
from unionreg.storage.contract_adoption import adopt_contracts

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy.engine import Connection

# Every migration, oldest first; a file with any other version is from a newer program.
VERSIONS = ("0001", "0002", "0003", "0004", "0005")
LATEST = VERSIONS[-1]
_CONTRACTS = "0005"


def check_known(schema: str, path: str) -> None:
    """Refuse a file made by a newer program."""
    if schema not in VERSIONS:
        raise StorageUnavailableError("database-newer", path=path, schema=schema, latest=LATEST)


def make_tables(file: Path, *, busy_timeout: int, to: str = LATEST) -> None:
    """All tables in an empty database, in one transaction."""
    engine = sqlite.file_engine(file, sqlite.Use.UPGRADING, busy_timeout=busy_timeout)
    try:
        with engine.begin() as connection:
            migrate(connection, to)
    finally:
        engine.dispose()


def upgrade(file: Path, schema: str, *, busy_timeout: int, clock: Callable[[], datetime]) -> Path:
    """Copy the file beside itself, run the missing migrations and log it, all or nothing. Gives the copy's path."""
    backup = _free_name(file, schema)
    sqlite.copy(file, backup, busy_timeout=busy_timeout)
    engine = sqlite.file_engine(file, sqlite.Use.UPGRADING, busy_timeout=busy_timeout)
    try:
        with engine.begin() as connection:
            migrate(connection, LATEST)
            if schema < _CONTRACTS:
                adopt_contracts(connection)
            sqlite.check_references(connection, str(file))
            SqlAuditLog(connection, clock).add(SchemaUpgraded(schema, LATEST, backup.name), None)
    finally:
        engine.dispose()
    return backup


def migrate(connection: Connection, to: str) -> None:
    """Run the missing migrations up to ``to`` in the transaction of the connection."""
    from alembic import command
    from alembic.config import Config

    with as_file(files("unionreg.storage") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def _free_name(file: Path, schema: str) -> Path:
    number = 1
    while True:
        name = file.with_name(f"{file.stem}.before-upgrade-{schema}-{number}{file.suffix}")
        if not name.exists():
            return name
        number += 1
