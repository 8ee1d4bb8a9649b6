"""The result of a vote: totals, bases, proposal and resolution. Mirrors ``result.json`` of the package, section 4.

Computing it is in ``tally`` and ``decision``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unionreg.domain.votes.count import Named, OptionVotes
from unionreg.domain.votes.vote import DecisionRule


class Outcome(StrEnum):
    """Neutral outcomes of the package; the legal names are in the catalogue of procedures."""

    APPROVED = "approved"
    REJECTED = "rejected"
    NO_MAJORITY = "no-majority"
    TIE = "tie"
    TURNOUT_NOT_REACHED = "turnout-not-reached"
    WINNER = "winner"
    # Only a person may resolve these two; the program never proposes them.
    ANNULLED = "annulled"
    REPEAT_ORDERED = "repeat-ordered"


@dataclass(frozen=True, slots=True)
class AnnulledStation:
    station_id: str
    reason: str
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over the stations that are not annulled."""

    stations: int
    voters_assigned: int
    printed: int
    received: int
    unused: int
    spoiled: int
    taken_away: int
    found: int
    voters_signed: int
    votes: tuple[OptionVotes, ...]
    valid_votes: int
    null_votes: int
    challenged: int


@dataclass(frozen=True, slots=True)
class Turnout:
    """Cast ballots against both numbers of the definition; basis points are rounded down."""

    cast: int
    covered: int
    right_to_vote: int
    basis_points_covered: int
    basis_points_right_to_vote: int


@dataclass(frozen=True, slots=True)
class Bases:
    """The four legal bases A-D (tally package, section 9) and whether they agree."""

    population: int
    half_plus_one_population: int
    half_plus_one_cast: int
    first: int
    second: int
    a: bool
    b: bool
    c: bool
    d: bool
    agree: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the rule gives. ``winner`` is an option id, only with outcome winner."""

    outcome: Outcome
    winner: str | None


@dataclass(frozen=True, slots=True)
class Resolution:
    """A person's act; ``reasons`` are mandatory when it differs from the proposal or the bases disagree."""

    outcome: Outcome
    winner: str | None
    reasons: str | None
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class Superseded:
    package_digest: str
    reason: str


@dataclass(frozen=True, slots=True)
class VoteResult:
    vote_id: str
    computed_at: datetime
    annulled_stations: tuple[AnnulledStation, ...]
    totals: Totals
    turnout: Turnout
    bases: Bases
    rule_applied: DecisionRule
    computed: Proposal
    resolution: Resolution | None
    supersedes: Superseded | None
