"""What was counted on paper at one station. Mirrors ``stations/<id>/count.json`` of the tally package, section 4.

The checks over these values are in ``ballot_account``; entering them twice is in ``count_entry``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PersonRole(StrEnum):
    """Who stood at the table, and in which role somebody signs."""

    OFFICIAL = "official"
    UNION_REPRESENTATIVE = "union-representative"
    EMPLOYER_REPRESENTATIVE = "employer-representative"
    OBSERVER = "observer"
    OTHER = "other"


class PaperSignature(StrEnum):
    SIGNED = "signed"
    REFUSED = "refused"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Named:
    """A person named with the post held when acting (the record outlives the account)."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Ballots:
    """Ballot papers of a station, in whole papers. ``found`` = in the box."""

    received: int
    unused: int
    spoiled: int
    taken_away: int
    found: int


@dataclass(frozen=True, slots=True)
class OptionVotes:
    option: str
    count: int


@dataclass(frozen=True, slots=True)
class NullBreakdown:
    unmarked: int
    multiple: int
    not_authentic: int


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    role: PersonRole
    organisation: str | None
    paper_signature: PaperSignature


@dataclass(frozen=True, slots=True)
class Incident:
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Explained:
    """A warning (code A-2xx) with its explanation."""

    code: str
    explanation: str
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class SheetImage:
    """Image of the paper sheet: its package path and SHA-256 (hex)."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Correction:
    """Why this version replaces the one before; ``previous_sha256`` is of the bytes of the previous version."""

    reason: str
    by: Named
    at: datetime
    previous_sha256: str


@dataclass(frozen=True, slots=True)
class StationCount:
    """One version of the count of one station; ``votes`` in the order of the definition's options."""

    vote_id: str
    station_id: str
    version: int
    correction: Correction | None
    opened_at: datetime
    closed_at: datetime
    counted_at: datetime
    ballots: Ballots
    voters_signed: int
    votes: tuple[OptionVotes, ...]
    null_votes: int
    null_breakdown: NullBreakdown | None
    challenged: int
    people: tuple[Person, ...]
    incidents: tuple[Incident, ...]
    explained: tuple[Explained, ...]
    sheets: tuple[SheetImage, ...]
