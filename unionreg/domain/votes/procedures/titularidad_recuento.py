"""Vote that a court orders to find out which union has the majority at a contract (LFT 389, 897-F).

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
    key="titularidad_recuento",
    package_name="recount",
    ballot=BallotShape.NAMED,
    majority=Majority.MOST_VOTES,
    minimum_turnout=None,
    tie=TieRule.NO_RULE,
    articles=("LFT 389", "LFT 388", "LFT 897-F"),
    outcomes=outcomes(
        ("LEADING", [Outcome.WINNER]),
        ("TIE_NO_RULE", [Outcome.TIE]),
        (NO_VALID_VOTES, [Outcome.TIE]),
    ),
    decided_by=DecidedBy.COURT,
    decide=leading_option,
    default_rule=DecisionRule(Base.PLURALITY, Population.COVERED, None),
    question=QuestionTemplate("procedure.titularidad_recuento.question", version=1),
    certificate=CertificateKind.RESULT_ACT_FOR_COURT,
    shows_bases=False,
)
