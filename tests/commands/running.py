"""Runs a command of the program in this process and keeps what it printed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.cli import run

if TYPE_CHECKING:
    import pytest


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str

    @property
    def results(self) -> list[dict[str, Any]]:
        """The results of a ``--json`` answer."""
        results: list[dict[str, Any]] = json.loads(self.out)["results"]
        return results


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> Answer:
    status = run([str(each) for each in arguments])
    printed = capsys.readouterr()
    return Answer(status, printed.out, printed.err)
