"""Certificate of representativeness asked by one union: no vote, the support of 30 % is enough (LFT 390 Bis-III)."""

from __future__ import annotations

from unionreg.domain.votes.legal_rules import reaches
from unionreg.domain.votes.procedure import (
    CertificateKind,
    DecidedBy,
    LegalDecision,
    Majority,
    Procedure,
    TieRule,
    outcomes,
)
from unionreg.domain.votes.vote import Ratio

THIRTY_PER_CENT = Ratio(3, 10)

PROCEDURE = Procedure(
    key="390bis_single",
    package_name=None,
    ballot=None,
    majority=Majority.SUPPORTERS,
    minimum_turnout=None,
    tie=TieRule.NO_VOTE,
    articles=("LFT 390 Bis",),
    outcomes=outcomes(("GRANTED", []), ("DENIED", [])),
    decided_by=DecidedBy.CENTRE,
    decide=None,
    certificate=CertificateKind.REPRESENTATIVENESS,
)


def decide_by_supporters(covered: int, supporters: int) -> LegalDecision:
    """GRANTED when the supporters are at least 30 % of the covered workers, else DENIED."""
    return LegalDecision("GRANTED" if reaches(supporters, covered, THIRTY_PER_CENT) else "DENIED")
