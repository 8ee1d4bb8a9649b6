"""The consistency block as the office can fill it: what its books hold of the workplace of an act. Reads only.

What speaks against the act is decided in ``domain.contracts.consistency``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.same_employers import alike_employers, same_employers
from unionreg.application.workplace_votes import votes_at
from unionreg.domain.contracts.consistency import (
    HeldCertificate,
    WorkplaceFacts,
    WorkplaceVote,
    contradictions,
    stopping,
)
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.filings.rulings import CourtActKind
from unionreg.domain.register.names import same_name
from unionreg.domain.register.union import CertificateEntry, EntryKind
from unionreg.domain.votes.result import Outcome
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.workplace_votes import HeldVote
    from unionreg.domain.contracts.acts import ActFacts, ContractKind
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.findings import Finding

_QUESTIONS = frozenset({"390-ter-initial", "390-ter-revision", "400-bis", "401-termination", "legitimation"})
_DECIDED = {
    Outcome.APPROVED: True,
    Outcome.REJECTED: False,
    Outcome.NO_MAJORITY: False,
    Outcome.TIE: False,
    Outcome.TURNOUT_NOT_REACHED: False,
}


@dataclass(frozen=True, slots=True)
class Block:
    """What the books hold of the workplace, and what of it speaks against the act."""

    known: WorkplaceFacts
    findings: tuple[Finding, ...]

    @property
    def stopping(self) -> tuple[Finding, ...]:
        """The contradictions that stop the act."""
        return stopping(self.findings)


def block_of(
    core: Core, uow: UnitOfWork, kind: ContractKind, facts: ActFacts, contract: CollectiveContract | None
) -> Block:
    """The block of an act of ``contract``, or of a new one (None). Parties that the act does not name are its own."""
    known = workplace_facts(core, uow, facts, contract)
    return Block(known, contradictions(kind, facts, contract, known))


def workplace_facts(
    core: Core, uow: UnitOfWork, facts: ActFacts, contract: CollectiveContract | None
) -> WorkplaceFacts:
    """What the office knows of the employers and unions of an act."""
    employers = facts.employers or (() if contract is None else contract.employers)
    unions = facts.unions or (() if contract is None else contract.unions)
    same = {each: same_employers(core, uow, each) for each in employers}
    ids = tuple(dict.fromkeys(found for many in same.values() for found in many))
    names = [each.name for each in employers] + [uow.register.employer(each).name for each in ids]
    alike = [other for each, known in same.items() for other in alike_employers(core, uow, each, known)]
    holders = [each.union_id for each in unions if each.union_id]
    return WorkplaceFacts(
        votes=tuple(_vote(each) for each in votes_at(uow, dict.fromkeys(names))),
        certificates=tuple(_certificates(uow, ids, holders, names, contract)),
        contracts=_contracts(uow, ids, contract),
        cancelled=tuple(
            each.name for each in unions if each.union_id and uow.register.union(each.union_id).is_cancelled
        ),
        alike=tuple(_worth_telling(uow, [each for each in dict.fromkeys(alike) if each not in ids])),
    )


def _vote(held: HeldVote) -> WorkplaceVote:
    row = held.row
    asked = row.outcome if row.procedure in _QUESTIONS else None
    approved = None if asked is None else _DECIDED.get(asked)
    return WorkplaceVote(row.vote_id, held.held_on, row.title, approved)


def _certificates(
    uow: UnitOfWork, ids: Iterable[str], holders: Iterable[str], names: list[str], contract: CollectiveContract | None
) -> Iterator[HeldCertificate]:
    """Those of the act's own unions, and of every union known at the workplace."""
    own = "" if contract is None else contract.contract_id
    unions = dict.fromkeys((*holders, *(union for each in ids for union in uow.register.unions_of(each))))
    for union_id in unions:
        union = uow.register.union(union_id)
        entries = uow.register.entries(union_id, EntryKind.CERTIFICATE)
        for entry, held in ((each, each.entry) for each in entries if isinstance(each.entry, CertificateEntry)):
            here = any(same_name(name, said) for name in names for said in held.employers)
            used = uow.contracts.certificate_use(held.folio)
            used_by = "" if used is None or used.contract_id == own else uow.contracts.get(used.contract_id).number
            until = held.valid_until or held.issued_on
            strike = _strike(uow, entry.facts.case_folio)
            yield HeldCertificate(held.folio, union_id, union.name, held.issued_on, until, here, used_by, strike)


def _strike(uow: UnitOfWork, case_folio: str) -> date | None:
    """The day of the strike notice that prolongs the certificate of a case; None for one that came without a case."""
    try:
        court = uow.filings.get(case_folio).court
    except NotFoundError:
        return None
    return min((each.dated_on for each in court if each.kind is CourtActKind.STRIKE), default=None)


def _contracts(
    uow: UnitOfWork, ids: Iterable[str], contract: CollectiveContract | None
) -> tuple[CollectiveContract, ...]:
    own = None if contract is None else contract.contract_id
    found = {each.contract_id: each for employer_id in ids for each in uow.contracts.of_employer(employer_id)}
    return tuple(each for each in found.values() if each.contract_id != own and each.state is ContractState.IN_FORCE)


def _worth_telling(uow: UnitOfWork, alike: Iterable[str]) -> Iterator[str]:
    for employer_id in alike:
        name = uow.register.employer(employer_id).name
        if uow.contracts.of_employer(employer_id) or votes_at(uow, (name,)):
            yield name
