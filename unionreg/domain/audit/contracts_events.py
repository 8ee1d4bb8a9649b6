"""Events of contracts: acts, parties, workplaces, contradictions, alarms: one frozen dataclass each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class ContractDeposited(Event):
    """A new contract or internal work rules. ``source``: at the counter, from an old archive."""

    KIND: ClassVar[str] = "contract-deposited"
    number: str
    contract_kind: str
    source: str
    act: str
    on: str
    unions: tuple[str, ...]
    employers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContractActRecorded(Event):
    KIND: ClassVar[str] = "contract-act-recorded"
    number: str
    act: str
    act_number: int
    on: str


@dataclass(frozen=True, slots=True)
class ContradictionOverrideAsked(Event):
    """``contradictions`` are codes; ``subject`` a contract's number, a case's folio, or the employers of a new one."""

    KIND: ClassVar[str] = "contradiction-override-asked"
    override: int
    subject: str
    contradictions: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContradictionOverrideDecided(Event):
    """``passing``: ``confirmed`` or ``refused``."""

    KIND: ClassVar[str] = "contradiction-override-decided"
    override: int
    subject: str
    passing: str
    asked_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class ContractCertified(Event):
    KIND: ClassVar[str] = "contract-certified"
    number: str
    folio: str
    requested_by: str
    signer: str
    certificate_number: str
    sha256: str
