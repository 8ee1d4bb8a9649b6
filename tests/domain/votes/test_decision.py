"""The four bases, the proposal of the package rule and a person's resolution."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from unionreg.domain.findings import Severity
from unionreg.domain.votes.catalogue import ballot_box_procedures
from unionreg.domain.votes.count import OptionVotes
from unionreg.domain.votes.decision import (
    bases_from,
    check_margin,
    check_resolution,
    compute_bases,
    propose,
)
from unionreg.domain.votes.figures import Figures
from unionreg.domain.votes.legal_decision import assess
from unionreg.domain.votes.procedure import Procedure
from unionreg.domain.votes.result import Outcome, Proposal, Totals
from unionreg.domain.votes.vote import BallotShape, Base, DecisionRule, Population, Ratio

OPTIONS = ("yes", "no")


def totals(*votes: int, null: int = 0, challenged: int = 0, ids: tuple[str, ...] = OPTIONS) -> Totals:
    found = sum(votes) + null
    each = tuple(OptionVotes(option, number) for option, number in zip(ids, votes, strict=True))
    return Totals(1, found, found, found, 0, 0, 0, found, found, each, sum(votes), null, challenged)


def proposal(rule: DecisionRule, summed: Totals, covered: int, ballot: BallotShape = BallotShape.YES_NO) -> Proposal:
    bases = compute_bases(rule, ballot=ballot, covered=covered, right_to_vote=covered, totals=summed)
    return propose(rule, bases, summed)


def test_the_discriminating_tally_of_the_law_notes() -> None:
    bases = bases_from(population=480, cast=425, first=209, second=176)
    assert (bases.a, bases.b, bases.c, bases.d, bases.agree) == (False, True, True, False, False)


def test_the_population_is_the_one_that_the_rule_names() -> None:
    summed = totals(5, 1)
    by_right = DecisionRule(Base.A, Population.RIGHT_TO_VOTE, None)
    by_covered = DecisionRule(Base.A, Population.COVERED, None)
    for rule, population in ((by_right, 8), (by_covered, 100)):
        bases = compute_bases(rule, ballot=BallotShape.YES_NO, covered=100, right_to_vote=8, totals=summed)
        assert bases.population == population


def test_named_options_are_compared_highest_with_second_highest() -> None:
    rule = DecisionRule(Base.PLURALITY, Population.COVERED, None)
    summed = totals(3, 9, 9, 1, ids=("a", "b", "c", "d"))
    bases = compute_bases(rule, ballot=BallotShape.NAMED, covered=30, right_to_vote=30, totals=summed)
    assert (bases.first, bases.second) == (9, 9)


@pytest.mark.parametrize(
    ("base", "votes", "covered", "outcome"),
    [
        (Base.A, (51, 0), 100, Outcome.APPROVED),
        (Base.A, (0, 51), 100, Outcome.REJECTED),
        (Base.A, (50, 50), 100, Outcome.NO_MAJORITY),
        (Base.B, (26, 24), 100, Outcome.TURNOUT_NOT_REACHED),
        (Base.B, (26, 25), 100, Outcome.APPROVED),
        (Base.B, (25, 26), 100, Outcome.REJECTED),
        (Base.B, (26, 26), 100, Outcome.TIE),
        (Base.C, (2, 1), 100, Outcome.APPROVED),
        (Base.C, (1, 2), 100, Outcome.REJECTED),
        (Base.C, (0, 0), 100, Outcome.TIE),
        (Base.D, (6, 4), 100, Outcome.APPROVED),
        (Base.D, (4, 6), 100, Outcome.REJECTED),
        (Base.D, (5, 5), 100, Outcome.NO_MAJORITY),
    ],
)
def test_the_proposal_follows_the_base(base: Base, votes: tuple[int, int], covered: int, outcome: Outcome) -> None:
    rule = DecisionRule(base, Population.COVERED, None)
    assert proposal(rule, totals(*votes), covered) == Proposal(outcome, None)


def test_plurality_names_the_winner_or_a_tie() -> None:
    rule = DecisionRule(Base.PLURALITY, Population.COVERED, None)
    ids = ("a", "b", "c")
    named = BallotShape.NAMED
    assert proposal(rule, totals(1, 5, 2, ids=ids), 20, named) == Proposal(Outcome.WINNER, "b")
    assert proposal(rule, totals(5, 5, 2, ids=ids), 20, named) == Proposal(Outcome.TIE, None)
    assert proposal(rule, totals(0, 0, 0, null=4, ids=ids), 20, named) == Proposal(Outcome.TIE, None)


@given(covered=st.integers(10, 10**20))
def test_minimum_turnout_one_below_at_and_above(covered: int) -> None:
    rule = DecisionRule(Base.C, Population.COVERED, Ratio(3, 10))
    threshold = -(-3 * covered // 10)
    outcomes = [proposal(rule, totals(cast, 0), covered).outcome for cast in (threshold - 1, threshold, threshold + 1)]
    assert outcomes == [Outcome.TURNOUT_NOT_REACHED, Outcome.APPROVED, Outcome.APPROVED]


@pytest.mark.parametrize("subject", ballot_box_procedures(), ids=lambda each: each.key)
@given(data=st.data())
def test_the_package_rule_and_the_legal_rule_say_the_same(subject: Procedure, data: st.DataObject) -> None:
    rule, shape = subject.default_rule, subject.ballot
    assert rule is not None
    assert shape is not None
    ids = OPTIONS if shape is BallotShape.YES_NO else ("a", "b", "c")
    votes = [data.draw(st.integers(0, 12)) for _ in ids]
    summed = totals(*votes, null=data.draw(st.integers(0, 5)), ids=ids)
    covered = summed.found + data.draw(st.integers(0, 60))
    assume(covered > 0)
    bases = compute_bases(rule, ballot=shape, covered=covered, right_to_vote=covered, totals=summed)
    figures = Figures(covered, summed.found, summed.null_votes, dict(zip(ids, votes, strict=True)))
    decision = assess(subject, [figures]).decision
    assert subject.legal_name(propose(rule, bases, summed), bases) == decision.outcome


def codes(*arguments: object) -> list[tuple[str, Severity]]:
    return [(each.code, each.severity) for each in check_resolution(*arguments)]  # type: ignore[arg-type]


AGREE = bases_from(population=10, cast=10, first=9, second=1)
DIFFER = bases_from(population=480, cast=425, first=209, second=176)
APPROVED, REJECTED = Proposal(Outcome.APPROVED, None), Proposal(Outcome.REJECTED, None)


def test_a_resolution_like_the_proposal_needs_no_reasons() -> None:
    assert codes(APPROVED, AGREE, APPROVED, None, OPTIONS) == []


def test_a_different_resolution_needs_reasons() -> None:
    assert codes(APPROVED, AGREE, REJECTED, "  ", OPTIONS) == [("R-201", Severity.ERROR)]
    assert codes(APPROVED, AGREE, REJECTED, "motivos", OPTIONS) == [("R-201", Severity.NOTE)]


def test_differing_bases_need_reasons_even_when_the_proposal_is_followed() -> None:
    no_majority = Proposal(Outcome.NO_MAJORITY, None)
    assert codes(no_majority, DIFFER, no_majority, None, OPTIONS) == [("R-202", Severity.ERROR)]
    [note] = check_resolution(no_majority, DIFFER, no_majority, "motivos", OPTIONS)
    assert note.severity is Severity.NOTE
    assert note.param("bases") == "A- B+ C+ D-"


@pytest.mark.parametrize(
    "resolved", [Proposal(Outcome.WINNER, None), Proposal(Outcome.TIE, "a"), Proposal(Outcome.WINNER, "z")]
)
def test_a_winner_stands_only_with_the_outcome_winner_and_on_the_ballot(resolved: Proposal) -> None:
    found = codes(Proposal(Outcome.WINNER, "a"), AGREE, resolved, "motivos", ("a", "b"))
    assert ("R-203", Severity.ERROR) in found


def test_a_winner_of_the_ballot_is_taken() -> None:
    winner = Proposal(Outcome.WINNER, "a")
    assert codes(winner, AGREE, winner, None, ("a", "b")) == []


@pytest.mark.parametrize(("challenged", "codes_found"), [(0, []), (2, []), (3, ["R-302"])])
def test_challenged_ballots_that_could_change_the_order_are_noted(challenged: int, codes_found: list[str]) -> None:
    assert [each.code for each in check_margin(totals(5, 2, challenged=challenged))] == codes_found


def test_a_tie_without_challenged_ballots_is_not_noted() -> None:
    assert check_margin(totals(5, 5)) == ()
