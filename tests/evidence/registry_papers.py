"""Signed registry papers for tests: good ones, and ones whose parts disagree."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.authority import NOW
from tests.documents.rulings.ruling_builders import OFFICE, REAL, a_paper, a_registry_certificate, seal_key, sealed
from tests.evidence.signed_papers import WORDS, signer, store
from unionreg.documents import registry_certificate, registry_data
from unionreg.documents.electronic_signature import ElectronicSigner
from unionreg.documents.registry_data import Seal
from unionreg.documents.rulings import paper
from unionreg.documents.rulings.template import shipped_templates
from unionreg.domain.certificates.certificate import RegistryCertificateKind
from unionreg.evidence.registry_certificate_verification import verify_registry_paper
from unionreg.evidence.seal_verification import KnownSeal
from unionreg.signing.paper_seal import SealedPaper, paper_seal_code
from unionreg.signing.pdf_signature import SignaturePlace, sign_pdf

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.documents.registry_certificate import CertificateDraft
    from unionreg.documents.rulings.paper import UnsignedFile
    from unionreg.domain.certificates.certificate import RegistryCertificate
    from unionreg.domain.certificates.papers import FilingPaperKind
    from unionreg.domain.office import Letterhead

Json = dict[str, Any]


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


def an_order(kind: RegistryCertificateKind, **changes: Any) -> RegistryCertificate:
    """A certificate issued at the moment at which the tests sign."""
    return a_registry_certificate(kind, **changes)


def certificate_seal(made: CertificateDraft) -> Seal:
    """The seal that the office puts on a certificate."""
    order = made.order
    facts = SealedPaper(
        order.kind.value, order.folio, order.case.folio, order.issued_at.date(), made.digest, made.letterhead.invented
    )
    return Seal(paper_seal_code(facts, seal_key()), seal_key().public_key)


def a_certificate(kind: RegistryCertificateKind, letterhead: Letterhead = REAL, **changes: Any) -> bytes:
    """A signed certificate with nothing wrong but what the changes make so."""
    made = registry_certificate.draft(an_order(kind, **changes), electronic_signer(), letterhead)
    return signed(registry_certificate.for_efirma(made, certificate_seal(made)))


@cache
def good(kind: RegistryCertificateKind = RegistryCertificateKind.REPRESENTATIVENESS) -> bytes:
    """A certificate with nothing wrong."""
    return a_certificate(kind)


def a_ruling(kind: FilingPaperKind, letterhead: Letterhead = REAL) -> bytes:
    """A signed ruling."""
    made = paper.draft(a_paper(kind), shipped_templates(), letterhead, electronic_signer())
    return signed(paper.for_efirma(made, sealed(made)))


def with_data(change: Any, kind: RegistryCertificateKind = RegistryCertificateKind.REPRESENTATIVENESS) -> bytes:
    """A certificate, sealed and signed, whose attached data say something else than the page."""
    made = registry_certificate.draft(an_order(kind), electronic_signer(), REAL)
    changed = json.loads(json.dumps(made.data))
    change(changed)
    return signed(registry_certificate.for_efirma(replace(made, data=changed), certificate_seal(made)))


def judged(pdf: bytes, **more: Any) -> Json:
    """The report on it, with the invented authority and at the tests' moment unless told otherwise."""
    chosen: dict[str, Any] = {"trust": store(), "at": NOW, "seals": (known_seal(),)} | more
    return verify_registry_paper(pdf, "constancia.pdf", **chosen)


def failed(report: Json) -> list[str]:
    """Codes that failed, each once."""
    return list(dict.fromkeys(check["code"] for check in report["checks"] if check["status"] == "fail"))


__all__ = ["OFFICE", "a_certificate", "a_ruling", "failed", "good", "judged", "registry_data", "with_data"]
