"""Looking at all pages of a file, in processes of their own and on several cores.

A page that hangs or crashes its process is told as unreadable, and the next process goes on behind it. A process that
ends before it has touched the file, because memory is short or the program is just being replaced, says nothing about
the file: it is started again, and after some times the file is left for later.
"""

from __future__ import annotations

import json
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, field, fields
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.archive.processes import Worker, cores, own_command
from unionreg.domain.archive.scans import PageScan
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

SECONDS_A_PAGE = 60.0
_SHARE = 6
_MOST_DEATHS = 10
_MOST_STARTS = 4
_FIELDS = frozenset(each.name for each in fields(PageScan))


@dataclass
class LookedAt:
    """The pages of a file as far as they were read, and the numbers of those that could not be."""

    pages: list[PageScan] = field(default_factory=list)
    unreadable: list[int] = field(default_factory=list)
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Looking:
    """How to look: ``progress(done, of)``, ``cancelled()`` asked between pages, seconds that one page may take.

    ``seats``: what a process holds while it is at work, so that several files share the cores.
    """

    progress: Callable[[int, int], None] = lambda _done, _of: None
    cancelled: Callable[[], bool] = lambda: False
    seconds: float = SECONDS_A_PAGE
    jobs: int = 0
    seats: AbstractContextManager[Any] = field(default_factory=nullcontext)


def looking(progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None) -> Looking:
    """How to look when a caller may or may not want to know."""
    plain = Looking()
    return Looking(progress or plain.progress, cancelled or plain.cancelled)


def look_at(path: Path, how: Looking) -> LookedAt:
    """Every page of the file in order. UnreadableError as ``scan_opening.opened_scan``, ``scan-broken`` when opening
    it kills the process again and again; ChildProcessError when no process comes to look at it.
    """
    found = LookedAt()
    count = _Run(path, how, found).pages(1, _SHARE)
    if count > _SHARE and found.complete:
        jobs = how.jobs or cores()
        bounds = _shares(_SHARE + 1, count, jobs)
        with ThreadPoolExecutor(len(bounds)) as pool:
            runs = [_Run(path, how, found, count) for _ in bounds]
            list(pool.map(lambda run, bound: run.pages(*bound), runs, bounds))
    found.pages.sort(key=lambda page: page.number)
    found.unreadable.sort()
    return found


def _shares(first: int, last: int, jobs: int) -> list[tuple[int, int]]:
    """Equal parts of the pages, one for each core, none of fewer than some pages."""
    number = max(1, min(jobs, (last - first + 1) // _SHARE))
    edges = [first + (last - first + 1) * place // number for place in range(number + 1)]
    return [(start, end - 1) for start, end in pairwise(edges)]


class _Run:
    """Pages from one to another by as many processes as it takes."""

    def __init__(self, path: Path, how: Looking, found: LookedAt, count: int = 0) -> None:
        self._path, self._how, self._found, self._count = path, how, found, count
        self._next, self._starts, self._ready = 1, 0, False

    def pages(self, first: int, last: int) -> int:
        """Look at these pages; the answer is how many the file has."""
        self._next, deaths = first, 0
        while self._next <= min(last, self._count or last) and not self._how.cancelled():
            if self._one_process(last):
                break
            if not self._ready:
                self._again()
                continue
            deaths += 1
            if not self._count and deaths > 1:
                raise UnreadableError("scan-broken")
            self._give_up(last if deaths > _MOST_DEATHS else self._next, last)
        if self._how.cancelled():
            self._found.complete = False
        return self._count

    def _one_process(self, last: int) -> bool:
        """Whether it came to its end."""
        self._ready = False
        with self._how.seats:
            return self._how.cancelled() or self._seated(last)

    def _seated(self, last: int) -> bool:
        with tempfile.TemporaryDirectory(prefix="unionreg-") as folder:
            command = [*own_command("look"), str(self._path), str(self._next), str(min(last, self._count or last))]
            with Worker(command, log=Path(folder) / "log") as worker:
                for line in worker.lines(self._how.seconds):
                    self._take(json.loads(line))
                    if self._how.cancelled():
                        return True
                return not worker.killed and worker.wait(self._how.seconds) == 0

    def _take(self, said: dict[str, Any]) -> None:
        self._ready = True
        if "refused" in said:
            raise UnreadableError(str(said["refused"]))
        if "pages" in said:
            self._count = int(said["pages"])
        if "number" not in said:
            return
        if "unreadable" in said:
            self._found.unreadable.append(said["number"])
        else:
            values = {name: value for name, value in said.items() if name in _FIELDS}
            self._found.pages.append(PageScan(**{**values, "codes": tuple(said["codes"])}))
        self._next = said["number"] + 1
        self._how.progress(len(self._found.pages) + len(self._found.unreadable), self._count)

    def _again(self) -> None:
        self._starts += 1
        if self._starts >= _MOST_STARTS:
            raise ChildProcessError

    def _give_up(self, until: int, last: int) -> None:
        """The page at which the process died; all that are left when it has died too often."""
        until = min(until, last, self._count)
        self._found.unreadable += range(self._next, until + 1)
        self._next = max(self._next, until + 1)
