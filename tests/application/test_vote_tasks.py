"""The task list of a vote: what is next, what goes on beside it, and what is over."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.application import test_support as requests
from tests.builders_votes import VotingOffice, a_resolved_vote, a_voting_office, close, count_all, package
from unionreg.application import after_publication, day, objections, preparation
from unionreg.application.objections import NewObjection
from unionreg.application.queries.vote_tasks import PHASES, TaskKey, TaskState
from unionreg.application.queries.votes import vote_page
from unionreg.domain.audit.kit_events import KitPrinted
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.objections import Channel, Effect, Irregularity, Ruling
from unionreg.domain.votes.preparation import Posted, Posting, VotePreparation
from unionreg.domain.votes.support import Stage

if TYPE_CHECKING:
    from collections.abc import Callable


def task(here: VotingOffice, key: TaskKey) -> Any:
    page = vote_page(here.core, here.office.auditor, **here.vote)
    return next((each for each in page.tasks if each.key is key), None)


def next_of(here: VotingOffice) -> TaskKey | None:
    return vote_page(here.core, here.office.auditor, **here.vote).next_task


def test_every_task_belongs_to_one_part_of_a_vote() -> None:
    keys = [key for keys in PHASES.values() for key in keys]
    assert sorted(keys) == sorted(TaskKey)


def two_unions() -> VotingOffice:
    here = requests.asked()
    requests.publish(here)
    requests.add(here, requests.VIOLET)
    return here


def one_union_in_the_window() -> VotingOffice:
    here = requests.asked()
    requests.publish(here)
    return here


@pytest.mark.parametrize(
    ("make", "reached", "state"),
    [
        (requests.a_request, Stage.FILED, TaskState.READY),
        (one_union_in_the_window, Stage.ADHESION_OPEN, TaskState.IN_PROGRESS),
        (two_unions, Stage.SEVERAL, TaskState.COMPLETE),
        (requests.ruled, Stage.GRANTED, TaskState.COMPLETE),
    ],
)
def test_a_request_stands_before_everything(make: Callable[[], VotingOffice], reached: Stage, state: TaskState) -> None:
    here = make()
    assert requests.view(here).stage is reached
    assert task(here, TaskKey.REQUEST).state is state
    ruled = reached is Stage.GRANTED
    assert (task(here, TaskKey.PREPARE).state is TaskState.CANNOT_START) is ruled
    assert (task(here, TaskKey.ARRANGE).state is TaskState.CANNOT_START) is ruled


def test_other_procedures_have_no_request() -> None:
    assert task(a_voting_office(), TaskKey.REQUEST) is None


def prepared(here: VotingOffice, value: VotePreparation) -> None:
    preparation.save_preparation(here.core, here.office.coordinator, preparation=value)


def test_a_vote_is_arranged_when_it_was_called_and_the_call_is_up() -> None:
    here = a_voting_office()
    assert task(here, TaskKey.ARRANGE).state is TaskState.READY
    said = VotePreparation(here.vote_id, called_on=here.core.clock().date())
    prepared(here, said)
    assert task(here, TaskKey.ARRANGE).state is TaskState.IN_PROGRESS
    up = Posting(Posted.CALL, "Comedor", here.core.clock(), Named("Ana Luna", "Coordinación"))
    with here.core.unit_of_work() as uow:
        uow.preparation.save(replace(said, postings=(up,)))
    assert task(here, TaskKey.ARRANGE).state is TaskState.COMPLETE


def test_a_list_that_came_in_is_a_roll_on_its_way() -> None:
    here = requests.with_rolls()
    assert task(here, TaskKey.ROLL).state is TaskState.IN_PROGRESS


def test_a_list_of_supporters_alone_is_no_roll() -> None:
    here = requests.asked()
    requests.a_roll(here, requests.RollPurpose.SUPPORTERS_30, requests.person(1))
    assert task(here, TaskKey.ROLL).state is TaskState.READY


def test_a_printed_kit_holds_the_acts_of_every_station() -> None:
    here = a_voting_office(stations=3)
    row = task(here, TaskKey.KIT)
    assert (row.state, row.done, row.total) == (TaskState.READY, 0, 3)
    names = [field.name for field in fields(KitPrinted)]
    event = KitPrinted(**{**dict.fromkeys(names, ""), "vote_id": here.vote_id})  # type: ignore[arg-type]
    with here.core.unit_of_work() as uow:
        uow.audit.add(event, here.office.coordinator)
    assert task(here, TaskKey.KIT).state is TaskState.COMPLETE


def test_the_day_counts_the_tables_that_are_over() -> None:
    here = a_voting_office()
    assert task(here, TaskKey.DAY).state is TaskState.READY
    day.prepare_days(here.core, here.office.coordinator, **here.vote)
    row = task(here, TaskKey.DAY)
    assert (row.state, row.done, row.total) == (TaskState.IN_PROGRESS, 0, 2)
    for station in ("mesa-1", "mesa-2"):
        day.record_not_opened(here.core, here.office.coordinator, **here.ids(station), reason="No llegó el material.")
    assert task(here, TaskKey.DAY).state is TaskState.COMPLETE


def test_what_goes_on_beside_is_never_next_while_the_straight_road_goes_on() -> None:
    here = a_voting_office()
    assert next_of(here) is TaskKey.COUNT


def test_what_was_not_recorded_is_no_longer_something_to_do_once_closed() -> None:
    here = close(count_all(a_voting_office()))
    states = {task(here, key).state for key in (TaskKey.ARRANGE, TaskKey.KIT, TaskKey.DAY)}
    assert states == {TaskState.NOT_RECORDED}


def post(here: VotingOffice) -> None:
    after_publication.post_result(
        here.core, here.office.coordinator, **here.vote, place="Entrada", at=here.core.clock()
    )


def test_the_result_is_posted_and_reported() -> None:
    here = package(a_resolved_vote())
    assert task(here, TaskKey.REPORT).state is TaskState.READY
    post(here)
    assert task(here, TaskKey.REPORT).state is TaskState.IN_PROGRESS
    after_publication.prepare_report(
        here.core,
        here.office.coordinator,
        **here.vote,
        keeper="Sindicato",
        kept_at="Archivo",
        delivery="Acuses.",
        declarant="Julia Canul",
        post="Secretaría general",
    )
    after_publication.record_report_sent(
        here.core, here.office.coordinator, **here.vote, report=1, number="A-1", at=here.core.clock()
    )
    assert task(here, TaskKey.REPORT).state is TaskState.COMPLETE


def test_an_open_objection_stands_before_the_certificate() -> None:
    here = package(a_resolved_vote())
    assert task(here, TaskKey.OBJECTIONS).state is TaskState.COMPLETE
    objection = NewObjection(
        here.core.clock(), Channel.PAPER, False, (("Ana", ""),), (Irregularity.COERCION,), (), "Hubo presión."
    )  # fmt: skip
    objections.receive_objection(here.core, here.office.registrar, **here.vote, objection=objection)
    row = task(here, TaskKey.OBJECTIONS)
    assert (row.state, row.done, row.total) == (TaskState.NEEDS_ATTENTION, 0, 1)
    assert next_of(here) is TaskKey.SIGN
    objections.decide_objection(
        here.core,
        here.office.signer,
        **here.vote,
        number=1,
        ruling=Ruling.DISMISSED,
        reasons="No se acreditó.",
        effect=Effect.NONE,
    )
    assert task(here, TaskKey.OBJECTIONS).state is TaskState.COMPLETE
    here.office.clock.now += timedelta(minutes=1)
