"""Keeps what is typed: soon after each change, at once when a field is left; one save at a time, the last state last.

Knows no widget and no use case: it is given the work that saves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.tasks import Failure, TaskRunner

# A pause in typing after which the entry is saved, in milliseconds: a crash costs at most this.
PAUSE = 250


class Autosave(QObject):
    """``saved`` after each save that went well, else ``failed(Failure)``; a failed save is tried at the next change.

    ``make_work`` is called on the window's thread at the moment of saving and gives what the runner runs.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(
        self, runner: TaskRunner, make_work: Callable[[], Callable[[object], object]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._make_work = make_work
        self._waiting = False
        self._under_way = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)

    @property
    def is_settled(self) -> bool:
        """Whether everything typed is stored."""
        return not (self._waiting or self._under_way)

    def touch(self) -> None:
        """Something changed: save after a short pause."""
        self._waiting = True
        self._timer.start()

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._timer.stop()
        if self._under_way or not self._waiting:
            return
        self._waiting = False
        self._under_way = True
        self._runner.run(self._make_work(), self._done, self._refused, owner=self)

    def stop(self) -> None:
        """Nothing more will be saved: the entry is finished or given up."""
        self._timer.stop()
        self._waiting = False

    def _done(self, _answer: object) -> None:
        self._under_way = False
        self.saved.emit()
        self.flush()

    def _refused(self, failure: Failure) -> None:
        self._under_way = False
        self._waiting = True
        self.failed.emit(failure)
