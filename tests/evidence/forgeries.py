"""Signatures that are wrong in one chosen way, and packages put together without the writer's checks."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from tests.authority import NOW, official, shared_key, test_authority
from tests.evidence.drafts import CERTIFIES, SIGNED_AT, Draft, opened
from unionreg.demo.authority import EFIRMA_USAGE, CertificatePlan, holder_name, write_certificate
from unionreg.evidence.writing import append_signature, read_entries
from unionreg.evidence.zip_writing import write_directory, write_entries
from unionreg.signing import der
from unionreg.signing.certificates import Certificate, read_certificate

DATA, SIGNED_DATA = "1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2"
CONTENT_TYPE, DIGEST, TIME = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.5"
REFERENCE = "1.2.840.113549.1.9.16.2.47"
SHA256, SHA1 = "2.16.840.1.101.3.4.2.1", "1.3.14.3.2.26"
RSA, SHA256_RSA = "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.11"
PURPOSES = ("1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2")


def attribute(kind: str, *values: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.encode(der.SET, *values))


def reference(certificate: Certificate, *, digest: bytes | None = None, tag: int = 0xA4, extra: bytes = b"") -> bytes:
    names = der.sequence(der.encode(tag, certificate.issuer))
    fingerprint = digest or hashlib.sha256(certificate.raw).digest()
    one = der.sequence(der.encode(der.OCTET_STRING, fingerprint), der.sequence(names, certificate.serial))
    return der.sequence(der.sequence(one, extra))


@dataclass
class Forgery:
    """All pieces of a signature; each can be replaced before ``build``."""

    content: bytes
    key: RSAPrivateKey
    certificate: Certificate
    signed_at: datetime = SIGNED_AT
    embedded: list[bytes] = field(default_factory=list)
    attributes: dict[str, bytes] = field(default_factory=dict)
    digest: tuple[str, bytes] = (SHA256, der.null())
    algorithm: tuple[str, bytes] = (RSA, der.null())
    hash_type: type[hashes.HashAlgorithm] = hashes.SHA256
    order: Callable[[list[bytes]], list[bytes]] = sorted
    inside: bytes = b""
    crls: bytes = b""
    unsigned: bytes = b""
    version: int = 1
    signers: int = 1
    signed_attributes: bool = True
    changed_signature: bool = False

    def __post_init__(self) -> None:
        digest = hashlib.new("sha1" if self.digest[0] == SHA1 else "sha256", self.content).digest()
        time = self.signed_at.strftime("%y%m%d%H%M%SZ").encode()
        self.attributes = {
            CONTENT_TYPE: attribute(CONTENT_TYPE, der.oid(DATA)),
            DIGEST: attribute(DIGEST, der.encode(der.OCTET_STRING, digest)),
            TIME: attribute(TIME, der.encode(der.UTC_TIME, time)),
            REFERENCE: attribute(REFERENCE, reference(self.certificate)),
        }
        self.embedded = self.embedded or [self.certificate.raw]

    def build(self) -> bytes:
        digest = der.sequence(der.oid(self.digest[0]), self.digest[1])
        attributes = self.order(list(self.attributes.values()))
        signed = der.encode(der.SET, *attributes) if self.signed_attributes else self.content
        signature = self.key.sign(signed, PKCS1v15(), self.hash_type())
        if self.changed_signature:
            signature = signature[:-1] + bytes([signature[-1] ^ 1])
        info = der.sequence(
            der.integer(self.version),
            der.sequence(self.certificate.issuer, self.certificate.serial),
            digest,
            der.encode(0xA0, *attributes) if self.signed_attributes else b"",
            der.sequence(der.oid(self.algorithm[0]), self.algorithm[1]),
            der.encode(der.OCTET_STRING, signature),
            self.unsigned,
        )
        body = der.sequence(
            der.integer(1),
            der.set_of([digest]),
            der.sequence(der.oid(DATA), self.inside),
            der.encode(0xA0, *self.order(self.embedded)),
            self.crls,
            der.encode(der.SET, *[info] * self.signers),
        )
        return der.sequence(der.oid(SIGNED_DATA), der.encode(0xA0, body))


def container(entries: Mapping[str, bytes]) -> bytes:
    """A container of exactly these entries; nothing is checked."""
    content, stored = write_entries(entries.items(), 0)
    return content + write_directory(stored, len(content))


def forge(made: Draft, change: Callable[[Forgery], object], **pieces: Any) -> bytes:
    """A signed package whose signature is replaced by a forged one."""
    entries = read_entries(append_signature(made.unsigned(), opened(official()), CERTIFIES, SIGNED_AT))
    manifest = entries["META-INF/ASiCManifest-001.xml"]
    certificate = read_certificate(official().certificate)
    forgery = Forgery(**{"content": manifest, "key": shared_key(1), "certificate": certificate, **pieces})
    change(forgery)
    return container({**entries, "META-INF/signature-001.p7s": forgery.build()})


def manifest_changed(package: bytes, change: Callable[[str], str], **entries: bytes | None) -> bytes:
    """The package with its manifest changed as text and signed anew; entries may be added, or removed with None."""
    found = dict(read_entries(package))
    for name, content in entries.items():
        found.pop(name, None)
        if content is not None:
            found[name] = content
    text = change(found["META-INF/ASiCManifest-001.xml"].decode())
    manifest = text.encode("utf-8")
    forgery = Forgery(manifest, shared_key(1), read_certificate(official().certificate))
    found["META-INF/ASiCManifest-001.xml"] = manifest
    found["META-INF/signature-001.p7s"] = forgery.build()
    return container(found)


def base64_digest(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


def certificate(key: RSAPrivateKey, issuer_key: RSAPrivateKey | None = None, **changes: Any) -> bytes:
    """A certificate of the official like the good one, with some of its plan changed."""
    authority = test_authority()
    plan = {
        "serial": b"30009000000900000777",
        "issuer": authority.issuing_name,
        "subject": holder_name("FUNCIONARIA INVENTADA UNO", "FUIU800101AB1", "FUIU800101MDFNNN01"),
        "not_before": NOW.replace(year=NOW.year - 1),
        "not_after": NOW.replace(year=NOW.year + 3),
        "usage": EFIRMA_USAGE,
        "purposes": PURPOSES,
        **changes,
    }
    return write_certificate(CertificatePlan(**plan), key, issuer_key or authority.issuing_key)


def signed_with(made: Draft, raw: bytes, key: RSAPrivateKey, *others: bytes, **pieces: Any) -> bytes:
    """A package signed with this certificate and key; the statement carries the certificate's number."""
    holder = read_certificate(raw)
    good = append_signature(made.unsigned(), opened(official()), CERTIFIES, SIGNED_AT)
    number = read_certificate(official().certificate).number.encode()
    entries = read_entries(good)
    statement = entries["signers/001.json"]
    new = statement.replace(number, holder.number.encode())
    manifest = entries["META-INF/ASiCManifest-001.xml"].replace(
        base64_digest(statement).encode(), base64_digest(new).encode()
    )
    forgery = Forgery(manifest, key, holder, embedded=[raw, *others], **pieces)
    return container(
        {
            **entries,
            "signers/001.json": new,
            "META-INF/ASiCManifest-001.xml": manifest,
            "META-INF/signature-001.p7s": forgery.build(),
        }
    )
