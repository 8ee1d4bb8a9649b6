"""The public key of an office's seal as a file: written by the office, read by anybody."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders_office import an_office
from unionreg.application.published_seals import LONGEST_FILE, read_seal, seal_file, write_seal
from unionreg.application.verifying import OfficeSeal, office_trust
from unionreg.errors import UnreadableError

SEAL = OfficeSeal("Oficina de Prueba", bytes(range(32)), invented=False)


def changed(**changes: Any) -> bytes:
    return json.dumps({**json.loads(write_seal(SEAL)), **changes}).encode()


def test_the_office_exports_its_own_seal_without_its_secret() -> None:
    here = an_office()
    content = seal_file(here.core, here.auditor)
    assert (read_seal(content, "sello.json"),) == office_trust(here.core, here.auditor).seals
    with here.core.unit_of_work() as uow:
        assert uow.office.seal().private_key.hex().encode() not in content


@given(st.binary(min_size=32, max_size=32), st.booleans())
def test_what_is_written_is_read(key: bytes, invented: bool) -> None:
    seal = OfficeSeal("Centro Ñandú", key, invented)
    assert read_seal(write_seal(seal), "sello.json") == seal


def test_a_mark_of_the_byte_order_does_no_harm() -> None:
    assert read_seal(b"\xef\xbb\xbf" + write_seal(SEAL), "sello.json") == SEAL


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[1]",
        b"[" * 50_000,
        b"{}",
        changed(schema="office-seal-2"),
        changed(more=1),
        changed(office=""),
        changed(office="Una\nlínea"),
        changed(office="x" * 301),
        changed(office=7),
        changed(public_key="00" * 31),
        changed(public_key="ZZ" * 32),
        changed(public_key="00" * 32),
        changed(public_key=None),
        changed(invented="no"),
        changed(fingerprint="0000"),
        write_seal(SEAL) + b" " * LONGEST_FILE,
    ],
)
def test_anything_else_is_refused_by_its_name(content: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_seal(content, "otro.json")
    assert (caught.value.code, caught.value.params) == ("seal-file-unreadable", {"name": "otro.json"})
