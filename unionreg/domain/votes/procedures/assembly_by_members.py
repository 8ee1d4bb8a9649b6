"""Assembly that members call themselves: two thirds must attend, 51 % of all members must agree (LFT 371-VIII)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.legal_rules import reaches
from unionreg.domain.votes.procedure import DecidedBy, LegalDecision, Majority, Procedure, TieRule, outcomes
from unionreg.domain.votes.vote import BallotShape, Ratio

if TYPE_CHECKING:
    from unionreg.domain.votes.figures import Figures

TWO_THIRDS = Ratio(2, 3)
FIFTY_ONE_HUNDREDTHS = Ratio(51, 100)


def decide(figures: Figures) -> LegalDecision:
    """Attendance first (the ballots cast where nobody wrote it down), then the votes in favour."""
    attendance = figures.cast if figures.attendance is None else figures.attendance
    if not reaches(attendance, figures.covered, TWO_THIRDS):
        return LegalDecision("NOT_ADOPTED", reason="quorum-missed")
    if not reaches(figures.yes, figures.covered, FIFTY_ONE_HUNDREDTHS):
        return LegalDecision("NOT_ADOPTED", reason="majority-missed")
    return LegalDecision("ADOPTED")


PROCEDURE = Procedure(
    key="assembly_by_members",
    package_name=None,
    ballot=BallotShape.YES_NO,
    majority=Majority.FIFTY_ONE_HUNDREDTHS_OF_MEMBERS,
    minimum_turnout=TWO_THIRDS,
    tie=TieRule.NOT_APPROVED,
    articles=("LFT 371 fr. VIII",),
    outcomes=outcomes(("ADOPTED", []), ("NOT_ADOPTED", [])),
    decided_by=DecidedBy.ASSEMBLY,
    decide=decide,
)
