"""A picture of every screen, taken in the demo office; a test holds that no screen is left out.

Making the demo and choosing the scale (an environment variable that Qt reads once) are in ``unionreg.commands.gallery``.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.app import Program
from ui.messages import WindowPrompts
from ui.preferences import Preferences
from ui.screens.screen import Place
from unionreg.application.session import sign_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.theme import ThemeChoice
    from unionreg.texts import Language

_PATIENCE = 60.0
_SETTLING = 150


@dataclass(frozen=True, slots=True)
class GalleryOffice:
    """The demo office as the gallery needs it: its folder, accounts by role, votes and files."""

    folder: Path
    password: str
    administrator: str
    coordinator: str
    clerk: str
    second_clerk: str
    signer: str
    approved: str
    repeated: str
    contest: str
    fixed: str
    draft: str
    package: Path
    certificate: Path
    trust: Path


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its file name, who is signed in (None = nobody), and where. ``after`` prepares the screen shown."""

    name: str
    username: str | None
    place: Place
    after: Callable[[Program], None] | None = None


def take_pictures(
    folder: Path, office: GalleryOffice, shots: tuple[Shot, ...], language: Language, theme: ThemeChoice
) -> tuple[Path, ...]:
    """Show every shot in a window and save it as PNG into ``folder``; the paths. Needs a QApplication or makes one."""
    app = QApplication.instance() or QApplication(["unionreg"])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    preferences = Preferences(QSettings(str(office.folder / "gallery.ini"), QSettings.Format.IniFormat))
    preferences.language, preferences.theme = language, theme
    program = Program(app, preferences, WindowPrompts())
    try:
        program.start(None, None)
        return tuple(_take(program, office, shot, folder) for shot in shots)
    finally:
        program.window.close()
        program.stop()


def _take(program: Program, office: GalleryOffice, shot: Shot, folder: Path) -> Path:
    _sign_in(program, office, shot.username)
    program.navigate(shot.place)
    settle(program)
    if shot.after is not None:
        shot.after(program)
        settle(program)
    path = folder / f"{shot.name}.png"
    program.window.grab().save(str(path), "PNG")
    return path


def _sign_in(program: Program, office: GalleryOffice, username: str | None) -> None:
    if username is None:
        return
    if program.door.core is None:
        program.open_office(office.folder)
        settle(program)
    actor = program.door.actor
    if actor is not None and actor.username == username:
        return
    core = program.door.core
    assert core is not None, "the demo office did not open"
    program.runner.run(
        lambda _progress: sign_in(core, username=username, password=office.password),
        lambda answer: program.door.enter(answer.actor),
    )
    settle(program)


def settle(program: Program) -> None:
    """Run the event loop until nothing is under way and a short while has passed."""
    loop = QEventLoop()
    deadline = monotonic() + _PATIENCE
    while monotonic() < deadline:
        QTimer.singleShot(_SETTLING, loop.quit)
        loop.exec()
        if not program.runner.busy:
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(_SETTLING))
            if not program.runner.busy:
                return
    raise TimeoutError("a screen of the gallery did not come to rest")
