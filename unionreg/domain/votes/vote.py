"""What is fixed before a vote: the definition. Mirrors ``vote/definition.json`` of the tally package, section 4.

Rules over these values are in ``procedure``, ``definition_checks`` and ``decision``; the JSON form is in ``evidence``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    OFFICIAL = "official"
    REHEARSAL = "rehearsal"


class BallotShape(StrEnum):
    YES_NO = "yes-no"
    NAMED = "named"


class Base(StrEnum):
    """Majority base of the decision rule (tally package, section 9)."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    PLURALITY = "plurality"


class Population(StrEnum):
    """Which of the two numbers of the definition is N."""

    COVERED = "covered"
    RIGHT_TO_VOTE = "right-to-vote"


@dataclass(frozen=True, slots=True)
class Ratio:
    """A fraction of integers; no float touches a threshold."""

    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True)
class DecisionRule:
    base: Base
    population: Population
    minimum_turnout: Ratio | None


@dataclass(frozen=True, slots=True)
class Union:
    id: str
    name: str
    registration_number: str | None


@dataclass(frozen=True, slots=True)
class Employer:
    name: str
    rfc: str


@dataclass(frozen=True, slots=True)
class BallotOption:
    """One option as printed. ``union`` is the id of the union it stands for, or None."""

    id: str
    label: str
    union: str | None


@dataclass(frozen=True, slots=True)
class FolioRange:
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Station:
    """A polling station (mesa). Times are aware, whole seconds."""

    id: str
    name: str
    address: str
    opens_at: datetime
    closes_at: datetime
    voters_assigned: int
    ballots_printed: int
    folios: FolioRange | None


@dataclass(frozen=True, slots=True)
class RollDigest:
    """The voter roll is never in a package: only its SHA-256 (hex), size in bytes and number of people."""

    sha256: str
    bytes: int
    count: int


@dataclass(frozen=True, slots=True)
class Official:
    name: str
    rfc: str
    role: str


@dataclass(frozen=True, slots=True)
class RequiredSignatures:
    """How many of the listed officials must certify."""

    certify: int
    officials: tuple[Official, ...]


@dataclass(frozen=True, slots=True)
class VoteDefinition:
    """Everything fixed before the vote. ``procedure`` is a package name of the catalogue (``390-ter-revision``)."""

    vote_id: str
    purpose: Purpose
    title: str
    procedure: str
    legal_basis: tuple[str, ...]
    unions: tuple[Union, ...]
    employers: tuple[Employer, ...]
    contract_number: str | None
    question: str
    ballot: BallotShape
    options: tuple[BallotOption, ...]
    workers_covered: int
    workers_with_right_to_vote: int
    roll: RollDigest
    stations: tuple[Station, ...]
    decision_rule: DecisionRule
    required_signatures: RequiredSignatures
    calendar_id: str
    fixed_at: datetime

    def station(self, station_id: str) -> Station:
        """The station with this id; KeyError when there is none."""
        for station in self.stations:
            if station.id == station_id:
                return station
        raise KeyError(station_id)
