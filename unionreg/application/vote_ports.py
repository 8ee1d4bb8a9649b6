"""What the use cases of votes need from outside: storage of votes, papers, packages and signatures.

The rest of the ports stands in ``ports``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from unionreg.application.signing_facts import (
        CertificateOrder,
        KeyFacts,
        PackageFacts,
        SignerStatement,
        SigningKey,
    )
    from unionreg.application.vote_records import (
        CountVersion,
        EntryMark,
        EntryRecord,
        PackageRecord,
        PaperRecord,
        RefusalRecord,
        ResultRecord,
        SheetRecord,
        SignatureRecord,
        StationRecord,
        VoteFilter,
        VoteRecord,
        VoteSort,
        VotesPage,
    )
    from unionreg.domain.office import Letterhead, SealKey
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.support import SupportRequest
    from unionreg.domain.votes.vote import VoteDefinition


class FileStore(Protocol):
    """Bytes by their SHA-256."""

    def put(self, content: bytes) -> str:
        """Keep the bytes, once however often they come; their SHA-256 in hex."""

    def get(self, sha256: str) -> bytes:
        """The bytes; IntegrityBrokenError ``file-altered`` when they are no longer what they were."""

    def drop(self, sha256: str) -> None:
        """Forget the bytes."""


class VoteRows(Protocol):
    """The votes themselves."""

    def add(self, vote: VoteRecord) -> None: ...

    def get(self, vote_id: str) -> VoteRecord:
        """The vote; NotFoundError ``vote-unknown``."""

    def save(self, vote: VoteRecord) -> None: ...

    def delete(self, vote_id: str) -> None: ...

    def ids_of_year(self, year: int) -> tuple[str, ...]:
        """Ids of all votes created for a year (they begin with it)."""

    def page(self, where: VoteFilter, sort: VoteSort, *, descending: bool, offset: int, limit: int) -> VotesPage:
        """Rows of the list, filtered, sorted and cut by the database."""


class StationStore(Protocol):
    """Stations of fixed votes."""

    def add(self, stations: Sequence[StationRecord]) -> None: ...

    def get(self, vote_id: str, station_id: str) -> StationRecord:
        """The station; NotFoundError ``station-unknown``."""

    def of_vote(self, vote_id: str) -> tuple[StationRecord, ...]:
        """In the order of the definition."""

    def save(self, station: StationRecord) -> None: ...


class EntryStore(Protocol):
    """Entries of both clerks."""

    def add(self, entry: EntryRecord) -> int:
        """Keep a new entry (its id is not looked at); the id given."""

    def get(self, entry_id: int) -> EntryRecord:
        """The entry; NotFoundError ``entry-unknown``."""

    def of_round(self, vote_id: str, station_id: str, round_number: int) -> tuple[EntryRecord, ...]:
        """The entries of a station in a round, first before second."""

    def current(self, vote_id: str) -> tuple[EntryMark, ...]:
        """All entries of the vote that belong to their station's present round, without what was typed."""

    def people_of_vote(self, vote_id: str) -> frozenset[int]:
        """User ids of everybody who ever entered a station of the vote, in any round."""

    def people_of(self, vote_id: str, station_id: str) -> frozenset[int]:
        """User ids of everybody who ever entered this station, in any round."""

    def save(self, entry: EntryRecord) -> None: ...

    def delete(self, entry_id: int) -> None: ...


class SheetStore(Protocol):
    """Images of sheets."""

    def add(self, sheet: SheetRecord) -> None: ...

    def of_station(self, vote_id: str, station_id: str) -> tuple[SheetRecord, ...]: ...

    def uses(self, sha256: str) -> int:
        """How many sheets have these bytes."""

    def delete(self, sheet: SheetRecord) -> None: ...


class ResultStore(Protocol):
    """Frozen counts and results, version after version."""

    def add_count(self, count: CountVersion) -> None: ...

    def counts(self, vote_id: str) -> tuple[CountVersion, ...]:
        """Every version of every station, by station and version."""

    def counts_of(self, vote_id: str, station_id: str) -> tuple[CountVersion, ...]:
        """Every version of one station, oldest first."""

    def add(self, result: ResultRecord) -> None: ...

    def latest(self, vote_id: str) -> ResultRecord | None: ...

    def versions(self, vote_id: str) -> tuple[ResultRecord, ...]:
        """Every result of the vote, oldest first."""


class PackageStore(Protocol):
    """Packages, their signatures, and refusals to sign."""

    def add(self, package: PackageRecord) -> int:
        """Keep a new package (its id is not looked at); the id given."""

    def save(self, package: PackageRecord) -> None: ...

    def get(self, package_id: int) -> PackageRecord:
        """The package; NotFoundError ``package-unknown``."""

    def latest(self, vote_id: str) -> PackageRecord | None: ...

    def digest_of(self, vote_id: str, result_version: int) -> str | None:
        """The package digest of exactly this version of the result; None when it was never packaged."""

    def add_signature(self, signature: SignatureRecord) -> None: ...

    def signatures(self, package_id: int) -> tuple[SignatureRecord, ...]: ...

    def add_refusal(self, refusal: RefusalRecord) -> None: ...

    def refusals(self, vote_id: str) -> tuple[RefusalRecord, ...]: ...


class PaperStore(Protocol):
    """Issued papers."""

    def next_number(self, series: str, year: int) -> int:
        """The next free number of a series in a year; safe because a transaction has the only write lock."""

    def add(self, paper: PaperRecord) -> int:
        """Keep an issued paper (its id is not looked at); the id given. Series, year and number are unique."""

    def get(self, paper_id: int) -> PaperRecord:
        """The paper; NotFoundError ``paper-unknown``."""

    def find(self, vote_id: str | None) -> tuple[PaperRecord, ...]:
        """Papers of a vote, or of the office, newest first."""


class VoteStore(Protocol):
    """Votes, entries, counts, results, packages and papers, within the transaction of a unit of work."""

    @property
    def files(self) -> FileStore: ...

    @property
    def rows(self) -> VoteRows: ...

    @property
    def stations(self) -> StationStore: ...

    @property
    def entries(self) -> EntryStore: ...

    @property
    def sheets(self) -> SheetStore: ...

    @property
    def results(self) -> ResultStore: ...

    @property
    def packages(self) -> PackageStore: ...

    @property
    def papers(self) -> PaperStore: ...


class PapersPort(Protocol):
    """Drawing the papers of a vote as PDF bytes: same data, same bytes."""

    def template_version(self, kind: str) -> str:
        """Version of the form that would be drawn now; ``kind`` is a value of ``papers.PaperKind``."""

    def blank_station_act(self, definition: VoteDefinition, station_id: str, letterhead: Letterhead) -> bytes: ...

    def filled_station_act(
        self,
        definition: VoteDefinition,
        count: StationCount,
        digest: str,
        letterhead: Letterhead,
        previous: StationCount | None = None,
    ) -> bytes:
        """The act with its figures; ``previous`` is the version that a correction replaced."""

    def general_act(
        self,
        definition: VoteDefinition,
        counts: Sequence[StationCount],
        result: VoteResult,
        digest: str,
        letterhead: Letterhead,
    ) -> bytes: ...

    def support_ruling(
        self, request: SupportRequest, title: str, parties: tuple[str, ...], letterhead: Letterhead
    ) -> bytes:
        """The ruling on a request for representativeness of one union alone."""

    def result_notice(
        self, definition: VoteDefinition, result: VoteResult, digest: str, letterhead: Letterhead
    ) -> bytes: ...


class PackagesPort(Protocol):
    """Writing and reading the data entries of a tally package, and its digest (tally package, sections 2 to 4)."""

    def definition_bytes(self, definition: VoteDefinition) -> bytes: ...

    def read_definition(self, content: bytes) -> VoteDefinition: ...

    def count_bytes(self, count: StationCount) -> bytes: ...

    def read_count(self, content: bytes) -> StationCount: ...

    def result_bytes(self, result: VoteResult) -> bytes: ...

    def read_result(self, content: bytes) -> VoteResult: ...

    def digest(self, entries: Mapping[str, bytes]) -> str:
        """Package digest in hex over the data entries among ``entries`` (path to content)."""

    def documents_index(self, vote_id: str, documents: Sequence[tuple[str, str, str, str | None]]) -> bytes:
        """``documents/index.json`` of generated PDFs, each (path, kind, title, station id or None)."""

    def build(self, entries: Mapping[str, bytes]) -> bytes:
        """The unsigned package."""


class SignaturesPort(Protocol):
    """Opening an e.firma, signing with it, and judging signatures."""

    def read_key(self, key: SigningKey, *, at: datetime) -> KeyFacts:
        """Whose key it is; UnreadableError or NotAllowedError with its own code when it may not sign at ``at``."""

    def sign(self, package: bytes, key: SigningKey, statement: SignerStatement) -> bytes:
        """The package with one more signature; ``statement.at`` is the signing time."""

    def read_package(self, package: bytes, *, at: datetime) -> PackageFacts:
        """Digest, unsigned content and signers of a package that came from outside, each judged."""

    def certificate(self, order: CertificateOrder, letterhead: Letterhead, seal: SealKey, key: SigningKey) -> bytes:
        """The certificate with its seal code, signed (PAdES) with the e.firma at ``order.issued_at``."""

    def public_certificate(self, signed: bytes, definition: VoteDefinition, result: VoteResult) -> bytes:
        """The copy for everybody of such a certificate, with the same seal code and without RFC, CURP and numbers of
        certificates. UnreadableError ``certificate-unreadable-pdf`` when the file is not whole.
        """
