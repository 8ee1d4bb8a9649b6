"""Events of what comes after the count: one frozen dataclass each.

None holds a voter, a ballot number, who complained, or a figure of a remote result that waits for its second person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class ResultPosted(Event):
    KIND: ClassVar[str] = "result-posted"
    vote_id: str
    version: int
    where: str
    when: str
    photo: str | None


@dataclass(frozen=True, slots=True)
class ReportPrepared(Event):
    KIND: ClassVar[str] = "report-prepared"
    vote_id: str
    version: int
    declarant: str
    keeper: str


@dataclass(frozen=True, slots=True)
class ReportSent(Event):
    KIND: ClassVar[str] = "report-sent"
    vote_id: str
    report: int
    number: str
    when: str


@dataclass(frozen=True, slots=True)
class ObjectionTermSet(Event):
    KIND: ClassVar[str] = "objection-term-set"
    vote_id: str
    days: int
    source: str


@dataclass(frozen=True, slots=True)
class ObjectionReceived(Event):
    KIND: ClassVar[str] = "objection-received"
    vote_id: str
    number: int
    people: int


@dataclass(frozen=True, slots=True)
class ObjectionEvidenceAdded(Event):
    KIND: ClassVar[str] = "objection-evidence-added"
    vote_id: str
    number: int
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class ObjectionNotified(Event):
    """Whom is not in the log: a party can be the very person who complained."""

    KIND: ClassVar[str] = "objection-notified"
    vote_id: str
    number: int
    when: str


@dataclass(frozen=True, slots=True)
class ObjectionDecided(Event):
    KIND: ClassVar[str] = "objection-decided"
    vote_id: str
    number: int
    turned_down: bool
    changes_result: bool
    copied: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NullityOrdered(Event):
    KIND: ClassVar[str] = "nullity-ordered"
    vote_id: str
    number: int
    stations: tuple[str, ...]
    repeat: bool


@dataclass(frozen=True, slots=True)
class OrderRevoked(Event):
    KIND: ClassVar[str] = "order-revoked"
    vote_id: str
    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class CustodyRecorded(Event):
    KIND: ClassVar[str] = "custody-recorded"
    vote_id: str
    number: int
    giver: str | None
    taker: str
    where: str
    when: str


@dataclass(frozen=True, slots=True)
class MaterialsDestroyed(Event):
    KIND: ClassVar[str] = "materials-destroyed"
    vote_id: str
    number: int
    where: str
    when: str


@dataclass(frozen=True, slots=True)
class RemoteImported(Event):
    KIND: ClassVar[str] = "remote-imported"
    vote_id: str
    number: int
    system: str
    stations: int
    file_sha256: str | None
    act_sha256: str


@dataclass(frozen=True, slots=True)
class RemoteConfirmed(Event):
    KIND: ClassVar[str] = "remote-confirmed"
    vote_id: str
    number: int
    stations: int


@dataclass(frozen=True, slots=True)
class RemoteWithdrawn(Event):
    KIND: ClassVar[str] = "remote-withdrawn"
    vote_id: str
    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class PublicFormIssued(Event):
    KIND: ClassVar[str] = "public-form-issued"
    vote_id: str
    version: int
    lines: int
    merged: int
    smallest: int
