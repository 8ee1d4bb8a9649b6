"""The certificates that follow from rulings: registration, leadership, representativeness, deposit; signed and sealed.

One of each kind for a ruling. Their folios run within the year of the office; how they are drawn and signed stands
behind ``FilingPapersPort``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.filing_access import kept, open_case
from unionreg.application.filing_effects import granted, ruling_facts
from unionreg.application.filing_issuing import keep_drawn
from unionreg.application.filing_notices import keep_notice, ruling_part
from unionreg.application.filing_paper_orders import paper_case
from unionreg.application.filing_papers_ports import Issuer
from unionreg.application.filing_records import DrawnPaper
from unionreg.application.filing_ruling_papers import (
    counted_support,
    held_on,
    movement_of,
    named_leaders,
    named_parties,
    people,
)
from unionreg.application.register_entries import record_certificate
from unionreg.application.session import require
from unionreg.domain.audit.filing_events import FilingCertified
from unionreg.domain.certificates.certificate import (
    CATALOGUE,
    CertifiedDeposit,
    CertifiedRecord,
    CertifiedRegistration,
    CertifiedRepresentativeness,
    RegistryCertificate,
    RegistryCertificateKind,
)
from unionreg.domain.filings.filing import AssemblyKind, Contract
from unionreg.domain.filings.filing_type import Product
from unionreg.domain.filings.machines import CaseAct
from unionreg.domain.filings.rulings import CourtActKind, RulingKind
from unionreg.domain.register.folio import make_office_folio, office_code
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.filing_access import OpenedCase
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.signing_facts import SigningKey
    from unionreg.domain.certificates.certificate import Certified
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.rulings import Ruling
    from unionreg.domain.roles import Actor

_CERTIFIED = frozenset(
    {
        RulingKind.REGISTER,
        RulingKind.REGISTER_BY_LAW,
        RulingKind.RECORD,
        RulingKind.RECORD_LEADERSHIP,
        RulingKind.GRANT,
    }
)


def issue_filing_certificate(core: Core, actor: Actor, *, folio: str, expected: int, key: SigningKey) -> Changes:
    """Make, sign and keep the certificate of the case's last ruling; its public rendering is kept beside it.

    The six months of a certificate of representativeness run from its issue, not from the ruling before it (LFT 387).
    Raises ConflictError ``ruling-not-certified`` (nothing was registered, recorded or granted),
    ``filing-certificate-exists`` (folio); and as ``filing_access.open_case`` and
    ``FilingPapersPort.registry_certificate``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RULE_ON_FILINGS)
        here = open_case(core, uow, folio, expected)
        made = here.case.ruling
        kind = None if made is None else _kind(here, made)
        if made is None or kind is None:
            raise ConflictError("ruling-not-certified", folio=folio)
        for paper in uow.filings.papers(folio):
            if paper.kind == kind.value and paper.number == made.number:
                raise ConflictError("filing-certificate-exists", folio=paper.paper_folio)
        case = _dated(here, made)
        made = case.rulings[-1]
        order = _order(uow, here, made, kind)
        issuer = Issuer(core.signatures.read_key(key, at=order.issued_at), actor.post)
        drawn = _drawn(core, uow, order, issuer, made, key)
        paper = keep_drawn(core, uow, actor, case, drawn)
        keep_notice(core, uow, actor, case, ruling_part(made), (paper,), made.number)
        _entered(core, uow, here, made, order)
        kept(uow, here, replace(case, certified_on=here.today, revision=case.revision + 1))
        signer = issuer.key
        event = FilingCertified(folio, kind.value, order.folio, signer.name, signer.certificate_number, paper.sha256)
        uow.audit.add(event, actor)
    return changed(Thing.FILING, folio)


def _kind(here: OpenedCase, made: Ruling) -> RegistryCertificateKind | None:
    if made.kind not in _CERTIFIED or here.kind.product is Product.RECEIPT:
        return None
    return RegistryCertificateKind(here.kind.product.value)


def _dated(here: OpenedCase, made: Ruling) -> Case:
    """The case with what expires counted from today; nothing expires while a strike lasts."""
    if made.kind is not RulingKind.GRANT or here.case.expires_on is None:
        return here.case
    return granted(here, here.case, made)


def _order(uow: UnitOfWork, here: OpenedCase, made: Ruling, kind: RegistryCertificateKind) -> RegistryCertificate:
    at = here.now.astimezone()
    series = CATALOGUE[kind].series
    number = uow.register.next_number(series, at.year)
    code = office_code(uow.office.get().office_id)
    registered_on = None
    registration_number = made.registration_number or here.case.data.organisation.registration_number
    if here.case.union_id:
        union = uow.register.union(here.case.union_id)
        registration_number, registered_on = union.registration_number, union.registered_on
    return RegistryCertificate(
        kind=kind,
        folio=make_office_folio(series, code, at.year, number),
        issued_at=at,
        case=paper_case(here.case),
        certified=_content(here.case, made, kind),
        registration_number=registration_number,
        registered_on=registered_on,
    )


def _content(case: Case, made: Ruling, kind: RegistryCertificateKind) -> Certified:
    resolved = made.at.astimezone().date()
    if kind is RegistryCertificateKind.REGISTRATION:
        return _registration(case, made, resolved)
    if kind is RegistryCertificateKind.LEADERSHIP:
        data = case.data
        total = None if data.members is None else data.members.people
        return CertifiedRecord(
            movement_of(case.kind), held_on(data), case.filed_on, resolved, named_leaders(data), data.leadership_term,
            total,
        )  # fmt: skip
    if kind is RegistryCertificateKind.REPRESENTATIVENESS:
        return _representativeness(case)
    return _deposit(case)


def _registration(case: Case, made: Ruling, resolved: date) -> CertifiedRegistration:
    data = case.data
    founded = data.assembly(AssemblyKind.CONSTITUTIVE)
    return CertifiedRegistration(
        requested_on=case.filed_on,
        resolved_on=resolved,
        members=people(data),
        leaders=named_leaders(data),
        term=data.leadership_term,
        statutes_on=None if founded is None else founded.held_on,
        by_operation_of_law=made.by_law,
    )


def _representativeness(case: Case) -> CertifiedRepresentativeness:
    data = case.data
    support = counted_support(data)
    strike = next((each for each in case.court if each.kind is CourtActKind.STRIKE), None)
    return CertifiedRepresentativeness(
        parties=named_parties(data),
        scope="" if data.representativeness is None else data.representativeness.scope,
        workers_covered=support.workers_covered,
        support=support.counted,
        by_vote=case.day_of(CaseAct.RECORD_VOTE) is not None,
        strike_extension="" if strike is None else f"{strike.court}, {strike.file}",
    )


def _deposit(case: Case) -> CertifiedDeposit:
    data = case.data
    # No ruling records a deposit that holds no contract, so there is one here.
    contract = data.contract or Contract()
    return CertifiedDeposit(
        contract_number=case.contract_number or contract.number,
        parties=named_parties(data),
        scope=contract.scope,
        deposited_on=case.filed_on,
        workers_covered=contract.workers_covered or 0,
        workers_with_right_to_vote=contract.workers_with_right_to_vote or 0,
        starts_on=contract.starts_on,
        ends_on=contract.ends_on,
        has_wage_table=contract.wage_table,
    )


def _entered(core: Core, uow: UnitOfWork, here: OpenedCase, made: Ruling, order: RegistryCertificate) -> None:
    """A certificate of representativeness stands in the register with its folio and both readings of its months."""
    case = here.case
    number = case.data.organisation.registration_number
    union = uow.register.union_by_number(number) if number else None
    if made.valid_until is None or union is None:
        return
    facts = replace(ruling_facts(here, case, made), paper_folio=order.folio)
    until, warn_on = made.valid_until, made.warn_on
    record_certificate(core, uow, union.union_id, data=case.data, facts=facts, valid_until=until, warn_on=warn_on)


def _drawn(
    core: Core, uow: UnitOfWork, order: RegistryCertificate, issuer: Issuer, made: Ruling, key: SigningKey
) -> DrawnPaper:
    port, office = core.filing_papers, uow.office
    head, seal = office.get().letterhead(), office.seal()
    return DrawnPaper(
        kind=order.kind.value,
        title=CATALOGUE[order.kind].title,
        paper_folio=order.folio,
        template_version=port.certificate_template(order.kind),
        content=port.registry_certificate(order, issuer, head, seal, key),
        public=port.public_certificate(order, issuer, head, seal),
        number=made.number,
        signed=True,
    )
