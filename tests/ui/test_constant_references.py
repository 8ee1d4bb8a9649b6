"""The program outlives PySide6's miscounting of None, True and False on Python 3.11."""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS_THAT_ANSWER_NONE = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
print("alive")
"""
SIGNALS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.objectNameChanged.emit("x")
print("alive")
"""
EITHER = pytest.mark.parametrize("calls", [CALLS_THAT_ANSWER_NONE, SIGNALS], ids=["None", "True"])


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


@EITHER
def test_a_program_that_imports_the_window_survives_many_calls(calls: str) -> None:
    assert run("import ui\n" + calls).stdout == "alive\n"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="these constants are immortal since Python 3.12")
@EITHER
def test_the_fault_is_still_there_and_the_workaround_still_needed(calls: str) -> None:
    ended = run(calls)
    assert ended.stdout == "", "PySide6 counts rightly again: ui/constant_references.py can go"
