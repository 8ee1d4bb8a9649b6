"""Typing as a person does: always into whatever has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.ui.window_under_test import WindowUnderTest

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focused(window: WindowUnderTest) -> QWidget:
    """What has the focus in the window."""
    widget = window.program.window.focusWidget()
    assert widget is not None
    return widget


def type_and_enter(window: WindowUnderTest, *texts: str) -> None:
    """Type each text and press Enter after it."""
    for text in texts:
        QTest.keyClicks(focused(window), text)
        QTest.keyClick(focused(window), Qt.Key.Key_Return)


def press(window: WindowUnderTest, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press one key."""
    QTest.keyClick(focused(window), key, modifier)
    QApplication.processEvents()
