"""Printing a whole kit from the window: people are read on the database thread, files drawn on the documents thread.

A station at a time, so that the rest of the window goes on, and stopping takes no longer than one file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.tasks import Lane
from unionreg.application import kit_runs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.application.changes import Changes
    from unionreg.application.kit_runs import KitRun
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.materials import PaperOptions


class KitPrinting(QObject):
    """One run. ``progressed(done, total)`` whole files; ``ended(done, total, failure or None, changes or None)``."""

    progressed = Signal(int, int)
    ended = Signal(int, int, object, object)

    def __init__(self, context: ScreenContext, core: Core, actor: Actor, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._core = core
        self._actor = actor
        self._run: KitRun | None = None
        self._stopped = False
        self._failure: Failure | None = None

    def start(self, vote_id: str, folder: Path, options: PaperOptions) -> None:
        """Begin; signals follow."""
        core, actor = self._core, self._actor

        def begin(_progress: object) -> KitRun:
            return kit_runs.begin_run(core, actor, vote_id=vote_id, folder=folder, options=options)

        self._context.runner.run(begin, self._begun, self._refused, owner=self)

    def stop(self) -> None:
        """Stop after the file that is being written."""
        self._stopped = True

    def _begun(self, run: KitRun) -> None:
        self._run = run
        self._next()

    def _next(self) -> None:
        run = self._known()
        done = len(run.drawn)
        self.progressed.emit(done, run.files)
        if self._stopped or done == run.files:
            self._end()
        elif done == len(run.stations):
            self._draw(lambda _progress: kit_runs.draw_office(self._core, run))
        else:
            self._read(run, run.stations[done])

    def _read(self, run: KitRun, station_id: str) -> None:
        core, actor = self._core, self._actor

        def drawn(people: tuple[RollPerson, ...]) -> None:
            self._draw(lambda _progress: kit_runs.draw_station(core, run, station_id, people))

        self._context.runner.run(
            lambda _progress: kit_runs.people_at(core, actor, run, station_id), drawn, self._failed, owner=self
        )

    def _draw(self, work: Callable[[object], None]) -> None:
        self._context.runner.run(work, lambda _none: self._next(), self._failed, owner=self, lane=Lane.DOCUMENTS)

    def _failed(self, failure: Failure) -> None:
        self._failure = failure
        self._end()

    def _end(self) -> None:
        run = self._known()
        self._context.runner.run(
            lambda _progress: kit_runs.end_run(self._core, self._actor, run), self._noted, self._refused, owner=self
        )

    def _noted(self, changes: Changes) -> None:
        run = self._known()
        self.ended.emit(len(run.drawn), run.files, self._failure, changes)

    def _refused(self, failure: Failure) -> None:
        done, files = (0, 0) if self._run is None else (len(self._run.drawn), self._run.files)
        self.ended.emit(done, files, self._failure or failure, None)

    def _known(self) -> KitRun:
        if self._run is None:
            raise LookupError("the run has not begun")
        return self._run
