"""Vote that a court orders to find out whether a strike has a majority (LFT 930, 931).

A *recuento* is a vote ordered to find a majority, not a second count of the same ballots. A court decides.
"""

from __future__ import annotations

from unionreg.domain.votes.legal_rules import leading_option
from unionreg.domain.votes.procedure import (
    NO_VALID_VOTES,
    CertificateKind,
    DecidedBy,
    Majority,
    Procedure,
    QuestionTemplate,
    TieRule,
    outcomes,
)
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotShape, Base, DecisionRule, Population

PROCEDURE = Procedure(
    key="strike_recuento",
    package_name="recount",
    ballot=BallotShape.YES_NO,
    majority=Majority.MOST_VOTES,
    minimum_turnout=None,
    tie=TieRule.NO_RULE,
    articles=("LFT 930", "LFT 931"),
    outcomes=outcomes(
        ("LEADING", [Outcome.APPROVED, Outcome.REJECTED]),
        ("TIE_NO_RULE", [Outcome.TIE]),
        (NO_VALID_VOTES, [Outcome.TIE]),
    ),
    decided_by=DecidedBy.COURT,
    decide=leading_option,
    default_rule=DecisionRule(Base.C, Population.COVERED, None),
    question=QuestionTemplate("procedure.strike_recuento.question", version=1),
    certificate=CertificateKind.RESULT_ACT_FOR_COURT,
    shows_bases=True,
)
