"""Every K code: signatures, certificates and statements that are wrong in one way."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes

from tests.authority import NOW, official, representative, seal, shared_key, test_authority
from tests.evidence.drafts import CERTIFIES, SIGNED_AT, VERIFIED_AT, codes, draft, opened, store, verify
from tests.evidence.forgeries import (
    CONTENT_TYPE,
    DIGEST,
    REFERENCE,
    SHA1,
    SHA256,
    SHA256_RSA,
    TIME,
    Forgery,
    attribute,
    base64_digest,
    certificate,
    container,
    forge,
    reference,
    signed_with,
)
from unionreg.demo.authority import AUTHORITY_USAGE, CSD_USAGE, authority_name, holder_name
from unionreg.evidence.json_writing import json_bytes
from unionreg.evidence.writing import SignerRole, append_signature, read_entries
from unionreg.signing import der
from unionreg.signing.certificates import read_certificate
from unionreg.signing.trust import make_store


def values(kind: str, *encoded: bytes) -> Callable[[Forgery], object]:
    return lambda forgery: forgery.attributes.__setitem__(kind, attribute(kind, *encoded))


def piece(**changes: Any) -> Callable[[Forgery], object]:
    return lambda forgery: [setattr(forgery, name, value) for name, value in changes.items()]


def holder_of(issued: Any) -> Any:
    return read_certificate(issued.certificate)


FORM: dict[str, tuple[str, Callable[[Forgery], object]]] = {
    "content inside": ("K-101", piece(inside=der.encode(0xA0, der.encode(der.OCTET_STRING, b"x")))),
    "certificate revocation list": ("K-101", piece(crls=der.encode(0xA1, der.sequence()))),
    "unsigned attributes": ("K-101", piece(unsigned=der.encode(0xA1, attribute(TIME, der.null())))),
    "two signers": ("K-101", piece(signers=2)),
    "no signer": ("K-101", piece(signers=0)),
    "version 3": ("K-101", piece(version=3)),
    "attributes not in order": ("K-101", piece(order=partial(sorted, reverse=True))),
    "certificate twice": ("K-101", lambda f: f.embedded.append(f.embedded[0])),
    "certificate not found": ("K-101", lambda f: f.embedded.__setitem__(slice(None), [test_authority().issuing])),
    "not a certificate": ("K-101", lambda f: f.embedded.append(der.sequence(der.null()))),
    "digest algorithm without NULL": ("K-101", piece(digest=(SHA256, b""))),
    "an attribute with two values": ("K-101", values(CONTENT_TYPE, der.oid("1.2.840.113549.1.7.1"), der.null())),
    "an attribute twice": ("K-101", lambda f: f.attributes.__setitem__("again", f.attributes[TIME])),
    "content type of something else": ("K-101", values(CONTENT_TYPE, der.oid("1.2.840.113549.1.7.2"))),
    "digest that is no octet string": ("K-101", values(DIGEST, der.null())),
    "time with fraction": ("K-101", values(TIME, der.encode(der.GENERALIZED_TIME, b"20260303000000.5Z"))),
    "generalized time": ("K-101", values(TIME, der.encode(der.GENERALIZED_TIME, b"20260303000000Z"))),
    "time that does not exist": ("K-101", values(TIME, der.encode(der.UTC_TIME, b"260231000000Z"))),
    "reference of another form": ("K-101", values(REFERENCE, der.sequence(der.null()))),
    "reference with policies": (
        "K-101",
        lambda f: f.attributes.update(
            {REFERENCE: attribute(REFERENCE, reference(f.certificate, extra=der.sequence()))}
        ),
    ),
    "reference by another kind of name": ("K-101", lambda f: values(REFERENCE, reference(f.certificate, tag=0xA5))(f)),
    "wrong digest": ("K-102", values(DIGEST, der.encode(der.OCTET_STRING, bytes(32)))),
    "wrong signature": ("K-102", piece(changed_signature=True)),
    "key of another": ("K-102", piece(key=shared_key(2))),
    "SHA-1": (
        "K-103",
        lambda f: f.__init__(  # type: ignore[misc]
            f.content, f.key, f.certificate, digest=(SHA1, der.null()), hash_type=hashes.SHA1
        ),
    ),
    "sha256WithRSAEncryption": ("K-103", piece(algorithm=(SHA256_RSA, der.null()))),
    "unknown digest": ("K-103", piece(digest=("1.2.3.4", der.null()))),
    "unknown signature algorithm": ("K-103", piece(algorithm=("1.2.3.4", der.null()))),
    "no signing time": ("K-104", lambda f: f.attributes.pop(TIME)),
    "no reference": ("K-104", lambda f: f.attributes.pop(REFERENCE)),
    "no digest": ("K-104", lambda f: f.attributes.pop(DIGEST)),
    "one attribute more": ("K-104", lambda f: f.attributes.__setitem__("more", attribute("1.2.3", der.null()))),
    "no signed attributes": ("K-104", piece(signed_attributes=False)),
    "reference to another certificate": (
        "K-105",
        lambda f: f.attributes.update({REFERENCE: attribute(REFERENCE, reference(holder_of(representative())))}),
    ),
    "reference with another digest": (
        "K-105",
        lambda f: values(REFERENCE, reference(f.certificate, digest=bytes(32)))(f),
    ),
    "foreign certificate": ("K-107", lambda f: f.embedded.append(representative().certificate)),
}
NOT_TRUSTED = {"K-103", "K-104"}


@pytest.mark.parametrize("case", FORM)
def test_a_signature_of_another_form_is_refused(case: str) -> None:
    code, change = FORM[case]
    report = verify(forge(draft(1), change))
    assert code in codes(report)
    assert report["verdict"] == ("not-trusted" if code in NOT_TRUSTED else "altered")
    assert not report["signers"][0]["counts"]


def test_the_forger_can_also_make_a_good_signature() -> None:
    assert verify(forge(draft(1), lambda _forgery: None))["verdict"] == "valid"


def test_the_anchor_may_be_in_the_signature() -> None:
    change = lambda f: f.embedded.extend([test_authority().root, test_authority().issuing])  # noqa: E731
    assert verify(forge(draft(1), change))["verdict"] == "valid"


@pytest.mark.parametrize("data", [b"", b"0", b"\x30\x80\x00\x00", b"\x30\x00", b"\x30\x03\x02\x01\x01", b"\x1f\x01"])
def test_a_signature_that_is_not_der_is_refused(data: bytes) -> None:
    entries = read_entries(draft(1).package())
    report = verify(container({**entries, "META-INF/signature-001.p7s": data}))
    assert "K-101" in codes(report)
    assert report["verdict"] == "altered"
    assert report["signers"][0]["certificate"] is None


def not_before(days: int) -> Any:
    return SIGNED_AT + timedelta(days=days)


WEAK_KEY = 1024


def with_certificate(bits: int = 2048, issuer_key: Any = None, **changes: Any) -> bytes:
    key = shared_key(9, bits)
    return signed_with(draft(1), certificate(key, issuer_key, **changes), key)


CERTIFICATES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "short key": ("K-103", lambda: with_certificate(WEAK_KEY)),
    "signed by another key": ("K-201", lambda: with_certificate(issuer_key=shared_key(5))),
    "issuer unknown": ("K-201", lambda: with_certificate(issuer=authority_name("NADIE"))),
    "not yet valid": ("K-202", lambda: with_certificate(not_before=not_before(1))),
    "ended": ("K-202", lambda: with_certificate(not_after=not_before(-1))),
    "seal": ("K-204", lambda: with_certificate(usage=CSD_USAGE, purposes=())),
    "usages without purposes": ("K-204", lambda: with_certificate(purposes=())),
    "purposes without usages": ("K-204", lambda: with_certificate(usage=CSD_USAGE)),
    "SHA-1": ("K-208", lambda: with_certificate(hash_name="sha1")),
    "MD5": ("K-208", lambda: with_certificate(hash_name="md5")),
}


@pytest.mark.parametrize("case", CERTIFICATES)
def test_a_certificate_that_does_not_serve_is_not_trusted(case: str) -> None:
    code, make = CERTIFICATES[case]
    report = verify(make())
    assert code in codes(report)
    assert report["verdict"] == "not-trusted"
    assert report["signers"][0]["signature_ok"] is True
    assert report["signers"][0]["trusted"] is False
    assert report["signers"][0]["counts"] is False
    assert "K-401" in codes(report)


def test_a_seal_in_place_of_an_efirma_is_named() -> None:
    report = verify(signed_with(draft(1), seal().certificate, shared_key(1)))
    assert codes(report) == {"K-204", "K-401"}


def chain(**changes: Any) -> tuple[bytes, bytes]:
    """An issuing certificate of the root with changes, and a holder's under it."""
    authority = test_authority()
    name = authority_name("OTRA AC INVENTADA")
    middle = certificate(
        shared_key(6),
        authority.root_key,
        **{
            "serial": b"00000000000000000077",
            "issuer": read_certificate(authority.root).subject,
            "subject": name,
            "usage": AUTHORITY_USAGE,
            "purposes": (),
            "is_authority": True,
            "path_length": 0,
            **changes,
        },
    )
    return certificate(shared_key(1), shared_key(6), issuer=name), middle


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("K-203", {"not_after": SIGNED_AT - timedelta(days=1)}),
        ("K-207", {"is_authority": False, "path_length": None}),
        ("K-207", {"usage": CSD_USAGE}),
        ("K-208", {"hash_name": "sha1"}),
        ("", {}),
        ("", {"path_length": None}),
    ],
)
def test_the_path_is_judged_too(code: str, changes: dict[str, Any]) -> None:
    holder, middle = chain(**changes)
    report = verify(signed_with(draft(1), holder, shared_key(1), middle))
    assert codes(report) == ({code, "K-401"} if code else set())


def test_a_weak_hash_is_taken_when_the_store_itself_holds_the_certificate() -> None:
    holder, middle = chain(hash_name="sha1")
    authority = test_authority()
    trust = make_store("t", [read_certificate(one) for one in (authority.root, middle)])
    assert verify(signed_with(draft(1), holder, shared_key(1)), trust=trust)["verdict"] == "valid"


def test_a_path_longer_than_the_root_allows_is_refused() -> None:
    holder, middle = chain(path_length=5)
    name = authority_name("TERCERA AC INVENTADA")
    lower = certificate(
        shared_key(7),
        shared_key(6),
        serial=b"1",
        issuer=authority_name("OTRA AC INVENTADA"),
        subject=name,
        usage=AUTHORITY_USAGE,
        purposes=(),
        is_authority=True,
    )
    del holder
    last = certificate(shared_key(1), shared_key(7), issuer=name)
    assert "K-207" in codes(verify(signed_with(draft(1), last, shared_key(1), middle, lower)))


def test_of_authorities_with_one_name_the_one_that_serves_is_taken() -> None:
    holder, good = chain()
    _, ended = chain(not_after=SIGNED_AT - timedelta(days=1), serial=b"2")
    report = verify(signed_with(draft(1), holder, shared_key(1), good, ended))
    assert codes(report) == set()


def test_many_authorities_of_one_name_that_sign_each_other_do_not_stop_the_verifier() -> None:
    name = authority_name("AC EN BUCLE")
    loop = [
        certificate(shared_key(6), shared_key(6), serial=str(number).encode(), issuer=name, subject=name)
        for number in range(40)
    ]
    holder = certificate(shared_key(1), shared_key(6), issuer=name)
    assert "K-201" in codes(verify(signed_with(draft(1), holder, shared_key(1), *loop)))


def test_a_holder_that_is_itself_an_anchor_has_a_path() -> None:
    name = holder_name("FUNCIONARIA INVENTADA UNO", "FUIU800101AB1", "FUIU800101MDFNNN01")
    own = certificate(shared_key(1), shared_key(1), issuer=name, subject=name)
    trust = make_store("t", [read_certificate(own)])
    assert verify(signed_with(draft(1), own, shared_key(1)), trust=trust)["verdict"] == "valid"


def signed_at(moment: Any) -> bytes:
    return append_signature(draft(1).unsigned(), opened(official()), CERTIFIES, moment)


def test_a_signature_from_the_future_is_refused_after_five_minutes() -> None:
    package = draft(1).package()
    assert "K-205" not in codes(verify(package, at=SIGNED_AT - timedelta(minutes=5)))
    assert "K-205" in codes(verify(package, at=SIGNED_AT - timedelta(minutes=5, seconds=1)))


def test_a_signature_before_the_result_is_refused_after_fifteen_minutes() -> None:
    computed = SIGNED_AT - timedelta(hours=1)  # 17:00 in Mexico City
    assert "K-206" not in codes(verify(signed_at(computed - timedelta(minutes=15))))
    assert "K-206" in codes(verify(signed_at(computed - timedelta(minutes=15, seconds=1))))


def statement(**changes: Any) -> bytes:
    """A package whose statement was changed before it was signed."""
    entries = read_entries(draft(1).package())
    old = entries["signers/001.json"]
    new = json_bytes({**json.loads(old), **changes})
    manifest = entries["META-INF/ASiCManifest-001.xml"]
    manifest = manifest.replace(base64_digest(old).encode(), base64_digest(new).encode())
    forgery = Forgery(manifest, shared_key(1), read_certificate(official().certificate))
    signature = {"META-INF/ASiCManifest-001.xml": manifest, "META-INF/signature-001.p7s": forgery.build()}
    return container({**entries, "signers/001.json": new, **signature})


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("K-301", {"name": "OTRA PERSONA"}),
        ("K-301", {"rfc": "OTRA800101AB1"}),
        ("K-301", {"representative_rfc": "OTRA800101AB1"}),
        ("K-301", {"curp": None}),
        ("K-301", {"certificate_number": "0" * 20}),
        ("K-302", {"number": 2}),
        ("K-302", {"vote_id": "otra"}),
    ],
)
def test_a_statement_that_differs_from_the_certificate_is_not_trusted(code: str, changes: dict[str, Any]) -> None:
    report = verify(statement(**changes))
    assert codes(report) == {code}
    assert report["verdict"] == "not-trusted"


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("K-304", {"declared_at": (SIGNED_AT + timedelta(minutes=15, seconds=1)).isoformat()}),
        ("K-307", {"capacity": "certifies-under-protest", "remarks": "No estoy de acuerdo"}),
    ],
)
def test_remarks_on_a_statement(code: str, changes: dict[str, Any]) -> None:
    report = verify(statement(**changes))
    assert codes(report) == set()
    assert codes(report, "remark") == {code}


def test_a_statement_with_a_time_that_does_not_exist_leaves_the_comparison_open() -> None:
    assert "K-304" in codes(verify(statement(declared_at="2026-02-30T00:00:00Z")), "not-checked")


def test_a_protest_without_remarks_is_unreadable() -> None:
    assert "S-103" in codes(verify(statement(capacity="certifies-under-protest")))


def test_the_same_person_counts_once() -> None:
    made = draft(1)
    made.definition["required_signatures"]["officials"].append(
        {"name": "OTRA", "rfc": "OTRA800101AB1", "role": "Comisionada"}
    )
    made.definition["required_signatures"]["certify"] = 2
    package = append_signature(made.package(), opened(official()), CERTIFIES, SIGNED_AT)
    report = verify(package)
    assert codes(report) == {"K-401"}
    assert codes(report, "remark") == {"K-305"}
    assert [signer["counts"] for signer in report["signers"]] == [True, False]


def test_an_official_who_is_not_listed_does_not_count() -> None:
    package = append_signature(draft(1).package(), opened(representative()), CERTIFIES, SIGNED_AT)
    report = verify(package)
    assert codes(report) == set()
    assert codes(report, "remark") == {"K-306"}
    assert report["signers"][1]["name"] == "REPRESENTANTE INVENTADO ÑANDÚ"
    assert report["signers"][1]["rfc"] == "REÑI790202CD2"


def test_a_witness_does_not_certify() -> None:
    package = append_signature(draft(1).unsigned(), opened(official()), SignerRole("witness", "official"), SIGNED_AT)
    report = verify(package)
    assert codes(report) == {"K-401"}
    assert report["verdict"] == "incomplete"


def test_one_bad_signature_makes_the_whole_package_fail() -> None:
    witness = SignerRole("witness", "observer")
    package = append_signature(draft(1).package(), opened(representative()), witness, SIGNED_AT)
    assert verify(package)["verdict"] == "valid"
    entries = read_entries(package)
    signature = entries["META-INF/signature-002.p7s"]
    broken = container({**entries, "META-INF/signature-002.p7s": signature[:-1] + bytes([signature[-1] ^ 1])})
    report = verify(broken)
    assert codes(report) == {"K-102"}
    assert report["verdict"] == "altered"
    assert [signer["counts"] for signer in report["signers"]] == [True, False]


def test_an_unsigned_package_says_what_is_open() -> None:
    report = verify(draft(1).unsigned())
    assert codes(report) == {"K-401", "K-402"}
    assert report["verdict"] == "incomplete"
    open_codes = codes(report, "not-checked")
    assert {"M-101", "M-102", "M-201", "M-301", "K-101", "K-301", "K-501", "K-502", "K-503"} <= open_codes


def test_what_no_verifier_can_tell_is_always_said() -> None:
    report = verify(draft(1).package(), at=VERIFIED_AT)
    rows = {one["code"]: one for one in report["checks"] if one["code"].startswith("K-50")}
    assert {row["status"] for row in rows.values()} == {"not-checked"}
    assert rows["K-502"]["params"] == {"ended": False}
    later = verify(draft(1).package(), at=NOW + timedelta(days=3000))
    row = next(one for one in later["checks"] if one["code"] == "K-502")
    assert row["params"]["ended"] is True
    assert store().size == 2
