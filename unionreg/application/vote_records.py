"""What storage keeps of votes, as values that the stores of ``vote_ports`` take and give. Screens get other rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.domain.votes.count import Explained, Incident, Named, Person, PersonRole
    from unionreg.domain.votes.count_entry import EntryValues, Place, StationState
    from unionreg.domain.votes.result import Outcome
    from unionreg.domain.votes.vote import Purpose
    from unionreg.domain.votes.vote_status import VoteStatus


@dataclass(frozen=True, slots=True)
class VoteRecord:
    """A vote. ``definition_sha256`` names the frozen bytes in the file store; None while a draft.

    The draft of a fixed vote has no stations any more: they are in the definition (``vote_drafts.draft_as_fixed``).
    """

    vote_id: str
    status: VoteStatus
    draft: DraftDefinition
    held_on: date | None
    definition_sha256: str | None
    fixed_at: datetime | None
    created_by: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """Something decided by a person with a reason: an annulment, a correction to come."""

    reason: str
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class StationRecord:
    """A station of a fixed vote. ``settled`` are the agreed values once there are any; ``errors`` the codes they raise.

    ``correction``: why the next version of the count replaces the one before. ``version``: of the last frozen count, 0
    before closing. ``explained`` belongs to the settled values.
    """

    vote_id: str
    station_id: str
    position: int
    name: str
    state: StationState
    round: int = 1
    settled: EntryValues | None = None
    differing: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    unexplained: tuple[str, ...] = ()
    explained: tuple[Explained, ...] = ()
    people: tuple[Person, ...] = ()
    incidents: tuple[Incident, ...] = ()
    as_on_paper: bool = False
    annulment: Decision | None = None
    correction: Decision | None = None
    version: int = 0
    sheets: int = 0


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """One person's entry of one station in one round. ``finished_at`` None: the person has the sheet in hands.

    ``re_entered``: in a comparison settled by the two, this person has entered the differing fields again.
    """

    entry_id: int
    vote_id: str
    station_id: str
    round: int
    place: Place
    user_id: int
    by: Named
    opened_at: datetime
    saved_at: datetime | None
    finished_at: datetime | None
    values: EntryValues
    explained: tuple[Explained, ...]
    as_on_paper: str | None
    re_entered: bool


@dataclass(frozen=True, slots=True)
class EntryMark:
    """That there is an entry, and whose; nothing of what was typed."""

    entry_id: int
    station_id: str
    place: Place
    user_id: int
    by: Named
    opened_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class SheetRecord:
    """An attached image; its bytes are in the file store."""

    vote_id: str
    station_id: str
    number: int
    suffix: str
    sha256: str
    size: int
    attached_by: str
    attached_at: datetime


@dataclass(frozen=True, slots=True)
class CountVersion:
    """A frozen version of a station's count; its bytes are in the file store."""

    vote_id: str
    station_id: str
    version: int
    sha256: str
    frozen_at: datetime


@dataclass(frozen=True, slots=True)
class ResultRecord:
    """A version of the result; its bytes are in the file store. ``reason``: why it replaces the one before, or None."""

    vote_id: str
    version: int
    sha256: str
    computed: Outcome
    resolved: Outcome | None
    made_by: str
    made_at: datetime
    reason: str | None


@dataclass(frozen=True, slots=True)
class PackageRecord:
    """A package of one result. ``sha256`` names its bytes as they stand now; appending a signature makes new bytes."""

    package_id: int
    vote_id: str
    result_version: int
    digest: str
    sha256: str
    size: int
    prepared_at: datetime


@dataclass(frozen=True, slots=True)
class SignatureRecord:
    """One signature of a package, as read from its statement. ``counts``: it is one of those required."""

    package_id: int
    number: int
    name: str
    rfc: str
    capacity: str
    role: PersonRole
    organisation: str | None
    remarks: str | None
    certificate_number: str
    signed_at: datetime
    imported: bool
    counts: bool


@dataclass(frozen=True, slots=True)
class RefusalRecord:
    """Somebody refused to sign the result; written down by an official."""

    vote_id: str
    name: str
    role: PersonRole
    organisation: str | None
    reason: str
    at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """An issued paper; its bytes are in the file store. ``number`` runs within series and year."""

    paper_id: int
    vote_id: str
    kind: str
    station_id: str | None
    title: str
    series: str
    year: int
    number: int
    folio: str
    template_version: str
    sha256: str
    size: int
    issued_at: datetime
    issued_by: str
    result_version: int | None
    package_digest: str | None


class VoteSort(StrEnum):
    HELD_ON = "held-on"
    TITLE = "title"
    STATUS = "status"
    VOTERS = "voters"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True)
class VoteFilter:
    """All given conditions must hold. ``text`` is looked for in title, unions, employers, contract number and id."""

    text: str = ""
    statuses: tuple[VoteStatus, ...] = ()
    procedures: tuple[str, ...] = ()
    purpose: Purpose | None = None
    held_from: date | None = None
    held_until: date | None = None


@dataclass(frozen=True, slots=True)
class VoteListRow:
    vote_id: str
    title: str
    procedure: str
    purpose: Purpose
    status: VoteStatus
    unions: str
    employers: str
    contract_number: str | None
    held_on: date | None
    voters: int | None
    stations: int
    stations_ready: int
    outcome: Outcome | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class VotesPage:
    """Some rows of the list; ``total`` counts all that the filter lets through."""

    rows: tuple[VoteListRow, ...]
    total: int
    offset: int
