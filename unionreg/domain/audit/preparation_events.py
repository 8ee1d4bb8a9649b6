"""Events of preparing a vote on paper: one frozen dataclass each. None holds a voter or a ballot number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class PreparationSaved(Event):
    KIND: ClassVar[str] = "preparation-saved"
    vote_id: str
    sites: int
    shifts: int
    slates: int


@dataclass(frozen=True, slots=True)
class PostingRecorded(Event):
    """``posted``: what was put up; ``photo``: SHA-256 of its photograph, or None."""

    KIND: ClassVar[str] = "posting-recorded"
    vote_id: str
    posted: str
    where: str
    photo: str | None


@dataclass(frozen=True, slots=True)
class EmblemSet(Event):
    KIND: ClassVar[str] = "emblem-set"
    vote_id: str
    option: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ObserverRequestRecorded(Event):
    KIND: ClassVar[str] = "observer-request-recorded"
    vote_id: str
    number: int
    name: str
    observer_kind: str


@dataclass(frozen=True, slots=True)
class ObserverRuledOn(Event):
    KIND: ClassVar[str] = "observer-ruled-on"
    vote_id: str
    number: int
    name: str
    ruling: str
    accreditation: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class VerifierAssigned(Event):
    KIND: ClassVar[str] = "verifier-assigned"
    vote_id: str
    letter: str
    name: str
    verifier_kind: str
    paid_by: str
    visits: int


@dataclass(frozen=True, slots=True)
class VerifierWithdrawn(Event):
    KIND: ClassVar[str] = "verifier-withdrawn"
    vote_id: str
    letter: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class RepeatCreated(Event):
    """``stations``: how many are repeated; ``whole`` says that they are all."""

    KIND: ClassVar[str] = "repeat-created"
    vote_id: str
    of_vote_id: str
    whole: bool
    stations: int
    reason: str


@dataclass(frozen=True, slots=True)
class RehearsalCreated(Event):
    """``of_vote_id``: the vote that is rehearsed, or None for one made from a procedure alone."""

    KIND: ClassVar[str] = "rehearsal-created"
    vote_id: str
    of_vote_id: str | None
    procedure: str
    people: int
