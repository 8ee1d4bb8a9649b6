"""Approval of the general revision that is due every two years (LFT 400 Bis)."""

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
    key="400bis_general_revision",
    package_name="400-bis",
    ballot=BallotShape.YES_NO,
    majority=Majority.COVERED_HALF_PLUS_ONE,
    minimum_turnout=None,
    tie=TieRule.NOT_APPROVED,
    articles=("LFT 400 Bis", "LFT 390 Ter"),
    outcomes=outcomes(
        ("APPROVED", [Outcome.APPROVED]),
        ("REJECTED", [Outcome.REJECTED]),
        ("NO_MAJORITY", [Outcome.NO_MAJORITY]),
    ),
    decided_by=DecidedBy.CENTRE,
    decide=majority_of_covered,
    default_rule=DecisionRule(Base.A, Population.COVERED, None),
    question=QuestionTemplate("procedure.400bis_general_revision.question", version=1),
    certificate=CertificateKind.CONSULTATION_RESULT,
    shows_bases=True,
)
