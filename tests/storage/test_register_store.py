"""Two clerks at once, in a real office file: no number is given twice and none is lost to an act that was undone."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.builders_office import StandingClock, an_office_file
from tests.builders_register import facts, filing, people
from unionreg.application.register_entries import register_union
from unionreg.application.register_folios import next_folio
from unionreg.domain.register.folio import is_office_folio
from unionreg.domain.register.parties import PartyKind
from unionreg.settings import office_file
from unionreg.storage.engine import office_engine
from unionreg.storage.unit_of_work import SqlUnitOfWork

if TYPE_CHECKING:
    from pathlib import Path

EACH = 12


def test_two_clerks_never_get_the_same_number(tmp_path: Path) -> None:
    clock = StandingClock()
    core = an_office_file(tmp_path / "office", clock)
    given: list[str] = []
    begin = threading.Barrier(2)

    def clerk() -> None:
        engine = office_engine(office_file(tmp_path / "office"), busy_timeout=20_000)
        begin.wait()
        for _ in range(EACH):
            with SqlUnitOfWork(engine, clock) as uow:
                given.append(next_folio(uow, "RS", clock().date()))
        engine.dispose()

    clerks = [threading.Thread(target=clerk) for _ in range(2)]
    for each in clerks:
        each.start()
    for each in clerks:
        each.join()
    core.close()
    assert sorted(int(each.split("-")[3]) for each in given) == list(range(1, 2 * EACH + 1))
    assert all(map(is_office_folio, given))


def test_an_act_that_fails_gives_its_numbers_back_and_leaves_nothing(tmp_path: Path) -> None:
    core = an_office_file(tmp_path / "office")

    def halfway() -> None:
        with core.unit_of_work() as uow:
            register_union(core, uow, data=filing(), facts=facts(), members=people())
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        halfway()
    with core.unit_of_work() as uow:
        assert list(uow.register.all_unions()) == []
        assert list(uow.register.all_employers()) == []
        union = register_union(core, uow, data=filing(), facts=facts())
        assert "-000001-" in union.registration_number
    core.close()


def test_words_without_names_are_forgotten(tmp_path: Path) -> None:
    core = an_office_file(tmp_path / "office")
    with core.unit_of_work() as uow:
        union = register_union(core, uow, data=filing(name="Sindicato Zapatero"), facts=facts())
        known = uow.register.words(PartyKind.UNION)
        assert known == {"sindicato": 1, "zapatero": 1}
        uow.register.save_union(replace(union, name="Sindicato Panadero", former_names=("Sindicato Zapatero",)))
        known = uow.register.words(PartyKind.UNION)
        assert known == {"sindicato": 2, "zapatero": 1, "panadero": 1}
        uow.register.save_union(replace(union, name="Otro"))
        assert set(uow.register.words(PartyKind.UNION)) == {"otro"}
    core.close()
