"""One line of time for an employer or one of its workplaces: votes, certificates, acts of contracts, filings.

Put together from what the office holds at the moment it is asked; nothing of it is stored twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.filing_records import InboxFilter, InboxSort
from unionreg.application.workplace_votes import votes_at
from unionreg.domain.contracts.acts import ActKind, ContractKind
from unionreg.domain.contracts.timeline import TimelineItem, TimelineKind
from unionreg.domain.register.names import same_name
from unionreg.domain.register.union import CertificateEntry, EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.contracts.contract import CollectiveContract

_MOST_CASES = 200
_KINDS = {
    ActKind.DEPOSIT: TimelineKind.DEPOSIT,
    ActKind.REVISION: TimelineKind.REVISION,
    ActKind.WAGE_REVISION: TimelineKind.WAGE_REVISION,
    ActKind.ADDENDUM: TimelineKind.ADDENDUM,
    ActKind.TERMINATION: TimelineKind.TERMINATION,
}


def employer_items(uow: UnitOfWork, employer_id: str, today: date) -> tuple[TimelineItem, ...]:
    """Everything at an employer, in no order. NotFoundError ``employer-unknown``."""
    employer = uow.register.employer(employer_id)
    contracts = uow.contracts.of_employer(employer_id)
    unions = uow.register.unions_of(employer_id)
    return (
        *_votes(uow, (employer.name,)),
        *_certificates(uow, unions, employer.name),
        *contract_items(contracts),
        *_uses(uow, contracts),
        *_cases(uow, unions, employer.name, _folios(contracts), today),
    )


def workplace_items(uow: UnitOfWork, workplace_id: str, today: date) -> tuple[TimelineItem, ...]:
    """The same, of contracts only those applied there, and votes of the employer. NotFoundError as the store's."""
    place = uow.contracts.workplace(workplace_id)
    everything = employer_items(uow, place.employer_id, today)
    here = {each.contract_id for each in uow.contracts.of_workplace(workplace_id)}
    return tuple(each for each in everything if each.thing != "contract" or each.thing_id in here)


def contract_items(contracts: Iterable[CollectiveContract]) -> Iterator[TimelineItem]:
    """The acts of contracts."""
    for contract in contracts:
        names = _parties(contract)
        for act in contract.acts:
            kind = _KINDS[act.kind]
            if contract.kind is ContractKind.WORK_RULES:
                kind = TimelineKind.RULES
            yield TimelineItem(
                act.on, kind, contract.number, names, "contract", contract.contract_id, act.kind.value,
                act.facts.terms.ends_on, act.facts.text,
            )  # fmt: skip


def _parties(contract: CollectiveContract) -> tuple[str, ...]:
    return (*(each.name for each in contract.unions), *(each.name for each in contract.employers))


def _votes(uow: UnitOfWork, names: tuple[str, ...]) -> Iterator[TimelineItem]:
    for held in votes_at(uow, names):
        row = held.row
        status = row.status.value if row.outcome is None else row.outcome.value
        parties = tuple(filter(None, (row.unions, row.employers)))
        yield TimelineItem(held.held_on, TimelineKind.VOTE, row.title, parties, "vote", row.vote_id, status)


def _certificates(uow: UnitOfWork, unions: tuple[str, ...], employer: str) -> Iterator[TimelineItem]:
    for union_id in unions:
        name = uow.register.union(union_id).name
        for entry in uow.register.entries(union_id, EntryKind.CERTIFICATE):
            held = entry.entry
            if isinstance(held, CertificateEntry) and any(same_name(employer, each) for each in held.employers):
                yield TimelineItem(
                    held.issued_on, TimelineKind.CERTIFICATE, held.folio, (name, employer), "union", union_id,
                    held.product.value, held.valid_until,
                )  # fmt: skip


def _uses(uow: UnitOfWork, contracts: Iterable[CollectiveContract]) -> Iterator[TimelineItem]:
    for contract in contracts:
        folio = contract.representativeness_folio
        use = uow.contracts.certificate_use(folio) if folio else None
        if use is not None and use.contract_id == contract.contract_id:
            names = _parties(contract)
            kind = TimelineKind.CERTIFICATE_USED
            yield TimelineItem(use.used_on, kind, folio, names, "contract", contract.contract_id, contract.number)


def _folios(contracts: Iterable[CollectiveContract]) -> frozenset[str]:
    return frozenset(act.facts.case_folio for each in contracts for act in each.acts if act.facts.case_folio)


def _cases(
    uow: UnitOfWork, unions: tuple[str, ...], employer: str, folios: frozenset[str], today: date
) -> Iterator[TimelineItem]:
    """Filings of its unions that name the employer, or that recorded an act of its contracts."""
    for union_id in unions:
        where = InboxFilter(open_only=False, union_id=union_id)
        page = uow.filings.page(where, InboxSort.FILED, today, descending=True, offset=0, limit=_MOST_CASES)
        for row in page.rows:
            data = uow.filings.get(row.folio).data
            if row.folio in folios or any(same_name(employer, each.name) for each in data.employers):
                yield TimelineItem(
                    row.filed_on, TimelineKind.FILING, row.folio, (row.union, employer), "filing", row.folio,
                    row.state.value, note=row.kind.value,
                )  # fmt: skip
