"""What lists and searches of the register answer with, and what they are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.filings.filing import OrganisationType
    from unionreg.domain.register.parties import NameKind, PartyKind
    from unionreg.domain.register.union import EntryKind, UnionState


class UnionSort(StrEnum):
    NAME = "name"
    NUMBER = "number"
    REGISTERED_ON = "registered-on"
    LAST_FILING_ON = "last-filing-on"
    LEADERSHIP_ENDS_ON = "leadership-ends-on"


@dataclass(frozen=True, slots=True)
class UnionFilter:
    """All given conditions must hold. ``number`` begins a registration number, file number, folio or case folio."""

    number: str = ""
    state: UnionState | None = None
    types: tuple[OrganisationType, ...] = ()
    ids: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class UnionRow:
    """A line of the list of unions; the fields of law notes 9.3, «Association, list»."""

    union_id: str
    registration_number: str
    file_number: str
    unique_folio: str
    case_folio: str
    name: str
    acronym: str
    type: OrganisationType | None
    state: UnionState
    state_of_origin: str
    authority: str
    registered_on: date | None
    last_filing_on: date | None
    members: int | None
    leadership_ends_on: date | None


@dataclass(frozen=True, slots=True)
class UnionsPage:
    """Some rows in order, and how many match."""

    rows: tuple[UnionRow, ...]
    total: int
    offset: int


@dataclass(frozen=True, slots=True)
class EmployerRow:
    """An employer and how many unions and contracts name it."""

    employer_id: str
    name: str
    rfc: str
    unions: int
    contracts: int


@dataclass(frozen=True, slots=True)
class NamedParty:
    """A name in the index: whose it is, and how it is written."""

    party_id: str
    kind: NameKind
    text: str
    words: str


@dataclass(frozen=True, slots=True)
class Ending:
    """An entry that ends by itself on a day: a term of leadership, a certificate, a contract."""

    union_id: str
    registration_number: str
    name: str
    kind: EntryKind
    number: int
    ends_on: date


@dataclass(frozen=True, slots=True)
class Duty:
    """When a registered union last told of members and accounts (LFT 377-III, 373); None: never."""

    union_id: str
    registration_number: str
    name: str
    registered_on: date | None
    members_as_of: date | None
    accounts_as_of: date | None


@dataclass(frozen=True, slots=True)
class SameParty:
    """A party found by its name: how alike, in hundredths."""

    kind: PartyKind
    party_id: str
    name: str
    matched: str
    likeness: int
