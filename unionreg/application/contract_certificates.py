"""The certificate of the registration of a contract, on request of a party, signed and sealed (LFT 391).

It tells the contract as it stands on the day of issue: parties, scope, last revision, term, wage table (law notes,
12.8). Of what a ruling on a filing certifies ``filing_certificates`` has the care.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.contracts import seen_contract
from unionreg.application.contracts_records import ContractPaper
from unionreg.application.filing_papers_ports import Issuer
from unionreg.application.filing_ruling_papers import one_line
from unionreg.application.register_folios import next_folio
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line
from unionreg.domain.audit.contracts_events import ContractCertified
from unionreg.domain.certificates.certificate import (
    CATALOGUE,
    CertifiedDeposit,
    RegistryCertificate,
    RegistryCertificateKind,
)
from unionreg.domain.certificates.parts import NamedParty, PaperCase
from unionreg.domain.contracts.acts import ActKind, ActSource, ContractKind
from unionreg.domain.filings.filing import FilingKind, Organisation
from unionreg.domain.filings.visibility import STRUCK
from unionreg.domain.register.union import NOWHERE
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.signing_facts import SigningKey
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.roles import Actor

_KIND = RegistryCertificateKind.DEPOSIT
RFC_OF_A_PERSON = 13
"""So many signs has the RFC of a natural person; that of a company has twelve (CFF 27)."""


def issue_contract_certificate(
    core: Core, actor: Actor, *, contract_id: str, expected: int, requested_by: str, requested_on: date, key: SigningKey
) -> Changes:
    """Make, sign and keep the certificate of a contract, with its public rendering; created id = its folio.

    ``expected``: how many acts the person saw. Raises ConflictError ``contract-changed-meanwhile``,
    ``no-collective-contract``, ``text-missing``; and as ``FilingPapersPort.registry_certificate``.
    """
    asked_by = kept_line("requested_by", requested_by)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.SIGN)
        contract = seen_contract(uow, contract_id, expected)
        if contract.kind is not ContractKind.COLLECTIVE:
            raise ConflictError("no-collective-contract")
        at = core.clock().astimezone()
        order = _order(uow, contract, next_folio(uow, CATALOGUE[_KIND].series, at.date()), at)
        issuer = Issuer(core.signatures.read_key(key, at=at), actor.post)
        head, seal = uow.office.get().letterhead(), uow.office.seal()
        content = core.filing_papers.registry_certificate(order, issuer, head, seal, key)
        shown = replace(order, certified=contract_for_everybody(contract))
        public = core.filing_papers.public_certificate(shown, issuer, head, seal)
        paper = ContractPaper(
            folio=order.folio,
            contract_id=contract_id,
            title=CATALOGUE[_KIND].title,
            sha256=uow.filings.put_file(content, secret=False),
            public_sha256=uow.filings.put_file(public, secret=False),
            size=len(content),
            acts=contract.revision,
            issued_at=core.clock(),
            issued_by=actor.full_name,
            requested_by=asked_by,
            requested_on=requested_on,
        )
        uow.contracts.add_paper(paper)
        signer = issuer.key
        uow.audit.add(
            ContractCertified(
                contract.number, order.folio, asked_by, signer.name, signer.certificate_number, paper.sha256
            ),
            actor,
        )
    return Changes(changed(Thing.CONTRACT, contract_id).touched, (order.folio,))


def certified_contract(contract: CollectiveContract) -> CertifiedDeposit:
    """What the certificate says of a contract as it stands."""
    terms = contract.terms
    return CertifiedDeposit(
        contract_number=contract.number,
        parties=tuple(_parties(contract)),
        scope=terms.scope,
        deposited_on=contract.deposit.facts.filed_on or contract.deposit.on,
        workers_covered=terms.workers_covered or 0,
        workers_with_right_to_vote=terms.workers_with_right_to_vote or 0,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
        last_revision_on=_last_revision(contract),
        has_wage_table=terms.wages is not None,
    )


def contract_for_everybody(contract: CollectiveContract) -> CertifiedDeposit:
    """The same for the public rendering: RFC and address of an employer who is a natural person are struck.

    One holds a birth date, the other may be a home; then the workplaces' addresses are struck as well.
    """
    certified = certified_contract(contract)
    if not any(map(_is_person, certified.parties)):
        return certified
    return replace(certified, parties=tuple(map(_struck, certified.parties)))


def _is_person(party: NamedParty) -> bool:
    return len(party.rfc) == RFC_OF_A_PERSON


def _struck(party: NamedParty) -> NamedParty:
    if party.rfc and not _is_person(party):
        return party
    return NamedParty(party.name, STRUCK if party.rfc else "", STRUCK if party.address else "")


def _order(uow: UnitOfWork, contract: CollectiveContract, folio: str, at: datetime) -> RegistryCertificate:
    holder = next(iter(contract.unions))
    registered_on, number, address = None, holder.registration_number, NOWHERE
    if holder.union_id:
        union = uow.register.union(holder.union_id)
        registered_on, number, address = union.registered_on, union.registration_number, union.address
    names = "; ".join(each.name for each in contract.unions)
    organisation = Organisation(name=names, registration_number=number, address=address)
    file_number = contract.deposit.facts.file_number or contract.unique_folio
    filed_at, hour_known = _presented(uow, contract, at)
    case = PaperCase(
        contract.number, FilingKind.INITIAL_CONTRACT, organisation, filed_at, file_number=file_number,
        hour_known=hour_known,
    )  # fmt: skip
    return RegistryCertificate(_KIND, folio, at, case, certified_contract(contract), number, registered_on)


def _presented(uow: UnitOfWork, contract: CollectiveContract, at: datetime) -> tuple[datetime, bool]:
    """When the deposit was presented, and whether its hour is known: only a filing of this office has one."""
    first = contract.deposit
    if first.source is ActSource.FILING:
        return uow.filings.get(first.facts.case_folio).filed_at.astimezone(), True
    return datetime.combine(first.facts.filed_on or first.on, time.min, at.tzinfo), False


def _parties(contract: CollectiveContract) -> Iterator[NamedParty]:
    for each in contract.employers:
        yield NamedParty(each.name, each.rfc, one_line(each.address))
    for place in contract.workplaces:
        yield NamedParty(place.name, "", one_line(place.address))


def _last_revision(contract: CollectiveContract) -> date | None:
    kinds = (ActKind.REVISION, ActKind.WAGE_REVISION)
    return max((each.on for each in contract.acts if each.kind in kinds), default=None)
