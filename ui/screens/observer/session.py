"""An open notebook in the window: what it says now, and changes that are saved one after the other.

Everything that touches the folder runs on the documents thread, in the order of asking. The folder is let go when the
page is left, and taken again by the next change.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure, Progress, Task
    from unionreg.domain.observation.comparison import OfficialCount
    from unionreg.domain.observation.notebook import Notebook
    from unionreg.observer.notebook_folder import NotebookFolder


def now() -> datetime:
    """The clock of this computer with its local offset, in whole seconds."""
    return datetime.now(UTC).astimezone().replace(microsecond=0)


class NotebookSession(QObject):
    """``changed``: the notebook says something new. ``refused(Failure)``: something was not saved."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, context: ScreenContext, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.path = path
        self.notebook: Notebook | None = None
        self.recovered = False
        self.official: OfficialCount | None = None
        self._folder: NotebookFolder | None = None

    @property
    def book(self) -> Notebook:
        """The notebook; only panels of an open one ask for it."""
        if self.notebook is None:
            raise LookupError("the notebook is not open")
        return self.notebook

    def open(self, done: Callable[[], object], failed: Callable[[Failure], object]) -> None:
        """Open the folder."""

        def show(notebook: Notebook) -> None:
            self.notebook = notebook
            done()

        self.context.runner.run(lambda _progress: self._held().notebook, show, failed, owner=self, lane=Lane.DOCUMENTS)

    def change(self, edit: Callable[[Notebook], Notebook], done: Callable[[], object] | None = None) -> None:
        """Apply an edit and save it; ``changed`` follows, or ``refused``."""
        self.work(lambda folder, _progress: folder.change(edit), (lambda _notebook: done()) if done else None)

    def work(self, act: Callable[[NotebookFolder, Progress], Any], done: Callable[[Any], object] | None = None) -> Task:
        """Do something with the folder; ``changed`` follows, or ``refused``."""

        def run(progress: Progress) -> tuple[Any, Notebook]:
            folder = self._held()
            return act(folder, progress), folder.notebook

        def succeeded(answer: tuple[Any, Notebook]) -> None:
            self.notebook = answer[1]
            self.changed.emit()
            if done is not None:
                done(answer[0])

        return self.context.runner.run(run, succeeded, self.refused.emit, owner=self, lane=Lane.DOCUMENTS)

    def release(self) -> None:
        """Let other programs open the folder once what was asked for is done."""
        self.context.runner.run(lambda _progress: self._let_go(), _nothing, owner=self, lane=Lane.DOCUMENTS)

    def _held(self) -> NotebookFolder:
        if self._folder is None:
            from unionreg.observer.notebook_folder import NotebookFolder

            self._folder = NotebookFolder.open(self.path)
            self.recovered = self.recovered or self._folder.recovered
        return self._folder

    def _let_go(self) -> None:
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.close()


def _nothing(_answer: object) -> None:
    """Nobody waits for it."""
