"""Files of a folder on their way into a box, step by step: looked at, taken in, read. Goes on where it stopped.

Looking and reading happen on the documents thread, what is kept on the database's; between two steps the window is
free, and closing it loses nothing: files that the box knows are passed over, documents without words are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.tasks import Lane
from unionreg.application import archive_scans
from unionreg.application.queries import archive as queries

if TYPE_CHECKING:
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure, Progress, Task
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.archive.scans import PageRef, Recognition, ScannedFile, ToRecognise
    from unionreg.domain.roles import Actor


class BoxRun(QObject):
    """One run. ``told(phase, done, of)``: phase "looking" or "reading"; ``ended(read)`` or ``failed(Failure)``."""

    told = Signal(str, int, int)
    ended = Signal(int)
    failed = Signal(object)

    def __init__(self, context: ScreenContext, core: Core, actor: Actor, serial: str) -> None:
        super().__init__()
        self._context, self._core, self._actor, self._serial = context, core, actor, serial
        self._read = 0
        self._tried: set[str] = set()
        self._task: Task | None = None
        self._stopped = False

    def start(self, folder: Path | None, known: frozenset[tuple[str, int]]) -> None:
        """Begin with the files of a folder, those left out that the box knows (name, size); None: only read."""
        if folder is None:
            self._next()
            return
        self._run(lambda progress: self._look(folder, known, progress), self._looked, Lane.DOCUMENTS, "looking")

    def stop(self) -> None:
        """Stop after the page at hand."""
        self._stopped = True
        if self._task is not None:
            self._task.cancel()

    def _run(self, work: object, done: object, lane: Lane, phase: str = "") -> None:
        task = self._context.runner.run(work, done, self._fail, owner=self, lane=lane)  # type: ignore[arg-type]
        self._task = task
        if phase:
            task.progressed.connect(lambda at, of: self.told.emit(phase, at, of))

    def _look(self, folder: Path, known: frozenset[tuple[str, int]], progress: Progress) -> tuple[ScannedFile, ...]:
        files = [
            each
            for each in self._core.archive_files.waiting(folder)
            if each.settled and (each.name, each.size) not in known
        ]
        found = []
        for place, each in enumerate(files, start=1):
            progress.report(place, len(files))
            found.append(self._core.archive_files.take_in(folder / each.name))
        return tuple(found)

    def _looked(self, files: tuple[ScannedFile, ...]) -> None:
        if not files:
            self._next()
            return
        self._run(
            lambda _progress: archive_scans.take_batch(self._core, self._actor, box=self._serial, files=files),
            self._taken,
            Lane.DATABASE,
        )

    def _taken(self, changes: Changes) -> None:
        self._context.hub.publish(changes)
        self._next()

    def _next(self) -> None:
        if self._stopped:
            self.ended.emit(self._read)
            return
        self._run(
            lambda _progress: queries.unread(self._core, self._actor, serial=self._serial), self._listed, Lane.DATABASE
        )

    def _listed(self, waiting: tuple[tuple[str, ToRecognise], ...]) -> None:
        left = [each for each in waiting if each[0] not in self._tried]
        if not left:
            self.ended.emit(self._read)
            return
        document_id, wanted = left[0]
        self._tried.add(document_id)
        self.told.emit("reading", self._read + 1, self._read + len(left))
        self._run(
            lambda progress: self._core.archive_files.recognise(
                wanted.pages, blank=wanted.blank, cancelled=lambda: progress.cancelled
            ),
            lambda recognition: self._recognised(document_id, wanted.pages, recognition),
            Lane.DOCUMENTS,
        )

    def _recognised(self, document_id: str, pages: tuple[PageRef, ...], recognition: Recognition) -> None:
        if self._stopped:
            self.ended.emit(self._read)
            return
        self._read += 1
        self._run(
            lambda _progress: archive_scans.note_reading(
                self._core, self._actor, document_id=document_id, read=pages, recognition=recognition
            ),
            self._taken,
            Lane.DATABASE,
        )

    def _fail(self, failure: Failure) -> None:
        if failure.cancelled:
            self.ended.emit(self._read)
        else:
            self.failed.emit(failure)
