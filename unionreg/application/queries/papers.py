"""Reading packages, signatures and issued papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.paper_kinds import PaperKind
from unionreg.application.session import require
from unionreg.application.signing import given
from unionreg.application.signing_facts import Capacity
from unionreg.application.vote_access import definition_of
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.ports import Core
    from unionreg.application.vote_records import PaperRecord, RefusalRecord, SignatureRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import PersonRole
    from unionreg.domain.votes.vote import Official


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """One signature of a package. ``counts``: it is one of those required."""

    number: int
    name: str
    rfc: str
    capacity: Capacity
    role: PersonRole
    organisation: str | None
    remarks: str | None
    certificate_number: str
    signed_at: datetime
    imported: bool
    counts: bool


@dataclass(frozen=True, slots=True)
class RefusalRow:
    name: str
    role: PersonRole
    organisation: str | None
    reason: str
    at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class SignatureStatus:
    """Signatures of the latest package against what the definition requires.

    ``package_id`` is None before the package is prepared; ``outdated``: a newer result has no package yet.
    """

    vote_id: str
    package_id: int | None
    package_digest: str | None
    result_version: int | None
    outdated: bool
    size: int
    required: int
    given: int
    complete: bool
    officials: tuple[Official, ...]
    missing_officials: tuple[Official, ...]
    signatures: tuple[SignatureRow, ...]
    refusals: tuple[RefusalRow, ...]


@dataclass(frozen=True, slots=True)
class PaperRow:
    """An issued paper. ``current`` is False when a newer result has superseded what it says."""

    paper_id: int
    vote_id: str
    kind: PaperKind
    station_id: str | None
    title: str
    folio: str
    template_version: str
    sha256: str
    size: int
    issued_at: datetime
    issued_by: str
    package_digest: str | None
    current: bool


def signature_status(core: Core, actor: Actor, *, vote_id: str) -> SignatureStatus:
    """Who signed, who is missing, who refused."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        definition = definition_of(core, uow, uow.votes.rows.get(vote_id))
        package, result = uow.votes.packages.latest(vote_id), uow.votes.results.latest(vote_id)
        signatures = () if package is None else uow.votes.packages.signatures(package.package_id)
        officials = definition.required_signatures.officials
        counted = {each.rfc for each in signatures if each.counts}
        required = definition.required_signatures.certify
        return SignatureStatus(
            vote_id=vote_id,
            package_id=None if package is None else package.package_id,
            package_digest=None if package is None else package.digest,
            result_version=None if package is None else package.result_version,
            outdated=package is not None and result is not None and result.version != package.result_version,
            size=0 if package is None else package.size,
            required=required,
            given=given(signatures),
            complete=given(signatures) >= required,
            officials=officials,
            missing_officials=tuple(each for each in officials if each.rfc not in counted),
            signatures=tuple(_signature(each) for each in signatures),
            refusals=tuple(_refusal(each) for each in uow.votes.packages.refusals(vote_id)),
        )


def _signature(record: SignatureRecord) -> SignatureRow:
    return SignatureRow(
        number=record.number,
        name=record.name,
        rfc=record.rfc,
        capacity=Capacity(record.capacity),
        role=record.role,
        organisation=record.organisation,
        remarks=record.remarks,
        certificate_number=record.certificate_number,
        signed_at=record.signed_at,
        imported=record.imported,
        counts=record.counts,
    )


def _refusal(record: RefusalRecord) -> RefusalRow:
    return RefusalRow(record.name, record.role, record.organisation, record.reason, record.at, record.recorded_by)


def package_file(core: Core, actor: Actor, *, vote_id: str, package_id: int | None = None) -> bytes:
    """The package as it stands with all its signatures (the latest when no id is given), to be exported.

    Raises ConflictError ``package-missing``; NotFoundError ``package-unknown`` for one of another vote.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        package = uow.votes.packages.latest(vote_id) if package_id is None else uow.votes.packages.get(package_id)
        if package is None:
            raise ConflictError("package-missing")
        if package.vote_id != vote_id:
            raise NotFoundError("package-unknown", package_id=package.package_id)
        return uow.votes.files.get(package.sha256)


def papers_list(core: Core, actor: Actor, *, vote_id: str | None = None) -> tuple[PaperRow, ...]:
    """Issued papers, newest first; of one vote or of the office."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        papers = uow.votes.papers.find(vote_id)
        latest = {each: uow.votes.results.latest(each) for each in {paper.vote_id for paper in papers}}
        versions = {each: result.version for each, result in latest.items() if result is not None}
        return tuple(_paper(paper, versions.get(paper.vote_id)) for paper in papers)


def _paper(record: PaperRecord, latest: int | None) -> PaperRow:
    return PaperRow(
        paper_id=record.paper_id,
        vote_id=record.vote_id,
        kind=PaperKind(record.kind),
        station_id=record.station_id,
        title=record.title,
        folio=record.folio,
        template_version=record.template_version,
        sha256=record.sha256,
        size=record.size,
        issued_at=record.issued_at,
        issued_by=record.issued_by,
        package_digest=record.package_digest,
        current=record.result_version in {None, latest},
    )


def paper_file(core: Core, actor: Actor, *, paper_id: int) -> bytes:
    """The very bytes that were issued (IntegrityBrokenError when they are not)."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        return uow.votes.files.get(uow.votes.papers.get(paper_id).sha256)
