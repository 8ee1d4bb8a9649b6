"""What the register says about a union, a federation or a confederation, and the entries of its history. Values only.

The present state stands in ``RegisteredUnion``; every change is an ``Entry`` beside it and none is ever removed. People
of the list of members are kept apart: a ``PadronVersion`` only sums them up.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.filings.filing import (
    Accounts,
    Address,
    Contract,
    Employer,
    FilingKind,
    Leader,
    MemberUnion,
    OrganisationType,
    StatuteAnswer,
    Term,
)
from unionreg.domain.filings.filing_type import Product

NOWHERE = Address()
"""An address that nobody said."""


class UnionState(StrEnum):
    """Only a judgment cancels a registration (LFT 369, 370)."""

    REGISTERED = "registered"
    CANCELLED = "cancelled"


class EntryKind(StrEnum):
    """Kinds of entries. Words: ``entry.<value>`` in the text catalogue."""

    REGISTRATION = "registration"
    LEADERSHIP = "leadership"
    STATUTES = "statutes"
    ADDRESS = "address"
    MEMBERS = "members"
    AFFILIATION = "affiliation"
    ACCOUNTS = "accounts"
    CERTIFICATE = "certificate"
    CONTRACT = "contract"
    CANCELLATION = "cancellation"


@dataclass(frozen=True, slots=True)
class RulingFacts:
    """The ruling behind an entry. ``case_folio`` is the folio_del_tramite, ``paper_folio`` that of what was issued.

    ``authority`` empty: this office. Dates are days of the office.
    """

    case_folio: str
    filed_on: date | None
    ruled_on: date
    paper_folio: str = ""
    authority: str = ""
    by_operation_of_law: bool = False


@dataclass(frozen=True, slots=True)
class EarlierFile:
    """The file of an earlier authority (section «expedientes de autoridades anteriores»)."""

    authority: str
    number: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Judgment:
    """The judgment that cancels a registration; every field but ``ground`` is asked for (LFT 369, 370)."""

    court: str
    file: str
    dated_on: date
    ground: str = ""


@dataclass(frozen=True, slots=True)
class RegisteredUnion:
    """The present state of a registered organisation (law notes, 9.3 and 12.1).

    ``union_id`` is the register's own key, never shown; empty before it is stored. ``last_leadership_record_on`` is the
    day of the last toma de nota. E-mail, telephone and mailbox are confidential. ``members`` None: no list was kept.
    """

    union_id: str
    registration_number: str
    file_number: str
    unique_folio: str
    name: str
    case_folio: str = ""
    acronym: str = ""
    type: OrganisationType | None = None
    branches: tuple[str, ...] = ()
    purpose: str = ""
    address: Address = NOWHERE
    email: str = ""
    telephone: str = ""
    electronic_mailbox: str = ""
    state_of_origin: str = ""
    authority: str = ""
    constituted_on: date | None = None
    registered_on: date | None = None
    by_operation_of_law: bool = False
    state: UnionState = UnionState.REGISTERED
    federation: str = ""
    confederation: str = ""
    general_secretary: str = ""
    leadership_term: Term | None = None
    last_leadership_record_on: date | None = None
    statutes_in_force_since: date | None = None
    members: int | None = None
    members_as_of: date | None = None
    accounts_as_of: date | None = None
    last_filing_on: date | None = None
    former_names: tuple[str, ...] = ()
    earlier_files: tuple[EarlierFile, ...] = ()
    member_unions: tuple[MemberUnion, ...] = ()
    judgment: Judgment | None = None

    @property
    def is_cancelled(self) -> bool:
        """Whether a judgment cancelled the registration."""
        return self.state is UnionState.CANCELLED


@dataclass(frozen=True, slots=True)
class RegistrationEntry:
    registration_number: str
    name: str
    by_operation_of_law: bool


@dataclass(frozen=True, slots=True)
class LeadershipEntry:
    """A directiva as it was noted. ``record_folio`` of the toma de nota, empty for the one that was registered."""

    leaders: tuple[Leader, ...]
    term: Term | None
    elected_on: date | None
    record_folio: str = ""


@dataclass(frozen=True, slots=True)
class StatutesEntry:
    """Statutes as approved, with the pages of the points of LFT 371. ``former_name`` when the name changed too."""

    approved_on: date | None
    in_force_since: date | None
    answers: tuple[StatuteAnswer, ...] = ()
    former_name: str = ""


@dataclass(frozen=True, slots=True)
class AddressEntry:
    address: Address
    former: Address = NOWHERE


@dataclass(frozen=True, slots=True)
class PadronVersion:
    """A version of the list of members. Sums are of the people in it; ``joined``, ``left`` against the one before.

    ``already`` told as joining stood in the list before; ``unmatched`` told as leaving did not stand in it.
    """

    version: int
    as_of: date
    people: int
    women: int
    men: int
    non_binary: int
    unknown: int
    joined: int
    left: int
    already: int = 0
    unmatched: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class AffiliationEntry:
    """Which federation and confederation it belongs to since then; empty: to none."""

    federation: str
    confederation: str


@dataclass(frozen=True, slots=True)
class AccountsEntry:
    accounts: Accounts


@dataclass(frozen=True, slots=True)
class CertificateEntry:
    """A certificate that was issued. ``valid_until`` None: it does not expire. ``warn_on``: the earlier reading."""

    product: Product
    folio: str
    issued_on: date
    valid_until: date | None = None
    warn_on: date | None = None
    employers: tuple[str, ...] = ()
    scope: str = ""
    workers_covered: int | None = None


@dataclass(frozen=True, slots=True)
class ContractEntry:
    """A contract, its revision, its end, or internal work rules: no more than the public register shows."""

    filing: FilingKind
    contract: Contract
    employers: tuple[Employer, ...] = ()


@dataclass(frozen=True, slots=True)
class CancellationEntry:
    judgment: Judgment


Entry = (
    RegistrationEntry
    | LeadershipEntry
    | StatutesEntry
    | AddressEntry
    | PadronVersion
    | AffiliationEntry
    | AccountsEntry
    | CertificateEntry
    | ContractEntry
    | CancellationEntry
)

ENTRY_TYPES: dict[EntryKind, type[Entry]] = {
    EntryKind.REGISTRATION: RegistrationEntry,
    EntryKind.LEADERSHIP: LeadershipEntry,
    EntryKind.STATUTES: StatutesEntry,
    EntryKind.ADDRESS: AddressEntry,
    EntryKind.MEMBERS: PadronVersion,
    EntryKind.AFFILIATION: AffiliationEntry,
    EntryKind.ACCOUNTS: AccountsEntry,
    EntryKind.CERTIFICATE: CertificateEntry,
    EntryKind.CONTRACT: ContractEntry,
    EntryKind.CANCELLATION: CancellationEntry,
}
"""What an entry of each kind holds."""

_KINDS = {held: kind for kind, held in ENTRY_TYPES.items()}


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One line of a union's history. ``number`` grows within the register; ``on`` is the day of the ruling."""

    number: int
    union_id: str
    on: date
    facts: RulingFacts
    entry: Entry
    entered_at: datetime

    @property
    def kind(self) -> EntryKind:
        """What kind of entry it is."""
        return kind_of(self.entry)


def kind_of(entry: Entry) -> EntryKind:
    """The kind of an entry, by its type."""
    return _KINDS[type(entry)]


def ends_on(entry: Entry) -> date | None:
    """The last day on which the entry holds by itself: end of a term, of a certificate, of a contract; else None."""
    if isinstance(entry, LeadershipEntry):
        return None if entry.term is None else entry.term.last
    if isinstance(entry, CertificateEntry):
        return entry.valid_until
    return entry.contract.ends_on if isinstance(entry, ContractEntry) else None
