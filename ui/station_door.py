"""The way into a station alone on a laptop: which file is open. Its desk lives on the database thread.

The desk stays open while the window is drawn anew and while the person looks at other pages; it is closed when another
one is opened, when the person leaves the station, and at the end of the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.tasks import Failure, TaskRunner
    from unionreg.application.station_desk import StationDesk


class StationDoor(QObject):
    """``opening`` makes a desk of a file and is called on the database thread."""

    def __init__(
        self, runner: TaskRunner, opening: Callable[[Path], StationDesk], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._opening = opening
        self.desk: StationDesk | None = None
        self.path: Path | None = None

    def open(self, path: Path, done: Callable[[StationDesk], object], failed: Callable[[Failure], object]) -> None:
        """Open the station in this file; the one that is open already is simply given again."""
        if self.desk is not None and self.path == path:
            done(self.desk)
            return
        self.close()

        def take(desk: StationDesk) -> None:
            self.desk, self.path = desk, path
            done(desk)

        self._runner.run(lambda _progress: self._opening(path), take, failed)

    def close(self) -> None:
        """Let go of the file, after everything that was asked before."""
        desk, self.desk, self.path = self.desk, None, None
        if desk is not None:
            self._runner.run(lambda _progress: desk.close_desk(), lambda _nothing: None)
