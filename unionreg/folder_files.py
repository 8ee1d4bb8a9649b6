"""Writing files that must outlive a cut: flushed to the disk, put in place at once. Which files, the callers say.

Nothing here knows what a file holds; errors of the system go up as they are, to be put into words there.
"""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def write_flushed(path: Path, content: bytes) -> None:
    """Write a file and wait until the disk has it. OSError as it comes."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Names last over a power cut as well, where the system knows how."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_quietly(path: Path) -> None:
    """Remove a file that may be there."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # A stick that was pulled out takes its remains along; the reason is told by the first error.
        return
