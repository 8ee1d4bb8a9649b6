"""The consistency block: what votes, certificates and contracts of a workplace say against an act (findings Y).

At one plant workers voted the contract down in 2021, and another was deposited in 2022 without a certificate of
representativeness: here an error stops a deposit and says why; two people may let it pass with reasons (``overrides``).
A warning is told and stops nothing. What the law did not ask for yet on the day of the act is not asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from unionreg.domain.contracts.acts import ActKind, ContractKind
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.people.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.domain.contracts.acts import ActFacts
    from unionreg.domain.contracts.contract import CollectiveContract

# The reform of 1 May 2019 brought certificates and votes; legitimation ended on 31 July 2023 (law notes, 4.1).
REFORM = date(2019, 5, 1)
LEGITIMATION_OVER = date(2023, 7, 31)
_VOTED = frozenset({ActKind.DEPOSIT, ActKind.REVISION, ActKind.TERMINATION})


@dataclass(frozen=True, slots=True)
class WorkplaceVote:
    """An official vote at the workplace; ``approved`` None: not decided, annulled, or no question of yes and no."""

    vote_id: str
    held_on: date
    title: str
    approved: bool | None


@dataclass(frozen=True, slots=True)
class HeldCertificate:
    """A certificate of representativeness as the register has it. ``here``: it names an employer of the act.

    ``union_id`` of the union that holds it. ``used_by``: number of the contract that used it, empty when none did.
    ``strike``: the day on which a strike notice was filed that prolongs it (LFT 387), or None.
    """

    folio: str
    union_id: str
    union: str
    issued_on: date
    valid_until: date
    here: bool
    used_by: str = ""
    strike: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day: in its six months, or after them while a strike lasts."""
        return self.issued_on <= day and (day <= self.valid_until or self.is_prolonged_on(day))

    def is_prolonged_on(self, day: date) -> bool:
        """Whether only a strike keeps it in force on a day: its notice was filed while the certificate was valid.

        When the conflict ends is not known here: whoever relies on it looks at the court's file.
        """
        return self.strike is not None and self.strike <= self.valid_until < day


@dataclass(frozen=True, slots=True)
class WorkplaceFacts:
    """Everything that is known of the workplace and the parties of an act, as plain values.

    ``votes`` newest first; ``contracts``: those in force with the same employers, without the one concerned.
    ``cancelled``: unions of the act whose registration a judgment cancelled. ``alike``: employers of a like name that
    nobody has told apart yet and that have contracts or votes.
    """

    votes: tuple[WorkplaceVote, ...] = ()
    certificates: tuple[HeldCertificate, ...] = ()
    contracts: tuple[CollectiveContract, ...] = ()
    cancelled: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()


def contradictions(
    kind: ContractKind, facts: ActFacts, contract: CollectiveContract | None, known: WorkplaceFacts
) -> tuple[Finding, ...]:
    """All that speaks against the act, errors first. Internal work rules and addenda have nothing to contradict.

    ``contract``: the one that the act belongs to, None for a new one or one that the register does not have.
    """
    if kind is ContractKind.WORK_RULES or facts.kind is ActKind.ADDENDUM:
        return ()
    found = [*_of_parties(facts, contract, known), *_of_votes(facts, known)]
    if facts.kind is ActKind.DEPOSIT:
        found += [*_of_certificate(facts, known), *_of_other_certificates(facts, known), *_of_contracts(facts, known)]
    else:
        found += _of_contract(facts, contract)
    return tuple(sorted(found, key=lambda each: each.severity is not Severity.ERROR))


def stopping(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that stop the act."""
    return tuple(each for each in found if each.severity is Severity.ERROR)


def _shown(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _day_of(facts: ActFacts) -> date:
    return facts.filed_on or facts.acted_on


def _of_votes(facts: ActFacts, known: WorkplaceFacts) -> Iterator[Finding]:
    """Y-101 the last vote was lost; Y-102 no vote at all; Y-103 a vote that this office does not have."""
    if _day_of(facts) < REFORM:
        return
    decided = [each for each in known.votes if each.approved is not None and each.held_on <= facts.acted_on]
    last = max(decided, key=lambda each: (each.held_on, each.approved is False), default=None)
    if last is not None and last.approved is False:
        yield finding("Y-101", Severity.ERROR, ("vote",), vote=last.title, day=_shown(last.held_on))
        return
    said = facts.vote
    if said is None or said.held_on is None:
        # Whether a revision of wages alone is voted on is open in the law (law notes, 6.1).
        severity = Severity.ERROR if facts.kind in _VOTED else Severity.WARNING
        yield finding("Y-102", severity, ("vote",))
    elif said.approved is False:
        yield finding("Y-101", Severity.ERROR, ("vote",), vote=said.places, day=_shown(said.held_on))
    elif all(each.held_on != said.held_on for each in decided):
        yield finding("Y-103", Severity.WARNING, ("vote",), day=_shown(said.held_on))


def _of_certificate(facts: ActFacts, known: WorkplaceFacts) -> Iterator[Finding]:
    """Y-104 none; Y-105 unknown; Y-106 another union's; Y-108 used; Y-112 another workplace's; and its validity."""
    if _day_of(facts) < REFORM:
        return
    folio, field = facts.representativeness_folio, ("representativeness_folio",)
    if not folio:
        yield finding("Y-104", Severity.ERROR, field)
        return
    held = next((each for each in known.certificates if each.folio == folio), None)
    if held is None:
        yield finding("Y-105", Severity.ERROR, field, folio=folio)
        return
    if held.union_id not in {each.union_id for each in facts.unions}:
        yield finding("Y-106", Severity.ERROR, field, folio=folio, union=held.union)
    yield from _of_validity(held, _day_of(facts))
    if held.used_by:
        yield finding("Y-108", Severity.ERROR, field, folio=folio, number=held.used_by)
    if not held.here:
        yield finding("Y-112", Severity.ERROR, field, folio=folio)


def _of_validity(held: HeldCertificate, day: date) -> Iterator[Finding]:
    """Y-107 not in force; Y-113 in force through a strike only, which is told and stops nothing."""
    field, last = ("representativeness_folio",), _shown(held.valid_until)
    if not held.holds_on(day):
        first = _shown(held.issued_on)
        yield finding("Y-107", Severity.ERROR, field, folio=held.folio, first=first, last=last)
    elif held.strike is not None and held.is_prolonged_on(day):
        yield finding("Y-113", Severity.WARNING, field, folio=held.folio, day=_shown(held.strike), last=last)


def _of_other_certificates(facts: ActFacts, known: WorkplaceFacts) -> Iterator[Finding]:
    """Y-109: while a certificate is in force no other union is heard (LFT 387); Y-114: nor while a strike lasts."""
    own = {each.union_id for each in facts.unions}
    for held in known.certificates:
        if not held.here or held.union_id in own or not held.holds_on(_day_of(facts)):
            continue
        values = {"folio": held.folio, "union": held.union, "last": _shown(held.valid_until)}
        if held.strike is not None and held.is_prolonged_on(_day_of(facts)):
            yield finding("Y-114", Severity.ERROR, ("employers",), **values, day=_shown(held.strike))
        else:
            yield finding("Y-109", Severity.ERROR, ("employers",), **values)


def _of_contracts(facts: ActFacts, known: WorkplaceFacts) -> Iterator[Finding]:
    """Y-110: a contract in force there, unless both name workplaces and share none. Old deposits are only told."""
    for other in known.contracts:
        if other.kind is not ContractKind.COLLECTIVE or other.state is ContractState.ENDED:
            continue
        if _apart(facts, other):
            continue
        severity = Severity.ERROR if _day_of(facts) >= REFORM else Severity.WARNING
        unions = "; ".join(each.name for each in other.unions)
        employers = "; ".join(each.name for each in other.employers)
        yield finding("Y-110", severity, ("employers",), number=other.number, union=unions, employer=employers)


def _apart(facts: ActFacts, other: CollectiveContract) -> bool:
    """By their names: a workplace that is only being typed in has no id yet."""
    here = {_name(each.name) for each in facts.workplaces}
    there = {_name(each.name) for each in other.workplaces}
    return bool(here and there) and not here & there


def _name(text: str) -> str:
    return " ".join(fold(text).split())


def _of_parties(facts: ActFacts, contract: CollectiveContract | None, known: WorkplaceFacts) -> Iterator[Finding]:
    """Y-111 a cancelled union; Y-122 a union that is no party; Y-130 an employer of a like name."""
    for name in known.cancelled:
        yield finding("Y-111", Severity.ERROR, ("unions",), union=name)
    if contract is not None and facts.unions:
        parties = {(each.union_id or each.name) for each in contract.unions}
        for union in facts.unions:
            if (union.union_id or union.name) not in parties:
                yield finding("Y-122", Severity.ERROR, ("unions",), union=union.name, number=contract.number)
    for name in known.alike:
        yield finding("Y-130", Severity.WARNING, ("employers",), employer=name)


def _of_contract(facts: ActFacts, contract: CollectiveContract | None) -> Iterator[Finding]:
    """Y-120 it has ended; Y-123 it was never legitimated; Y-125 the register does not have it."""
    if contract is None:
        yield finding("Y-125", Severity.WARNING, ("number",))
        return
    ended = contract.ended_on
    if contract.state is ContractState.ENDED:
        day = "" if ended is None else _shown(ended)
        yield finding("Y-120", Severity.ERROR, ("number",), number=contract.number, day=day)
    elif _old(contract) and _day_of(facts) > LEGITIMATION_OVER and not _legitimated(contract):
        yield finding("Y-123", Severity.ERROR, ("number",), number=contract.number)


def _old(contract: CollectiveContract) -> bool:
    first = contract.deposit
    return first.kind is ActKind.DEPOSIT and _day_of(first.facts) < REFORM


def _legitimated(contract: CollectiveContract) -> bool:
    return contract.legitimation is not None and contract.legitimation.approved is True
