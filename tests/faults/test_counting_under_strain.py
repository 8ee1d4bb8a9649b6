"""Counting on a full disk, and two acts at the same moment: nothing lost, nothing twice."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.builders_office import StandingClock
from tests.builders_votes import AFTER_THE_COUNT, entered, trusted
from tests.faults.test_counting_cut_off import FILE, Step, content_of, opened, steps
from tests.faults.test_full_disk import fill, mounted
from unionreg.application import counting
from unionreg.application.queries.audit import check_log
from unionreg.application.vote_records import PaperRecord
from unionreg.bootstrap import open_office
from unionreg.domain.audit.events import SignedOut
from unionreg.domain.votes.count_entry import Place
from unionreg.errors import ConflictError, StorageUnavailableError
from unionreg.texts import Language, load_texts
from unionreg.vote_adapters import OfficeSignatures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from unionreg.application.ports import Core, UnitOfWork


def step_called(name: str) -> Step:
    return next(step for step in steps()[1] if step.name == name)


@pytest.mark.parametrize(("name", "room"), [("prepare", 60_000), ("sheet", 100_000), ("close", 0)])
def test_an_act_on_a_full_disk_gets_a_sentence_and_loses_nothing(name: str, room: int, tmp_path: Path) -> None:
    step = step_called(name)
    with mounted(tmp_path / "disco", "8m") as disk:
        shutil.copy(step.before, disk / FILE)
        core = opened(disk)
        filling = fill(disk, leave=room)
        with pytest.raises(StorageUnavailableError) as caught:
            step.act(core)
        assert caught.value.code == "disk-full"
        assert "está lleno" in load_texts(Language.ES).get("error.disk-full", **caught.value.params)
        assert content_of(disk / FILE) == content_of(step.before)
        filling.unlink()
        step.act(core)
        core.close()
        assert content_of(disk / FILE) == content_of(step.after)


@pytest.fixture
def patient(tmp_path: Path) -> Callable[[str], Core]:
    """Opens a copy of the file as it was before an act, with the time to wait that the program has."""

    def open_before(name: str) -> Core:
        shutil.copy(step_called(name).before, tmp_path / FILE)
        core = open_office(tmp_path, clock=StandingClock(AFTER_THE_COUNT))
        return replace(core, signatures=OfficeSignatures(trusted))

    return open_before


def at_once(*acts: Callable[[], object]) -> list[object]:
    """The answers, or the codes of refusals, of acts done at the same moment."""

    def answer(act: Callable[[], object]) -> object:
        try:
            return act()
        except ConflictError as error:
            return error.code

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(answer, acts))


def test_folios_given_at_the_same_moment_are_distinct(patient: Callable[[str], Core]) -> None:
    core = patient("certify")

    def give_ten() -> list[int]:
        return [give_a_folio(core) for _ in range(10)]

    one, two = at_once(give_ten, give_ten)
    assert isinstance(one, list)
    assert isinstance(two, list)
    assert sorted(one + two) == list(range(1, 21))
    assert_log_whole(core, records=20, kind="signed-out")
    core.close()


def give_a_folio(core: Core) -> int:
    with core.unit_of_work() as uow:
        number = uow.votes.papers.next_number("PRUEBA", 2026)
        uow.votes.papers.add(a_paper(uow, number))
        uow.audit.add(SignedOut("flores"), None)
    return number


def a_paper(uow: UnitOfWork, number: int) -> PaperRecord:
    known = uow.votes.papers.find(uow.votes.rows.ids_of_year(2026)[0])[0]
    return replace(known, paper_id=0, series="PRUEBA", year=2026, number=number, folio=f"PRUEBA-{number}")


def test_the_same_certificate_asked_for_twice_at_once_is_issued_once(patient: Callable[[str], Core]) -> None:
    core, act = patient("certify"), step_called("certify").act
    answers = at_once(lambda: act(core), lambda: act(core))
    assert answers.count("certificate-exists") == 1
    assert_log_whole(core, records=1, kind="certificate-issued")
    core.close()


def test_two_clerks_who_save_at_the_same_moment_lose_nothing(patient: Callable[[str], Core]) -> None:
    core = patient("open first")
    with core.unit_of_work() as uow:
        first, second = (uow.people.by_username(name) for name in ("perez", "sosa"))
        vote_id = uow.votes.rows.ids_of_year(2026)[0]
    assert first is not None
    assert second is not None
    entries = {}
    for clerk, station in ((first.actor(), "mesa-1"), (second.actor(), "mesa-2")):
        opened_entry = counting.open_entry(core, clerk, vote_id=vote_id, station_id=station, place=Place.FIRST)
        entries[clerk] = int(opened_entry.created[0])

    def type_figures(clerk: object) -> None:
        for figure in range(1, 21):
            values = entered(votes__yes=figure)
            counting.save_progress(core, clerk, entry_id=entries[clerk], values=values)  # type: ignore[arg-type,index]

    one, two = entries
    at_once(lambda: type_figures(one), lambda: type_figures(two))
    with core.unit_of_work() as uow:
        kept = [uow.votes.entries.get(entry_id).values for entry_id in entries.values()]
    assert kept == [entered(votes__yes=20)] * 2
    assert_log_whole(core, records=2, kind="entry-opened")
    core.close()


def assert_log_whole(core: Core, *, records: int, kind: str) -> None:
    with core.unit_of_work() as uow:
        auditor = uow.people.by_username("audi")
        assert auditor is not None
        assert sum(record.kind == kind for record in uow.audit.records()) == records
    assert check_log(core, auditor.actor()).whole
