"""When a contract is due for revision: wages every year, the whole text every two (LFT 399, 399 Bis, 400, 400 Bis).

Calendar days and years, as those articles count. Nobody loses a contract by being late: it goes on (LFT 400), and the
office is told. Nothing is said of contracts that ended, nor of internal work rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.calendar import add_years
from unionreg.domain.contracts.acts import ContractKind
from unionreg.domain.contracts.contract import ContractState

if TYPE_CHECKING:
    from unionreg.domain.contracts.acts import ContractAct
    from unionreg.domain.contracts.contract import CollectiveContract

_ASK_WAGES, _ASK_TEXT = timedelta(days=30), timedelta(days=60)
_WARN = timedelta(days=30)


class RevisionKind(StrEnum):
    """Words: ``revision-kind.<value>`` in the text catalogue."""

    WAGES = "wages"
    TEXT = "text"


class RevisionLevel(StrEnum):
    """Words: ``revision-level.<value>``. SOON: thirty days before the last day to ask; LATE: that day is over."""

    FINE = "fine"
    SOON = "soon"
    LATE = "late"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class RevisionDue:
    """A revision that falls due. ``counted_from``: the day of ``act``; ``ask_by``: the last day to ask for it."""

    kind: RevisionKind
    act: int
    counted_from: date
    ask_by: date
    due_on: date
    articles: str

    def level(self, today: date) -> RevisionLevel:
        """How pressing it is on that day."""
        if today > self.due_on:
            return RevisionLevel.OVERDUE
        if today > self.ask_by:
            return RevisionLevel.LATE
        return RevisionLevel.SOON if today > self.ask_by - _WARN else RevisionLevel.FINE


def revisions_due(contract: CollectiveContract) -> tuple[RevisionDue, ...]:
    """The revision of wages and that of the text; nothing for a contract that is over, and nothing for work rules."""
    if contract.kind is not ContractKind.COLLECTIVE or contract.state is ContractState.ENDED:
        return ()
    return (_wages(contract.last_wage_act), _text(contract.last_text_act))


def _wages(act: ContractAct) -> RevisionDue:
    """A year from the day that the wages hold, or from the celebration or revision (LFT 399 Bis)."""
    facts, table = act.facts, act.facts.terms.wages
    since = None if table is None else table.in_force_since
    start = since or facts.terms.starts_on or facts.signed_on or facts.filed_on or facts.acted_on
    due = add_years(start, 1)
    return RevisionDue(RevisionKind.WAGES, act.number, start, due - _ASK_WAGES, due, "LFT 399 Bis, 400")


def _text(act: ContractAct) -> RevisionDue:
    """Two years from what the contract says or, in default, its deposit; sooner where its term is shorter (LFT 399)."""
    facts = act.facts
    start = facts.terms.starts_on or facts.filed_on or facts.acted_on
    due = add_years(start, 2)
    ends_on = facts.terms.ends_on
    if ends_on is not None and start < ends_on < due:
        due = ends_on
    return RevisionDue(RevisionKind.TEXT, act.number, start, due - _ASK_TEXT, due, "LFT 399, 400, 400 Bis")
