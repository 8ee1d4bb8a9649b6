"""The acts of a contract as values: deposit, revisions, addenda, termination, and what each of them says.

An act is never edited once it is deposited: what was wrong in it is said by an addendum, which is an act more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.contracts.wages import WageTable
from unionreg.domain.filings.filing import Address
from unionreg.domain.register.parties import RegisteredEmployer
from unionreg.domain.register.union import NOWHERE
from unionreg.domain.votes.count import Named


class ContractKind(StrEnum):
    """What stands in the register of contracts. Words: ``contract-kind.<value>`` in the text catalogue."""

    COLLECTIVE = "collective-contract"
    WORK_RULES = "internal-work-rules"


class ActKind(StrEnum):
    """Kinds of acts. Words: ``contract-act.<value>`` in the text catalogue."""

    DEPOSIT = "deposit"
    REVISION = "revision"
    WAGE_REVISION = "wage-revision"
    ADDENDUM = "addendum"
    TERMINATION = "termination"


_OF_WAGES = ("salar", "wage")


def kind_of_revision(called: str) -> ActKind:
    """Whether a revision is one of wages only (LFT 399 Bis), by what its filing calls it."""
    wages = any(each in called.casefold() for each in _OF_WAGES)
    return ActKind.WAGE_REVISION if wages else ActKind.REVISION


class ActSource(StrEnum):
    """Where an act comes from. Words: ``act-source.<value>`` in the text catalogue."""

    FILING = "filing"
    COUNTER = "counter"
    OLD_ARCHIVE = "old-archive"
    REGISTER = "register"


class Jurisdiction(StrEnum):
    """Which labour authority is competent (LFT 527). Words: ``jurisdiction.<value>`` in the text catalogue."""

    FEDERAL = "federal"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class ContractUnion:
    """A union that is party. ``union_id`` empty where the register does not have it (an old archive)."""

    name: str
    union_id: str = ""
    registration_number: str = ""


@dataclass(frozen=True, slots=True)
class Workplace:
    """A place where the contract is applied. ``workplace_id`` empty before it is stored; of one employer."""

    name: str
    employer_id: str = ""
    address: Address = NOWHERE
    workplace_id: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a contract says (law notes, 12.7). None or empty: the act is silent, and what was said before goes on.

    ``workers`` at the workplaces, ``workers_covered`` by the contract and ``workers_with_right_to_vote`` are three
    different numbers. ``duration`` in the words of the contract; ``ends_on`` None: for an indeterminate time.
    """

    type: str = ""
    scope: str = ""
    states: tuple[str, ...] = ()
    branches: tuple[str, ...] = ()
    jurisdiction: Jurisdiction | None = None
    workers: int | None = None
    workers_covered: int | None = None
    workers_with_right_to_vote: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    duration: str = ""
    wages: WageTable | None = None


@dataclass(frozen=True, slots=True)
class ActVote:
    """The vote that approved the act (LFT 390 Ter). ``vote_id`` empty for one that this office does not hold.

    ``places`` tells days, hours and places of the vote as text.
    """

    held_on: date | None = None
    vote_id: str = ""
    approved: bool | None = None
    places: str = ""


@dataclass(frozen=True, slots=True)
class Legitimation:
    """The vote by which a contract of before May 2019 was kept or lost (transitory article 11 of the reform)."""

    held_on: date | None = None
    approved: bool | None = None
    ruled_on: date | None = None
    certificate_folio: str = ""
    certificate_on: date | None = None


@dataclass(frozen=True, slots=True)
class ActDocument:
    """A document of an act: SHA-256 (hex) of its bytes; ``document_id`` in the archive, empty outside it."""

    title: str
    sha256: str
    document_id: str = ""


@dataclass(frozen=True, slots=True)
class ActFacts:
    """What one act says. Parties and workplaces that are empty: unchanged; of a deposit they are asked for.

    ``filed_on``: presented; ``acted_on``: the day of the resolution or deposit. ``withdrawn`` names fields of ``terms``
    that no longer hold and are replaced by nothing. ``corrects``: number of the act that an addendum belongs to.
    ``text``: why (an addendum), or the cause of a termination. ``authority`` empty: this office.
    """

    kind: ActKind
    acted_on: date
    filed_on: date | None = None
    signed_on: date | None = None
    terms: Terms = Terms()
    withdrawn: tuple[str, ...] = ()
    unions: tuple[ContractUnion, ...] = ()
    employers: tuple[RegisteredEmployer, ...] = ()
    workplaces: tuple[Workplace, ...] = ()
    vote: ActVote | None = None
    representativeness_folio: str = ""
    representativeness_on: date | None = None
    legitimation: Legitimation | None = None
    corrects: int | None = None
    text: str = ""
    case_folio: str = ""
    paper_folio: str = ""
    file_number: str = ""
    authority: str = ""
    documents: tuple[ActDocument, ...] = ()


@dataclass(frozen=True, slots=True)
class ContractAct:
    """One act as deposited. ``number`` from 1 within the contract; ``override_id`` of what let it pass, or None."""

    contract_id: str
    number: int
    source: ActSource
    facts: ActFacts
    recorded_by: Named
    recorded_at: datetime
    override_id: int | None = None

    @property
    def kind(self) -> ActKind:
        """What kind of act it is."""
        return self.facts.kind

    @property
    def on(self) -> date:
        """The day of the act."""
        return self.facts.acted_on


@dataclass(frozen=True, slots=True)
class ContractOrigin:
    """What a new entry of the register is besides its first act.

    ``number`` empty: this office gives one. ``authority`` that gave a number that came with it; empty: this office.
    """

    kind: ContractKind = ContractKind.COLLECTIVE
    source: ActSource = ActSource.COUNTER
    number: str = ""
    authority: str = ""
    state_of_origin: str = ""
