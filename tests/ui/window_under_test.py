"""The window for tests: the whole program over an office in memory, with questions answered beforehand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.builders_office import OfficeUnderTest, an_office
from ui.app import Program
from ui.localisation import use_language
from ui.office_door import CoreMaking
from ui.preferences import Preferences
from ui.theme import ThemeChoice
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.messages import Question
    from ui.screens.screen import Place, Screen
    from unionreg.application.offices import Founding
    from unionreg.application.ports import Core
    from unionreg.application.verifying import Verifying
    from unionreg.domain.roles import Actor


@dataclass
class PreparedAnswers:
    """Answers questions in the order in which they were put in; remembers what was asked."""

    files: list[Path | None] = field(default_factory=list)
    reasons: list[str | None] = field(default_factory=list)
    agrees: bool = True
    asked: list[str] = field(default_factory=list)

    def open_file(self, _parent: object, title: str, _kinds: str) -> Path | None:
        return self._file(title)

    def save_file(self, _parent: object, title: str, _kinds: str, _suggested: str) -> Path | None:
        return self._file(title)

    def folder(self, _parent: object, title: str) -> Path | None:
        return self._file(title)

    def confirm(self, _parent: object, question: Question) -> bool:
        self.asked.append(question.title)
        return self.agrees

    def reason(self, _parent: object, question: Question) -> str | None:
        self.asked.append(question.title)
        return self.reasons.pop(0) if self.reasons else None

    def inform(self, _parent: object, title: str, _text: str) -> None:
        self.asked.append(title)

    def _file(self, title: str) -> Path | None:
        self.asked.append(title)
        return self.files.pop(0) if self.files else None


@dataclass
class WindowUnderTest:
    """The running program. ``settle`` waits until nothing is under way any more."""

    qtbot: QtBot
    program: Program
    answers: PreparedAnswers
    office: OfficeUnderTest | None

    @property
    def screen(self) -> Any:
        """The screen shown."""
        return self.program.window.screen_shown

    def settle(self) -> None:
        """Wait for the work under way and what follows from it."""
        self.qtbot.waitUntil(lambda: not self.program.runner.busy, timeout=20_000)
        QApplication.processEvents()

    def go(self, place: Place) -> Screen:
        """Open a place and wait until it is read."""
        self.program.navigate(place)
        self.settle()
        return self.screen

    def enter(self, actor: Actor) -> None:
        """Sign this person in without typing."""
        office = self.office
        assert office is not None
        self.program.door.core = office.core
        self.program.door.enter(actor)
        self.settle()

    def close(self) -> None:
        """End the program and give the application its language back."""
        self.program.stop()
        window = self.program.window
        window.screen_shown = None
        window.close()
        window.deleteLater()
        QApplication.processEvents()
        self.program.deleteLater()
        QApplication.processEvents()
        plain_language()


def a_window(
    qtbot: QtBot,
    folder: Path,
    *,
    office: OfficeUnderTest | None = None,
    language: Language = Language.ES,
    theme: ThemeChoice = ThemeChoice.LIGHT,
    verifying: Callable[[], Verifying] | None = None,
    create: Callable[[Path, Founding], Core] | None = None,
) -> WindowUnderTest:
    """The program over an office in memory (or the given one), shown offscreen; preferences live in ``folder``."""
    office = office or an_office()
    core = office.core
    preferences = Preferences(QSettings(str(folder / "preferences.ini"), QSettings.Format.IniFormat))
    preferences.language = language
    preferences.theme = theme
    answers = PreparedAnswers()
    making = CoreMaking(
        open=lambda _path: core, create=create or (lambda _path, _founding: core), restore=lambda _backup, _path: core
    )
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program = Program(app, preferences, answers, making=making, verifying=verifying)
    program.start(None, None)
    return WindowUnderTest(qtbot, program, answers, office)


def plain_language() -> None:
    """Back to the texts of the source, as tests of other parts expect them."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    use_language(app, Language.EN)
