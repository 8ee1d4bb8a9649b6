"""Everything that the office publishes, gathered as values of the site. What is confidential has no field there.

RFC and address of an employer who is a natural person are left out: the RFC holds a birth date, and the address may be
a home. Documents are published as their confirmed public form only.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.publication_documents import site_documents
from unionreg.application.publication_employers import employer_keys
from unionreg.application.publication_votes import Known, last_decisions, public_votes, site_vote, vote_certificates
from unionreg.application.published_seals import fingerprint_groups, write_seal
from unionreg.application.verifying import OfficeSeal
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.contracts.revisions import RevisionKind, revisions_due
from unionreg.domain.publication.employers import with_employers
from unionreg.domain.publication.site import (
    Said,
    SiteAct,
    SiteCertificate,
    SiteContent,
    SiteContract,
    SiteEmployer,
    SiteEvent,
    SiteFile,
    SiteLeader,
    SiteOffice,
    SiteRef,
    SiteUnion,
    SiteVote,
    SiteWage,
    SiteWithdrawal,
    ThingKind,
)
from unionreg.domain.publication.words import (
    ACTS,
    CONTRACT_KINDS,
    ENTRIES,
    JURISDICTIONS,
    ORGANISATION_TYPES,
    PAY_PERIODS,
    REGISTRATION_OF_CONTRACT,
)
from unionreg.domain.register.union import EntryKind, LeadershipEntry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.publication_employers import EmployerKeys
    from unionreg.domain.contracts.acts import ContractAct
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.filings.filing import Address
    from unionreg.domain.publication.site import SiteDocument
    from unionreg.domain.register.parties import RegisteredEmployer
    from unionreg.domain.register.union import RegisteredUnion, RegisterEntry

_NATURAL_PERSON = 13
"""So many signs has the RFC of a natural person; that of a company has twelve."""

Files = dict[tuple[ThingKind, str], list[SiteFile]]


def gather(core: Core, uow: UnitOfWork, now: datetime) -> SiteContent:
    """All that is published now, without what was withdrawn being hidden: it carries its withdrawal."""
    papers = tuple(site_documents(core, uow))
    documents = _by_thing(papers)
    unions = tuple(_union(each, uow, documents) for each in uow.register.all_unions())
    known = {each.number: SiteRef(ThingKind.UNION, each.key, each.name) for each in unions}
    kept = tuple(uow.contracts.all())
    keys = employer_keys(uow, kept)
    contracts = tuple(_contract(uow, each, documents, keys) for each in kept)
    by_number = {each.number: SiteRef(ThingKind.CONTRACT, each.key, each.number) for each in contracts}
    decisions = last_decisions(uow)
    rows = tuple(public_votes(uow))
    leads = Known(known, by_number, keys)
    votes = tuple(site_vote(core, uow, each, leads, decisions.get(each.vote_id)) for each in rows)
    certificates = [each for vote in rows for each in vote_certificates(uow, vote, now)]
    certificates += [each for contract in contracts for each in _contract_certificates(uow, contract, now)]
    content = SiteContent(
        _office(uow, now),
        unions,
        _linked(contracts, votes),
        votes=votes,
        certificates=tuple(certificates),
        documents=papers,
    )
    withdrawn = withdrawn_things(uow, now)
    # Of what is withdrawn nothing stands on the pages of employers, so these are made afterwards.
    return without_withdrawn(with_employers(without_withdrawn(content, withdrawn), keys.merged), withdrawn)


def _office(uow: UnitOfWork, now: datetime) -> SiteOffice:
    office = uow.office.get()
    seal = OfficeSeal(office.name, uow.office.seal().public_key, office.invented)
    return SiteOffice(
        office.name,
        office.place,
        now.date(),
        uow.publication.address(),
        office.invented,
        fingerprint_groups(seal).replace(" ", ""),
        write_seal(seal),
    )


def withdrawn_things(uow: UnitOfWork, now: datetime) -> dict[tuple[ThingKind, str], SiteWithdrawal]:
    """What is withdrawn at the moment; ``now`` gives the office's time zone."""
    return {
        (each.kind, each.key): SiteWithdrawal(each.withdrawn_at.astimezone(now.tzinfo).date(), each.reason)
        for each in uow.publication.withdrawals()
        if each.lifted_at is None
    }


def without_withdrawn(content: SiteContent, withdrawn: Mapping[tuple[ThingKind, str], SiteWithdrawal]) -> SiteContent:
    """The content with its withdrawals on the things that they are of."""
    return replace(
        content,
        unions=tuple(replace(each, withdrawn=withdrawn.get((ThingKind.UNION, each.key))) for each in content.unions),
        contracts=tuple(
            replace(each, withdrawn=withdrawn.get((ThingKind.CONTRACT, each.key))) for each in content.contracts
        ),
        employers=tuple(
            replace(each, withdrawn=withdrawn.get((ThingKind.EMPLOYER, each.key))) for each in content.employers
        ),
        votes=tuple(replace(each, withdrawn=withdrawn.get((ThingKind.VOTE, each.key))) for each in content.votes),
        certificates=tuple(
            replace(each, withdrawn=withdrawn.get((ThingKind.CERTIFICATE, each.key))) for each in content.certificates
        ),
        documents=tuple(
            replace(each, withdrawn=withdrawn.get((ThingKind.DOCUMENT, each.key))) for each in content.documents
        ),
        texts=tuple(replace(each, withdrawn=withdrawn.get((each.kind, each.key))) for each in content.texts),
    )


def _by_thing(documents: tuple[SiteDocument, ...]) -> Files:
    """The files of documents by the union or contract that they belong to."""
    found: Files = defaultdict(list)
    for document in documents:
        for about in document.about:
            found[about.kind, about.key].append(document.file)
    return found


def _union(union: RegisteredUnion, uow: UnitOfWork, documents: Files) -> SiteUnion:
    entries = uow.register.entries(union.union_id)
    leadership = next((each.entry for each in entries if isinstance(each.entry, LeadershipEntry)), None)
    term = union.leadership_term
    return SiteUnion(
        key=union.union_id,
        number=union.registration_number,
        name=union.name,
        file_number=union.file_number,
        unique_folio=union.unique_folio,
        acronym=union.acronym,
        type=ORGANISATION_TYPES[union.type.value] if union.type else Said(""),
        branches=union.branches,
        address=_address(union.address),
        state=union.state_of_origin,
        authority=union.authority,
        founded_on=union.constituted_on,
        registered_on=union.registered_on,
        cancelled=union.is_cancelled,
        members=union.members,
        members_as_of=union.members_as_of,
        federation=union.federation,
        confederation=union.confederation,
        leaders=tuple(SiteLeader(each.full_name, each.post) for each in leadership.leaders) if leadership else (),
        leadership_from=term.first if term else None,
        leadership_until=term.last if term else None,
        last_note_on=union.last_leadership_record_on,
        former_names=union.former_names,
        history=tuple(_event(each) for each in reversed(entries) if each.kind is not EntryKind.CONTRACT),
        files=tuple(documents.get((ThingKind.UNION, union.union_id), ())),
    )


def _event(entry: RegisterEntry) -> SiteEvent:
    reference = entry.facts.paper_folio or entry.facts.case_folio
    return SiteEvent(entry.on, ENTRIES[entry.kind.value], reference=reference)


def _address(address: Address) -> str:
    """The address of a union as one line."""
    street = " ".join(filter(None, (address.street, address.exterior_number, address.interior_number)))
    town = " ".join(filter(None, (address.postal_code, address.municipality)))
    return ", ".join(filter(None, (street, address.settlement, town, address.state)))


def _contract(uow: UnitOfWork, contract: CollectiveContract, documents: Files, keys: EmployerKeys) -> SiteContract:
    terms, due = contract.terms, {each.kind: each.due_on for each in revisions_due(contract)}
    employers = tuple(_employer(each, keys) for each in contract.employers)
    papers = uow.contracts.papers(contract.contract_id)
    return SiteContract(
        key=contract.contract_id,
        number=contract.number,
        title=", ".join(each.name for each in employers) or contract.number,
        kind=CONTRACT_KINDS[contract.kind.value],
        in_force=contract.state is ContractState.IN_FORCE,
        unions=tuple(SiteRef(ThingKind.UNION, each.union_id, each.name) for each in contract.unions),
        employers=employers,
        workplaces=tuple(each.name for each in contract.workplaces),
        scope=terms.scope,
        state=contract.state_of_origin,
        states=terms.states,
        branches=terms.branches,
        authority=contract.authority,
        jurisdiction=JURISDICTIONS[terms.jurisdiction.value] if terms.jurisdiction else Said(""),
        workers_covered=terms.workers_covered,
        workers_with_right_to_vote=terms.workers_with_right_to_vote,
        duration=terms.duration,
        deposited_on=contract.deposit.on,
        last_revision_on=contract.last_text_act.on,
        last_wage_revision_on=contract.last_wage_act.on,
        next_wage_revision_by=due.get(RevisionKind.WAGES),
        next_revision_by=due.get(RevisionKind.TEXT),
        terminated_on=contract.ended_on,
        legitimated_on=contract.legitimation.held_on if contract.legitimation else None,
        wages=_wages(contract),
        acts=tuple(_act(each) for each in contract.acts),
        certificates=tuple(_paper_ref(each.folio) for each in papers),
        files=tuple(documents.get((ThingKind.CONTRACT, contract.contract_id), ())),
    )


def _employer(employer: RegisteredEmployer, keys: EmployerKeys) -> SiteEmployer:
    company = len(employer.rfc) < _NATURAL_PERSON
    return SiteEmployer(
        keys.registered(employer),
        employer.name,
        employer.rfc if company else "",
        _address(employer.address) if company and employer.rfc else "",
        employer.activity,
    )


def _wages(contract: CollectiveContract) -> tuple[SiteWage, ...]:
    table = contract.terms.wages
    lines = table.lines if table else ()
    return tuple(
        SiteWage(
            f"{each.post} {each.level}".strip(),
            f"{each.cents // 100:,}.{each.cents % 100:02d}",
            PAY_PERIODS[each.period.value],
        )
        for each in lines
    )


def _act(act: ContractAct) -> SiteAct:
    return SiteAct(act.number, ACTS[act.kind.value], act.on, act.facts.case_folio or act.facts.paper_folio)


def _paper_ref(folio: str) -> SiteRef:
    return SiteRef(ThingKind.CERTIFICATE, folio, f"{REGISTRATION_OF_CONTRACT.es} {folio}")


def _contract_certificates(uow: UnitOfWork, contract: SiteContract, now: datetime) -> Iterator[SiteCertificate]:
    """Certificates of registration (LFT 391) with their public rendering."""
    for paper in uow.contracts.papers(contract.key):
        issued = paper.issued_at.astimezone(now.tzinfo).date()
        size = len(uow.filings.file(paper.public_sha256))
        file = SiteFile(
            paper.public_sha256, "certificado.pdf", REGISTRATION_OF_CONTRACT, size, dated_on=issued, public_form=True
        )
        yield SiteCertificate(
            key=paper.folio,
            folio=paper.folio,
            kind=REGISTRATION_OF_CONTRACT,
            issued_on=issued,
            about=(SiteRef(ThingKind.CONTRACT, contract.key, contract.title),),
            files=(file,),
        )


def _linked(contracts: tuple[SiteContract, ...], votes: tuple[SiteVote, ...]) -> tuple[SiteContract, ...]:
    """Contracts with the votes that name them."""
    of_contract: dict[str, list[SiteRef]] = defaultdict(list)
    for vote in votes:
        of_contract[vote.contract_number].append(SiteRef(ThingKind.VOTE, vote.key, vote.title))
    return tuple(replace(each, votes=tuple(of_contract.get(each.number, ()))) for each in contracts)
