"""Values that pass between the use cases of signing and the adapters behind them. Keys are never stored or logged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.votes.count import PersonRole
    from unionreg.domain.votes.procedure import CertificateKind
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition


class Capacity(StrEnum):
    """In which capacity somebody signs (tally package, section 4)."""

    CERTIFIES = "certifies"
    UNDER_PROTEST = "certifies-under-protest"
    WITNESS = "witness"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The files of an e.firma as bytes, and the password."""

    certificate: bytes
    key: bytes
    password: str

    def __repr__(self) -> str:
        """No key material and no password in any trace or log."""
        return "SigningKey(…)"


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What a certificate says, shown before signing. ``test``: its anchor is not one of SAT's that are shipped."""

    name: str
    rfc: str
    representative_rfc: str | None
    curp: str | None
    certificate_number: str
    issuer: str
    not_before: datetime
    not_after: datetime
    test: bool


@dataclass(frozen=True, slots=True)
class SignerStatement:
    """What the signer states; identity is read from the certificate. ``at``: aware, whole seconds."""

    vote_id: str
    capacity: Capacity
    role: PersonRole
    organisation: str | None
    remarks: str | None
    package_digest: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SignerFacts:
    """One signature read from a package. ``good``: it verifies, is trusted and fits its statement.

    ``counts``: it is that of a listed official who certifies, and the first with this RFC.
    """

    number: int
    name: str
    rfc: str
    capacity: Capacity
    role: PersonRole
    organisation: str | None
    remarks: str | None
    certificate_number: str
    signed_at: datetime
    good: bool
    counts: bool


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """A package read strictly. ``content``: SHA-256 by path of everything that every signer signs.

    ``readable``: its frame and data can be trusted to be read at all.
    """

    readable: bool
    digest: str
    content: tuple[tuple[str, str], ...]
    signers: tuple[SignerFacts, ...]


@dataclass(frozen=True, slots=True)
class CertificateSigner:
    """Somebody whose signature is in the package that a certificate rests on."""

    name: str
    post: str
    capacity: Capacity
    certificate_number: str


@dataclass(frozen=True, slots=True)
class CertificateOrder:
    """Everything a certificate says. ``issuer`` signs it with the e.firma; ``issued_at`` is in the vote's own time."""

    kind: CertificateKind
    folio: str
    definition: VoteDefinition
    result: VoteResult
    package_digest: str
    issued_at: datetime
    issuer: KeyFacts
    issuer_post: str
    signers: tuple[CertificateSigner, ...]
