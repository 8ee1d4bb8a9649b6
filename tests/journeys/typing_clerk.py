"""A clerk at a computer of their own, who types a sheet until the power goes: ``OFFICE VOTE STATION CLERK TEXT…``.

Run as a process of its own. It says ``typed`` after each text and ``saved`` once everything typed so far is stored;
then it goes on typing until it is killed.
"""

from __future__ import annotations

import sys
from itertools import cycle
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.demo_office import CHEAP, NOW
from ui.app import Program
from ui.messages import WindowPrompts
from ui.office_door import CoreMaking
from ui.preferences import Preferences
from ui.screens.screen import Place
from unionreg.application.session import sign_in
from unionreg.bootstrap import create_office, open_office, restore_office
from unionreg.demo import cast

_PATIENCE = 30.0


def main(office: Path, vote: str, station: str, clerk: str, texts: list[str]) -> None:
    app = QApplication(["clerk"])
    preferences = Preferences(QSettings(str(office / "clerk.ini"), QSettings.Format.IniFormat))
    making = CoreMaking(
        lambda path: open_office(path, clock=lambda: NOW, settings=CHEAP), create_office, restore_office
    )
    program = Program(app, preferences, WindowPrompts(), making=making)
    program.start(None, None)
    program.open_office(office)
    wait(program, lambda: program.door.core is not None)
    core = program.door.core
    assert core is not None
    program.door.enter(sign_in(core, username=clerk, password=cast.PASSWORD).actor)
    wait(program, lambda: program.place.screen == "today")
    program.navigate(Place("entry", (vote, station)))
    wait(program, lambda: hasattr(program.window.screen_shown, "count"))
    for text in texts:
        QTest.keyClicks(program.window.focusWidget(), text)
        QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Return)
    screen = program.window.screen_shown
    wait(program, lambda: screen.values_saving.is_settled)  # type: ignore[union-attr]
    print("saved", flush=True)
    killed_by = monotonic() + _PATIENCE
    for digit in cycle("123456789"):
        if monotonic() > killed_by:
            raise TimeoutError("nobody cut the power")
        QTest.keyClicks(program.window.focusWidget(), digit)
        QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Backspace)
        QCoreApplication.processEvents()


def wait(program: Program, ready: object) -> None:
    until = monotonic() + _PATIENCE
    while program.runner.busy or not ready():  # type: ignore[operator]
        QCoreApplication.processEvents()
        if monotonic() > until:
            raise TimeoutError(f"the clerk waits for ever at {program.place}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:5], sys.argv[5:])
