"""Many files looked at side by side: as many processes as there are cores, whichever file their pages belong to.

The answers come in the order of the files and are those of looking at one after the other. What kills a process is the
trouble of its own file; the others go on.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from unionreg.archive.intake import left_for_later, with_known
from unionreg.archive.processes import cores

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from unionreg.archive.looking import Looking
    from unionreg.domain.archive.scans import ScannedFile


def look_at_all(paths: Sequence[Path], one: Callable[[Path, Looking], ScannedFile], how: Looking) -> list[ScannedFile]:
    """What ``one`` makes of each file (as ``intake.take_in``, from several threads).

    ``how.progress`` counts the pages of all files together; a file that nobody opened yet counts as one page, so the
    number of all of them grows. Leaving early, by Ctrl+C for instance, ends what is at work.
    """
    jobs = how.jobs or cores()
    left = threading.Event()
    counter = _Counter(how.progress, len(paths))
    shared = replace(
        how, jobs=jobs, seats=threading.BoundedSemaphore(jobs), cancelled=lambda: left.is_set() or how.cancelled()
    )

    def run(place: int) -> ScannedFile:
        if shared.cancelled():
            return left_for_later(paths[place])
        file = one(paths[place], replace(shared, progress=partial(counter.note, place)))
        pages = max(1, len(file.pages))
        counter.note(place, pages, pages)
        return file

    with ThreadPoolExecutor(jobs) as pool:
        try:
            return _one_after_the_other(list(pool.map(run, range(len(paths)))))
        finally:
            left.set()


def _one_after_the_other(files: Sequence[ScannedFile]) -> list[ScannedFile]:
    """Of the same bytes the first file is the one that is new, whichever was ready first."""
    new = {file.sha256 for file in files if file.kept and not file.known}
    seen: set[str] = set()
    told = []
    for file in files:
        told.append(with_known(file, known=file.sha256 in seen) if file.kept and file.sha256 in new else file)
        seen.add(file.sha256)
    return told


class _Counter:
    """Adds up the pages of files that are at work at once."""

    def __init__(self, told: Callable[[int, int], None], files: int) -> None:
        self._told = told
        self._each = [(0, 1)] * files
        self._done, self._of = 0, files
        self._lock = threading.Lock()

    def note(self, place: int, done: int, of: int) -> None:
        with self._lock:
            before = self._each[place]
            if before == (done, of):
                return
            self._each[place] = (done, of)
            self._done += done - before[0]
            self._of += of - before[1]
            self._told(self._done, self._of)
