"""Many documents on all cores: short ones side by side with one core each, long ones alone with all of them.

A document of one page keeps one core busy however many there are; one of fifty shares its pages out by itself.
"""

from __future__ import annotations

import threading
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.archive.processes import cores
from unionreg.archive.recognition import Recognising, recognise
from unionreg.domain.archive.scans import Outcome, Recognition
from unionreg.domain.findings import Severity, finding
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from unionreg.archive.vault import FolderVault
    from unionreg.domain.archive.scans import ToRecognise

_LONG = 12
"""Pages from which on sharing the pages out costs less than it wins."""


def recognise_all(
    documents: Sequence[ToRecognise], vault: FolderVault, how: Recognising
) -> Iterator[tuple[int, Recognition]]:
    """Each document's place and what became of it, as soon as that is known. Leaving early cancels what is at work.

    ``how.progress`` counts the pages of all documents together.
    """
    jobs = how.jobs or cores()
    left = threading.Event()
    counter = _Counter(how, sum(len(each.pages) for each in documents))

    def run(place: int, share: int) -> tuple[int, Recognition]:
        one = replace(
            how,
            jobs=share,
            blank=documents[place].blank,
            progress=counter.of(place),
            cancelled=lambda: left.is_set() or how.cancelled(),
        )
        try:
            return place, recognise(documents[place].pages, vault, one)
        except NotFoundError:
            # An original that somebody took out of the vault stops its own document, not the others.
            return place, Recognition(Outcome.NEEDS_PERSON, findings=(finding("S-128", Severity.WARNING),))

    long = [place for place, each in enumerate(documents) if len(each.pages) >= _LONG]
    short = [place for place, each in enumerate(documents) if len(each.pages) < _LONG]
    # The longest first, so that no core waits long for the last one.
    short.sort(key=lambda place: -len(documents[place].pages))
    try:
        for place in long:
            yield run(place, jobs)
        with ThreadPoolExecutor(jobs) as pool:
            waiting: set[Future[tuple[int, Recognition]]] = {pool.submit(run, place, 1) for place in short}
            try:
                while waiting:
                    done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                    for each in done:
                        yield each.result()
            finally:
                left.set()
                for each in waiting:
                    each.cancel()
    finally:
        left.set()


class _Counter:
    """Adds up the pages of documents that are at work at once."""

    def __init__(self, how: Recognising, total: int) -> None:
        self._how, self._total = how, total
        self._done: dict[int, int] = {}
        self._lock = threading.Lock()

    def of(self, place: int) -> _OfOne:
        return _OfOne(self, place)

    def note(self, place: int, done: int) -> None:
        with self._lock:
            self._done[place] = done
            self._how.progress(sum(self._done.values()), self._total)


class _OfOne:
    def __init__(self, counter: _Counter, place: int) -> None:
        self._counter, self._place = counter, place

    def __call__(self, done: int, _of: int) -> None:
        self._counter.note(self._place, done)
