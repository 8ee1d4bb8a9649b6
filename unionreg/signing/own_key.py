"""A key of the observer's own: Ed25519, in a file that a password locks, made by the program.

Such a key proves one thing only: that two files were signed by the holder of the same key. It says nothing about who
that is; people compare its fingerprint with the one that the observer gave them by another way. The key file is an
encrypted PKCS #8 in PEM, which OpenSSL reads as well (``docs/formats/observer-report.md``).
"""

from __future__ import annotations

import base64
import hashlib

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from unionreg.errors import ConflictError, NotAllowedError, UnreadableError

SHORTEST_PASSWORD = 10
LARGEST_FILE = 4096
SIGNATURE_BYTES = 64
_SEED_BYTES = 32
_BEGIN = b"-----BEGIN ENCRYPTED PRIVATE KEY-----"
# SubjectPublicKeyInfo of an Ed25519 key up to the key itself (RFC 8410, section 4): the rest is its 32 bytes.
_PUBLIC_HEAD = bytes.fromhex("302a300506032b6570032100")


class OwnKey:
    """An opened key. Shows nothing of its private part and does not leave the process."""

    __slots__ = ("_key", "public_key")

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public_key = key.public_key().public_bytes_raw()

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the raw public key, hex."""
        return key_fingerprint(self.public_key)

    def sign(self, data: bytes) -> bytes:
        """The 64 bytes of an Ed25519 signature over the data (RFC 8032, 5.1)."""
        return self._key.sign(data)

    def __repr__(self) -> str:
        return f"<OwnKey {self.fingerprint[:16]}>"

    def __reduce__(self) -> str:
        raise TypeError("an opened key does not leave the process")


def new_own_key(seed: bytes, password: str) -> bytes:
    """The key file for 32 random bytes, locked with the password (at least 10 characters).

    ConflictError ``own-key-password-short`` (shortest).
    """
    if len(seed) != _SEED_BYTES:
        raise ValueError("an Ed25519 key has 32 bytes")
    if len(password) < SHORTEST_PASSWORD:
        raise ConflictError("own-key-password-short", shortest=SHORTEST_PASSWORD)
    key = Ed25519PrivateKey.from_private_bytes(seed)
    locked = BestAvailableEncryption(password.encode("utf-8"))
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked)


def open_own_key(data: bytes, password: str) -> OwnKey:
    """Open a key file. UnreadableError ``own-key-unreadable``; NotAllowedError ``own-key-wrong-password``."""
    if len(data) > LARGEST_FILE or not data.lstrip().startswith(_BEGIN):
        raise UnreadableError("own-key-unreadable")
    if not password:
        raise NotAllowedError("own-key-wrong-password")
    try:
        key = load_pem_private_key(data, password.encode("utf-8"))
    except (ValueError, UnsupportedAlgorithm):
        # A wrong password shows as padding that does not fit; the cause is not chained on purpose.
        raise NotAllowedError("own-key-wrong-password") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise UnreadableError("own-key-unreadable")
    return OwnKey(key)


def key_fingerprint(public_key: bytes) -> str:
    """SHA-256 of a raw public key, hex."""
    return hashlib.sha256(public_key).hexdigest()


def public_pem(public_key: bytes) -> bytes:
    """The public key as PEM, the one allowed form: three lines, each ended by a line feed."""
    encoded = base64.b64encode(_PUBLIC_HEAD + public_key)
    return b"-----BEGIN PUBLIC KEY-----\n" + encoded + b"\n-----END PUBLIC KEY-----\n"


def read_public_pem(data: bytes) -> bytes:
    """The raw public key of such a file; UnreadableError ``own-key-unreadable`` for any other bytes."""
    lines = data.split(b"\n")
    try:
        decoded = base64.b64decode(lines[1], validate=True) if len(lines) == 4 else b""
    except ValueError as error:
        raise UnreadableError("own-key-unreadable") from error
    public_key = decoded[len(_PUBLIC_HEAD) :]
    if len(public_key) != _SEED_BYTES or data != public_pem(public_key):
        raise UnreadableError("own-key-unreadable")
    return public_key


def is_signed_with(public_key: bytes, signature: bytes, data: bytes) -> bool:
    """Whether this raw public key verifies the signature over the data."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
