"""Judging one CAdES signature: taking it apart, rebuilding the one allowed frame and comparing all bytes.

Codes K-101 to K-105 of the tally package, section 6. Which path the certificate has, and whether it is an e.firma, is
judged by the caller; how signatures are written is in ``sign_cms`` and is not used here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError
from unionreg.signing import der
from unionreg.signing.certificates import SIGNATURE_HASHES, Certificate, read_certificate, read_time
from unionreg.signing.der import DerError, Element
from unionreg.signing.rsa import RSA_ENCRYPTION, is_signature

if TYPE_CHECKING:
    from datetime import datetime

SMALLEST_KEY = 2048
ID_DATA = der.oid("1.2.840.113549.1.7.1")
ID_SIGNED_DATA = der.oid("1.2.840.113549.1.7.2")
CONTENT_TYPE = der.oid("1.2.840.113549.1.9.3")
MESSAGE_DIGEST = der.oid("1.2.840.113549.1.9.4")
SIGNING_TIME = der.oid("1.2.840.113549.1.9.5")
SIGNING_CERTIFICATE_V2 = der.oid("1.2.840.113549.1.9.16.2.47")
SHA256 = der.oid("2.16.840.1.101.3.4.2.1")
_FOUR_ATTRIBUTES = {CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME, SIGNING_CERTIFICATE_V2}
_DIGESTS = {
    SHA256: "sha256",
    der.oid("2.16.840.1.101.3.4.2.2"): "sha384",
    der.oid("2.16.840.1.101.3.4.2.3"): "sha512",
    der.oid("2.16.840.1.101.3.4.2.4"): "sha224",
    der.oid("1.3.14.3.2.26"): "sha1",
    der.oid("1.2.840.113549.2.5"): "md5",
}


@dataclass(frozen=True, slots=True)
class CmsReading:
    """What a signature says. ``failed`` maps a code to what is wrong; ``unchecked`` could not be tested."""

    failed: dict[str, str]
    unchecked: frozenset[str]
    signer: Certificate | None
    certificates: tuple[Certificate, ...]
    signing_time: datetime | None


@dataclass(frozen=True, slots=True)
class _Parts:
    """The pieces that are taken out of the signature; everything else of the frame is fixed."""

    certificates: tuple[Certificate, ...]
    signer: Certificate
    digest_algorithm: Element
    signature_algorithm: Element
    attributes: tuple[Element, ...] | None
    signature: bytes


def read_signature(data: bytes, content: bytes) -> CmsReading:
    """Judge the signature ``data`` (DER) over the detached ``content``. Never raises for any bytes."""
    try:
        parts = _take_apart(data)
        attributes, failed = _read_attributes(parts.attributes or ())
    except (DerError, UnreadableError, ValueError, IndexError) as error:
        everything = frozenset({"K-102", "K-103", "K-104", "K-105"})
        return CmsReading({"K-101": str(error) or "DER"}, everything, None, (), None)
    unchecked: set[str] = set()
    if data != _rebuild(parts):
        failed["K-101"] = "frame"
    if reason := _weak_algorithm(parts):
        failed["K-103"] = reason
    if set(attributes) != _FOUR_ATTRIBUTES:
        failed["K-104"] = str(len(attributes))
    for code, reason in (
        ("K-102", _wrong_value(parts, attributes, content)),
        ("K-105", _wrong_reference(parts.signer, attributes, failed)),
    ):
        if reason is None:
            unchecked.add(code)
        elif reason:
            failed[code] = reason
    time = _signing_time(attributes, failed)
    return CmsReading(failed, frozenset(unchecked), parts.signer, parts.certificates, time)


def _take_apart(data: bytes) -> _Parts:
    _content_type, wrapper = der.read_one(data, der.SEQUENCE).children()
    fields = der.read_one(wrapper.content, der.SEQUENCE).children()
    (signer_info,) = der.expect(fields[-1], der.SET).children()
    certificates = tuple(
        read_certificate(element.raw) for field in fields if field.tag == 0xA0 for element in field.children()
    )
    _version, signer_id, digest_algorithm, *rest = der.expect(signer_info, der.SEQUENCE).children()
    attributes = rest.pop(0).children() if rest[0].tag == 0xA0 else None
    signature_algorithm, signature = rest[0], der.expect(rest[1], der.OCTET_STRING)
    issuer, serial = (element.raw for element in der.expect(signer_id, der.SEQUENCE).children())
    signers = [one for one in certificates if (one.issuer, one.serial) == (issuer, serial)]
    if not signers:
        raise DerError("signer certificate not found")
    return _Parts(certificates, signers[0], digest_algorithm, signature_algorithm, attributes, signature.content)


def _rebuild(parts: _Parts) -> bytes:
    digest_algorithm = _with_null(parts.digest_algorithm, SHA256)
    attributes = [attribute.raw for attribute in parts.attributes or ()]
    signer_info = der.sequence(
        der.integer(1),
        der.sequence(parts.signer.issuer, parts.signer.serial),
        digest_algorithm,
        b"" if parts.attributes is None else der.set_of(attributes, 0xA0),
        _with_null(parts.signature_algorithm, RSA_ENCRYPTION),
        der.encode(der.OCTET_STRING, parts.signature),
    )
    signed_data = der.sequence(
        der.integer(1),
        der.set_of([digest_algorithm]),
        der.sequence(ID_DATA),
        der.set_of({certificate.raw for certificate in parts.certificates}, 0xA0),
        der.set_of([signer_info]),
    )
    return der.sequence(ID_SIGNED_DATA, der.encode(0xA0, signed_data))


def _with_null(algorithm: Element, expected: bytes) -> bytes:
    """The one allowed form where the algorithm is the expected one; another algorithm is K-103's affair."""
    is_expected = algorithm.children()[0].raw == expected
    return der.sequence(expected, der.null()) if is_expected else algorithm.raw


def _read_attributes(attributes: tuple[Element, ...]) -> tuple[dict[bytes, Element], dict[str, str]]:
    """The first value of each attribute; a repeated attribute or value is K-101."""
    found: dict[bytes, Element] = {}
    failed: dict[str, str] = {}
    for attribute in attributes:
        kind, values = attribute.children()
        first, *more = der.expect(values, der.SET).children()
        if kind.raw in found or more:
            failed["K-101"] = "attribute twice"
        found.setdefault(kind.raw, first)
    if found.get(CONTENT_TYPE) is not None and found[CONTENT_TYPE].raw != ID_DATA:
        failed["K-101"] = "contentType"
    if found.get(MESSAGE_DIGEST) is not None and found[MESSAGE_DIGEST].tag != der.OCTET_STRING:
        failed["K-101"] = "messageDigest"
    return found, failed


def _weak_algorithm(parts: _Parts) -> str | None:
    if parts.digest_algorithm.children()[0].raw != SHA256:
        return "digest"
    if parts.signature_algorithm.children()[0].raw != RSA_ENCRYPTION:
        return "signature"
    key = parts.signer.key
    if key is None or key.bits < SMALLEST_KEY:
        return f"key {key.bits if key else 0}"
    return None


def _wrong_value(parts: _Parts, attributes: dict[bytes, Element], content: bytes) -> str | None:
    """What is wrong with digest or signature value: empty when nothing, None when it cannot be tested."""
    digest_name = _DIGESTS.get(parts.digest_algorithm.children()[0].raw)
    algorithm = parts.signature_algorithm.children()[0].raw
    hash_name = digest_name if algorithm == RSA_ENCRYPTION else SIGNATURE_HASHES.get(algorithm)
    if digest_name is None or hash_name is None or parts.signer.key is None:
        return None
    digest = attributes.get(MESSAGE_DIGEST)
    if digest is not None and digest.content != hashlib.new(digest_name, content).digest():
        return "messageDigest"
    signed = content
    if parts.attributes is not None:
        # The attributes are signed as a SET OF in the order in which they stand (RFC 5652, 5.4).
        signed = der.encode(der.SET, *(attribute.raw for attribute in parts.attributes))
    return "" if is_signature(parts.signer.key, parts.signature, signed, hash_name) else "signature"


def _wrong_reference(signer: Certificate, attributes: dict[bytes, Element], failed: dict[str, str]) -> str | None:
    """Whether signingCertificateV2 is one ESSCertIDv2 of the allowed form that names the signer (RFC 5035)."""
    value = attributes.get(SIGNING_CERTIFICATE_V2)
    if value is None:
        return None
    try:
        (references,) = der.expect(value, der.SEQUENCE).children()
        first, *others = references.children()
        digest, issuer_serial = first.children()
        der.expect(digest, der.OCTET_STRING)
        names, serial = issuer_serial.children()
        (name,) = names.children()
        if others or name.tag != 0xA4:
            raise DerError("reference")
    except ValueError:
        failed["K-101"] = "signingCertificateV2"
        return None
    is_same = digest.content.hex() == signer.sha256 and (name.content, serial.raw) == (signer.issuer, signer.serial)
    return "" if is_same else "signingCertificateV2"


def _signing_time(attributes: dict[bytes, Element], failed: dict[str, str]) -> datetime | None:
    value = attributes.get(SIGNING_TIME)
    if value is None:
        return None
    try:
        return read_time(der.expect(value, der.UTC_TIME))
    except ValueError:
        failed["K-101"] = "signingTime"
        return None
