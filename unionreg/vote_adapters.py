"""The ports of the use cases of votes over documents, evidence and signing, imported when first used."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from unionreg.application.signing_facts import Capacity, KeyFacts, PackageFacts, SignerFacts
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.procedure import CERTIFICATE_TITLES, CertificateKind
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from unionreg.application.signing_facts import CertificateOrder, SignerStatement, SigningKey
    from unionreg.documents.certificate import CertificateFacts
    from unionreg.domain.office import Letterhead, SealKey
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.support import SupportRequest
    from unionreg.domain.votes.vote import VoteDefinition
    from unionreg.evidence.reading import ValueReader
    from unionreg.signing.efirma import EFirma
    from unionreg.signing.trust import TrustStore

_TEMPLATES = {
    "blank-station-act": "station-record",
    "station-act": "station-record",
    "general-act": "general-record",
    "result-notice": "notice",
    "certificate": "certificate",
    "support-ruling": "support-ruling",
    "result-report": "result-report",
    "objection-decision": "objection-decision",
    "nullity-order": "nullity-order",
    "destruction-act": "destruction-act",
    "public-form": "public-form",
    "public-certificate": "certificate",
}


# One person works on one vote at a time; a definition of 10,000 stations takes a few megabytes.
_KEPT_DEFINITIONS = 4


class OfficePapers:
    """Draws the papers of a vote."""

    def template_version(self, kind: str) -> str:
        """Version of the form that would be drawn now."""
        from unionreg.documents.wordings import TEMPLATES

        return TEMPLATES[_TEMPLATES[kind]]

    def blank_station_act(self, definition: VoteDefinition, station_id: str, letterhead: Letterhead) -> bytes:
        """The station act to be filled in by hand."""
        from unionreg.documents.station_act import blank_station_act

        return blank_station_act(definition, station_id, letterhead)

    def filled_station_act(
        self,
        definition: VoteDefinition,
        count: StationCount,
        digest: str,
        letterhead: Letterhead,
        previous: StationCount | None = None,
    ) -> bytes:
        """The station act with its figures, beside those of the version before where it corrects one."""
        from unionreg.documents.station_act import filled_station_act

        return filled_station_act(definition, count, digest, letterhead, previous)

    def general_act(
        self,
        definition: VoteDefinition,
        counts: Sequence[StationCount],
        result: VoteResult,
        digest: str,
        letterhead: Letterhead,
    ) -> bytes:
        """The general act with all stations."""
        from unionreg.documents.general_act import general_act

        return general_act(definition, counts, result, digest, letterhead)

    def support_ruling(
        self, request: SupportRequest, title: str, parties: tuple[str, ...], letterhead: Letterhead
    ) -> bytes:
        """The ruling on a request for representativeness of one union alone."""
        from unionreg.documents.support_ruling import support_ruling

        return support_ruling(request, title, parties, letterhead)

    def result_notice(
        self, definition: VoteDefinition, result: VoteResult, digest: str, letterhead: Letterhead
    ) -> bytes:
        """The notice for the door."""
        from unionreg.documents.result_notice import result_notice

        return result_notice(definition, result, digest, letterhead)


class OfficePackages:
    """Writes and reads the data entries of a tally package."""

    def __init__(self) -> None:
        self._definitions: dict[bytes, VoteDefinition] = {}

    @cached_property
    def _reader(self) -> ValueReader:
        from unionreg.evidence.reading import ValueReader

        return ValueReader()

    def definition_bytes(self, definition: VoteDefinition) -> bytes:
        """The bytes of ``vote/definition.json``."""
        from unionreg.evidence.writing import definition_bytes

        return definition_bytes(definition)

    def read_definition(self, content: bytes) -> VoteDefinition:
        """The definition in these bytes. Every act on a station asks for it, so the last few are kept decoded."""
        import hashlib

        digest = hashlib.sha256(content).digest()
        definition = self._definitions.pop(digest, None) or self._reader.definition(content)
        self._definitions[digest] = definition  # put last: the first is the one that was not asked for longest
        while len(self._definitions) > _KEPT_DEFINITIONS:
            self._definitions.pop(next(iter(self._definitions)), None)
        return definition

    def count_bytes(self, count: StationCount) -> bytes:
        """The bytes of a ``count.json``."""
        from unionreg.evidence.writing import count_bytes

        return count_bytes(count)

    def read_count(self, content: bytes) -> StationCount:
        """The count in these bytes."""
        return self._reader.count(content)

    def result_bytes(self, result: VoteResult) -> bytes:
        """The bytes of ``result.json``."""
        from unionreg.evidence.writing import result_bytes

        return result_bytes(result)

    def read_result(self, content: bytes) -> VoteResult:
        """The result in these bytes."""
        return self._reader.result(content)

    def digest(self, entries: Mapping[str, bytes]) -> str:
        """The package digest over the data entries."""
        from unionreg.evidence.writing import package_digest

        return package_digest(entries)

    def documents_index(self, vote_id: str, documents: Sequence[tuple[str, str, str, str | None]]) -> bytes:
        """The bytes of ``documents/index.json`` for generated PDFs."""
        from unionreg.evidence.json_writing import json_bytes

        rows = [
            {"path": path, "kind": kind, "title": title, "origin": "generated", "station_id": station_id}
            for path, kind, title, station_id in documents
        ]
        return json_bytes({"schema": "tally-documents-1", "vote_id": vote_id, "documents": rows})

    def build(self, entries: Mapping[str, bytes]) -> bytes:
        """The unsigned package."""
        from unionreg.evidence.writing import build_package

        return build_package(entries)


class OfficeSignatures:
    """Signs with an e.firma and judges signatures; ``trusted`` gives the DER of what the office added to the store."""

    def __init__(self, trusted: Callable[[], Sequence[bytes]]) -> None:
        self._trusted = trusted

    def read_key(self, key: SigningKey, *, at: datetime) -> KeyFacts:
        """Whose key it is; raises as ``signing.efirma.open_efirma``."""
        store = self._store()
        efirma = _opened(key, store, at)
        certificate, holder = efirma.certificate, efirma.certificate.holder
        return KeyFacts(
            name=holder.name or "",
            rfc=holder.rfc or "",
            representative_rfc=holder.representative_rfc,
            curp=holder.curp,
            certificate_number=certificate.number,
            issuer=certificate.issuer_name,
            not_before=certificate.not_before,
            not_after=certificate.not_after,
            test=not _is_shipped(efirma),
        )

    def open_key(self, key: SigningKey, *, at: datetime) -> EFirma:
        """The e.firma, opened for signing at this moment; raises as ``read_key``."""
        return _opened(key, self._store(), at)

    def sign(self, package: bytes, key: SigningKey, statement: SignerStatement) -> bytes:
        """The package with one more signature."""
        from unionreg.evidence.writing import SignerRole, append_signature

        role = SignerRole(statement.capacity.value, statement.role.value, statement.organisation, statement.remarks)
        return append_signature(package, _opened(key, self._store(), statement.at), role, statement.at)

    def read_package(self, package: bytes, *, at: datetime) -> PackageFacts:
        """What a package says, judged with the verifier that observers use."""
        from unionreg.evidence.verification import Request, verify_package

        report = verify_package(package, Request("package.asice", self._store(), at))
        failed = [row for row in report["checks"] if row["status"] == "fail"]
        if any(row["code"][0] in "ZMS" for row in failed) or report["package_digest"] is None:
            return PackageFacts(readable=False, digest="", content=(), signers=())
        bad = {row["entry"] for row in failed if row["code"].startswith("K-3")}
        contents = _contents(package)
        signers = tuple(_signer(row, contents, bad) for row in report["signers"])
        digest = report["package_digest"]["hex"]
        return PackageFacts(readable=True, digest=digest, content=_signed_content(contents), signers=signers)

    def certificate(self, order: CertificateOrder, letterhead: Letterhead, seal: SealKey, key: SigningKey) -> bytes:
        """The certificate with its seal code, signed at ``order.issued_at``."""
        from unionreg.documents.certificate import certificate
        from unionreg.signing.pdf_signature import SignaturePlace, SignatureWords, sign_pdf

        facts = _certificate_facts(order, letterhead, seal)
        drawn = certificate(order.definition, order.result, facts, letterhead)
        words = SignatureWords(order.issuer.name, f"{CERTIFICATE_TITLES[order.kind]} {order.folio}", letterhead.place)
        place = SignaturePlace(drawn.signature_page, drawn.signature_box)
        efirma = _opened(key, self._store(), order.issued_at)
        return sign_pdf(drawn.pdf, efirma, order.issued_at, place, words)

    def public_certificate(self, signed: bytes, definition: VoteDefinition, result: VoteResult) -> bytes:
        """The copy for everybody of a signed certificate, with the seal code that it carries."""
        from unionreg.documents.public_certificate import public_certificate

        facts, letterhead = _read_certificate(signed)
        return public_certificate(definition, result, facts, letterhead)

    def _store(self) -> TrustStore:
        from unionreg.signing.trust import join_stores, make_store, read_certificates, shipped_store

        added = [certificate for raw in self._trusted() for certificate in read_certificates(raw)]
        if not added:
            return shipped_store()
        return join_stores(shipped_store(), [make_store("oficina", added)])


def _opened(key: SigningKey, store: TrustStore, at: datetime) -> EFirma:
    from unionreg.signing.efirma import open_efirma

    return open_efirma(key.certificate, key.key, key.password, store=store, at=at)


def _is_shipped(efirma: EFirma) -> bool:
    from unionreg.signing.trust import shipped_store

    return shipped_store().is_anchor(efirma.anchor)


def _contents(package: bytes) -> dict[str, bytes]:
    from unionreg.evidence.writing import read_entries

    return read_entries(package)


def _signed_content(contents: Mapping[str, bytes]) -> tuple[tuple[str, str], ...]:
    """SHA-256 by path of everything but signers' own files."""
    import hashlib

    own = ("mimetype", "META-INF/", "signers/")
    return tuple(
        (name, hashlib.sha256(content).hexdigest())
        for name, content in sorted(contents.items())
        if not name.startswith(own)
    )


def _signer(row: Mapping[str, Any], contents: Mapping[str, bytes], bad: set[str | None]) -> SignerFacts:
    import json

    path = f"signers/{row['number']:03}.json"
    statement = json.loads(contents[path])
    return SignerFacts(
        number=row["number"],
        name=statement["name"],
        rfc=statement["rfc"],
        capacity=Capacity(statement["capacity"]),
        role=PersonRole(statement["role"]),
        organisation=statement["organisation"],
        remarks=statement["remarks"],
        certificate_number=statement["certificate_number"],
        signed_at=datetime.fromisoformat(row["signing_time"] or statement["declared_at"]),
        good=bool(row["signature_ok"] and row["trusted"] and path not in bad),
        counts=bool(row["counts"]),
    )


def _read_certificate(signed: bytes) -> tuple[CertificateFacts, Letterhead]:
    """What a certificate of ours says of itself in its attachment, without who signed by which certificate."""
    import json

    from unionreg.documents.certificate import CertificateFacts, PackageSigner
    from unionreg.domain.office import Letterhead
    from unionreg.evidence.certificate_pdf import read_pdf

    try:
        (attached,) = read_pdf(signed).attachments
        said = json.loads(attached.content)
        signers = tuple(PackageSigner(each["name"], each["post"], each["capacity"], "") for each in said["signers"])
        facts = CertificateFacts(
            kind=CertificateKind(said["kind"]),
            folio=said["folio"],
            issued_at=datetime.fromisoformat(said["issued_at"]),
            package_digest=said["package_digest"],
            issuer_name=said["issuer"]["name"],
            issuer_post=said["issuer"]["post"],
            issuer_rfc="",
            issuer_certificate="",
            seal_code=said["seal"]["code"],
            seal_public_key=b"",
            signers=signers,
        )
        office = said["office"]
        return facts, Letterhead(office["name"], office["unit"], office["place"], said["invented"])
    except (ValueError, KeyError, TypeError) as error:
        raise UnreadableError("certificate-unreadable-pdf") from error


def _certificate_facts(order: CertificateOrder, letterhead: Letterhead, seal: SealKey) -> CertificateFacts:
    from unionreg.documents.certificate import CertificateFacts, PackageSigner
    from unionreg.documents.control_line import total_figures
    from unionreg.documents.wordings import is_invented
    from unionreg.signing.seal import SealedFacts, seal_code

    definition = order.definition
    sealed = SealedFacts(
        kind=order.kind.value,
        folio=order.folio,
        vote_id=definition.vote_id,
        figures=total_figures(definition, order.result),
        digest=order.package_digest,
        rehearsal=letterhead.invented or is_invented(definition),
    )
    signers = tuple(
        PackageSigner(each.name, each.post, each.capacity.value, each.certificate_number) for each in order.signers
    )
    return CertificateFacts(
        kind=order.kind,
        folio=order.folio,
        issued_at=order.issued_at,
        package_digest=order.package_digest,
        issuer_name=order.issuer.name,
        issuer_post=order.issuer_post,
        issuer_rfc=order.issuer.rfc,
        issuer_certificate=order.issuer.certificate_number,
        seal_code=seal_code(sealed, seal),
        seal_public_key=seal.public_key,
        signers=signers,
    )
