"""Reading X.509 certificates from their raw DER, as the Mexican tax authority (SAT) encodes them.

Common libraries stumble here: one refuses the subject of holders with Ñ (a T61String with ISO 8859-1 bytes), another
the x500UniqueIdentifier that SAT writes as a string. Names are therefore kept and compared as DER bytes, and only the
SubjectPublicKeyInfo is given to the cryptographic library (tally package, section 7.2). Paths are in ``trust``.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from unionreg.errors import UnreadableError
from unionreg.signing import der
from unionreg.signing.der import DerError, Element
from unionreg.signing.rsa import RsaKey, is_signature, read_rsa_key

COMMON_NAME = der.oid("2.5.4.3")
UNIQUE_IDENTIFIER = der.oid("2.5.4.45")
SERIAL_NUMBER = der.oid("2.5.4.5")
_BASIC_CONSTRAINTS = der.oid("2.5.29.19")
_KEY_USAGE = der.oid("2.5.29.15")
_EXTENDED_KEY_USAGE = der.oid("2.5.29.37")

# Signature algorithms of certificates: the hash, by the encoded identifier (RFC 8017, appendix A.2.4).
SIGNATURE_HASHES = {
    der.oid("1.2.840.113549.1.1.4"): "md5",
    der.oid("1.2.840.113549.1.1.5"): "sha1",
    der.oid("1.2.840.113549.1.1.11"): "sha256",
    der.oid("1.2.840.113549.1.1.12"): "sha384",
    der.oid("1.2.840.113549.1.1.13"): "sha512",
}
_CHARACTER_SETS = {0x0C: "utf-8", 0x1C: "utf-32-be", 0x1E: "utf-16-be"}


class KeyUsage(StrEnum):
    """The bits of the keyUsage extension, in their order (RFC 5280, 4.2.1.3)."""

    DIGITAL_SIGNATURE = "digitalSignature"
    NON_REPUDIATION = "nonRepudiation"
    KEY_ENCIPHERMENT = "keyEncipherment"
    DATA_ENCIPHERMENT = "dataEncipherment"
    KEY_AGREEMENT = "keyAgreement"
    KEY_CERT_SIGN = "keyCertSign"
    CRL_SIGN = "cRLSign"
    ENCIPHER_ONLY = "encipherOnly"
    DECIPHER_ONLY = "decipherOnly"


EMAIL_PROTECTION = der.oid("1.3.6.1.5.5.7.3.4")
CLIENT_AUTH = der.oid("1.3.6.1.5.5.7.3.2")
_EFIRMA_USAGES = frozenset(
    {
        KeyUsage.DIGITAL_SIGNATURE,
        KeyUsage.NON_REPUDIATION,
        KeyUsage.DATA_ENCIPHERMENT,
        KeyUsage.KEY_AGREEMENT,
    }
)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who the certificate names: common name, RFC, RFC of the representative (legal persons), CURP."""

    name: str | None
    rfc: str | None
    representative_rfc: str | None
    curp: str | None


@dataclass(frozen=True, slots=True)
class Extensions:
    """The three extensions that matter here; ``path_length`` None means without limit."""

    is_authority: bool
    path_length: int | None
    key_usage: frozenset[KeyUsage]
    extended_key_usage: frozenset[bytes]


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate. ``issuer`` and ``subject`` are raw DER; ``serial`` is the raw DER of the INTEGER."""

    raw: bytes
    signed_part: bytes
    signature: bytes
    algorithms_agree: bool
    hash_name: str | None
    serial: bytes
    number: str
    issuer: bytes
    issuer_name: str
    subject: bytes
    holder: Holder
    not_before: datetime
    not_after: datetime
    public_key_info: bytes
    key: RsaKey | None
    extensions: Extensions

    @property
    def sha256(self) -> str:
        """SHA-256 of the whole certificate, hex."""
        return hashlib.sha256(self.raw).hexdigest()

    @property
    def is_self_issued(self) -> bool:
        """Whether issuer and subject are the same name, as bytes."""
        return self.issuer == self.subject

    @property
    def is_efirma(self) -> bool:
        """Whether its usages are those of an e.firma; a digital seal certificate (CSD) lacks some (K-204)."""
        extended = self.extensions.extended_key_usage
        return self.extensions.key_usage >= _EFIRMA_USAGES and extended >= {EMAIL_PROTECTION, CLIENT_AUTH}

    @property
    def has_weak_hash(self) -> bool:
        """Whether it is signed with SHA-1 or MD5."""
        return self.hash_name in {"sha1", "md5"}

    def is_valid_at(self, moment: datetime) -> bool:
        """Whether the moment lies within its dates, both included."""
        return self.not_before <= moment <= self.not_after

    def is_signed_by(self, issuer: Certificate) -> bool:
        """Whether the issuer's key verifies the signature; False for algorithms other than RSA PKCS#1 v1.5."""
        if self.hash_name is None or not self.algorithms_agree or issuer.key is None:
            return False
        return is_signature(issuer.key, self.signature, self.signed_part, self.hash_name)


def read_certificate(raw: bytes) -> Certificate:
    """Read one DER certificate; UnreadableError ``certificate-unreadable`` when it is none."""
    try:
        return _read(raw)
    except (DerError, ValueError, IndexError) as error:
        raise UnreadableError("certificate-unreadable") from error


def _read(raw: bytes) -> Certificate:
    signed, algorithm, signature = der.read_one(raw, der.SEQUENCE).children()
    fields = list(der.expect(signed, der.SEQUENCE).children())
    if fields[0].tag == 0xA0:
        fields.pop(0)
    serial, inner_algorithm, issuer, validity, subject, key_info, *rest = fields
    not_before, not_after = (read_time(time) for time in der.expect(validity, der.SEQUENCE).children())
    algorithm_id = algorithm.children()[0].raw
    return Certificate(
        raw=raw,
        signed_part=signed.raw,
        signature=_bits(signature),
        algorithms_agree=algorithm.raw == inner_algorithm.raw,
        hash_name=SIGNATURE_HASHES.get(algorithm_id),
        serial=der.expect(serial, der.INTEGER).raw,
        number=_certificate_number(serial.content),
        issuer=der.expect(issuer, der.SEQUENCE).raw,
        issuer_name=_attributes(issuer).get(COMMON_NAME, ""),
        subject=der.expect(subject, der.SEQUENCE).raw,
        holder=_holder(_attributes(subject)),
        not_before=not_before,
        not_after=not_after,
        public_key_info=der.expect(key_info, der.SEQUENCE).raw,
        key=read_rsa_key(key_info),
        extensions=_extensions(rest),
    )


def read_time(element: Element) -> datetime:
    """A UTCTime or GeneralizedTime with seconds and Z, as an aware time; ValueError otherwise."""
    text = element.content.decode("ascii")
    if element.tag == der.UTC_TIME:
        # Two-digit years below 50 belong to this century (RFC 5280, 4.1.2.5.1).
        text = ("20" if text[:2] < "50" else "19") + text
    elif element.tag != der.GENERALIZED_TIME:
        raise DerError("time")
    if len(text) != 15 or not text[:14].isdigit() or text[14] != "Z":
        raise DerError("time")
    return datetime(*(int(text[i:j]) for i, j in ((0, 4), (4, 6), (6, 8), (8, 10), (10, 12), (12, 14))), tzinfo=UTC)  # type: ignore[misc, arg-type]


def _bits(element: Element) -> bytes:
    content = der.expect(element, der.BIT_STRING).content
    if content[:1] != b"\x00":
        raise DerError("bit string")
    return content[1:]


def _certificate_number(serial: bytes) -> str:
    """SAT writes its 20 decimal digits as ASCII bytes; any other serial number is shown in hex."""
    return serial.decode("ascii") if serial.isdigit() else serial.hex()


def _attributes(name: Element) -> dict[bytes, str]:
    """The first value of each attribute of a name, in NFC."""
    found: dict[bytes, str] = {}
    for relative in name.children():
        for pair in der.expect(relative, der.SET).children():
            kind, value = der.expect(pair, der.SEQUENCE).children()
            found.setdefault(kind.raw, _text(value))
    return found


def _text(value: Element) -> str:
    content = value.content[1:] if value.tag == der.BIT_STRING else value.content
    text = content.decode(_CHARACTER_SETS.get(value.tag, "iso-8859-1"))
    return unicodedata.normalize("NFC", text)


def _holder(attributes: dict[bytes, str]) -> Holder:
    identifiers = [part.strip() for part in attributes.get(UNIQUE_IDENTIFIER, "").split("/")]
    return Holder(
        name=attributes.get(COMMON_NAME),
        rfc=identifiers[0] or None,
        representative_rfc=(identifiers[1] or None) if len(identifiers) > 1 else None,
        curp=attributes.get(SERIAL_NUMBER, "").split("/")[-1].strip() or None,
    )


def _extensions(rest: list[Element]) -> Extensions:
    values: dict[bytes, Element] = {}
    for wrapper in (element for element in rest if element.tag == 0xA3):
        for extension in der.read_one(wrapper.content, der.SEQUENCE).children():
            kind, *_, value = extension.children()
            values[kind.raw] = der.read_one(der.expect(value, der.OCTET_STRING).content)
    is_authority, path_length = _basic_constraints(values.get(_BASIC_CONSTRAINTS))
    extended = values.get(_EXTENDED_KEY_USAGE)
    return Extensions(
        is_authority,
        path_length,
        _key_usage(values.get(_KEY_USAGE)),
        frozenset(purpose.raw for purpose in extended.children()) if extended else frozenset(),
    )


def _basic_constraints(value: Element | None) -> tuple[bool, int | None]:
    if value is None:
        return False, None
    parts = value.children()
    is_authority = any(part.tag == der.BOOLEAN and part.content != b"\x00" for part in parts)
    lengths = [int.from_bytes(part.content, "big", signed=True) for part in parts if part.tag == der.INTEGER]
    return is_authority, lengths[0] if lengths else None


def _key_usage(value: Element | None) -> frozenset[KeyUsage]:
    if value is None:
        return frozenset()
    octets = der.expect(value, der.BIT_STRING).content[1:]
    bits = "".join(f"{octet:08b}" for octet in octets)
    return frozenset(usage for usage, bit in zip(KeyUsage, bits, strict=False) if bit == "1")
