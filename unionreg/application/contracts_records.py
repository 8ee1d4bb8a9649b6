"""What storage keeps of contracts beside their acts, and the rows of lists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.domain.contracts.acts import ContractKind
    from unionreg.domain.contracts.contract import ContractState


@dataclass(frozen=True, slots=True)
class ContractFilter:
    """All given conditions must hold. ``text``: words of number, folio único, unions, employers, scope; any order.

    ``revision_due_before``: a revision of wages or text falls due before that day. ``old_archive``: typed in from one.
    ``state_name``: an entity (``Puebla``) in which the contract is applied.
    """

    text: str = ""
    kind: ContractKind | None = None
    state: ContractState | None = None
    employer_id: str = ""
    union_id: str = ""
    workplace_id: str = ""
    state_name: str = ""
    revision_due_before: date | None = None
    old_archive: bool | None = None
    deposited_from: date | None = None
    deposited_until: date | None = None


class ContractSort(StrEnum):
    NUMBER = "number"
    DEPOSITED = "deposited"
    EMPLOYER = "employer"
    UNION = "union"
    WAGES_DUE = "wages-due"
    TEXT_DUE = "text-due"


@dataclass(frozen=True, slots=True)
class ContractRow:
    """A line of the list. Days of revisions None: none falls due any more. Names joined with ``; ``."""

    contract_id: str
    number: str
    kind: ContractKind
    state: ContractState
    unions: str
    employers: str
    states: str
    workers_covered: int | None
    workers_with_right_to_vote: int | None
    deposited_on: date
    ended_on: date | None
    wages_due_on: date | None
    text_due_on: date | None
    acts: int
    old_archive: bool


@dataclass(frozen=True, slots=True)
class ContractsPage:
    """Some rows; ``total`` counts all that the filter lets through."""

    rows: tuple[ContractRow, ...]
    total: int
    offset: int


@dataclass(frozen=True, slots=True)
class CertificateUse:
    """A certificate of representativeness that a contract rests on, and since when (it serves once)."""

    folio: str
    contract_id: str
    used_on: date


@dataclass(frozen=True, slots=True)
class ContractPaper:
    """A signed certificate of the registration of a contract (LFT 391). ``sha256`` names its bytes in the file store.

    ``public_sha256``: its public rendering. ``acts``: how many acts the contract had when it was issued.
    """

    folio: str
    contract_id: str
    title: str
    sha256: str
    public_sha256: str
    size: int
    acts: int
    issued_at: datetime
    issued_by: str
    requested_by: str = ""
    requested_on: date | None = None
