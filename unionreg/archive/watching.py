"""A watched folder: which files lie there, in what order, and which of them nobody writes any more.

A scanner or a copy over the network writes for a while. A file is settled when its time lies some seconds back, or
when its size and time are what they were when this folder was last looked at, some seconds ago.
"""

from __future__ import annotations

import re
import stat
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.archive.scans import WaitingFile
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

QUIET_SECONDS = 3.0
_MOST_DIGITS = 18
_NUMBERS = re.compile(r"(\d+)")
_UNFINISHED = (".part", ".partial", ".tmp", ".crdownload", ".unfinished", ".filepart", ".swp")
_OF_SYSTEMS = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class _Seen:
    size: int
    changed: int
    at: float


class FolderWatch:
    """Remembers what was seen in folders. ``clock`` counts seconds, ``now`` tells the time of day in seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, now: Callable[[], float] = time.time) -> None:
        self._clock, self._now = clock, now
        self._seen: dict[Path, _Seen] = {}

    def waiting(self, folder: Path) -> tuple[WaitingFile, ...]:
        """Its files; UnreadableError ``folder-missing`` (path). Folders and files that vanish meanwhile are left out.

        A link that leads nowhere and what is no ordinary file are named too: taking them in says what they are.
        """
        try:
            wanted = [each for each in folder.iterdir() if _is_wanted(each.name)]
        except OSError as error:
            raise UnreadableError("folder-missing", path=str(folder)) from error
        paths = sorted(wanted, key=lambda each: order(each.name))
        found = [each for path in paths if (each := self._file(path)) is not None]
        self._seen = {path: seen for path, seen in self._seen.items() if path.parent != folder or path in set(paths)}
        return tuple(found)

    def _file(self, path: Path) -> WaitingFile | None:
        try:
            facts = path.stat()
        except FileNotFoundError:
            return WaitingFile(path.name, 0, settled=True) if path.is_symlink() else None
        except OSError:
            return WaitingFile(path.name, 0, settled=True)
        if stat.S_ISDIR(facts.st_mode):
            return None
        before, at = self._seen.get(path), self._clock()
        same = before is not None and (before.size, before.changed) == (facts.st_size, facts.st_mtime_ns)
        if before is None or not same:
            before = self._seen[path] = _Seen(facts.st_size, facts.st_mtime_ns, at)
        # A clock of the file server may run ahead: then only our own looking counts.
        quiet = self._now() - facts.st_mtime >= QUIET_SECONDS or at - before.at >= QUIET_SECONDS
        return WaitingFile(path.name, facts.st_size, settled=quiet)


def order(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts names as a scanner numbers them: page 2 before page 10."""
    parts = _NUMBERS.split(name.casefold())
    return tuple(_rank(part) for part in parts if part)


def _rank(part: str) -> tuple[int, int, str]:
    if part.isdecimal() and len(part) <= _MOST_DIGITS:
        return 0, int(part), ""
    return 1, 0, part


def _is_wanted(name: str) -> bool:
    lower = name.casefold()
    return not lower.startswith((".", "~$")) and not lower.endswith(_UNFINISHED) and lower not in _OF_SYSTEMS
