"""kill -9 in the middle of every act of counting, from the first entry to the certificate.

After each cut the file holds either everything of the act or nothing of it, its log is whole, and what was said to be
saved is there. Each act is cut from the very file that the acts before it left.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest

from tests.authority import official, representative
from tests.builders_office import QUICK, StandingClock, a_founding, with_colleagues
from tests.builders_votes import (
    AFTER_THE_COUNT,
    OPENS,
    PEOPLE,
    VotingOffice,
    a_draft_vote,
    completed,
    draft_of,
    entered,
    key_of,
    trusted,
)
from tests.faults.damage import in_another_process, kill
from unionreg.application import certificates, counting, results, sheets, signing, stations, votes
from unionreg.application.queries.audit import check_log
from unionreg.application.signing_facts import Capacity
from unionreg.bootstrap import create_office, open_office
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.count_entry import Place
from unionreg.domain.votes.result import Outcome
from unionreg.vote_adapters import OfficeSignatures

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.application.ports import Core

    Act = Callable[[Core], object]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="killing a process in mid-act needs fork")

FILE = "office.sqlite"
ACTS = 17


@dataclass
class Step:
    """An act, the files before and after it, and how long it takes when nobody cuts it off, in seconds."""

    name: str
    act: Act
    before: Path
    after: Path
    seconds: float


def opened(folder: Path) -> Core:
    core = open_office(folder, clock=StandingClock(AFTER_THE_COUNT), settings=QUICK)
    return replace(core, signatures=OfficeSignatures(trusted))


def acts_of(here: VotingOffice) -> list[tuple[str, Act]]:
    """One vote of two stations from end to end: entries 1 to 4, a difference, a sheet, correction, package."""
    office, vote = here.office, here.vote
    one, two = here.ids("mesa-1"), here.ids("mesa-2")
    half = replace(entered(), figures={**entered().figures, "found": None})
    wrong = entered(votes__yes=61, votes__no=29)
    capacity: dict[str, Any] = {"capacity": Capacity.CERTIFIES, "role": PersonRole.OFFICIAL}
    photograph = b"\xff\xd8\xff" + bytes(range(256)) * 2000
    return [
        ("open first", lambda c: counting.open_entry(c, office.first, **one, place=Place.FIRST)),
        ("save", lambda c: counting.save_progress(c, office.first, entry_id=1, values=half)),
        ("people", lambda c: counting.save_people(c, office.first, **one, people=PEOPLE)),
        ("sheet", lambda c: sheets.attach_sheet(c, office.first, **one, content=photograph)),
        ("finish first", lambda c: counting.finish_entry(c, office.first, entry_id=1, values=entered())),
        ("open second", lambda c: counting.open_entry(c, office.second, **one, place=Place.SECOND)),
        ("finish and compare", lambda c: counting.finish_entry(c, office.second, entry_id=2, values=wrong)),
        (
            "re-enter",
            lambda c: counting.re_enter(c, office.third, **one, values={"votes.yes": 60, "votes.no": 30}),
        ),
        (
            "never opened",
            lambda c: stations.record_never_opened(c, office.coordinator, **two, incident="Paro", people=PEOPLE),
        ),
        ("close", lambda c: results.close_vote(c, office.coordinator, **vote)),
        ("correct", lambda c: stations.correct_count(c, office.coordinator, **one, values=wrong, reason="Se leyó mal")),
        ("close again", lambda c: results.close_vote(c, office.coordinator, **vote)),
        ("resolve", lambda c: results.resolve(c, office.signer, **vote, outcome=Outcome.APPROVED, reasons="Así")),
        ("prepare", lambda c: signing.prepare_package(c, office.signer, **vote)),
        ("sign", lambda c: signing.sign_package(c, office.signer, **vote, key=key_of(official()), **capacity)),
        ("co-sign", lambda c: signing.sign_package(c, office.signer, **vote, key=key_of(representative()), **capacity)),
        ("certify", lambda c: certificates.issue_certificate(c, office.signer, **vote, key=key_of(official()))),
    ]


@cache
def steps() -> tuple[TemporaryDirectory[str], tuple[Step, ...]]:
    """The whole vote once without cuts, with a copy of the file after each act."""
    keeper = TemporaryDirectory(prefix="cortes-")
    folder = Path(keeper.name) / "oficina"
    here = fixed_vote(folder)
    made = []
    for number, (name, act) in enumerate(acts_of(here)):
        before = Path(keeper.name) / f"{number}.sqlite"
        shutil.copy(folder / FILE, before)
        core = opened(folder)
        start = time.perf_counter()
        act(core)
        seconds = time.perf_counter() - start
        core.close()
        made.append(Step(name, act, before, Path(keeper.name) / f"{number + 1}.sqlite", seconds))
    shutil.copy(folder / FILE, made[-1].after)
    return keeper, tuple(made)


def fixed_vote(folder: Path) -> VotingOffice:
    clock = StandingClock(OPENS.astimezone(UTC) - timedelta(days=12))
    core = create_office(folder, a_founding(), clock=clock, settings=QUICK)
    office = with_colleagues(core, clock)
    vote_id = a_draft_vote(office)
    draft = completed(draft_of(core, vote_id))
    votes.save_draft_definition(core, office.coordinator, vote_id=vote_id, draft=draft)
    votes.fix_definition(core, office.coordinator, vote_id=vote_id)
    core.close()
    return VotingOffice(office, vote_id)


# Bytes that are new each time they are made: signatures, and what names or contains them.
NEW_EACH_TIME = {"sha256", "content", "digest", "details", "hash", "previous", "size", "package_digest"}


def content_of(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but for bytes that are new each time they are made."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        content = {}
        for (table,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})") if row[1] not in NEW_EACH_TIME]
            rows = raw.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall() if columns else []
            content[table] = sorted(rows, key=repr)
        return content


def cut_off(step: Step, folder: Path, moment: float) -> bool:
    """Cut the act off after so many seconds; whether it had been told as done."""
    folder.mkdir()
    shutil.copy(step.before, folder / FILE)

    def work(tell: Callable[[bytes], None]) -> None:
        core = opened(folder)
        tell(b"r")
        step.act(core)
        tell(b"d")

    child, pipe = in_another_process(work)
    assert os.read(pipe, 1) == b"r"
    done = bool(select.select([pipe], [], [], moment)[0])
    kill(child)
    done = done or bool(select.select([pipe], [], [], 0)[0])
    told = os.read(pipe, 1) if done else b""
    os.close(pipe)
    return told == b"d"


def assert_all_or_nothing(step: Step, folder: Path, *, done: bool) -> None:
    core = opened(folder)
    try:
        with core.unit_of_work() as uow:
            auditor = uow.people.by_username("audi")
            assert auditor is not None
            counts = uow.votes.results.counts(uow.votes.rows.ids_of_year(2026)[0])
            assert all(uow.votes.files.get(each.sha256) for each in counts)
        assert check_log(core, auditor.actor()).whole
    finally:
        core.close()
    found = content_of(folder / FILE)
    if done:
        assert found == content_of(step.after), f"{step.name} was told as done and is not there"
    else:
        assert found in (content_of(step.before), content_of(step.after)), f"{step.name} is half there"


def cut_many_times(folder: Path, step: Step, *, times: int) -> int:
    """Cut one act off at moments of chance; how often it was really cut off.

    The first time an act is done it loads what it needs, so later ones are quicker: the time in which the cut may fall
    shrinks after each that came too late, and grows after the others.
    """
    chance, within = random.Random(step.name), step.seconds
    cut = 0
    for turn in range(times):
        place = folder / f"{step.name} {turn}"
        done = cut_off(step, place, chance.random() * within)
        within *= 0.6 if done else 1.1
        assert_all_or_nothing(step, place, done=done)
        shutil.rmtree(place)
        cut += not done
    return cut


def test_every_act_of_counting_cut_off_once(tmp_path: Path) -> None:
    _, all_steps = steps()
    assert len(all_steps) == ACTS
    cut = sum(cut_many_times(tmp_path, step, times=1) for step in all_steps)
    assert cut >= ACTS // 2, "the cuts came too late to be any"


@pytest.mark.slow
@pytest.mark.parametrize("number", range(ACTS))
def test_every_act_of_counting_cut_off_often(number: int, tmp_path: Path) -> None:
    step = steps()[1][number]
    assert cut_many_times(tmp_path, step, times=25) >= 5, "the cuts came too late to be any"


def test_what_was_saved_before_the_cut_is_there_after_it(tmp_path: Path) -> None:
    _, all_steps = steps()
    save, finish = all_steps[1], all_steps[4]
    place = tmp_path / "oficina"
    assert cut_off(save, place, 20)
    core = opened(place)
    with core.unit_of_work() as uow:
        assert uow.votes.entries.get(1).values.figures["votes.yes"] == 60
        assert uow.votes.entries.get(1).values.figures["found"] is None
    finish.act(core)
    core.close()
