"""The papers of the office on a filing, and what each says. Drawing them is in ``documents.rulings``.

A paper is one kind with its own content; ``FilingPaper`` adds what all have. Its text comes from a template version.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.certificates.parts import (
    Autograph,
    DueDay,
    Movement,
    NamedLeader,
    NamedParty,
    PaperCase,
    PaperPerson,
)
from unionreg.domain.filings.filing import Term


class FilingPaperKind(StrEnum):
    """Every paper of the office on a filing, but the certificates."""

    RECEIPT = "acuse"
    ANSWER_RECEIPT = "acuse-respuesta"
    DEMAND_RECEIPT = "acuse-requerimiento"
    PREVENTION = "prevencion"
    REGISTRATION = "resolucion-registro"
    REFUSAL = "resolucion-negativa"
    DISMISSAL = "desechamiento"
    RECORD = "resolucion-toma-de-nota"
    BY_LAW = "registro-por-ministerio-de-ley"
    GRANT = "resolucion-representatividad"
    DENIAL = "negativa"
    RECUENTO = "orden-recuento"
    CANCELLATION = "cancelacion"
    DEPOSIT = "resolucion-deposito"
    COVER = "caratula"


RULINGS = frozenset(
    {
        FilingPaperKind.PREVENTION,
        FilingPaperKind.REGISTRATION,
        FilingPaperKind.REFUSAL,
        FilingPaperKind.DISMISSAL,
        FilingPaperKind.RECORD,
        FilingPaperKind.BY_LAW,
        FilingPaperKind.GRANT,
        FilingPaperKind.DENIAL,
        FilingPaperKind.RECUENTO,
        FilingPaperKind.CANCELLATION,
        FilingPaperKind.DEPOSIT,
    }
)
"""Acts of the office that an official signs; the others are receipts and labels of the counter."""


class RefusalGround(StrEnum):
    """The only grounds on which a registration is refused (LFT 366, I to III); values as in the rulings of a case."""

    PURPOSE = "366-I"
    TOO_FEW = "366-II"
    DOCUMENTS = "366-III"


class DismissalCause(StrEnum):
    UNANSWERED = "unanswered"
    WITHDRAWN = "withdrawn"
    NOT_COMPETENT = "not-competent"


class CancellationCause(StrEnum):
    """Why a court cancels a registration (LFT 369)."""

    DISSOLUTION = "dissolution"
    REQUIREMENTS_LOST = "requirements-lost"
    EXTORTION = "extortion"


class Medium(StrEnum):
    """How a filing came in."""

    COUNTER = "counter"
    STICK = "stick"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class ReceivedDocument:
    """One thing received. ``sheets`` are fojas on paper, 0 for a file; ``sha256`` of a file, or empty."""

    title: str
    sheets: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """``autographs``: who signed the filing by hand. ``copies`` of the same set handed in beside the original."""

    received: tuple[ReceivedDocument, ...]
    medium: Medium = Medium.COUNTER
    copies: int = 1
    autographs: tuple[Autograph, ...] = ()


@dataclass(frozen=True, slots=True)
class AnsweredPoint:
    """``number`` of the point in the letter; ``documents``: how many came with its answer."""

    number: int
    requirement: str
    text: str
    documents: int = 0


@dataclass(frozen=True, slots=True)
class AnswerReceipt:
    """``due``: until when the answer was due, None when that is not known; the paper does not judge lateness."""

    prevention_folio: str
    answered: tuple[AnsweredPoint, ...]
    unanswered: tuple[int, ...] = ()
    sheets: int = 0
    due: date | None = None


@dataclass(frozen=True, slots=True)
class DemandReceipt:
    """The demand after silence (LFT 366, last paragraph). ``was_due``: the last day on which a ruling was due."""

    was_due: date
    resolve_by: DueDay


@dataclass(frozen=True, slots=True)
class PreventionPoint:
    """One point of a prevención. ``page``: foja where it was seen, None when nothing was handed in."""

    number: int
    requirement: str
    article: str
    reason: str
    remedy: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Prevention:
    """``suspends``: whether the office counts its own clock as standing still meanwhile (its setting)."""

    points: tuple[PreventionPoint, ...]
    due: DueDay
    suspends: bool = False


@dataclass(frozen=True, slots=True)
class Registration:
    """``reasons`` in the official's words, may be empty; ``precedents``: folios of rulings with the same reason."""

    registration_number: str
    members: int
    leaders: tuple[NamedLeader, ...]
    term: Term | None = None
    constituted_on: date | None = None
    statutes_on: date | None = None
    reasons: str = ""
    answered_prevention: str = ""
    precedents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ground:
    ground: RefusalGround
    reasons: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """At least one of the three grounds, each with its own written reasons."""

    grounds: tuple[Ground, ...]
    precedents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dismissal:
    cause: DismissalCause
    reasons: str
    prevention_folio: str = ""
    prevented_on: date | None = None
    was_due: date | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """Something is taken note of. ``held_on``: day of the assembly or election; leaders only for a directiva."""

    movement: Movement
    held_on: date | None = None
    leaders: tuple[NamedLeader, ...] = ()
    term: Term | None = None
    members: int | None = None
    joined: int = 0
    left: int = 0
    reasons: str = ""
    recuento_on: date | None = None


@dataclass(frozen=True, slots=True)
class ByLaw:
    """The registration exists by operation of law (LFT 366, last paragraph); the certificate is due ``certificate_by``.

    ``exists_since``: the day after the three days of the demand ended.
    """

    registration_number: str
    was_due: date
    demanded_on: date
    demand_due: date
    exists_since: date
    certificate_by: DueDay
    members: int
    leaders: tuple[NamedLeader, ...] = ()
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """The 30 % of LFT 390 Bis in whole numbers; sums only, the list is secret."""

    workers_covered: int
    needed: int
    counted: int


@dataclass(frozen=True, slots=True)
class Grant:
    """A certificate of representativeness is granted; ``valid_until`` by the earlier of two readings."""

    parties: tuple[NamedParty, ...]
    scope: str
    support: Support
    valid_until: date
    by_vote: bool = False
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class DenialReason:
    """``article`` as printed ("LFT 390 Bis, fracción I"), ``reasons`` written by the official."""

    article: str
    reasons: str


@dataclass(frozen=True, slots=True)
class Denial:
    """What is asked for is not granted: representativeness, toma de nota, deposit; not for registrations."""

    reasons: tuple[DenialReason, ...]
    support: Support | None = None
    recuento_on: date | None = None
    precedents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recuento:
    """The Centre consults the workers on a doubtful election (LFT 371 Bis). Hours as ``HH:MM``."""

    doubts: str
    question: str
    place: str
    day: date
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Cancellation:
    """Only by a court (LFT 369). ``final_on``: day on which the judgment became final."""

    registration_number: str
    cause: CancellationCause
    court: str
    judgment: str
    judged_on: date
    final_on: date


@dataclass(frozen=True, slots=True)
class Deposit:
    """A contract, a revision or its end is registered. Covered workers and those with a vote are two numbers."""

    contract_number: str
    parties: tuple[NamedParty, ...]
    scope: str
    workers_covered: int
    workers_with_right_to_vote: int
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    voted_on: date | None = None
    representativeness_folio: str = ""
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """The label of a file. ``subject`` empty: what was filed. ``volume`` of ``volumes``; ``sheets`` so far.

    ``confidential``: parts that are reserved.
    """

    subject: str
    opened_on: date
    volume: int = 1
    volumes: int = 1
    sheets: int = 0
    registration_number: str = ""
    confidential: tuple[str, ...] = ()


Content = (
    Receipt
    | AnswerReceipt
    | DemandReceipt
    | Prevention
    | Registration
    | Refusal
    | Dismissal
    | Record
    | ByLaw
    | Grant
    | Denial
    | Recuento
    | Cancellation
    | Deposit
    | Cover
)

CONTENT_OF: dict[FilingPaperKind, type] = {
    FilingPaperKind.RECEIPT: Receipt,
    FilingPaperKind.ANSWER_RECEIPT: AnswerReceipt,
    FilingPaperKind.DEMAND_RECEIPT: DemandReceipt,
    FilingPaperKind.PREVENTION: Prevention,
    FilingPaperKind.REGISTRATION: Registration,
    FilingPaperKind.REFUSAL: Refusal,
    FilingPaperKind.DISMISSAL: Dismissal,
    FilingPaperKind.RECORD: Record,
    FilingPaperKind.BY_LAW: ByLaw,
    FilingPaperKind.GRANT: Grant,
    FilingPaperKind.DENIAL: Denial,
    FilingPaperKind.RECUENTO: Recuento,
    FilingPaperKind.CANCELLATION: Cancellation,
    FilingPaperKind.DEPOSIT: Deposit,
    FilingPaperKind.COVER: Cover,
}
"""Which content belongs to which paper."""


@dataclass(frozen=True, slots=True)
class FilingPaper:
    """One paper, complete. ``folio`` of this very paper; ``issued_at`` aware, in the time of the office.

    ``template``: the version to draw ("PT-1"), empty: the newest in force on the day of issue. ``oficio``: on paper of
    340 mm. ``officials`` sign by hand unless it is signed with an e.firma; one who has signed is an ``Autograph``.
    """

    kind: FilingPaperKind
    folio: str
    issued_at: datetime
    case: PaperCase
    content: Content
    officials: tuple[PaperPerson | Autograph, ...] = ()
    template: str = ""
    oficio: bool = False

    def __post_init__(self) -> None:
        if not isinstance(self.content, CONTENT_OF[self.kind]):
            raise TypeError(f"{self.kind} does not hold {type(self.content).__name__}")
