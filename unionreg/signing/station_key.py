"""The key of one station's laptop: Ed25519 over the digest of a file, under the name of the file's kind.

The office makes one for each station file and keeps only the public half. What a signature of it proves is said in
``docs/formats/station-file.md``: the hand-over comes from whoever had that station file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

SEED_BYTES = 32


def new_station_key(random_bytes: Callable[[int], bytes]) -> tuple[bytes, bytes]:
    """Raw public and private key out of a source of random bytes."""
    private_key = random_bytes(SEED_BYTES)
    return public_half(private_key), private_key


def public_half(private_key: bytes) -> bytes:
    """The raw public key; UnreadableError ``station-key-unreadable`` unless the private one is 32 bytes."""
    return _loaded(private_key).public_key().public_bytes_raw()


def sign_digest(private_key: bytes, kind: str, digest: str) -> bytes:
    """64 bytes over ``kind``, a line feed and the digest in hex: the kind keeps signatures of files apart."""
    return _loaded(private_key).sign(_signed(kind, digest))


def is_signed(public_key: bytes, kind: str, digest: str, signature: bytes) -> bool:
    """Whether the signature is over this digest under this kind."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, _signed(kind, digest))
    except (InvalidSignature, ValueError):
        return False
    return True


def _loaded(private_key: bytes) -> Ed25519PrivateKey:
    if len(private_key) != SEED_BYTES:
        raise UnreadableError("station-key-unreadable")
    return Ed25519PrivateKey.from_private_bytes(private_key)


def _signed(kind: str, digest: str) -> bytes:
    return f"{kind}\n{digest}".encode("ascii")
