"""Reading the day: all stations at once, turnout, people marked twice, envelopes that could turn a result."""

from __future__ import annotations

import pytest

from tests.application.test_day import with_roll
from tests.builders_day import a_closing, a_day, a_laptop, a_paper_day, an_hour, an_open_day, at, taken_in
from tests.builders_votes import VotingOffice, a_voting_office, count_all, enter_twice, entered
from unionreg.application import day, day_arrivals, day_rulings, stations
from unionreg.application.queries import day as queries
from unionreg.domain.votes.day.records import ChallengeReason
from unionreg.domain.votes.day.states import DayState
from unionreg.errors import ConflictError, NotFoundError


def reads(here: VotingOffice, query: object, **more: object) -> object:
    return query(here.core, here.office.coordinator, **here.vote, **more)  # type: ignore[operator]


def marked_at_both() -> tuple[VotingOffice, int]:
    """Two tables that share a list: one works on a laptop and cannot know whom the other has marked."""
    here = with_roll(shared=True)
    coordinator = here.office.coordinator
    laptop = a_laptop(here, "mesa-2")
    number = laptop.desk.people[3].number
    laptop.desk.mark_arrival(number=number, document="passport")
    laptop.desk.mark_arrival(number=laptop.desk.people[4].number, document="passport")
    laptop.desk.close_station(closing=a_closing())
    day_arrivals.mark_arrival(here.core, coordinator, **here.ids(), number=number, document="ine")
    taken_in(here, laptop.desk.hand_over().content)
    return here, number


def test_somebody_marked_by_two_stations_counts_once_and_waits_for_a_decision() -> None:
    here, number = marked_at_both()
    sums = queries.totals(here.core, here.office.auditor, **here.vote)
    assert (sums.came, sums.double) == (2, 1)
    (row,) = queries.double_marks(here.core, here.office.coordinator, **here.vote)
    assert (row.number, row.stations, row.ruling) == (number, (("mesa-1", "Mesa 1"), ("mesa-2", "Mesa 2")), None)
    assert row.name.startswith("APELLIDO")
    assert [each.code for each in queries.day_findings(here.core, here.office.auditor, **here.vote)] == ["D-302"]


def test_a_decision_about_two_marks_names_no_person_in_the_log_and_changes_no_mark() -> None:
    here, number = marked_at_both()
    coordinator = here.office.coordinator
    for reason in ("Firmó en la mesa 1.", "Se comparó la firma."):
        day_rulings.rule_on_double_mark(
            here.core, coordinator, **here.vote, number=number, counts_at="mesa-1", reason=reason
        )
    (row,) = queries.double_marks(here.core, coordinator, **here.vote)
    assert row.ruling is not None
    assert (row.ruling.counts_at, row.ruling.reason) == ("mesa-1", "Se comparó la firma.")
    assert queries.day_findings(here.core, here.office.auditor, **here.vote) == ()
    assert queries.totals(here.core, here.office.auditor, **here.vote).came == 2
    with here.core.unit_of_work() as uow:
        *_, last = uow.audit.records()
    assert row.name not in str(last.details)
    assert "number" not in last.details


def test_only_those_marked_twice_are_decided_about() -> None:
    here, number = marked_at_both()
    coordinator = here.office.coordinator
    with pytest.raises(NotFoundError, match="double-mark-unknown"):
        day_rulings.rule_on_double_mark(here.core, coordinator, **here.vote, number=999, counts_at="mesa-1", reason="x")
    with pytest.raises(ConflictError, match="double-mark-elsewhere"):
        day_rulings.rule_on_double_mark(
            here.core, coordinator, **here.vote, number=number, counts_at="mesa-3", reason="x"
        )


def test_all_stations_stand_in_the_order_of_the_definition_with_their_sums() -> None:
    here = an_open_day()
    coordinator = here.office.coordinator
    day.record_from_paper(here.core, coordinator, **here.ids("mesa-2"), paper=a_paper_day())
    day_arrivals.mark_arrival(here.core, coordinator, **here.ids(), number=3, document="ine")
    day_arrivals.record_hour(
        here.core, coordinator, **here.ids(), figures=an_hour(9, 1, queue=4, interrupted_minutes=20)
    )
    shown = queries.progress(here.core, here.office.auditor, **here.vote)
    first, second = shown.rows
    assert (first.name, first.state, first.marked, first.queue, first.last_hour) == (
        "Mesa 1", DayState.OPEN, 1, 4, at(9),
    )  # fmt: skip
    assert (second.state, second.marks_on_paper, second.closed_at) == (DayState.CLOSED, 10, a_closing().closed_at)
    assert (shown.totals.came, shown.totals.interrupted_minutes, shown.totals.ready) == (11, 20, 0)
    assert dict(shown.totals.by_state)[DayState.OPEN] == 1
    assert shown.totals == queries.totals(here.core, here.office.auditor, **here.vote)


def test_a_stopped_station_shows_since_when() -> None:
    here = an_open_day()
    day.suspend_station(here.core, here.office.coordinator, **here.ids(), at=at(10), reason="Luz")
    assert queries.progress(here.core, here.office.auditor, **here.vote).rows[0].suspended_at == at(10)


def test_progress_is_empty_before_the_day_is_prepared() -> None:
    here = a_voting_office()
    shown = queries.progress(here.core, here.office.auditor, **here.vote)
    assert (shown.rows, shown.totals.stations, shown.title) == ((), 0, "Revisión 2026")


def test_turnout_is_told_in_spans_for_all_stations_together() -> None:
    here = an_open_day()
    for hour, voted in ((8, 7), (9, 1), (10, 6), (11, 9)):
        day_arrivals.record_hour(here.core, here.office.coordinator, **here.ids(), figures=an_hour(hour, voted))
    day.record_from_paper(here.core, here.office.coordinator, **here.ids("mesa-2"), paper=a_paper_day())
    rows = queries.turnout_by_hour(here.core, here.office.auditor, **here.vote)
    assert [(row.hour, row.voted, row.so_far) for row in rows] == [(at(8), 7, 7), (at(9), 10, 17), (at(10), 7, 24)]


def test_what_the_day_says_about_the_count_comes_as_a_hint() -> None:
    here = a_day()
    assert queries.count_hint(here.core, here.office.first, **here.ids()) == queries.CountHint(
        None, None, None, None, None, None, 0
    )
    day.record_from_paper(here.core, here.office.coordinator, **here.ids(), paper=a_paper_day())
    hint = queries.count_hint(here.core, here.office.first, **here.ids())
    assert hint is not None
    assert (hint.received, hint.unused, hint.spoiled, hint.voters_signed, hint.challenged) == (100, 90, 0, 10, 0)
    bare = a_voting_office()
    assert queries.count_hint(bare.core, bare.office.first, **bare.ids()) is None


def with_envelopes(number: int) -> VotingOffice:
    here = an_open_day()
    for _ in range(number):
        day_arrivals.add_challenge(here.core, here.office.coordinator, **here.ids(), reason=ChallengeReason.OTHER)
    return here


def shown_challenges(here: VotingOffice) -> queries.ChallengesView:
    return queries.challenges(here.core, here.office.auditor, **here.vote)


def test_envelopes_are_not_weighed_before_the_count() -> None:
    shown = shown_challenges(with_envelopes(2))
    assert (shown.challenges, shown.open, shown.margin, shown.determinative, shown.findings) == (2, 2, None, None, ())


@pytest.mark.parametrize(("yes", "no", "determinative"), [(47, 43, False), (46, 44, True)])
def test_envelopes_are_weighed_against_the_margin_of_all_stations(yes: int, no: int, *, determinative: bool) -> None:
    here = count_all(with_envelopes(4), entered(votes__yes=yes, votes__no=no))
    shown = shown_challenges(here)
    assert (shown.margin, shown.determinative) == (2 * (yes - no), determinative)
    assert [each.code for each in shown.findings] == ["D-304" if determinative else "D-305"]


def test_decided_envelopes_no_longer_weigh() -> None:
    here = count_all(with_envelopes(2))
    for envelope, admitted in ((1, True), (2, False)):
        day_arrivals.rule_on_challenge(
            here.core, here.office.coordinator, **here.ids(), envelope=envelope, admitted=admitted, reason="x"
        )
    shown = shown_challenges(here)
    assert (shown.open, shown.admitted, shown.refused, shown.determinative, shown.findings) == (0, 1, 1, False, ())


def test_annulled_stations_do_not_weigh() -> None:
    here = count_all(with_envelopes(1))
    stations.annul_station(here.core, here.office.coordinator, **here.ids("mesa-2"), reason="Se perdió la urna.")
    assert shown_challenges(here).margin == 30


def test_envelopes_are_not_weighed_while_a_station_is_missing() -> None:
    here = with_envelopes(1)
    enter_twice(here, entered())
    assert shown_challenges(here).margin is None
