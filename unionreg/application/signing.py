"""The signed tally package: sign it, take back a copy signed elsewhere, write down who refused.

Building it is in ``packaging`` and reached from here. Key and password live only inside the call; neither is stored or
logged.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.packaging import prepare_package
from unionreg.application.papers import current_package
from unionreg.application.session import require
from unionreg.application.signing_facts import Capacity, KeyFacts, SignerStatement, SigningKey
from unionreg.application.vote_access import (
    definition_of,
    kept_line,
    kept_text,
    local_time,
    moved,
    require_one_of,
    vote_in,
)
from unionreg.application.vote_records import RefusalRecord, SignatureRecord
from unionreg.domain.audit.vote_events import PackageSigned, RefusalRecorded, SignaturesImported
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.vote_status import CLOSED_STATUSES
from unionreg.errors import ConflictError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.signing_facts import PackageFacts, SignerFacts
    from unionreg.application.vote_records import PackageRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.vote import VoteDefinition

__all__ = [
    "Capacity",
    "KeyFacts",
    "KeyView",
    "SigningKey",
    "import_signed_package",
    "prepare_package",
    "read_key",
    "record_refusal",
    "sign_package",
]


@dataclass(frozen=True, slots=True)
class KeyView:
    """What to show before signing: the certificate, and whether its holder is a listed official of this vote."""

    facts: KeyFacts
    listed_official: bool


def read_key(core: Core, actor: Actor, *, vote_id: str, key: SigningKey) -> KeyView:
    """Open key and certificate and say whose they are. Nothing is signed, stored or logged.

    Raises as ``signing.efirma.open_efirma``, each with its own code: wrong password, CSD, key of another certificate,
    not yet or no longer valid, unknown authority.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.SIGN)
        definition = definition_of(core, uow, uow.votes.rows.get(vote_id))
        facts = core.signatures.read_key(key, at=core.clock())
    return KeyView(facts, is_listed(definition, facts.rfc))


def is_listed(definition: VoteDefinition, rfc: str) -> bool:
    """Whether somebody with this RFC is among the officials that the definition names."""
    return any(official.rfc == rfc for official in definition.required_signatures.officials)


def sign_package(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    key: SigningKey,
    capacity: Capacity,
    role: PersonRole,
    organisation: str | None = None,
    remarks: str | None = None,
) -> Changes:
    """Append one signature to the package of the latest result; created id = its number.

    Remarks are mandatory under protest. Somebody who is not a listed official signs as a witness or in another role.
    Raises as ``read_key``; ConflictError ``remarks-missing``, ``already-signed`` (same RFC), ``not-listed-official``,
    ``package-missing``, ``wrong-status``.
    """
    kept_remarks = kept_text("remarks", remarks) if remarks and remarks.strip() else None
    if capacity is Capacity.UNDER_PROTEST and kept_remarks is None:
        raise ConflictError("remarks-missing")
    kept_organisation = kept_line("organisation", organisation) if organisation and organisation.strip() else None
    now = core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.SIGN)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES)
        package = current_package(uow, vote_id)
        definition = definition_of(core, uow, vote)
        facts = core.signatures.read_key(key, at=now)
        signed = uow.votes.packages.signatures(package.package_id)
        _refuse_signer(definition, facts, capacity, role, {each.rfc for each in signed})
        at = local_time(definition, now)
        statement = SignerStatement(vote_id, capacity, role, kept_organisation, kept_remarks, package.digest, at)
        content = core.signatures.sign(uow.votes.files.get(package.sha256), key, statement)
        _keep_content(uow, package, content)
        signature = _signature(package, definition, len(signed) + 1, facts, statement)
        uow.votes.packages.add_signature(signature)
        moved(core, uow, vote, vote.status)
        uow.audit.add(_signed(vote_id, signature, package.digest), actor)
    return Changes(changed(Thing.PACKAGE, package.package_id, (Thing.VOTE, vote_id)).touched, (str(signature.number),))


def _refuse_signer(
    definition: VoteDefinition, facts: KeyFacts, capacity: Capacity, role: PersonRole, signed: set[str]
) -> None:
    if facts.rfc in signed:
        raise ConflictError("already-signed", name=facts.name)
    certifies = role is PersonRole.OFFICIAL and capacity is not Capacity.WITNESS
    if certifies and not is_listed(definition, facts.rfc):
        raise ConflictError("not-listed-official", name=facts.name, rfc=facts.rfc)


def _keep_content(uow: UnitOfWork, package: PackageRecord, content: bytes) -> None:
    """The longer package takes the place of the shorter one, whose bytes it holds."""
    sha256 = uow.votes.files.put(content)
    uow.votes.packages.save(replace(package, sha256=sha256, size=len(content)))
    uow.votes.files.drop(package.sha256)


def _signature(
    package: PackageRecord,
    definition: VoteDefinition,
    number: int,
    facts: KeyFacts,
    statement: SignerStatement,
) -> SignatureRecord:
    certifies = statement.role is PersonRole.OFFICIAL and statement.capacity is not Capacity.WITNESS
    return SignatureRecord(
        package_id=package.package_id,
        number=number,
        name=facts.name,
        rfc=facts.rfc,
        capacity=statement.capacity.value,
        role=statement.role,
        organisation=statement.organisation,
        remarks=statement.remarks,
        certificate_number=facts.certificate_number,
        signed_at=statement.at,
        imported=False,
        counts=certifies and is_listed(definition, facts.rfc),
    )


def _signed(vote_id: str, signature: SignatureRecord, digest: str) -> PackageSigned:
    return PackageSigned(
        vote_id=vote_id,
        number=signature.number,
        name=signature.name,
        rfc=signature.rfc,
        capacity=signature.capacity,
        certificate_number=signature.certificate_number,
        digest=digest,
    )


def import_signed_package(core: Core, actor: Actor, *, vote_id: str, content: bytes) -> Changes:
    """Take back the package that others signed elsewhere: same content, our signatures first, then more, all good.

    Created ids = the numbers of the new signatures. Raises UnreadableError ``package-unreadable``; ConflictError
    ``package-differs``, ``nothing-new``, ``signature-bad`` (param ``name``), ``package-missing``.
    """
    now = core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.SIGN)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES)
        package = current_package(uow, vote_id)
        ours = core.signatures.read_package(uow.votes.files.get(package.sha256), at=now)
        theirs = core.signatures.read_package(content, at=now)
        new = _new_signers(ours, theirs)
        _keep_content(uow, package, content)
        for signer in new:
            uow.votes.packages.add_signature(_imported(package, signer))
        moved(core, uow, vote, vote.status)
        names = tuple(signer.name for signer in new)
        uow.audit.add(SignaturesImported(vote_id, names, package.digest), actor)
    touched = created(Thing.PACKAGE, package.package_id, (Thing.VOTE, vote_id)).touched
    return Changes(touched, tuple(str(signer.number) for signer in new))


def _new_signers(ours: PackageFacts, theirs: PackageFacts) -> tuple[SignerFacts, ...]:
    if not theirs.readable:
        raise UnreadableError("package-unreadable")
    kept = len(ours.signers)
    if theirs.content != ours.content or theirs.signers[:kept] != ours.signers:
        raise ConflictError("package-differs")
    new = theirs.signers[kept:]
    if not new:
        raise ConflictError("nothing-new")
    bad = [signer.name for signer in new if not signer.good]
    if bad:
        raise ConflictError("signature-bad", name=", ".join(bad))
    return new


def _imported(package: PackageRecord, signer: SignerFacts) -> SignatureRecord:
    return SignatureRecord(
        package_id=package.package_id,
        number=signer.number,
        name=signer.name,
        rfc=signer.rfc,
        capacity=signer.capacity.value,
        role=signer.role,
        organisation=signer.organisation,
        remarks=signer.remarks,
        certificate_number=signer.certificate_number,
        signed_at=signer.signed_at,
        imported=True,
        counts=signer.counts,
    )


def record_refusal(
    core: Core, actor: Actor, *, vote_id: str, name: str, role: PersonRole, organisation: str | None, reason: str
) -> Changes:
    """Write down that somebody refused to sign, and why. Validity is not affected."""
    kept = RefusalRecord(
        vote_id=vote_id,
        name=kept_line("name", name),
        role=role,
        organisation=kept_line("organisation", organisation) if organisation and organisation.strip() else None,
        reason=kept_text("reason", reason),
        at=core.clock(),
        recorded_by=actor.full_name,
    )
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.SIGN, Permission.CLOSE_VOTES)
        vote_in(uow, vote_id, CLOSED_STATUSES)
        uow.votes.packages.add_refusal(kept)
        uow.audit.add(RefusalRecorded(vote_id, kept.name, role.value, kept.reason), actor)
    return changed(Thing.PACKAGE, vote_id, (Thing.VOTE, vote_id))


def given(signatures: Iterable[SignatureRecord]) -> int:
    """How many different listed officials certify, under protest or not (tally package, K-401)."""
    return len({each.rfc for each in signatures if each.counts})
