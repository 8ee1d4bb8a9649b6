"""What a type of filing is: requirements, who acts, terms, what it produces. The types themselves are in ``types``.

Words stand in the text catalogues ``filings`` and ``filings_checks``: ``filing.<kind>.name|about``,
``requirement.<key>.title|explanation``, ``filing-step.<key>``, ``filing-section.<section>.title|explanation``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.filings.filing import FilingKind, Visibility


class Section(StrEnum):
    """A part of the form; each is one task on the union's desk and one form in the packet, in legal order."""

    ORGANISATION = "organisation"
    ADDRESS = "address"
    EMPLOYERS = "employers"
    ASSEMBLIES = "assemblies"
    STATUTES = "statutes"
    MEMBERS = "members"
    MEMBER_UNIONS = "member-unions"
    LEADERSHIP = "leadership"
    AFFILIATION = "affiliation"
    ACCOUNTS = "accounts"
    REPRESENTATIVENESS = "representativeness"
    VOTE = "vote"
    CONTRACT = "contract"
    ATTACHMENTS = "attachments"
    OATH = "oath"


class Doer(StrEnum):
    """Who acts at a step."""

    UNION = "union"
    COUNTER = "counter"
    REVIEW = "review"
    SIGNER = "signer"
    COURT = "court"
    EMPLOYER = "employer"
    TIME = "time"


class Machine(StrEnum):
    """Which state machine the case goes through (law notes, 2.5, 3.4, 5.5, 6.3; the rest: recorded or not)."""

    REGISTRATION = "registration"
    LEADERSHIP = "leadership"
    REPRESENTATIVENESS = "representativeness"
    APPROVAL = "approval"
    RECORD = "record"


class Product(StrEnum):
    """What the office issues at the end."""

    REGISTRATION_CERTIFICATE = "constancia-registro"
    LEADERSHIP_RECORD = "toma-de-nota"
    REPRESENTATIVENESS_CERTIFICATE = "constancia-representatividad"
    RECEIPT = "acuse"
    CONTRACT_REGISTRATION = "constancia-deposito"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the law asks for. ``document`` True: proven by an attachment; else by the sections named.

    ``article`` is printed as written. ``optional`` ones are shown and never a reason for a prevención.
    ``visibility`` is that of its attachments: identity documents and pay slips are not for everybody.
    """

    key: str
    article: str
    sections: tuple[Section, ...] = ()
    document: bool = False
    optional: bool = False
    visibility: Visibility = Visibility.PUBLIC


@dataclass(frozen=True, slots=True)
class Step:
    """One line of "who decides what in how many days". ``term`` is a key of the deadline register, or empty."""

    key: str
    doer: Doer
    term: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True)
class FilingType:
    """A type of filing as data. ``series``: the letters with which its folios begin. Fees: none, for every type.

    ``resolve_term`` is the key of the term in which the office decides (empty: none in the law).
    """

    kind: FilingKind
    series: str
    machine: Machine
    articles: tuple[str, ...]
    sections: tuple[Section, ...]
    requirements: tuple[Requirement, ...]
    steps: tuple[Step, ...]
    product: Product
    resolve_term: str = ""
    prevention_term: str = ""
    starts_from_register: bool = False
    members_list: bool = False

    def requirement(self, key: str) -> Requirement:
        """The requirement with this key; KeyError when the type has none."""
        for each in self.requirements:
            if each.key == key:
                return each
        raise KeyError(key)
