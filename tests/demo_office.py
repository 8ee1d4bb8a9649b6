"""The demo office of this test run: made once, in the made-up home folder. Tests that write in it take a copy."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from unionreg.application.ports import Core
from unionreg.application.session import sign_in
from unionreg.bootstrap import open_office
from unionreg.demo import cast
from unionreg.demo.office import DemoMade, make_demo
from unionreg.domain.roles import Actor
from unionreg.settings import PasswordCost, Settings

NOW = datetime(2026, 3, 4, 18, 0, tzinfo=UTC)
"""A Wednesday, on which everything that the demo tells has happened."""

CHEAP = Settings(busy_timeout=2000, password_cost=PasswordCost(memory=8, passes=1, lanes=1))


@cache
def demo_office() -> DemoMade:
    """The demo of this test run; nobody may write into it."""
    return make_demo(Path(tempfile.mkdtemp(dir=os.environ["HOME"])) / "demo", NOW)


def copied_demo(folder: Path) -> Path:
    """A copy of the whole demo below ``folder``, to work in."""
    copy = folder / "oficina"
    shutil.copytree(demo_office().folder, copy)
    return copy


def opened(folder: Path) -> Core:
    """The office in a folder, opened at the demo's own time."""
    return open_office(folder, clock=lambda: NOW, settings=CHEAP)


def entered(core: Core, player: cast.Player) -> Actor:
    """Somebody of the demo, signed in."""
    return sign_in(core, username=player.username, password=cast.PASSWORD).actor
