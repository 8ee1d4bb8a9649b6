"""Issuing the certificate of a resolved and signed vote, with folio, seal code and the e.firma of the official.

The copy for everybody is made with it (``public_certificates``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.after import refuse_annulled, refuse_before_certificate
from unionreg.application.changes import Changes, Thing, created
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.papers import current_package
from unionreg.application.public_certificates import keep_public_copy
from unionreg.application.results import latest_result
from unionreg.application.session import require
from unionreg.application.signing import given, is_listed
from unionreg.application.signing_facts import Capacity, CertificateOrder, CertificateSigner
from unionreg.application.vote_access import definition_of, local_time, moved, vote_in
from unionreg.application.vote_records import PaperRecord
from unionreg.domain.audit.vote_events import CertificateIssued
from unionreg.domain.roles import Permission
from unionreg.domain.votes.catalogue import procedure_of_package
from unionreg.domain.votes.folio import SERIES, make_folio
from unionreg.domain.votes.procedure import CERTIFICATE_TITLES, CertificateKind
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import CLOSED_STATUSES, VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.signing_facts import SigningKey
    from unionreg.application.vote_records import PackageRecord, ResultRecord, SignatureRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

# The others state a result, whatever it is; these three state a right that only one outcome gives.
_NEEDED_OUTCOME = {
    CertificateKind.LEGITIMATION: Outcome.APPROVED,
    CertificateKind.REPRESENTATIVENESS: Outcome.WINNER,
    CertificateKind.LEADERSHIP_RECORD: Outcome.WINNER,
}


def issue_certificate(core: Core, actor: Actor, *, vote_id: str, key: SigningKey) -> Changes:
    """Give the next folio of its kind and year, seal it and sign it (PAdES); created id = the paper's id.

    Needs a resolution and the required signatures on the package of the latest result; one certificate a result, and
    the e.firma of a listed official. The folio is given and used in one transaction: two at once get two numbers.
    Raises as ``signing.read_key``; ConflictError ``resolution-missing``, ``package-missing``, ``signatures-missing``,
    ``certificate-exists``, ``outcome-not-certified``, ``not-listed-official``, ``wrong-status``; and as
    ``after.refuse_before_certificate``: every objection has its decision first, and no order stands against it.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.SIGN)
        refuse_annulled(uow, vote_id)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES)
        record, result = latest_result(core, uow, vote_id)
        definition = definition_of(core, uow, vote)
        _refuse_rehearsal(definition)
        kind = _certificate_kind(definition, result)
        package = current_package(uow, vote_id)
        signatures = uow.votes.packages.signatures(package.package_id)
        _refuse_early(uow, definition, record, signatures)
        refuse_before_certificate(uow, vote_id, {each.station_id for each in result.annulled_stations})
        issuer = core.signatures.read_key(key, at=core.clock())
        if not is_listed(definition, issuer.rfc):
            raise ConflictError("not-listed-official", name=issuer.name, rfc=issuer.rfc)
        series, at = SERIES[kind], local_time(definition, core.clock())
        number = uow.votes.papers.next_number(series, at.year)
        order = CertificateOrder(
            kind=kind,
            folio=make_folio(series, at.year, number),
            definition=definition,
            result=result,
            package_digest=package.digest,
            issued_at=at,
            issuer=issuer,
            issuer_post=_post(definition, issuer.rfc, None),
            signers=_signers(definition, signatures),
        )
        office = uow.office
        content = core.signatures.certificate(order, office.get().letterhead(), office.seal(), key)
        paper = _keep(core, uow, actor, order, package, number, content)
        keep_public_copy(core, uow, paper, definition, result)
        moved(core, uow, vote, VoteStatus.CERTIFIED)
    return created(Thing.PAPER, paper.paper_id, (Thing.VOTE, vote_id))


def _refuse_rehearsal(definition: VoteDefinition) -> None:
    """A drill ends with its signatures: nothing of it may be taken for a certificate."""
    if definition.purpose is Purpose.REHEARSAL:
        raise ConflictError("rehearsal-has-no-certificate")


def _certificate_kind(definition: VoteDefinition, result: VoteResult) -> CertificateKind:
    kind = procedure_of_package(definition.procedure, definition.ballot).certificate
    if result.resolution is None:
        raise ConflictError("resolution-missing")
    if kind is None or result.resolution.outcome is not _NEEDED_OUTCOME.get(kind, result.resolution.outcome):
        raise ConflictError("outcome-not-certified", outcome=result.resolution.outcome.value)
    return kind


def _refuse_early(
    uow: UnitOfWork, definition: VoteDefinition, record: ResultRecord, signatures: Sequence[SignatureRecord]
) -> None:
    required = definition.required_signatures.certify
    if given(signatures) < required:
        raise ConflictError("signatures-missing", given=given(signatures), required=required)
    for paper in uow.votes.papers.find(definition.vote_id):
        if paper.kind == PaperKind.CERTIFICATE and paper.result_version == record.version:
            raise ConflictError("certificate-exists", folio=paper.folio)


def _signers(definition: VoteDefinition, signatures: Sequence[SignatureRecord]) -> tuple[CertificateSigner, ...]:
    return tuple(
        CertificateSigner(
            each.name, _post(definition, each.rfc, each.organisation), Capacity(each.capacity), each.certificate_number
        )
        for each in signatures
    )


def _post(definition: VoteDefinition, rfc: str, organisation: str | None) -> str:
    """The post that the definition gives a listed official; for others the organisation, or nothing."""
    officials = {official.rfc: official.role for official in definition.required_signatures.officials}
    return officials.get(rfc, organisation or "")


def _keep(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    order: CertificateOrder,
    package: PackageRecord,
    number: int,
    content: bytes,
) -> PaperRecord:
    sha256 = uow.votes.files.put(content)
    record = PaperRecord(
        paper_id=0,
        vote_id=order.definition.vote_id,
        kind=PaperKind.CERTIFICATE.value,
        station_id=None,
        title=CERTIFICATE_TITLES[order.kind],
        series=SERIES[order.kind],
        year=order.issued_at.year,
        number=number,
        folio=order.folio,
        template_version=core.papers.template_version(PaperKind.CERTIFICATE.value),
        sha256=sha256,
        size=len(content),
        issued_at=order.issued_at,
        issued_by=actor.full_name,
        result_version=package.result_version,
        package_digest=package.digest,
    )
    issuer = order.issuer
    event = CertificateIssued(record.vote_id, record.folio, issuer.name, issuer.certificate_number, sha256)
    uow.audit.add(event, actor)
    return replace(record, paper_id=uow.votes.papers.add(record))
