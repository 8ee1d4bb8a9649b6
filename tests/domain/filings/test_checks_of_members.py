"""The list of members: what counts, what is pointed out, and sixty thousand lines."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.domain.filings.filings_of_every_kind import HELD, TODAY, codes, filing, found, key, member, members, summary
from unionreg.domain.filings.checks.member_lines import LineFault, LineRules, count_lines, folded_name
from unionreg.domain.filings.filing import FilingKind, Member, Organisation

WORKERS, MOVEMENTS = FilingKind.WORKERS_UNION, FilingKind.MEMBERS_CHANGE
RULES = LineRules(TODAY, TODAY, frozenset({"TEXTILES INVENTADOS SA DE CV"}), HELD)


def with_line(**changes: Any) -> list[Member]:
    """A good list whose seventh line is changed."""
    people = members()
    people[6] = replace(people[6], **changes)
    return people


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("F-127", {"curp": " "}),
        ("F-128", {"curp": member(6).curp}),
        ("F-129", {"curp": key("PELA", "150101", mark="A")}),
        ("F-130", {"post": "Empleado de confianza"}),
        ("F-131", {"employer": "Otra empresa"}),
        ("F-132", {"address": ""}),
        ("F-133", {"given_names": ""}),
        ("F-231", {"curp": "PELA85"}),
        ("F-231", {"curp": "1" * 18}),
        ("F-231", {"curp": key("PELA", "850231")}),
        (
            "F-232",
            {"curp": key("PELA", "850101")[:17] + str((int(key("PELA", "850101")[17]) + 1) % 10)},
        ),
        ("F-233", {"curp": key("PELA", "110101", mark="A")}),
        ("F-234", {"curp": key("CAPJ", "850101", inner="NTL")}),
        ("F-235", {"post": "Gerente de planta"}),
        ("F-237", {"proof_on": date(2026, 6, 5)}),
        ("F-238", {"proof_on": None}),
        ("F-241", {"number": 6}),
    ],
)
def test_a_line_is_pointed_out_by_its_number(code: str, changes: dict[str, Any]) -> None:
    one = found(code, filing(WORKERS), with_line(**changes))
    assert one.finding.param("people") == 1
    assert one.finding.param("lines") == str(changes.get("number", 7))
    assert code not in codes(filing(WORKERS), members())


def test_a_long_list_of_lines_is_cut() -> None:
    people = [replace(each, address="") for each in members()]
    one = found("F-132", filing(WORKERS), people)
    assert (one.finding.param("people"), one.finding.param("lines")) == (24, "1, 2, 3, 4, 5 …")


def test_the_age_is_that_on_the_day_of_the_constitution() -> None:
    # Fifteen on 6 August 2026, the day after the founding assembly.
    young = with_line(curp=key("PELA", "110806", mark="A"))
    assert "F-129" in codes(filing(WORKERS), young)
    data = filing(WORKERS)
    later = replace(data, organisation=replace(data.organisation, constituted_on=date(2026, 8, 6)))
    assert "F-129" not in codes(later, young)


def test_a_proof_of_sixty_days_before_the_constitution_is_good() -> None:
    assert "F-237" not in codes(filing(WORKERS), with_line(proof_on=date(2026, 6, 6)))
    assert "F-237" not in codes(filing(WORKERS), with_line(proof_on=TODAY))


def test_without_a_founding_day_proofs_are_not_judged() -> None:
    data = replace(filing(WORKERS), assemblies=(), organisation=Organisation())
    assert {"F-237", "F-238"}.isdisjoint(codes(data, with_line(proof_on=None)))


@pytest.mark.parametrize(
    "changes",
    [
        {"curp": ""},
        {"curp": "no es"},
        {"curp": member(2).curp},
        {"post": "Personal de confianza"},
        {"curp": key("PELA", "150101", mark="A")},
        {"curp": key("PELA", "850231")},
    ],
)
def test_twenty_valid_different_workers_are_needed(changes: dict[str, Any]) -> None:
    twenty = members(20)
    data = filing(WORKERS, members=summary(20, 10))
    assert "F-124" not in codes(data, twenty)
    twenty[19] = replace(twenty[19], **changes)
    one = found("F-124", data, twenty)
    assert (one.finding.param("valid"), one.finding.param("listed"), one.requirement) == (19, 20, "minimum-members")


def test_a_doubtful_key_or_post_still_counts() -> None:
    twenty = members(20)
    twenty[19] = replace(twenty[19], post="Directora", curp=key("CAPJ", "110101", inner="NTL", mark="A"))
    assert "F-124" not in codes(filing(WORKERS, members=summary(20, 10)), twenty)


def test_without_the_list_its_sum_is_judged() -> None:
    assert found("F-124", filing(WORKERS, members=summary(19, 9))).finding.param("listed") == 19
    assert "F-124" not in codes(filing(WORKERS, members=summary(20, 9)))
    assert "F-125" in codes(filing(WORKERS, members=None))
    assert "F-124" not in codes(filing(WORKERS, members=None))


def test_a_list_without_sums_is_judged_by_its_lines() -> None:
    assert "F-124" in codes(filing(WORKERS, members=None), members(5))
    assert "F-126" not in codes(filing(WORKERS, members=None), members(5))


@pytest.mark.parametrize("said", [summary(23, 12), summary(24, 13)])
def test_a_list_that_does_not_agree_with_its_sums_is_told(said: Any) -> None:
    assert "F-126" in codes(filing(WORKERS, members=said), members())


def test_an_election_may_be_filed_without_the_list() -> None:
    assert "F-125" not in codes(filing(FilingKind.LEADERSHIP_CHANGE, members=None))
    assert "F-124" not in codes(filing(FilingKind.LEADERSHIP_CHANGE), members(5))


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("F-134", {"joined_on": None}),
        ("F-239", {"left_on": date(2026, 8, 1)}),
        ("F-240", {"joined_on": date(2026, 8, 13)}),
        ("F-240", {"left_on": date(2026, 8, 13), "leaving_cause": "renuncia"}),
    ],
)
def test_a_movement_has_day_and_cause(code: str, changes: dict[str, Any]) -> None:
    assert code in codes(filing(MOVEMENTS), with_line(**changes))
    assert code not in codes(filing(WORKERS), with_line(**changes))


def test_arrivals_and_departures_are_counted() -> None:
    people = [member(1), member(2, left_on=HELD, leaving_cause="renuncia"), member(3, joined_on=None)]
    counts = count_lines(people, replace(RULES, movements=True))
    assert (counts.people, counts.joined, counts.left) == (3, 1, 1)


def test_an_employer_is_known_by_name_or_by_workplace_whatever_the_points() -> None:
    people = [
        member(1, employer="TEXTILES INVENTADOS, S.A. DE C.V."),
        member(2, employer="", workplace="textiles inventados sa de cv"),
    ]
    assert not count_lines(people, RULES).faults[LineFault.NO_EMPLOYER]
    assert folded_name("Aceros, S.A.  de C.V.") == folded_name("ACEROS SA DE CV")


def test_nobody_is_compared_with_employers_that_were_not_declared() -> None:
    assert "F-131" not in codes(filing(WORKERS, employers=()), members())


def test_a_key_with_spaces_and_small_letters_is_read() -> None:
    people = with_line(curp=f" {member(7).curp.lower()[:4]}-{member(7).curp[4:]} ")
    assert {"F-231", "F-127", "F-126"}.isdisjoint(codes(filing(WORKERS), people))


@given(
    some.lists(some.builds(Member, some.integers(0, 9), some.text(max_size=5), curp=some.text(max_size=20)), max_size=8)
)
def test_any_list_is_read_without_a_fault_of_the_program(people: list[Member]) -> None:
    counts = count_lines(people, replace(RULES, movements=True))
    assert counts.people == len(people)
    assert counts.valid <= len(counts.curps)


def test_sixty_thousand_lines_take_seconds_not_minutes() -> None:
    hundred = members(100)
    people = (replace(hundred[number % 100], number=number) for number in range(60_000))
    begun = time.perf_counter()
    counts = count_lines(people, RULES)
    # Generous for a busy machine: alone it takes well under one second.
    assert time.perf_counter() - begun < 15
    assert (counts.people, counts.valid) == (60_000, 100)
    assert len(counts.lines[LineFault.CURP_REPEATED]) == 5
