"""Opening files that may be large, as they come from outside: each failure gets a sentence, never a hang."""

from __future__ import annotations

import contextlib
import mmap
import stat
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGEST_FILE = 8 << 30
# Smaller files are read at once: a memory map of a file that somebody cuts meanwhile ends the process.
_READ_AT_ONCE = 64 << 20


@contextlib.contextmanager
def opened(path: Path) -> Iterator[bytes | mmap.mmap]:
    """The content of a regular file, read at once or mapped.

    UnreadableError ``file-missing``, ``file-is-folder``, ``file-not-regular``, ``file-too-large`` or
    ``file-not-readable``.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError("file-is-folder", path=str(path))
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("file-not-regular", path=str(path))
        if status.st_size > LARGEST_FILE:
            raise UnreadableError("file-too-large", path=str(path), megabytes=LARGEST_FILE >> 20)
        if status.st_size <= _READ_AT_ONCE:
            yield path.read_bytes()
            return
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
            yield mapped
    except FileNotFoundError as error:
        raise UnreadableError("file-missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise UnreadableError("file-not-readable", path=str(path)) from error


def read_moment(text: str | None) -> datetime:
    """The moment given on the command line (RFC 3339 with offset), or now; UnreadableError ``time-malformed``."""
    if text is None:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        moment = datetime.fromisoformat(text)
        if moment.utcoffset() is None:
            raise UnreadableError("time-malformed", text=text)
        return moment.astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError) as error:
        raise UnreadableError("time-malformed", text=text) from error
