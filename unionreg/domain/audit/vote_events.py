"""What can happen to a vote: one frozen dataclass each.

No event holds a figure of a sheet while it is entered, so that the log tells the second clerk nothing; none holds a
voter or a ballot number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class VoteCreated(Event):
    KIND: ClassVar[str] = "vote-created"
    vote_id: str
    title: str
    procedure: str
    purpose: str


@dataclass(frozen=True, slots=True)
class DraftSaved(Event):
    KIND: ClassVar[str] = "draft-saved"
    vote_id: str
    title: str
    stations: int


@dataclass(frozen=True, slots=True)
class RollSet(Event):
    """Of earlier versions, which froze a digest without the people; logs kept from then tell it."""

    KIND: ClassVar[str] = "roll-set"
    vote_id: str
    sha256: str
    size: int
    people: int


@dataclass(frozen=True, slots=True)
class DefinitionFixed(Event):
    KIND: ClassVar[str] = "definition-fixed"
    vote_id: str
    sha256: str
    stations: int


@dataclass(frozen=True, slots=True)
class DraftDeleted(Event):
    KIND: ClassVar[str] = "draft-deleted"
    vote_id: str
    title: str


@dataclass(frozen=True, slots=True)
class EntryOpened(Event):
    KIND: ClassVar[str] = "entry-opened"
    vote_id: str
    station: str
    place: str
    round: int
    resumed: bool


@dataclass(frozen=True, slots=True)
class EntryDiscarded(Event):
    KIND: ClassVar[str] = "entry-discarded"
    vote_id: str
    station: str
    place: str


@dataclass(frozen=True, slots=True)
class EntryReset(Event):
    KIND: ClassVar[str] = "entry-reset"
    vote_id: str
    station: str
    place: str
    clerk: str
    reason: str


@dataclass(frozen=True, slots=True)
class WarningExplained(Event):
    KIND: ClassVar[str] = "warning-explained"
    vote_id: str
    station: str
    code: str
    explained: bool


@dataclass(frozen=True, slots=True)
class EntryFinished(Event):
    KIND: ClassVar[str] = "entry-finished"
    vote_id: str
    station: str
    place: str
    as_on_paper: bool
    state: str


@dataclass(frozen=True, slots=True)
class FieldsReEntered(Event):
    """``fields`` and ``still_differing``: letters of the boxes on the sheet, names of the times."""

    KIND: ClassVar[str] = "fields-re-entered"
    vote_id: str
    station: str
    fields: tuple[str, ...]
    still_differing: tuple[str, ...]
    state: str


@dataclass(frozen=True, slots=True)
class PeopleSaved(Event):
    KIND: ClassVar[str] = "people-saved"
    vote_id: str
    station: str
    people: int


@dataclass(frozen=True, slots=True)
class IncidentsSaved(Event):
    KIND: ClassVar[str] = "incidents-saved"
    vote_id: str
    station: str
    incidents: int


@dataclass(frozen=True, slots=True)
class KeptAsOnPaper(Event):
    KIND: ClassVar[str] = "kept-as-on-paper"
    vote_id: str
    station: str
    incident: str


@dataclass(frozen=True, slots=True)
class StationToBeCountedAgain(Event):
    KIND: ClassVar[str] = "station-to-be-counted-again"
    vote_id: str
    station: str
    reason: str


@dataclass(frozen=True, slots=True)
class StationAnnulled(Event):
    KIND: ClassVar[str] = "station-annulled"
    vote_id: str
    station: str
    reason: str


@dataclass(frozen=True, slots=True)
class AnnulmentUndone(Event):
    KIND: ClassVar[str] = "annulment-undone"
    vote_id: str
    station: str
    reason: str


@dataclass(frozen=True, slots=True)
class StationNeverOpened(Event):
    KIND: ClassVar[str] = "station-never-opened"
    vote_id: str
    station: str
    incident: str


@dataclass(frozen=True, slots=True)
class CountCorrected(Event):
    KIND: ClassVar[str] = "count-corrected"
    vote_id: str
    station: str
    version: int
    sha256: str
    previous_sha256: str
    reason: str


@dataclass(frozen=True, slots=True)
class SheetAttached(Event):
    KIND: ClassVar[str] = "sheet-attached"
    vote_id: str
    station: str
    number: int
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class SheetRemoved(Event):
    KIND: ClassVar[str] = "sheet-removed"
    vote_id: str
    station: str
    number: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SheetReplaced(Event):
    KIND: ClassVar[str] = "sheet-replaced"
    vote_id: str
    station: str
    number: int
    sha256: str
    previous_sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class VoteClosed(Event):
    KIND: ClassVar[str] = "vote-closed"
    vote_id: str
    version: int
    outcome: str
    sha256: str


@dataclass(frozen=True, slots=True)
class VoteResolved(Event):
    """``winner``: the words of the option, as printed."""

    KIND: ClassVar[str] = "vote-resolved"
    vote_id: str
    version: int
    outcome: str
    winner: str | None
    reasons: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class VoteReopened(Event):
    KIND: ClassVar[str] = "vote-reopened"
    vote_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class PackagePrepared(Event):
    KIND: ClassVar[str] = "package-prepared"
    vote_id: str
    result_version: int
    digest: str
    size: int
    papers: int


@dataclass(frozen=True, slots=True)
class PackageSigned(Event):
    KIND: ClassVar[str] = "package-signed"
    vote_id: str
    number: int
    name: str
    rfc: str
    capacity: str
    certificate_number: str
    digest: str


@dataclass(frozen=True, slots=True)
class SignaturesImported(Event):
    KIND: ClassVar[str] = "signatures-imported"
    vote_id: str
    signers: tuple[str, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class RefusalRecorded(Event):
    KIND: ClassVar[str] = "refusal-recorded"
    vote_id: str
    name: str
    role: str
    reason: str


@dataclass(frozen=True, slots=True)
class PapersIssued(Event):
    KIND: ClassVar[str] = "papers-issued"
    vote_id: str
    paper: str
    first_folio: str
    last_folio: str
    papers: int


@dataclass(frozen=True, slots=True)
class CertificateIssued(Event):
    KIND: ClassVar[str] = "certificate-issued"
    vote_id: str
    folio: str
    signer: str
    certificate_number: str
    sha256: str
