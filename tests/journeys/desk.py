"""The computer on the desk: the whole program on an office on disk, worked as a person does, by keyboard.

Nothing here presses a button by its code: what cannot be reached with Tab and the space bar fails the story.
Choosing files and saying yes are answered beforehand (``answers``), since the desktop's own dialogs are not ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.builders_office import StandingClock
from tests.demo_office import CHEAP, NOW
from tests.ui.window_under_test import PreparedAnswers
from ui.app import Program
from ui.office_door import CoreMaking
from ui.preferences import Preferences
from ui.screens.screen import Place
from ui.theme import ThemeChoice
from ui.widgets.data_table import DataTable
from unionreg.bootstrap import create_office, open_office, restore_office
from unionreg.demo import cast
from unionreg.texts import Language

_LONGEST_WALK = 150
_PATIENCE = 20_000
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Desk:
    """A running program. ``clock`` is the office's; it moves only when the story says so."""

    qtbot: QtBot
    folder: Path
    clock: StandingClock = field(default_factory=lambda: StandingClock(NOW))
    answers: PreparedAnswers = field(default_factory=PreparedAnswers)

    def __post_init__(self) -> None:
        clock = self.clock
        preferences = Preferences(QSettings(str(self.folder / "gustos.ini"), QSettings.Format.IniFormat))
        preferences.language, preferences.theme = Language.ES, ThemeChoice.LIGHT
        making = CoreMaking(
            open=lambda path: open_office(path, clock=clock, settings=CHEAP),
            create=lambda path, founding: create_office(path, founding, clock=clock, settings=CHEAP),
            restore=lambda backup, path: restore_office(backup, path, clock=clock, settings=CHEAP),
        )
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.program = Program(app, preferences, self.answers, making=making)
        self.program.start(None, None)
        self.settle()

    def close(self) -> None:
        """Close the program as a person does."""
        self.program.stop()
        window = self.program.window
        window.screen_shown = None
        window.close()
        window.deleteLater()
        QApplication.processEvents()
        self.program.deleteLater()
        QApplication.processEvents()

    @property
    def screen(self) -> Any:
        """The screen shown."""
        return self.program.window.screen_shown

    @property
    def place(self) -> Place:
        """Where the window is."""
        return self.program.place

    def settle(self) -> None:
        """Wait for the work under way and for what follows from it; the window is the one in front."""
        self.qtbot.waitUntil(self._is_in_front, timeout=_PATIENCE)
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.program.runner.busy, timeout=_PATIENCE)
            QApplication.processEvents()

    def _is_in_front(self) -> bool:
        """Whether the window is the active one, else no shortcut works; asks for it anew each time that it is not."""
        window = self.program.window
        if QApplication.activeWindow() is window:
            return True
        window.windowHandle().requestActivate()
        return False

    def later(self, **amount: float) -> None:
        """Let time go by in the office."""
        self.clock.now += timedelta(**amount)

    def open(self, office: Path) -> None:
        """Open an office as it is opened by a double click: it asks who is there."""
        self.program.open_office(office)
        self.qtbot.waitUntil(lambda: self.place.screen == "sign-in", timeout=_PATIENCE)
        self.settle()

    def sign_in(self, who: cast.Player | str, password: str = cast.PASSWORD) -> None:
        """Whoever sat here before signs out; this person types name and password."""
        if self.program.door.actor is not None:
            self.program.door.leave()
            self.settle()
        username = who if isinstance(who, str) else who.username
        self.type(username, enter=True)
        self.type(password, enter=True)
        self.settle()

    def go(self, screen: str, *arguments: str) -> Any:
        """Follow a link of the program to a place."""
        self.program.navigate(Place(screen, arguments))
        self.settle()
        return self.screen

    def focused(self) -> QWidget:
        """What has the focus; the window itself, which then hands Tab on, when nothing in it has."""
        return self.program.window.focusWidget() or self.program.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press one key."""
        QTest.keyClick(self.focused(), key, modifier)
        QApplication.processEvents()

    def type(self, text: str, *, enter: bool = False) -> None:
        """Type into whatever has the focus."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focused(), letter)
            else:  # QTest knows only the keys of ASCII
                QApplication.sendEvent(self.focused(), QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEY, letter))
        if enter:
            self.press(Qt.Key.Key_Return)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until the widget has the focus."""
        proxy = widget.focusProxy() or widget
        for _ in range(_LONGEST_WALK):
            if self.focused() in {widget, proxy}:
                return
            self.press(Qt.Key.Key_Tab)
        name = widget.accessibleName() or getattr(widget, "text", widget.objectName)()
        raise AssertionError(f"«{name}» cannot be reached with the keyboard on: {self.words(self.screen)}")

    def write(self, widget: QWidget, text: str) -> None:
        """Go to a field with Tab and type, in place of what it holds."""
        self.tab_to(widget)
        if isinstance(widget, QLineEdit):
            widget.selectAll()
        self.type(text)

    def push(self, button: QAbstractButton) -> None:
        """Go to a button with Tab and press the space bar; wait for what it does."""
        self.tab_to(button)
        self.press(Qt.Key.Key_Space)
        self.settle()

    def paste(self, widget: QWidget, *rows: tuple[str, ...]) -> None:
        """Go to a table and paste rows that were copied from a spreadsheet."""
        self.tab_to(widget)
        QApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
        self.press(Qt.Key.Key_V, CTRL)

    def button(self, words: str) -> QAbstractButton:
        """The visible button with these words."""
        found = [each for each in self.program.window.findChildren(QAbstractButton) if each.isVisible()]
        for each in found:
            if words in each.text():
                return each
        raise AssertionError(f"no button says «{words}», only: {[each.text() for each in found if each.text()]}")

    def words(self, widget: QWidget) -> str:
        """Everything that a part of the screen says."""
        return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.text())

    def problems(self) -> str:
        """What the box at the top of the page says; empty while it is hidden."""
        return "" if self.screen.findings.isHidden() else self.screen.findings.accessibleName()


def rows_of(table: DataTable) -> list[Any]:
    """The rows that a table shows."""
    model = table.model()
    return [model.row(number) for number in range(model.rowCount())]
