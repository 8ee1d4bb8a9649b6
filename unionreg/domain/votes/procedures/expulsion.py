"""Expulsion of a member: two thirds of all members (LFT 371-VII f)."""

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
    return LegalDecision("EXPELLED" if reaches(figures.yes, figures.covered, TWO_THIRDS) else "NOT_EXPELLED")


PROCEDURE = Procedure(
    key="expulsion",
    package_name=None,
    ballot=BallotShape.YES_NO,
    majority=Majority.TWO_THIRDS_OF_MEMBERS,
    minimum_turnout=None,
    tie=TieRule.NOT_APPROVED,
    articles=("LFT 371 fr. VII",),
    outcomes=outcomes(("EXPELLED", []), ("NOT_EXPELLED", [])),
    decided_by=DecidedBy.ASSEMBLY,
    decide=decide,
)
