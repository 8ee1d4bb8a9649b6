"""Contracts for tests: acts with everything they need, made through the use cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from unionreg.application import contract_overrides, contracts, filing_contracts
from unionreg.domain.contracts.acts import (
    ActFacts,
    ActKind,
    ActSource,
    ActVote,
    ContractOrigin,
    ContractUnion,
    Terms,
    Workplace,
)
from unionreg.domain.contracts.wages import PayPeriod, WageLine, WageTable
from unionreg.domain.filings.filing import Address
from unionreg.domain.register.parties import RegisteredEmployer
from unionreg.storage.contract_adoption import adopt_contracts

if TYPE_CHECKING:
    from tests.builders_filings import FilingOffice
    from tests.builders_office import OfficeUnderTest
    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.contracts.contract import CollectiveContract

OLD = ContractOrigin(source=ActSource.OLD_ARCHIVE, number="CC-131/1987-II", authority="Junta Local de Supuesto")
PLANT = RegisteredEmployer(
    "", "Manufacturas Inventadas, S.A. de C.V.", "MIN010101AA1", "Autopartes",
    Address("Calle Uno", "12", "", "Centro", "50000", "Toluca", "México"),
)  # fmt: skip
UNION = ContractUnion("Sindicato Nacional Inventado de la Industria Automotriz", "", "RA-1")
WAGES = WageTable((WageLine("Ensamble", 31_050), WageLine("Almacén", 28_900, PayPeriod.DAY, "A")), date(1987, 3, 1))
TERMS = Terms(
    type="Contrato de empresa", scope="Planta Toluca", states=("México",), branches=("Automotriz",), workers=140,
    workers_covered=120, workers_with_right_to_vote=118, starts_on=date(1987, 3, 1), wages=WAGES,
)  # fmt: skip
DEPOSIT = ActFacts(
    ActKind.DEPOSIT, date(1987, 3, 9), filed_on=date(1987, 3, 2), signed_on=date(1987, 2, 27), terms=TERMS,
    unions=(UNION,), employers=(PLANT,), workplaces=(Workplace("Planta Toluca"),),
)  # fmt: skip


def a_new_deposit(number: str) -> ActFacts:
    """A contract of these days, of the union with this registration number, with its vote and certificate RP-1."""
    return replace(
        DEPOSIT,
        acted_on=date(2026, 8, 10),
        filed_on=date(2026, 8, 3),
        signed_on=date(2026, 7, 1),
        terms=replace(TERMS, starts_on=None, wages=replace(WAGES, in_force_since=None)),
        unions=(ContractUnion("Sindicato Inventado de la Planta", "", number),),
        vote=ActVote(date(2026, 7, 20)),
        representativeness_folio="RP-1",
    )


def an_act(kind: ActKind, day: date, **changes: Any) -> ActFacts:
    """A later act; an addendum belongs to the first one."""
    values: dict[str, Any] = {"kind": kind, "acted_on": day, "filed_on": day}
    if kind is ActKind.ADDENDUM:
        values |= {"text": "Se aclara el ámbito.", "corrects": 1}
    elif kind is ActKind.TERMINATION:
        values |= {"text": "Mutuo consentimiento."}
    elif kind is ActKind.WAGE_REVISION:
        values |= {"terms": Terms(wages=replace(WAGES, in_force_since=day))}
    return ActFacts(**{**values, **changes})


def deposited(office: OfficeUnderTest, facts: ActFacts = DEPOSIT, origin: ContractOrigin = OLD, **changes: Any) -> str:
    """A contract of an old archive, typed in; its id."""
    said = replace(facts, **changes)
    return contracts.deposit_contract(office.core, office.registrar, origin=origin, facts=said).created[0]


def contract_of(office: OfficeUnderTest, contract_id: str) -> CollectiveContract:
    """The contract as it is stored."""
    with office.core.unit_of_work() as uow:
        found: CollectiveContract = uow.contracts.get(contract_id)
        return found


def adopt(uow: UnitOfWork) -> None:
    """What an upgrade does with an office of before contracts had tables."""
    adopt_contracts(uow.register._connection)  # type: ignore[attr-defined]


def let_pass(here: FilingOffice, folio: str) -> str:
    """The contradictions of a case, each with a reason, asked for by one person and confirmed by another."""
    core, office = here.core, here.office
    with core.unit_of_work() as uow:
        block = filing_contracts.block_of_case(core, uow, uow.filings.get(folio))
    assert block is not None
    reasons = tuple(f"La expidió otra oficina ({each.code})." for each in block.stopping)
    asked = filing_contracts.ask_case_override(core, office.registrar, **here.at(folio), reasons=reasons).created[0]
    contract_overrides.decide_override(
        core, office.signer, override_id=int(asked), confirm=True, reason="Se tuvo a la vista el original."
    )
    return asked
