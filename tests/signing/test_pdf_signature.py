"""PAdES signatures: accepted by stock tools, steady, and with the letters of Mexican names."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import NOW, legal_person, official, representative, test_authority
from tests.documents.paper_builders import PLAIN, a_definition, a_result, certificate_facts, counts_of
from unionreg.documents.certificate import CertificateDraft, certificate
from unionreg.signing.certificates import read_certificate
from unionreg.signing.efirma import EFirma, open_efirma
from unionreg.signing.pdf_signature import SignaturePlace, SignatureWords, readable_names, sign_pdf
from unionreg.signing.trust import TrustStore, load_folder, make_store
from unionreg.signing.verify_pdf_signature import read_pdf_signature

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.demo.authority import Issued

WORDS = SignatureWords("FUNCIONARIA INVENTADA", "Expedición de la constancia", "Ciudad Ejemplo, México")


def invented_store() -> TrustStore:
    authority = test_authority()
    return make_store("inventada", (read_certificate(authority.root), read_certificate(authority.issuing)))


def opened(issued: Issued) -> EFirma:
    return open_efirma(*issued, store=invented_store(), at=NOW)


@pytest.fixture(scope="module")
def draft() -> CertificateDraft:
    definition = a_definition(stations=2)
    result = a_result(definition, counts_of(definition))
    return certificate(definition, result, certificate_facts(definition, result), PLAIN)


def signed(draft: CertificateDraft, efirma: EFirma) -> bytes:
    return sign_pdf(draft.pdf, efirma, NOW, SignaturePlace(draft.signature_page, draft.signature_box), WORDS)


def cms_of(pdf: bytes) -> tuple[bytes, bytes]:
    """The CMS and the bytes it covers."""
    match = re.search(rb"/Contents <([0-9A-F]+)>", pdf)
    assert match is not None
    start, end = match.start(1) - 1, match.end(1) + 1
    return bytes.fromhex(match[1].decode()), pdf[:start] + pdf[end:]


HOLDERS = {"official": official, "enye": representative, "legal-person": legal_person}


@pytest.mark.parametrize("holder", HOLDERS)
def test_poppler_says_that_the_signature_is_valid_and_total(
    holder: str, draft: CertificateDraft, tmp_path: Path
) -> None:
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig (poppler-utils) is not installed")
    path = tmp_path / "constancia.pdf"
    path.write_bytes(signed(draft, opened(HOLDERS[holder]())))
    said = subprocess.run(["pdfsig", str(path)], capture_output=True, text=True, check=True).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said


@pytest.mark.parametrize("holder", HOLDERS)
def test_pyhanko_accepts_it_with_the_chain_of_the_authority(holder: str, draft: CertificateDraft) -> None:
    from asn1crypto.x509 import Certificate
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    with readable_names():
        reader = PdfFileReader(io.BytesIO(signed(draft, opened(HOLDERS[holder]()))))
        (signature,) = reader.embedded_signatures
        context = ValidationContext(
            trust_roots=[Certificate.load(test_authority().root)], moment=NOW, allow_fetching=False
        )
        status = validate_pdf_signature(
            signature, context, key_usage_settings=KeyUsageConstraints(key_usage={"digital_signature"})
        )
        assert status.intact
        assert status.valid
        assert status.trusted
        assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
        assert status.signer_reported_dt == NOW


def test_the_same_file_key_and_time_give_the_same_bytes(draft: CertificateDraft) -> None:
    efirma = opened(official())
    first = signed(draft, efirma)
    assert first == signed(draft, efirma)
    assert first.startswith(draft.pdf)
    later = SignaturePlace(draft.signature_page, draft.signature_box)
    assert first != sign_pdf(draft.pdf, efirma, NOW + timedelta(seconds=1), later, WORDS)


@pytest.mark.parametrize("holder", HOLDERS)
def test_our_own_reader_finds_frame_digest_signer_and_chain(holder: str, draft: CertificateDraft) -> None:
    efirma = opened(HOLDERS[holder]())
    cms, covered = cms_of(signed(draft, efirma))
    reading = read_pdf_signature(cms, covered)
    assert reading.framed
    assert reading.intact
    assert reading.names_signer
    assert reading.strong
    assert reading.signer == efirma.certificate
    assert {one.raw for one in reading.certificates} == {efirma.certificate.raw, test_authority().issuing}


def test_other_content_is_noticed(draft: CertificateDraft) -> None:
    cms, covered = cms_of(signed(draft, opened(official())))
    reading = read_pdf_signature(cms, covered + b" ")
    assert reading.framed
    assert not reading.intact


@given(position=st.integers(min_value=0, max_value=10_000), bit=st.integers(min_value=0, max_value=7))
def test_no_changed_bit_of_the_signature_is_taken(position: int, bit: int) -> None:
    cms, covered = cached_cms()
    changed = bytearray(cms)
    changed[position % len(cms)] ^= 1 << bit
    reading = read_pdf_signature(bytes(changed), covered)
    whole = reading.framed and reading.intact and reading.names_signer
    # Bits of an intermediate certificate are judged with the path (K-107, K-201), not here.
    assert not whole or reading.signer == opened(official()).certificate


@given(st.binary(max_size=300))
def test_rubbish_is_never_framed(data: bytes) -> None:
    assert not read_pdf_signature(data, b"").framed


def test_a_certificate_twice_is_not_the_frame(draft: CertificateDraft) -> None:
    from unionreg.signing import der

    cms, covered = cms_of(signed(draft, opened(official())))
    kind, wrapper = der.read_one(cms).children()
    version, digests, content, certificates, signers = der.read_one(wrapper.content).children()
    doubled = der.encode(0xA0, certificates.content, certificates.children()[0].raw)
    inner = der.sequence(version.raw, digests.raw, content.raw, doubled, signers.raw)
    assert not read_pdf_signature(der.sequence(kind.raw, der.encode(0xA0, inner)), covered).framed


def test_a_signature_without_its_own_certificate_is_not_the_frame(draft: CertificateDraft) -> None:
    from unionreg.signing import der

    cms, covered = cms_of(signed(draft, opened(official())))
    kind, wrapper = der.read_one(cms).children()
    version, digests, content, _, signers = der.read_one(wrapper.content).children()
    others = der.encode(0xA0, test_authority().issuing)
    inner = der.sequence(version.raw, digests.raw, content.raw, others, signers.raw)
    assert not read_pdf_signature(der.sequence(kind.raw, der.encode(0xA0, inner)), covered).framed


def test_an_attribute_twice_is_not_the_frame(draft: CertificateDraft) -> None:
    from unionreg.signing import der

    cms, covered = cms_of(signed(draft, opened(official())))
    kind, wrapper = der.read_one(cms).children()
    version, digests, content, certificates, signers = der.read_one(wrapper.content).children()
    number, named, digest, attributes, algorithm, value = signers.children()[0].children()
    doubled = der.encode(0xA0, attributes.content, attributes.children()[0].raw)
    info = der.sequence(number.raw, named.raw, digest.raw, doubled, algorithm.raw, value.raw)
    inner = der.sequence(version.raw, digests.raw, content.raw, certificates.raw, der.encode(der.SET, info))
    assert not read_pdf_signature(der.sequence(kind.raw, der.encode(0xA0, inner)), covered).framed


def cached_cms() -> tuple[bytes, bytes]:
    """The CMS of one signed file, made once."""
    if not hasattr(cached_cms, "value"):
        definition = a_definition(stations=1)
        result = a_result(definition, counts_of(definition))
        made = certificate(definition, result, certificate_facts(definition, result), PLAIN)
        cached_cms.value = cms_of(signed(made, opened(official())))  # type: ignore[attr-defined]
    value: tuple[bytes, bytes] = cached_cms.value  # type: ignore[attr-defined]
    return value


def test_the_mapping_of_the_library_is_put_back() -> None:
    from asn1crypto.x509 import NameTypeAndValue

    before = NameTypeAndValue._oid_specs["unique_identifier"]
    with readable_names():
        assert NameTypeAndValue._oid_specs["unique_identifier"] is not before
    assert NameTypeAndValue._oid_specs["unique_identifier"] is before


def test_the_library_is_not_imported_before_something_is_signed() -> None:
    code = "import sys, unionreg.signing.pdf_signature; assert not any(m.startswith('pyhanko') for m in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_holder_with_an_enye_of_the_tax_authority_signs(shared_data: Path, draft: CertificateDraft) -> None:
    from datetime import UTC, datetime

    at = datetime(2022, 1, 21, tzinfo=UTC)
    folder = shared_data / "efirma"
    store = load_folder(shared_data / "trust" / "sat-test")
    certificate_bytes = (folder / "cañf770131pa3.cer").read_bytes()
    key_bytes = (folder / "cañf770131pa3.key").read_bytes()
    efirma = open_efirma(certificate_bytes, key_bytes, "12345678a", store=store, at=at)
    pdf = sign_pdf(draft.pdf, efirma, at, SignaturePlace(draft.signature_page, draft.signature_box), WORDS)
    cms, covered = cms_of(pdf)
    reading = read_pdf_signature(cms, covered)
    assert reading.framed
    assert reading.intact
    assert reading.signer is not None
    assert reading.signer.holder.rfc == "CAÑF770131PA3"
