"""Backups of an office file: writing one from inside, looking into one. Putting one in place is in ``office_file``."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.domain.audit.chain import check_chain
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.office import BackupFacts
from unionreg.errors import StorageUnavailableError
from unionreg.storage import sqlite
from unionreg.storage.audit_store import SqlAuditReading
from unionreg.storage.office_store import SqlOffice
from unionreg.storage.upgrade import check_known

if TYPE_CHECKING:
    from pathlib import Path


class SqliteBackups:
    """Backups of the open office file ``file``."""

    def __init__(self, file: Path, *, busy_timeout: int) -> None:
        self._file = file
        self._busy_timeout = busy_timeout

    def write(self, target: Path) -> BackupFacts:
        """Copy the office to a new file, check the copy and its log. A copy that fails is not left behind."""
        if target.exists():
            raise StorageUnavailableError("backup-exists", path=str(target))
        if not target.parent.is_dir():
            raise StorageUnavailableError("backup-folder-missing", path=str(target.parent))
        unfinished = target.with_name(target.name + ".unfinished")
        try:
            unfinished.unlink(missing_ok=True)
            sqlite.copy(self._file, unfinished, busy_timeout=self._busy_timeout)
            facts = inspect_backup(unfinished, busy_timeout=self._busy_timeout)
            unfinished.replace(target)
        except OSError as error:
            raise StorageUnavailableError("folder-read-only", path=str(target.parent)) from error
        finally:
            unfinished.unlink(missing_ok=True)
        return replace(facts, path=str(target))

    def inspect(self, path: Path) -> BackupFacts:
        """What a backup file holds; see ``inspect_backup``. Refuses the open office itself."""
        if path.exists() and path.samefile(self._file):
            raise StorageUnavailableError("backup-is-the-office", path=str(path))
        return inspect_backup(path, busy_timeout=self._busy_timeout)


def inspect_backup(path: Path, *, busy_timeout: int) -> BackupFacts:
    """What a backup file holds, read without changing it. Refuses what is not a whole office file of a known version.

    A log that does not fit is told (``broken_at``), not refused: a copy of a damaged log is still worth having.
    """
    if not path.is_file():
        raise StorageUnavailableError("office-file-missing", path=str(path))
    schema = sqlite.schema_of(path, busy_timeout=busy_timeout, writing=False)
    check_known(schema, str(path))
    engine = sqlite.file_engine(path, sqlite.Use.READING, busy_timeout=busy_timeout)
    try:
        with engine.begin() as connection:
            office = SqlOffice(connection).get()
            log = SqlAuditReading(connection)
            report = check_chain(log.records(), log.head())
            newest = log.find(LogFilter(), limit=1)
    finally:
        engine.dispose()
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return BackupFacts(
        path=str(path),
        office_id=office.office_id,
        office_name=office.name,
        schema=schema,
        records=report.head.sequence,
        head=report.head.hash,
        broken_at=report.broken_at,
        last_event_at=newest[0].at if newest else None,
        size=path.stat().st_size,
        sha256=digest,
    )
