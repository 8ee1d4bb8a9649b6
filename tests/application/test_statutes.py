"""What a union's statutes give in an election, beside the plurality that the package computes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.builders_votes import VotingOffice, a_voting_office, close, count_all, entered
from unionreg.application.queries.statutes import statutes_proposal
from unionreg.domain.votes.figures import FixedQuorum, StatuteBase, Statutes
from unionreg.domain.votes.preparation import ElectionStatutes
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotOption, BallotShape, Base, DecisionRule, Population, Ratio

SLATES = (BallotOption("verde", "Planilla Verde", None), BallotOption("azul", "Planilla Azul", None))
PLURALITY = DecisionRule(Base.PLURALITY, Population.COVERED, None)


def an_election(green: int = 60, blue: int = 30, **changes: Any) -> VotingOffice:
    """Two stations with the same figures, closed."""
    shape = {"procedure": "leadership", "ballot": BallotShape.NAMED, "options": SLATES, "decision_rule": PLURALITY}
    here = a_voting_office(**shape, **changes)
    found = green + blue + 2
    values = entered(found=found, unused=100 - found, voters_signed=found, null_votes=2)
    figures = {key: figure for key, figure in values.figures.items() if not key.startswith("votes.")}
    return close(count_all(here, replace(values, figures={**figures, "votes.verde": green, "votes.azul": blue})))


def with_statutes(here: VotingOffice, rule: Statutes, **changes: Any) -> VotingOffice:
    with here.core.unit_of_work() as uow:
        statutes = ElectionStatutes("artículo 40", rule, **changes)
        uow.preparation.save(replace(uow.preparation.get(here.vote_id), statutes=statutes))
    return here


def proposal(here: VotingOffice) -> Any:
    return statutes_proposal(here.core, here.office.auditor, **here.vote)


@pytest.mark.parametrize(
    ("rule", "name", "outcome", "winner", "differs"),
    [
        (Statutes(StatuteBase.PLURALITY, None), "ELECTED", Outcome.WINNER, "verde", False),
        (Statutes(StatuteBase.HALF_PLUS_ONE_COVERED, None), "ELECTED", Outcome.WINNER, "verde", False),
        (Statutes(StatuteBase.PLURALITY, Ratio(19, 20)), "QUORUM_MISSED", Outcome.TURNOUT_NOT_REACHED, None, True),
        (Statutes(StatuteBase.PLURALITY, FixedQuorum.HALF_PLUS_ONE), "ELECTED", Outcome.WINNER, "verde", False),
    ],
    ids=["plurality", "half plus one of the members", "quorum of 19/20", "quorum of half plus one"],
)
def test_the_statutes_decide_by_their_own_base_and_quorum(
    rule: Statutes, name: str, outcome: Outcome, winner: str | None, *, differs: bool
) -> None:
    found = proposal(with_statutes(an_election(), rule))
    assert (found.legal_name, found.outcome, found.winner, found.differs) == (name, outcome, winner, differs)


def test_the_members_of_the_statutes_count_where_they_are_written_down() -> None:
    rule = Statutes(StatuteBase.HALF_PLUS_ONE_COVERED, None)
    found = proposal(with_statutes(an_election(), rule, members=400))
    assert (found.legal_name, found.leaders, found.differs) == ("NO_MAJORITY", ("verde",), True)


def test_a_tie_goes_back_to_the_statutes() -> None:
    found = proposal(with_statutes(an_election(45, 45), Statutes(StatuteBase.PLURALITY, None), tie="Se repite."))
    assert (found.legal_name, set(found.leaders), found.outcome) == ("TIE_PER_STATUTES", {"verde", "azul"}, Outcome.TIE)


def test_nothing_is_proposed_without_statutes_or_result_or_election() -> None:
    assert proposal(an_election()) is None
    plurality = Statutes(StatuteBase.PLURALITY, None)
    assert proposal(with_statutes(a_voting_office(), plurality)) is None
    assert proposal(with_statutes(close(count_all(a_voting_office())), plurality)) is None
