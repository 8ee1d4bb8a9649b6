"""How long a certificate takes to build and to sign, as ratios to the least that the libraries themselves need."""

from __future__ import annotations

import io
import statistics
import time
from typing import TYPE_CHECKING

import pytest
import segno
from reportlab.pdfgen.canvas import Canvas

from tests.authority import NOW
from tests.documents.paper_builders import PLAIN
from tests.evidence.signed_papers import a_case, a_draft, judged, signed, signer
from unionreg.documents.certificate import certificate
from unionreg.documents.fonts import Face, font
from unionreg.signing.pdf_signature import readable_names

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 15
BUILD_BAR, SIGN_BAR = 3.0, 2.0


def middle(work: Callable[[], object]) -> float:
    """The median of some runs in milliseconds, the first (which loads fonts and modules) left out."""
    work()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def bare_page(text: str) -> bytes:
    """One reportlab page with one line in our font and the same QR code, nothing else."""
    font(Face.REGULAR)
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(612, 792), invariant=1, pageCompression=1, initialFontName=Face.REGULAR.value)
    canvas.drawString(72, 720, "Constancia")
    rows = segno.make(text, error="m", boost_error=False, micro=False).matrix
    module = 113.4 / len(rows)
    path = canvas.beginPath()
    for index, row in enumerate(rows):
        for column, dark in enumerate(row):
            if dark:
                path.rect(72 + column * module, 600 - index * module, module, module)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def library_signs(pdf: bytes) -> bytes:
    """The library's own signing of the same file with the same key: PAdES, an invisible field, else its defaults."""
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    from tests.authority import shared_key

    efirma = signer()
    key = shared_key(1).private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    with readable_names():
        chain = SimpleCertificateStore.from_certs([Certificate.load(one.raw) for one in efirma.intermediates])  # type: ignore[no-untyped-call]
        plain = SimpleSigner(
            signing_cert=Certificate.load(efirma.certificate.raw),
            signing_key=PrivateKeyInfo.load(key),
            cert_registry=chain,
        )
        metadata = PdfSignatureMetadata(field_name="Firma", name="X", subfilter=SigSeedSubFilter.PADES)
        pdf_signer = PdfSigner(metadata, plain, new_field_spec=SigFieldSpec("Firma", on_page=0))
        output = pdf_signer.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)))
    content: bytes = output.getvalue()
    return content


@pytest.mark.benchmark
def test_a_certificate_is_built_and_signed_within_its_bars() -> None:
    case = a_case()
    draft = a_draft(case)
    bare = middle(lambda: bare_page(case.facts.seal_code))
    built = middle(lambda: certificate(case.definition, case.result, case.facts, PLAIN))
    theirs = middle(lambda: library_signs(draft.pdf))
    ours = middle(lambda: signed(draft, NOW))
    pdf = signed(draft, NOW)
    checked = middle(lambda: judged(pdf))
    print(f"\n{'what':<44}{'ms':>9}{'bare ms':>9}{'ratio':>8}{'bar':>6}")
    for name, mine, least, bar in (
        ("build a certificate / bare page, same QR", built, bare, BUILD_BAR),
        ("sign it / pyHanko signing the same file", ours, theirs, SIGN_BAR),
    ):
        print(f"{name:<44}{mine:>9.1f}{least:>9.1f}{mine / least:>8.2f}{bar:>6.1f}")
    print(f"{'verify it (no bar)':<44}{checked:>9.1f}")
    assert built / bare <= BUILD_BAR
    assert ours / theirs <= SIGN_BAR
