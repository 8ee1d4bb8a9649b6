"""The five state machines of filings as tables, and what can be asked of them. Drawn in ``docs/states/``; tests agree.

Only the arrows are here: whether their guards hold is in ``guards``, days are in ``clocks``.
"""

from __future__ import annotations

from unionreg.domain.filings.filing_type import Doer, Machine
from unionreg.domain.filings.states.approval import APPROVAL
from unionreg.domain.filings.states.arrows import Arrow, CaseAct, CaseState, Guard
from unionreg.domain.filings.states.leadership import LEADERSHIP
from unionreg.domain.filings.states.record import RECORD
from unionreg.domain.filings.states.registration import REGISTRATION
from unionreg.domain.filings.states.representativeness import REPRESENTATIVENESS

__all__ = [
    "DRAWINGS",
    "FIRST_STATES",
    "MACHINES",
    "Arrow",
    "CaseAct",
    "CaseState",
    "Guard",
    "allows",
    "is_open",
    "possible",
    "step",
]

MACHINES: dict[Machine, tuple[Arrow, ...]] = {
    Machine.REGISTRATION: REGISTRATION,
    Machine.LEADERSHIP: LEADERSHIP,
    Machine.REPRESENTATIVENESS: REPRESENTATIVENESS,
    Machine.APPROVAL: APPROVAL,
    Machine.RECORD: RECORD,
}
"""Every arrow of every machine. The drawings show the same."""

DRAWINGS: dict[Machine, str] = {machine: f"{machine.value}.md" for machine in Machine}
"""File names under ``docs/states``."""

FIRST_STATES: dict[Machine, CaseState] = {
    machine: next(arrow.after for arrow in arrows if arrow.act is CaseAct.FILE) for machine, arrows in MACHINES.items()
}
"""The state in which the office meets a case: what filing leads to."""

# Nothing is waited for any more, although a court or the calendar may still have a word.
_SETTLED = frozenset(
    {
        CaseState.REGISTERED, CaseState.REGISTERED_BY_LAW, CaseState.LEADERSHIP_EXPIRED, CaseState.TOMA_DE_NOTA,
        CaseState.GRANTED, CaseState.EXTENDED,
    }
)  # fmt: skip


def step(machine: Machine, state: CaseState, act: CaseAct) -> tuple[Arrow, ...]:
    """The arrows of ``act`` from ``state``: none when it is not possible, several where a guard tells them apart."""
    return tuple(arrow for arrow in MACHINES[machine] if arrow.before is state and arrow.act is act)


def allows(machine: Machine, state: CaseState, act: CaseAct) -> bool:
    """Whether the drawing has this act in this state."""
    return bool(step(machine, state, act))


def possible(machine: Machine, state: CaseState) -> tuple[Arrow, ...]:
    """Every arrow that leaves ``state`` and is gone by a person, in the order of the table."""
    return tuple(arrow for arrow in MACHINES[machine] if arrow.before is state and arrow.doer is not Doer.TIME)


def is_open(machine: Machine, state: CaseState) -> bool:
    """Whether somebody still has to act on a case in this state."""
    return state not in _SETTLED and any(arrow.act is not CaseAct.CHALLENGE for arrow in possible(machine, state))
