"""Work that may not hold up the window: one thread for the database, one for documents, two for what takes long.

A task is a plain function of a ``Progress``; its answer, its failure and its progress come back to the window's
thread by queued signals. An expected failure (``UnionregError``) reaches ``failed``; anything else is a bug of ours and
goes to the exception hook, and ``failed`` is told as well, so that no screen stays in its loading state.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

from unionreg.errors import UnionregError

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")


class Lane(StrEnum):
    """Which thread does the work. Everything that touches the office file belongs to DATABASE.

    SCANS is for what takes minutes, so that a page to look at or to print never waits behind it; BOXES for reading
    whole boxes of scans, which goes on for hours.
    """

    DATABASE = "database"
    DOCUMENTS = "documents"
    SCANS = "scans"
    BOXES = "boxes"


class CancelledError(UnionregError):
    """The person cancelled the work; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("cancelled")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a task did not end well. ``error`` is None when it was a bug of ours (already on its way to the report)."""

    error: UnionregError | None
    cancelled: bool = False


class Progress:
    """Handed to the work: tell how far it is, and find out whether the person cancelled."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self._cancelled = False

    def report(self, done: int, total: int) -> None:
        """Tell that ``done`` of ``total`` steps are through; raises CancelledError once the person cancelled."""
        if self._cancelled:
            raise CancelledError
        self._told(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether cancelling was asked for."""
        return self._cancelled


class Task(QObject):
    """One piece of work under way. ``progressed(done, total)`` arrives on the window's thread."""

    progressed = Signal(int, int)

    def __init__(self, parent: QObject, work: Callable[[Progress], object], listeners: _Listeners) -> None:
        super().__init__(parent)
        self.progress = Progress(self.progressed.emit)
        self._work: Callable[[Progress], object] | None = work
        self._listeners: _Listeners | None = listeners

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.progress.cancel()

    def perform(self) -> object:
        """Do the work, on its thread."""
        assert self._work is not None
        return self._work(self.progress)

    def finish(self) -> _Listeners:
        """Let go of the work; who asked for it. On the window's thread, since what both hold may be widgets."""
        listeners = self._listeners
        assert listeners is not None
        self._work = self._listeners = None
        self.deleteLater()
        return listeners


class TaskRunner(QObject):
    """Runs tasks on the lanes, each in the order of asking. ``busy_changed(bool)`` for the frame."""

    busy_changed = Signal(bool)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[Task] = set()
        self._stopped = False
        self._pools = {lane: self._one_thread() for lane in Lane}
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], Answer],
        done: Callable[[Answer], object],
        failed: Callable[[Failure], object] | None = None,
        *,
        owner: QObject | None = None,
        lane: Lane = Lane.DATABASE,
        told: Callable[[int, int], None] | None = None,
    ) -> Task:
        """Start ``work``; call ``done`` with its answer or ``failed`` with the reason, on the window's thread.

        ``told``: a method of a QObject that hears of every progress; who connects to the task afterwards may miss the
        first. When ``owner`` (the widget that asked) is gone by then, nobody is called. After ``stop`` nothing is
        started: what a last answer makes a screen ask for would find the office closed.
        """
        task = Task(self, work, _Listeners(done, failed, owner))
        if told is not None:
            task.progressed.connect(told)
        if self._stopped:
            return task
        self._tasks.add(task)
        if len(self._tasks) == 1:
            self.busy_changed.emit(True)
        self._pools[lane].start(_Work(task, self._ended.emit))
        return task

    @property
    def busy(self) -> bool:
        """Whether any task is under way."""
        return bool(self._tasks)

    def stop(self) -> None:
        """Cancel what reports its progress and wait for the rest: acts that were asked for are finished, never cut."""
        self._stopped = True
        for task in tuple(self._tasks):
            task.cancel()
        for pool in self._pools.values():
            pool.waitForDone()

    def _deliver(self, task: Task, answer: object, failure: Failure | None) -> None:
        self._tasks.discard(task)
        listeners = task.finish()
        if not self._tasks:
            self.busy_changed.emit(False)
        if listeners.owner is not None and not isValid(listeners.owner):
            return
        if failure is None:
            listeners.done(answer)
        elif listeners.failed is not None:
            listeners.failed(failure)

    def _one_thread(self) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(1)
        pool.setExpiryTimeout(-1)
        return pool


@dataclass(frozen=True, slots=True)
class _Listeners:
    done: Callable[[Any], object]
    failed: Callable[[Failure], object] | None
    owner: QObject | None


class _Work(QRunnable):
    """The work on its thread; whatever happens, it says once that it ended.

    It holds nothing but the task: the last to let go of a widget must be the window's thread.
    """

    def __init__(self, task: Task, ended: Callable[[Task, object, Failure | None], None]) -> None:
        super().__init__()
        self._task = task
        self._ended = ended

    def run(self) -> None:
        try:
            answer = self._task.perform()
        except UnionregError as error:
            expected = error.with_traceback(None)
            self._ended(self._task, None, Failure(expected, cancelled=isinstance(error, CancelledError)))
        except Exception:
            self._ended(self._task, None, Failure(None))
            sys.excepthook(*sys.exc_info())
        else:
            self._ended(self._task, answer, None)
