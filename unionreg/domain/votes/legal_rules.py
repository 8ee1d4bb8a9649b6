"""The rules that several procedures share: from possible figures to a legal outcome.

Every function takes figures that passed ``figures.impossible``. Sources: law notes, section 11; the decision vectors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.decision import half_plus_one
from unionreg.domain.votes.procedure import NO_VALID_VOTES, LegalDecision

if TYPE_CHECKING:
    from unionreg.domain.votes.figures import Figures
    from unionreg.domain.votes.vote import Ratio


def reaches(part: int, whole: int, fraction: Ratio) -> bool:
    """Whether ``part`` is at least ``fraction`` of ``whole``; integers only."""
    return part * fraction.denominator >= whole * fraction.numerator


def majority_of_covered(figures: Figures) -> LegalDecision:
    """Base A: half plus one of the covered workers, for or against (LFT 390 Ter, 400 Bis, 401)."""
    threshold = half_plus_one(figures.covered)
    if figures.yes >= threshold:
        return LegalDecision("APPROVED")
    return LegalDecision("REJECTED" if figures.no >= threshold else "NO_MAJORITY")


def leading_option(figures: Figures) -> LegalDecision:
    """Who leads in a recuento; a court decides, so nobody wins here (LFT 388, 389, 897-F, 931)."""
    leaders = figures.leaders()
    if not leaders:
        return LegalDecision(NO_VALID_VOTES)
    if len(leaders) > 1:
        return LegalDecision("TIE_NO_RULE", leaders=leaders)
    return LegalDecision("LEADING", leading=leaders[0])
