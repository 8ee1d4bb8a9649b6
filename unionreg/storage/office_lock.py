"""One program at a time on an office file: a lock of the operating system on a file beside it.

A crash frees the lock, since it belongs to the process; the lock file itself stays and means nothing. Reading goes
through the same process too. See docs/decisions for the single writer.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from unionreg.errors import StorageUnavailableError

if TYPE_CHECKING:
    from pathlib import Path


class OfficeLock:
    """Held from construction until ``release``; StorageUnavailableError when another holds it or the folder refuses."""

    def __init__(self, file: Path) -> None:
        path = file.with_name(file.name + ".lock")
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StorageUnavailableError("folder-read-only", path=str(file.parent)) from error
        try:
            _lock(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise StorageUnavailableError("office-in-use", path=str(file)) from error

    def release(self) -> None:
        """Give the file free. A second call does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
