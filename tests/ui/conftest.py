"""What the tests of the window share: a window that is closed afterwards, compiled translations."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.window_under_test import WindowUnderTest, a_window
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session")
def translations() -> None:
    """Compile the catalogues that are newer than what was compiled, as ``dev.py`` does."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    for source in sorted((resources_root() / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([str(release), "-silent", str(source), "-qm", str(compiled)], check=True)


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, translations: None) -> Iterator[Callable[..., WindowUnderTest]]:
    """Makes windows as ``a_window`` does, and closes them after the test."""
    opened: list[WindowUnderTest] = []

    def make(**wanted: Any) -> WindowUnderTest:
        opened.append(a_window(qtbot, tmp_path, **wanted))
        return opened[-1]

    yield make
    for window in opened:
        window.close()
