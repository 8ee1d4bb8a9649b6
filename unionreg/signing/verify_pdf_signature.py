"""Judging the CMS inside a signed PDF (PAdES baseline B): taking it apart, rebuilding the one allowed frame.

The frame is specified in ``docs/formats/certificate.md``. It is that of the package (``verify_cms``) but for the
signing time, which PAdES keeps in the PDF, and the name of the signature algorithm. Which bytes of the PDF are covered,
the path of the certificate and its usages are judged by the caller; writing is in ``pdf_signature``, not used here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError
from unionreg.signing import der
from unionreg.signing.certificates import Certificate, read_certificate
from unionreg.signing.der import DerError, Element
from unionreg.signing.rsa import is_signature

if TYPE_CHECKING:
    from collections.abc import Sequence

SMALLEST_KEY = 2048
ID_DATA = der.oid("1.2.840.113549.1.7.1")
ID_SIGNED_DATA = der.oid("1.2.840.113549.1.7.2")
CONTENT_TYPE = der.oid("1.2.840.113549.1.9.3")
MESSAGE_DIGEST = der.oid("1.2.840.113549.1.9.4")
SIGNING_CERTIFICATE_V2 = der.oid("1.2.840.113549.1.9.16.2.47")
SHA256 = der.sequence(der.oid("2.16.840.1.101.3.4.2.1"), der.null())
SHA256_WITH_RSA = der.sequence(der.oid("1.2.840.113549.1.1.11"), der.null())
CERTIFICATES_TAG = ATTRIBUTES_TAG = 0xA0


@dataclass(frozen=True, slots=True)
class PdfCmsReading:
    """What a signature says. Where ``framed`` is False nothing else is known of it but perhaps the certificates."""

    framed: bool
    intact: bool = False
    names_signer: bool = False
    strong: bool = False
    signer: Certificate | None = None
    certificates: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True)
class _Parts:
    certificates: tuple[Certificate, ...]
    signer: Certificate
    attributes: tuple[Element, ...]
    signature: bytes


def read_pdf_signature(data: bytes, covered: bytes) -> PdfCmsReading:
    """Judge the CMS ``data`` (DER) over the ``covered`` bytes of a PDF. Never raises for any bytes."""
    try:
        parts = _take_apart(data)
        framed = _rebuild(parts) == data
        found = _attributes(parts.attributes)
        reference = _reference(parts.signer)
    except (DerError, UnreadableError, ValueError, IndexError):
        return PdfCmsReading(framed=False)
    digest = der.encode(der.OCTET_STRING, hashlib.sha256(covered).digest())
    signer, key = parts.signer, parts.signer.key
    signed = der.set_of(element.raw for element in parts.attributes)
    return PdfCmsReading(
        framed=framed and found.keys() == {CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE_V2},
        intact=found.get(MESSAGE_DIGEST) == digest
        and found.get(CONTENT_TYPE) == ID_DATA
        and key is not None
        and is_signature(key, parts.signature, signed, "sha256"),
        names_signer=found.get(SIGNING_CERTIFICATE_V2) == reference,
        strong=key is not None and key.bits >= SMALLEST_KEY,
        signer=signer,
        certificates=parts.certificates,
    )


def _take_apart(data: bytes) -> _Parts:
    _, wrapper = der.read_one(data, der.SEQUENCE).children()
    _, _, _, embedded, signers = der.read_one(wrapper.content, der.SEQUENCE).children()
    encodings = [element.raw for element in der.expect(embedded, CERTIFICATES_TAG).children()]
    if len(set(encodings)) < len(encodings):
        raise DerError("a certificate twice")
    certificates = tuple(map(read_certificate, encodings))
    (info,) = der.expect(signers, der.SET).children()
    _, named, _, attributes, _, signature = info.children()
    issuer, serial = named.children()
    return _Parts(
        certificates,
        _named(certificates, issuer.raw, serial.raw),
        der.expect(attributes, ATTRIBUTES_TAG).children(),
        der.expect(signature, der.OCTET_STRING).content,
    )


def _named(certificates: Sequence[Certificate], issuer: bytes, serial: bytes) -> Certificate:
    for certificate in certificates:
        if (certificate.issuer, certificate.serial) == (issuer, serial):
            return certificate
    raise DerError("the signer's certificate is not there")


def _rebuild(parts: _Parts) -> bytes:
    info = der.sequence(
        der.integer(1),
        der.sequence(parts.signer.issuer, parts.signer.serial),
        SHA256,
        der.set_of((element.raw for element in parts.attributes), ATTRIBUTES_TAG),
        SHA256_WITH_RSA,
        der.encode(der.OCTET_STRING, parts.signature),
    )
    signed_data = der.sequence(
        der.integer(1),
        der.encode(der.SET, SHA256),
        der.sequence(ID_DATA),
        der.set_of((certificate.raw for certificate in parts.certificates), CERTIFICATES_TAG),
        der.encode(der.SET, info),
    )
    return der.sequence(ID_SIGNED_DATA, der.encode(0xA0, signed_data))


def _attributes(attributes: Sequence[Element]) -> dict[bytes, bytes]:
    """Each attribute with its one value as DER; DerError when one comes twice or has another number of values."""
    found: dict[bytes, bytes] = {}
    for attribute in attributes:
        kind, values = attribute.children()
        (value,) = der.expect(values, der.SET).children()
        if kind.raw in found:
            raise DerError("an attribute twice")
        found[kind.raw] = value.raw
    return found


def _reference(signer: Certificate) -> bytes:
    """The one ESSCertIDv2 that names this certificate (RFC 5035; SHA-256 is its default and left out)."""
    digest = der.encode(der.OCTET_STRING, hashlib.sha256(signer.raw).digest())
    issuer = der.sequence(der.encode(0xA4, signer.issuer))
    return der.sequence(der.sequence(der.sequence(digest, der.sequence(issuer, signer.serial))))
