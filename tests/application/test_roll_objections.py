"""Objections to a version, and rulings that change the list in the same act."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.builders_rolls import RollOffice, a_person, frozen, with_people
from unionreg.application import roll_objections as acts
from unionreg.application import rolls, votes
from unionreg.application.queries import rolls as queries
from unionreg.application.roll_access import values_of
from unionreg.application.roll_freezing import freeze_roll
from unionreg.application.roll_records import ObjectionKind, ObjectionParty, Ruling
from unionreg.domain.rolls.roll import PersonStatus
from unionreg.errors import ConflictError, NotFoundError


def objected(here: RollOffice, kind: ObjectionKind, number: int | None = 1, who: str = "") -> int:
    made = here.by(
        acts.object_to_roll,
        kind=kind,
        party=ObjectionParty.UNION,
        filed_by="Rosa Cruz",
        number=number,
        who=who,
        grounds="Consta en la nómina.",
    )
    return int(made.created[0])


def rule(here: RollOffice, act: Any, objection: int, **arguments: Any) -> Any:
    coordinator = here.office.coordinator
    return act(here.core, coordinator, vote_id=here.vote_id, objection_id=objection, reason="Se acreditó.", **arguments)


def test_an_objection_names_the_person_as_the_list_does() -> None:
    here = with_people()
    objected(here, ObjectionKind.REMOVE)
    (row,) = queries.objections(here.core, here.office.coordinator, **here.here)
    assert (row.who, row.number, row.ruling) == ("APELLIDO0001 LÓPEZ ANA", 1, None)


def test_only_somebody_to_be_added_may_be_missing_from_the_list() -> None:
    here = with_people()
    objected(here, ObjectionKind.ADD, None, "Tomás Canul")
    with pytest.raises(ConflictError) as refused:
        objected(here, ObjectionKind.REMOVE, None, "Tomás Canul")
    assert refused.value.code == "objection-names-nobody"


def test_a_dismissed_objection_changes_nothing() -> None:
    here = with_people()
    objection = objected(here, ObjectionKind.REMOVE)
    rule(here, acts.dismiss_objection, objection)
    assert here.person(1).votes
    with pytest.raises(ConflictError) as refused:
        rule(here, acts.dismiss_objection, objection)
    assert refused.value.code == "objection-ruled"
    (row,) = queries.objections(here.core, here.office.coordinator, **here.here)
    assert (row.ruling, row.ruling_reason) == (Ruling.DISMISSED, "Se acreditó.")


def test_upholding_adds_the_person_and_says_which_objection_it_answers() -> None:
    here = with_people()
    objection = objected(here, ObjectionKind.ADD, None, "Tomás Canul")
    values = values_of(a_person(50, "CANUL"))
    rule(here, acts.uphold_objection, objection, status=PersonStatus.ADDED_DISMISSED, values=values)
    assert here.person(11).status is PersonStatus.ADDED_DISMISSED
    (decision,) = queries.decisions_made(here.core, here.office.coordinator, **here.here)
    assert decision.objection_id == objection


@pytest.mark.parametrize("kind", [ObjectionKind.REMOVE, ObjectionKind.ADD])
def test_upholding_changes_the_status(kind: ObjectionKind) -> None:
    here = with_people([a_person(1), a_person(2, status=PersonStatus.EXCLUDED_OTHER)])
    number, status = (1, PersonStatus.EXCLUDED_TRUST) if kind is ObjectionKind.REMOVE else (2, PersonStatus.ELIGIBLE)
    rule(here, acts.uphold_objection, objected(here, kind, number), status=status)
    assert here.person(number).status is status


def test_upholding_corrects_the_data() -> None:
    here = with_people()
    objection = objected(here, ObjectionKind.CORRECT)
    values = replace(values_of(here.person(1)), shift="MIXTO")
    rule(here, acts.uphold_objection, objection, values=values)
    assert here.person(1).shift == "MIXTO"


@pytest.mark.parametrize(
    ("kind", "number", "given"),
    [
        (ObjectionKind.ADD, None, {"status": PersonStatus.ELIGIBLE}),
        (ObjectionKind.ADD, None, {}),
        (ObjectionKind.REMOVE, 1, {}),
        (ObjectionKind.CORRECT, 1, {"status": PersonStatus.ELIGIBLE}),
    ],
)
def test_a_ruling_that_upholds_says_what_changes(
    kind: ObjectionKind, number: int | None, given: dict[str, Any]
) -> None:
    here = with_people()
    objection = objected(here, kind, number, "Tomás Canul")
    with pytest.raises(ConflictError) as refused:
        rule(here, acts.uphold_objection, objection, **given)
    assert refused.value.code == "ruling-incomplete"
    (row,) = queries.objections(here.core, here.office.coordinator, **here.here)
    assert row.ruling is None


def test_a_frozen_version_can_be_objected_to_and_the_objection_goes_with_the_copy() -> None:
    here = frozen()
    objection = objected(here, ObjectionKind.REMOVE)
    with pytest.raises(ConflictError) as refused:
        rule(here, acts.uphold_objection, objection, status=PersonStatus.EXCLUDED_TRUST)
    assert refused.value.code == "roll-not-open"
    copy = RollOffice(here.office, here.vote_id, int(here.by(rolls.continue_roll).created[0]))
    assert [each.objection_id for each in queries.objections(here.core, here.office.coordinator, **copy.here)] == [1]
    with pytest.raises(ConflictError) as refused:
        copy.by(freeze_roll)
    assert refused.value.code == "roll-objections-open"
    rule(here, acts.uphold_objection, objection, status=PersonStatus.EXCLUDED_TRUST)
    copy.by(freeze_roll)


def test_an_objection_belongs_to_its_vote() -> None:
    here = with_people()
    objection = objected(here, ObjectionKind.REMOVE)
    made = votes.create_vote(here.core, here.office.coordinator, procedure="390ter_revision", title="Otra")
    with pytest.raises(NotFoundError):
        rule(RollOffice(here.office, made.created[0]), acts.dismiss_objection, objection)
    with pytest.raises(NotFoundError):
        rule(here, acts.dismiss_objection, 99)
