"""What the use cases need from outside, and the ``Core`` that carries it. Nothing here does anything.

Ports of votes, papers and packages stand in ``vote_ports``. Adapters are joined in ``bootstrap`` only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from unionreg.application.after_ports import AfterPapersPort, AfterStore, RemoteFilesPort
from unionreg.application.archive_files_ports import ArchiveFilesPort, VaultPort
from unionreg.application.archive_papers_ports import ArchivePapersPort
from unionreg.application.archive_ports import ArchiveStore
from unionreg.application.contracts_ports import ContractsStore
from unionreg.application.day_ports import DayStore, StationFilesPort
from unionreg.application.delivery_ports import DeliveryPapersPort, DeliveryStore
from unionreg.application.dossiers_ports import DossierFilesPort, DossiersStore
from unionreg.application.filing_papers_ports import FilingPapersPort
from unionreg.application.filing_ports import FilingFilesPort, FilingStore
from unionreg.application.kit_ports import KitPort
from unionreg.application.outreach_ports import OutreachFilesPort, OutreachStore
from unionreg.application.preparation_ports import PreparationPapersPort, PreparationStore
from unionreg.application.publication_ports import PublicationStore, SitePort
from unionreg.application.redactions_ports import RedactionFilesPort, RedactionsStore
from unionreg.application.register_ports import NameRanking, RegisterFilesPort, RegisterStore
from unionreg.application.roll_ports import RollFilesPort, RollStore
from unionreg.application.search_ports import SearchIndexPort, SearchStore
from unionreg.application.support_ports import SupportStore
from unionreg.application.vote_ports import (
    PackagesPort,
    PapersPort,
    SignaturesPort,
    VoteStore,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from unionreg.application.packet_ports import PacketPrintsPort
    from unionreg.domain.accounts import Account, NewAccount
    from unionreg.domain.audit.chain import AuditRecord, Head
    from unionreg.domain.audit.events import Event
    from unionreg.domain.audit.log_filter import LogFilter
    from unionreg.domain.office import (
        AddedAuthority,
        AuthorityFacts,
        BackupFacts,
        BackupMade,
        Office,
        SealKey,
        StoredCalendar,
    )
    from unionreg.domain.roles import Actor

__all__ = [
    "AfterPapersPort",
    "AfterStore",
    "ArchiveFilesPort",
    "ArchivePapersPort",
    "ArchiveStore",
    "ContractsStore",
    "Core",
    "DayStore",
    "DeliveryStore",
    "DossiersStore",
    "FilingFilesPort",
    "FilingPapersPort",
    "FilingStore",
    "KitPort",
    "NameRanking",
    "OutreachFilesPort",
    "OutreachStore",
    "PackagesPort",
    "PapersPort",
    "PreparationStore",
    "PublicationStore",
    "RedactionsStore",
    "RegisterFilesPort",
    "RegisterStore",
    "RemoteFilesPort",
    "RollFilesPort",
    "RollStore",
    "SearchIndexPort",
    "SearchStore",
    "SignaturesPort",
    "SitePort",
    "StationFilesPort",
    "SupportStore",
    "UnitOfWork",
    "VaultPort",
    "VoteStore",
]


class AuditLog(Protocol):
    """The log of this office. Records are added in the transaction of the act, never changed, never removed."""

    def add(self, event: Event, actor: Actor | None) -> None:
        """Chain one record to the log; ``actor`` None when the program itself acted or nobody is signed in."""

    def head(self) -> Head:
        """The kept end of the chain."""

    def records(self) -> Iterator[AuditRecord]:
        """All records in order of sequence, as a stream."""

    def find(self, wanted: LogFilter, *, offset: int = 0, limit: int | None = None) -> tuple[AuditRecord, ...]:
        """Matching records, newest first."""

    def count(self, wanted: LogFilter) -> int:
        """How many records match."""

    def kinds(self) -> tuple[str, ...]:
        """The kinds of events that occur in the log, sorted."""

    def doers(self) -> tuple[str, ...]:
        """The user names that occur in the log, sorted."""


class PeopleStore(Protocol):
    """Accounts of this office."""

    def add(self, account: NewAccount) -> Account: ...

    def get(self, user_id: int) -> Account:
        """The account; NotFoundError("person-not-found") when there is none."""

    def by_username(self, username: str) -> Account | None:
        """The account with this name, compared without regard to case."""

    def save(self, account: Account) -> None:
        """Write every field of the account except its password."""

    def password_hash(self, user_id: int) -> str: ...

    def set_password(self, user_id: int, password_hash: str, *, must_change: bool) -> None: ...

    def all(self) -> tuple[Account, ...]:
        """Every account, by full name."""


class OfficeStore(Protocol):
    """The one office of this file, its seal, calendars, authorities and backups made."""

    def create(self, office: Office, seal: SealKey) -> None: ...

    def get(self) -> Office: ...

    def save(self, office: Office) -> None: ...

    def seal(self) -> SealKey: ...

    def add_calendar(self, calendar: StoredCalendar) -> None: ...

    def calendars(self) -> tuple[StoredCalendar, ...]:
        """The newest version of each calendar, by year."""

    def calendar_versions(self, calendar_id: str) -> tuple[StoredCalendar, ...]:
        """Every version of one calendar, newest first."""

    def add_authority(self, authority: AddedAuthority) -> None: ...

    def remove_authority(self, sha256: str) -> None: ...

    def authorities(self) -> tuple[AddedAuthority, ...]:
        """The authorities the office added, by subject."""

    def add_backup(self, backup: BackupMade) -> None: ...

    def last_backup(self) -> BackupMade | None: ...


class UnitOfWork(Protocol):
    """One transaction: ``with core.unit_of_work() as uow``. An exception inside undoes all; else it commits."""

    @property
    def audit(self) -> AuditLog: ...

    @property
    def people(self) -> PeopleStore: ...

    @property
    def office(self) -> OfficeStore: ...

    @property
    def votes(self) -> VoteStore: ...

    @property
    def rolls(self) -> RollStore: ...

    @property
    def preparation(self) -> PreparationStore: ...

    @property
    def day(self) -> DayStore: ...

    @property
    def after(self) -> AfterStore: ...

    @property
    def support(self) -> SupportStore: ...

    @property
    def filings(self) -> FilingStore: ...

    @property
    def register(self) -> RegisterStore: ...

    @property
    def contracts(self) -> ContractsStore: ...

    @property
    def archive(self) -> ArchiveStore: ...

    @property
    def search(self) -> SearchStore: ...

    @property
    def redactions(self) -> RedactionsStore: ...

    @property
    def publication(self) -> PublicationStore: ...

    @property
    def delivery(self) -> DeliveryStore: ...

    @property
    def outreach(self) -> OutreachStore: ...

    @property
    def dossiers(self) -> DossiersStore: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


class PasswordHasher(Protocol):
    """Hashing passwords with argon2id."""

    def hash(self, password: str) -> str: ...

    def matches(self, password_hash: str, password: str) -> bool: ...

    def is_outdated(self, password_hash: str) -> bool:
        """Whether the hash was made with weaker parameters than today's."""


class SealsPort(Protocol):
    """The office's Ed25519 seal."""

    def new_key(self) -> SealKey: ...


class AuthoritiesPort(Protocol):
    """Reading certificates of authorities."""

    def read(self, content: bytes) -> tuple[tuple[AuthorityFacts, bytes], ...]:
        """Facts and DER bytes of each certificate in a file, DER or PEM; UnreadableError when there is none."""

    def shipped(self) -> tuple[AuthorityFacts, ...]:
        """The production store that comes with the program."""


class BackupsPort(Protocol):
    """Copies of the open office file."""

    def write(self, target: Path) -> BackupFacts:
        """Copy the office to a new file, check the copy and its log, and tell what it holds."""

    def inspect(self, path: Path) -> BackupFacts:
        """What a backup file holds, read without changing it; refuses what is not a whole backup."""


@dataclass(frozen=True, slots=True)
class Core:
    """Everything a use case needs. ``clock`` gives aware times in whole seconds, ``randomness`` so many bytes.

    ``reading`` gives a unit of work that only reads, beside one that another thread has open.
    """

    clock: Callable[[], datetime]
    randomness: Callable[[int], bytes]
    unit_of_work: Callable[[], UnitOfWork]
    reading: Callable[[], UnitOfWork]
    passwords: PasswordHasher
    seals: SealsPort
    authorities: AuthoritiesPort
    backups: BackupsPort
    papers: PapersPort
    packages: PackagesPort
    signatures: SignaturesPort
    station_files: StationFilesPort
    after_papers: AfterPapersPort
    remote_files: RemoteFilesPort
    roll_files: RollFilesPort
    preparation_papers: PreparationPapersPort
    kits: KitPort
    filing_papers: FilingPapersPort
    filing_files: FilingFilesPort
    packet_prints: PacketPrintsPort
    name_ranking: NameRanking
    register_files: RegisterFilesPort
    delivery_papers: DeliveryPapersPort
    vault: VaultPort
    redaction_files: RedactionFilesPort
    dossier_files: DossierFilesPort
    archive_files: ArchiveFilesPort
    archive_papers: ArchivePapersPort
    outreach_files: OutreachFilesPort
    sites: SitePort
    search_index: SearchIndexPort
    close: Callable[[], None]
