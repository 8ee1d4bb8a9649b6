"""Events of filings: cases, their files, their acts: one frozen dataclass each.

None holds a member, a supporter, a CURP or an address; reasons of rulings stand in the case and on paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class FilingReceived(Event):
    KIND: ClassVar[str] = "filing-received"
    folio: str
    filing_kind: str
    union: str
    channel: str
    filed_on: str
    digest: str
    sha256: str | None
    other_office: str | None


@dataclass(frozen=True, slots=True)
class FilingAnswered(Event):
    KIND: ClassVar[str] = "filing-answered"
    folio: str
    version: int
    channel: str
    digest: str
    answered: int


@dataclass(frozen=True, slots=True)
class FilingTakenUp(Event):
    KIND: ClassVar[str] = "filing-taken-up"
    folio: str
    reviewer: str


@dataclass(frozen=True, slots=True)
class RequirementMarked(Event):
    KIND: ClassVar[str] = "filing-requirement-marked"
    folio: str
    requirement: str
    filing_verdict: str


@dataclass(frozen=True, slots=True)
class FilingPrevented(Event):
    KIND: ClassVar[str] = "filing-prevented"
    folio: str
    number: int
    points: int
    notified_on: str
    due_on: str | None
    late_reason: str | None


@dataclass(frozen=True, slots=True)
class FilingDemanded(Event):
    KIND: ClassVar[str] = "filing-demanded"
    folio: str
    received_on: str
    due_on: str | None


@dataclass(frozen=True, slots=True)
class FilingRuled(Event):
    KIND: ClassVar[str] = "filing-ruled"
    folio: str
    filing_ruling: str
    number: int
    grounds: tuple[str, ...]
    registration_number: str | None


@dataclass(frozen=True, slots=True)
class FilingCertified(Event):
    KIND: ClassVar[str] = "filing-certified"
    folio: str
    filing_product: str
    paper_folio: str
    signer: str
    certificate_number: str
    sha256: str


@dataclass(frozen=True, slots=True)
class FilingCourtActRecorded(Event):
    KIND: ClassVar[str] = "filing-court-act-recorded"
    folio: str
    court_act: str
    court: str
    file: str
    dated_on: str
    judgment: str | None


@dataclass(frozen=True, slots=True)
class FilingFactRecorded(Event):
    KIND: ClassVar[str] = "filing-fact-recorded"
    folio: str
    case_act: str
    on: str
    reference: str | None


@dataclass(frozen=True, slots=True)
class FilingJoined(Event):
    KIND: ClassVar[str] = "filing-joined"
    folio: str
    union: str
    asked_on: str


@dataclass(frozen=True, slots=True)
class FilingResumed(Event):
    KIND: ClassVar[str] = "filing-resumed"
    folio: str
    case_state: str


@dataclass(frozen=True, slots=True)
class FilingSecretListRead(Event):
    KIND: ClassVar[str] = "filing-secret-list-read"
    folio: str
    version: int


@dataclass(frozen=True, slots=True)
class FilingSettingsChanged(Event):
    KIND: ClassVar[str] = "filing-settings-changed"
    suspension: str
    answer_days: int
    answer_source: str
    previous_suspension: str
    previous_answer_days: int


@dataclass(frozen=True, slots=True)
class FilingVoteDrafted(Event):
    KIND: ClassVar[str] = "filing-vote-drafted"
    folio: str
    vote_id: str
    title: str
