"""Bringing the tables of an office file to this version: which versions there are, and running the migrations.

Looking at a file before it is touched is in ``inspection``; Alembic is imported only when there is work for it.
"""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine

# Every migration, oldest first; a file with any other version is from a newer program.
VERSIONS = ("0001",)
LATEST = VERSIONS[-1]


def upgrade(engine: Engine, *, to: str = LATEST) -> None:
    """Run the missing migrations in one transaction; an empty database gets all tables."""
    with engine.begin() as connection:
        _run(connection, to)


def _run(connection: Connection, to: str) -> None:
    from alembic import command
    from alembic.config import Config

    with as_file(files("unionreg.storage") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, to)
