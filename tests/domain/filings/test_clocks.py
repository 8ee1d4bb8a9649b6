"""The clock of a case: vectors of the law notes, the suspension in both readings, years without a calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders_office import INVENTED_CALENDAR
from tests.domain.calendar_builders import shipped
from unionreg.application.calendars import read_calendar
from unionreg.domain.calendar import CalendarBook, CalendarMissingError
from unionreg.domain.certificates.validity import representativeness_validity
from unionreg.domain.filings.case import Case, CaseState, CaseVersion, Channel
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.clocks import (
    CaseClock,
    DueKey,
    FilingSettings,
    Suspension,
    business_days_between,
    clocks_of,
    days_left,
    effective_state,
)
from unionreg.domain.filings.due_dates import DueItem, duty_days, in_order
from unionreg.domain.filings.filing import FilingData, FilingKind
from unionreg.domain.filings.marks import Prevention, PreventionItem
from unionreg.domain.filings.rulings import Adhesion, Demand, Event
from unionreg.domain.filings.states.arrows import CaseAct
from unionreg.domain.votes.count import Named

NOW = datetime(2026, 8, 12, 15, tzinfo=UTC)
WEDNESDAY = date(2026, 8, 12)
WHO = Named("Rosa Ríos", "Registro")
RUNS, STANDS = FilingSettings(), FilingSettings(Suspension.STANDS_STILL)
ITEM = PreventionItem(1, "members-list", "Falta.", "LFT 365-II", "Complétela.")


@cache
def book() -> CalendarBook:
    return CalendarBook((read_calendar(INVENTED_CALENDAR),))


def a_case(kind: FilingKind = FilingKind.WORKERS_UNION, state: CaseState = CaseState.FILED, **more: object) -> Case:
    data = FilingData("0" * 32, kind)
    version = CaseVersion(1, data, Channel.PAPER, "0" * 64, "", NOW, WHO, 1)
    machine = filing_type(kind).machine
    return replace(Case("RS-1", kind, machine, state, "0" * 32, NOW, WEDNESDAY, (version,)), **more)  # type: ignore[arg-type]


def asked(notified: date = WEDNESDAY, answered: date | None = None, late: str = "") -> Prevention:
    due = book().forward(notified, 3)[1]
    return Prevention(1, 1, (ITEM,), WHO, NOW, notified, 3, "LFT 735", due, late, answered, 2 if answered else None)


def clock(case: Case, key: DueKey, settings: FilingSettings = RUNS, today: date = WEDNESDAY) -> CaseClock:
    found = clocks_of(case, filing_type(case.kind), book(), settings, today)
    return next(each for each in found if each.key is key)


def keys(case: Case) -> list[DueKey]:
    return [each.key for each in clocks_of(case, filing_type(case.kind), book(), RUNS, WEDNESDAY)]


def fact(act: CaseAct, on: date = WEDNESDAY) -> tuple[Event, ...]:
    return (Event(act, on, "", WHO, NOW),)


def test_a_registration_has_five_days_for_a_prevencion_and_twenty_for_the_ruling() -> None:
    case = a_case()
    assert clock(case, DueKey.PREVENT).due_on == date(2026, 8, 19)
    assert clock(case, DueKey.PREVENT).optional
    assert clock(case, DueKey.DECIDE).due_on == date(2026, 9, 9)
    assert keys(case)[0] is DueKey.DECIDE


def test_a_prevencion_runs_on_or_stands_still_as_the_office_reads_it_and_the_other_is_shown() -> None:
    case = a_case(state=CaseState.PREVENTED, preventions=(asked(),))
    running = clock(case, DueKey.DECIDE)
    standing = clock(case, DueKey.DECIDE, STANDS)
    assert (running.due_on, running.other_due_on) == (date(2026, 9, 9), date(2026, 9, 14))
    assert (standing.due_on, standing.other_due_on) == (date(2026, 9, 14), date(2026, 9, 9))
    assert standing.paused
    assert not running.paused


def test_it_stands_still_at_most_to_the_last_day_of_the_answer() -> None:
    on_time = a_case(state=CaseState.UNDER_REVIEW, preventions=(asked(answered=date(2026, 8, 13)),))
    late = a_case(state=CaseState.UNDER_REVIEW, preventions=(asked(answered=date(2026, 8, 28)),))
    assert clock(on_time, DueKey.DECIDE, STANDS).due_on == date(2026, 9, 10)
    assert clock(late, DueKey.DECIDE, STANDS).due_on == date(2026, 9, 14)
    waiting = a_case(state=CaseState.PREVENTED, preventions=(asked(),))
    assert not clock(waiting, DueKey.DECIDE, STANDS, date(2026, 8, 18)).paused


def test_a_prevencion_out_of_time_stops_nothing() -> None:
    case = a_case(state=CaseState.PREVENTED, preventions=(asked(late="Se advirtió después."),))
    assert clock(case, DueKey.DECIDE, STANDS).due_on == date(2026, 9, 9)
    assert clock(case, DueKey.DECIDE, STANDS).other_due_on is None


def test_an_answer_has_its_own_last_day() -> None:
    case = a_case(state=CaseState.PREVENTED, preventions=(asked(),))
    found = clock(case, DueKey.ANSWER)
    assert (found.due_on, found.article) == (date(2026, 8, 17), "LFT 735")
    assert found.passed(date(2026, 8, 18))
    assert not found.passed(date(2026, 8, 17))


def test_a_year_without_a_calendar_is_named_and_nothing_is_guessed() -> None:
    case = a_case(filed_on=date(2026, 12, 20))
    found = clock(case, DueKey.DECIDE)
    assert (found.due_on, found.missing_year) == (None, 2027)
    assert not found.passed(date(2028, 1, 1))
    open_one = replace(asked(), notified_on=date(2026, 12, 30), due_on=None)
    stuck = a_case(filed_on=date(2026, 12, 1), state=CaseState.PREVENTED, preventions=(open_one,))
    assert clock(stuck, DueKey.DECIDE, STANDS, date(2026, 12, 31)).missing_year == 2027
    assert clock(stuck, DueKey.DECIDE, STANDS, date(2026, 12, 31)).paused
    assert clock(stuck, DueKey.ANSWER).missing_year == 2027


def test_a_last_day_that_a_calendar_gives_later_is_used_for_the_pause() -> None:
    blind = replace(asked(), due_on=None)
    case = a_case(state=CaseState.PREVENTED, preventions=(blind,))
    assert clock(case, DueKey.DECIDE, STANDS).due_on == date(2026, 9, 14)


def test_after_a_demand_three_days_and_then_three_for_the_certificate() -> None:
    demand = Demand(date(2026, 9, 10), WHO, NOW, date(2026, 9, 15))
    case = a_case(state=CaseState.DEMANDED, demand=demand)
    assert clock(case, DueKey.DEMAND).due_on == date(2026, 9, 15)
    by_law = replace(case, state=CaseState.REGISTERED_BY_LAW)
    assert clock(by_law, DueKey.CERTIFICATE).due_on == date(2026, 9, 21)
    assert keys(replace(by_law, certified_on=date(2026, 9, 17))) == []
    blind = replace(by_law, demand=replace(demand, received_on=date(2026, 12, 30)))
    assert keys(blind) == []


def test_silence_is_read_off_the_calendar() -> None:
    case = a_case(state=CaseState.UNDER_REVIEW)
    for day, state in ((date(2026, 9, 9), CaseState.UNDER_REVIEW), (date(2026, 9, 10), CaseState.OVERDUE)):
        assert effective_state(case, clocks_of(case, filing_type(case.kind), book(), RUNS, day), day) is state


def test_a_leadership_ends_on_its_last_day() -> None:
    case = a_case(state=CaseState.REGISTERED, expires_on=WEDNESDAY)
    assert effective_state(case, (), WEDNESDAY) is CaseState.REGISTERED
    assert effective_state(case, (), WEDNESDAY + timedelta(1)) is CaseState.LEADERSHIP_EXPIRED
    assert effective_state(replace(case, state=CaseState.CANCELLED), (), date(2030, 1, 1)) is CaseState.CANCELLED


def test_the_window_opens_the_day_after_publication_and_a_certificate_expires_after_both_readings() -> None:
    kind = FilingKind.REPRESENTATIVENESS
    case = a_case(kind, CaseState.NOTICE_PUBLISHED, events=fact(CaseAct.PUBLISH_NOTICE))
    assert effective_state(case, (), WEDNESDAY) is CaseState.NOTICE_PUBLISHED
    assert effective_state(case, (), WEDNESDAY + timedelta(1)) is CaseState.ADHESION_WINDOW
    assert clock(case, DueKey.ADHESION).due_on == date(2026, 8, 26)
    assert effective_state(a_case(kind), (), WEDNESDAY) is CaseState.FILED
    granted = a_case(kind, CaseState.GRANTED, expires_on=WEDNESDAY)
    assert effective_state(granted, (), WEDNESDAY) is CaseState.GRANTED
    assert effective_state(granted, (), WEDNESDAY + timedelta(1)) is CaseState.EXPIRED


def test_a_request_for_representativeness_has_three_days_to_be_published() -> None:
    case = a_case(FilingKind.REPRESENTATIVENESS)
    assert clock(case, DueKey.PUBLISH).due_on == date(2026, 8, 17)
    assert clock(case, DueKey.PREVENT).due_on == date(2026, 8, 17)


def test_the_roll_is_due_ten_days_after_the_second_request() -> None:
    case = a_case(FilingKind.REPRESENTATIVENESS, CaseState.MULTI, adhesions=(Adhesion("Otro", date(2026, 8, 14)),))
    assert clock(case, DueKey.ROLL).due_on == date(2026, 8, 28)


def test_a_result_is_posted_in_two_days_and_reported_in_three() -> None:
    case = a_case(FilingKind.VOTE_NOTICE, CaseState.VOTED, events=fact(CaseAct.RECORD_VOTE))
    assert clock(case, DueKey.POST_RESULT).due_on == date(2026, 8, 14)
    posted = replace(case, state=CaseState.RESULT_POSTED)
    assert clock(posted, DueKey.REPORT_RESULT).due_on == date(2026, 8, 17)


def test_a_notice_without_a_term_has_no_clock() -> None:
    assert keys(a_case(FilingKind.VOTE_NOTICE, CaseState.NOTICE_FILED)) == []
    assert keys(a_case(FilingKind.REPRESENTATIVENESS, CaseState.MULTI)) == []


@given(st.dates(date(2026, 1, 2), date(2026, 12, 30)), st.dates(date(2026, 1, 2), date(2026, 12, 30)))
def test_days_that_are_left_are_those_that_are_late_with_the_sign_turned(first: date, last: date) -> None:
    assert business_days_between(first, last, book()) == -business_days_between(last, first, book())
    assert abs(business_days_between(first, last, book())) <= abs((last - first).days)


def test_days_are_not_counted_without_their_calendar() -> None:
    with pytest.raises(CalendarMissingError):
        business_days_between(date(2026, 12, 30), date(2027, 1, 5), book())


@given(st.dates(date(2026, 8, 13), date(2026, 12, 31)))
def test_standing_still_is_never_earlier_than_running_on(answered: date) -> None:
    case = a_case(state=CaseState.UNDER_REVIEW, preventions=(asked(answered=answered),))
    running, standing = clock(case, DueKey.DECIDE).due_on, clock(case, DueKey.DECIDE, STANDS).due_on
    assert running is not None
    assert standing is not None
    assert running <= standing


def test_duties_are_told_by_the_earlier_reading_with_the_later_beside_it() -> None:
    assert duty_days(DueKey.MEMBERS_REPORT, WEDNESDAY) == (date(2026, 11, 10), date(2026, 11, 12), "LFT 377 fr. III")
    assert duty_days(DueKey.MEMBERS_REPORT, date(2026, 2, 1)) == (date(2026, 5, 1), date(2026, 5, 2), "LFT 377 fr. III")
    assert duty_days(DueKey.MEMBERS_REPORT, date(2026, 1, 30)) == (date(2026, 4, 30), None, "LFT 377 fr. III")
    assert duty_days(DueKey.ACCOUNTS, WEDNESDAY) == (date(2027, 2, 8), date(2027, 2, 12), "LFT 373")


def test_what_nobody_can_compute_stands_at_the_head() -> None:
    known = DueItem(DueKey.DECIDE, WEDNESDAY, "B", "LFT 366")
    unknown = replace(known, on=None, missing_year=2027)
    assert in_order([known, unknown]) == (unknown, known)


@given(
    st.dates(date(2026, 1, 5), date(2026, 12, 20)),
    st.lists(st.dates(date(2026, 1, 2), date(2027, 1, 9)), max_size=6),
)
def test_many_days_are_counted_as_each_would_be(today: date, days: list[date]) -> None:
    def one(day: date) -> int | None:
        try:
            return business_days_between(today, day, book())
        except CalendarMissingError:
            return None

    assert days_left(today, days, book()) == {day: one(day) for day in days}


class TestTheVectorsOfTheLawNotes:
    """Law notes, 10.5, with the calendar that the Centre published for 2024."""

    def due(self, case: Case, key: DueKey, today: date) -> date | None:
        found = clocks_of(case, filing_type(case.kind), shipped(), RUNS, today)
        return next(each.due_on for each in found if each.key is key)

    def test_a_registration_of_june_jumps_over_the_summer_suspension(self) -> None:
        case = a_case(filed_on=date(2024, 6, 24))
        assert self.due(case, DueKey.PREVENT, case.filed_on) == date(2024, 7, 1)
        assert self.due(case, DueKey.DECIDE, case.filed_on) == date(2024, 8, 5)
        clocks = clocks_of(case, filing_type(case.kind), shipped(), RUNS, date(2024, 8, 6))
        assert effective_state(case, clocks, date(2024, 8, 5)) is CaseState.FILED
        assert effective_state(case, clocks, date(2024, 8, 6)) is CaseState.OVERDUE
        demand = Demand(date(2024, 8, 6), WHO, NOW, None)
        demanded = replace(case, state=CaseState.DEMANDED, demand=demand)
        assert self.due(demanded, DueKey.DEMAND, date(2024, 8, 6)) == date(2024, 8, 9)

    def test_a_request_of_march_has_its_window_over_easter(self) -> None:
        case = a_case(FilingKind.REPRESENTATIVENESS, filed_on=date(2024, 3, 11))
        assert self.due(case, DueKey.PUBLISH, case.filed_on) == date(2024, 3, 14)
        event = Event(CaseAct.PUBLISH_NOTICE, date(2024, 3, 14), "", WHO, NOW)
        published = replace(case, state=CaseState.NOTICE_PUBLISHED, events=(event,))
        assert self.due(published, DueKey.ADHESION, date(2024, 3, 15)) == date(2024, 4, 2)

    def test_a_certificate_warns_of_the_earlier_reading(self) -> None:
        validity = representativeness_validity(date(2024, 3, 1))
        assert (validity.until, validity.calendar_months) == (date(2024, 8, 28), date(2024, 9, 1))

    def test_a_year_without_a_calendar_is_named(self) -> None:
        case = a_case(filed_on=date(2025, 6, 24))
        found = clocks_of(case, filing_type(case.kind), shipped(), RUNS, case.filed_on)
        assert {(each.due_on, each.missing_year) for each in found} == {(None, 2025)}
