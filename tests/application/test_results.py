"""Closing, resolving and replacing results."""

from __future__ import annotations

import pytest

from tests.application.test_counting import refused_code
from tests.builders_votes import (
    AFTER_THE_COUNT,
    COUNTED,
    VotingOffice,
    a_clock,
    a_resolved_vote,
    a_signed_vote,
    a_voting_office,
    close,
    count_all,
    enter_as,
    enter_twice,
    entered,
    open_as,
    package,
    resolve,
)
from unionreg.application import results
from unionreg.application.queries import votes as queries
from unionreg.application.queries.votes import TaskKey, TaskState, VotePage
from unionreg.application.results import latest_result
from unionreg.domain.votes.count_entry import Place
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotOption, BallotShape, Base, DecisionRule, Population
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError


def page_of(here: VotingOffice) -> VotePage:
    return queries.vote_page(here.core, here.office.auditor, **here.vote)


def states_of(here: VotingOffice) -> dict[TaskKey, TaskState]:
    return {task.key: task.state for task in page_of(here).tasks}


def test_closing_sums_first_and_decides_once() -> None:
    here = close(count_all(a_voting_office()))
    page = page_of(here)
    assert page.result is not None
    assert page.result.totals.found == 184
    assert page.result.turnout.basis_points_covered == 9200
    assert page.result.computed.outcome is Outcome.APPROVED
    assert page.result.resolution is None
    assert (page.status, page.result_version, page.next_task) == (VoteStatus.CLOSED, 1, TaskKey.RESOLVE)


def test_every_station_says_what_it_waits_for() -> None:
    here = a_voting_office(stations=5)
    enter_as(here, here.office.first, Place.FIRST, entered())
    enter_twice(here, entered(), entered(unused=9), station="mesa-2")
    enter_twice(here, entered(null_votes=10), station="mesa-3", as_on_paper="Dice diez.")
    enter_as(here, here.office.first, Place.FIRST, entered(), "mesa-4")
    enter_as(here, here.office.second, Place.SECOND, entered(), "mesa-4")
    with pytest.raises(ConflictError) as refused:
        close(here)
    assert [(each.code, *each.fields) for each in refused.value.findings] == [
        ("W-201", "mesa-1"),
        ("W-202", "mesa-2"),
        ("W-203", "mesa-3"),
        ("W-204", "mesa-4"),
        ("W-205", "mesa-4"),
        ("W-201", "mesa-5"),
    ]
    assert refused.value.params["stations"] == 5
    assert states_of(here)[TaskKey.COUNT] is TaskState.NEEDS_ATTENTION
    assert states_of(here)[TaskKey.CLOSE] is TaskState.CANNOT_START


def test_a_count_that_ends_after_now_is_refused() -> None:
    here = count_all(a_voting_office())
    a_clock(here).now = COUNTED.replace(hour=1)
    with pytest.raises(ConflictError) as refused:
        close(here)
    assert {each.code for each in refused.value.findings} == {"W-206"}
    a_clock(here).now = AFTER_THE_COUNT
    close(here)


def test_nothing_is_resolved_before_closing_or_twice_closed() -> None:
    here = count_all(a_voting_office())
    assert refused_code(lambda: resolve(here)) == "wrong-status"
    close(here)
    assert refused_code(lambda: close(here)) == "wrong-status"


def test_reasons_are_mandatory_when_the_bases_disagree() -> None:
    here = close(count_all(a_voting_office(), entered(votes__yes=46, votes__no=44)))
    assert refused_code(lambda: resolve(here, Outcome.NO_MAJORITY)) == "reasons-missing"
    resolve(here, Outcome.NO_MAJORITY, "El texto del 390 Ter pide mitad más uno de las personas cubiertas.")
    page = page_of(here)
    assert page.result is not None
    assert page.result.resolution is not None
    assert page.result.resolution.by.name == "Félix Flores"
    assert page.result_version == 2


def test_a_winner_is_named_only_where_there_is_one() -> None:
    here = close(count_all(a_voting_office()))
    wrong = lambda: results.resolve(  # noqa: E731
        here.core, here.office.signer, **here.vote, outcome=Outcome.APPROVED, winner="yes", reasons="x"
    )
    assert refused_code(wrong) == "winner-wrong"


def test_named_options_have_a_winner() -> None:
    here = a_voting_office(
        procedure="leadership",
        ballot=BallotShape.NAMED,
        options=(BallotOption("yes", "Planilla Verde", None), BallotOption("no", "Planilla Blanca", None)),
        decision_rule=DecisionRule(Base.PLURALITY, Population.RIGHT_TO_VOTE, None),
    )
    close(count_all(here))
    results.resolve(
        here.core, here.office.signer, **here.vote, outcome=Outcome.WINNER, winner="yes", reasons="Mayoría simple."
    )
    page = page_of(here)
    assert page.result is not None
    assert page.result.computed.winner == "yes"


def test_a_resolution_can_be_changed_until_the_certificate() -> None:
    here = a_resolved_vote()
    resolve(here, Outcome.REPEAT_ORDERED, "Se acreditaron irregularidades.")
    page = page_of(here)
    assert page.result_version == 3
    assert page.result is not None
    assert page.result.supersedes is None


def test_a_result_resolved_after_packaging_supersedes_the_package() -> None:
    here = package(close(count_all(a_voting_office())))
    digest = page_of(here).package_digest
    resolve(here)
    page = page_of(here)
    assert page.result is not None
    assert page.result.supersedes is not None
    assert page.result.supersedes.package_digest == digest
    assert page.package_digest is None
    assert states_of(here)[TaskKey.PACKAGE] is TaskState.READY


def test_a_corrected_result_needs_a_reason_and_names_the_package_before() -> None:
    here = a_signed_vote()
    digest = page_of(here).package_digest
    results.reopen_vote(here.core, here.office.coordinator, **here.vote, reason="Se impugnó.")
    assert states_of(here)[TaskKey.CERTIFICATE] is TaskState.CANNOT_START
    assert refused_code(lambda: close(here)) == "superseding-reason-missing"
    assert refused_code(lambda: close(here, " ")) == "superseding-reason-missing"
    close(here, "Se revisó y no cambió.")
    page = page_of(here)
    assert page.result is not None
    assert page.result.supersedes is not None
    assert (page.result.supersedes.package_digest, page.result.supersedes.reason) == (digest, "Se revisó y no cambió.")


def test_a_vote_that_was_never_closed_has_no_result() -> None:
    here = a_voting_office()
    with here.core.unit_of_work() as uow:
        assert refused_code(lambda: latest_result(here.core, uow, here.vote_id)) == "no-result"
    assert refused_code(lambda: close(here)) == "stations-not-ready"


def test_the_count_goes_on_until_the_last_station() -> None:
    here = a_voting_office()
    assert states_of(here)[TaskKey.COUNT] is TaskState.READY
    open_as(here, here.office.first, Place.FIRST)
    assert states_of(here)[TaskKey.COUNT] is TaskState.IN_PROGRESS
