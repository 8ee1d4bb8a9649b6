"""1,330 stations with 450,000 people in a real office file: the view of all of them, and the sums after one count."""

from __future__ import annotations

import sqlite3
import statistics
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import tests.builders_votes
from tests.builders_day import a_closing, an_hour, an_opening, at
from tests.builders_office import StandingClock, a_core
from tests.builders_votes import CLOSES, VotingOffice, a_voting_office, adapters, enter_twice, entered
from unionreg.application import day
from unionreg.application.queries import day as queries
from unionreg.domain.votes.day import acts
from unionreg.storage import sqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from unionreg.application.ports import Core

STATIONS = 1_330
VOTERS = 338
ROUNDS = 7
OPEN_PROGRESS = 0.5
REBUILD_TOTALS = 0.1

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VotingOffice]:
    """Every station open or closed, with hours, marks and incidents, in a file on the disk."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tests.builders_votes, "VOTERS", VOTERS)
        here = a_voting_office(stations=STATIONS)
    day.prepare_days(here.core, here.office.coordinator, **here.vote)
    fill(here)
    core = on_disk(here, tmp_path_factory.mktemp("day") / "office.sqlite")
    yield replace(here, office=replace(here.office, core=core))
    core.close()


def fill(here: VotingOffice) -> None:
    opening, hours = an_opening(voters=VOTERS), [an_hour(hour, 25) for hour in range(6, 17)]
    with here.core.unit_of_work() as uow:
        for place, record in enumerate(uow.day.of_vote(here.vote_id)):
            now = acts.opened(record.day, opening)
            for hour in hours:
                now = acts.with_hour(now, hour)
            if place % 2:
                now = acts.closed(now, a_closing(unused=VOTERS - 275))
            uow.day.save(replace(record, day=now))
            cells = bytes([1 + each % 8 if each < 275 else 0 for each in range(VOTERS)])
            uow.day.save_cells(here.vote_id, record.station_id, cells)


def on_disk(here: VotingOffice, file: Path) -> Core:
    with here.core.unit_of_work() as uow:
        raw = uow.day._connection.connection.dbapi_connection  # type: ignore[attr-defined]
    copy = sqlite3.connect(file)
    raw.backup(copy)
    copy.close()
    return a_core(sqlite.file_engine(file, sqlite.Use.WRITING, busy_timeout=2_000), StandingClock(CLOSES), **adapters())


def middle(act: Callable[[], object], before: Callable[[int], object] = lambda _: None) -> float:
    """The median of some rounds, in seconds; ``before`` is not timed."""
    rounds = []
    for number in range(ROUNDS):
        before(number)
        start = time.perf_counter()
        act()
        rounds.append(time.perf_counter() - start)
    return statistics.median(rounds)


def test_all_stations_are_shown_in_half_a_second(office: VotingOffice) -> None:
    shown = queries.progress(office.core, office.office.coordinator, **office.vote)
    assert (len(shown.rows), shown.totals.came) == (STATIONS, STATIONS * 275)
    taken = middle(lambda: queries.progress(office.core, office.office.coordinator, **office.vote))
    print(f"\nprogress of {STATIONS} stations: {taken:.3f} s (bar {OPEN_PROGRESS})")
    assert taken <= OPEN_PROGRESS


def test_sums_are_made_anew_in_a_tenth_of_a_second(office: VotingOffice) -> None:
    def count_one(number: int) -> None:
        enter_twice(office, entered(received=VOTERS, unused=VOTERS - 92), station=f"mesa-{number + 1}")

    before = queries.totals(office.core, office.office.coordinator, **office.vote).ready
    taken = middle(lambda: queries.totals(office.core, office.office.coordinator, **office.vote), count_one)
    print(f"\nsums after one count: {taken:.3f} s (bar {REBUILD_TOTALS})")
    assert queries.totals(office.core, office.office.coordinator, **office.vote).ready == before + ROUNDS
    assert taken <= REBUILD_TOTALS


def test_turnout_of_all_stations_is_read_within_a_second(office: VotingOffice) -> None:
    rows = queries.turnout_by_hour(office.core, office.office.coordinator, **office.vote)
    assert rows[0].hour == at(6)
    taken = middle(lambda: queries.turnout_by_hour(office.core, office.office.coordinator, **office.vote))
    print(f"\nturnout by hour: {taken:.3f} s")
    assert taken <= 1
