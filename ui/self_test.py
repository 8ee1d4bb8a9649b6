"""The program's test of itself, run beside the window in a process of its own, so that neither disturbs the other."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from unionreg.paths import resources_root

_MARK = "  good: "
_OWN = "import sys; from unionreg.selftest import main; sys.exit(main())"


class SelfTest(QObject):
    """``passed(count)`` after each check that was good; ``ended(good, output)`` once."""

    passed = Signal(int)
    ended = Signal(bool, str)

    def __init__(self, parent: QObject | None = None, command: tuple[str, ...] | None = None) -> None:
        super().__init__(parent)
        self._program, *self._arguments = command or self_test_command()
        self._output = ""
        self._process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("QT_QPA_PLATFORM", "offscreen")
        surroundings.insert("PYTHONIOENCODING", "utf-8")
        self._process.setProcessEnvironment(surroundings)
        self._process.setWorkingDirectory(str(resources_root().parent))
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyRead.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)

    def start(self) -> None:
        """Begin."""
        self._output = ""
        self._process.start(self._program, self._arguments)

    def cancel(self) -> None:
        """End it now; ``ended`` follows."""
        self._process.kill()

    def _read(self) -> None:
        self._output += bytes(self._process.readAll().data()).decode("utf-8", errors="replace")
        self.passed.emit(self._output.count(_MARK))

    def _finished(self, status: int, _how: QProcess.ExitStatus) -> None:
        self._read()
        normal = self._process.exitStatus() is QProcess.ExitStatus.NormalExit
        self.ended.emit(normal and status == 0, self._output)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(False, self._process.errorString())


def self_test_command() -> tuple[str, ...]:
    """What runs the test: the frozen program with its option, or this Python."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--self-test")
    return (sys.executable, "-c", _OWN)
