"""Handing out copies: sums that fit, days that count, percentages that never flatter, a draw that repeats."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.calendar import Calendar, CalendarBook, CalendarMissingError, Holiday, Period
from unionreg.domain.contracts.delivery import (
    MOST_GROUPS,
    Campaign,
    CampaignKind,
    CountSheet,
    DeliveryGroup,
    Mark,
    NotReceived,
    ReasonCount,
    SampleAnswers,
    check_answers,
    check_groups,
    check_sheet,
)
from unionreg.domain.contracts.delivery_papers import Chapter, chapters_of
from unionreg.domain.contracts.delivery_progress import Figures, Recording, progress
from unionreg.domain.contracts.delivery_sample import draw, proposed_size
from unionreg.domain.contracts.delivery_term import Timing, delivery_term
from unionreg.domain.contracts.delivery_words import evidence, percent

AT = datetime(2026, 9, 1, 12, tzinfo=UTC)
VOTE = date(2026, 9, 18)  # a Friday; the 16th is a rest day
MORNING = DeliveryGroup(1, "PLANTA NORTE", "", "MATUTINO", 40)
NIGHT = DeliveryGroup(2, "PLANTA NORTE", "", "NOCTURNO", 20)
SOUTH = DeliveryGroup(3, "PLANTA SUR", "", "MATUTINO", 10)


def a_book() -> CalendarBook:
    days = Period(date(2026, 1, 1), date(2026, 12, 31))
    rest = Holiday(date(2026, 9, 16), "rest-day", "Independencia", "LFT 74")
    return CalendarBook((Calendar("c", "Centro", 2026, 1, True, days, (rest,), ()),))


def a_campaign(*groups: DeliveryGroup, kind: CampaignKind = CampaignKind.BEFORE_VOTE) -> Campaign:
    named = groups or (MORNING, NIGHT, SOUTH)
    return Campaign("E-2026-0001", kind, "Revisión 2026", "Autopartes", VOTE, named, "Luna", AT)


def codes(found: tuple[object, ...]) -> list[str]:
    return [each.code for each in found]  # type: ignore[attr-defined]


def test_three_complete_business_days_lie_between_the_last_day_and_the_vote() -> None:
    term = delivery_term(CampaignKind.BEFORE_VOTE, VOTE, a_book())
    assert term.last_day == date(2026, 9, 11)
    assert term.counted == (date(2026, 9, 14), date(2026, 9, 15), date(2026, 9, 17))
    left_out = [(each.day.day, each.reason) for each in term.days if each.reason is not None]
    assert left_out == [(12, "weekend"), (13, "weekend"), (16, "Independencia")]
    assert term.calendars == (("c", 1),)


def test_a_copy_between_the_two_readings_is_doubtful() -> None:
    term = delivery_term(CampaignKind.BEFORE_VOTE, VOTE, a_book())
    assert term.loose_day == date(2026, 9, 15)
    assert [term.timing(date(2026, 9, day)) for day in (11, 12, 15, 16)] == [
        Timing.IN_TIME,
        Timing.DOUBTFUL,
        Timing.DOUBTFUL,
        Timing.LATE,
    ]


def test_after_a_deposit_fifteen_business_days_are_counted() -> None:
    term = delivery_term(CampaignKind.AFTER_DEPOSIT, date(2026, 9, 1), a_book())
    assert (term.last_day, term.loose_day, term.days) == (date(2026, 9, 23), date(2026, 9, 23), ())
    assert term.source == "LFT 132 fr. XXX"


def test_a_year_without_calendar_is_refused() -> None:
    with pytest.raises(CalendarMissingError):
        delivery_term(CampaignKind.BEFORE_VOTE, date(2027, 5, 5), a_book())


def test_percentages_are_told_by_shift_by_workplace_and_in_all() -> None:
    term = delivery_term(CampaignKind.BEFORE_VOTE, VOTE, a_book())
    counts = [
        CountSheet(1, date(2026, 9, 10), 30, (ReasonCount(NotReceived.ABSENT, 10),)),
        CountSheet(1, date(2026, 9, 14), 8, (ReasonCount(NotReceived.REFUSED, 1),)),
    ]
    marks = {2: (Mark(1, date(2026, 9, 17)), Mark(2, date(2026, 9, 9)), Mark(3, date(2026, 9, 9), NotReceived.SICK))}
    told = progress(a_campaign(), counts, marks, term)
    morning, night, south = told.groups
    assert (morning.recording, night.recording, south.recording) == (
        Recording.COUNTS,
        Recording.NAMES,
        Recording.NONE,
    )
    assert (morning.figures.received, morning.figures.in_time, morning.figures.doubtful) == (38, 30, 8)
    assert morning.figures.reasons == (ReasonCount(NotReceived.REFUSED, 1),), "the last sheet says who lacks a copy"
    assert (morning.figures.missing, morning.figures.without, morning.figures.pending) == (2, 1, 1)
    assert (night.figures.late, night.figures.in_time, night.figures.short) == (1, 1, 19)
    assert (night.first_on, night.last_on) == (date(2026, 9, 9), date(2026, 9, 17))
    assert [(name, figures.workers, figures.received) for name, figures in told.workplaces] == [
        ("PLANTA NORTE", 60, 40),
        ("PLANTA SUR", 10, 0),
    ]
    assert [(name, figures.workers) for name, figures in told.shifts] == [("MATUTINO", 50), ("NOCTURNO", 20)]
    assert (told.total.received, told.total.workers, told.total.basis_points) == (40, 70, 5714)
    assert (told.first_on, told.last_on) == (date(2026, 9, 9), date(2026, 9, 17))


def test_without_calendar_nothing_is_said_about_time() -> None:
    told = progress(a_campaign(MORNING), [CountSheet(1, VOTE, 5)], {}, None)
    assert (told.total.received, told.total.in_time, told.total.late) == (5, 0, 0)


@given(st.integers(0, 500), st.integers(1, 500))
def test_all_is_said_of_everybody_only(received: int, workers: int) -> None:
    figures = Figures(workers, min(received, workers))
    assert (figures.basis_points == 10_000) is (figures.received == workers)
    assert figures.missing == figures.without + figures.pending


def test_nobody_at_all_is_no_percent() -> None:
    assert Figures(0).basis_points == 0


def test_shifts_must_be_there_once_each_with_people() -> None:
    assert codes(check_groups(())) == ["D-701"]
    assert codes(check_groups((MORNING,) * (MOST_GROUPS + 1))) == ["D-702"]
    empty = DeliveryGroup(4, "PLANTA SUR", "", "MIXTO", 0)
    assert codes(check_groups((MORNING, empty))) == ["D-703"]
    again = DeliveryGroup(5, "Planta Norte", "", "matutino", 3)
    assert codes(check_groups((MORNING, again))) == ["D-704", "D-704"]
    assert check_groups((MORNING, NIGHT, SOUTH)) == ()


@pytest.mark.parametrize(
    ("sheet", "code"),
    [
        (CountSheet(1, VOTE, 0), "D-705"),
        (CountSheet(1, VOTE, -1, (ReasonCount(NotReceived.SICK, 3),)), "D-705"),
        (CountSheet(1, VOTE, 1, (ReasonCount(NotReceived.SICK, 1), ReasonCount(NotReceived.SICK, 1))), "D-705"),
        (CountSheet(1, VOTE, 31), "D-706"),
        (CountSheet(1, VOTE, 30, (ReasonCount(NotReceived.SICK, 11),)), "D-707"),
    ],
)
def test_a_sheet_whose_figures_do_not_fit_is_told(sheet: CountSheet, code: str) -> None:
    assert codes(check_sheet(MORNING, sheet, (CountSheet(1, VOTE, 10),))) == [code]


def test_a_sheet_that_fits_has_nothing_to_say() -> None:
    assert check_sheet(MORNING, CountSheet(1, VOTE, 30), (CountSheet(1, VOTE, 10),)) == ()


@pytest.mark.parametrize("sums", [(11, 1, 1, 1), (5, 6, 1, 1), (5, 3, 4, 1), (-1, 0, 0, 0)])
def test_answers_that_do_not_fit_are_told(sums: tuple[int, int, int, int]) -> None:
    assert codes(check_answers(10, SampleAnswers(*sums))) == ["D-708"]


def test_answers_that_fit_have_nothing_to_say() -> None:
    assert check_answers(10, SampleAnswers(10, 9, 8, 9)) == ()


@given(st.text(max_size=20), st.sets(st.integers(1, 10_000), max_size=60), st.integers(1, 30), st.randoms())
def test_a_draw_repeats_whatever_the_order(seed: str, numbers: set[int], size: int, chance: object) -> None:
    mixed = list(numbers)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    drawn = draw(seed, mixed, size)
    assert drawn == draw(seed, sorted(numbers), size)
    assert len(drawn) == min(size, len(numbers))
    assert set(drawn) <= numbers


def test_the_draw_is_the_one_that_the_paper_explains() -> None:
    by_hand = sorted(range(1, 51), key=lambda n: hashlib.sha256(f"7f3a:{n}".encode()).hexdigest())[:5]
    assert draw("7f3a", range(1, 51), 5) == tuple(sorted(by_hand))


@pytest.mark.parametrize(("people", "size"), [(4, 4), (50, 10), (150, 15), (5000, 60)])
def test_a_tenth_is_proposed_between_ten_and_sixty(people: int, size: int) -> None:
    assert proposed_size(people) == size


def test_evidence_for_the_result_says_sums_days_and_reasons() -> None:
    term = delivery_term(CampaignKind.BEFORE_VOTE, VOTE, a_book())
    counts = [CountSheet(1, date(2026, 9, 9), 30), CountSheet(2, date(2026, 9, 11), 20)]
    counts.append(CountSheet(3, date(2026, 9, 14), 8, (ReasonCount(NotReceived.REFUSED, 2),)))
    said = evidence(progress(a_campaign(), counts, {}, term), term)
    assert said == (
        "58 de 70 personas trabajadoras (82.85 %) recibieron una copia impresa del texto, del 9 de septiembre de "
        "2026 al 14 de septiembre de 2026, con acuse por turno; 50 al menos tres días hábiles completos antes de la "
        "votación (a más tardar el 11 de septiembre de 2026). Sin copia: 12 (2, se negó a recibirla)."
    )


def test_evidence_of_one_copy_on_one_day_without_calendar() -> None:
    group = DeliveryGroup(1, "", "", "", 1)
    assert a_campaign(group).workers == 1
    assert (a_campaign(group).group(1), a_campaign(group).group(2)) == (group, None)
    said = evidence(progress(a_campaign(group), [CountSheet(1, VOTE, 1)], {}, None), None)
    assert said == (
        "1 de 1 persona trabajadora (100 %) recibió una copia impresa del texto, el 18 de septiembre de 2026, con "
        "acuse por turno."
    )


def test_evidence_after_a_deposit_names_its_term_and_who_lacks_a_copy() -> None:
    term = delivery_term(CampaignKind.AFTER_DEPOSIT, date(2026, 9, 1), a_book())
    campaign = a_campaign(MORNING, kind=CampaignKind.AFTER_DEPOSIT)
    said = evidence(progress(campaign, [CountSheet(1, date(2026, 9, 2), 39)], {}, term), term)
    assert "dentro de los quince días hábiles siguientes al depósito" in said
    assert said.endswith("Sin copia: 1.")


def test_nothing_handed_out_is_no_evidence() -> None:
    assert evidence(progress(a_campaign(), [], {}, None), None) == ""


def test_percent_in_words() -> None:
    assert (percent(10_000), percent(9625), percent(5)) == ("100 %", "96.25 %", "0.05 %")


def test_a_typed_text_becomes_chapters() -> None:
    text = (
        "Preámbulo sin título\n\nCAPÍTULO I\nCláusula 1. Jornada\nOcho horas.\nCláusula 2. Es larga y acaba en punto.\n"
    )
    assert chapters_of(text) == (
        Chapter("", ("Preámbulo sin título",)),
        Chapter("CAPÍTULO I", ()),
        Chapter("Cláusula 1. Jornada", ("Ocho horas.", "Cláusula 2. Es larga y acaba en punto.")),
    )


def test_a_line_of_figures_or_an_endless_one_is_no_heading() -> None:
    assert chapters_of("123\n" + "A" * 200) == (Chapter("", ("123", "A" * 200)),)
