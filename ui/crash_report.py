"""Our own bugs: kept in a file, shown in full, without personal data; the data of the office is safe.

Exceptions arrive through ``sys.excepthook`` from any thread; hard crashes leave ``faulthandler``'s file, which is shown
at the next start. Nothing is sent anywhere.
"""

from __future__ import annotations

import faulthandler
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from unionreg import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import TextIO


class CrashReports(QObject):
    """Catches, writes and shows reports. ``show(text)`` is called on the window's thread."""

    _caught = Signal(str)

    def __init__(self, folder: Path, show: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._show = show
        self._stream: TextIO | None = None
        self._caught.connect(self._told, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch everything from now on."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._stream = self._hard_crash_file().open("w", encoding="utf-8")
        faulthandler.enable(self._stream)
        sys.excepthook = self._hook

    def remove(self) -> None:
        """Give the hooks back; an empty crash file is deleted."""
        sys.excepthook = sys.__excepthook__
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None
            self._hard_crash_file().unlink(missing_ok=True)

    def left_over(self) -> str:
        """The report of a hard crash of the last run, or an empty text. Call before ``install``."""
        path = self._hard_crash_file()
        text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        return report_text(text) if text.strip() else ""

    def _hard_crash_file(self) -> Path:
        return self._folder / "hard-crash.txt"

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_text(describe(kind, error, trace))
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / "last-fault.txt").write_text(report, encoding="utf-8")
        sys.__excepthook__(kind, error, trace)
        self._caught.emit(report)

    def _told(self, report: str) -> None:
        self._show(report)


def describe(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Where it happened and what kind it was, without values: messages of exceptions may hold names or figures."""
    import traceback

    lines = [
        f"  {Path(frame.filename).name}, line {frame.lineno}, in {frame.name}\n    {frame.line}"
        for frame in traceback.extract_tb(trace)
    ]
    chained = error.__cause__ or error.__context__
    before = [describe(type(chained), chained, chained.__traceback__), "then"] if chained is not None else []
    return "\n".join([*before, *lines, f"{kind.__module__}.{kind.__name__}"])


def report_text(what: str) -> str:
    """The whole report: versions and the trace, with the folders of this computer taken out."""
    import platform

    head = (
        f"unionreg {__version__}\nPython {platform.python_version()} · Qt {qVersion()} · "
        f"{platform.system()} {platform.release()} {platform.machine()}\n\n"
    )
    return head + re.sub(r'"[^"\n]*[/\\]([^"/\\\n]+)"', r'"\1"', what)
