"""The proposal in legal words for bare figures: checks first, then the procedure's own rule, with the bases beside it.

A court or a person decides; this only proposes. Votes held in the program go through ``decision`` instead, and both
agree (a test holds it).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.votes.figures import has_negative, impossible, impossible_support, sum_figures
from unionreg.domain.votes.procedure import LegalDecision, bases_of
from unionreg.domain.votes.procedures.representativeness_single import decide_by_supporters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.votes.figures import Figures
    from unionreg.domain.votes.procedure import Procedure
    from unionreg.domain.votes.result import Bases


@dataclass(frozen=True, slots=True)
class Assessment:
    """The decision on summed figures; ``bases`` only where they mean something and the figures are possible."""

    figures: Figures
    decision: LegalDecision
    bases: Bases | None


def assess(procedure: Procedure, stations: Sequence[Figures]) -> Assessment:
    """Add the stations first and decide once. Impossible figures give an error in place of an outcome.

    A negative figure at any station is refused, even where the sums hide it.
    """
    figures = stations[0] if len(stations) == 1 else sum_figures(stations)
    error = "negative-figure" if any(has_negative(each) for each in stations) else impossible(figures)
    if error is None and procedure.decide is None:
        error = "no-vote-in-procedure"
    if error is not None or procedure.decide is None:
        return Assessment(figures, LegalDecision(error=error), None)
    bases = bases_of(figures) if procedure.shows_bases else None
    return Assessment(figures, procedure.decide(figures), bases)


def assess_support(covered: int, supporters: int) -> LegalDecision:
    """The decision for one union that shows supporters and needs no vote (LFT 390 Bis-III)."""
    error = impossible_support(covered, supporters)
    return LegalDecision(error=error) if error else decide_by_supporters(covered, supporters)
