"""RSA public keys: their size, and verifying PKCS#1 v1.5 signatures with the cryptographic library."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

from unionreg.signing import der
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
    """What is known of an RSA public key without the library: its size in bits."""

    bits: int


def read_rsa_key(key_info: Element) -> RsaKey | None:
    """The RSA key of a SubjectPublicKeyInfo, or None when the key is of another kind; DerError when malformed."""
    algorithm, key = key_info.children()
    if algorithm.children()[0].raw != RSA_ENCRYPTION:
        return None
    modulus, _exponent = der.read_one(key.content[1:], der.SEQUENCE).children()
    return RsaKey(int.from_bytes(modulus.content, "big").bit_length())


def is_signature(public_key_info: bytes, signature: bytes, data: bytes, hash_name: str) -> bool:
    """Whether this is the RSASSA-PKCS1-v1_5 signature of the data; False as well when the key cannot be used."""
    try:
        key = load_der_public_key(public_key_info)
        if not isinstance(key, RSAPublicKey):
            return False
        key.verify(signature, data, PKCS1v15(), _HASHES[hash_name]())
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True
