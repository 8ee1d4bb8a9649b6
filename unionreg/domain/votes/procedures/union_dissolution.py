"""Dissolution of the union: two thirds of all members (LFT 379)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.legal_rules import reaches
from unionreg.domain.votes.procedure import DecidedBy, LegalDecision, Majority, Procedure, TieRule, outcomes
from unionreg.domain.votes.vote import BallotShape, Ratio

if TYPE_CHECKING:
    from unionreg.domain.votes.figures import Figures

TWO_THIRDS = Ratio(2, 3)


def decide(figures: Figures) -> LegalDecision:
    """Votes in favour against the number of all members, not of those who came."""
    return LegalDecision("DISSOLUTION_VOTED" if reaches(figures.yes, figures.covered, TWO_THIRDS) else "NOT_DISSOLVED")


PROCEDURE = Procedure(
    key="union_dissolution",
    package_name=None,
    ballot=BallotShape.YES_NO,
    majority=Majority.TWO_THIRDS_OF_MEMBERS,
    minimum_turnout=None,
    tie=TieRule.NOT_APPROVED,
    articles=("LFT 379",),
    outcomes=outcomes(("DISSOLUTION_VOTED", []), ("NOT_DISSOLVED", [])),
    decided_by=DecidedBy.ASSEMBLY,
    decide=decide,
)
