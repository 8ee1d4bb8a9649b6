"""The clock of a case: which day matters next, how many business days are left, and what stands in doubt about it.

Terms are those of the deadline register, counted with the calendars of the office; a year without one gives no day but
names the year. Whether the office's term stands still while a prevención runs is not said in LFT 366 (law notes, 2.5):
the office chooses, and the other reading is always shown beside.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Suspension(StrEnum):
    """What happens to the office's term while a prevención waits for its answer."""

    RUNS_ON = "runs-on"
    STANDS_STILL = "stands-still"


@dataclass(frozen=True, slots=True)
class FilingSettings:
    """What an office chose where the law is silent.

    ``answer_days``: business days to answer a prevención where its article gives none; LFT 735 says three where no term
    is set, and whether it applies here is open (law notes, 14.8). ``answer_source`` is printed in the letter.
    """

    suspension: Suspension = Suspension.RUNS_ON
    answer_days: int = 3
    answer_source: str = "LFT 735"
