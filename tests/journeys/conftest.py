"""What the stories share: a desk that is cleared afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.journeys.desk import Desk
from tests.ui.conftest import translations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

__all__ = ["translations"]


@pytest.fixture
def sit_down(qtbot: QtBot, tmp_path: Path, translations: None) -> Iterator[Callable[..., Desk]]:
    """Starts the program; every program started is closed at the end."""
    desks: list[Desk] = []

    def start(**wanted: Any) -> Desk:
        desks.append(Desk(qtbot, tmp_path, **wanted))
        return desks[-1]

    yield start
    for desk in desks:
        desk.close()
