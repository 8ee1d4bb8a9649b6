"""Approval of an initial contract by the workers it would cover (LFT 390 Ter)."""

from __future__ import annotations

from unionreg.domain.votes.legal_rules import majority_of_covered
from unionreg.domain.votes.procedure import (
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
    key="390ter_initial",
    package_name="390-ter-initial",
    ballot=BallotShape.YES_NO,
    majority=Majority.COVERED_HALF_PLUS_ONE,
    minimum_turnout=None,
    tie=TieRule.NOT_APPROVED,
    articles=("LFT 390 Ter", "LFT 390"),
    outcomes=outcomes(
        ("APPROVED", [Outcome.APPROVED]),
        ("REJECTED", [Outcome.REJECTED]),
        ("NO_MAJORITY", [Outcome.NO_MAJORITY]),
    ),
    decided_by=DecidedBy.CENTRE,
    decide=majority_of_covered,
    default_rule=DecisionRule(Base.A, Population.COVERED, None),
    question=QuestionTemplate("procedure.390ter_initial.question", version=1),
    certificate=CertificateKind.CONSULTATION_RESULT,
    shows_bases=True,
)
