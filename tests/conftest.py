"""What every test can rely on: no display, no home folder, no network, a fixed time zone and locale, our own fonts.

Data for tests is not made here: tests use builders that show what they build.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import shutil
import socket
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QThreadPool
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
HOME = Path(tempfile.mkdtemp(prefix="unionreg-tests-"))
LOCAL_ADDRESSES = ("127.0.0.1", "::1", "localhost")

# Set before anything imports Qt, and inherited by the processes that tests start.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(
    HOME=str(HOME),
    USERPROFILE=str(HOME),
    XDG_CONFIG_HOME=str(HOME / "config"),
    XDG_DATA_HOME=str(HOME / "data"),
    XDG_CACHE_HOME=str(HOME / "cache"),
    XDG_STATE_HOME=str(HOME / "state"),
    XDG_RUNTIME_DIR=str(HOME),
    TZ="America/Mexico_City",
    LANG="es_MX.UTF-8",
)
for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(name, None)
HOME.chmod(0o700)
if hasattr(time, "tzset"):
    time.tzset()

# A loaded machine is no fault of the code under test, hence no deadline and no complaint about slow drawing.
settings.register_profile("dev", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), max_examples=25, derandomize=True, print_blob=True)
settings.register_profile("fuzz", settings.get_profile("dev"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))


def pytest_unconfigure() -> None:
    """Take the made-up home folder away."""
    shutil.rmtree(HOME, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What lies under tests/benchmarks measures; it runs only when asked for (``dev.py bench``)."""
    for item in items:
        if ROOT / "tests" / "benchmarks" in item.path.parents:
            item.add_marker(pytest.mark.benchmark)


def pytest_collection_finish() -> None:
    """Syntax trees and parameters of ten thousand tests stay to the end: the collector need not walk them each time."""
    gc.freeze()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of reference data beside a developer's checkout; a user's clone has none."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the reference data (../shared/data) is not beside this checkout")
    return folder


@pytest.fixture(scope="module", autouse=True)
def _set_aside() -> Iterator[None]:
    """What outlives a module (samples, imported code) is walked by the collector no more: the window calls it often."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture
def own_time_limit() -> None:
    """For a test that ends what it started after a time of its own: the limit for all tests would kill the process."""
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """Refuse every connection that leaves this machine."""
    patch = pytest.MonkeyPatch()
    connect = socket.socket.connect

    def refuse(own: socket.socket, address: Any) -> None:
        if own.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOCAL_ADDRESSES:
            raise AssertionError(f"a test tried to reach {address[0]} over the network")
        connect(own, address)

    patch.setattr(socket.socket, "connect", refuse)
    patch.setattr(socket.socket, "connect_ex", refuse)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of pytest-qt with the looks that the program has everywhere."""
    from PySide6.QtGui import QFont, QFontDatabase

    qapp.setStyle("Fusion")
    for path in sorted((ROOT / "resources" / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    qapp.setFont(QFont("Source Sans 3", 11))
    return qapp


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test of the window leaves no visible window and no running background work."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    import shiboken6
    from PySide6.QtCore import QLocale

    qapp: QApplication = request.getfixturevalue("qapp")
    pools = _thread_pools(monkeypatch)
    QLocale.setDefault(QLocale("es_MX"))  # an earlier test may have spoken English
    yield
    qapp.processEvents()
    windows = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    names = [f"{type(widget).__name__} {widget.objectName()!r}" for widget in windows]
    for widget in windows:
        widget.hide()
        widget.deleteLater()
    busy = [pool for pool in pools if shiboken6.isValid(pool) and not pool.waitForDone(2000)]
    assert not names, f"the test left windows open: {', '.join(names)}"
    assert not busy, f"the test left {len(busy)} thread pools at work"


def _thread_pools(monkeypatch: pytest.MonkeyPatch) -> list[QThreadPool]:
    """The program-wide thread pool, and every one that a runner of tasks makes from now on in this test.

    Written down as they are made: looking for them among all living objects took longer than most tests.
    """
    from PySide6.QtCore import QThreadPool

    from ui.tasks import TaskRunner

    pools = [QThreadPool.globalInstance()]
    make = TaskRunner._one_thread

    def write_down(runner: TaskRunner) -> QThreadPool:
        pools.append(make(runner))
        return pools[-1]

    monkeypatch.setattr(TaskRunner, "_one_thread", write_down)
    return pools
