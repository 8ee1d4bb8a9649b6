"""Files of a folder on their way into a box, step by step: looked at, taken in, read. Goes on where it stopped.

It belongs to the window and goes on when the page of its box is left. Looking and reading have a thread of their own
and all cores; what is kept goes over the database's thread, document by
document, as soon as it is read, so that everything else in the office goes on meanwhile. Closing the window loses
nothing: files that the box knows are passed over, documents without words are read, and pages that were read before
cost nothing. What cannot be read or kept never stops the others.
"""

from __future__ import annotations

from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.screens.archive import words
from ui.screens.screen import Place
from ui.tasks import Lane
from unionreg.application import archive_scans
from unionreg.application.queries import archive as queries
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure, Progress, Task
    from unionreg.application.archive_files_ports import ArchiveFilesPort
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.archive.scans import Recognition, ScannedFile, ToRecognise
    from unionreg.domain.roles import Actor

    Waiting = tuple[str, ToRecognise]


class BoxRun(QObject):
    """One run. ``told``: ``said`` is how far it is, in words; then ``ended(None)`` or ``ended(Failure)``."""

    told = Signal()
    ended = Signal(object)

    def __init__(self, context: ScreenContext, core: Core, actor: Actor, serial: str) -> None:
        super().__init__(context.under_way)
        self._context, self._core, self._actor, self._serial = context, core, actor, serial
        self._read = self._keeping = 0
        self._tried: set[Waiting] = set()
        self._finished: SimpleQueue[tuple[Waiting, Recognition]] = SimpleQueue()
        self._task: Task | None = None
        self._stopped = False
        self._failure: Failure | None = None
        self.said = words.run_text("", 0, 0)

    def start(self, folder: Path | None, known: frozenset[tuple[str, int]]) -> None:
        """Begin with the files of a folder, those left out that the box knows (name, size); None: only read."""
        place = Place("archive-box", (self._serial,))
        self._context.under_way.begin(self._serial, self, place, self._line(self.said))
        if folder is None:
            self._next()
            return
        files = self._core.archive_files
        self._task = self._run(
            lambda progress: _look(files, folder, known, progress), self._looked, Lane.BOXES, self._tell_looking
        )

    def stop(self) -> None:
        """Stop after the page at hand; what was read until then is kept."""
        self._say(words.stopping_text())
        self._stopped = True
        if self._task is not None:
            self._task.cancel()

    def _run(
        self,
        work: Callable[[Progress], object],
        done: Callable[..., None],
        lane: Lane = Lane.DATABASE,
        told: Callable[[int, int], None] | None = None,
    ) -> Task:
        return self._context.runner.run(work, done, self._cut_short, owner=self, lane=lane, told=told)

    def _tell_looking(self, done: int, of: int) -> None:
        if not self._stopped:
            self._say(words.run_text("looking", done, of))

    def _say(self, text: str) -> None:
        self.said = text
        self._context.under_way.tell(self._serial, self._line(text))
        self.told.emit()

    def _line(self, text: str) -> str:
        return words.run_of_box(self._serial, text)

    def _looked(self, files: tuple[ScannedFile, ...]) -> None:
        self._task = None
        if not files:
            self._next()
            return
        core, actor, serial = self._core, self._actor, self._serial
        self._run(lambda _progress: archive_scans.take_batch(core, actor, box=serial, files=files), self._taken)

    def _taken(self, changes: Changes) -> None:
        self._context.hub.publish(changes)
        self._next()

    def _next(self) -> None:
        if self._stopped or self._failure is not None:
            self._end()
            return
        core, actor, serial = self._core, self._actor, self._serial
        self._run(lambda _progress: queries.unread(core, actor, serial=serial), self._listed)

    def _listed(self, waiting: tuple[Waiting, ...]) -> None:
        left = tuple(each for each in waiting if each not in self._tried)
        if self._stopped or not left:
            self._end()
            return
        self._tried.update(left)
        files, finished = self._core.archive_files, self._finished
        self._task = self._run(
            lambda progress: _recognise(files, left, finished, progress), self._all_read, Lane.BOXES, self._some_read
        )

    def _some_read(self, done: int, of: int) -> None:
        if not self._stopped:
            self._say(words.run_text("reading", done, of))
        self._keep()

    def _all_read(self, _none: object) -> None:
        self._task = None
        self._keep()
        self._go_on()

    def _keep(self) -> None:
        """Keep what was read since the last time. Nobody else takes from the queue, and it is filled before it ends."""
        while not self._finished.empty():
            (document_id, wanted), recognition = self._finished.get()
            self._keeping += 1
            note = _note(self._core, self._actor, document_id, wanted, recognition)
            self._context.runner.run(note, self._kept, self._not_kept, owner=self)

    def _kept(self, changes: Changes) -> None:
        self._read += 1
        self._keeping -= 1
        self._context.hub.publish(changes)
        self._go_on()

    def _not_kept(self, failure: Failure) -> None:
        """The others go on. A document that was changed meanwhile is read again in the next round."""
        self._keeping -= 1
        if not isinstance(failure.error, ConflictError):
            self._failure = self._failure or failure
        self._go_on()

    def _go_on(self) -> None:
        if self._task is None and not self._keeping:
            self._next()

    def _cut_short(self, failure: Failure) -> None:
        """Stopped by the person, or by what the whole run cannot go on with; what was read until then is kept."""
        self._task = None
        self._stopped = True
        if not failure.cancelled:
            self._failure = failure
        self._keep()
        self._go_on()

    def _end(self) -> None:
        under_way = self._context.under_way
        if self._failure is None:
            under_way.end(self._serial, words.read_text(self._serial, self._read))
        else:
            said = self._line(self._context.messages.failure(self._failure))
            under_way.end(self._serial, said, failed=True)
        self.ended.emit(self._failure)
        self.deleteLater()


def _note(
    core: Core, actor: Actor, document_id: str, wanted: ToRecognise, recognition: Recognition
) -> Callable[[Progress], Changes]:
    return lambda _progress: archive_scans.note_reading(
        core, actor, document_id=document_id, read=wanted.pages, recognition=recognition
    )


def _look(
    files: ArchiveFilesPort, folder: Path, known: frozenset[tuple[str, int]], progress: Progress
) -> tuple[ScannedFile, ...]:
    """What became of the files of a folder. Stopped, it answers with none: a document may go on in the next file, and
    half of it would be taken for a whole one.
    """
    waiting = [each for each in files.waiting(folder) if each.settled and (each.name, each.size) not in known]
    found = files.take_in_all(
        [folder / each.name for each in waiting], progress=progress.report, cancelled=lambda: progress.cancelled
    )
    return () if progress.cancelled else found


def _recognise(
    files: ArchiveFilesPort,
    waiting: tuple[Waiting, ...],
    finished: SimpleQueue[tuple[Waiting, Recognition]],
    progress: Progress,
) -> None:
    """Read documents on all cores; each goes into ``finished`` as soon as it is read, unless stopping cut it short."""
    row = files.recognise_all(
        [wanted for _, wanted in waiting], progress=progress.report, cancelled=lambda: progress.cancelled
    )
    for place, recognition in row:
        if recognition.pdf_sha256 or not progress.cancelled:
            finished.put((waiting[place], recognition))
