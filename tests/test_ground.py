"""What every test may rely on: no network, no home folder, one time zone, our looks."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest


def test_no_test_reaches_the_network() -> None:
    with socket.socket() as own, pytest.raises(AssertionError, match=r"tried to reach 192\.0\.2\.1"):
        own.connect(("192.0.2.1", 80))


def test_a_server_of_the_test_itself_can_be_reached() -> None:
    with socket.socket() as server, socket.socket() as own:
        server.bind(("127.0.0.1", 0))
        server.listen()
        own.connect(server.getsockname())


def test_home_is_a_made_up_folder() -> None:
    assert "unionreg-tests-" in str(Path.home())
    assert os.environ["XDG_CONFIG_HOME"].startswith(str(Path.home()))


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows takes the time zone from the system")
def test_the_time_zone_is_that_of_mexico_city() -> None:
    assert time.localtime(1_767_225_600).tm_hour == 18


def test_the_window_of_a_test_looks_as_everywhere(qapp) -> None:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    assert QGuiApplication.platformName() == "offscreen"
    assert {"Source Sans 3", "Source Code Pro"} <= set(QFontDatabase.families())
    assert QLocale().toString(6853) == "6,853"
