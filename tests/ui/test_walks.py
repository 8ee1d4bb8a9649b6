"""Every screen of the frame: reachable by keyboard, named for a screen reader, in Spanish, nothing cut off."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
import pytestqt.exceptions as qtbot_exceptions
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.builders_office import an_office
from ui.navigation import SCREENS, Group, entry
from ui.screens.screen import Place
from ui.theme import ThemeChoice
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]

OUTSIDE = (Place("start"), Place("offices"), Place("first-run"), Place("union-desk"), Place("verify"))
INSIDE = (
    Place("today"),
    Place("verify"),
    Place("change-password"),
    Place("office"),
    Place("office", ("people",)),
    Place("office", ("people", "add")),
    Place("office", ("people", "1")),
    Place("office", ("calendars",)),
    Place("office", ("authorities",)),
    Place("office", ("log",)),
    Place("office", ("backup",)),
    Place("office", ("about",)),
)


def name_of(place: Place) -> str:
    return "-".join((place.screen, *place.arguments))


def takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget: its own name, its words, or those of its label."""
    label = next((each for each in widget.window().findChildren(QLabel) if each.buddy() is widget), None)
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words or (label.text() if label is not None else "")


def visit(window: WindowUnderTest, place: Place) -> None:
    if place in INSIDE and window.program.door.actor is None:
        assert window.office is not None
        window.enter(window.office.administrator)
    window.go(place)
    window.qtbot.waitExposed(window.program.window)


def cut_off(frame: QWidget) -> list[str]:
    """The words of buttons and labels that have less room than they need."""
    cut = []
    for button in frame.findChildren(QAbstractButton):
        needed = QFontMetrics(button.font()).horizontalAdvance(button.text().replace("&", ""))
        if button.isVisible() and button.text() and button.width() < needed:
            cut.append(button.text())
    for label in frame.findChildren(QLabel):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.isVisible() and label.text() and label.height() < needed - 1:
            cut.append(label.text())
    return cut


@pytest.fixture
def window(open_window: OpenWindow) -> WindowUnderTest:
    opened: WindowUnderTest = open_window(office=an_office())
    return opened


PLACES = pytest.mark.parametrize(
    ("place", "inside"),
    [*((place, False) for place in OUTSIDE), *((place, True) for place in INSIDE)],
    ids=lambda value: name_of(value) if isinstance(value, Place) else ("inside" if value else "outside"),
)


@PLACES
def test_everything_that_takes_the_focus_has_a_name(window: WindowUnderTest, place: Place, inside: bool) -> None:
    if inside:
        visit(window, place)
    else:
        window.go(place)
    nameless = [
        type(widget).__name__
        for widget in window.program.window.findChildren(QWidget)
        if takes_focus(widget) and not spoken(widget) and widget.parentWidget() is not None
        if not isinstance(widget.parentWidget(), QLineEdit) and widget.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


@PLACES
def test_tab_reaches_every_control_and_comes_back(window: WindowUnderTest, place: Place, inside: bool) -> None:
    if inside:
        visit(window, place)
    else:
        window.go(place)
    frame = window.program.window
    frame.activateWindow()
    first = window.screen.first_field()
    window.qtbot.waitUntil(frame.isActiveWindow)
    window.qtbot.waitUntil(lambda: first is None or QApplication.focusWidget() is not None)
    wanted = {widget for widget in frame.findChildren(QWidget) if takes_focus(widget) and not _is_inner(widget)}
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 4):
        window.qtbot.keyClick(QApplication.focusWidget() or frame, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is not None:
            reached.add(focus)
    left_out = {spoken(widget) or type(widget).__name__ for widget in wanted - reached if not _one_of_a_group(widget)}
    assert left_out == set()


def _is_inner(widget: QWidget) -> bool:
    """Parts of a control, such as the clear button of a line; and what has no size."""
    return isinstance(widget.parentWidget(), QLineEdit) or widget.width() == 0


def _one_of_a_group(widget: QWidget) -> bool:
    """Tab stops at the chosen one of a group; arrows reach the others."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()


@PLACES
def test_no_word_is_cut_off_in_spanish(window: WindowUnderTest, place: Place, inside: bool) -> None:
    if inside:
        visit(window, place)
    else:
        window.go(place)
    with contextlib.suppress(qtbot_exceptions.TimeoutError):
        window.qtbot.waitUntil(lambda: cut_off(window.program.window) == [], timeout=1000)
    assert cut_off(window.program.window) == []


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("language", Language)
def test_language_and_theme_change_while_the_window_is_open(
    window: WindowUnderTest, language: Language, theme: ThemeChoice
) -> None:
    assert window.office is not None
    window.enter(window.office.administrator)
    window.program._paint(theme)
    window.program._speak(language)
    window.settle()
    words = {Language.ES: "Hoy", Language.EN: "Today"}[language]
    assert entry("today").title() == words
    assert words in {button.text() for button in window.program.window.side_bar.findChildren(QAbstractButton)}
    assert window.program.place == Place("today")


def test_the_ring_stands_around_what_has_the_focus(window: WindowUnderTest) -> None:
    window.go(Place("offices"))
    frame = window.program.window
    frame.activateWindow()
    window.screen.choose.setFocus()
    ring = frame._ring
    window.qtbot.waitUntil(lambda: ring._target is window.screen.choose)
    corner = window.screen.choose.mapTo(ring.parentWidget(), QPoint(0, 0))
    assert ring.isVisible()
    assert ring.geometry().contains(corner)


def test_every_entry_of_the_side_bar_has_a_title_and_a_symbol() -> None:
    from unionreg.paths import resources_root

    for shown in SCREENS:
        assert shown.title()
        assert (resources_root() / "icons" / f"{shown.icon}.svg").exists()
    entries = [shown.id for shown in SCREENS if shown.group is not Group.NONE]
    assert entries == [
        "today", "votes", "filings", "register",
        "contracts", "archive", "search", "publication", "verify", "office",
    ]  # fmt: skip


def test_a_screen_that_nobody_knows_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        entry("nothing")


def test_the_way_back_is_alt_left(window: WindowUnderTest) -> None:
    window.go(Place("offices"))
    window.go(Place("first-run"))
    window.program.back()
    assert window.program.place == Place("offices")
