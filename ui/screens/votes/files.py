"""Reading a file that a person chose and writing one where they said, with failures as sentences."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from unionreg.errors import StorageUnavailableError, UnreadableError

if TYPE_CHECKING:
    from pathlib import Path


def read_chosen(path: Path, limit: int) -> bytes:
    """The bytes of a file of at most ``limit`` bytes.

    UnreadableError ``chosen-file-unreadable``, ``chosen-file-too-large``.
    """
    try:
        if path.stat().st_size > limit:
            raise UnreadableError("chosen-file-too-large", name=path.name, megabytes=limit // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError("chosen-file-unreadable", name=path.name) from error


def write_chosen(path: Path, content: bytes) -> None:
    """Write the bytes; nothing half-written stays. StorageUnavailableError ``chosen-file-not-written``."""
    partial = path.with_name(f"{path.name}.part")
    try:
        partial.write_bytes(content)
        partial.replace(path)
    except OSError as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise StorageUnavailableError("chosen-file-not-written", name=path.name) from error
