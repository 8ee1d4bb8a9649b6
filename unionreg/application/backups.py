"""Backups of the office, made from inside. Restoring one is done while no office is open: ``bootstrap``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, created
from unionreg.application.session import require
from unionreg.domain.audit.events import BackupWritten
from unionreg.domain.office import BackupMade
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.office import BackupFacts
    from unionreg.domain.roles import Actor


def back_up(core: Core, actor: Actor, *, target: Path) -> Changes:
    """Copy the office to a new file and check it page by page and record by record; created id = its SHA-256.

    The copy does not hold the record of its own making: that is logged once it is known to be good. Raises
    StorageUnavailableError ``backup-exists``, ``disk-full``, ``folder-read-only``; IntegrityBrokenError.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.BACK_UP)
    facts = core.backups.write(target)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.BACK_UP)
        uow.office.add_backup(BackupMade(facts.path, facts.sha256, facts.size, actor.full_name, core.clock()))
        uow.audit.add(BackupWritten(facts.path, facts.sha256, facts.size, facts.broken_at is None), actor)
    return created(Thing.BACKUP, facts.sha256)


def inspect_backup(core: Core, actor: Actor, *, path: Path) -> BackupFacts:
    """What a backup file holds and whether it is whole; nothing is changed and nothing logged."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.BACK_UP)
    return core.backups.inspect(path)
