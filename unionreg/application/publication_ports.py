"""What the use cases need from outside for what was published, when, by whose decision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from unionreg.domain.publication.addresses import Address, AddressBook
    from unionreg.domain.publication.decisions import CertificateData, PackageDecision, Run, Withdrawal
    from unionreg.domain.publication.site import SiteContent
    from unionreg.domain.roles import Actor

    Standing = tuple[tuple[PackageDecision, ...], tuple[Withdrawal, ...]]


class PublicationStore(Protocol):
    """Storage of what was published, when, by whose decision."""

    def book(self) -> AddressBook:
        """All addresses ever given."""

    def keep_addresses(self, addresses: Iterable[Address]) -> None:
        """Write new addresses, and that old ones became former. None is ever removed."""

    def decisions(self, vote_id: str | None = None) -> tuple[PackageDecision, ...]:
        """Decisions on packages, of one vote or of all, oldest first."""

    def add_decision(self, decision: PackageDecision) -> None: ...

    def withdrawals(self) -> tuple[Withdrawal, ...]:
        """All withdrawals, lifted ones among them."""

    def add_withdrawal(self, withdrawal: Withdrawal) -> None: ...

    def save_withdrawal(self, withdrawal: Withdrawal) -> None: ...

    def runs(self, limit: int) -> tuple[Run, ...]:
        """The last publications, newest first."""

    def next_run(self) -> int:
        """The number of the next publication."""

    def add_run(self, run: Run) -> None: ...

    def address(self) -> str:
        """Where the site will stand, or empty."""

    def set_address(self, address: str) -> None: ...


@dataclass(frozen=True, slots=True)
class SiteOrder:
    """One site to write or to preview. ``read`` gives the bytes of a file by its SHA-256, from any thread.

    ``authorities``: DER of certificates that the office added to those of the tax authority. ``actor``: who ordered
    it; ``standing``: the decisions and withdrawals that it follows.
    """

    content: SiteContent
    book: AddressBook
    read: Callable[[str], bytes]
    authorities: tuple[bytes, ...]
    actor: Actor
    standing: Standing


@dataclass(frozen=True, slots=True)
class SiteChanges:
    """What writing a site does, by path inside it. ``searchable`` is only known once it was written.

    ``overtaken``: something was decided or withdrawn while it was being written.
    """

    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    unchanged: int
    searchable: bool = False
    overtaken: bool = False

    @property
    def written(self) -> int:
        """How many files were, or would be, written."""
        return len(self.new) + len(self.changed)


class SitePort(Protocol):
    """Writing the static site, and reading what a package carries of its signers. Slow; in no transaction."""

    def preview(self, order: SiteOrder, folder: Path, step: Callable[[int, int], None]) -> SiteChanges:
        """What writing would do. ConflictError ``site-folder-holds-other-files``."""

    def write(self, order: SiteOrder, folder: Path, step: Callable[[int, int], None]) -> SiteChanges:
        """Write what differs. Also StorageUnavailableError ``disk-full``, ``site-folder-not-writable``."""

    def certificate_data(self, package: bytes) -> tuple[CertificateData, ...]:
        """Personal data in the certificates of a signed package, by signer."""

    def written_folder(self, folder: Path) -> bool:
        """Whether a site stands in the folder."""
