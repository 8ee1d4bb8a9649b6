"""kill -9 in the middle of acts: nothing half-written, nothing lost that was said to be done, the chain whole."""

from __future__ import annotations

import os
import random
import select
import time
from typing import TYPE_CHECKING

import pytest

from tests.builders_office import QUICK, StandingClock, an_office_file
from tests.faults.damage import (
    assert_nothing_half_written,
    in_another_process,
    kill,
    rename_administrator,
)
from unionreg.bootstrap import open_office
from unionreg.domain.audit.events import SignedIn
from unionreg.storage import sqlite

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="killing a process in mid-act needs fork")


def test_acts_cut_off_at_random_moments(tmp_path: Path) -> None:
    cut_off_many_times(tmp_path, times=8)


@pytest.mark.slow
def test_acts_cut_off_at_random_moments_very_often(tmp_path: Path) -> None:
    cut_off_many_times(tmp_path, times=100)


def cut_off_many_times(folder: Path, *, times: int) -> None:
    an_office_file(folder).close()
    chance = random.Random(2026)
    done = 0
    for _ in range(times):
        child, pipe = in_another_process(lambda tell, start=done: keep_renaming(folder, start, tell))  # type: ignore[misc]
        last_told = read_for(pipe, seconds=0.03 + chance.random() * 0.08, minimum=1) or done
        kill(child)
        last_told = max(last_told, read_for(pipe, seconds=0, minimum=0))
        os.close(pipe)
        done = assert_nothing_half_written(folder)
        assert done in {last_told, last_told + 1}
    assert done >= times


def keep_renaming(folder: Path, number: int, tell: Callable[[bytes], None]) -> None:
    core = open_office(folder, clock=StandingClock(), settings=QUICK)
    while True:
        number += 1
        rename_administrator(core, number)
        tell(number.to_bytes(4))


def read_for(pipe: int, *, seconds: float, minimum: int) -> int:
    """The last number told within this time, waiting longer until ``minimum`` numbers have come."""
    last = count = 0
    end = time.monotonic() + seconds
    while count < minimum or time.monotonic() < end or select.select([pipe], [], [], 0)[0]:
        if not select.select([pipe], [], [], max(0.0, end - time.monotonic()) if count >= minimum else 20)[0]:
            break
        message = os.read(pipe, 4)
        if len(message) < 4:
            break
        last, count = int.from_bytes(message), count + 1
    return last


def test_an_act_cut_off_when_half_of_it_is_on_the_disk_is_undone(tmp_path: Path) -> None:
    an_office_file(tmp_path).close()
    file = tmp_path / "office.sqlite"
    before = file.read_bytes()
    child, pipe = in_another_process(lambda tell: stop_in_the_middle(tmp_path, tell))
    os.read(pipe, 1)
    kill(child)
    os.close(pipe)
    assert (tmp_path / "office.sqlite-journal").exists(), "the cut came too early to be one"
    assert file.read_bytes() != before, "nothing of the act had reached the disk"
    assert assert_nothing_half_written(tmp_path) == 0


def stop_in_the_middle(folder: Path, tell: Callable[[bytes], None]) -> None:
    core = open_office(folder, clock=StandingClock(), settings=QUICK)
    with core.unit_of_work() as uow:
        uow.people._connection.exec_driver_sql("PRAGMA cache_size = 1")  # type: ignore[attr-defined]
        for number in range(2000):
            uow.audit.add(SignedIn(f"persona-{number}"), None)
        tell(b".")
        while True:
            time.sleep(60)


def test_an_office_cut_off_while_being_founded_can_be_founded_again(tmp_path: Path) -> None:
    sqlite.create_empty(tmp_path / "office.sqlite.unfinished")
    (tmp_path / "office.sqlite.unfinished-journal").write_bytes(b"half a journal")
    an_office_file(tmp_path).close()
    assert assert_nothing_half_written(tmp_path) == 0
    assert not list(tmp_path.glob("*unfinished*"))
