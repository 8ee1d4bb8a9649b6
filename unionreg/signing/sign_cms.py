"""Writing one CAdES signature with exactly the frame of the tally package, section 6.

Judging signatures is in ``verify_cms``, which shares nothing with this but the writing of DER.
"""

from __future__ import annotations

import hashlib
from datetime import UTC
from typing import TYPE_CHECKING

from unionreg.signing import der

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.signing.certificates import Certificate
    from unionreg.signing.efirma import EFirma

_DATA = "1.2.840.113549.1.7.1"
_SIGNED_DATA = "1.2.840.113549.1.7.2"
_CONTENT_TYPE = "1.2.840.113549.1.9.3"
_MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
_SIGNING_TIME = "1.2.840.113549.1.9.5"
_SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47"
_SHA256 = "2.16.840.1.101.3.4.2.1"
_RSA_ENCRYPTION = "1.2.840.113549.1.1.1"


def sign_detached(content: bytes, efirma: EFirma, signed_at: datetime) -> bytes:
    """The detached signature over ``content``, DER. ``signed_at`` is aware; its fraction of a second is dropped.

    Holder's certificate and intermediates go in; the anchor is left out.
    """
    certificate = efirma.certificate
    sha256 = der.sequence(der.oid(_SHA256), der.null())
    attributes = _signed_attributes(content, certificate, signed_at)
    signer_info = der.sequence(
        der.integer(1),
        der.sequence(certificate.issuer, certificate.serial),
        sha256,
        der.set_of(attributes, 0xA0),
        der.sequence(der.oid(_RSA_ENCRYPTION), der.null()),
        # What is signed are the attributes as a SET OF, not with the context tag (RFC 5652, 5.4).
        der.encode(der.OCTET_STRING, efirma.sign(der.set_of(attributes))),
    )
    signed_data = der.sequence(
        der.integer(1),
        der.set_of([sha256]),
        der.sequence(der.oid(_DATA)),
        der.set_of([certificate.raw, *(other.raw for other in efirma.intermediates)], 0xA0),
        der.set_of([signer_info]),
    )
    return der.sequence(der.oid(_SIGNED_DATA), der.encode(0xA0, signed_data))


def _signed_attributes(content: bytes, certificate: Certificate, signed_at: datetime) -> list[bytes]:
    time = signed_at.astimezone(UTC).strftime("%y%m%d%H%M%SZ").encode("ascii")
    return [
        _attribute(_CONTENT_TYPE, der.oid(_DATA)),
        _attribute(_MESSAGE_DIGEST, der.encode(der.OCTET_STRING, hashlib.sha256(content).digest())),
        _attribute(_SIGNING_TIME, der.encode(der.UTC_TIME, time)),
        _attribute(_SIGNING_CERTIFICATE_V2, _certificate_reference(certificate)),
    ]


def _certificate_reference(certificate: Certificate) -> bytes:
    issuer = der.sequence(der.encode(0xA4, certificate.issuer))
    digest = der.encode(der.OCTET_STRING, hashlib.sha256(certificate.raw).digest())
    reference = der.sequence(digest, der.sequence(issuer, certificate.serial))
    return der.sequence(der.sequence(reference))


def _attribute(kind: str, value: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.encode(der.SET, value))
