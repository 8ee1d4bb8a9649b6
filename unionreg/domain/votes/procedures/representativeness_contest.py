"""Certificate of representativeness asked by several unions: 30 % turnout, most votes (LFT 388, 390 Bis-III)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.legal_rules import reaches
from unionreg.domain.votes.procedure import (
    NO_VALID_VOTES,
    CertificateKind,
    DecidedBy,
    LegalDecision,
    Majority,
    Procedure,
    QuestionTemplate,
    TieRule,
    outcomes,
)
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotShape, Base, DecisionRule, Population, Ratio

if TYPE_CHECKING:
    from unionreg.domain.votes.figures import Figures

THIRTY_PER_CENT = Ratio(3, 10)


def decide(figures: Figures) -> LegalDecision:
    """Turnout first (null ballots are voters too), then most votes; the law has no rule for a tie."""
    if not reaches(figures.cast, figures.covered, THIRTY_PER_CENT):
        return LegalDecision("DENIED_TURNOUT")
    leaders = figures.leaders()
    if not leaders:
        return LegalDecision(NO_VALID_VOTES)
    if len(leaders) > 1:
        return LegalDecision("TIE_UNRESOLVED", leaders=leaders)
    return LegalDecision("GRANTED", winner=leaders[0])


PROCEDURE = Procedure(
    key="390bis_contest",
    package_name="390-bis",
    ballot=BallotShape.NAMED,
    majority=Majority.MOST_VOTES,
    minimum_turnout=THIRTY_PER_CENT,
    tie=TieRule.NO_RULE,
    articles=("LFT 390 Bis", "LFT 388"),
    outcomes=outcomes(
        ("GRANTED", [Outcome.WINNER]),
        ("DENIED_TURNOUT", [Outcome.TURNOUT_NOT_REACHED]),
        ("TIE_UNRESOLVED", [Outcome.TIE]),
        (NO_VALID_VOTES, [Outcome.TIE]),
    ),
    decided_by=DecidedBy.CENTRE,
    decide=decide,
    default_rule=DecisionRule(Base.PLURALITY, Population.COVERED, THIRTY_PER_CENT),
    question=QuestionTemplate("procedure.390bis_contest.question", version=1),
    certificate=CertificateKind.REPRESENTATIVENESS,
)
