"""A definition before it is fixed: its sums, the limits of the format, and whether it fits its procedure."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from typing import Any

import pytest

from tests.domain.builders import CLOSES, OPENS, PLURALITY, YES_NO, a_definition, a_station, named_options
from unionreg.domain.findings import Finding, Severity
from unionreg.domain.votes.definition_checks import check_definition
from unionreg.domain.votes.text_limits import check_id, check_line, check_rfc, check_text
from unionreg.domain.votes.vote import (
    BallotOption,
    BallotShape,
    Base,
    DecisionRule,
    Employer,
    FolioRange,
    Official,
    Population,
    Ratio,
    RequiredSignatures,
    RollDigest,
    Union,
    VoteDefinition,
)
from unionreg.texts import Language, load_texts


def found_in(definition: VoteDefinition) -> list[tuple[str, str]]:
    return [(each.code, each.fields[0]) for each in check_definition(definition)]


def found(*stations: Any, **changes: Any) -> list[tuple[str, str]]:
    return found_in(a_definition(*stations, **changes))


def test_a_definition_that_is_right_has_no_findings() -> None:
    assert check_definition(a_definition()) == ()


OFFICIAL = Official("Persona Inventada", "PEIN010101AB1", "Funcionaria")
UNION = Union("sindicato-a", "Sindicato Inventado", None)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"workers_with_right_to_vote": 99}, [("T-203", "workers_with_right_to_vote"), ("T-204", "roll.count")]),
        ({"roll": RollDigest("0" * 64, 1, 99)}, [("T-204", "roll.count")]),
        ({"workers_covered": 99}, [("T-205", "workers_with_right_to_vote")]),
        ({"options": tuple(reversed(YES_NO))}, [("T-211", "ballot")]),
        ({"decision_rule": PLURALITY}, [("T-211", "ballot"), ("V-203", "decision_rule")]),
        ({"unions": (UNION, UNION)}, [("T-210", "unions.1.id")]),
        (
            {"required_signatures": RequiredSignatures(2, (OFFICIAL, OFFICIAL))},
            [("T-212", "required_signatures.officials")],
        ),
        ({"fixed_at": OPENS + timedelta(seconds=1)}, [("T-302", "fixed_at")]),
        ({"procedure": "recuento"}, [("V-201", "procedure")]),
        ({"procedure": "390-bis"}, [("V-202", "ballot")]),
        ({"procedure": "legitimation"}, [("V-203", "decision_rule"), ("V-204", "procedure")]),
        ({"title": ""}, [("V-101", "title")]),
        ({"title": "x" * 301}, [("V-102", "title")]),
        ({"title": "una\nlínea"}, [("V-103", "title")]),
        ({"question": "dos\nlíneas"}, []),
        ({"legal_basis": ()}, [("V-108", "legal_basis")]),
        ({"legal_basis": (" ",)}, [("V-101", "legal_basis.0")]),
        ({"contract_number": "CFCRL-1"}, []),
        ({"contract_number": "\u202eCFCRL-1"}, [("V-103", "contract_number")]),
        ({"vote_id": "Votación"}, [("V-104", "vote_id")]),
        ({"calendar_id": "nul"}, [("V-105", "calendar_id")]),
        ({"employers": (Employer("Empresa", "EIN010101"),)}, [("V-106", "employers.0.rfc")]),
        ({"unions": (replace(UNION, registration_number=""),)}, [("V-101", "unions.0.registration_number")]),
        ({"roll": RollDigest("F" * 64, -1, 100)}, [("V-107", "roll.bytes"), ("V-109", "roll.sha256")]),
        ({"fixed_at": (OPENS - timedelta(days=1)).replace(microsecond=1)}, [("V-110", "fixed_at")]),
    ],
)
def test_each_rule_raises_its_code(changes: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found(**changes) == expected


def test_times_need_an_offset_of_whole_minutes() -> None:
    odd = OPENS.astimezone(timezone(timedelta(hours=-6, seconds=-30)))
    assert found(a_station(opens_at=odd)) == [("V-110", "stations.0.opens_at")]


@pytest.mark.parametrize(
    ("folios", "printed", "expected"),
    [
        (FolioRange(1, 100), 100, []),
        (FolioRange(1, 99), 100, [("T-206", "stations.0.folios")]),
        (FolioRange(0, 1_000_000_001), 100, [("V-107", "stations.0.folios.last"), ("T-206", "stations.0.folios")]),
    ],
)
def test_folios_are_as_many_as_the_ballots(folios: FolioRange, printed: int, expected: list[tuple[str, str]]) -> None:
    assert found(a_station(folios=folios, ballots_printed=printed)) == expected


def test_no_folio_belongs_to_two_stations() -> None:
    one = a_station("mesa-1", 100, folios=FolioRange(1, 100))
    two = a_station("mesa-2", 20, folios=FolioRange(50, 69))
    three = a_station("mesa-3", 20, folios=FolioRange(100, 119))
    apart = a_station("mesa-4", 20, folios=FolioRange(120, 139))
    without = a_station("mesa-5", 5)
    overlaps = [
        each for each in check_definition(a_definition(one, two, three, apart, without)) if each.code == "V-205"
    ]
    assert [each.fields for each in overlaps] == [
        ("stations.0.folios", "stations.1.folios"),
        ("stations.0.folios", "stations.2.folios"),
    ]


def test_a_station_has_its_own_checks() -> None:
    station = a_station("mesa 1", opens_at=CLOSES, ballots_printed=99)
    assert found(station) == [
        ("V-104", "stations.0.id"),
        ("T-213", "stations.0.opens_at"),
        ("T-301", "stations.0.ballots_printed"),
    ]


def test_printing_more_ballots_than_voters_is_only_noted() -> None:
    [note] = check_definition(a_definition(a_station(ballots_printed=101)))
    assert (note.code, note.severity) == ("T-301", Severity.NOTE)


def test_ids_are_unique_and_options_point_to_unions_of_the_list() -> None:
    options = (BallotOption("a", "A", "sindicato-a"), BallotOption("a", "A", "sindicato-z"))
    named = {"options": options, "ballot": BallotShape.NAMED, "procedure": "390-bis"}
    rule = DecisionRule(Base.PLURALITY, Population.COVERED, Ratio(3, 10))
    assert found(**named, decision_rule=rule) == [("T-210", "options.1.union"), ("T-210", "options.1.id")]
    assert found(a_station(), a_station())[0] == ("T-210", "stations.1.id")


def test_a_named_ballot_needs_plurality() -> None:
    named = {"options": named_options("a", "b"), "ballot": BallotShape.NAMED, "procedure": "leadership"}
    assert found(**named, decision_rule=PLURALITY) == []
    codes = [code for code, _ in found(**named, decision_rule=replace(PLURALITY, base=Base.C))]
    assert codes == ["T-211", "V-203"]


def test_a_turnout_outside_the_format_is_refused() -> None:
    rule = DecisionRule(Base.A, Population.COVERED, Ratio(0, 1001))
    assert [code for code, _ in found(decision_rule=rule)] == ["V-107", "V-107", "V-203"]


def test_a_definition_without_stations_is_refused_without_falling() -> None:
    codes = [code for code, _ in found_in(replace(a_definition(), stations=()))]
    assert codes == ["T-203", "V-108"]


@pytest.mark.parametrize("text", ["e\u0301", "a\u0000", "a\ud800", "a\u007f", "\ufeffa", "a\u2066"])
def test_invisible_and_decomposed_signs_are_refused(text: str) -> None:
    assert [each.code for each in check_line("x", text)] == ["V-103"]


def test_a_text_may_have_lines_but_not_without_end() -> None:
    assert check_text("x", "uno\ndos") == ()
    assert [each.code for each in check_text("x", "x" * 4001)] == ["V-102"]


@pytest.mark.parametrize("identifier", ["", "-a", "a-", "A", "ñ", "a b", "a" * 33, "a\n"])
def test_ids_that_no_file_could_bear_are_refused(identifier: str) -> None:
    assert [each.code for each in check_id("x", identifier)] == ["V-104"]


@pytest.mark.parametrize("identifier", ["a", "mesa-1", "com10", "a" * 32])
def test_usual_ids_are_taken(identifier: str) -> None:
    assert check_id("x", identifier) == ()


@pytest.mark.parametrize(
    ("rfc", "fine"),
    [("CAÑF770131PA3", True), ("A&B010101AB1", True), ("cacx7605101p8", False), ("CACX7605101P8\n", False)],
)
def test_an_rfc_has_its_form(rfc: str, fine: bool) -> None:
    assert (check_rfc("x", rfc) == ()) is fine


def test_every_finding_can_be_said_in_both_languages() -> None:
    station = a_station("nul", opens_at=CLOSES, ballots_printed=-1, folios=FolioRange(5, 9))
    other = a_station("MESA", folios=FolioRange(5, 9))
    broken: tuple[Finding, ...] = check_definition(
        a_definition(
            station,
            other,
            title="",
            question="x" * 5000,
            contract_number="\u0001",
            employers=(Employer("E", "x"),),
            unions=(),
            options=(BallotOption("a", "A", "z"), BallotOption("a", "A", None)),
            workers_covered=1,
            workers_with_right_to_vote=2,
            roll=RollDigest("", 0, 0),
            required_signatures=RequiredSignatures(3, (OFFICIAL,)),
            procedure="x",
            fixed_at=CLOSES.replace(microsecond=5),
        )
    )
    more = check_definition(a_definition(procedure="390-bis")) + check_definition(
        a_definition(procedure="legitimation")
    )
    assert len({each.code for each in broken + more}) >= 20
    for language in Language:
        texts = load_texts(language, "findings")
        for each in broken + more:
            for part in ("title", "explanation", "remedy"):
                assert texts.get(f"finding.{each.code}.{part}", **dict(each.params))
