"""A picture of every screen, taken in the demo office; a test holds that no screen is left out.

Making the demo and choosing the scale (an environment variable that Qt reads once) are in
``unionreg.commands.gallery``, which pictures there are in ``gallery_shots``.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea

from ui.app import Program
from ui.messages import WindowPrompts
from ui.preferences import Preferences
from unionreg.application.session import sign_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from ui.screens.screen import Place
    from ui.theme import ThemeChoice
    from unionreg.texts import Language

_PATIENCE = 60.0
_SETTLING = 60
_OVERLAP = 60
_FURTHER_LOOKS = "bcd"


@dataclass(frozen=True, slots=True)
class FilingsSeen:
    """Cases of the demo by what they show (folios), the union's desk with two filings of it, and files to judge."""

    registered: str
    overdue: str
    support: str
    prevented: str
    federation: str
    union_id: str
    employer_id: str
    desk: Path
    desk_filing: str
    desk_waiting: str
    desk_notice: str
    container: Path
    certificate: Path


@dataclass(frozen=True, slots=True)
class RecordsSeen:
    """What the demo keeps beside votes and filings, by what it shows; ids as the office gives them.

    ``site``: a published copy, ``site_contract`` the address of a contract in it.
    """

    revised: str
    contested: str
    override: str
    case: str
    box: str
    document: str
    waiting: str
    compared: str
    delivery: str
    delivery_group: str
    bulletin: str
    form_marked: str
    form_waiting: str
    form_document: str
    dossier: str
    site: Path
    site_contract: str
    vote: str


@dataclass(frozen=True, slots=True)
class GalleryOffice:
    """The demo office as the gallery needs it: its folder, accounts by role, votes and files.

    ``empty``: a second office in which nothing has happened yet. ``no_office``: a file that is no office.
    """

    folder: Path
    password: str
    administrator: str
    coordinator: str
    clerk: str
    second_clerk: str
    signer: str
    registrar: str
    auditor: str
    reviewer: str
    information: str
    archivist: str
    approved: str
    repeated: str
    disputed: str
    contest: str
    fixed: str
    draft: str
    messy_roll: str
    single: str
    election: str
    recount: str
    drill: str
    notebook: Path
    station_file: Path
    package: Path
    broken_package: Path
    certificate: Path
    trust: Path
    key: tuple[Path, Path, str]
    empty: Path
    no_office: Path
    filings: FilingsSeen
    records: RecordsSeen


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its file name and where. ``office``: which one is open; ``username``: who is signed in there.

    ``after`` does something on the screen first, as a person would.
    """

    name: str
    place: Place
    office: Path | None = None
    username: str | None = None
    after: Callable[[Program], None] | None = None


def take_pictures(
    folder: Path, office: GalleryOffice, shots: tuple[Shot, ...], language: Language, theme: ThemeChoice
) -> tuple[Path, ...]:
    """Show every shot in a window and save it as PNG into ``folder``; the paths. Needs a QApplication or makes one.

    A screen that goes on below the window gets further pictures, with -b, -c after the name.
    """
    app = QApplication.instance() or QApplication(["unionreg"])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    preferences = Preferences(QSettings(str(office.folder / "gallery.ini"), QSettings.Format.IniFormat))
    preferences.language, preferences.theme = language, theme
    program = Program(app, preferences, WindowPrompts())
    try:
        program.start(None, None)
        return tuple(path for shot in shots for path in _take(program, office, shot, folder))
    finally:
        program.window.close()
        program.stop()


def _take(program: Program, office: GalleryOffice, shot: Shot, folder: Path) -> tuple[Path, ...]:
    if shot.office is None:
        _be_nobody(program)
    else:
        _be_in(program, shot.office)
        _be_signed_in(program, office, shot.username)
    program.navigate(shot.place)
    settle(program)
    if shot.after is not None:
        shot.after(program)
        settle(program)
    paths = [_save(program, folder / f"{shot.name}.png")]
    for letter in _FURTHER_LOOKS:
        if not _look_further(program):
            break
        paths.append(_save(program, folder / f"{shot.name}-{letter}.png"))
    return tuple(paths)


def _save(program: Program, path: Path) -> Path:
    program.window.grab().save(str(path), "PNG")
    return path


def _look_further(program: Program) -> bool:
    """Scroll the longest page of the screen down; False when it already stood at its end."""
    areas = [area for area in program.window.findChildren(QScrollArea) if area.isVisible()]
    bars = [area.verticalScrollBar() for area in areas]
    bar = max(bars, key=lambda each: each.maximum(), default=None)
    if bar is None or bar.value() >= bar.maximum():
        return False
    bar.setValue(bar.value() + bar.pageStep() - _OVERLAP)
    settle(program)
    return True


def _be_nobody(program: Program) -> None:
    """Pictures of what needs no account show nobody's name."""
    if program.door.actor is not None:
        program.door.leave()
        settle(program)


def _be_in(program: Program, folder: Path) -> None:
    if program.door.path != folder:
        program.open_office(folder)
        settle(program)
    assert program.door.path == folder, "the office did not open"


def _be_signed_in(program: Program, office: GalleryOffice, username: str | None) -> None:
    actor, core = program.door.actor, program.door.core
    if username is None or (actor is not None and actor.username == username):
        return
    assert core is not None
    program.runner.run(
        lambda _progress: sign_in(core, username=username, password=office.password),
        lambda answer: program.door.enter(answer.actor),
    )
    settle(program)


def settle(program: Program) -> None:
    """Run the event loop until nothing is under way and the window looks as it did one or two looks before.

    Layouts of long texts take several rounds of the event loop, which on a busy machine outlast any fixed while.
    Two looks before, since Qt draws the caret of an empty number field in every second picture of it.
    """
    loop = QEventLoop()
    deadline = monotonic() + _PATIENCE
    seen: list[QImage] = []
    while monotonic() < deadline:
        QTimer.singleShot(_SETTLING, loop.quit)
        loop.exec()
        if not program.runner.busy:
            now = program.window.grab().toImage()
            if now in seen:
                return
            seen = [*seen[-1:], now]
    raise TimeoutError("a screen of the gallery did not come to rest")
