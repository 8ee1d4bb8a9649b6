"""20,000 votes in a real office file: how soon the first rows stand in the list, and whether scrolling ever halts."""

from __future__ import annotations

import statistics
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders_office import START, StandingClock, an_office_file, with_colleagues
from tests.ui.conftest import open_window, translations  # noqa: F401
from ui.screens.screen import Place
from unionreg.application.vote_drafts import DraftDefinition
from unionreg.application.vote_records import VoteRecord
from unionreg.domain.votes.vote import Employer, Union
from unionreg.domain.votes.vote_status import VoteStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.builders_office import OfficeUnderTest
    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]

VOTES = 20_000
ROUNDS = 7
FIRST_ROWS = 0.3
# What the program calls a halt anywhere: longer work must not run on the window's thread.
HALT = 0.2
STAGES = tuple(VoteStatus)


def a_record(number: int) -> VoteRecord:
    union = Union("u", f"Sindicato Inventado número {number % 400}", None)
    employer = Employer(f"Manufacturas Inventadas {number % 900}", "MIN010101AA1")
    draft = DraftDefinition(
        "390-ter-revision", f"Revisión de contrato {number}", unions=(union,), employers=(employer,)
    )
    return VoteRecord(
        f"2026-{number:05}-revision",
        STAGES[number % len(STAGES)],
        draft,
        date(2020, 1, 1) + timedelta(days=number % 2400),
        None,
        None,
        "César Cano",
        START,
        START,
    )


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OfficeUnderTest]:
    """A real file with many votes of every stage."""
    clock = StandingClock()
    core = an_office_file(tmp_path / "office", clock)
    people = with_colleagues(core, clock)
    with core.unit_of_work() as uow:
        for number in range(VOTES):
            uow.votes.rows.add(a_record(number))
    yield people
    core.close()


def seconds_to_first_rows(window: WindowUnderTest) -> float:
    """From asking for the list to its first rows being painted."""
    window.go(Place("verify"))
    start = time.perf_counter()
    window.program.navigate(Place("votes"))
    while not hasattr(window.screen, "table") or window.screen.table.rows.rowCount() == 0:
        QApplication.processEvents()
    window.screen.table.grab()
    return time.perf_counter() - start


def longest_halt(window: WindowUnderTest) -> float:
    """The longest time for which the window stood still while it was scrolled from end to end and back."""
    table = window.screen.table
    bar = table.verticalScrollBar()
    longest = 0.0
    stops = [bar.maximum() * step // 60 for step in range(61)]
    for place in (*stops, *reversed(stops)):
        start = time.perf_counter()
        bar.setValue(place)
        table.viewport().repaint()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - start)
    window.settle()
    return longest


def test_twenty_thousand_votes_are_there_at_once(open_window: OpenWindow, office: OfficeUnderTest) -> None:  # noqa: F811
    window = open_window(office=office)
    window.enter(office.coordinator)
    window.go(Place("votes"))
    assert window.screen.table.rows.rowCount() == VOTES
    first = statistics.median(seconds_to_first_rows(window) for _ in range(ROUNDS))
    halt = statistics.median(longest_halt(window) for _ in range(3))
    print(f"\n| {VOTES:,} votes, first rows | {first * 1000:.0f} ms | | | ≤ {FIRST_ROWS * 1000:.0f} ms |")
    print(f"| the same, longest halt in scrolling | {halt * 1000:.0f} ms | | | ≤ {HALT * 1000:.0f} ms |")
    assert window.screen.table.rows.row(VOTES // 2) is not None
    assert first <= FIRST_ROWS
    assert halt <= HALT
