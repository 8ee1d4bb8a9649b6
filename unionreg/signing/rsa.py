"""RSA public keys: their size, and verifying PKCS#1 v1.5 signatures with the cryptographic library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers

from unionreg.signing import der

if TYPE_CHECKING:
    from unionreg.signing.der import Element

RSA_ENCRYPTION = der.oid("1.2.840.113549.1.1.1")
_HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "md5": hashes.MD5,
    "sha1": hashes.SHA1,
    "sha224": hashes.SHA224,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}


@dataclass(frozen=True, slots=True)
class RsaKey:
    """An RSA public key as its two numbers."""

    modulus: int
    exponent: int

    @property
    def bits(self) -> int:
        """The size of the key in bits."""
        return self.modulus.bit_length()


def read_rsa_key(key_info: Element) -> RsaKey | None:
    """The RSA key of a SubjectPublicKeyInfo, or None when the key is of another kind; DerError when malformed."""
    algorithm, key = key_info.children()
    if algorithm.children()[0].raw != RSA_ENCRYPTION:
        return None
    numbers = der.read_one(key.content[1:], der.SEQUENCE).children()
    modulus, exponent = (int.from_bytes(der.expect(number, der.INTEGER).content, "big") for number in numbers)
    return RsaKey(modulus, exponent)


def is_signature(key: RsaKey, signature: bytes, data: bytes, hash_name: str) -> bool:
    """Whether this is the RSASSA-PKCS1-v1_5 signature of the data; False as well when the key cannot be used."""
    try:
        public_key = RSAPublicNumbers(key.exponent, key.modulus).public_key()
        public_key.verify(signature, data, PKCS1v15(), _HASHES[hash_name]())
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True
