"""Taking a roll in, working on with a copy, removing personal data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders_rolls import (
    FAULTY,
    UNION,
    RollOffice,
    a_person,
    a_vote_in_preparation,
    check,
    frozen,
    with_file,
    with_people,
)
from tests.builders_votes import draft_of
from unionreg.application import roll_exports, roll_freezing, rolls, votes
from unionreg.application.queries import rolls as queries
from unionreg.domain.rolls.kinds import RollKind
from unionreg.domain.rolls.roll import RollState
from unionreg.domain.rolls.roll_file import RollCopy
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import ConflictError, NotFoundError, UnionregError


class StoppedError(UnionregError):
    """What the window raises when the person cancels."""


def stop_at(step: int) -> object:
    seen = []

    def told(_done: int, _total: int) -> None:
        seen.append(1)
        if len(seen) >= step:
            raise StoppedError("cancelled")

    return told


def listed(here: RollOffice) -> list[str]:
    with here.core.unit_of_work() as uow:
        return [person.list_name for person in uow.rolls.everybody(here.roll_id)]


def test_people_are_numbered_in_list_order_and_keep_their_row_of_the_file() -> None:
    here = with_file()
    assert listed(here) == [
        "ÁVILA SOTO JOSÉ",
        "LUNA MORA RITA",
        "NUÑO DÍAZ LUIS",
        "ÑÁÑEZ LÓPEZ ANA",
        "ÑÁÑEZ LÓPEZ ANA",
        "PÉREZ RUIZ EVA",
    ]
    assert [(here.person(number).number, here.person(number).row) for number in (1, 6)] == [(1, 5), (6, 4)]


def test_findings_know_their_people() -> None:
    here = with_file()
    (row,) = queries.findings_page(here.core, here.office.coordinator, **here.here, kind=RollKind.CURP_DUPLICATE).rows
    assert row.person is not None
    assert row.other is not None
    assert (row.person.row, row.other.row) == (6, 2)
    assert row.decision is None


def test_the_very_bytes_of_the_file_are_kept() -> None:
    here = with_file()
    with here.core.unit_of_work() as uow:
        assert uow.rolls.file(uow.rolls.get(here.roll_id).file_sha256) == FAULTY.encode()


def test_cancelling_leaves_nothing_behind() -> None:
    here = a_vote_in_preparation()
    checked = check(here)
    with pytest.raises(StoppedError):
        rolls.import_roll(
            here.core,
            here.office.coordinator,
            vote_id=here.vote_id,
            checked=checked,
            told=stop_at(1),  # type: ignore[arg-type]
        )
    with here.core.unit_of_work() as uow:
        assert uow.rolls.versions(here.vote_id) == ()
        with pytest.raises(NotFoundError):
            uow.rolls.file(checked.report.facts.sha256)


def test_checking_tells_how_far_it_is_and_can_be_cancelled() -> None:
    here = a_vote_in_preparation()
    file = rolls.RollFile("padron.csv", FAULTY.encode())
    mapping = here.core.roll_files.propose(file.content, file.name).mapping
    with pytest.raises(UnionregError):
        rolls.check_file(
            here.core, here.office.coordinator,
            vote_id=here.vote_id, file=file, mapping=mapping, origin=UNION, told=stop_at(1),  # type: ignore[arg-type]
        )  # fmt: skip


def test_a_list_of_nobody_is_refused() -> None:
    here = a_vote_in_preparation()
    with pytest.raises(ConflictError) as refused:
        rolls.import_people(here.core, here.office.coordinator, vote_id=here.vote_id, people=(), origin=UNION)
    assert refused.value.code == "roll-has-nobody"


def test_a_fixed_vote_takes_no_list() -> None:
    here = frozen()
    votes.fix_definition(here.core, here.office.coordinator, vote_id=here.vote_id)
    with pytest.raises(ConflictError) as refused:
        check(here)
    assert refused.value.code == "wrong-status"


def test_a_note_about_the_source_is_kept() -> None:
    here = a_vote_in_preparation()
    origin = replace(UNION, note=" Oficio 12/2026 ")
    rolls.import_people(here.core, here.office.coordinator, vote_id=here.vote_id, people=(a_person(1),), origin=origin)
    with here.core.unit_of_work() as uow:
        latest = uow.rolls.latest(here.vote_id)
        assert latest is not None
        assert latest.source_note == "Oficio 12/2026"


def test_ready_made_people_may_have_their_stations() -> None:
    people = tuple(a_person(number, station_id=f"mesa-{number % 2 + 1}") for number in range(1, 6))
    here = with_people(people)
    assert [station.voters_assigned for station in draft_of(here.core, here.vote_id).stations] == [2, 3]


def test_made_up_people_are_for_rehearsals_only() -> None:
    here = a_vote_in_preparation()
    with pytest.raises(ConflictError) as refused:
        rolls.import_people(
            here.core, here.office.coordinator,
            vote_id=here.vote_id, people=(a_person(1),), origin=UNION, invented=True,
        )  # fmt: skip
    assert refused.value.code == "roll-is-rehearsal"


def rehearsed(people: int = 4) -> RollOffice:
    return with_people(count=people, purpose=Purpose.REHEARSAL)


def test_a_file_of_a_rehearsal_is_refused_by_a_real_vote() -> None:
    drill = rehearsed()
    made = drill.by(roll_exports.export_roll, copy=RollCopy.FULL)
    real = a_vote_in_preparation()
    file = rolls.RollFile("padron.csv", made.content)
    with pytest.raises(ConflictError) as refused:
        rolls.propose_columns(real.core, real.office.coordinator, vote_id=real.vote_id, file=file)
    assert refused.value.code == "roll-is-rehearsal"


def test_the_people_of_a_rehearsal_are_refused_by_a_real_vote_of_the_office_in_any_clothes() -> None:
    drill = rehearsed()
    made = votes.create_vote(drill.core, drill.office.coordinator, procedure="390ter_revision", title="Real")
    people = tuple(a_person(number) for number in range(1, 5))
    with pytest.raises(ConflictError) as refused:
        rolls.import_people(drill.core, drill.office.coordinator, vote_id=made.created[0], people=people, origin=UNION)
    assert refused.value.code == "roll-is-rehearsal"


def test_a_rehearsal_takes_its_own_file_again() -> None:
    drill = rehearsed()
    made = drill.by(roll_exports.export_roll, copy=RollCopy.FULL)
    file = rolls.RollFile("padron.csv", made.content)
    proposal = rolls.propose_columns(drill.core, drill.office.coordinator, vote_id=drill.vote_id, file=file)
    assert proposal.mapping.sheets


def test_work_goes_on_with_a_copy_of_a_frozen_version() -> None:
    here = frozen()
    made = here.by(rolls.continue_roll)
    with here.core.unit_of_work() as uow:
        first, second = uow.rolls.versions(here.vote_id)
        assert (first.state, second.state) == (RollState.FROZEN, RollState.DRAFT)
        assert made.created == (str(second.roll_id),)
        assert list(uow.rolls.everybody(first.roll_id)) == list(uow.rolls.everybody(second.roll_id))
        assert (second.digest, second.frozen_at) == (None, None)
    with pytest.raises(ConflictError) as refused:
        here.by(rolls.continue_roll, roll_id=second.roll_id)
    assert refused.value.code == "roll-still-open"


def test_a_frozen_copy_replaces_the_version_that_was_frozen() -> None:
    here = frozen()
    again = RollOffice(here.office, here.vote_id, int(here.by(rolls.continue_roll).created[0]))
    again.by(roll_freezing.freeze_roll)
    with here.core.unit_of_work() as uow:
        assert [each.state for each in uow.rolls.versions(here.vote_id)] == [RollState.REPLACED, RollState.FROZEN]


def test_only_a_replaced_version_loses_its_people() -> None:
    here = with_file()
    with pytest.raises(ConflictError) as refused:
        here.by(rolls.forget_roll, reason="x")
    assert refused.value.code == "roll-in-use"
    with here.core.unit_of_work() as uow:
        sha256 = uow.rolls.get(here.roll_id).file_sha256
        uow.rolls.save_state(here.roll_id, RollState.REPLACED)
    here.by(rolls.forget_roll, reason="Se cumplió el plazo.")
    with here.core.unit_of_work() as uow:
        assert list(uow.rolls.everybody(here.roll_id)) == []
        assert uow.rolls.findings(here.roll_id).total == 0
        with pytest.raises(NotFoundError):
            uow.rolls.file(sha256)
        gone = uow.rolls.forgotten(here.roll_id)
        assert gone is not None
        assert gone.reason == "Se cumplió el plazo."
    (row,) = queries.rolls_view(here.core, here.office.coordinator, vote_id=here.vote_id).versions
    assert (row.roll.people, row.assigned) == (6, 0)
    with pytest.raises(ConflictError) as refused:
        here.by(rolls.forget_roll, reason="x")
    assert refused.value.code == "roll-forgotten"


def test_a_version_belongs_to_its_vote() -> None:
    here = with_people()
    made = votes.create_vote(here.core, here.office.coordinator, procedure="390ter_revision", title="Otra")
    with pytest.raises(NotFoundError):
        here.by(rolls.continue_roll, vote_id=made.created[0])


def test_deleting_a_draft_deletes_its_roll_and_the_file() -> None:
    here = with_file()
    with here.core.unit_of_work() as uow:
        sha256 = uow.rolls.get(here.roll_id).file_sha256
    votes.delete_draft(here.core, here.office.coordinator, vote_id=here.vote_id)
    with here.core.unit_of_work() as uow:
        assert uow.rolls.versions(here.vote_id) == ()
        with pytest.raises(NotFoundError):
            uow.rolls.file(sha256)


def test_the_curp_is_shown_to_those_who_edit_rolls_only() -> None:
    here = with_file()
    seen = queries.person_view(here.core, here.office.registrar, **here.here, number=1)
    assert seen.person.curp == ""
    assert queries.person_view(here.core, here.office.coordinator, **here.here, number=1).person.curp


@pytest.mark.parametrize(("name", "kept"), [("padr\udcf3n.csv", "padr?n.csv"), ("padrón\n\u202e.csv", "padrón??.csv")])
def test_a_file_name_that_is_no_text_does_not_stop_its_list(name: str, kept: str) -> None:
    here = a_vote_in_preparation()
    checked = check(here)
    checked = replace(checked, file=replace(checked.file, name=name))
    rolls.import_roll(here.core, here.office.coordinator, vote_id=here.vote_id, checked=checked)
    with here.core.unit_of_work() as uow:
        assert [each.file_name for each in uow.rolls.versions(here.vote_id)] == [kept]
