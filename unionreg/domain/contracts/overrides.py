"""Letting a deposit pass against what the register knows: asked for with reasons by one person, decided by another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unionreg.domain.contracts.acts import ActFacts, ContractKind
from unionreg.domain.votes.count import Named


class OverrideState(StrEnum):
    """Words: ``override-state.<value>`` in the text catalogue. USED: the act was deposited with it."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    USED = "used"


@dataclass(frozen=True, slots=True)
class Contradicted:
    """One contradiction as it stood when the override was asked for: its code, and its text's values."""

    code: str
    params: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Override:
    """A request to deposit against contradictions, as asked and as decided.

    ``contract_id`` of the contract concerned, empty for a new one. ``case_folio`` of the filing whose ruling waits for
    it, empty for an act at the counter, whose ``facts`` are then kept here and deposited on confirmation.
    ``reasons``: one for each contradiction, in their order.
    """

    override_id: int
    state: OverrideState
    contradictions: tuple[Contradicted, ...]
    reasons: tuple[str, ...]
    asked_by: Named
    asked_by_id: int
    asked_at: datetime
    kind: ContractKind = ContractKind.COLLECTIVE
    contract_id: str = ""
    number: str = ""
    case_folio: str = ""
    facts: ActFacts | None = None
    decided_by: Named | None = None
    decided_by_id: int | None = None
    decided_at: datetime | None = None
    decision: str = ""

    @property
    def codes(self) -> frozenset[str]:
        """Codes of the contradictions it speaks of."""
        return frozenset(each.code for each in self.contradictions)
