"""Stations, freezing and files: what is printed, digested and handed out is exactly the list."""

from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import update

from tests.builders_rolls import FAULTY, UNION, RollOffice, a_person, assigned, frozen, with_file, with_people
from tests.builders_votes import draft_of
from unionreg.application import roll_assignment, roll_exports, rolls, votes
from unionreg.application.queries import rolls as queries
from unionreg.application.roll_freezing import freeze_roll
from unionreg.domain.rolls.assignment import AssignmentWarning, GroupColumn, GroupRule
from unionreg.domain.rolls.roll import PersonStatus, RollPurpose, RollState
from unionreg.domain.rolls.roll_file import RollCopy
from unionreg.domain.votes.preparation import Shift, StationPlan
from unionreg.domain.votes.vote import FolioRange, Purpose
from unionreg.errors import ConflictError, IntegrityBrokenError, NotFoundError, UnionregError
from unionreg.storage.tables.roll import vote_roll_people


def code_of(here: RollOffice, act: Any, **arguments: Any) -> str:
    with pytest.raises(UnionregError) as refused:
        here.by(act, **arguments)
    return refused.value.code


def stations(here: RollOffice) -> list[tuple[int | None, int | None]]:
    return [(each.voters_assigned, each.ballots_printed) for each in draft_of(here.core, here.vote_id).stations]


BY_SHIFT = (GroupRule(("matutino",), ("mesa-1",)), GroupRule(("NOCTURNO",), ("mesa-2", "mesa-3")))


def test_the_print_run_is_the_voters_and_not_one_more() -> None:
    here = with_people(count=9, stations=3)
    here.by(roll_assignment.assign_voters, by=(GroupColumn.SHIFT,), rules=BY_SHIFT)
    assert stations(here) == [(5, 5), (2, 2), (2, 2)]
    with here.core.unit_of_work() as uow:
        assert [each.number for each in uow.rolls.people(here.roll_id, "mesa-2")] == [2, 4]
        assert len(uow.rolls.search(here.roll_id, "apellido", "mesa-3")) == 2


def test_folios_follow_one_after_the_other() -> None:
    here = with_people(count=9, stations=3)
    draft = draft_of(here.core, here.vote_id)
    folios = [FolioRange(101, 200), FolioRange(201, 300), FolioRange(301, 400)]
    with_folios = tuple(replace(each, folios=range_) for each, range_ in zip(draft.stations, folios, strict=True))
    votes.save_draft_definition(
        here.core, here.office.coordinator, vote_id=here.vote_id, draft=replace(draft, stations=with_folios)
    )
    rules = (GroupRule((), ("mesa-1", "mesa-3")),)
    here.by(roll_assignment.assign_voters, by=(), rules=rules)
    found = [each.folios for each in draft_of(here.core, here.vote_id).stations]
    assert found == [FolioRange(101, 105), None, FolioRange(106, 109)]


def test_stations_are_refused_that_the_vote_does_not_have() -> None:
    here = with_people()
    with pytest.raises(NotFoundError):
        here.by(roll_assignment.assign_voters, by=(), rules=(GroupRule((), ("mesa-9",)),))
    assert code_of(here, roll_assignment.assign_voters, by=(), rules=()) == "nothing-assigned"
    assert stations(here) == [(100, 100), (100, 100)]


def test_one_voter_can_be_moved() -> None:
    here = assigned()
    here.by(roll_assignment.assign_person, number=1, station_id="mesa-2")
    assert stations(here) == [(4, 4), (6, 6)]
    out = with_people([a_person(1), a_person(2, status=PersonStatus.EXCLUDED_OTHER)])
    assert code_of(out, roll_assignment.assign_person, number=2, station_id="mesa-1") == "person-does-not-vote"


def test_groups_come_as_written_first_with_the_stations_that_seem_meant() -> None:
    people = [
        a_person(1, shift="Matutino"),
        a_person(2, shift="MATUTINO"),
        a_person(3, shift="Nocturno"),
        a_person(4, shift=""),
    ]
    here = with_people(people)
    prepare(here, StationPlan("mesa-1", shifts=("m",)), StationPlan("mesa-2", shifts=("n",)))
    view = queries.assignment_view(here.core, here.office.coordinator, **here.here, by=(GroupColumn.SHIFT,))
    assert [(each.values, each.voters, each.proposed) for each in view.groups] == [
        (("",), 1, ()),
        (("MATUTINO",), 2, ("mesa-1",)),
        (("Nocturno",), 1, ("mesa-2",)),
    ]


def prepare(here: RollOffice, *plans: StationPlan) -> None:
    shifts = (Shift("m", "Matutino", "06:00", "14:00"), Shift("n", "Nocturno", "22:00", "06:00"))
    with here.core.unit_of_work() as uow:
        uow.preparation.save(replace(uow.preparation.get(here.vote_id), shifts=shifts, plans=plans))


def test_a_shift_that_no_station_covers_is_warned_of() -> None:
    here = assigned()
    prepare(here, StationPlan("mesa-1", shifts=("m",)), StationPlan("mesa-2", shifts=("m",)))
    view = queries.assignment_view(here.core, here.office.coordinator, **here.here)
    assert [(each.kind, each.name, each.voters) for each in view.warnings] == [
        (AssignmentWarning.SHIFT_NOT_COVERED, "NOCTURNO", 5)
    ]


def test_freezing_writes_digest_and_figures_into_the_definition() -> None:
    here = frozen()
    draft = draft_of(here.core, here.vote_id)
    content = here.by(roll_exports.export_roll, copy=RollCopy.FROZEN).content
    assert draft.roll is not None
    assert (draft.roll.sha256, draft.roll.bytes, draft.roll.count) == (
        hashlib.sha256(content).hexdigest(), len(content), 10,
    )  # fmt: skip
    assert draft.workers_with_right_to_vote == 10
    votes.fix_definition(here.core, here.office.coordinator, vote_id=here.vote_id)
    assert queries.rolls_view(here.core, here.office.coordinator, vote_id=here.vote_id).may_change is False
    public = here.by(roll_exports.export_roll, copy=RollCopy.PUBLIC).content.decode()
    assert "Mesa 2" in public


def test_a_form_that_is_out_of_date_does_not_undo_the_roll() -> None:
    here = assigned()
    old = draft_of(here.core, here.vote_id)
    here.by(freeze_roll)
    stale = replace(old, stations=tuple(replace(each, voters_assigned=1) for each in old.stations))
    votes.save_draft_definition(here.core, here.office.coordinator, vote_id=here.vote_id, draft=stale)
    draft = draft_of(here.core, here.vote_id)
    assert draft.roll is not None
    assert [each.voters_assigned for each in draft.stations] == [5, 5]


def test_voters_are_numbered_in_list_order_without_gaps_and_the_report_follows() -> None:
    here = with_file()
    with here.core.unit_of_work() as uow:
        findings = uow.rolls.findings(here.roll_id).findings
        rows = {each.finding_id: each.found.row for each in findings if each.number}
        person = uow.rolls.person(here.roll_id, 1)
        uow.rolls.save_person(here.roll_id, replace(person, status=PersonStatus.EXCLUDED_OTHER))
        uow.rolls.settle(here.roll_id, [each.finding_id for each in findings], 1)
    here.by(roll_assignment.assign_voters, by=(), rules=(GroupRule((), ("mesa-1",)),))
    here.by(freeze_roll)
    with here.core.unit_of_work() as uow:
        assert [each.number for each in uow.rolls.people(here.roll_id)] == [1, 2, 3, 4, 5]
        assert uow.rolls.person(here.roll_id, 6).first_surname == "ÁVILA"
        after = uow.rolls.findings(here.roll_id).findings
        assert {
            each.finding_id: uow.rolls.person(here.roll_id, each.number).row for each in after if each.number
        } == rows


def test_what_is_not_decided_keeps_the_roll_from_being_frozen() -> None:
    here = with_file()
    assert code_of(here, freeze_roll) == "roll-errors-open"
    here = with_people()
    assert code_of(here, freeze_roll) == "roll-unassigned"
    assert queries.freezing_view(here.core, here.office.coordinator, **here.here).in_the_way == (
        ("roll-unassigned", 10),
    )
    nobody = with_people([a_person(1, status=PersonStatus.EXCLUDED_OTHER)])
    assert code_of(nobody, freeze_roll) == "roll-has-nobody"


def test_a_station_that_was_taken_away_leaves_its_voters_without_one() -> None:
    here = assigned()
    draft = draft_of(here.core, here.vote_id)
    votes.save_draft_definition(
        here.core, here.office.coordinator, vote_id=here.vote_id, draft=replace(draft, stations=draft.stations[:1])
    )
    assert code_of(here, freeze_roll) == "roll-unassigned"


def test_cancelling_the_freezing_changes_nothing() -> None:
    here = assigned()

    def told(_done: int, _total: int) -> None:
        raise ConflictError("cancelled")

    assert code_of(here, freeze_roll, told=told) == "cancelled"
    with here.core.unit_of_work() as uow:
        assert uow.rolls.frozen(here.vote_id) is None


def test_a_row_altered_behind_the_program_is_found_out() -> None:
    here = frozen()
    with here.core.unit_of_work() as uow:
        uow.rolls._connection.execute(  # type: ignore[attr-defined]
            update(vote_roll_people).where(vote_roll_people.c.number == 1).values(given_names="EVA")
        )
    with pytest.raises(IntegrityBrokenError) as refused:
        here.by(roll_exports.export_roll, copy=RollCopy.FROZEN)
    assert refused.value.code == "roll-altered"


def test_only_a_frozen_version_has_a_frozen_file() -> None:
    assert code_of(with_people(), roll_exports.export_roll, copy=RollCopy.FROZEN) == "roll-not-frozen"


def test_the_public_copy_has_no_curp_and_the_full_one_has_the_reasons() -> None:
    here = with_file()
    curps = [line.split(",")[3] for line in FAULTY.splitlines()[1:] if line.split(",")[3]]
    public = here.by(roll_exports.export_roll, copy=RollCopy.PUBLIC)
    assert not any(curp in public.content.decode() for curp in curps)
    assert public.folio == f"{here.vote_id}/padron-publico-v1"
    assert public.sha256 == hashlib.sha256(public.content).hexdigest()
    from unionreg.application.roll_decisions import set_status

    here.by(set_status, number=1, status=PersonStatus.EXCLUDED_TRUST, reason="=HYPERLINK(1)")
    full = here.by(roll_exports.export_roll, copy=RollCopy.FULL).content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(full)))
    assert rows[2][-2:] == ["excluded", "'=HYPERLINK(1)"]
    assert len(rows) == 2 + 6


def test_every_file_of_a_rehearsal_says_so() -> None:
    here = frozen(purpose=Purpose.REHEARSAL)
    for copy in RollCopy:
        made = here.by(roll_exports.export_roll, copy=copy)
        assert b"SIMULACRO" in made.content.split(b"\n")[0]


def test_differences_are_of_two_versions_of_one_vote() -> None:
    here = with_people([a_person(1), a_person(2), a_person(3, shift="MIXTO")])
    second = [a_person(2), a_person(3, shift="NOCTURNO"), a_person(4)]
    made = rolls.import_people(
        here.core, here.office.coordinator, vote_id=here.vote_id, people=second, origin=_origin()
    )
    other = int(made.created[0])
    named: dict[str, Any] = {"vote_id": here.vote_id, "first": here.roll_id, "second": other}
    found = queries.differences_between(here.core, here.office.coordinator, **named)
    assert (len(found.only_first), len(found.only_second), len(found.differing), found.same) == (1, 1, 1, 1)
    file = roll_exports.export_differences(here.core, here.office.coordinator, **named)
    rows = list(csv.reader(io.StringIO(file.content.decode("utf-8-sig"))))
    assert [row[0] for row in rows[1:]] == ["solo-primera", "solo-segunda", "datos-distintos"]
    for act in (queries.differences_between, roll_exports.export_differences):
        with pytest.raises(ConflictError) as refused:
            act(here.core, here.office.coordinator, vote_id=here.vote_id, first=1, second=1)
        assert refused.value.code == "roll-same"


def _origin() -> rolls.RollOrigin:
    from tests.builders_rolls import EMPLOYER

    return EMPLOYER


def supporters_too(here: RollOffice) -> RollOffice:
    """The same vote, with a list of supporters beside its roll."""
    origin = replace(UNION, purpose=RollPurpose.SUPPORTERS_30)
    given = (a_person(1, station_id="mesa-1"),)
    made = rolls.import_people(here.core, here.office.coordinator, vote_id=here.vote_id, people=given, origin=origin)
    return RollOffice(here.office, here.vote_id, int(made.created[0]))


def test_a_list_of_supporters_is_never_the_roll_of_voters() -> None:
    here = assigned()
    listed = supporters_too(here)
    assert stations(here) == [(5, 5), (5, 5)]
    rules = (GroupRule((), ("mesa-1",)),)
    for act, arguments in (
        (freeze_roll, {}),
        (roll_assignment.assign_voters, {"by": (), "rules": rules}),
        (roll_assignment.assign_person, {"number": 1, "station_id": "mesa-1"}),
    ):
        assert code_of(listed, act, **arguments) == "roll-lists-supporters"
    assert stations(here) == [(5, 5), (5, 5)]


def test_freezing_leaves_lists_of_supporters_to_their_request() -> None:
    here = assigned()
    listed = supporters_too(here)
    here.by(freeze_roll)
    with here.core.unit_of_work() as uow:
        assert uow.rolls.get(listed.roll_id).state is RollState.DRAFT
        assert uow.rolls.get(here.roll_id).state is RollState.FROZEN


def test_nobody_reads_in_a_public_copy_who_supports_a_union() -> None:
    listed = supporters_too(assigned())
    assert code_of(listed, roll_exports.export_roll, copy=RollCopy.PUBLIC) == "supporters-not-public"
    assert b"AXLA010101MDF00001" in listed.by(roll_exports.export_roll, copy=RollCopy.FULL).content
