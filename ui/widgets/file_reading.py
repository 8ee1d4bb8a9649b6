"""Reading and writing a file that a person chose, on whatever thread the work runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.errors import StorageUnavailableError, UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 8 * 1024 * 1024


def read_small_file(path: Path) -> bytes:
    """The bytes; UnreadableError ``chosen-file-unreadable`` (name) or ``chosen-file-too-large`` (name, megabytes)."""
    try:
        with path.open("rb") as stream:
            content = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise UnreadableError("chosen-file-unreadable", name=path.name) from error
    if len(content) > _MOST_BYTES:
        raise UnreadableError("chosen-file-too-large", name=path.name, megabytes=_MOST_BYTES // (1024 * 1024))
    return content


def write_whole(path: Path, content: bytes) -> None:
    """Write a file; StorageUnavailableError ``chosen-file-not-written`` (name) when the place does not take it."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise StorageUnavailableError("chosen-file-not-written", name=path.name) from error
