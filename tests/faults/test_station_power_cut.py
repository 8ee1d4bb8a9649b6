"""kill -9 at a station and while its file is taken in: at most one key stroke is lost, and nothing counts twice."""

from __future__ import annotations

import os
import random
import sqlite3
import time
from typing import TYPE_CHECKING

import pytest

from tests.builders_day import Laptop, a_closing, a_day, a_laptop, an_opening, station_file, worked
from tests.builders_office import StandingClock, a_core
from tests.builders_votes import CLOSES, adapters
from tests.faults.damage import in_another_process, kill
from tests.faults.test_power_cut import read_for
from unionreg.application import station_files
from unionreg.bootstrap_station import open_desk
from unionreg.domain.votes.day.lineage import Standing
from unionreg.domain.votes.day.records import IncidentKind
from unionreg.errors import ConflictError
from unionreg.storage import sqlite

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_votes import VotingOffice
    from unionreg.application.ports import Core

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="killing a process in mid-act needs fork")
CLOCK = StandingClock(CLOSES)


def test_a_station_cut_off_at_random_moments_keeps_every_mark(tmp_path: Path) -> None:
    path = tmp_path / "mesa-1.mesa"
    path.write_bytes(station_file(a_day()))
    desk = open_desk(path, clock=CLOCK)
    desk.open_station(opening=an_opening())
    desk.close_desk()
    chance = random.Random(2026)
    done = 0
    for _ in range(6):
        child, pipe = in_another_process(lambda tell, start=done: keep_marking(path, start, tell))  # type: ignore[misc]
        told = read_for(pipe, seconds=0.02 + chance.random() * 0.05, minimum=1) or done
        kill(child)
        told = max(told, read_for(pipe, seconds=0, minimum=0))
        os.close(pipe)
        desk = open_desk(path, clock=CLOCK)
        marked = desk.strip().marked
        assert list(desk.strip().marked_numbers()) == list(range(1, marked + 1))
        assert dict(desk.drafts()).get("opening", "0") in {str(marked), str(marked - 1)}
        desk.close_desk()
        assert marked in {told, told + 1}
        done = marked
        if done > 80:
            break
    assert done >= 6


def keep_marking(path: Path, number: int, tell: Callable[[bytes], None]) -> None:
    desk = open_desk(path, clock=CLOCK)
    while number < 100:
        number += 1
        desk.mark_arrival(number=number, document="ine")
        desk.keep_draft(form="opening", text=str(number))
        tell(number.to_bytes(4))
    while True:
        time.sleep(60)


def test_a_hand_over_cut_off_is_made_again_with_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "mesa-1.mesa"
    path.write_bytes(station_file(a_day()))
    child, pipe = in_another_process(lambda tell: hand_over_and_stop(path, tell))
    assert os.read(pipe, 1) == b"."
    kill(child)
    os.close(pipe)
    made = [again(path) for _ in range(2)]
    assert made[0] == made[1]
    assert made[0][0] == 1


def hand_over_and_stop(path: Path, tell: Callable[[bytes], None]) -> None:
    desk = open_desk(path, clock=CLOCK)
    desk.open_station(opening=an_opening())
    desk.hand_over()
    tell(b".")
    while True:
        time.sleep(60)


def again(path: Path) -> tuple[int, bytes]:
    desk = open_desk(path, clock=CLOCK)
    made = desk.hand_over()
    desk.close_desk()
    return made.revision, made.content


def test_taking_in_cut_off_at_random_moments_ends_with_the_whole_file(tmp_path: Path) -> None:
    here = a_day()
    laptop = a_laptop_of(here)
    files = []
    for number in range(1, 30):
        laptop.desk.keep_draft(form="x", text=str(number))
        laptop.desk.report_incident(**incident(number))
        files.append(laptop.desk.hand_over().content)
    laptop.desk.close_station(closing=a_closing())
    files.append(laptop.desk.hand_over().content)
    file = on_disk(here, tmp_path)
    chance = random.Random(7)
    for _ in range(5):
        child, pipe = in_another_process(lambda tell: take_in_all(file, here, files, tell))
        read_for(pipe, seconds=chance.random() * 0.08, minimum=1)
        kill(child)
        os.close(pipe)
    core = core_of(file)
    last = take_in(core, here, files[-1])
    assert last in {Standing.GROWN, Standing.SAME}
    with core.unit_of_work() as uow:
        record = uow.day.get(here.vote_id, "mesa-1")
        assert record.day == laptop.desk.day()
        assert uow.day.strip(here.vote_id, "mesa-1").cells == laptop.desk.strip().cells
        assert len(set(record.lineage)) == len(record.lineage)
    core.close()


def incident(number: int) -> dict[str, object]:
    return {"kind": IncidentKind.DELAY, "at": CLOSES, "text": f"Incidente {number}", "reported_by": "Ana"}


def a_laptop_of(here: VotingOffice) -> Laptop:
    return worked(a_laptop(here))


def on_disk(here: VotingOffice, folder: Path) -> Path:
    file = folder / "office.sqlite"
    with here.core.unit_of_work() as uow:
        raw = uow.day._connection.connection.dbapi_connection  # type: ignore[attr-defined]
    copy = sqlite3.connect(file)
    raw.backup(copy)
    copy.close()
    return file


def core_of(file: Path) -> Core:
    return a_core(sqlite.file_engine(file, sqlite.Use.WRITING, busy_timeout=2_000), StandingClock(CLOSES), **adapters())


def take_in(core: Core, here: VotingOffice, content: bytes) -> Standing:
    return station_files.import_hand_over(core, here.office.coordinator, **here.vote, content=content).standing


def take_in_all(file: Path, here: VotingOffice, files: list[bytes], tell: Callable[[bytes], None]) -> None:
    core = core_of(file)
    for number, content in enumerate(files, 1):
        try:
            take_in(core, here, content)
        except ConflictError as error:
            if error.code != "hand-over-older":
                raise
        tell(number.to_bytes(4))
    while True:
        time.sleep(60)
