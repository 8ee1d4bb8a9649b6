"""Processes of our own for work on strangers' files: started with limits, read line by line, ended with all children.

A file that hangs or crashes the library that reads it takes down its own process and nothing else.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

FROZEN_WORD = "archive-worker"
"""First word on the command line of the frozen program that makes it such a process."""


def own_command(work: str) -> list[str]:
    """The beginning of the command that does one kind of work: ``look`` or ``ocr`` (see ``unionreg.archive.__main__``).

    In the frozen program there is no Python to call: the program calls itself.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_WORD, work]
    return [sys.executable, "-m", "unionreg.archive", work]


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)


class Worker:
    """One process and everything that it starts. Use it in ``with``: leaving ends what is left of it."""

    def __init__(self, command: Sequence[str], *, log: Path, environment: Mapping[str, str] | None = None) -> None:
        self._log = log.open("wb")
        self.killed = False
        self._process = subprocess.Popen(  # noqa: S603 - the command is ours, files are named as arguments
            list(command),
            stdin=subprocess.PIPE,  # closes when we are gone, even killed: see __main__
            stdout=subprocess.PIPE,
            stderr=self._log,
            env={**os.environ, **(environment or {})},
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._log.close()

    def lines(self, seconds: float) -> Iterator[bytes]:
        """What it prints, until it ends. It is killed when a line takes longer than that."""
        stream = self._process.stdout
        if stream is None:  # it was asked for above
            raise AssertionError
        while True:
            watch = threading.Timer(seconds, self.end)
            watch.daemon = True
            watch.start()
            line = stream.readline()
            watch.cancel()
            if not line:
                return
            yield line

    def wait(self, seconds: float) -> int | None:
        """Its exit status, or None when it is still at work after so many seconds."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def end(self) -> None:
        """Kill it with its children when it is still there."""
        if self._process.poll() is None:
            self.killed = True
            if os.name == "posix":
                with suppress(ProcessLookupError):
                    os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
