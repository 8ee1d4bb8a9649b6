"""The data of one filing as values, the same on the union's desk, in the packet, in the container and in the office.

Nothing is asked twice: a fact that several papers need stands here once. Who needs which part is said by the filing's
type (``filing_type``); the list of members goes beside it as a file of its own and is only summed up here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class FilingKind(StrEnum):
    """What can be filed (law notes, 2, 3, 5, 6, 12)."""

    WORKERS_UNION = "workers-union-registration"
    EMPLOYERS_UNION = "employers-union-registration"
    FEDERATION = "federation-registration"
    LEADERSHIP_CHANGE = "leadership-change"
    STATUTES_CHANGE = "statutes-change"
    ADDRESS_CHANGE = "address-change"
    MEMBERS_CHANGE = "members-change"
    ACCOUNTS_NOTICE = "accounts-notice"
    REPRESENTATIVENESS = "representativeness-request"
    VOTE_NOTICE = "vote-notice"
    INITIAL_CONTRACT = "initial-contract-deposit"
    CONTRACT_REVISION = "contract-revision-deposit"
    CONTRACT_TERMINATION = "contract-termination-deposit"
    INTERNAL_RULES = "internal-rules-deposit"


class OrganisationType(StrEnum):
    """Types of LFT 360, 361 and 381. The list is illustrative: no filing is refused for its type."""

    TRADE = "gremial"
    COMPANY = "empresa"
    INDUSTRIAL = "industrial"
    NATIONAL_INDUSTRY = "nacional-de-industria"
    VARIOUS_TRADES = "oficios-varios"
    EMPLOYERS = "patronal"
    FEDERATION = "federacion"
    CONFEDERATION = "confederacion"
    OTHER = "otro"


class Sex(StrEnum):
    """As position 11 of the CURP says it."""

    WOMAN = "M"
    MAN = "H"
    NON_BINARY = "X"


class Visibility(StrEnum):
    """Who may see a field (law notes, 9.1 and 12): everybody, the parties and officials, or nobody outside review."""

    PUBLIC = "public"
    CONFIDENTIAL = "confidential"
    SECRET = "secret"  # noqa: S105 - a degree of visibility, no password


@dataclass(frozen=True, slots=True)
class Address:
    """A Mexican address as it is written on an envelope. ``postal_code`` five digits as text, or empty."""

    street: str = ""
    exterior_number: str = ""
    interior_number: str = ""
    settlement: str = ""
    postal_code: str = ""
    municipality: str = ""
    state: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said."""
        return not any((self.street, self.settlement, self.postal_code, self.municipality, self.state))


@dataclass(frozen=True, slots=True)
class Organisation:
    """The union, federation or confederation that files (LFT 365, 365 Bis; law notes, 12.1).

    ``registration_number`` and ``file_number`` empty until registered. E-mail and telephone are confidential.
    """

    name: str = ""
    acronym: str = ""
    type: OrganisationType | None = None
    branches: tuple[str, ...] = ()
    purpose: str = ""
    address: Address = Address()
    email: str = ""
    telephone: str = ""
    electronic_mailbox: str = ""
    constituted_on: date | None = None
    registration_number: str = ""
    file_number: str = ""
    federation: str = ""
    confederation: str = ""


@dataclass(frozen=True, slots=True)
class Employer:
    """An employer or establishment where members work, or a firm of an employers' union (LFT 365-II)."""

    id: str
    name: str
    rfc: str = ""
    activity: str = ""
    address: Address = Address()


@dataclass(frozen=True, slots=True)
class Leader:
    """One person of the directiva (law notes, 12.3). ``sex`` None when nobody said it; CURP is confidential."""

    id: str
    first_surname: str
    second_surname: str = ""
    given_names: str = ""
    post: str = ""
    is_substitute: bool = False
    is_general_secretary: bool = False
    section: str = ""
    curp: str = ""
    sex: Sex | None = None
    is_mexican: bool = True

    @property
    def full_name(self) -> str:
        """Given names first, as on a certificate."""
        return " ".join(filter(None, (self.given_names, self.first_surname, self.second_surname)))


class AssemblyKind(StrEnum):
    CONSTITUTIVE = "constitutive"
    ELECTION = "election"
    STATUTES = "statutes"
    ADDRESS = "address"
    ACCOUNTS = "accounts"
    CONTRACT = "contract"


@dataclass(frozen=True, slots=True)
class Assembly:
    """An assembly and its act (law notes, 12.4). Votes are whole numbers; None where none was written down."""

    kind: AssemblyKind
    held_on: date | None = None
    place: str = ""
    starts_at: str = ""
    ends_at: str = ""
    called_by: str = ""
    called_on: date | None = None
    roll_published_on: date | None = None
    attendees: int | None = None
    members_entitled: int | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    resolutions: str = ""


@dataclass(frozen=True, slots=True)
class StatuteAnswer:
    """Where the statutes meet one point of LFT 371. ``key`` of ``statutes.CHECKLIST``; page from 1, None: not found."""

    key: str
    page: int | None = None
    note: str = ""
    not_applicable: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """The period of a directiva, both days included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class MembersSummary:
    """What the list of members sums up to. ``sha256`` (hex) and ``bytes`` are of the members file beside the data."""

    people: int
    women: int
    men: int
    non_binary: int
    unknown: int
    sha256: str
    bytes: int
    joined: int = 0
    left: int = 0
    cut_off: date | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One line of the list (LFT 365-II; law notes, 12.2). CURP and address are confidential.

    ``left_on`` and ``leaving_cause`` only in notices of departures; ``proof`` is the document that shows worker status.
    """

    number: int
    first_surname: str
    second_surname: str = ""
    given_names: str = ""
    curp: str = ""
    address: str = ""
    employer: str = ""
    workplace: str = ""
    post: str = ""
    joined_on: date | None = None
    left_on: date | None = None
    leaving_cause: str = ""
    proof: str = ""
    proof_on: date | None = None


@dataclass(frozen=True, slots=True)
class MemberUnion:
    """A union that a federation is made of (LFT 385-II)."""

    id: str
    name: str
    registration_number: str = ""
    address: Address = Address()
    members: int | None = None


@dataclass(frozen=True, slots=True)
class Accounts:
    """A notice of accounts (LFT 373). Money is not judged by the Centre; only facts of rendering are told."""

    period_first: date | None = None
    period_last: date | None = None
    copies_delivered: int | None = None
    proof_of_receipt: bool | None = None


@dataclass(frozen=True, slots=True)
class Representativeness:
    """A request for a certificate of representativeness (LFT 390 Bis). The supporters' list is secret: only sums here.

    ``supporters_sha256`` (hex) is of the secret file beside the data, empty when there is none.
    """

    workers_covered: int | None = None
    supporters: int | None = None
    supporters_sha256: str = ""
    supporters_bytes: int = 0
    scope: str = ""
    notice_posted_on: date | None = None
    notice_places: str = ""


@dataclass(frozen=True, slots=True)
class NoticedStation:
    """A polling place of a notice (law notes, 12.9). Hours as typed, HH:MM."""

    id: str
    name: str
    address: str
    day: date | None = None
    opens: str = ""
    closes: str = ""
    voters: int | None = None


@dataclass(frozen=True, slots=True)
class VoteNotice:
    """A notice of a vote (LFT 390 Ter-I). ``procedure`` is a package name of the catalogue of procedures."""

    procedure: str = ""
    called_on: date | None = None
    commission: str = ""
    verifier: str = ""
    workers_covered: int | None = None
    workers_with_right_to_vote: int | None = None
    stations: tuple[NoticedStation, ...] = ()


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract, a revision, its end, or internal rules (law notes, 12.7). Covered and voters are two numbers."""

    number: str = ""
    type: str = ""
    scope: str = ""
    states: tuple[str, ...] = ()
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    workers_covered: int | None = None
    workers_with_right_to_vote: int | None = None
    wage_table: bool | None = None
    revision_kind: str = ""
    vote_id: str = ""
    vote_held_on: date | None = None
    representativeness_folio: str = ""
    representativeness_on: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document handed in. ``requirement`` is the key of the requirement it proves; ``sha256`` of the very bytes.

    ``pages`` 0 when the file could not be read. ``of`` is the SHA-256 of the untouched original this was made from
    (shrunk, or "Parte 1 de n"), empty when these bytes are the original.
    """

    id: str
    requirement: str
    title: str
    file_name: str
    sha256: str
    bytes: int
    pages: int
    dated_on: date | None = None
    part: int = 1
    parts: int = 1
    of: str = ""


@dataclass(frozen=True, slots=True)
class AutographSignature:
    """Who signs the paper by hand; where it was scanned, by whom it was witnessed (law notes, 12.22)."""

    id: str
    name: str
    post: str
    signed_on: date | None = None
    attachment: str = ""
    witness: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The union's answer to one point of a prevención. ``item`` is its number in the letter, from 1."""

    item: int
    text: str
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisteredBase:
    """The registered state from which a change starts: what the office handed out, on which day, and its SHA-256."""

    office: str
    registration_number: str
    as_of: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class FilingData:
    """Everything that a filing says, version by version. ``filing_id`` 32 hex digits, made on the desk, never reused.

    ``version`` starts at 1 and grows with every answer to a prevención; ``case_folio`` and ``answers`` belong to those.
    ``office_id`` names the office it is meant for, empty when the union does not know it.
    """

    filing_id: str
    kind: FilingKind
    version: int = 1
    office_id: str = ""
    case_folio: str = ""
    organisation: Organisation = Organisation()
    employers: tuple[Employer, ...] = ()
    leaders: tuple[Leader, ...] = ()
    leadership_term: Term | None = None
    assemblies: tuple[Assembly, ...] = ()
    statutes: tuple[StatuteAnswer, ...] = ()
    statutes_in_force_since: date | None = None
    members: MembersSummary | None = None
    member_unions: tuple[MemberUnion, ...] = ()
    accounts: Accounts | None = None
    representativeness: Representativeness | None = None
    vote: VoteNotice | None = None
    contract: Contract | None = None
    attachments: tuple[Attachment, ...] = ()
    signatures: tuple[AutographSignature, ...] = ()
    answers: tuple[Answer, ...] = ()
    base: RegisteredBase | None = None
    represented_by: str = ""
    sworn: bool = False
    remarks: str = ""

    def assembly(self, kind: AssemblyKind) -> Assembly | None:
        """The assembly of this kind, or None."""
        return next((each for each in self.assemblies if each.kind is kind), None)

    def attached(self, requirement: str) -> tuple[Attachment, ...]:
        """The attachments that prove one requirement, in the order given."""
        return tuple(each for each in self.attachments if each.requirement == requirement)
