"""The calculator of the 30 %: how many supporters a request for a certificate needs (LFT 390 Bis fr. I). Whole numbers.

The rule itself stands where votes are decided; here are the figures that a person wants to see beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

from unionreg.domain.votes.legal_rules import reaches
from unionreg.domain.votes.procedures.representativeness_single import THIRTY_PER_CENT
from unionreg.domain.votes.support import supporters_needed

WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class SupportFigures:
    """``needed`` of ``workers``; ``missing`` and ``spare`` are 0 or more; ``share_bp`` in basis points, cut."""

    workers: int
    supporters: int
    needed: int
    missing: int
    spare: int
    share_bp: int
    reached: bool


def support_figures(workers: int, supporters: int) -> SupportFigures | None:
    """The figures for a workplace; None without at least one worker, or with a negative number of supporters."""
    if workers < 1 or supporters < 0:
        return None
    needed = supporters_needed(workers)
    return SupportFigures(
        workers=workers,
        supporters=supporters,
        needed=needed,
        missing=max(0, needed - supporters),
        spare=max(0, supporters - needed),
        share_bp=supporters * WHOLE // workers,
        reached=reaches(supporters, workers, THIRTY_PER_CENT),
    )
