"""The signed certificates of the register: registration, leadership, representativeness, deposit of a contract.

Values and the catalogue of kinds. No official layout is known (law notes, 12.5): the template is ours and says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.certificates.parts import Movement, NamedLeader, NamedParty, PaperCase
from unionreg.domain.filings.filing import Term
from unionreg.domain.filings.filing_type import Product


class RegistryCertificateKind(StrEnum):
    """Values are those of the products of filings, of data and of seals."""

    REGISTRATION = Product.REGISTRATION_CERTIFICATE.value
    LEADERSHIP = Product.LEADERSHIP_RECORD.value
    REPRESENTATIVENESS = Product.REPRESENTATIVENESS_CERTIFICATE.value
    DEPOSIT = Product.CONTRACT_REGISTRATION.value


@dataclass(frozen=True, slots=True)
class KindFacts:
    """What is fixed for a kind: title, letters of its folios, version of its layout, articles it rests on."""

    title: str
    series: str
    template: str
    basis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CertifiedRegistration:
    """Law notes, 12.5. ``by_operation_of_law``: LFT 366, last paragraph. ``statutes_on``: approved on."""

    requested_on: date
    resolved_on: date
    members: int
    leaders: tuple[NamedLeader, ...]
    term: Term | None = None
    statutes_on: date | None = None
    by_operation_of_law: bool = False


@dataclass(frozen=True, slots=True)
class CertifiedRecord:
    """Law notes, 12.6: what was taken note of, and the directiva that is in office after it."""

    movement: Movement
    held_on: date | None
    presented_on: date
    resolved_on: date
    leaders: tuple[NamedLeader, ...] = ()
    term: Term | None = None
    members: int | None = None


@dataclass(frozen=True, slots=True)
class CertifiedRepresentativeness:
    """Law notes, 12.20; one union alone unless ``by_vote``. ``support``: people whose support counted, or votes.

    How long it is valid follows from the day of issue (``validity``). ``strike_extension``: in words, or empty.
    """

    parties: tuple[NamedParty, ...]
    scope: str
    workers_covered: int
    support: int
    by_vote: bool = False
    strike_extension: str = ""


@dataclass(frozen=True, slots=True)
class CertifiedDeposit:
    """Law notes, 12.8: file number, parties, scope, last revision, term of contract and wage table (LFT 391)."""

    contract_number: str
    parties: tuple[NamedParty, ...]
    scope: str
    deposited_on: date
    workers_covered: int
    workers_with_right_to_vote: int
    starts_on: date | None = None
    ends_on: date | None = None
    last_revision_on: date | None = None
    has_wage_table: bool | None = None


Certified = CertifiedRegistration | CertifiedRecord | CertifiedRepresentativeness | CertifiedDeposit

CERTIFIED_OF: dict[RegistryCertificateKind, type] = {
    RegistryCertificateKind.REGISTRATION: CertifiedRegistration,
    RegistryCertificateKind.LEADERSHIP: CertifiedRecord,
    RegistryCertificateKind.REPRESENTATIVENESS: CertifiedRepresentativeness,
    RegistryCertificateKind.DEPOSIT: CertifiedDeposit,
}

CATALOGUE: dict[RegistryCertificateKind, KindFacts] = {
    RegistryCertificateKind.REGISTRATION: KindFacts(
        "Constancia de registro", "RC", "CG-1", ("LFT 364 Bis", "LFT 365", "LFT 366", "LFT 368")
    ),
    RegistryCertificateKind.LEADERSHIP: KindFacts(
        "Toma de nota", "TR", "CN-1", ("LFT 364 Bis", "LFT 371", "LFT 377, fracción II")
    ),
    RegistryCertificateKind.REPRESENTATIVENESS: KindFacts(
        "Constancia de representatividad", "RP", "CP-1", ("LFT 387", "LFT 390 Bis, fracciones I a III")
    ),
    RegistryCertificateKind.DEPOSIT: KindFacts(
        "Constancia de registro de contrato colectivo", "RK", "CD-1", ("LFT 390", "LFT 391")
    ),
}
"""Facts of every kind; the letters differ from those of the certificates of votes."""


@dataclass(frozen=True, slots=True)
class RegistryCertificate:
    """One certificate, complete but for who signs it. ``issued_at`` aware, whole seconds, in the time of the office.

    ``registration_number`` and ``registered_on`` of the union; the number is empty where it has none (a coalition).
    """

    kind: RegistryCertificateKind
    folio: str
    issued_at: datetime
    case: PaperCase
    certified: Certified
    registration_number: str = ""
    registered_on: date | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.certified, CERTIFIED_OF[self.kind]):
            raise TypeError(f"{self.kind} does not hold {type(self.certified).__name__}")
