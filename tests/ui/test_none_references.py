"""The program outlives PySide6's miscounting of None on Python 3.11."""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
print("alive")
"""


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


def test_a_program_that_imports_the_window_survives_many_calls() -> None:
    assert run("import ui\n" + CALLS).stdout == "alive\n"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_the_fault_is_still_there_and_the_workaround_still_needed() -> None:
    ended = run(CALLS)
    assert ended.stdout == "", "PySide6 counts None rightly again: ui/none_references.py can go"
