"""Whatever the bytes: the verifier answers with a report, and any changed bit of a signed package is refused."""

from __future__ import annotations

import json
import random

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import test_authority
from tests.evidence.drafts import codes, draft, verify
from tests.evidence.forgeries import container
from unionreg.evidence.writing import read_entries
from unionreg.paths import resources_root
from unionreg.signing.verify_cms import read_signature

PACKAGE = draft(1).package()
WITH_PAPER = draft(1).add_paper().package()
ENTRIES = read_entries(WITH_PAPER)
SCHEMA = jsonschema_rs.Draft202012Validator(
    json.loads((resources_root() / "schemas" / "report.schema.json").read_text("utf-8"))
)


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def assert_refused(bit: int) -> None:
    report = verify(flipped(PACKAGE, bit))
    assert report["exit_code"] != 0, f"bit {bit} is not noticed"


def test_a_changed_bit_is_refused() -> None:
    chance = random.Random(20260302)
    for bit in chance.sample(range(len(PACKAGE) * 8), 400):
        assert_refused(bit)


@pytest.mark.slow
def test_every_changed_bit_is_refused() -> None:
    for bit in range(len(PACKAGE) * 8):
        assert_refused(bit)


@given(st.binary(max_size=600))
def test_any_bytes_get_a_report(data: bytes) -> None:
    report = verify(data)
    assert report["verdict"] == "unreadable"
    assert SCHEMA.is_valid(report)


@given(st.data())
def test_damaged_packages_get_a_report(data: st.DataObject) -> None:
    damaged = bytearray(PACKAGE)
    for _ in range(data.draw(st.integers(1, 6))):
        position = data.draw(st.integers(0, len(damaged) - 1))
        action = data.draw(st.sampled_from(["set", "cut", "insert", "repeat"]))
        if action == "set":
            damaged[position] = data.draw(st.integers(0, 255))
        elif action == "cut":
            del damaged[position : position + data.draw(st.integers(1, 200))]
        elif action == "insert":
            damaged[position:position] = data.draw(st.binary(min_size=1, max_size=40))
        else:
            damaged[position:position] = damaged[position : position + 100]
        if not damaged:
            break
    report = verify(bytes(damaged))
    assert SCHEMA.is_valid(report)
    assert report["exit_code"] != 0 or bytes(damaged) == PACKAGE


@given(st.sampled_from(sorted(ENTRIES)), st.data())
def test_damaged_entries_in_a_sound_container_get_a_report(name: str, data: st.DataObject) -> None:
    content = bytearray(ENTRIES[name])
    for _ in range(data.draw(st.integers(1, 4))):
        position = data.draw(st.integers(0, len(content) - 1))
        content[position] = data.draw(st.integers(0, 255))
    report = verify(container({**ENTRIES, name: bytes(content)}))
    assert SCHEMA.is_valid(report)
    assert report["exit_code"] != 0 or bytes(content) == ENTRIES[name]


@given(st.sampled_from(["vote/definition.json", "result.json", "stations/mesa-1/count.json", "documents/index.json"]),
       st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))  # fmt: skip
def test_any_json_gets_a_report(name: str, value: object) -> None:
    report = verify(container({**ENTRIES, name: json.dumps(value).encode()}))
    assert SCHEMA.is_valid(report)
    assert {"S-101", "S-102", "S-103", "S-104", "S-107"} & codes(report)


@given(st.data())
def test_a_damaged_signature_is_read_without_raising(data: st.DataObject) -> None:
    signature = bytearray(ENTRIES["META-INF/signature-001.p7s"])
    for _ in range(data.draw(st.integers(1, 4))):
        signature[data.draw(st.integers(0, len(signature) - 1))] = data.draw(st.integers(0, 255))
    reading = read_signature(bytes(signature), ENTRIES["META-INF/ASiCManifest-001.xml"])
    # A changed intermediate is found on the path (K-107), not by the form of the signature.
    unchanged = bytes(signature) == ENTRIES["META-INF/signature-001.p7s"]
    certificates = {one.raw for one in reading.certificates}
    assert reading.failed or unchanged or test_authority().issuing not in certificates


@given(st.binary(max_size=200))
def test_any_bytes_as_signature_are_refused(data: bytes) -> None:
    assert "K-101" in read_signature(data, b"").failed


def test_the_report_is_that_of_the_schema_and_sorted() -> None:
    report = verify(WITH_PAPER)
    assert SCHEMA.is_valid(report)
    assert report["summary"]["pass"] == sum(one["status"] == "pass" for one in report["checks"])
    phases = [one["code"] for one in report["checks"]]
    assert phases[0] == "Z-101"
    assert phases.index("K-101") < phases.index("M-101") < phases.index("S-101") < phases.index("K-103")
    assert phases.index("K-401") < phases.index("A-101")
