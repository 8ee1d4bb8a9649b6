"""kill -9 while a roll is being kept: no version, no person and no file of it is there afterwards."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.builders_office import PASSWORD, QUICK, StandingClock, add_colleague, an_office_file
from tests.builders_rolls import UNION, a_person
from tests.faults.damage import in_another_process, kill
from unionreg.application import rolls, votes
from unionreg.application.session import sign_in
from unionreg.bootstrap import open_office
from unionreg.domain.roles import Role
from unionreg.domain.rolls.report import FileFacts, RollReport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="killing a process in mid-act needs fork")

CONTENT = b"el archivo como vino"
PEOPLE = tuple(a_person(number) for number in range(1, 20_001))


def test_a_roll_cut_off_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    vote_id = prepared(tmp_path)
    for step in (1, 2, 4):
        child, pipe = in_another_process(lambda tell, at=step: keep(tmp_path, vote_id, at, tell))  # type: ignore[misc]
        assert os.read(pipe, 1) == b"!"
        kill(child)
        os.close(pipe)
        core = open_office(tmp_path, clock=StandingClock(), settings=QUICK)
        with core.unit_of_work() as uow:
            assert uow.rolls.versions(vote_id) == ()
            assert uow.rolls.page(1).total == 0
            assert "roll-imported" not in {record.kind for record in uow.audit.records()}
        core.close()


def test_a_roll_that_was_kept_is_whole(tmp_path: Path) -> None:
    vote_id = prepared(tmp_path)
    keep(tmp_path, vote_id, 0, lambda _told: None)
    core = open_office(tmp_path, clock=StandingClock(), settings=QUICK)
    with core.unit_of_work() as uow:
        latest = uow.rolls.latest(vote_id)
        assert latest is not None
        assert sum(1 for _ in uow.rolls.people(latest.roll_id)) == latest.voters == len(PEOPLE)
        assert uow.rolls.file(latest.file_sha256) == CONTENT
    core.close()


def prepared(folder: Path) -> str:
    core = an_office_file(folder)
    chief = sign_in(core, username="luna", password=PASSWORD).actor
    coordinator = add_colleague(core, chief, "cano", "César Cano", Role.COORDINATOR)
    made = votes.create_vote(core, coordinator, procedure="390ter_revision", title="Revisión")
    core.close()
    return made.created[0]


def keep(folder: Path, vote_id: str, step: int, tell: Callable[[bytes], None]) -> None:
    """Keep the roll; at this step of writing say so and wait to be killed (0: never)."""
    core = open_office(folder, clock=StandingClock(), settings=QUICK)
    coordinator = sign_in(core, username="cano", password=PASSWORD).actor
    facts = FileFacts("p.csv", "csv", "", len(CONTENT))
    report = RollReport(
        facts=facts, purpose=UNION.purpose, cut_off=UNION.cut_off, people=PEOPLE, findings=(), sheets=()
    )
    checked = rolls.CheckedRoll(rolls.RollFile("p.csv", CONTENT), UNION, report)
    steps = []

    def told(_done: int, _total: int) -> None:
        steps.append(1)
        if len(steps) == step:
            tell(b"!")
            os.read(os.pipe()[0], 1)

    rolls.import_roll(core, coordinator, vote_id=vote_id, checked=checked, told=told)
    core.close()
