"""The key of a laptop: over a kind and a digest, and nothing else."""

from __future__ import annotations

import re

import pytest

from tests.architecture.sources import ROOT
from unionreg.errors import UnreadableError
from unionreg.signing.station_key import is_signed, new_station_key, public_half, sign_digest

PRIVATE = bytes(range(32, 64))
DIGEST = "0" * 64


def test_the_test_vector_of_the_format_is_ours() -> None:
    page = (ROOT / "docs" / "formats" / "station-file.md").read_text(encoding="utf-8")
    (vector,) = re.findall(r"^([0-9a-f]{128})$", page, re.MULTILINE)
    assert sign_digest(PRIVATE, "unionreg-hand-over-1", DIGEST).hex() == vector


def test_a_signature_is_of_one_key_kind_and_digest() -> None:
    public = public_half(PRIVATE)
    signature = sign_digest(PRIVATE, "kind", DIGEST)
    assert is_signed(public, "kind", DIGEST, signature)
    assert not is_signed(public, "other", DIGEST, signature)
    assert not is_signed(public, "kind", "1" * 64, signature)
    assert not is_signed(public_half(bytes(32)), "kind", DIGEST, signature)
    assert not is_signed(b"short", "kind", DIGEST, signature)


def test_a_new_key_is_its_source_of_random_bytes() -> None:
    assert new_station_key(lambda amount: PRIVATE[:amount]) == (public_half(PRIVATE), PRIVATE)


def test_a_key_of_another_size_is_refused() -> None:
    with pytest.raises(UnreadableError, match="station-key-unreadable"):
        sign_digest(b"short", "kind", DIGEST)
