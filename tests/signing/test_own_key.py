"""A key of the observer's own: made, locked, opened, and what it refuses."""

from __future__ import annotations

import pickle
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

from unionreg.errors import ConflictError, NotAllowedError, UnreadableError
from unionreg.signing.own_key import (
    is_signed_with,
    key_fingerprint,
    new_own_key,
    open_own_key,
    public_pem,
    read_public_pem,
)

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = "una contraseña larga"
SEED = bytes(range(32))


def test_a_key_opens_with_its_password_and_signs() -> None:
    key = open_own_key(new_own_key(SEED, PASSWORD), PASSWORD)
    signature = key.sign(b"content")
    assert is_signed_with(key.public_key, signature, b"content")
    assert not is_signed_with(key.public_key, signature, b"other")
    assert not is_signed_with(b"short", signature, b"content")
    assert key.fingerprint == key_fingerprint(key.public_key)


def test_a_key_shows_nothing_and_does_not_leave() -> None:
    key = open_own_key(new_own_key(SEED, PASSWORD), PASSWORD)
    assert repr(key) == f"<OwnKey {key.fingerprint[:16]}>"
    with pytest.raises(TypeError):
        pickle.dumps(key)


def test_a_short_password_is_refused() -> None:
    with pytest.raises(ConflictError) as caught:
        new_own_key(SEED, "corta")
    assert caught.value.code == "own-key-password-short"
    with pytest.raises(ValueError, match="32 bytes"):
        new_own_key(b"short", PASSWORD)


@pytest.mark.parametrize("password", ["", "otra contraseña larga"])
def test_a_wrong_password_says_so(password: str) -> None:
    with pytest.raises(NotAllowedError) as caught:
        open_own_key(new_own_key(SEED, PASSWORD), password)
    assert caught.value.code == "own-key-wrong-password"


def other_curve() -> bytes:
    locked = BestAvailableEncryption(PASSWORD.encode())
    return generate_private_key(SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked)


def unknown_cipher() -> bytes:
    import base64

    from unionreg.signing import der

    scheme = der.sequence(der.oid("1.2.3.4"))
    body = der.sequence(scheme, der.encode(der.OCTET_STRING, b"x" * 16))
    encoded = base64.b64encode(body)
    return b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + encoded + b"\n-----END ENCRYPTED PRIVATE KEY-----\n"


@pytest.mark.parametrize(
    "data", [b"", b"no key", b"-----BEGIN ENCRYPTED PRIVATE KEY-----" + b"A" * 5000, other_curve(), unknown_cipher()],
    ids=["empty", "text", "large", "curve", "cipher"],
)  # fmt: skip
def test_what_is_no_such_key_is_refused(data: bytes) -> None:
    with pytest.raises((UnreadableError, NotAllowedError)) as caught:
        open_own_key(data, PASSWORD)
    assert caught.value.code in {"own-key-unreadable", "own-key-wrong-password"}


@pytest.mark.parametrize(
    "change",
    [
        lambda pem: pem + b"\n",
        lambda pem: pem.replace(b"\n", b"\r\n"),
        lambda pem: pem.replace(b"PUBLIC", b"public"),
        lambda pem: b"\n".join([pem.split(b"\n")[0], b"%%%", *pem.split(b"\n")[2:]]),
        lambda pem: b"\n".join([pem.split(b"\n")[0], b"AAAA", *pem.split(b"\n")[2:]]),
        lambda _pem: b"",
    ],
    ids=["line", "windows", "case", "base64", "length", "empty"],
)
def test_a_public_key_has_one_form_only(change: object) -> None:
    public_key = open_own_key(new_own_key(SEED, PASSWORD), PASSWORD).public_key
    assert read_public_pem(public_pem(public_key)) == public_key
    with pytest.raises(UnreadableError):
        read_public_pem(change(public_pem(public_key)))  # type: ignore[operator]


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
def test_openssl_opens_the_key_and_makes_the_same_public_key(tmp_path: Path) -> None:
    content = new_own_key(SEED, PASSWORD)
    (tmp_path / "clave.pem").write_bytes(content)
    command = ["openssl", "pkey", "-in", "clave.pem", "-pubout", "-passin", f"pass:{PASSWORD}"]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert answer.stdout == public_pem(open_own_key(content, PASSWORD).public_key)
