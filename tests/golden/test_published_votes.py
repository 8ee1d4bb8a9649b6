"""Published votes whose figures close, from the count of a station to the legal outcome. Each folder is one vote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.domain.builders import a_count, a_definition, a_station
from unionreg.domain.inspector_tallies import Explanation, TypedTally, judge
from unionreg.domain.votes.ballot_account import check_station_count
from unionreg.domain.votes.catalogue import procedure_of_package
from unionreg.domain.votes.decision import bases_from, compute_bases, propose
from unionreg.domain.votes.figures import Figures
from unionreg.domain.votes.legal_decision import assess
from unionreg.domain.votes.tally import compute_turnout, sum_totals
from unionreg.domain.votes.vote import BallotOption, BallotShape, VoteDefinition

FOLDERS = sorted(path.parent for path in Path(__file__).parent.glob("*/input.json"))
WITH_COVERED = [folder for folder in FOLDERS if json.loads((folder / "input.json").read_text())["covered"]]


def read(folder: Path, name: str) -> Any:
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def definition_of(given: dict[str, Any]) -> VoteDefinition:
    named = set(given["options"]) != {"yes", "no"}
    shape = BallotShape.NAMED if named else BallotShape.YES_NO
    rule = procedure_of_package(given["procedure"], shape).default_rule
    options = tuple(BallotOption(each, each, None) for each in given["options"])
    station = a_station(voters=given["covered"])
    return a_definition(station, procedure=given["procedure"], ballot=shape, options=options, decision_rule=rule)


def test_there_are_golden_votes() -> None:
    assert len(FOLDERS) >= 11


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_published_figures_close(folder: Path) -> None:
    given, expected = read(folder, "input"), read(folder, "expected")
    votes = list(given["options"].values())
    tally = TypedTally(
        given["covered"] or given["cast"], given["cast"], votes[0], sum(votes[1:]), sum(votes), given["null"]
    )
    assert judge(tally).closes is expected["closes"]
    assert judge(tally).explanation is Explanation.OK
    assert sum(votes) == expected["valid_votes"]


@pytest.mark.parametrize("folder", WITH_COVERED, ids=lambda folder: folder.name)
def test_count_totals_bases_and_outcome_of_the_published_vote(folder: Path) -> None:
    given, expected = read(folder, "input"), read(folder, "expected")
    definition = definition_of(given)
    station = definition.stations[0]
    ids = tuple(given["options"])
    count = a_count(
        *given["options"].values(),
        null=given["null"],
        unused=given["covered"] - given["cast"],
        ids=ids,
        station=station,
    )
    assert [each.code for each in check_station_count(station, definition.options, count)] == []
    totals = sum_totals(definition, [count], annulled=())
    bases = compute_bases(
        definition.decision_rule,
        ballot=definition.ballot,
        covered=definition.workers_covered,
        right_to_vote=definition.workers_with_right_to_vote,
        totals=totals,
    )
    proposal = propose(definition.decision_rule, bases, totals)
    procedure = procedure_of_package(definition.procedure, definition.ballot)
    assert {
        "closes": totals.valid_votes + totals.null_votes == totals.found,
        "valid_votes": totals.valid_votes,
        "turnout_basis_points": compute_turnout(definition, totals).basis_points_covered,
        "half_plus_one_covered": bases.half_plus_one_population,
        "half_plus_one_cast": bases.half_plus_one_cast,
        "bases": {"a": bases.a, "b": bases.b, "c": bases.c, "d": bases.d},
        "bases_agree": bases.agree,
        "outcome": proposal.outcome.value,
        "winner": proposal.winner,
        "legal_outcome": procedure.legal_name(proposal, bases),
    } == expected
    figures = Figures(given["covered"], given["cast"], given["null"], given["options"])
    assert assess(procedure, [figures]).decision.outcome == expected["legal_outcome"]


def test_without_the_number_of_covered_workers_only_bases_c_and_d_are_known() -> None:
    [folder] = [folder for folder in FOLDERS if folder not in WITH_COVERED]
    given, expected = read(folder, "input"), read(folder, "expected")
    bases = bases_from(
        population=given["cast"], cast=given["cast"], first=given["options"]["yes"], second=given["options"]["no"]
    )
    assert {"c": bases.c, "d": bases.d} == expected["bases"]
    assert bases.half_plus_one_cast == expected["half_plus_one_cast"]
