"""The verifier's arithmetic was written anew; here it is held against the office's own, on any figures."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.drafts import codes, definition, draft, verify
from unionreg.domain.votes.ballot_account import check_station_count
from unionreg.domain.votes.decision import bases_from, propose
from unionreg.domain.votes.result import Totals
from unionreg.evidence.checks.decision import decide
from unionreg.evidence.json_writing import json_bytes
from unionreg.evidence.reading import read_count, read_definition

FIGURE = st.integers(0, 60)
CODES = {
    *("A-101", "A-102", "A-103", "A-104", "A-105", "A-108"),
    *("A-201", "A-202", "A-203", "A-204", "A-205", "A-206", "A-207"),
}
TIMES = st.sampled_from(["07:59:59", "08:00:00", "08:30:00", "08:30:01", "15:59:59", "16:00:00", "16:40:00"])


@given(
    ballots=st.fixed_dictionaries(dict.fromkeys(("received", "unused", "spoiled", "taken_away", "found"), FIGURE)),
    votes=st.tuples(FIGURE, FIGURE),
    others=st.fixed_dictionaries(dict.fromkeys(("voters_signed", "null_votes", "challenged"), FIGURE)),
    breakdown=st.none() | st.fixed_dictionaries(dict.fromkeys(("unmarked", "multiple", "not_authentic"), FIGURE)),
    times=st.tuples(TIMES, TIMES, TIMES),
    signature=st.sampled_from(["signed", "refused", "absent"]),
)
def test_both_find_the_same_at_a_station(
    ballots: Any, votes: Any, others: Any, breakdown: Any, times: Any, signature: str
) -> None:
    made = draft(1)
    count = made.counts["mesa-1"]
    count |= {"ballots": ballots, **others, "null_breakdown": breakdown}
    count["votes"] = [{"option": name, "count": number} for name, number in zip(("yes", "no"), votes, strict=True)]
    for name, time in zip(("opened_at", "closed_at", "counted_at"), times, strict=True):
        count[name] = f"2026-03-02T{time}-06:00"
    count["people"][0]["paper_signature"] = signature
    value = read_definition(json_bytes(made.definition))
    office = check_station_count(value.stations[0], value.options, read_count(json_bytes(count)))
    verifier = codes(verify(made.unsigned()))
    assert {finding.code for finding in office} & CODES == verifier & CODES


@given(
    base=st.sampled_from(["a", "b", "c", "d"]),
    population=st.integers(0, 100),
    votes=st.tuples(st.integers(0, 60), st.integers(0, 60)),
    null=st.integers(0, 20),
    minimum=st.none() | st.fixed_dictionaries({"numerator": st.integers(1, 5), "denominator": st.integers(1, 5)}),
)
def test_both_decide_alike(base: str, population: int, votes: tuple[int, int], null: int, minimum: Any) -> None:
    made = definition(1)
    made["workers_covered"] = population
    made["decision_rule"] = {"base": base, "population": "covered", "minimum_turnout": minimum}
    cast = sum(votes) + null
    verifier = decide(made, votes, cast)
    office = bases_from(population=population, cast=cast, first=votes[0], second=votes[1])
    assert {name: getattr(office, name) for name in verifier.bases} == verifier.bases
    rule = read_definition(json_bytes(made)).decision_rule
    totals = Totals(1, 0, 0, 0, 0, 0, 0, cast, 0, (), sum(votes), null, 0)
    proposal = propose(rule, office, totals)
    assert (proposal.outcome.value, proposal.winner) == (verifier.outcome, verifier.winner)
    assert json.dumps(verifier.bases)
