"""What does not add up in a station's day: each finding from the smallest change of a day that adds up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.builders_day import a_closing, a_paper_day, a_station, a_strip, an_hour, an_opening, at
from tests.builders_votes import CLOSES, OPENS
from unionreg.domain.findings import Severity
from unionreg.domain.votes.count import OptionVotes
from unionreg.domain.votes.day import acts
from unionreg.domain.votes.day.checks import (
    check_clock,
    check_day,
    check_determinative,
    check_doubles,
    marks_known,
)
from unionreg.domain.votes.day.records import ChallengeReason, IncidentKind, StationDay
from unionreg.domain.votes.day.totals import DoubleMark
from unionreg.domain.votes.result import Totals

PREPARED = StationDay("mesa-1")


def whole_day(opening: dict[str, Any] | None = None, closing: dict[str, Any] | None = None) -> StationDay:
    day = acts.opened(PREPARED, an_opening(**(opening or {})))
    day = acts.with_hour(day, an_hour(9, 10))
    return acts.closed(day, a_closing(**(closing or {})))


def codes(day: StationDay, marked: int | None = 10) -> list[str]:
    strip = None if marked is None else a_strip(marked=marked)
    return [each.code for each in check_day(day, a_station(), strip)]


def test_a_day_that_adds_up_has_no_findings() -> None:
    assert codes(whole_day()) == []
    assert codes(acts.from_paper(PREPARED, a_paper_day()), marked=0) == []
    assert codes(PREPARED, marked=0) == []


@pytest.mark.parametrize(
    ("opening", "code"),
    [
        ({"first_folio": 2}, "D-101"),
        ({"ballots_received": 99, "last_folio": 99}, "D-201"),
        ({"boxes_shown_empty": False}, "D-202"),
        ({"boxes_transparent": False}, "D-202"),
        ({"boxes": 0}, "D-202"),
        ({"voters": 99}, "D-205"),
        ({"opened_at": OPENS + timedelta(minutes=16)}, "D-206"),
        ({"first_folio": 101, "last_folio": 200}, "D-208"),
        ({"people": ()}, "D-209"),
        ({"seals": ()}, "D-213"),
    ],
)
def test_what_is_wrong_with_an_opening(opening: dict[str, Any], code: str) -> None:
    day = acts.opened(PREPARED, an_opening(**opening))
    assert code in codes(day, marked=0)


def test_a_late_opening_with_its_reason_and_a_short_delay_are_fine() -> None:
    late = {"opened_at": OPENS + timedelta(minutes=16), "late_reason": "No llegaban las boletas."}
    assert codes(acts.opened(PREPARED, an_opening(**late)), marked=0) == []
    assert codes(acts.opened(PREPARED, an_opening(opened_at=OPENS + timedelta(minutes=15))), marked=0) == []


def test_ballots_without_numbers_are_not_asked_for_them() -> None:
    plain = acts.opened(PREPARED, an_opening(first_folio=None, last_folio=None))
    assert codes(plain, marked=0) == []
    numbered = acts.opened(PREPARED, an_opening())
    assert check_day(numbered, a_station(folios=None), a_strip()) == ()


@pytest.mark.parametrize(
    ("closing", "code"),
    [
        ({"closed_at": OPENS - timedelta(hours=1)}, "D-102"),
        ({"unused": 91, "spoiled": 10}, "D-103"),
        ({"unused": 89}, "D-203"),
        ({"unused_cancelled": False}, "D-210"),
        ({"closed_at": CLOSES - timedelta(minutes=1)}, "D-207"),
    ],
)
def test_what_is_wrong_with_a_closing(closing: dict[str, Any], code: str) -> None:
    assert code in codes(whole_day(closing=closing))


def test_an_early_closing_with_its_reason_is_fine() -> None:
    early = {"closed_at": CLOSES - timedelta(hours=1), "early_reason": "Votaron todas las personas."}
    assert codes(whole_day(closing=early)) == []


def test_marks_are_compared_with_ballots_and_hours() -> None:
    assert codes(whole_day(), marked=11) == ["D-203", "D-204"]


def test_a_ballot_in_an_envelope_was_given_out_too() -> None:
    day = acts.opened(PREPARED, an_opening())
    day = acts.challenged(acts.with_hour(day, an_hour(9, 10)), ChallengeReason.NOT_ON_LIST)
    closed = acts.closed(day, a_closing(unused=89))
    assert codes(closed) == ["D-211"]


def test_a_day_without_hours_is_not_compared_with_them() -> None:
    day = acts.closed(acts.opened(PREPARED, an_opening()), a_closing())
    assert codes(day) == []


def test_more_marks_on_paper_than_people_cannot_be() -> None:
    day = acts.from_paper(PREPARED, a_paper_day(marks=101))
    assert "D-104" in codes(day, marked=0)


def test_who_came_is_not_asked_while_a_laptop_has_it() -> None:
    assert codes(whole_day(), marked=None) == []
    assert marks_known(whole_day(), None) is None
    assert marks_known(acts.from_paper(PREPARED, a_paper_day()), None) == 10


def test_suspensions_are_looked_at() -> None:
    day = acts.opened(PREPARED, an_opening())
    stopped = acts.suspended(day, at(12), "Se fue la luz.", ("S-1",))
    back = acts.resumed(stopped, at(11), seals_whole=False)
    assert codes(back, marked=0) == ["D-105", "D-214"]
    assert codes(stopped, marked=0) == []
    assert codes(acts.closed(stopped, a_closing(unused=100)), marked=0) == ["D-212"]


def test_a_clock_wrong_by_a_day_is_told_with_both_clocks() -> None:
    day = whole_day(opening={"opened_at": OPENS - timedelta(days=1)})
    (found,) = check_clock(day, a_station(), written_at=CLOSES, received_at=CLOSES + timedelta(hours=1))
    assert (found.code, found.severity) == ("D-301", Severity.WARNING)
    assert (found.param("time"), found.param("laptop"), found.param("office")) == (
        "11/08/2026 06:00",
        "12/08/2026 18:00",
        "12/08/2026 19:00",
    )


def test_every_time_of_a_day_is_looked_at() -> None:
    tomorrow = CLOSES + timedelta(days=1)
    day = acts.opened(PREPARED, an_opening())
    late = [
        replace(acts.closed(day, a_closing()), closing=a_closing(closed_at=tomorrow)),
        acts.with_hour(day, replace(an_hour(9), hour=tomorrow)),
        acts.reported(day, IncidentKind.DELAY, tomorrow, "x", "Ana"),
        acts.suspended(day, tomorrow, "x"),
        acts.reported(PREPARED, IncidentKind.DELAY, tomorrow, "x", "Ana"),
    ]
    for each in late:
        assert [one.code for one in check_clock(each, a_station(), written_at=CLOSES, received_at=CLOSES)] == ["D-301"]


def test_a_laptop_ahead_of_the_office_is_told() -> None:
    ahead = check_clock(whole_day(), a_station(), written_at=CLOSES, received_at=CLOSES - timedelta(minutes=11))
    assert [each.param("laptop") for each in ahead] == ["12/08/2026 18:00"]
    close = check_clock(whole_day(), a_station(), written_at=CLOSES, received_at=CLOSES - timedelta(minutes=10))
    assert close == ()


def test_people_marked_twice_are_told_until_somebody_decided() -> None:
    doubles = (DoubleMark(7, ("mesa-1", "mesa-2")), DoubleMark(9, ("mesa-1", "mesa-3")))
    assert [each.param("people") for each in check_doubles(doubles, frozenset({7}))] == [1]
    assert check_doubles(doubles, frozenset({7, 9})) == ()


@pytest.mark.parametrize(("undecided", "expected"), [(0, []), (9, ["D-305"]), (10, ["D-304"]), (11, ["D-304"])])
def test_envelopes_can_turn_a_result_when_they_reach_the_margin(undecided: int, expected: list[str]) -> None:
    votes = (OptionVotes("no", 40), OptionVotes("yes", 50))
    totals = Totals(1, 100, 100, 100, 0, 0, 0, 90, 90, votes, 90, 0, undecided)
    assert [each.code for each in check_determinative(undecided, totals)] == expected
