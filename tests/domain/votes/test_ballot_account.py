"""The ballot account of a station: every code of section 8, blanks, words and explanations."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import CLERK, CLOSES, COUNTED, OPENS, YES_NO, a_count, a_station, figures
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.ballot_account import (
    check_count,
    check_people,
    check_station_count,
    check_times,
    unexplained,
)
from unionreg.domain.votes.count import (
    Ballots,
    Correction,
    Explained,
    NullBreakdown,
    OptionVotes,
    PaperSignature,
    Person,
    PersonRole,
)
from unionreg.domain.votes.sheet_fields import figures_of
from unionreg.texts import Language, load_texts

STATION = a_station()


def codes(found: tuple[Finding, ...]) -> list[str]:
    return [each.code for each in found]


def without_hints(**changes: int | None) -> list[str]:
    return [code for code in codes(check_count(STATION, YES_NO, figures(**changes))) if not code.startswith("H-")]


def test_figures_that_close_have_no_findings() -> None:
    assert check_count(STATION, YES_NO, figures()) == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"votes__yes": 49}, ["A-101"]),
        ({"votes__yes": 89}, ["A-101", "A-102"]),
        ({"null_votes": 90}, ["A-101", "A-102", "A-303"]),
        ({"null_breakdown__unmarked": 1, "null_breakdown__multiple": 1, "null_breakdown__not_authentic": 0}, []),
        ({"null_breakdown__unmarked": 1, "null_breakdown__multiple": 0, "null_breakdown__not_authentic": 0}, ["A-103"]),
        ({"challenged": 89}, ["A-104"]),
        ({"challenged": 88}, []),
        ({"null_votes": 14}, ["A-101", "A-105", "A-303"]),
        ({"null_votes": 14, "unused": 0, "received": 88}, ["A-101", "A-201", "A-303"]),
        ({"received": 99, "unused": 11}, ["A-201"]),
        ({"unused": 11}, ["A-202"]),
        ({"voters_signed": 87}, ["A-203"]),
        ({"voters_signed": 101}, ["A-203", "A-204"]),
        ({"taken_away": 1, "unused": 11, "voters_signed": 89}, []),
        ({"spoiled": 2, "unused": 10}, []),
    ],
)
def test_each_rule_raises_its_code(changes: dict[str, int], expected: list[str]) -> None:
    assert without_hints(**changes) == expected


def test_severities_are_those_of_the_package() -> None:
    found = check_count(STATION, YES_NO, figures(votes__yes=49, received=99, null_votes=20, voters_signed=120))
    for each in found:
        letter, number = each.code.split("-")
        expected = {"A1": Severity.ERROR, "A2": Severity.WARNING, "A3": Severity.NOTE, "H1": Severity.NOTE}
        assert each.severity is expected[letter + number[0]]


def test_more_ballots_than_voters_of_the_list_want_an_explanation() -> None:
    crowded = a_station(voters=80, ballots_printed=100)
    found = check_count(crowded, YES_NO, figures())
    assert [(each.code, each.fields) for each in found] == [("A-204", ("found", "voters_signed"))]


@pytest.mark.parametrize(("null", "noted"), [(2, False), (3, True)])
def test_many_null_votes_are_noted_from_twenty_ballots_on(null: int, noted: bool) -> None:
    changed = figures(unused=80, found=20, voters_signed=20, votes__yes=20 - null, votes__no=0, null_votes=null)
    assert ("A-303" in codes(check_count(STATION, YES_NO, changed))) is noted
    fewer = figures(unused=81, found=19, voters_signed=19, votes__yes=0, votes__no=0, null_votes=19)
    assert check_count(STATION, YES_NO, fewer) == ()


def test_a_blank_is_asked_for_and_its_sums_are_not_judged() -> None:
    found = check_count(STATION, YES_NO, figures(found=None, voters_signed=None))
    assert [(each.code, each.fields) for each in found] == [("E-101", ("found",)), ("E-101", ("voters_signed",))]
    assert found[0].severity is Severity.ERROR
    assert found[0].param("letter") == "E"


def test_all_fields_blank_gives_only_blanks() -> None:
    assert set(codes(check_count(STATION, YES_NO, {}))) == {"E-101", "H-103"}


def test_a_breakdown_begun_has_to_be_finished() -> None:
    found = check_count(STATION, YES_NO, figures(null_breakdown__unmarked=2))
    assert [each.fields for each in found if each.code == "E-101"] == [
        ("null_breakdown.multiple",),
        ("null_breakdown.not_authentic",),
    ]


@pytest.mark.parametrize("figure", [-1, 10_000_001])
def test_figures_out_of_range_are_refused(figure: int) -> None:
    assert "E-102" in without_hints(challenged=figure)


def test_figures_are_compared_with_words() -> None:
    words = {"votes.yes": "cincuenta", "votes.no": "treinta y siete", "found": "ochenta y nunca", "unused": " "}
    found = check_count(STATION, YES_NO, figures(), words)
    assert [(each.code, each.fields) for each in found] == [("E-103", ("votes.no",)), ("E-104", ("found",))]
    assert found[0].param("read") == 37


def test_words_beside_a_blank_figure_wait_for_the_figure() -> None:
    found = check_count(STATION, YES_NO, figures(challenged=None), {"challenged": "cero"})
    assert codes(found) == ["E-101", "H-103"]


@pytest.mark.parametrize(
    ("opened", "closed", "counted", "expected"),
    [
        (0, 0, 0, []),
        (30, 0, 0, []),
        (31, 0, 0, ["A-205"]),
        (-1, 0, 0, ["A-205"]),
        (0, -1, 0, ["A-206"]),
        (0, 1, -60, ["A-108"]),
        (600, 0, 0, ["A-108", "A-205"]),
    ],
)
def test_real_times_against_each_other_and_the_called_ones(
    opened: int, closed: int, counted: int, expected: list[str]
) -> None:
    found = check_times(
        STATION,
        OPENS + timedelta(minutes=opened),
        CLOSES + timedelta(minutes=closed),
        COUNTED + timedelta(minutes=counted),
    )
    assert codes(found) == expected


def test_the_count_may_come_at_the_minute_of_closing() -> None:
    assert check_times(STATION, OPENS, CLOSES, CLOSES) == ()


def person(role: PersonRole, signature: PaperSignature) -> Person:
    return Person("Persona Inventada", role, None, signature)


def test_an_official_has_to_sign_and_refusals_are_noted() -> None:
    official, union = PersonRole.OFFICIAL, PersonRole.UNION_REPRESENTATIVE
    signed, refused = PaperSignature.SIGNED, PaperSignature.REFUSED
    assert check_people([person(official, signed)]) == ()
    assert codes(check_people([person(union, signed)])) == ["A-207"]
    found = check_people([person(official, refused), person(union, refused)])
    assert codes(found) == ["A-207", "A-302"]
    assert found[1].param("refused") == 2


def whole(**changes: Any) -> tuple[Finding, ...]:
    return check_station_count(STATION, YES_NO, a_count(50, 36, null=2, unused=12, **changes))


def test_a_whole_count_that_closes_has_no_findings() -> None:
    assert whole() == ()


def test_options_of_another_ballot_stop_everything_else() -> None:
    assert codes(whole(votes=(OptionVotes("no", 36), OptionVotes("yes", 50)))) == ["A-106"]


CORRECTION = Correction("Error al leer el acta", CLERK, COUNTED, "0" * 64)


@pytest.mark.parametrize(
    ("version", "correction", "expected"),
    [(1, CORRECTION, ["A-107"]), (2, None, ["A-107"]), (2, CORRECTION, ["A-304"])],
)
def test_versions_and_corrections_belong_together(
    version: int, correction: Correction | None, expected: list[str]
) -> None:
    assert codes(whole(version=version, correction=correction)) == expected


def test_explained_warnings_are_settled_and_useless_explanations_noted() -> None:
    explained = tuple(Explained(code, "motivo", CLERK, COUNTED) for code in ("A-203", "A-206"))
    found = whole(voters_signed=87, explained=explained)
    assert codes(found) == ["A-203", "A-301"]
    assert found[1].param("code") == "A-206"
    assert unexplained(found, {"A-203"}) == ()
    assert codes(unexplained(found, set())) == ["A-203"]


def test_hints_come_last_and_name_the_field_and_the_value() -> None:
    found = whole(null_votes=14, null_breakdown=NullBreakdown(0, 2, 0), ballots=Ballots(100, 12, 0, 0, 88))
    assert codes(found)[-1] == "H-101"
    assert found[-1].param("closes") == 2


def test_the_figures_of_a_count_go_by_field_key() -> None:
    count = a_count(50, 36, null=2, unused=12)
    assert figures_of(count) == figures()
    broken_down = replace(count, null_breakdown=NullBreakdown(1, 1, 0))
    assert figures_of(broken_down)["null_breakdown.multiple"] == 1


@given(
    st.tuples(*[st.integers(0, 60)] * 3),
    st.integers(0, 40),
    st.integers(0, 5),
    st.integers(0, 5),
)
def test_a_station_that_adds_up_is_never_blamed(
    votes: tuple[int, int, int], unused: int, spoiled: int, taken: int
) -> None:
    found = sum(votes)
    received = found + unused + spoiled + taken
    closing = figures(
        received=received,
        unused=unused,
        spoiled=spoiled,
        taken_away=taken,
        found=found,
        voters_signed=found + taken,
        votes__yes=votes[0],
        votes__no=votes[1],
        null_votes=votes[2],
    )
    station = a_station(voters=received)
    assert [code for code in codes(check_count(station, YES_NO, closing)) if code != "A-303"] == []


@given(st.sampled_from(sorted(figures())), st.integers(1, 50))
def test_one_wrong_figure_is_always_noticed(key: str, difference: int) -> None:
    changed = figures()
    changed[key] = (changed[key] or 0) + difference
    found = check_count(STATION, YES_NO, changed)
    assert found or key == "challenged"


def test_every_finding_can_be_said_in_both_languages() -> None:
    samples = [
        check_count(
            STATION, YES_NO, figures(votes__yes=89, null_votes=90, received=1, voters_signed=200, challenged=99)
        ),
        check_count(STATION, YES_NO, figures(null_votes=14, challenged=-1), {"found": "mil", "votes.no": "x"}),
        check_count(STATION, YES_NO, figures(null_breakdown__unmarked=2, challenged=None)),
        check_count(STATION, YES_NO, figures(votes__no=63)),
        check_count(STATION, YES_NO, figures(votes__yes=500)),
        check_count(STATION, YES_NO, figures(votes__yes=5)),
        check_count(STATION, YES_NO, figures(found=86)),
        whole(opened_at=CLOSES, closed_at=OPENS, people=(), version=2),
        (finding("A-302", Severity.NOTE, refused=1), finding("A-301", Severity.NOTE, code="A-201")),
    ]
    for language in Language:
        texts = load_texts(language, "findings")
        for each in [single for sample in samples for single in sample]:
            for part in ("title", "explanation", "remedy"):
                assert texts.get(f"finding.{each.code}.{part}", **dict(each.params))


def test_a_finding_has_only_its_own_parameters() -> None:
    with pytest.raises(KeyError):
        Finding("A-101", Severity.ERROR).param("sum")
