"""The way into an office: opening, creating or restoring its file, and who is signed in.

What makes the core comes from ``app`` (``CoreMaking``); everything that touches the file runs on the database thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.tasks import Failure, TaskRunner
    from unionreg.application.changes import Changes
    from unionreg.application.offices import Founding
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class CoreMaking:
    """The ways to a core: of an office that is there, a new one, one from a backup (backup, folder)."""

    open: Callable[[Path], Core]
    create: Callable[[Path, Founding], Core]
    restore: Callable[[Path, Path], Core]


class OfficeDoor(QObject):
    """``opened``: the file is open, nobody signed in. ``entered``: somebody signed in. ``left``: signed out."""

    opened = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, runner: TaskRunner, making: CoreMaking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._making = making
        self.core: Core | None = None
        self.actor: Actor | None = None
        self.path: Path | None = None
        self.must_change_password = False

    def open(self, path: Path, failed: Callable[[Failure], object]) -> None:
        """Open the office in this folder; ``opened`` follows, or ``failed`` is called."""
        self.close()
        self._runner.run(lambda _progress: self._making.open(path), lambda core: self._take(core, path), failed)

    def create(self, path: Path, founding: Callable[[], Founding], failed: Callable[[Failure], object]) -> None:
        """Found a new office in this folder and open it. ``founding()`` is called on the database thread."""
        self.close()
        self._runner.run(
            lambda _progress: self._making.create(path, founding()), lambda core: self._take(core, path), failed
        )

    def restore(self, backup: Path, path: Path, failed: Callable[[Failure], object]) -> None:
        """Put a backup into this folder and open it."""
        self.close()
        self._runner.run(
            lambda _progress: self._making.restore(backup, path), lambda core: self._take(core, path), failed
        )

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
        self.must_change_password = False
        if core is not None and actor is not None:
            self._runner.run(lambda _progress: _sign_out(core, actor), lambda _changes: None)
        self.left.emit()

    def close(self) -> None:
        """Close the office file, if one is open (after everything that was asked before)."""
        core, self.core, self.actor, self.path = self.core, None, None, None
        if core is not None:
            self._runner.run(lambda _progress: core.close(), lambda _nothing: None)

    def _take(self, core: Core, path: Path) -> None:
        self.core = core
        self.path = path
        self.opened.emit()


def _sign_out(core: Core, actor: Actor) -> Changes:
    from unionreg.application.session import sign_out

    return sign_out(core, actor)
