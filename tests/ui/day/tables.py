"""Stations for tests of the window: a file on disk for a laptop, and typing as a person does."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders_day import station_file
from tests.builders_rolls import frozen
from tests.builders_votes import VotingOffice
from tests.ui.votes.keyboard import NO_KEY
from ui.screens.screen import Place
from unionreg.application import day, votes
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.application.station_desk import StationDesk


@cache
def file_bytes(purpose: Purpose = Purpose.OFFICIAL) -> bytes:
    """The office's file of mesa-1: 100 invented people, each with another name."""
    made = frozen(count=100, stations=1, purpose=purpose)
    votes.fix_definition(made.office.core, made.office.coordinator, vote_id=made.vote_id)
    day.prepare_days(made.office.core, made.office.coordinator, vote_id=made.vote_id)
    return station_file(VotingOffice(made.office, made.vote_id))


def a_station_file(folder: Path, purpose: Purpose = Purpose.OFFICIAL) -> Path:
    """The same as it lies on a stick."""
    path = folder / "mesa-1.mesa"
    path.write_bytes(file_bytes(purpose))
    return path


def at_the_table(window: WindowUnderTest, path: Path) -> StationDesk:
    """Open the file in the window; the desk."""
    window.go(Place("station-desk", (str(path),)))
    window.qtbot.waitUntil(lambda: window.screen.book is not None and window.screen.book.view is not None)
    window.settle()
    frame = window.program.window
    frame.activateWindow()
    window.qtbot.waitUntil(frame.isActiveWindow)
    desk = window.program.stations.desk
    assert desk is not None
    return desk


def focus(window: WindowUnderTest) -> QWidget:
    """What has the focus now."""
    QApplication.processEvents()
    widget = window.program.window.focusWidget()
    assert widget is not None
    return widget


def key(window: WindowUnderTest, which: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press a key where the focus is, and wait for what follows."""
    QTest.keyClick(focus(window), which, modifier)
    window.settle()
    QApplication.processEvents()


def typed(window: WindowUnderTest, text: str) -> None:
    """Type where the focus is."""
    QTest.keyClicks(focus(window), text)


def tab_to(window: WindowUnderTest, wanted: QWidget) -> None:
    """Go to a control with Tab alone."""
    for _ in range(60):
        if focus(window) is wanted or focus(window) is wanted.focusProxy():
            return
        QTest.keyClick(focus(window), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.accessibleName() or type(wanted).__name__}")


def press_with_keys(window: WindowUnderTest, button: QWidget) -> None:
    """Reach a button with Tab and press it with the space bar."""
    tab_to(window, button)
    key(window, Qt.Key.Key_Space)
