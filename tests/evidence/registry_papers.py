"""Signed registry papers for tests: good ones, and ones whose parts disagree."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.authority import NOW
from tests.documents.rulings.ruling_builders import REAL, a_paper, a_registry_certificate, seal_key, sealed
from tests.evidence.signed_papers import WORDS, signer, store
from unionreg.documents import registry_certificate
from unionreg.documents.electronic_signature import ElectronicSigner
from unionreg.documents.registry_data import Seal
from unionreg.documents.rulings import paper
from unionreg.documents.rulings.template import shipped_templates
from unionreg.domain.certificates.certificate import RegistryCertificateKind
from unionreg.domain.certificates.digest import data_digest
from unionreg.evidence.registry_certificate_verification import verify_registry_paper
from unionreg.evidence.seal_verification import KnownSeal
from unionreg.signing.paper_seal import SealedPaper, paper_seal_code
from unionreg.signing.pdf_signature import SignaturePlace, sign_pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from unionreg.documents.registry_certificate import CertificateDraft
    from unionreg.documents.rulings.paper import UnsignedFile
    from unionreg.domain.certificates.papers import FilingPaperKind
    from unionreg.domain.office import Letterhead

Json = dict[str, Any]
REPRESENTATIVENESS = RegistryCertificateKind.REPRESENTATIVENESS


def electronic_signer() -> ElectronicSigner:
    """The official whose e.firma signs."""
    certificate = signer().certificate
    return ElectronicSigner(
        certificate.holder.name or "",
        "Titular de la Unidad de Registro",
        certificate.holder.rfc or "",
        certificate.number,
    )


def known_seal() -> KnownSeal:
    """The seal of the builders, as a reader knows it."""
    return KnownSeal("Centro Inventado", seal_key().public_key)


def signed(drawn: UnsignedFile, at: datetime = NOW) -> bytes:
    """The file with the official's signature."""
    return sign_pdf(drawn.pdf, signer(), at, SignaturePlace(drawn.signature_page, drawn.signature_box), WORDS)


def certificate_seal(made: CertificateDraft) -> Seal:
    """The seal that the office puts on a certificate."""
    order = made.order
    facts = SealedPaper(
        order.kind.value, order.folio, order.case.folio, order.issued_at.date(), made.digest, made.letterhead.invented
    )
    return Seal(paper_seal_code(facts, seal_key()), seal_key().public_key)


def a_certificate(kind: RegistryCertificateKind, letterhead: Letterhead = REAL, **changes: Any) -> bytes:
    """A signed certificate with nothing wrong but what the changes make so."""
    made = registry_certificate.draft(a_registry_certificate(kind, **changes), electronic_signer(), letterhead)
    return signed(registry_certificate.for_efirma(made, certificate_seal(made)))


@cache
def good(kind: RegistryCertificateKind = REPRESENTATIVENESS) -> bytes:
    """A certificate with nothing wrong."""
    return a_certificate(kind)


@cache
def a_ruling(kind: FilingPaperKind, letterhead: Letterhead = REAL) -> bytes:
    """A signed ruling."""
    made = paper.draft(a_paper(kind), shipped_templates(), letterhead, electronic_signer())
    return signed(paper.for_efirma(made, sealed(made)))


def with_data(change: Callable[[Json], object], kind: RegistryCertificateKind = REPRESENTATIVENESS) -> bytes:
    """A certificate whose data say something else than the page; their new digest is printed, sealed and signed."""
    made = registry_certificate.draft(a_registry_certificate(kind), electronic_signer(), REAL)
    changed: Json = json.loads(json.dumps(made.data))
    change(changed)
    forged = replace(made, data=changed, digest=data_digest(changed))
    return signed(registry_certificate.for_efirma(forged, certificate_seal(forged)))


def with_seal(seal: Callable[[CertificateDraft], Seal]) -> bytes:
    """A certificate with another seal, printed and attached."""
    made = registry_certificate.draft(a_registry_certificate(REPRESENTATIVENESS), electronic_signer(), REAL)
    return signed(registry_certificate.for_efirma(made, seal(made)))


def unsigned() -> bytes:
    """A certificate that nobody signed."""
    made = registry_certificate.draft(a_registry_certificate(REPRESENTATIVENESS), electronic_signer(), REAL)
    return registry_certificate.for_efirma(made, certificate_seal(made)).pdf


def judged(pdf: bytes, **more: Any) -> Json:
    """The report on it, with the invented authority and at the tests' moment unless told otherwise."""
    chosen: dict[str, Any] = {"trust": store(), "at": NOW, "seals": (known_seal(),)} | more
    return verify_registry_paper(pdf, "constancia.pdf", **chosen)


def failed(report: Json) -> list[str]:
    """Codes that failed, each once."""
    return list(dict.fromkeys(check["code"] for check in report["checks"] if check["status"] == "fail"))


def statuses(report: Json, code: str) -> set[str]:
    """All statuses of a code."""
    return {check["status"] for check in report["checks"] if check["code"] == code}
