"""What a publication holds, as plain values: unions, contracts, votes, certificates, notices, leaflets.

Nothing confidential has a field here: no CURP, no address of a person, no e-mail, no telephone. What the values are
made from is in the use cases; how they are drawn as pages is in ``unionreg.publishing``. Texts are plain text: blanks
and line feeds mean what they say, nothing in them is markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ThingKind(StrEnum):
    """Kinds of things that have pages of their own."""

    UNION = "union"
    CONTRACT = "contract"
    EMPLOYER = "employer"
    VOTE = "vote"
    CERTIFICATE = "certificate"
    DOCUMENT = "document"
    NOTICE = "notice"
    BULLETIN = "bulletin"
    LEAFLET = "leaflet"


@dataclass(frozen=True, slots=True)
class Said:
    """A text in both languages. ``en`` empty: it is said in Spanish on the English page too, and marked as Spanish."""

    es: str
    en: str = ""


@dataclass(frozen=True, slots=True)
class SiteRef:
    """Another thing of the site: ``key`` as that thing has it. An unknown one is shown as its name alone."""

    kind: ThingKind
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class SiteWithdrawal:
    """That something is no longer published: its page stays, with the day and the reason."""

    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class SiteFile:
    """A file to download. ``sha256`` names its bytes in whatever the publisher takes them from.

    ``name`` is a file name of ``a-z 0-9 . _ -``; ``public_form``: personal data have been struck out of it;
    ``document``: the key of the document that it is the file of, which has a page of its own.
    """

    sha256: str
    name: str
    title: Said
    bytes: int
    media_type: str = "application/pdf"
    dated_on: date | None = None
    pages: int | None = None
    public_form: bool = False
    document: str = ""


@dataclass(frozen=True, slots=True)
class SiteEvent:
    """One line of a history. ``reference``: folio or file number."""

    on: date | None
    what: Said
    detail: str = ""
    reference: str = ""
    about: SiteRef | None = None


@dataclass(frozen=True, slots=True)
class SiteLeader:
    name: str
    post: str


@dataclass(frozen=True, slots=True)
class SiteUnion:
    """A registered organisation (LFT 365 Bis). ``address`` is the union's own domicile, which is public."""

    key: str
    number: str
    name: str
    file_number: str = ""
    unique_folio: str = ""
    acronym: str = ""
    type: Said = Said("")
    branches: tuple[str, ...] = ()
    address: str = ""
    state: str = ""
    authority: str = ""
    founded_on: date | None = None
    registered_on: date | None = None
    cancelled: bool = False
    members: int | None = None
    members_as_of: date | None = None
    federation: str = ""
    confederation: str = ""
    leaders: tuple[SiteLeader, ...] = ()
    leadership_from: date | None = None
    leadership_until: date | None = None
    last_note_on: date | None = None
    former_names: tuple[str, ...] = ()
    history: tuple[SiteEvent, ...] = ()
    files: tuple[SiteFile, ...] = ()
    withdrawn: SiteWithdrawal | None = None


@dataclass(frozen=True, slots=True)
class SiteEmployer:
    """An employer as a contract names it. RFC and address of a natural person are left empty by who makes this."""

    key: str
    name: str
    rfc: str = ""
    address: str = ""
    activity: str = ""


@dataclass(frozen=True, slots=True)
class SiteFirm:
    """The page of an employer: its contracts and votes, and all that happened there, the newest first.

    ``other_names``: how contracts and votes also call it; ``merged``: keys that it had before it was known to be the
    same as another.
    """

    key: str
    name: str
    rfc: str = ""
    address: str = ""
    activity: str = ""
    other_names: tuple[str, ...] = ()
    workplaces: tuple[str, ...] = ()
    contracts: tuple[SiteRef, ...] = ()
    votes: tuple[SiteRef, ...] = ()
    history: tuple[SiteEvent, ...] = ()
    merged: tuple[str, ...] = ()
    withdrawn: SiteWithdrawal | None = None


@dataclass(frozen=True, slots=True)
class SiteWage:
    """A line of the wage table. ``amount`` is written as the contract writes it, without a sign of money."""

    category: str
    amount: str
    unit: Said = Said("")


@dataclass(frozen=True, slots=True)
class SiteAct:
    """A deposited act: deposit, revision, wage revision, addendum, termination. Never edited; numbered from 1."""

    number: int
    kind: Said
    on: date | None
    folio: str = ""
    summary: str = ""
    files: tuple[SiteFile, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteContract:
    """A collective contract (law notes, 9.3 and 12.7). Workers covered and voters are two numbers."""

    key: str
    number: str
    title: str
    kind: Said = Said("Contrato colectivo de trabajo", "Collective bargaining agreement")
    in_force: bool = True
    unions: tuple[SiteRef, ...] = ()
    employers: tuple[SiteEmployer, ...] = ()
    workplaces: tuple[str, ...] = ()
    scope: str = ""
    state: str = ""
    states: tuple[str, ...] = ()
    branches: tuple[str, ...] = ()
    authority: str = ""
    jurisdiction: Said = Said("")
    workers_covered: int | None = None
    workers_with_right_to_vote: int | None = None
    duration: str = ""
    deposited_on: date | None = None
    last_revision_on: date | None = None
    last_wage_revision_on: date | None = None
    next_wage_revision_by: date | None = None
    next_revision_by: date | None = None
    terminated_on: date | None = None
    legitimated_on: date | None = None
    wages: tuple[SiteWage, ...] = ()
    acts: tuple[SiteAct, ...] = ()
    votes: tuple[SiteRef, ...] = ()
    certificates: tuple[SiteRef, ...] = ()
    files: tuple[SiteFile, ...] = ()
    withdrawn: SiteWithdrawal | None = None


@dataclass(frozen=True, slots=True)
class SiteOption:
    label: str
    votes: int | None = None


@dataclass(frozen=True, slots=True)
class SiteLine:
    """Figures of one station, or of several merged so that nobody's vote can be seen."""

    name: str
    voters: int
    cast: int
    votes: tuple[int, ...]
    null: int


@dataclass(frozen=True, slots=True)
class SiteStation:
    """Where and when people vote. Moments carry their distance from universal time."""

    name: str
    address: str
    opens_at: datetime
    closes_at: datetime
    voters: int


class PackageForm(StrEnum):
    """What of a package is published: the signed file itself, or the merged public form in its place."""

    SIGNED = "signed"
    PUBLIC_FORM = "public-form"


@dataclass(frozen=True, slots=True)
class SitePackage:
    """A published package. ``digest`` is the package digest of the acts on paper (64 hex digits).

    ``file`` is the ``.asice`` for ``SIGNED``; for ``PUBLIC_FORM`` the files of that form are among the vote's files and
    ``file`` is None. ``withdrawn`` keeps the digest and loses the file.
    """

    form: PackageForm
    digest: str
    definition_sha256: str
    file: SiteFile | None = None
    withdrawn: SiteWithdrawal | None = None


@dataclass(frozen=True, slots=True)
class SiteVote:
    """A vote. Figures are None while there is no result. ``outcome`` is that of the resolution, or the computed one."""

    key: str
    title: str
    procedure: Said
    purpose_rehearsal: bool = False
    question: str = ""
    unions: tuple[SiteRef, ...] = ()
    employers: tuple[SiteRef, ...] = ()
    contract: SiteRef | None = None
    contract_number: str = ""
    status: Said = Said("")
    first_day: date | None = None
    last_day: date | None = None
    stations: tuple[SiteStation, ...] = ()
    options: tuple[SiteOption, ...] = ()
    null_votes: int | None = None
    cast: int | None = None
    workers_covered: int | None = None
    workers_with_right_to_vote: int | None = None
    outcome: Said = Said("")
    resolved_on: date | None = None
    lines: tuple[SiteLine, ...] = ()
    packages: tuple[SitePackage, ...] = ()
    certificates: tuple[SiteRef, ...] = ()
    files: tuple[SiteFile, ...] = ()
    withdrawn: SiteWithdrawal | None = None


@dataclass(frozen=True, slots=True)
class SiteCertificate:
    """A certificate that the office issued. ``about``: the union, contract or vote that it is of.

    ``files``: its copy for everybody; ``sealed``: that copy carries the seal code of the office.
    """

    key: str
    folio: str
    kind: Said
    issued_on: date
    valid_until: date | None = None
    revoked_on: date | None = None
    about: tuple[SiteRef, ...] = ()
    said: str = ""
    files: tuple[SiteFile, ...] = ()
    sealed: bool = False
    withdrawn: SiteWithdrawal | None = None


@dataclass(frozen=True, slots=True)
class SiteDocument:
    """A document in its public form; its page holds the text of that file. ``serial``: its label in the archive.

    ``kind``: what it is, a value of ``DocumentKind``. ``about``: the unions and contracts that it belongs to.
    """

    key: str
    serial: str
    title: Said
    file: SiteFile
    kind: str = ""
    about: tuple[SiteRef, ...] = ()
    withdrawn: SiteWithdrawal | None = None


@dataclass(frozen=True, slots=True)
class SiteSection:
    """A part of a text: a heading (may be empty) and its paragraphs in both languages, one for one."""

    heading: Said
    paragraphs: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class SiteText:
    """A notice, bulletin or leaflet. ``kind`` says which. ``audience`` and ``until`` as bulletins have them."""

    key: str
    kind: ThingKind
    title: Said
    sections: tuple[SiteSection, ...] = ()
    dated_on: date | None = None
    until: date | None = None
    audience: Said = Said("")
    about: tuple[SiteRef, ...] = ()
    files: tuple[SiteFile, ...] = ()
    withdrawn: SiteWithdrawal | None = None


@dataclass(frozen=True, slots=True)
class SiteTerm:
    """A word of the glossary and what it means."""

    term: Said
    meaning: Said


@dataclass(frozen=True, slots=True)
class SiteOffice:
    """Who publishes. ``address``: where the site will stand, such as ``https://ejemplo.mx/registro``, or empty.

    ``as_of``: the day of the data. ``invented``: the office is a demonstration and every page says so.
    ``seal_file``: the public key of its seal (``office-seal-1``), ``seal_fingerprint`` its SHA-256 as 64 hex digits.
    """

    name: str
    place: str
    as_of: date
    address: str = ""
    invented: bool = False
    seal_fingerprint: str = ""
    seal_file: bytes = b""


@dataclass(frozen=True, slots=True)
class SiteContent:
    """All that one publication holds. Keys are unique within their kind."""

    office: SiteOffice
    unions: tuple[SiteUnion, ...] = ()
    contracts: tuple[SiteContract, ...] = ()
    employers: tuple[SiteFirm, ...] = ()
    votes: tuple[SiteVote, ...] = ()
    certificates: tuple[SiteCertificate, ...] = ()
    texts: tuple[SiteText, ...] = ()
    glossary: tuple[SiteTerm, ...] = ()
    documents: tuple[SiteDocument, ...] = ()
