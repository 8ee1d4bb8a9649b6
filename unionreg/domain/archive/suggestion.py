"""What the text of a document seems to say of it: a value with its evidence. A person confirms; nothing is taken over.

Where suggestions come from is in ``suggesting`` (the text alone) and in the use cases (names that the register knows).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Suggested(StrEnum):
    """What is suggested. Words: ``suggested.<value>``."""

    KIND = "kind"
    UNION = "union"
    EMPLOYER = "employer"
    STATE = "state"
    YEAR = "year"
    DAY = "day"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``value`` is what would be kept (a register id, a year, a state), ``shown`` what a person reads.

    ``evidence`` is the piece of text that says so, on ``page``, whose words stand at ``words`` (places on the page);
    ``weight`` from 0 to 100 orders suggestions of one thing.
    """

    about: Suggested
    value: str
    shown: str
    page: int
    evidence: str
    weight: int
    words: tuple[int, ...] = ()
