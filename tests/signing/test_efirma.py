"""Opening an e.firma: each way in which it fails has its own code, and the key shows nowhere."""

from __future__ import annotations

import base64
import itertools
import pickle
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from tests.authority import NOW, legal_person, official, representative, seal, shared_key, test_authority
from tests.evidence.drafts import store
from tests.evidence.forgeries import certificate
from unionreg.demo.authority import PASSWORD, encrypted_key
from unionreg.errors import UnionregError
from unionreg.signing import der
from unionreg.signing.certificates import read_certificate
from unionreg.signing.efirma import EFirma, open_efirma, read_holder
from unionreg.signing.trust import load_folder
from unionreg.texts import Language, load_texts

DER_KEY = official().key


def refused(certificate_data: bytes, key: bytes, password: str = PASSWORD, **options: object) -> str:
    with pytest.raises(UnionregError) as refusal:
        open_efirma(certificate_data, key, password, **{"store": store(), "at": NOW, **options})  # type: ignore[arg-type]
    for language in Language:
        texts = load_texts(language, "signing")
        assert texts.get(f"error.{refusal.value.code}", **refusal.value.params)
    assert not password or password not in str(refusal.value)
    return refusal.value.code


def issued(**changes: object) -> bytes:
    return certificate(shared_key(1), **changes)


def elliptic_key() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, BestAvailableEncryption(PASSWORD.encode()))


def plain_key() -> bytes:
    return shared_key(1).private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def scheme(dotted: str, parameters: bytes) -> bytes:
    return der.sequence(der.sequence(der.oid(dotted), parameters), der.encode(der.OCTET_STRING, bytes(16)))


@pytest.mark.parametrize(
    ("code", "certificate_data", "key", "password"),
    [
        ("efirma-wrong-password", official().certificate, DER_KEY, "otra"),
        ("efirma-wrong-password", official().certificate, DER_KEY, ""),
        ("efirma-not-a-certificate", b"hello", DER_KEY, PASSWORD),
        ("efirma-not-a-certificate", b"", DER_KEY, PASSWORD),
        ("efirma-not-a-certificate", b"-----BEGIN CERTIFICATE-----\n#\n-----END CERTIFICATE-----", DER_KEY, PASSWORD),
        ("efirma-files-swapped", DER_KEY, official().certificate, PASSWORD),
        ("efirma-files-swapped", official().certificate, official().certificate, PASSWORD),
        ("efirma-not-a-key", official().certificate, b"hello", PASSWORD),
        ("efirma-not-a-key", official().certificate, b"", PASSWORD),
        ("efirma-not-a-key", official().certificate, der.sequence(), PASSWORD),
        ("efirma-not-a-key", official().certificate, elliptic_key(), PASSWORD),
        ("efirma-not-a-key", official().certificate, scheme("1.2.3.4", der.null()), PASSWORD),
        ("efirma-not-a-key", official().certificate, der.sequence(der.sequence(), der.null()), PASSWORD),
        ("efirma-key-not-encrypted", official().certificate, plain_key(), PASSWORD),
        ("efirma-key-mismatch", official().certificate, representative().key, PASSWORD),
        ("efirma-is-csd", seal().certificate, seal().key, PASSWORD),
        ("efirma-expired", issued(not_after=NOW - timedelta(days=1)), DER_KEY, PASSWORD),
        ("efirma-not-yet-valid", issued(not_before=NOW + timedelta(days=1)), DER_KEY, PASSWORD),
        ("efirma-unknown-authority", certificate(shared_key(1), shared_key(2)), DER_KEY, PASSWORD),
        (
            "efirma-weak-key",
            certificate(shared_key(9, 1024)),
            encrypted_key(shared_key(9, 1024)),
            PASSWORD,
        ),
    ],
    ids=itertools.count(),
)  # fmt: skip
def test_each_failure_has_its_own_sentence(code: str, certificate_data: bytes, key: bytes, password: str) -> None:
    assert refused(certificate_data, key, password) == code


def test_an_authority_that_has_ended_is_named() -> None:
    raw = issued(not_after=NOW.replace(year=2049, month=12), not_before=NOW)
    assert refused(raw, DER_KEY, at=NOW.replace(year=2049)) == "efirma-authority-expired"


@pytest.mark.parametrize("one", [official(), representative(), legal_person()], ids=["official", "Ñ", "legal person"])
def test_an_efirma_opens_and_signs(one: object) -> None:
    efirma = open_efirma(*one, store=store(), at=NOW)  # type: ignore[misc]
    assert efirma.anchor.raw == test_authority().root
    assert [step.raw for step in efirma.intermediates] == [test_authority().issuing]
    assert len(efirma.sign(b"x")) == 256
    assert read_holder(efirma.certificate.raw) == efirma.certificate


def test_an_unknown_authority_is_taken_only_when_the_caller_says_so() -> None:
    raw = certificate(shared_key(1), shared_key(2))
    efirma = open_efirma(raw, DER_KEY, PASSWORD, store=store(), at=NOW, unknown_allowed=True)
    assert efirma.path == (read_certificate(raw),)
    known = open_efirma(official().certificate, DER_KEY, PASSWORD, store=store(), at=NOW, unknown_allowed=True)
    assert len(known.path) == 3


def test_the_key_never_shows_nor_leaves() -> None:
    efirma = open_efirma(*official(), store=store(), at=NOW)
    assert repr(efirma) == f"<EFirma {efirma.certificate.number}>"
    assert not hasattr(efirma, "__dict__")
    with pytest.raises(TypeError):
        pickle.dumps(efirma)
    assert PASSWORD not in repr(vars(EFirma))


def test_a_certificate_in_pem_is_taken() -> None:
    pem = b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(official().certificate) + b"-----END CERTIFICATE-----\n"
    assert open_efirma(pem, DER_KEY, PASSWORD, store=store(), at=NOW).certificate.raw == official().certificate


SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"


@pytest.mark.skipif(not (SHARED / "efirma").is_dir(), reason="SAT's test keys are not beside this checkout")
@pytest.mark.parametrize("name", ["cacx7605101p8", "funk671228ph6", "cañf770131pa3"])
def test_the_public_test_keys_of_sat_open(name: str) -> None:
    folder = SHARED / "efirma"
    at = datetime(2022, 1, 20, tzinfo=UTC)
    trust = load_folder(SHARED / "trust" / "sat-test")
    data = [(folder / f"{name}.{suffix}").read_bytes() for suffix in ("cer", "key")]
    assert open_efirma(*data, "12345678a", store=trust, at=at).certificate.holder.rfc == name.upper()
