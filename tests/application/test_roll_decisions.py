"""Decisions about rows: with a reason, answering what was found, and nothing dropped silently."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.builders_rolls import RollOffice, a_person, frozen, with_file, with_people
from tests.builders_votes import draft_of
from unionreg.application import roll_assignment
from unionreg.application import roll_decisions as acts
from unionreg.application.queries import rolls as queries
from unionreg.application.roll_access import values_of
from unionreg.application.roll_freezing import unready
from unionreg.application.roll_records import RollAct
from unionreg.domain.rolls.assignment import GroupRule
from unionreg.domain.rolls.kinds import RollKind
from unionreg.domain.rolls.roll import PersonStatus
from unionreg.errors import ConflictError, NotFoundError


def code_of(here: RollOffice, act: Any, **arguments: Any) -> str:
    with pytest.raises(ConflictError) as refused:
        here.by(act, **arguments)
    return refused.value.code


def open_kinds(here: RollOffice) -> set[RollKind]:
    with here.core.unit_of_work() as uow:
        return {each.kind for each in uow.rolls.kinds(here.roll_id) if each.open}


def finding(here: RollOffice, kind: RollKind) -> Any:
    with here.core.unit_of_work() as uow:
        return uow.rolls.findings(here.roll_id, kind=kind).findings[0]


def errors_open(here: RollOffice) -> int:
    with here.core.unit_of_work() as uow:
        vote, roll = uow.votes.rows.get(here.vote_id), uow.rolls.get(here.roll_id)
        return dict(unready(uow, vote, roll))["roll-errors-open"]


def test_a_typed_curp_answers_that_it_was_missing() -> None:
    here = with_file()
    person = here.named("PÉREZ")
    values = replace(values_of(person), curp=" pere900512-mdfrzv01 ")
    here.by(acts.correct_row, number=person.number, values=values, reason="La credencial la trae.")
    assert here.named("PÉREZ").curp == "PERE900512MDFRZV01"
    assert RollKind.CURP_MISSING not in open_kinds(here)
    view = queries.person_view(here.core, here.office.coordinator, **here.here, number=person.number)
    assert [each.act for each in view.decisions] == [RollAct.CORRECTED]
    answered = [row for row in view.findings if row.kept.found.kind is RollKind.CURP_MISSING]
    assert [row.decision.reason for row in answered if row.decision] == ["La credencial la trae."]


def test_what_the_new_values_show_is_found() -> None:
    here = with_file()
    person = here.named("PÉREZ")
    twin = here.named("NUÑO")
    here.by(
        acts.correct_row,
        number=person.number,
        values=replace(values_of(person), curp=twin.curp),
        reason="Según nómina.",
    )
    with here.core.unit_of_work() as uow:
        about = [each for each in uow.rolls.findings_of(here.roll_id, person.number) if each.settled_by is None]
    kinds = {each.found.kind for each in about}
    assert RollKind.CURP_DUPLICATE in kinds
    assert RollKind.CURP_NAME_MISMATCH in kinds
    (repeated,) = [each for each in about if each.found.kind is RollKind.CURP_DUPLICATE]
    assert repeated.other_number == twin.number


def test_correcting_the_earlier_row_answers_the_later_one() -> None:
    here = with_file()
    kept = finding(here, RollKind.CURP_DUPLICATE)
    earlier = here.person(kept.other_number)
    values = replace(values_of(earlier), curp="XAXL900512MDFXPN99")
    here.by(acts.correct_row, number=earlier.number, values=values, reason="Se copió mal.")
    assert RollKind.CURP_DUPLICATE not in open_kinds(here)


def test_a_third_row_with_the_same_curp_keeps_the_later_one_open() -> None:
    people = [a_person(number, curp="XAXL900512MDFXPN38") for number in (1, 2, 3)]
    here = with_people(people)
    with here.core.unit_of_work() as uow:
        uow.rolls.add_findings(here.roll_id, [_duplicate(3, 1)])
    here.by(acts.correct_row, number=1, values=replace(values_of(here.person(1)), curp="OTRA"), reason="x")
    assert finding(here, RollKind.CURP_DUPLICATE).settled_by is None


def _duplicate(number: int, other: int) -> Any:
    from unionreg.application.roll_records import KeptFinding
    from unionreg.domain.rolls.kinds import RollFinding

    return KeptFinding(0, RollFinding(number, RollKind.CURP_DUPLICATE), number, other)


def test_nothing_changed_is_no_correction() -> None:
    here = with_people()
    assert code_of(
        here, acts.correct_row, number=1, values=values_of(here.person(1)), reason="x"
    ) == "row-unchanged"  # fmt: skip
    assert code_of(here, acts.set_status, number=1, status=PersonStatus.ELIGIBLE, reason="x") == "row-unchanged"


@pytest.mark.parametrize("reason", ["", "  ", "a\x00b"])
def test_every_decision_needs_a_reason_fit_to_be_kept(reason: str) -> None:
    here = with_people()
    assert code_of(here, acts.set_status, number=1, status=PersonStatus.EXCLUDED_OTHER, reason=reason) == "text-refused"


@pytest.mark.parametrize("name", ["\x07ANA", "ANA\u202eXYZ", "A" * 301])
def test_hostile_names_are_refused(name: str) -> None:
    here = with_people()
    values = replace(values_of(here.person(1)), given_names=name)
    assert code_of(here, acts.correct_row, number=1, values=values, reason="x") == "text-refused"


def test_whoever_is_left_out_stays_on_record_and_has_no_station() -> None:
    here = with_people()
    here.by(roll_assignment.assign_voters, by=(), rules=(GroupRule((), ("mesa-1", "mesa-2")),))
    here.by(acts.set_status, number=1, status=PersonStatus.EXCLUDED_TRUST, reason="Dirige la planta.")
    person = here.person(1)
    assert (person.votes, person.station_id) == (False, None)
    assert [each.voters_assigned for each in draft_of(here.core, here.vote_id).stations] == [4, 5]
    with here.core.unit_of_work() as uow:
        roll = uow.rolls.get(here.roll_id)
        assert (roll.people, roll.voters) == (10, 9)
    here.by(acts.set_status, number=1, status=PersonStatus.ADDED_SUB_JUDICE, reason="Hay juicio.")
    assert here.person(1).votes


def test_leaving_one_of_a_pair_out_answers_the_pair() -> None:
    here = with_file()
    earlier = finding(here, RollKind.CURP_DUPLICATE).other_number
    here.by(acts.set_status, number=earlier, status=PersonStatus.EXCLUDED_DUPLICATE, reason="Es la misma.")
    assert RollKind.CURP_DUPLICATE not in open_kinds(here)


def test_a_finding_can_stand_with_a_reason_once() -> None:
    here = with_file()
    kept = finding(here, RollKind.TRUST_EMPLOYEE)
    here.by(acts.confirm_finding, finding_id=kept.finding_id, reason="Es el nombre de la nómina, no su función.")
    assert code_of(here, acts.confirm_finding, finding_id=kept.finding_id, reason="x") == "finding-settled"
    (decision,) = queries.decisions_made(here.core, here.office.coordinator, **here.here)
    assert (decision.act, decision.finding_kind) == (RollAct.CONFIRMED, RollKind.TRUST_EMPLOYEE)
    row = queries.finding_view(here.core, here.office.coordinator, **here.here, finding_id=kept.finding_id)
    assert row.decision == decision


def test_a_finding_about_the_file_can_stand_too() -> None:
    here = with_file("\ufeff" + "Título de la lista\n\n" + _with_blank())
    kept = finding(here, RollKind.BLANK_ROW)
    assert kept.number is None
    here.by(acts.confirm_finding, finding_id=kept.finding_id, reason="Solo separa.")
    here_again = with_file("\ufeff" + "Título de la lista\n\n" + _with_blank())
    here_again.by(acts.decide_kind, kind=RollKind.BLANK_ROW, status=None, reason="Solo separan.")
    assert RollKind.BLANK_ROW not in open_kinds(here_again)


def _with_blank() -> str:
    from tests.builders_rolls import FAULTY

    lines = FAULTY.splitlines()
    return "\n".join((*lines[:3], "", *lines[3:])) + "\n"


def test_all_of_a_kind_can_be_decided_with_one_reason() -> None:
    here = with_file()
    before = errors_open(here)
    here.by(
        acts.decide_kind,
        kind=RollKind.TRUST_EMPLOYEE,
        status=PersonStatus.EXCLUDED_TRUST,
        reason="Según sus funciones.",
    )
    here.by(acts.decide_kind, kind=RollKind.CURP_MISSING, status=None, reason="Se identificó con credencial.")
    assert errors_open(here) == before - 2
    assert not here.named("LUNA").votes
    assert here.named("PÉREZ").votes
    assert code_of(here, acts.decide_kind, kind=RollKind.CURP_MISSING, status=None, reason="x") == "finding-settled"


def test_a_row_already_left_out_is_only_confirmed() -> None:
    here = with_file()
    kept = finding(here, RollKind.TRUST_EMPLOYEE)
    with here.core.unit_of_work() as uow:
        person = uow.rolls.person(here.roll_id, kept.number)
        uow.rolls.save_person(here.roll_id, replace(person, status=PersonStatus.EXCLUDED_TRUST))
    here.by(acts.decide_kind, kind=RollKind.TRUST_EMPLOYEE, status=PersonStatus.EXCLUDED_TRUST, reason="x")
    (decision,) = queries.decisions_made(here.core, here.office.coordinator, **here.here)
    assert decision.act is RollAct.CONFIRMED


def test_many_cannot_be_decided_with_a_status_that_votes() -> None:
    here = with_file()
    assert code_of(
        here, acts.decide_kind, kind=RollKind.CURP_MISSING, status=PersonStatus.ELIGIBLE, reason="x"
    ) == "status-does-not-exclude"  # fmt: skip


def test_somebody_the_list_left_out_is_added_with_the_next_number() -> None:
    here = with_people()
    values = values_of(a_person(99, "ZÁRATE", hired_on=date(2020, 1, 1)))
    made = here.by(
        acts.add_person, values=values, status=PersonStatus.ADDED_DISMISSED, reason="Despido del 3 de junio."
    )
    assert made.created == ("11",)
    assert here.person(11).list_name == "ZÁRATE LÓPEZ ANA"
    with here.core.unit_of_work() as uow:
        assert [each.act for each in uow.rolls.decisions(here.roll_id, 11)] == [RollAct.ADDED]


def test_whoever_is_added_has_a_name_and_votes() -> None:
    here = with_people()
    values = values_of(a_person(99))
    nameless = replace(values, given_names=" ")
    assert code_of(
        here, acts.add_person, values=nameless, status=PersonStatus.ELIGIBLE, reason="x"
    ) == "roll-name-missing"  # fmt: skip
    assert code_of(
        here, acts.add_person, values=values, status=PersonStatus.EXCLUDED_OTHER, reason="x"
    ) == "status-does-not-vote"  # fmt: skip


def test_a_person_without_curp_is_nobodys_twin() -> None:
    here = with_people([a_person(1, curp=""), a_person(2)])
    values = replace(values_of(here.person(2)), curp="")
    here.by(acts.correct_row, number=2, values=values, reason="No era suya.")
    assert RollKind.CURP_DUPLICATE not in open_kinds(here)


def test_a_twin_who_does_not_vote_is_no_twin() -> None:
    here = with_people([a_person(1), a_person(2, status=PersonStatus.EXCLUDED_OTHER)])
    values = replace(values_of(here.person(1)), curp=here.person(2).curp)
    here.by(acts.correct_row, number=1, values=values, reason="x")
    assert RollKind.CURP_DUPLICATE not in open_kinds(here)


def test_a_frozen_version_is_not_changed() -> None:
    here = frozen()
    assert code_of(here, acts.set_status, number=1, status=PersonStatus.EXCLUDED_OTHER, reason="x") == "roll-not-open"


def test_unknown_people_and_findings_are_told() -> None:
    here = with_people()
    with pytest.raises(NotFoundError):
        here.by(acts.set_status, number=99, status=PersonStatus.EXCLUDED_OTHER, reason="x")
    with pytest.raises(NotFoundError):
        here.by(acts.confirm_finding, finding_id=99, reason="x")
