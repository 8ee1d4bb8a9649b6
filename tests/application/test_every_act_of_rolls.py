"""Every use case of rolls is checked for permission and writes one record; every query is checked and writes none."""

from __future__ import annotations

from dataclasses import fields
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from tests.application.test_every_act_of_votes import functions_of
from tests.builders_rolls import (
    FAULTY,
    UNION,
    RollOffice,
    a_person,
    a_vote_in_preparation,
    assigned,
    check,
    frozen,
    with_file,
    with_people,
)
from unionreg.application import (
    roll_assignment,
    roll_decisions,
    roll_exports,
    roll_freezing,
    roll_objections,
    rolls,
)
from unionreg.application.queries import rolls as queries
from unionreg.application.roll_access import values_of
from unionreg.application.roll_records import ObjectionKind, ObjectionParty
from unionreg.domain.audit import roll_events
from unionreg.domain.audit.events import Event
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.domain.rolls.assignment import GroupRule
from unionreg.domain.rolls.kinds import RollKind
from unionreg.domain.rolls.roll import PersonStatus, RollState
from unionreg.domain.rolls.roll_file import RollCopy
from unionreg.errors import NotAllowedError
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable


EDIT, READ = Permission.EDIT_ROLLS, Permission.READ_ROLLS
ACT_MODULES = (rolls, roll_decisions, roll_objections, roll_assignment, roll_freezing, roll_exports)
Line = tuple[Permission, "Callable[[], RollOffice]", "Callable[[RollOffice], dict[str, Any]]"]


def here(**more: Any) -> Callable[[RollOffice], dict[str, Any]]:
    return lambda office: {**office.here, **more}


def vote(**more: Any) -> Callable[[RollOffice], dict[str, Any]]:
    return lambda office: {"vote_id": office.vote_id, **more}


def objected() -> RollOffice:
    office = with_people()
    office.by(roll_objections.object_to_roll, **OBJECTION)
    return office


def replaced() -> RollOffice:
    office = frozen()
    with office.core.unit_of_work() as uow:
        uow.rolls.save_state(office.roll_id, RollState.REPLACED)
    return office


def two_versions() -> RollOffice:
    office = with_people()
    rolls.import_people(
        office.core, office.office.coordinator, vote_id=office.vote_id, people=(a_person(1),), origin=UNION
    )
    return office


OBJECTION = {
    "kind": ObjectionKind.REMOVE,
    "party": ObjectionParty.EMPLOYER,
    "filed_by": "Juan Mora",
    "number": 1,
    "who": "",
    "grounds": "Es de confianza.",
}
FILE = rolls.RollFile("padron.csv", FAULTY.encode())


def changed_values(office: RollOffice) -> dict[str, Any]:
    values = values_of(a_person(1, "OTRO", curp=office.person(1).curp))
    return {**office.here, "number": 1, "values": values, "reason": "x"}


def checked_file(office: RollOffice) -> dict[str, Any]:
    return {"vote_id": office.vote_id, "checked": check(office)}


def mapping(office: RollOffice) -> dict[str, Any]:
    proposal = office.core.roll_files.propose(FILE.content, FILE.name)
    return {"vote_id": office.vote_id, "file": FILE, "mapping": proposal.mapping, "origin": UNION}


ACTS: dict[str, Line] = {
    "import_roll": (EDIT, a_vote_in_preparation, checked_file),
    "import_people": (EDIT, a_vote_in_preparation, vote(people=(a_person(1),), origin=UNION)),
    "continue_roll": (EDIT, frozen, here()),
    "forget_roll": (EDIT, replaced, here(reason="x")),
    "correct_row": (EDIT, with_people, changed_values),
    "set_status": (EDIT, with_people, here(number=1, status=PersonStatus.EXCLUDED_TRUST, reason="x")),
    "confirm_finding": (EDIT, with_file, here(finding_id=1, reason="x")),
    "decide_kind": (EDIT, with_file, here(kind=RollKind.CURP_MISSING, status=None, reason="x")),
    "add_person": (
        EDIT, with_people,
        here(values=values_of(a_person(99)), status=PersonStatus.ADDED_DISMISSED, reason="x"),
    ),
    "object_to_roll": (EDIT, with_people, here(**OBJECTION)),
    "dismiss_objection": (EDIT, objected, vote(objection_id=1, reason="x")),
    "assign_voters": (EDIT, with_people, here(by=(), rules=(GroupRule((), ("mesa-1",)),))),
    "assign_person": (EDIT, with_people, here(number=1, station_id="mesa-2")),
    "freeze_roll": (EDIT, assigned, here()),
    "export_roll": (READ, with_people, here(copy=RollCopy.PUBLIC)),
    "export_differences": (EDIT, two_versions, vote(first=1, second=2)),
    "uphold_objection": (EDIT, objected, vote(objection_id=1, reason="x", status=PersonStatus.EXCLUDED_TRUST)),
}  # fmt: skip
READINGS: dict[str, Line] = {
    "propose_columns": (EDIT, a_vote_in_preparation, vote(file=FILE)),
    "check_file": (EDIT, a_vote_in_preparation, mapping),
    "rolls_view": (READ, with_people, vote()),
    "report_view": (READ, with_people, here()),
    "findings_page": (READ, with_file, here()),
    "people_page": (READ, with_people, here()),
    "person_view": (READ, with_people, here(number=1)),
    "finding_view": (READ, with_file, here(finding_id=1)),
    "decisions_made": (READ, with_people, here()),
    "objections": (READ, objected, here()),
    "differences_between": (EDIT, two_versions, vote(first=1, second=2)),
    "assignment_view": (READ, with_people, here()),
    "freezing_view": (READ, with_people, here()),
}
FUNCTIONS = {**functions_of(ACT_MODULES), **functions_of((queries,))}


def test_every_function_has_its_line() -> None:
    assert set(FUNCTIONS) == set(ACTS) | set(READINGS)


def records(office: RollOffice) -> list[Any]:
    with office.core.unit_of_work() as uow:
        return list(uow.audit.records())


@pytest.mark.parametrize("name", [*ACTS, *READINGS])
def test_each_needs_its_permission(name: str) -> None:
    permission, prepare, arguments = {**ACTS, **READINGS}[name]
    office = prepare()
    given = arguments(office)
    before = records(office)
    for role in Role:
        if permission not in PERMISSIONS[role]:
            with pytest.raises(NotAllowedError) as refused:
                FUNCTIONS[name](office.core, office.office.by_role[role], **given)
            assert refused.value.code == "permission-missing", role
    assert len(records(office)) == len(before)
    FUNCTIONS[name](office.core, office.office.coordinator, **given)
    after = records(office)
    expected = 0 if name in READINGS else 1
    assert len(after) == len(before) + expected
    assert all(later.previous == earlier.hash for earlier, later in pairwise(after))
    if expected:
        assert after[-1].doer.username == office.office.coordinator.username
        assert after[-1].vote_id == office.vote_id


EVENTS = [member for member in vars(roll_events).values() if isinstance(member, type) and issubclass(member, Event)]


@pytest.mark.parametrize("language", list(Language))
def test_every_event_can_be_told_without_a_name(language: Language) -> None:
    texts = load_texts(language, "roll_office")
    told = [event for event in EVENTS if event is not Event]
    assert len({event.KIND for event in told}) == len(told) == 9
    for event in told:
        names = {field.name for field in fields(event)}  # type: ignore[arg-type]
        assert not names & {"name", "curp", "who", "reason", "person", "number"}
        assert texts.get(f"event.{event.KIND}", **dict.fromkeys(names, "x"))
        assert texts.get(f"event.{event.KIND}.title")
