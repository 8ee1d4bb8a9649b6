"""Help, about, and a window that is drawn anew where it was."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel

from ui.actions import KEYS, keys_of
from ui.help_dialog import HelpDialog
from ui.help_words import help_page
from ui.navigation import SCREENS
from ui.screens.office.about_body import AboutBody
from ui.screens.screen import Place
from ui.self_test import SelfTest, self_test_command
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def press(window: WindowUnderTest, keys: str) -> None:
    """As the keyboard does; without a display, no window is sure to be the active one."""
    shortcuts = window.program.window.findChildren(QShortcut)
    (shortcut,) = [each for each in shortcuts if each.key() == QKeySequence(keys)]
    shortcut.activated.emit()


@pytest.mark.parametrize("screen", [entry.id for entry in SCREENS])
def test_every_screen_has_its_help_and_its_keys(screen: str) -> None:
    assert all(help_page(Place(screen)).sentences)
    keys = keys_of(screen)
    assert keys[-1].pressed() == "F1"
    assert set(keys) <= set(KEYS)


def test_entering_has_keys_of_its_own() -> None:
    assert keys_of("entry")[:3] != keys_of("today")[:3]


def test_f1_opens_the_help_of_the_screen(open_window: OpenWindow) -> None:
    window = open_window()
    window.go(Place("verify"))
    press(window, "F1")
    dialog = window.program.window.findChild(HelpDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Verificar" in words
    assert "F1" in words
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_ctrl_o_leads_to_verifying(open_window: OpenWindow) -> None:
    window = open_window()
    press(window, "Ctrl+O")
    window.settle()
    assert window.program.place == Place("verify")


def about(qtbot: QtBot, program: str) -> AboutBody:
    body = AboutBody(SelfTest(command=(sys.executable, "-c", program)))
    qtbot.addWidget(body)
    with qtbot.waitSignal(body.test.ended, timeout=10_000):
        body.run.click()
    return body


def test_a_whole_program_says_so(qtbot: QtBot) -> None:
    body = about(qtbot, "print('  good: one', flush=True); print('1 passed')")
    assert "whole" in body.answer.accessibleName()
    assert body.bar.value() == 1
    assert body.report.isHidden()
    assert body.run.isEnabled()


def test_a_broken_program_shows_what_it_said(qtbot: QtBot) -> None:
    body = about(qtbot, "import sys; print('resources/fonts'); sys.exit(1)")
    assert "missing" in body.answer.accessibleName()
    assert body.report.text() == "resources/fonts"


def test_a_test_that_cannot_start_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    body = AboutBody(SelfTest(command=(str(tmp_path / "none"),)))
    qtbot.addWidget(body)
    with qtbot.waitSignal(body.test.ended, timeout=10_000):
        body.run.click()
    assert not body.report.isHidden()


def test_a_cancelled_test_says_nothing(qtbot: QtBot) -> None:
    body = AboutBody(SelfTest(command=(sys.executable, "-c", "import sys; sys.stdin.read()")))
    qtbot.addWidget(body)
    body.run.click()
    with qtbot.waitSignal(body.test.ended, timeout=10_000):
        body.stop.click()
    assert body.answer.isHidden()
    assert body.run.isEnabled()


def test_the_frozen_program_tests_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert self_test_command() == (sys.executable, "--self-test")
    monkeypatch.delattr(sys, "frozen")
    assert "unionreg.selftest" in self_test_command()[-1]


def test_everybody_can_read_about_the_program(open_window: OpenWindow) -> None:
    window = open_window()
    screen = window.go(Place("about"))
    assert "Qt" in screen.about.versions


def test_another_language_keeps_the_file_that_was_judged(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    file = tmp_path / "otra-cosa.txt"
    file.write_bytes(b"otra cosa")
    window.go(Place("verify"))
    window.answers.files = [file]
    window.screen.choose()
    window.settle()
    window.program._speak(Language.EN)
    window.settle()
    assert window.screen.file == file
    assert window.screen.view.sentence.text().startswith("Unreadable")


def test_unsaved_work_holds_the_window_as_it_is(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    screen = window.go(Place("verify"))
    monkeypatch.setattr(type(screen), "may_leave", lambda _self: False)
    before = window.program.window
    window.program.redraw()
    assert window.program.window is before
    monkeypatch.undo()
