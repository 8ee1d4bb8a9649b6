from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from tests.builders_office import PASSWORD, QUICK, StandingClock
from tests.faults.damage import execute
from unionreg.application.queries.audit import check_log, log_page
from unionreg.application.queries.office import calendars, letterhead
from unionreg.application.session import sign_in
from unionreg.bootstrap import open_office
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.errors import IntegrityBrokenError
from unionreg.storage import sqlite, upgrade
from unionreg.storage.engine import office_engine
from unionreg.storage.tables import metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Connection

SAMPLES = Path(__file__).parent.parent / "samples" / "databases"
OLD_FILES = sorted(SAMPLES.glob("*.sqlite"))


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Connection]:
    file = tmp_path / "office.sqlite"
    sqlite.create_empty(file)
    upgrade.make_tables(file, busy_timeout=200)
    engine = office_engine(file, busy_timeout=200)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_migrations_make_exactly_the_tables(migrated: Connection) -> None:
    context = MigrationContext.configure(migrated, opts={"compare_type": True, "compare_server_default": True})
    assert compare_metadata(context, metadata) == []


def test_migrations_and_tables_have_the_same_constraints_by_name(migrated: Connection, tmp_path: Path) -> None:
    """Comparing metadata does not look at check constraints and names: the SQL itself does."""
    made = tmp_path / "made.sqlite"
    sqlite.create_empty(made)
    engine = office_engine(made, busy_timeout=200)
    metadata.create_all(engine)
    query = "SELECT type, name, tbl_name FROM sqlite_master WHERE tbl_name != 'alembic_version'"
    with engine.begin() as other:
        from_tables = {tuple(row) for row in other.exec_driver_sql(query)}
        checks_of_tables = constraint_names(other)
    engine.dispose()
    assert {tuple(row) for row in migrated.exec_driver_sql(query)} == from_tables
    assert constraint_names(migrated) == checks_of_tables


def constraint_names(connection: Connection) -> set[tuple[str, str]]:
    found = set()
    for name, statement in connection.exec_driver_sql("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'table'"):
        words = statement.replace("\n", " ").split()
        found |= {(name, after) for word, after in pairwise(words) if word == "CONSTRAINT"}
    return {pair for pair in found if pair[0] != "alembic_version"}


def test_every_constraint_has_a_name_of_the_convention() -> None:
    unnamed = [
        (table.name, constraint)
        for table in metadata.tables.values()
        for constraint in table.constraints
        if constraint.name is None
    ]
    assert unnamed == []


def test_the_known_versions_are_the_migrations_in_their_order() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(upgrade.__file__).parent / "migrations"))
    scripts = ScriptDirectory.from_config(config)
    assert tuple(script.revision for script in reversed(list(scripts.walk_revisions()))) == upgrade.VERSIONS


def test_there_is_an_old_file_of_every_version_but_the_last() -> None:
    assert {file.stem for file in OLD_FILES} >= set(upgrade.VERSIONS[:-1])


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda file: file.stem)
def test_every_old_file_opens_and_keeps_its_contents(old: Path, tmp_path: Path) -> None:
    file = tmp_path / "office.sqlite"
    shutil.copy(old, file)
    before = {name: rows_of(old, name) for name in tables_of(old)}
    core = open_office(file, clock=StandingClock(), settings=QUICK)
    try:
        chief = sign_in(core, username="luna", password=PASSWORD).actor
        assert check_log(core, chief).whole
        assert letterhead(core).office_name == "Centro de Conciliación Inventado"
        assert [row.calendar_id for row in calendars(core, chief)] == ["invented-2026"]
    finally:
        core.close()
    for name, rows in before.items():
        kept = rows_of(file, name)
        if name in {"audit_log", "calendars", "people_roles"}:
            assert kept[: len(rows)] == rows


def test_an_upgrade_leaves_a_copy_and_a_record(tmp_path: Path) -> None:
    file = tmp_path / "office.sqlite"
    shutil.copy(SAMPLES / "0001.sqlite", file)
    core = open_office(file, clock=StandingClock(), settings=QUICK)
    chief = sign_in(core, username="luna", password=PASSWORD).actor
    wanted = LogFilter(kinds=frozenset({"schema-upgraded"}))
    (row,) = log_page(core, chief, wanted).rows
    core.close()
    assert row.params() == {
        "previous": "0001",
        "schema": upgrade.LATEST,
        "backup": "office.before-upgrade-0001-1.sqlite",
    }
    copy = tmp_path / "office.before-upgrade-0001-1.sqlite"
    assert sqlite.schema_of(copy, busy_timeout=200) == "0001"
    assert rows_of(copy, "audit_log") == rows_of(SAMPLES / "0001.sqlite", "audit_log")


def test_an_upgrade_that_would_lose_references_is_refused(migrated: Connection) -> None:
    migrated.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    migrated.exec_driver_sql("INSERT INTO people_roles VALUES (77, 'signer')")
    with pytest.raises(IntegrityBrokenError, match="database-damaged"):
        sqlite.check_references(migrated, "office.sqlite")
    migrated.exec_driver_sql("DELETE FROM people_roles")


def test_a_file_that_cannot_be_copied_first_is_not_upgraded(tmp_path: Path) -> None:
    file = tmp_path / "office.sqlite"
    shutil.copy(SAMPLES / "0001.sqlite", file)
    execute(file, "PRAGMA foreign_keys = OFF", "INSERT INTO people_roles VALUES (77, 'signer')")
    before = file.read_bytes()
    with pytest.raises(IntegrityBrokenError):
        open_office(file, clock=StandingClock(), settings=QUICK)
    assert file.read_bytes() == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "office.sqlite"
    shutil.copy(SAMPLES / "0001.sqlite", file)
    before = rows_of(file, "sqlite_master"), rows_of(file, "alembic_version")
    monkeypatch.setattr(upgrade.SqlAuditLog, "add", lambda *_: (_ for _ in ()).throw(KeyError("broken")))
    with pytest.raises(KeyError):
        open_office(file, clock=StandingClock(), settings=QUICK)
    monkeypatch.undo()
    assert (rows_of(file, "sqlite_master"), rows_of(file, "alembic_version")) == before
    open_office(file, clock=StandingClock(), settings=QUICK).close()


def test_a_copy_of_an_earlier_upgrade_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "office.sqlite"
    shutil.copy(SAMPLES / "0001.sqlite", file)
    earlier = tmp_path / "office.before-upgrade-0001-1.sqlite"
    earlier.write_bytes(b"precious")
    open_office(file, clock=StandingClock(), settings=QUICK).close()
    assert earlier.read_bytes() == b"precious"
    assert (tmp_path / "office.before-upgrade-0001-2.sqlite").exists()


def tables_of(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as raw:
        return [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


def rows_of(file: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as raw:
        return list(raw.execute(f"SELECT * FROM {table} ORDER BY 1"))
