"""The files of the archive in backups: copied beside the backup of the database, each once, and brought back.

A backup ``x.sqlite`` has a list ``x.sqlite.files`` of what lay in the vault; the files themselves lie under their
digests in ``unionreg.archive`` in the same folder, which all backups there share, so that only new ones are copied.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.archive.vault import DERIVED, ORIGINALS, FolderVault
from unionreg.errors import StorageUnavailableError, UnreadableError
from unionreg.folder_files import DISK_FULL, write_flushed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHARED = "unionreg.archive"
_HEAD = "unionreg-files-1"


@dataclass(frozen=True, slots=True)
class ListedFile:
    """One file of the vault: part, digest, size in bytes."""

    part: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class CopiedFiles:
    """How many files belong to a backup, and how many of them are not there or not whole."""

    files: int
    missing: int


def copy_out(vault: FolderVault, backup: Path) -> CopiedFiles:
    """Copy what the shared folder does not have yet, and write the list. Nothing is written for an empty vault.

    A file whose bytes are not those of its digest any more is not copied and counts as missing.
    StorageUnavailableError ``disk-full``, ``folder-read-only``.
    """
    shared = FolderVault(backup.parent / SHARED)
    listed = list(_listed(vault))
    if not listed:
        return CopiedFiles(0, 0)
    missing = sum(not _copied(each, vault, shared) for each in listed)
    lines = [_HEAD, *(f"{each.part} {each.sha256} {each.size}" for each in listed)]
    try:
        write_flushed(_list_path(backup), ("\n".join(lines) + "\n").encode("ascii"))
    except OSError as error:
        code = "disk-full" if error.errno in DISK_FULL else "folder-read-only"
        raise StorageUnavailableError(code, path=str(backup.parent)) from error
    return CopiedFiles(len(listed), missing)


def copied_files(backup: Path) -> CopiedFiles:
    """What belongs to a backup, by its list; sizes are compared, bytes when they are brought back."""
    shared = FolderVault(backup.parent / SHARED)
    listed = list(_read_list(backup))
    there = sum(shared.has(each.sha256) and shared.path(each.sha256).stat().st_size == each.size for each in listed)
    return CopiedFiles(len(listed), len(listed) - there)


def copy_back(backup: Path, vault: FolderVault) -> CopiedFiles:
    """Bring back what the vault does not have; what lies there stays. Errors as ``copy_out``."""
    shared = FolderVault(backup.parent / SHARED)
    listed = list(_read_list(backup))
    return CopiedFiles(len(listed), sum(not _copied(each, shared, vault) for each in listed))


def forget_list(backup: Path) -> None:
    """Take the list of an unfinished backup away; shared files stay."""
    _list_path(backup).unlink(missing_ok=True)


def _copied(each: ListedFile, source: FolderVault, target: FolderVault) -> bool:
    """Whether the target has the file now, whole."""
    if target.has(each.sha256) and target.path(each.sha256).stat().st_size == each.size:
        return True
    if not source.has(each.sha256):
        return False
    try:
        return target.put(source.path(each.sha256), derived=each.part == DERIVED) == each.sha256
    except UnreadableError:
        return False


def _listed(vault: FolderVault) -> Iterator[ListedFile]:
    for part in (ORIGINALS, DERIVED):
        for digest in vault.digests(part):
            yield ListedFile(part, digest, vault.path(digest).stat().st_size)


def _list_path(backup: Path) -> Path:
    return backup.with_name(backup.name + ".files")


def _read_list(backup: Path) -> Iterator[ListedFile]:
    """The list of a backup; nothing where there is none, as with backups of offices without an archive."""
    try:
        head, *lines = _list_path(backup).read_text("ascii").splitlines()
    except (OSError, ValueError):
        return
    if head != _HEAD:
        return
    for line in lines:
        part, _, rest = line.partition(" ")
        digest, _, size = rest.partition(" ")
        if part in {ORIGINALS, DERIVED} and size.isdecimal():
            yield ListedFile(part, digest, int(size))
