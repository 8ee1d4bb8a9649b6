"""Employers of the register, and two entries that may be one and the same party: a person says whether they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unionreg.domain.filings.filing import Address
from unionreg.domain.register.union import NOWHERE
from unionreg.domain.votes.count import Named


class PartyKind(StrEnum):
    UNION = "union"
    EMPLOYER = "employer"


class NameKind(StrEnum):
    """Under which of its names a party is found."""

    NAME = "name"
    ACRONYM = "acronym"
    FORMER = "former"


@dataclass(frozen=True, slots=True)
class RegisteredEmployer:
    """An employer or establishment as a filing named it. ``employer_id`` is the register's own key, never shown."""

    employer_id: str
    name: str
    rfc: str = ""
    activity: str = ""
    address: Address = NOWHERE


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person said of a pair, with the reason."""

    same: bool
    reason: str
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two parties that look alike, the earlier one first. ``likeness`` in hundredths; ``verdict`` None: undecided."""

    pair_id: int
    kind: PartyKind
    first_id: str
    second_id: str
    likeness: int
    verdict: Verdict | None = None
