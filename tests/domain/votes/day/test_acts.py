"""Acts of a station's day: what each writes down, and what each refuses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders_day import ANA, a_closing, a_paper_day, an_hour, an_opening, at
from unionreg.domain.votes.count import Explained
from unionreg.domain.votes.day import acts
from unionreg.domain.votes.day.records import (
    Amendment,
    ChallengeReason,
    HelperRelation,
    HelpKind,
    HourFigures,
    IncidentKind,
    Ruling,
    StationDay,
    TurnoutSpan,
)
from unionreg.domain.votes.day.states import DayState
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

PREPARED = StationDay("mesa-1")
OPEN = acts.opened(PREPARED, an_opening())
SUSPENDED = acts.suspended(OPEN, at(10), "Se fue la luz.", ("S-1",))
CLOSED = acts.closed(OPEN, a_closing())
WHY = Amendment("opening", "Se leyó mal.", ANA, at(20))
RULING = Ruling(admitted=True, reason="Está en la lista.", by=ANA, at=at(20))


def with_envelope(day: StationDay, envelope: int | None = None) -> StationDay:
    return acts.challenged(day, ChallengeReason.NO_DOCUMENT, "Sin foto", envelope)


def test_opening_writes_the_act() -> None:
    assert (OPEN.state, OPEN.opening) == (DayState.OPEN, an_opening())


def test_a_station_said_never_to_open_may_open_late() -> None:
    late = acts.opened(acts.not_opened(PREPARED, "No llegó el material."), an_opening())
    assert (late.state, late.not_opened) == (DayState.OPEN, "")


def test_a_corrected_opening_keeps_the_reason() -> None:
    corrected = acts.opening_corrected(OPEN, an_opening(screens=3), WHY)
    assert corrected.opening == an_opening(screens=3)
    assert corrected.amendments == (WHY,)


def test_there_is_nothing_to_correct_without_an_opening() -> None:
    with pytest.raises(ConflictError, match="opening-missing"):
        acts.opening_corrected(replace(CLOSED, opening=None), an_opening(), WHY)


@pytest.mark.parametrize(
    "act",
    [
        lambda day: acts.opened(day, an_opening()),
        lambda day: acts.closing_corrected(day, a_closing(), WHY),
        lambda day: acts.not_opened(day, "x"),
        lambda day: acts.resumed(day, at(11)),
        lambda day: acts.from_paper(day, a_paper_day()),
    ],
    ids=["open", "correct closing", "not opened", "resume", "from paper"],
)
def test_an_open_station_refuses_what_belongs_elsewhere(act: Callable[[StationDay], StationDay]) -> None:
    with pytest.raises(ConflictError) as caught:
        act(OPEN)
    assert caught.value.code == "day-wrong-state"
    assert caught.value.params["state"] == "open"


@pytest.mark.parametrize(
    "act",
    [
        lambda day: acts.with_hour(day, an_hour(9)),
        with_envelope,
        lambda day: acts.unchallenged(day, 1),
        lambda day: acts.assisted(day, HelpKind.SIGHT, HelperRelation.FAMILY, "", 1),
        lambda day: acts.suspended(day, at(10), "x"),
        lambda day: acts.closed(day, a_closing()),
        acts.may_mark,
    ],
    ids=["hour", "challenge", "no challenge", "help", "suspend", "close", "mark"],
)
def test_nothing_of_the_voting_is_written_before_opening(act: Callable[[StationDay], object]) -> None:
    with pytest.raises(ConflictError, match="day-wrong-state"):
        act(PREPARED)


def test_figures_of_an_hour_replace_those_noted_before() -> None:
    day = acts.with_hour(acts.with_hour(OPEN, an_hour(9, 3)), an_hour(9, 4, queue=2))
    assert day.hours == (an_hour(9, 4, queue=2),)


def test_hours_begin_on_the_hour() -> None:
    with pytest.raises(ConflictError, match="hour-not-whole"):
        acts.with_hour(OPEN, HourFigures(at(9, 30), 4))


def test_an_hour_that_was_told_is_not_written_again() -> None:
    told = replace(OPEN, spans=(TurnoutSpan(at(8), at(9), 12),))
    with pytest.raises(ConflictError, match="hour-told"):
        acts.with_hour(told, an_hour(9))


def test_envelopes_are_numbered_by_the_station_and_listed_by_number() -> None:
    day = with_envelope(with_envelope(with_envelope(OPEN), 9), 4)
    assert [each.envelope for each in with_envelope(day).challenges] == [1, 4, 9, 10]


@pytest.mark.parametrize(("envelope", "code"), [(1, "envelope-taken"), (0, "envelope-out-of-range")])
def test_an_envelope_has_a_number_of_its_own(envelope: int, code: str) -> None:
    with pytest.raises(ConflictError, match=code):
        with_envelope(with_envelope(OPEN), envelope)


def test_an_envelope_written_by_mistake_leaves_nothing() -> None:
    assert acts.unchallenged(with_envelope(OPEN), 1) == OPEN


def test_a_ruling_can_be_given_and_taken_back() -> None:
    day = with_envelope(with_envelope(OPEN))
    ruled = acts.ruled(day, 2, RULING)
    assert [each.ruling for each in ruled.challenges] == [None, RULING]
    assert (ruled.open_challenges, acts.ruled(ruled, 2, None)) == (1, day)


def test_an_unknown_envelope_is_not_ruled_on() -> None:
    with pytest.raises(NotFoundError, match="envelope-unknown"):
        acts.ruled(OPEN, 1, RULING)


HELP = st.tuples(st.sampled_from(HelpKind), st.sampled_from(HelperRelation), st.sampled_from(("", "náhuatl")))


@given(st.lists(st.tuples(HELP, st.integers(0, 5)), max_size=8), st.randoms())
def test_help_is_counted_by_kind_and_tells_no_order(lines: list[tuple[tuple, int]], chance: object) -> None:  # type: ignore[type-arg]
    last = list(dict(lines).items())
    other = list(last)
    chance.shuffle(other)  # type: ignore[attr-defined]
    days = []
    for sequence in (last, other):
        day = OPEN
        for (kind, relation, language), count in sequence:
            day = acts.assisted(day, kind, relation, language, count)
        days.append(day)
    assert days[0] == days[1]
    assert sum(each.count for each in days[0].assisted) == sum(count for _, count in last)


def test_help_has_a_bounded_count() -> None:
    with pytest.raises(ConflictError, match="count-out-of-range"):
        acts.assisted(OPEN, HelpKind.SIGHT, HelperRelation.FAMILY, "", -1)


def test_incidents_are_numbered() -> None:
    day = OPEN
    for text in ("uno", "dos"):
        day = acts.reported(day, IncidentKind.DELAY, at(10), text, "Ana")
    assert [(each.number, each.text) for each in day.incidents] == [(1, "uno"), (2, "dos")]


def test_a_list_is_full_at_some_point() -> None:
    day = replace(OPEN, incidents=OPEN.incidents * 0)
    for _ in range(acts.MOST_INCIDENTS):
        day = acts.reported(day, IncidentKind.DELAY, at(10), "x", "Ana")
    with pytest.raises(ConflictError, match="day-list-full"):
        acts.reported(day, IncidentKind.DELAY, at(10), "x", "Ana")


def test_resuming_answers_the_last_suspension() -> None:
    twice = acts.suspended(acts.resumed(SUSPENDED, at(11), seals_whole=True), at(12), "Otra vez")
    day = acts.resumed(twice, at(13))
    assert [(each.resumed_at, each.seals_whole) for each in day.suspensions] == [(at(11), True), (at(13), None)]
    assert day.state is DayState.OPEN


def test_a_suspended_station_may_close() -> None:
    assert acts.closed(SUSPENDED, a_closing()).state is DayState.CLOSED


def test_a_corrected_closing_keeps_the_reason() -> None:
    corrected = acts.closing_corrected(CLOSED, a_closing(unused=80), WHY)
    assert (corrected.closing, corrected.amendments) == (a_closing(unused=80), (WHY,))


def test_a_day_typed_from_paper_is_closed_and_told_in_spans() -> None:
    day = acts.from_paper(PREPARED, a_paper_day())
    assert (day.state, day.marks_on_paper) == (DayState.CLOSED, 10)
    assert [span.voted for span in day.spans] == [10]
    assert acts.is_closed(day)
    assert not acts.is_closed(OPEN)


def test_typing_from_paper_once_more_needs_a_reason() -> None:
    day = acts.from_paper(PREPARED, a_paper_day())
    with pytest.raises(ConflictError, match="amendment-missing"):
        acts.from_paper(day, a_paper_day(marks=11))
    again = acts.from_paper(day, a_paper_day(marks=11), WHY)
    assert (again.marks_on_paper, again.amendments) == (11, (WHY,))


def test_a_warning_is_explained_once_and_can_be_open_again() -> None:
    said = Explained("D-201", "Faltó un block.", ANA, at(20))
    day = acts.explained(acts.explained(OPEN, "D-201", said), "D-201", said)
    assert day.explained == (said,)
    assert acts.explained(day, "D-201", None) == OPEN
