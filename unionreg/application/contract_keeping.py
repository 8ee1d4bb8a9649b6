"""Writing acts into the register of contracts, within the transaction of whoever may: counter, ruling, override.

Parties become those of the register, workplaces get their ids, the certificate that a deposit rests on is used up.
Checks, permissions and the log are the callers'.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.contracts_records import CertificateUse
from unionreg.application.register_employers import known_employer
from unionreg.application.register_folios import next_folio
from unionreg.domain.contracts.acts import ActKind, ContractAct, ContractKind
from unionreg.domain.contracts.contract import CollectiveContract
from unionreg.domain.filings.filing import Employer
from unionreg.domain.register.folio import UNIQUE_SERIES

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.contracts.acts import ActFacts, ActSource, ContractOrigin, ContractUnion, Workplace
    from unionreg.domain.register.parties import RegisteredEmployer
    from unionreg.domain.votes.count import Named

CONTRACT_SERIES, RULES_SERIES = "CT", "RG"
_SERIES = {ContractKind.COLLECTIVE: CONTRACT_SERIES, ContractKind.WORK_RULES: RULES_SERIES}


def keep_new(
    core: Core, uow: UnitOfWork, origin: ContractOrigin, facts: ActFacts, by: Named, override_id: int | None = None
) -> CollectiveContract:
    """Enter a contract with its first act. ConflictError ``contract-number-taken``, ``certificate-used``."""
    settled = settle(core, uow, facts)
    number = origin.number.strip() or next_folio(uow, _SERIES[origin.kind], facts.acted_on)
    first = ContractAct("", 1, origin.source, settled, by, core.clock(), override_id)
    states = facts.terms.states
    contract = CollectiveContract(
        contract_id="",
        number=number,
        kind=origin.kind,
        acts=(first,),
        unique_folio=next_folio(uow, UNIQUE_SERIES, core.clock().astimezone().date()),
        authority=origin.authority,
        state_of_origin=origin.state_of_origin or (states[0] if states else ""),
    )
    kept = uow.contracts.add(contract)
    _use_certificate(uow, kept, settled)
    return kept


def keep_act(
    core: Core,
    uow: UnitOfWork,
    contract: CollectiveContract,
    source: ActSource,
    facts: ActFacts,
    by: Named,
    override_id: int | None = None,
) -> CollectiveContract:
    """Add an act to a contract; the contract with it."""
    settled = settle(core, uow, facts, contract)
    act = ContractAct(contract.contract_id, contract.revision + 1, source, settled, by, core.clock(), override_id)
    return uow.contracts.add_act(contract.contract_id, act)


def settle(core: Core, uow: UnitOfWork, facts: ActFacts, contract: CollectiveContract | None = None) -> ActFacts:
    """The act with employers, unions and workplaces as the register has them; unknown employers are entered."""
    employers = tuple(dict.fromkeys(_employer(core, uow, each) for each in facts.employers))
    there = employers or (() if contract is None else contract.employers)
    places = tuple(dict.fromkeys(_workplace(uow, each, there) for each in facts.workplaces if there))
    unions = tuple(_union(uow, each) for each in facts.unions)
    return replace(facts, employers=employers, workplaces=places, unions=unions)


def known_unions(uow: UnitOfWork, facts: ActFacts) -> ActFacts:
    """The act with its unions found by their registration numbers; nothing is written."""
    return replace(facts, unions=tuple(_union(uow, each) for each in facts.unions))


def _employer(core: Core, uow: UnitOfWork, said: RegisteredEmployer) -> RegisteredEmployer:
    if said.employer_id:
        return uow.register.employer(said.employer_id)
    return known_employer(core, uow, Employer("", said.name, said.rfc, said.activity, said.address))


def _workplace(uow: UnitOfWork, said: Workplace, employers: tuple[RegisteredEmployer, ...]) -> Workplace:
    """Of the employer it names, or of the first one."""
    ids = [each.employer_id for each in employers]
    employer_id = said.employer_id if said.employer_id in ids else ids[0]
    return uow.contracts.keep_workplace(replace(said, employer_id=employer_id, workplace_id=""))


def _union(uow: UnitOfWork, said: ContractUnion) -> ContractUnion:
    if said.union_id or not said.registration_number:
        return said
    union = uow.register.union_by_number(said.registration_number)
    return said if union is None else replace(said, union_id=union.union_id, name=said.name or union.name)


def _use_certificate(uow: UnitOfWork, contract: CollectiveContract, facts: ActFacts) -> None:
    """A certificate serves one contract; an act that was let pass against that leaves the first use as it is."""
    folio = facts.representativeness_folio
    if facts.kind is ActKind.DEPOSIT and folio and uow.contracts.certificate_use(folio) is None:
        uow.contracts.use_certificate(CertificateUse(folio, contract.contract_id, facts.acted_on))
