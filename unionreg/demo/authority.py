"""An invented certification authority with e.firma-like keys, for the demo office and for the tests.

Its certificates look as SAT's do (usages, RFC in 2.5.4.45 as a string, 20 digits as serial number, Ñ as T61String) and
say in every name that they are invented. They prove nothing about anybody. Real certificates are read in
``signing.certificates``; nothing here is used to judge one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
)

from unionreg.signing import der

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSWORD = "demostracion1"
_AUTHORITY_NAME = "AC INVENTADA DE DEMOSTRACIÓN"
_ROOT_NAME = "RAÍZ INVENTADA DE DEMOSTRACIÓN"
_HASHES: dict[str, tuple[str, type[hashes.HashAlgorithm]]] = {
    "md5": ("1.2.840.113549.1.1.4", hashes.MD5),
    "sha1": ("1.2.840.113549.1.1.5", hashes.SHA1),
    "sha256": ("1.2.840.113549.1.1.11", hashes.SHA256),
}
_EFIRMA_PURPOSES = ("1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2")


class Kind(StrEnum):
    """What the certificate is for: an e.firma signs for a person, a CSD only stamps invoices."""

    EFIRMA = "efirma"
    CSD = "csd"


@dataclass(frozen=True, slots=True)
class CertificatePlan:
    """Everything that goes into one certificate; ``usage`` holds the bits of keyUsage, first bit highest."""

    serial: bytes
    issuer: bytes
    subject: bytes
    not_before: datetime
    not_after: datetime
    usage: int
    purposes: tuple[str, ...] = ()
    is_authority: bool = False
    path_length: int | None = None
    hash_name: str = "sha256"


EFIRMA_USAGE, CSD_USAGE, AUTHORITY_USAGE = 0b11011000, 0b11000000, 0b00000110


@dataclass(frozen=True, slots=True)
class Issued:
    """What a holder receives: certificate and encrypted PKCS#8 key, both DER, and the password of the key."""

    certificate: bytes
    key: bytes
    password: str

    def __iter__(self) -> Iterator[bytes | str]:
        """Unpacks as certificate, key, password."""
        yield self.certificate
        yield self.key
        yield self.password


@dataclass(slots=True)
class Authority:
    """A root and one issuing certificate, with their keys, and a counter for certificate numbers."""

    now: datetime
    root: bytes
    issuing: bytes
    issuing_name: bytes
    root_key: rsa.RSAPrivateKey
    issuing_key: rsa.RSAPrivateKey
    _next_number: int = field(default=30009000000900000001)

    def issue(
        self,
        name: str,
        rfc: str,
        curp: str | None,
        *,
        kind: Kind = Kind.EFIRMA,
        representative_rfc: str | None = None,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
        key: rsa.RSAPrivateKey | None = None,
    ) -> Issued:
        """A certificate with its key. By default valid from ten days before ``now`` for four years."""
        holder_key = key or new_key()
        plan = CertificatePlan(
            serial=self._number(),
            issuer=self.issuing_name,
            subject=holder_name(name, rfc, curp, representative_rfc),
            not_before=not_before or self.now - timedelta(days=10),
            not_after=not_after or self.now + timedelta(days=4 * 365),
            usage=EFIRMA_USAGE if kind is Kind.EFIRMA else CSD_USAGE,
            purposes=_EFIRMA_PURPOSES if kind is Kind.EFIRMA else (),
        )
        certificate = write_certificate(plan, holder_key, self.issuing_key)
        return Issued(certificate, encrypted_key(holder_key), PASSWORD)

    def write_trust(self, folder: Path) -> None:
        """Write root and issuing certificate as .cer files into the folder, which is made if need be."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "raiz-inventada.cer").write_bytes(self.root)
        (folder / "ac-inventada.cer").write_bytes(self.issuing)

    def _number(self) -> bytes:
        number = self._next_number
        self._next_number += 1
        return str(number).encode("ascii")


def make_authority(now: datetime) -> Authority:
    """A new authority whose certificates have been valid for a year at ``now``. Makes two keys: about half a second."""
    root_key, issuing_key = new_key(), new_key()
    root_name = authority_name(_ROOT_NAME)
    issuing_name = authority_name(_AUTHORITY_NAME)
    dates = {"not_before": now - timedelta(days=365), "not_after": now + timedelta(days=20 * 365)}
    common = {"issuer": root_name, "usage": AUTHORITY_USAGE, "is_authority": True, **dates}
    root = CertificatePlan(serial=b"00000000000000000001", subject=root_name, path_length=1, **common)  # type: ignore[arg-type]
    issuing = CertificatePlan(serial=b"00000000000000000002", subject=issuing_name, path_length=0, **common)  # type: ignore[arg-type]
    return Authority(
        now,
        write_certificate(root, root_key, root_key),
        write_certificate(issuing, issuing_key, root_key),
        issuing_name,
        root_key,
        issuing_key,
    )


def new_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    """A new RSA key."""
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def encrypted_key(key: rsa.RSAPrivateKey, password: str = PASSWORD) -> bytes:
    """The key as encrypted PKCS#8 DER, as SAT hands it out."""
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, BestAvailableEncryption(password.encode()))


def authority_name(common_name: str) -> bytes:
    """The DER name of an authority."""
    organisation = "AUTORIDAD INVENTADA, SIN VALIDEZ"
    return _name(("2.5.4.3", common_name), ("2.5.4.10", organisation), ("2.5.4.6", "MX"))


def holder_name(name: str, rfc: str, curp: str | None, representative_rfc: str | None = None) -> bytes:
    """The DER name of a holder as SAT writes it: the last two for a legal person are ``RFC / RFC`` and `` / CURP``."""
    identifier = f"{rfc} / {representative_rfc}" if representative_rfc else rfc
    serial = f" / {curp}" if representative_rfc else curp
    parts = [
        ("2.5.4.3", name),
        ("2.5.4.41", name),
        ("2.5.4.10", "IDENTIDAD INVENTADA PARA DEMOSTRACIÓN"),
        ("2.5.4.6", "MX"),
        ("2.5.4.45", identifier),
    ]
    return _name(*parts, *([("2.5.4.5", serial)] if serial else []))


def write_certificate(plan: CertificatePlan, key: rsa.RSAPrivateKey, issuer_key: rsa.RSAPrivateKey) -> bytes:
    """The signed certificate, DER."""
    dotted, hash_type = _HASHES[plan.hash_name]
    algorithm = der.sequence(der.oid(dotted), der.null())
    signed = der.sequence(
        der.encode(0xA0, der.integer(2)),
        der.encode(der.INTEGER, plan.serial),
        algorithm,
        plan.issuer,
        der.sequence(utc_time(plan.not_before), utc_time(plan.not_after)),
        plan.subject,
        key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
        der.encode(0xA3, der.sequence(*_extensions(plan))),
    )
    signature = issuer_key.sign(signed, PKCS1v15(), hash_type())
    return der.sequence(signed, algorithm, der.encode(der.BIT_STRING, b"\x00", signature))


def utc_time(moment: datetime) -> bytes:
    """A UTCTime, DER; the moment is an aware time of this half century in UTC."""
    return der.encode(der.UTC_TIME, moment.strftime("%y%m%d%H%M%SZ").encode("ascii"))


def _extensions(plan: CertificatePlan) -> list[bytes]:
    length = b"" if plan.path_length is None else der.integer(plan.path_length)
    basic = der.sequence(der.encode(der.BOOLEAN, b"\xff") if plan.is_authority else b"", length)
    unused = (plan.usage & -plan.usage).bit_length() - 1
    extensions = [
        _extension("2.5.29.19", basic),
        _extension("2.5.29.15", der.encode(der.BIT_STRING, bytes((unused, plan.usage)))),
    ]
    if plan.purposes:
        extensions.append(_extension("2.5.29.37", der.sequence(*(der.oid(purpose) for purpose in plan.purposes))))
    return extensions


def _extension(dotted: str, value: bytes) -> bytes:
    return der.sequence(der.oid(dotted), der.encode(der.OCTET_STRING, value))


def _name(*attributes: tuple[str, str]) -> bytes:
    return der.sequence(*(der.encode(der.SET, der.sequence(der.oid(kind), _string(text))) for kind, text in attributes))


def _string(text: str) -> bytes:
    """PrintableString where it can be, else T61String with ISO 8859-1 bytes: SAT's own habit."""
    return der.encode(0x13 if text.isascii() else 0x14, text.encode("iso-8859-1"))
