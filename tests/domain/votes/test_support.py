from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.rolls.roll import PersonStatus, RollPerson
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.support import (
    Applicant,
    Stage,
    Standing,
    StandingCount,
    SupportCheck,
    SupportOutcome,
    SupportRequest,
    SupportRuling,
    counted,
    has_support,
    judge_supporters,
    proposed,
    stage,
    supporters_needed,
)
from unionreg.domain.votes.vote import Union

AT = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
BY = Named("Ana Luna", "Coordinación")
ORANGE = Applicant(Union("naranja", "Sindicato Naranja", None), date(2026, 2, 2))
VIOLET = Applicant(Union("violeta", "Sindicato Violeta", None), date(2026, 2, 9))
LAST_DAY = date(2026, 2, 20)


def a_check(people: int) -> SupportCheck:
    return SupportCheck(1, 2, people, people, (StandingCount(Standing.COUNTS, people),), BY, AT)


def person(curp: str, number: int = 1) -> RollPerson:
    return RollPerson(number, "LUNA", "", "ANA", curp)


def test_every_line_of_a_list_counts_in_one_way() -> None:
    workers = {
        "A": PersonStatus.ELIGIBLE,
        "B": PersonStatus.ADDED_DISMISSED,
        "C": PersonStatus.EXCLUDED_TRUST,
        "D": PersonStatus.EXCLUDED_LATER_HIRE,
        "E": PersonStatus.EXCLUDED_OTHER,
    }
    lines, standings = judge_supporters([person(curp) for curp in ("A", "B", "A", "C", "D", "E", "F", "")], workers)
    assert lines == 8
    assert standings == (
        StandingCount(Standing.COUNTS, 2),
        StandingCount(Standing.WITHOUT_CURP, 1),
        StandingCount(Standing.REPEATED, 1),
        StandingCount(Standing.NOT_A_WORKER, 1),
        StandingCount(Standing.TRUST, 1),
        StandingCount(Standing.HIRED_LATER, 1),
        StandingCount(Standing.NOT_ON_THE_ROLL, 1),
    )
    assert counted(standings) == 2


@given(st.lists(st.sampled_from(["", "A", "B", "C", "D"])))
def test_no_line_is_lost_and_nobody_counts_twice(curps: list[str]) -> None:
    workers = dict.fromkeys("AB", PersonStatus.ELIGIBLE)
    lines, standings = judge_supporters([person(curp) for curp in curps], workers)
    assert lines == len(curps) == sum(each.people for each in standings)
    assert counted(standings) == len(set(curps) & set(workers))


@given(st.integers(min_value=1, max_value=10_000_000))
def test_the_needed_number_is_the_smallest_that_is_enough(workers: int) -> None:
    needed = supporters_needed(workers)
    assert needed * 10 >= workers * 3
    assert (needed - 1) * 10 < workers * 3
    assert has_support(a_check(needed), workers)
    assert not has_support(a_check(needed - 1), workers)


def test_support_is_unknown_without_list_or_number() -> None:
    assert has_support(None, 100) is None
    assert has_support(a_check(30), None) is None


@pytest.mark.parametrize(
    ("changes", "today", "expected"),
    [
        ({}, date(2026, 2, 3), Stage.FILED),
        ({"published_on": date(2026, 2, 5)}, LAST_DAY, Stage.ADHESION_OPEN),
        ({"published_on": date(2026, 2, 5)}, date(2026, 2, 21), Stage.SINGLE_CHECK),
        ({"published_on": date(2026, 2, 5), "applicants": (ORANGE, VIOLET)}, LAST_DAY, Stage.SEVERAL),
    ],
)
def test_the_stage_follows_from_days_and_unions(changes: dict[str, object], today: date, expected: Stage) -> None:
    request = replace(SupportRequest("v", applicants=(ORANGE,)), **changes)  # type: ignore[arg-type]
    until = LAST_DAY if request.published_on else None
    assert stage(request, until, today) is expected


@pytest.mark.parametrize(
    ("outcome", "expected"), [(SupportOutcome.GRANTED, Stage.GRANTED), (SupportOutcome.DENIED, Stage.DENIED)]
)
def test_a_ruling_ends_the_request(outcome: SupportOutcome, expected: Stage) -> None:
    request = SupportRequest("v", 100, (ORANGE,), date(2026, 2, 5), SupportRuling(outcome, "Razones", BY, AT))
    assert stage(request, LAST_DAY, LAST_DAY) is expected


def test_what_is_proposed_for_one_union_alone() -> None:
    request = SupportRequest("v", 100, (replace(ORANGE, check=a_check(30)),))
    assert proposed(request) is SupportOutcome.GRANTED
    assert proposed(replace(request, workers_covered=101)) is SupportOutcome.DENIED
    assert proposed(replace(request, workers_covered=None)) is None
    assert proposed(replace(request, applicants=(ORANGE, VIOLET))) is None
    assert proposed(replace(request, applicants=())) is None
