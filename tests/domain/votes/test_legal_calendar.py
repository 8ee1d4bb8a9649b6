"""The legal calendar: against the published vectors, then what the sources leave open, warnings, and months."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.calendar_builders import a_book, a_calendar, shipped
from unionreg.domain.calendar import CalendarBook, CalendarError, Doubt, Period
from unionreg.domain.deadline_register import deadline
from unionreg.domain.votes.catalogue import PROCEDURES, ballot_box_procedures
from unionreg.domain.votes.legal_calendar import (
    DayReading,
    LegalCalendar,
    VotingDay,
    earliest_vote_day,
    has_calendar,
    legal_calendar,
)
from unionreg.domain.votes.legal_months import MOST_MONTHS, DayState, month_sheets
from unionreg.domain.votes.legal_steps import STEPS, Step
from unionreg.errors import NotFoundError

REVISION = "390ter_revision"
LONG_AGO = date(2024, 1, 2)
WORKING_HOURS = (time(7), time(19))


def calendar_of(
    day: date,
    procedure: str = REVISION,
    *,
    today: date = LONG_AGO,
    book: CalendarBook | None = None,
    hours: tuple[time, time] = WORKING_HOURS,
    ordered_on: date | None = None,
) -> LegalCalendar:
    return legal_calendar(procedure, (VotingDay(day, *hours),), book or shipped(), today, ordered_on=ordered_on)


def last_of(legal: LegalCalendar, step: Step) -> date | None:
    line = legal.line(step)
    assert line is not None
    return line.last


def codes(legal: LegalCalendar) -> list[str]:
    return [each.code for each in legal.findings]


@pytest.mark.parametrize(
    ("vote", "first", "last"),
    [
        (date(2024, 4, 10), date(2024, 3, 15), date(2024, 3, 22)),
        (date(2024, 8, 7), date(2024, 7, 3), date(2024, 7, 9)),
        (date(2024, 10, 6), date(2024, 9, 11), date(2024, 9, 19)),
    ],
)
def test_the_window_of_the_call_is_that_of_the_published_vectors(vote: date, first: date, last: date) -> None:
    line = calendar_of(vote).line(Step.CALL)
    assert line is not None
    assert (line.first, line.last) == (first, last)
    assert line.amount == (10, 15)
    assert last_of(calendar_of(vote), Step.NOTIFY) == last


@pytest.mark.parametrize(
    ("vote", "publish", "report"),
    [
        (date(2024, 3, 15), date(2024, 3, 20), date(2024, 3, 21)),
        (date(2024, 7, 12), date(2024, 7, 30), date(2024, 7, 31)),
        (date(2024, 9, 13), date(2024, 9, 18), date(2024, 9, 19)),
    ],
)
def test_result_and_report_are_those_of_the_published_vectors(vote: date, publish: date, report: date) -> None:
    legal = calendar_of(vote)
    assert last_of(legal, Step.PUBLISH) == publish
    assert last_of(legal, Step.REPORT) == report


def test_the_other_reading_is_a_day_wider_on_both_sides_and_the_strict_one_only_of_a_day_of_rest() -> None:
    line = calendar_of(date(2024, 8, 7)).line(Step.CALL)
    assert line is not None
    (wide,) = line.readings
    assert (wide.reading, wide.first, wide.last) == (DayReading.WIDE, date(2024, 7, 2), date(2024, 7, 10))
    on_sunday = calendar_of(date(2024, 10, 6)).line(Step.CALL)
    assert on_sunday is not None
    assert [each.reading for each in on_sunday.readings] == [DayReading.WIDE, DayReading.STRICT]
    assert on_sunday.readings[1].first == date(2024, 9, 12)


def test_a_notice_has_a_last_day_only_and_its_other_reading_too() -> None:
    line = calendar_of(date(2024, 8, 7)).line(Step.NOTIFY)
    assert line is not None
    assert line.first is None
    assert [(each.first, each.last) for each in line.readings] == [(None, date(2024, 7, 10))]


@given(st.dates(date(2026, 2, 16), date(2026, 11, 20)))
def test_every_day_of_the_safe_window_leaves_ten_whole_business_days(vote: date) -> None:
    book = a_book(2025, 2026, 2027)
    line = calendar_of(vote, book=book).line(Step.CALL)
    assert line is not None
    assert line.first is not None
    assert line.last is not None
    assert line.first <= line.last
    between = [line.last + timedelta(days=step) for step in range(1, (vote - line.last).days)]
    assert sum(book.is_business_day(day) for day in between) >= 10
    counted = [line.first + timedelta(days=step) for step in range(1, (vote - line.first).days + 1)]
    assert sum(book.is_business_day(day) for day in counted) <= 15
    for wide in line.readings:
        if wide.reading is DayReading.WIDE:
            assert wide.first is not None
            assert wide.first <= line.first
            assert wide.last >= line.last


@given(st.dates(date(2026, 1, 5), date(2026, 10, 30)))
def test_the_earliest_day_is_the_first_whose_notice_is_still_in_time(notified: date) -> None:
    book = a_book(2025, 2026, 2027)
    earliest = earliest_vote_day(REVISION, notified, book)
    start = book.next_business_day(notified)
    last = last_of(calendar_of(earliest, book=book), Step.NOTIFY)
    assert last is not None
    assert last >= start
    before = last_of(calendar_of(book.previous_business_day(earliest), book=book), Step.NOTIFY)
    assert before is not None
    assert before < start


def test_the_earliest_day_of_a_strike_is_tomorrow_and_of_an_unknown_procedure_none() -> None:
    assert earliest_vote_day("strike_recuento", date(2024, 9, 14), shipped()) == date(2024, 9, 15)
    assert earliest_vote_day("390bis_single", date(2024, 9, 12), shipped()) == date(2024, 9, 13)
    with pytest.raises(NotFoundError):
        earliest_vote_day("expulsion", date(2024, 9, 14), shipped())
    with pytest.raises(CalendarError):
        earliest_vote_day(REVISION, date(2030, 1, 7), shipped())


@pytest.mark.parametrize("procedure", sorted(STEPS))
def test_every_step_of_every_procedure_is_counted_with_its_article(procedure: str) -> None:
    legal = calendar_of(date(2024, 6, 12), procedure, ordered_on=date(2024, 6, 5))
    assert legal.lines
    assert [line.step for line in legal.lines if line.last is None] == []
    assert [line.step for line in legal.lines if not line.source and line.step is not Step.VOTE] == []
    steps = [line.step for line in legal.lines]
    assert len(set(steps)) == len(steps)


def test_every_procedure_with_ballots_has_a_calendar_and_assembly_acts_have_none() -> None:
    assert [each.key for each in ballot_box_procedures() if not has_calendar(each.key)] == []
    without = {each.key for each in PROCEDURES if not has_calendar(each.key)}
    assert without == {"expulsion", "union_dissolution", "assembly_by_members"}
    with pytest.raises(NotFoundError) as refused:
        calendar_of(date(2024, 6, 12), "expulsion")
    assert refused.value.code == "no-legal-calendar"


def test_copies_are_a_duty_in_legitimation_and_advice_elsewhere() -> None:
    duty = calendar_of(date(2024, 6, 12), "legitimation").line(Step.COPIES)
    advice = calendar_of(date(2024, 6, 12)).line(Step.COPIES)
    assert duty is not None
    assert advice is not None
    assert not duty.advice
    assert advice.advice
    assert duty.last == advice.last


def test_a_chain_goes_on_from_the_last_day_of_the_step_before() -> None:
    book = shipped()
    legal = calendar_of(date(2024, 10, 6), "leadership_election")
    told, recorded = last_of(legal, Step.GIVE_NOTICE), last_of(legal, Step.RECORD)
    assert told == date(2024, 10, 18)
    assert told is not None
    assert recorded == book.forward(told, deadline("lead.update_issue").amount)[1]
    single = calendar_of(date(2024, 3, 11), "390bis_single")
    assert last_of(single, Step.PUBLISH_REQUEST) == date(2024, 3, 14)
    assert last_of(single, Step.ADHESION) == date(2024, 4, 2)


def test_terms_of_a_strike_are_calendar_days_from_the_order_and_need_no_calendar() -> None:
    legal = calendar_of(date(2035, 6, 17), "strike_recuento", ordered_on=date(2035, 6, 8))
    assert last_of(legal, Step.HOLD) == date(2035, 6, 18)
    assert last_of(legal, Step.EXTEND) == date(2035, 6, 28)
    hold = legal.line(Step.HOLD)
    assert hold is not None
    assert not hold.unit_is_business
    assert codes(legal) == ["P-301", "P-204"]
    assert calendar_of(date(2024, 6, 17), "strike_recuento").line(Step.HOLD) is None


@pytest.mark.parametrize(
    ("day", "expected"), [(date(2024, 6, 14), []), (date(2024, 6, 20), ["P-208"]), (date(2024, 6, 29), ["P-207"])]
)
def test_a_recuento_after_its_term_is_told(day: date, expected: list[str]) -> None:
    legal = calendar_of(day, "strike_recuento", ordered_on=date(2024, 6, 6))
    assert [code for code in codes(legal) if code in ("P-207", "P-208")] == expected


@pytest.mark.parametrize(
    ("day", "hours", "expected"),
    [
        (date(2024, 6, 12), WORKING_HOURS, []),
        (date(2024, 6, 16), WORKING_HOURS, ["P-201"]),
        (date(2024, 6, 15), WORKING_HOURS, ["P-202"]),
        (date(2024, 9, 16), WORKING_HOURS, ["P-205"]),
        (date(2024, 6, 12), (time(6), time(18)), ["P-203"]),
        (date(2024, 6, 12), (time(8), time(19, 1)), ["P-203"]),
        (date(2024, 6, 12), (time(18), time(6)), ["P-203"]),
        (date(2024, 6, 16), (time(22), time(6)), ["P-201", "P-203"]),
    ],
)
def test_days_of_rest_and_night_hours_are_warned_of_and_never_block(
    day: date, hours: tuple[time, time], expected: list[str]
) -> None:
    assert codes(calendar_of(day, hours=hours)) == expected
    assert codes(calendar_of(day, "strike_recuento", hours=hours)) == ["P-301"]


def test_hours_that_nobody_said_are_not_warned_of() -> None:
    legal = legal_calendar(REVISION, (VotingDay(date(2024, 6, 12), time(5), None),), shipped(), LONG_AGO)
    assert codes(legal) == []


def test_a_year_without_calendar_is_told_and_nothing_is_guessed() -> None:
    legal = calendar_of(date(2030, 6, 12))
    assert codes(legal) == ["P-204"]
    assert legal.findings[0].param("year") == 2030
    call = legal.line(Step.CALL)
    assert call is not None
    assert (call.first, call.last, call.missing_year) == (None, None, 2030)
    assert last_of(legal, Step.VOTE) == date(2030, 6, 12)
    assert legal.calendars == ()
    (june,) = month_sheets(legal, shipped())
    assert june.working_days is None
    assert {day.state for day in june.days} == {DayState.UNKNOWN}


def test_the_calendars_used_are_named_with_their_version() -> None:
    assert calendar_of(date(2024, 6, 12)).calendars == (("cfcrl-2024", 1),)


def test_doubtful_days_of_a_calendar_are_told() -> None:
    doubt = Doubt(Period(date(2026, 5, 10), date(2026, 5, 12)), "Lista cortada.")
    book = CalendarBook((a_calendar(2026, doubts=(doubt,)),))
    assert codes(calendar_of(date(2026, 5, 20), book=book, today=date(2026, 1, 1))) == ["P-209"]
    assert codes(calendar_of(date(2026, 9, 16), book=book, today=date(2026, 1, 1))) == []


def test_a_term_that_is_over_is_told_only_while_the_vote_lies_ahead() -> None:
    vote = date(2024, 8, 7)
    late = calendar_of(vote, today=date(2024, 7, 10))
    assert codes(late) == ["P-206", "P-206", "P-206"]
    assert late.findings[0].param("step") == "notify"
    notify = late.line(Step.NOTIFY)
    assert notify is not None
    assert notify.past
    assert codes(calendar_of(vote, today=date(2024, 8, 8))) == ["P-302"]


def test_several_days_are_counted_from_the_first_and_to_the_last_and_a_night_ends_on_the_next_day() -> None:
    days = (VotingDay(date(2024, 6, 13), time(18), time(2)), VotingDay(date(2024, 6, 12), *WORKING_HOURS))
    legal = legal_calendar(REVISION, days, shipped(), LONG_AGO)
    vote = legal.line(Step.VOTE)
    assert vote is not None
    assert (vote.first, vote.last) == (date(2024, 6, 12), date(2024, 6, 14))
    assert last_of(legal, Step.PUBLISH) == date(2024, 6, 18)
    assert last_of(legal, Step.NOTIFY) == last_of(calendar_of(date(2024, 6, 12)), Step.NOTIFY)


def test_months_name_holidays_and_suspensions_and_count_working_days() -> None:
    legal = calendar_of(date(2024, 8, 7), today=date(2024, 7, 8))
    july, august = month_sheets(legal, shipped())
    assert (july.working_days, july.named) == (
        13,
        ((date(2024, 7, 15), date(2024, 7, 26), "Suspensión de verano"),),
    )
    assert (august.working_days, august.named, august.first_weekday) == (22, (), 3)
    states = {day.day.day: day.state for day in july.days}
    assert (states[12], states[13], states[15]) == (DayState.WORKING, DayState.WEEKEND, DayState.SUSPENDED)
    assert [day.day.day for day in july.days if day.in_window] == [3, 4, 5, 8, 9]
    assert [day.day.day for day in july.days if day.in_other_reading] == [2, 10]
    assert [day.day.day for day in july.days if day.is_today] == [8]
    assert july.days[8].points == (Step.NOTIFY, Step.CALL, Step.POST_CALL, Step.POST_ROLL)
    assert august.days[6].points == (Step.VOTE, Step.COUNT)


def test_a_holiday_has_its_name_and_a_month_may_hold_several() -> None:
    legal = calendar_of(date(2024, 4, 10))
    march = month_sheets(legal, shipped())[0]
    assert [name for _, _, name in march.named][-2:] == ["Jueves santo", "Viernes santo"]
    assert march.days[17].state is DayState.HOLIDAY


def test_a_suspension_that_goes_on_into_the_next_month_stands_in_both() -> None:
    book = CalendarBook((a_calendar(2026, suspended=(date(2026, 7, 20), date(2026, 8, 3))),))
    july, august = month_sheets(calendar_of(date(2026, 8, 12), book=book, today=date(2026, 7, 1)), book)[-2:]
    assert july.named == ((date(2026, 7, 20), date(2026, 7, 31), "Suspensión"),)
    assert august.named == ((date(2026, 8, 1), date(2026, 8, 3), "Suspensión"),)


def test_an_election_has_a_last_day_for_the_call_and_no_window() -> None:
    legal = calendar_of(date(2024, 10, 9), "leadership_election")
    days = [day for month in month_sheets(legal, shipped()) for day in month.days]
    assert not any(day.in_window or day.in_other_reading for day in days)


def test_no_more_months_are_drawn_than_anybody_reads() -> None:
    days = (VotingDay(date(2024, 1, 30)), VotingDay(date(2024, 12, 2)))
    legal = legal_calendar("390bis_contest", days, shipped(), LONG_AGO)
    assert len(month_sheets(legal, shipped())) == MOST_MONTHS
    assert month_sheets(legal, shipped())[0].month == 1
