"""Reading packages, signatures and issued papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.paper_kinds import PaperKind
    from unionreg.application.ports import Core
    from unionreg.application.signing_facts import Capacity
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import PersonRole
    from unionreg.domain.votes.vote import Official


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """One signature of a package. ``counts``: it is one of those required."""

    number: int
    name: str
    rfc: str
    capacity: Capacity
    role: PersonRole
    organisation: str | None
    remarks: str | None
    certificate_number: str
    signed_at: datetime
    imported: bool
    counts: bool


@dataclass(frozen=True, slots=True)
class RefusalRow:
    name: str
    role: PersonRole
    organisation: str | None
    reason: str
    at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class SignatureStatus:
    """Signatures of the latest package against what the definition requires.

    ``package_id`` is None before the package is prepared; ``outdated``: a newer result has no package yet.
    """

    vote_id: str
    package_id: int | None
    package_digest: str | None
    result_version: int | None
    outdated: bool
    size: int
    required: int
    given: int
    complete: bool
    officials: tuple[Official, ...]
    missing_officials: tuple[Official, ...]
    signatures: tuple[SignatureRow, ...]
    refusals: tuple[RefusalRow, ...]


@dataclass(frozen=True, slots=True)
class PaperRow:
    """An issued paper. ``current`` is False when a newer result has superseded what it says."""

    paper_id: int
    vote_id: str
    kind: PaperKind
    station_id: str | None
    title: str
    folio: str
    template_version: str
    sha256: str
    size: int
    issued_at: datetime
    issued_by: str
    package_digest: str | None
    current: bool


def signature_status(core: Core, actor: Actor, *, vote_id: str) -> SignatureStatus:
    """Who signed, who is missing, who refused."""
    raise NotImplementedError


def package_file(core: Core, actor: Actor, *, vote_id: str, package_id: int | None = None) -> bytes:
    """The package as it stands with all its signatures (the latest when no id is given), to be exported."""
    raise NotImplementedError


def papers_list(core: Core, actor: Actor, *, vote_id: str | None = None) -> tuple[PaperRow, ...]:
    """Issued papers, newest first; of one vote or of the office."""
    raise NotImplementedError


def paper_file(core: Core, actor: Actor, *, paper_id: int) -> bytes:
    """The very bytes that were issued (IntegrityBrokenError when they are not)."""
    raise NotImplementedError
