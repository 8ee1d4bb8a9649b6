"""Rows and orders of filings: what use cases take and what queries answer. Cases themselves are in the domain."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from unionreg.domain.filings.clocks import DueKey
    from unionreg.domain.filings.filing import FilingData, FilingKind
    from unionreg.domain.filings.filing_type import Machine
    from unionreg.domain.filings.rulings import LegalGround, RulingKind
    from unionreg.domain.filings.states.arrows import CaseState


@dataclass(frozen=True, slots=True)
class ReceivedFiling:
    """What was inside a container that came. Keys of ``attachments`` are SHA-256 in hex.

    ``digest`` of the data, hex. ``members`` and ``supporters`` are the files beside the data, None when there is none;
    the supporters are secret. ``signers`` are names of sound signatures, ``problems`` of signatures that are not.
    """

    data: FilingData
    digest: str
    members: bytes | None = None
    supporters: bytes | None = None
    attachments: Mapping[str, bytes] | None = None
    signers: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


class Arrival(StrEnum):
    """What a container that came would be."""

    NEW = "new"
    ANSWER = "answer"
    ALREADY_RECEIVED = "already-received"
    OTHER_BYTES = "other-bytes"
    NOT_AWAITED = "not-awaited"
    OTHER_OFFICE = "other-office"


@dataclass(frozen=True, slots=True)
class ArrivalView:
    """What a container is before anything is kept of it. ``folio`` of the case that knows it, empty when none does."""

    arrival: Arrival
    folio: str
    received_at: datetime | None
    data: FilingData
    signers: tuple[str, ...]
    problems: tuple[str, ...]


class InboxSort(StrEnum):
    CLOCK = "clock"
    FOLIO = "folio"
    FILED = "filed"
    UNION = "union"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class InboxFilter:
    """Which cases; empty means all. ``text`` is looked for in folio and name, without accents and case.

    ``states`` are states as stored: what the calendar adds (overdue, expired) is asked for with ``overdue_on``.
    """

    text: str = ""
    kinds: tuple[FilingKind, ...] = ()
    states: tuple[CaseState, ...] = ()
    assigned_to: int | None = None
    unassigned: bool = False
    open_only: bool = True
    overdue_on: date | None = None
    union_id: str = ""


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One case of the list. ``due_on`` is the next day that matters, ``due_key`` what it is.

    ``missing_year`` names the year without a calendar that keeps the day from being computed. ``days_left`` are
    business days after today up to that day: 0 when it is today, negative when it has passed; None when unknown.
    ``expires_on`` is the end of what was issued, ``warn_on`` the earlier reading of it.
    """

    folio: str
    kind: FilingKind
    machine: Machine
    state: CaseState
    union: str
    filed_on: date
    version: int
    due_key: DueKey | None
    due_on: date | None
    missing_year: int | None
    assigned_to: int | None
    assigned_name: str
    is_open: bool
    warn_on: date | None = None
    expires_on: date | None = None
    days_left: int | None = None
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class InboxPage:
    """Some rows, and how many match in all; ``overdue`` counts those of them that are late."""

    rows: tuple[InboxRow, ...]
    total: int
    overdue: int
    offset: int


@dataclass(frozen=True, slots=True)
class ClockColumns:
    """What a case keeps of its clock so that the list can be sorted by the database.

    ``soon_on`` is the last day for something that the office may do and need not (a prevención).
    """

    due_key: DueKey | None = None
    due_on: date | None = None
    missing_year: int | None = None
    soon_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """A reason once written down, for the next one who meets the same. ``ruling`` None in a prevención."""

    folio: str
    filing: FilingKind
    requirement: str
    ground: LegalGround | None
    ruling: RulingKind | None
    reason: str
    article: str
    remedy: str
    decided_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class CasePaper:
    """A paper of a case as it was issued; its bytes never change.

    ``kind``: a value of ``domain.certificates`` (papers or certificates), or ``aviso`` for the sealed file that goes
    back to the union's desk. ``number`` of its prevención or ruling, ``paper_folio`` what is printed on it.
    ``public_sha256`` names the public rendering of the same, empty when it has none.
    """

    paper_id: int
    folio: str
    kind: str
    number: int
    title: str
    paper_folio: str
    template_version: str
    sha256: str
    size: int
    issued_at: datetime
    issued_by: str
    signed: bool
    public_sha256: str = ""


@dataclass(frozen=True, slots=True)
class DrawnPaper:
    """A paper that has been drawn and is to be kept; fields as ``CasePaper``."""

    kind: str
    title: str
    paper_folio: str
    template_version: str
    content: bytes
    public: bytes | None = None
    number: int = 1
    signed: bool = False
