"""Backups of an office with the files of its archive: the database by ``storage``, the files by ``archive``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.archive.vault_copies import copied_files, copy_out, forget_list

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.application.ports import BackupsPort
    from unionreg.archive.vault import FolderVault
    from unionreg.domain.office import BackupFacts


class BackupsWithFiles:
    """Backups of the database through ``database``, with the files of ``vault`` beside them."""

    def __init__(self, database: BackupsPort, vault: FolderVault) -> None:
        self._database, self._vault = database, vault

    def write(self, target: Path) -> BackupFacts:
        """Copy the office to a new file, then the files it names: whatever the copy names was in the vault by then.

        A backup whose files cannot be copied is not left behind.
        """
        facts = self._database.write(target)
        try:
            copied = copy_out(self._vault, target)
        except BaseException:
            target.unlink(missing_ok=True)
            forget_list(target)
            raise
        return replace(facts, files=copied.files, files_missing=copied.missing)

    def inspect(self, path: Path) -> BackupFacts:
        """What a backup file holds, with the files beside it; refuses what is not a whole backup."""
        facts = self._database.inspect(path)
        copied = copied_files(path)
        return replace(facts, files=copied.files, files_missing=copied.missing)
