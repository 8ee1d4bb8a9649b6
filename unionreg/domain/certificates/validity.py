"""How long a certificate of representativeness is valid: six months from its issue (LFT 387), read in two ways.

Calendar months, or months of thirty days (LFT 736): which one holds is not settled (law notes, 14, point 10). The
earlier day is the one to rely on; both are printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from unionreg.domain.calendar import add_legal_months, add_months

MONTHS = 6


@dataclass(frozen=True, slots=True)
class Validity:
    """Last days by calendar months and by months of thirty days."""

    calendar_months: date
    thirty_day_months: date

    @property
    def until(self) -> date:
        """The earlier of both."""
        return min(self.calendar_months, self.thirty_day_months)

    @property
    def readings_differ(self) -> bool:
        """Whether it matters which reading is right."""
        return self.calendar_months != self.thirty_day_months


def representativeness_validity(issued_on: date) -> Validity:
    """Both readings of six months from the day of issue."""
    return Validity(add_months(issued_on, MONTHS), add_legal_months(issued_on, MONTHS))
