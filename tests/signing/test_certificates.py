"""Reading certificates from raw DER, and the trust store."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import NOW, legal_person, official, representative, shared_key, test_authority
from tests.evidence.forgeries import certificate
from unionreg.demo.authority import authority_name, holder_name
from unionreg.errors import UnreadableError
from unionreg.paths import resources_root
from unionreg.signing import der
from unionreg.signing.certificates import Certificate, Holder, read_certificate, read_time
from unionreg.signing.der import DerError, read_all, read_one
from unionreg.signing.rsa import RsaKey, is_signature
from unionreg.signing.trust import find_paths, join_stores, load_folder, make_store, read_certificates, shipped_store


def test_names_are_read_as_sat_writes_them() -> None:
    assert read_certificate(representative().certificate).holder == Holder(
        "REPRESENTANTE INVENTADO ÑANDÚ", "REÑI790202CD2", None, "REXI790202HDFPNN02"
    )
    assert read_certificate(legal_person().certificate).holder == Holder(
        "SINDICATO INVENTADO AC", "SIN990101XY3", "REXI790202CD2", "REXI790202HDFPNN02"
    )


def named(kind: str, tag: int, content: bytes) -> Certificate:
    pair = der.sequence(der.oid(kind), der.encode(tag, content))
    return read_certificate(certificate(shared_key(1), subject=der.sequence(der.encode(der.SET, pair))))


@pytest.mark.parametrize(
    ("tag", "content"),
    [
        (0x0C, "ÑU".encode()),
        (0x14, "ÑU".encode("iso-8859-1")),
        (0x13, b"\xd1U"),
        (0x1E, "ÑU".encode("utf-16-be")),
        (0x1C, "ÑU".encode("utf-32-be")),
        (0x0C, "N\u0303U".encode()),
        (0x03, b"\x00\xd1U"),
    ],
)
def test_every_character_set_is_read(tag: int, content: bytes) -> None:
    assert named("2.5.4.45", tag, content).holder == Holder(None, "ÑU", None, None)


@pytest.mark.parametrize(
    ("identifier", "rfc", "representative_rfc"),
    [(b"A / B", "A", "B"), (b"A/B", "A", "B"), (b"A / ", "A", None), (b" / ", None, None)],
)
def test_identifiers_of_a_legal_person_are_parted(identifier: bytes, rfc: str, representative_rfc: str) -> None:
    holder = named("2.5.4.45", 0x13, identifier).holder
    assert (holder.rfc, holder.representative_rfc) == (rfc, representative_rfc)
    assert named("2.5.4.5", 0x13, b" / ").holder.curp is None


def test_a_number_that_is_not_of_sat_is_shown_in_hex() -> None:
    assert read_certificate(certificate(shared_key(1), serial=b"\x01\xff")).number == "01ff"
    assert read_certificate(official().certificate).number.isdigit()


@given(st.binary(max_size=120))
def test_any_bytes_are_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_certificate(data)


@given(st.data())
def test_damaged_certificates_are_refused_or_not_signed(data: st.DataObject) -> None:
    raw = bytearray(official().certificate)
    position = data.draw(st.integers(0, len(raw) - 1))
    raw[position] ^= 1 << data.draw(st.integers(0, 7))
    try:
        damaged = read_certificate(bytes(raw))
    except UnreadableError:
        return
    assert not damaged.is_signed_by(read_certificate(test_authority().issuing))


def without_extensions(raw: bytes) -> bytes:
    signed, algorithm, signature = read_one(raw).children()
    parts = [part.raw for part in signed.children() if part.tag != 0xA3]
    return der.sequence(der.sequence(*parts), algorithm.raw, signature.raw)


def test_a_certificate_without_extensions_has_no_usages() -> None:
    bare = read_certificate(without_extensions(official().certificate))
    assert bare.extensions.key_usage == frozenset()
    assert bare.extensions.extended_key_usage == frozenset()
    assert not bare.extensions.is_authority
    assert not bare.is_efirma


def test_a_certificate_of_the_first_version_is_read() -> None:
    signed, algorithm, signature = read_one(without_extensions(official().certificate)).children()
    first = der.sequence(der.sequence(*(part.raw for part in signed.children()[1:])), algorithm.raw, signature.raw)
    assert read_certificate(first).holder.rfc == "FUIU800101AB1"


def with_key(key_info: bytes) -> bytes:
    signed, algorithm, signature = read_one(official().certificate).children()
    parts = [part.raw for part in signed.children()]
    parts[6] = key_info
    return der.sequence(der.sequence(*parts), algorithm.raw, signature.raw)


def test_a_key_that_is_not_rsa_signs_nothing() -> None:
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    elliptic = read_certificate(with_key(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)))
    assert elliptic.key is None
    assert not read_certificate(official().certificate).is_signed_by(elliptic)


def test_algorithms_that_differ_or_are_unknown_are_no_signature() -> None:
    raw = official().certificate
    sha256, sha512 = der.oid("1.2.840.113549.1.1.11"), der.oid("1.2.840.113549.1.1.13")
    issuer = read_certificate(test_authority().issuing)
    outer = raw.rfind(sha256)
    assert not read_certificate(raw[:outer] + sha512 + raw[outer + len(sha256) :]).is_signed_by(issuer)
    assert not read_certificate(raw.replace(sha256, der.oid("1.2.840.113549.1.1.99"))).is_signed_by(issuer)


def test_a_key_that_cannot_be_used_verifies_nothing() -> None:
    assert not is_signature(RsaKey(15, 2), b"x", b"y", "sha256")


@pytest.mark.parametrize(
    ("tag", "text", "year"),
    [(0x17, b"490101000000Z", 2049), (0x17, b"500101000000Z", 1950), (0x18, b"20600101000000Z", 2060)],
)
def test_times_of_both_forms_are_read(tag: int, text: bytes, year: int) -> None:
    assert read_time(read_one(der.encode(tag, text))) == datetime(year, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tag", "text"),
    [(0x17, b"4901010000Z"), (0x17, b"490101000000+0000"), (0x18, b"20600101000000.1Z"), (0x04, b"490101000000Z"),
     (0x17, b"49010100000xZ"), (0x17, b"491301000000Z")],
)  # fmt: skip
def test_times_of_other_forms_are_refused(tag: int, text: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- DerError or the calendar's own
        read_time(read_one(der.encode(tag, text)))


@pytest.mark.parametrize(
    "data",
    [b"", b"\x30", b"\x30\x80\x00\x00", b"\x30\x81\x01\x00", b"\x30\x82\x00\x81" + bytes(129), b"\x1f\x81\x00\x00",
     b"\x30\x02\x00", b"\x30\x85\x01\x00\x00\x00\x00", b"\x30\x82\x01", b"\x05\x00\x00"],
)  # fmt: skip
def test_what_is_not_strict_der_is_refused(data: bytes) -> None:
    with pytest.raises(DerError):
        read_one(data)


def test_der_is_written_as_it_is_read() -> None:
    for size in (0, 127, 128, 255, 256, 70_000):
        element = read_one(der.encode(der.OCTET_STRING, bytes(size)))
        assert len(element.content) == size
    assert read_one(der.integer(128)).content == b"\x00\x80"
    assert der.oid("2.5.4.45") == b"\x06\x03\x55\x04\x2d"
    assert read_all(b"") == ()
    with pytest.raises(DerError):
        read_one(der.null()).children()
    with pytest.raises(DerError):
        read_one(der.null(), der.SEQUENCE)


def test_the_shipped_store_holds_what_its_sources_say() -> None:
    folder = resources_root() / "trust"
    sources = json.loads((folder / "sources.json").read_text("utf-8"))
    store = shipped_store()
    assert (store.name, store.is_test, store.size) == ("sat", False, len(sources["certificates"]))
    anchors = {anchor.sha256 for anchor in store.anchors}
    for one in sources["certificates"]:
        assert hashlib.sha256((folder / one["file"]).read_bytes()).hexdigest() == one["sha256"]
        assert (one["sha256"] in anchors) == (one["role"] == "anchor")
    assert len(list(folder.glob("*.cer"))) == store.size
    newest = next(one for one in store.intermediates if one.holder.name == "AUTORIDAD CERTIFICADORA")
    assert [len(path) for path in find_paths(newest, store)] == [2]


def test_a_folder_is_read_whatever_else_lies_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "authorities"
    test_authority().write_trust(folder)
    pem = [
        b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(one) + b"-----END CERTIFICATE-----\n"
        for one in (test_authority().root, certificate(shared_key(2)))
    ]
    (folder / "both.pem").write_bytes(b"Certificate: some words\r\n" + b"".join(pem))
    (folder / "README.md").write_text("hello")
    (folder / "broken.cer").write_text("hello")
    (folder / "empty.pem").write_text("-----")
    (folder / "odd.pem").write_text("-----BEGIN CERTIFICATE-----\n#\n-----END CERTIFICATE-----")
    (folder / "folder.cer").mkdir()
    store = load_folder(folder)
    assert (store.name, store.is_test, len(store.anchors), len(store.intermediates)) == ("authorities", True, 1, 2)
    assert [Path(name).name for name in store.skipped] == ["broken.cer", "empty.pem", "odd.pem"]


def test_folders_without_certificates_are_refused(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "trust-folder-empty"), (tmp_path / "x", "trust-folder-missing")):
        with pytest.raises(UnreadableError) as refusal:
            load_folder(path)
        assert refusal.value.code == code
    with pytest.raises(UnreadableError):
        read_certificates(b"-----BEGIN NOTHING-----")


def test_joined_stores_say_whether_an_anchor_is_foreign(tmp_path: Path) -> None:
    shipped = shipped_store()
    assert join_stores(shipped, []).is_test is False
    same = load_folder(resources_root() / "trust")
    assert join_stores(shipped, [same]).is_test is False
    assert join_stores(shipped, [same]).name == "sat+trust"
    assert join_stores(shipped, [same]).size == shipped.size
    test_authority().write_trust(tmp_path)
    assert join_stores(shipped, [load_folder(tmp_path)]).is_test is True


def test_the_search_for_paths_ends() -> None:
    name = authority_name("BUCLE")
    keys = [shared_key(number) for number in (5, 6)]
    loop = [
        read_certificate(certificate(key, signer, serial=serial, issuer=name, subject=name))
        for serial, (key, signer) in enumerate(((k, s) for k in keys for s in keys if k is not s), start=1)
        for serial in [b"%d" % serial]
    ]
    holder = read_certificate(certificate(shared_key(1), keys[0], issuer=name))
    assert list(find_paths(holder, make_store("none", []), loop)) == []
    crowd = [
        read_certificate(certificate(keys[0], keys[0], serial=b"%d" % number, issuer=name, subject=name))
        for number in range(12)
    ]
    assert list(find_paths(holder, make_store("none", []), crowd)) == []


def test_dates_of_a_certificate_include_both_ends() -> None:
    one = read_certificate(official().certificate)
    assert one.is_valid_at(one.not_before)
    assert one.is_valid_at(one.not_after)
    assert not one.is_valid_at(one.not_after + timedelta(seconds=1))
    assert one.not_before < NOW < one.not_after
    assert holder_name("X", "Y", None) != holder_name("X", "Y", "Z")
