"""What the use cases of filings need from outside: a store of cases, and reading a container that came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from unionreg.application.filing_records import (
        CasePaper,
        ClockColumns,
        InboxFilter,
        InboxPage,
        InboxRow,
        InboxSort,
        ReasonRow,
        ReceivedFiling,
    )
    from unionreg.domain.filings.attachment_facts import AttachmentFacts
    from unionreg.domain.filings.case import Case, CaseEntry
    from unionreg.domain.filings.clocks import FilingSettings
    from unionreg.domain.filings.filing import FilingData, FilingKind
    from unionreg.domain.filings.office_notice import OfficeNotice
    from unionreg.domain.filings.rulings import LegalGround
    from unionreg.domain.office import SealKey


class FilingStore(Protocol):
    """Storage of filings: cases, their files, their acts, within the transaction of a unit of work."""

    def add(self, case: Case, clock: ClockColumns) -> None:
        """Write a new case with its versions."""

    def get(self, folio: str) -> Case:
        """The case; NotFoundError ``filing-unknown``."""

    def save(self, case: Case, clock: ClockColumns) -> None:
        """Write the case anew; versions are only ever added."""

    def by_filing_id(self, filing_id: str) -> Case | None:
        """The case that a filing became, if it was ever received."""

    def registration_of(self, union_id: str) -> Case | None:
        """The case by which a union of the register was registered, or None for one registered before this office."""

    def open_cases(self) -> Iterator[Case]:
        """Every case on which somebody still has to act, one by one, without its versions: its clocks need none."""

    def folios(self) -> Iterator[str]:
        """The folios of all cases, open and closed, ascending."""

    def save_clocks(self, clocks: Mapping[str, ClockColumns]) -> None:
        """Write only the clocks of cases, by folio."""

    def add_entry(self, folio: str, entry: CaseEntry) -> None: ...

    def history(self, folio: str) -> tuple[CaseEntry, ...]:
        """Everything that was done with a case, oldest first."""

    def page(
        self, where: InboxFilter, sort: InboxSort, today: date, *, descending: bool, offset: int, limit: int
    ) -> InboxPage:
        """Rows of the list, filtered, sorted and cut by the database. ``days_left`` is not filled."""

    def due(self, until: date, today: date) -> tuple[InboxRow, ...]:
        """Cases with a day up to ``until``, or with one that no calendar answers for; by day."""

    def put_file(self, content: bytes, *, secret: bool) -> str:
        """Keep the bytes, once; their SHA-256 in hex. Secret ones are kept apart."""

    def file(self, sha256: str) -> bytes:
        """Bytes that are not secret; IntegrityBrokenError ``file-altered`` when they are not what they were."""

    def secret_file(self, sha256: str) -> bytes:
        """Secret bytes, likewise."""

    def add_reason(self, reason: ReasonRow) -> None: ...

    def reasons(self, kind: FilingKind | None, requirement: str, ground: LegalGround | None) -> tuple[ReasonRow, ...]:
        """Earlier reasons about a requirement or on a ground, newest first, at most fifty."""

    def add_paper(self, paper: CasePaper) -> int:
        """Keep an issued paper (its id is not looked at); the id given."""

    def paper(self, paper_id: int) -> CasePaper:
        """The paper; NotFoundError ``paper-unknown``."""

    def papers(self, folio: str) -> tuple[CasePaper, ...]:
        """Papers of a case, newest first."""

    def settings(self) -> FilingSettings:
        """What the office chose; the defaults when it chose nothing."""

    def save_settings(self, settings: FilingSettings) -> None: ...


class FilingFilesPort(Protocol):
    """Reading a container that came from a union's desk."""

    def read(self, content: bytes) -> ReceivedFiling:
        """What is inside, every digest compared. UnreadableError with its own code when it is no whole container."""

    def digest(self, data: FilingData) -> str:
        """The digest of data that came on paper, as a container with the same data would have it; hex."""

    def facts(self, content: bytes, name: str) -> AttachmentFacts:
        """What opening an attachment shows. Never raises for any bytes."""

    def notice(
        self, notice: OfficeNotice, seal: SealKey, papers: Sequence[bytes] = (), members: bytes | None = None
    ) -> bytes:
        """A sealed file for the union's desk, with papers (PDF, in the order of the notice) and a padrón beside it.

        ConflictError ``notice-unfit`` (reason) when its parts do not fit each other.
        """
