"""Who came, and in which order: two days with other orders of arrival leave the same bytes (docs/decisions/0010)."""

from __future__ import annotations

import hashlib
import logging
import random
import sqlite3
from typing import TYPE_CHECKING

import pytest

from tests.builders_day import a_closing, an_hour, an_open_day, an_opening, at, office_state
from tests.builders_day import station_file as exported
from tests.builders_office import CountedRandomness, StandingClock, a_core
from tests.builders_votes import OPENS, adapters
from unionreg.application import day_arrivals
from unionreg.bootstrap_station import open_desk
from unionreg.domain.votes.day.records import ChallengeReason, HelperRelation, HelpKind
from unionreg.storage import sqlite

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.application.ports import Core
    from unionreg.application.station_desk import StationDesk

CAME = (3, 17, 42, 55, 71, 99)
STAYED = (8, 64)
# The only bytes that may differ: how often SQLite wrote the file (its "file change counter", twice in the header).
COUNTERS = (slice(24, 28), slice(92, 96))


def without_counters(content: bytes) -> bytes:
    found = bytearray(content)
    for place in COUNTERS:
        found[place] = bytes(4)
    return bytes(found)


class Day:
    """One evening's bytes: an office file on a disk, in which people come in a certain order."""

    def __init__(self, folder: Path, seed: int) -> None:
        folder.mkdir()
        self.file = folder / "office.sqlite"
        self.here = an_open_day()
        with self.here.core.unit_of_work() as uow:
            raw = uow.day._connection.connection.dbapi_connection  # type: ignore[attr-defined]
        copy = sqlite3.connect(self.file)
        raw.backup(copy)
        copy.close()
        self.clock = StandingClock(OPENS)
        engine = sqlite.file_engine(self.file, sqlite.Use.WRITING, busy_timeout=200)
        self.core: Core = a_core(engine, self.clock, **adapters())
        self.chance = random.Random(seed)

    def come(self, numbers: tuple[int, ...], *, document: str = "ine") -> None:
        """Everybody comes, in an order of this day and at times of this day."""
        for number in self.chance.sample(numbers, len(numbers)):
            self.clock.advance(minutes=self.chance.randint(1, 90))
            self.act("mark_arrival", number=number, document=document)

    def act(self, name: str, **values: object) -> None:
        getattr(day_arrivals, name)(self.core, self.here.office.coordinator, **self.here.ids(), **values)

    def bytes(self) -> bytes:
        self.core.close()
        return self.file.read_bytes()


def test_two_orders_of_arrival_leave_the_same_bytes(tmp_path: Path) -> None:
    left = []
    for seed in (1, 2):
        day = Day(tmp_path / str(seed), seed)
        day.come(CAME)
        left.append(day.bytes())
        assert [each.name for each in day.file.parent.iterdir()] == ["office.sqlite"]
    assert left[0] == left[1]


def test_a_mark_taken_away_and_a_changed_document_leave_no_byte(tmp_path: Path) -> None:
    plain, changed = Day(tmp_path / "plain", 1), Day(tmp_path / "changed", 2)
    plain.come(CAME)
    changed.come(CAME + STAYED, document="passport")
    changed.come(CAME)
    for number in STAYED:
        changed.act("unmark_arrival", number=number)
    assert without_counters(plain.bytes()) == without_counters(changed.bytes())


def test_challenges_and_help_leave_no_time_either(tmp_path: Path) -> None:
    left = []
    for seed in (1, 2):
        day = Day(tmp_path / str(seed), seed)
        for envelope in day.chance.sample((4, 9, 2), 3):
            day.clock.advance(minutes=day.chance.randint(1, 90))
            day.act("add_challenge", reason=ChallengeReason.OTHER, envelope=envelope)
            day.act("set_assisted", kind=HelpKind.SIGHT, relation=HelperRelation.FAMILY, count=2)
        left.append(without_counters(day.bytes()))
    assert left[0] == left[1]


def test_arrivals_write_to_no_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    day = Day(tmp_path / "day", 1)
    records = day.here.office.log_kinds()
    day.come(CAME)
    with day.core.unit_of_work() as uow:
        assert [record.kind for record in uow.audit.records()] == records
    day.core.close()
    assert caplog.records == []


def test_no_table_has_a_row_more_when_people_have_come(tmp_path: Path) -> None:
    before, after = Day(tmp_path / "before", 1), Day(tmp_path / "after", 1)
    after.come(CAME)
    assert rows(before) == rows(after)


def rows(day: Day) -> dict[str, int]:
    day.core.close()
    raw = sqlite3.connect(day.file)
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    found = {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
    raw.close()
    return found


@pytest.fixture
def station_file() -> bytes:
    from tests.builders_day import a_day

    return exported(a_day())


def a_desk(folder: Path, content: bytes, clock: StandingClock) -> StationDesk:
    folder.mkdir()
    path = folder / "mesa-1.mesa"
    path.write_bytes(content)
    return open_desk(path, clock=clock, randomness=CountedRandomness())


def a_laptop_day(folder: Path, content: bytes, seed: int, *, detours: bool = False) -> tuple[bytes, bytes]:
    """The bytes of a laptop's file and of its last hand-over after a day in an order of its own."""
    clock, chance = StandingClock(OPENS), random.Random(seed)
    desk = a_desk(folder, content, clock)
    desk.open_station(opening=an_opening())
    for number in chance.sample(CAME, len(CAME)):
        clock.advance(minutes=chance.randint(1, 60))
        desk.mark_arrival(number=number, document="ine")
        if detours:
            desk.mark_arrival(number=STAYED[0], document="passport")
            desk.unmark_arrival(number=STAYED[0])
    clock.now = at(18)
    desk.record_hour(figures=an_hour(9, len(CAME)))
    desk.close_station(closing=a_closing())
    handed = desk.hand_over().content
    desk.close_desk()
    return (folder / "mesa-1.mesa-trabajo").read_bytes(), handed


def test_two_orders_of_arrival_on_a_laptop_leave_the_same_bytes(tmp_path: Path, station_file: bytes) -> None:
    one = a_laptop_day(tmp_path / "one", station_file, 1)
    other = a_laptop_day(tmp_path / "other", station_file, 2)
    assert [hashlib.sha256(each).hexdigest() for each in one] == [hashlib.sha256(each).hexdigest() for each in other]


def test_marks_taken_away_on_a_laptop_leave_no_byte(tmp_path: Path, station_file: bytes) -> None:
    plain, handed = a_laptop_day(tmp_path / "plain", station_file, 1)
    detours, also_handed = a_laptop_day(tmp_path / "detours", station_file, 1, detours=True)
    assert (without_counters(plain), handed) == (without_counters(detours), also_handed)


def test_two_hand_overs_of_a_day_do_not_tell_who_came_between(tmp_path: Path, station_file: bytes) -> None:
    desk = a_desk(tmp_path / "day", station_file, StandingClock(at(9)))
    desk.open_station(opening=an_opening())
    early = desk.hand_over().content
    desk.mark_arrival(number=3, document="ine")
    assert desk.hand_over().content == early
    desk.record_hour(figures=an_hour(9, 1))
    late = desk.hand_over().content
    assert late != early
    assert b'"voted":1' not in late
    assert b'"strip":null' in late
    desk.close_desk()


def test_the_office_knows_nobody_before_a_laptop_has_closed(tmp_path: Path) -> None:
    from tests.builders_day import a_day, a_laptop, taken_in, worked

    here = a_day()
    laptop = worked(a_laptop(here), marks=40)
    taken_in(here, laptop.desk.hand_over().content)
    assert not any(office_state(here)[1])


def test_single_hours_are_gone_from_the_laptop_once_it_has_closed(tmp_path: Path, station_file: bytes) -> None:
    desk = a_desk(tmp_path / "day", station_file, StandingClock(at(9)))
    desk.open_station(opening=an_opening())
    for hour, voted in ((8, 7), (9, 1)):
        desk.record_hour(figures=an_hour(hour, voted))
    file = tmp_path / "day" / "mesa-1.mesa-trabajo"
    assert b'"voted":1,' in file.read_bytes()
    desk.close_station(closing=a_closing())
    desk.close_desk()
    content = file.read_bytes()
    assert b'"voted":1,' not in content
    assert b'"voted":7,' not in content
    assert b'"voted":8' in content
