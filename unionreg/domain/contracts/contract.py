"""A collective contract, or internal work rules: its number and its acts; what holds now follows from the acts.

Values and the reading of them: nothing here stores, decides or counts days (``revisions``, ``consistency``).
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from unionreg.domain.contracts.acts import (
    ActKind,
    ContractAct,
    ContractKind,
    ContractUnion,
    Legitimation,
    Terms,
    Workplace,
)
from unionreg.domain.register.parties import RegisteredEmployer

_SETTING = frozenset({ActKind.DEPOSIT, ActKind.REVISION})
_WAGES = _SETTING | {ActKind.WAGE_REVISION}


class ContractState(StrEnum):
    """Words: ``contract-state.<value>`` in the text catalogue. ENDED: terminated, or voted down in legitimation."""

    IN_FORCE = "in-force"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class CollectiveContract:
    """A contract with all its acts, oldest first. ``contract_id`` is the program's own key, never shown.

    ``number`` is the number of the contract for people; ``unique_folio`` its folio único. ``authority`` gave the
    number, ``state_of_origin`` is where it was deposited first. ``revision`` grows with every act.
    """

    contract_id: str
    number: str
    kind: ContractKind
    acts: tuple[ContractAct, ...]
    unique_folio: str = ""
    authority: str = ""
    state_of_origin: str = ""

    @property
    def revision(self) -> int:
        """How many acts there are: who adds one says how many they saw."""
        return len(self.acts)

    @property
    def terms(self) -> Terms:
        """What holds now: each act replaces what it speaks of and withdraws what it says no longer holds."""
        held = Terms()
        for act in self.acts:
            held = terms_after(held, act.facts.terms, act.facts.withdrawn)
        return held

    @property
    def unions(self) -> tuple[ContractUnion, ...]:
        """The unions that are party now."""
        return next((each.facts.unions for each in reversed(self.acts) if each.facts.unions), ())

    @property
    def employers(self) -> tuple[RegisteredEmployer, ...]:
        """The employers that are party now."""
        return next((each.facts.employers for each in reversed(self.acts) if each.facts.employers), ())

    @property
    def workplaces(self) -> tuple[Workplace, ...]:
        """Where it is applied now."""
        return next((each.facts.workplaces for each in reversed(self.acts) if each.facts.workplaces), ())

    @property
    def deposit(self) -> ContractAct:
        """The first act."""
        return self.acts[0]

    @property
    def termination(self) -> ContractAct | None:
        """The act that ended it, or None."""
        return next((each for each in self.acts if each.kind is ActKind.TERMINATION), None)

    @property
    def legitimation(self) -> Legitimation | None:
        """What is known of its legitimation, or None."""
        return next((each.facts.legitimation for each in reversed(self.acts) if each.facts.legitimation), None)

    @property
    def state(self) -> ContractState:
        """Whether it is in force; a fixed term that is over ends nothing by itself (LFT 400)."""
        lost = self.legitimation is not None and self.legitimation.approved is False
        return ContractState.ENDED if lost or self.termination is not None else ContractState.IN_FORCE

    @property
    def ended_on(self) -> date | None:
        """The day of the termination, or of the legitimation vote that it lost; None while in force."""
        if self.termination is not None:
            return self.termination.on
        if self.state is ContractState.IN_FORCE or self.legitimation is None:
            return None
        return self.legitimation.ruled_on or self.legitimation.held_on

    @property
    def last_text_act(self) -> ContractAct:
        """The last act that set the whole text: the deposit or a general revision."""
        return next((each for each in reversed(self.acts) if each.kind in _SETTING), self.acts[0])

    @property
    def last_wage_act(self) -> ContractAct:
        """The last act that set wages: the deposit or any revision."""
        return next((each for each in reversed(self.acts) if each.kind in _WAGES), self.acts[0])

    @property
    def representativeness_folio(self) -> str:
        """The certificate that the first deposit rests on, empty for one from before the law asked for it."""
        return next(
            (each.facts.representativeness_folio for each in self.acts if each.facts.representativeness_folio), ""
        )

    def act(self, number: int) -> ContractAct | None:
        """The act of this number, or None."""
        return self.acts[number - 1] if 0 < number <= len(self.acts) else None

    def last_of(self, kind: ActKind) -> ContractAct | None:
        """The last act of this kind, or None."""
        return next((each for each in reversed(self.acts) if each.kind is kind), None)


def terms_after(held: Terms, said: Terms, withdrawn: tuple[str, ...] = ()) -> Terms:
    """``held`` with what an act says in its place, and without what it withdraws. Unknown names withdraw nothing."""
    empty = Terms()
    names = [each.name for each in fields(Terms)]
    gone = {name: getattr(empty, name) for name in withdrawn if name in names}
    spoken = {name: value for name in names if (value := getattr(said, name)) != getattr(empty, name)}
    return replace(held, **(gone | spoken))
