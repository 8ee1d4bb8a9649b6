"""Letting a deposit pass against what the register knows: asked for with reasons by one person, decided by another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unionreg.domain.contracts.acts import ActFacts, ContractOrigin
from unionreg.domain.findings import Finding, Severity
from unionreg.domain.votes.count import Named


class OverrideState(StrEnum):
    """Words: ``override-state.<value>`` in the text catalogue. USED: the act was deposited with it."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    USED = "used"


@dataclass(frozen=True, slots=True)
class Contradicted:
    """One contradiction as it stood when the override was asked for: its code, and what its text needs."""

    code: str
    names: tuple[str, ...] = ()
    values: tuple[str, ...] = ()

    @classmethod
    def of(cls, found: Finding) -> Contradicted:
        """The contradiction that a finding tells."""
        return cls(found.code, tuple(name for name, _ in found.params), tuple(str(value) for _, value in found.params))

    def finding(self) -> Finding:
        """The finding again, for its words."""
        return Finding(self.code, Severity.ERROR, (), tuple(zip(self.names, self.values, strict=True)))


@dataclass(frozen=True, slots=True)
class Override:
    """A request to deposit against contradictions, as asked and as decided.

    ``contract_id`` of the contract concerned, empty for a new one, which has an ``origin``. ``case_folio`` of the
    filing whose ruling waits for it, empty for an act at the counter, whose ``facts`` are deposited on confirmation.
    ``reasons``: one for each contradiction, in their order.
    """

    override_id: int
    state: OverrideState
    contradictions: tuple[Contradicted, ...]
    reasons: tuple[str, ...]
    asked_by: Named
    asked_by_id: int
    asked_at: datetime
    origin: ContractOrigin | None = None
    contract_id: str = ""
    case_folio: str = ""
    facts: ActFacts | None = None
    decided_by: Named | None = None
    decided_by_id: int | None = None
    decided_at: datetime | None = None
    decision: str = ""

    def covers(self, found: tuple[Finding, ...]) -> bool:
        """Whether every one of these contradictions was known when it was asked for."""
        return {Contradicted.of(each) for each in found} <= set(self.contradictions)
