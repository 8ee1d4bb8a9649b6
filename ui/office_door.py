"""The way into an office: opening or creating its file, and who is signed in. What it opens with comes from ``app``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unionreg.application.session import sign_out

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.tasks import Failure, TaskRunner
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor


class OfficeDoor(QObject):
    """``opened``: the file is open, nobody signed in. ``entered``: somebody signed in. ``left``: signed out or closed."""

    opened = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, runner: TaskRunner, open_core: Callable[[Path], Core], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._open_core = open_core
        self.core: Core | None = None
        self.actor: Actor | None = None
        self.path: Path | None = None
        self.must_change_password = False

    def open(self, path: Path, failed: Callable[[Failure], object]) -> None:
        """Open the office in this folder on the database thread; ``opened`` follows, or ``failed`` is called."""
        self.close()
        self._runner.run(lambda _progress: self._open_core(path), lambda core: self.take(core, path), failed)

    def take(self, core: Core, path: Path) -> None:
        """An office that was opened or created elsewhere is now the one of the window."""
        self.core = core
        self.path = path
        self.opened.emit()

    def enter(self, actor: Actor, *, must_change_password: bool = False) -> None:
        """This person signed in; with a temporary password nothing but changing it is open."""
        self.actor = actor
        self.must_change_password = must_change_password
        self.entered.emit()

    def password_changed(self) -> None:
        """The own password was changed: go on to the office."""
        self.must_change_password = False
        self.entered.emit()

    def leave(self) -> None:
        """Nobody is signed in any more; the file stays open. The log gets to know."""
        core, actor = self.core, self.actor
        self.actor = None
        if core is not None and actor is not None:
            self._runner.run(lambda _progress: sign_out(core, actor), lambda _changes: None)
        self.left.emit()

    def close(self) -> None:
        """Close the office file, if one is open (on the database thread, after everything asked before)."""
        core, self.core, self.actor, self.path = self.core, None, None, None
        if core is not None:
            self._runner.run(lambda _progress: core.close(), lambda _nothing: None)
