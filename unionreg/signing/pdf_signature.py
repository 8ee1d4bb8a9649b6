"""Signing a PDF with an e.firma: PAdES baseline B (ETSI EN 319 142-1), with pyHanko.

pyHanko is imported when something is signed, not before. The signed file is the old file, byte for byte, with one
increment; for the same file, e.firma and time it is always the same. Judging a signed PDF is in
``evidence.certificate_verification`` and uses none of this.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
from contextlib import contextmanager
from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSigner, Signer

    from unionreg.signing.efirma import EFirma

FIELD_NAME = "FirmaElectronica"
MAPPING = "unique_identifier"
_names_lock = RLock()


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """Where the signature field lies: page from 0, box in points (left, low, right, high)."""

    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class SignatureWords:
    """What the signature says of itself in the file: who signs, why, where."""

    name: str
    reason: str
    location: str


def sign_pdf(pdf: bytes, efirma: EFirma, at: datetime, place: SignaturePlace, words: SignatureWords) -> bytes:
    """The file with a signature over all of it. ``at`` is an aware time in whole seconds, stated as signing time.

    The field is shown at ``place`` without a picture of its own: what people read there is already on the page, so that
    every program that shows the page shows it.
    """
    with readable_names():
        return asyncio.run(_sign(pdf, efirma, at, place, words))


@contextmanager
def readable_names() -> Iterator[None]:
    """While this lasts, asn1crypto reads the x500UniqueIdentifier (2.5.4.45) as the string that SAT writes there.

    RFC 4519 makes it a bit string, and asn1crypto refuses anything else as soon as a name is looked at.
    """
    from asn1crypto.x509 import DirectoryString, NameTypeAndValue

    specifications = NameTypeAndValue._oid_specs  # noqa: SLF001 - the only place where the type can be said
    with _names_lock:
        kept = specifications[MAPPING]
        specifications[MAPPING] = DirectoryString
        try:
            yield
        finally:
            specifications[MAPPING] = kept


async def _sign(pdf: bytes, efirma: EFirma, at: datetime, place: SignaturePlace, words: SignatureWords) -> bytes:
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    writer = _writer(pdf, at)
    session = _pdf_signer(efirma, place, words).init_signing_session(writer)
    # pyHanko takes the time from the system; the caller's clock decides here.
    session.system_time = at
    validation = await session.perform_presign_validation(writer)
    reserved = await session.estimate_signature_container_size(validation, tight=True)
    document = session.prepare_tbs_document(validation_info=validation, bytes_reserved=reserved)
    digest, output = document.digest_tbs_document()
    signed = await document.perform_signature(
        document_digest=digest.document_digest, pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=at)
    )
    await signed.post_signature_processing(output)
    output.seek(0)
    content: bytes = output.read()
    return content


def _writer(pdf: bytes, at: datetime) -> IncrementalPdfFileWriter:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    identifier = hashlib.sha256(pdf + at.isoformat().encode("ascii")).digest()[:16]

    class SteadyWriter(IncrementalPdfFileWriter):
        """Leaves out what would make two signatures of the same file differ: a random identifier and the clock."""

        @classmethod
        def _handle_id(cls, prev: Any) -> generic.ArrayObject:
            first, _ = super()._handle_id(prev)  # type: ignore[no-untyped-call]  # keeps the file's first identifier
            return generic.ArrayObject([first, generic.ByteStringObject(identifier)])

        def _update_meta(self) -> None:
            """The document information stays as it was written."""

    return SteadyWriter(io.BytesIO(pdf), strict=True)


def _pdf_signer(efirma: EFirma, place: SignaturePlace, words: SignatureWords) -> PdfSigner:
    from pyhanko.pdf_utils.content import RawContent
    from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
    from pyhanko.stamp import StaticStampStyle

    metadata = PdfSignatureMetadata(
        field_name=FIELD_NAME,
        md_algorithm="sha256",
        name=words.name,
        reason=words.reason,
        location=words.location,
        subfilter=SigSeedSubFilter.PADES,
        tight_size_estimates=True,
    )
    left, low, right, high = (round(edge) for edge in place.box)
    return PdfSigner(
        metadata,
        _signer(efirma),
        stamp_style=StaticStampStyle(border_width=0, background=RawContent(b"q Q")),
        new_field_spec=SigFieldSpec(FIELD_NAME, on_page=place.page, box=(left, low, right, high)),
    )


def _signer(efirma: EFirma) -> Signer:
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.signers import Signer
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class EFirmaSigner(Signer):
        """Signs with a key that pyHanko never sees."""

        # Name and arguments are those of the library.
        async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:  # noqa: ARG002, FBT001, FBT002
            """The signature; a dry run only wants its length."""
            return efirma.sign(b"" if dry_run else data)

    chain = [Certificate.load(one.raw) for one in efirma.intermediates]
    certificate = Certificate.load(efirma.certificate.raw)
    # The signer's own certificate goes in by itself.
    registry = SimpleCertificateStore.from_certs(chain)  # type: ignore[no-untyped-call]
    return EFirmaSigner(signing_cert=certificate, cert_registry=registry, embed_roots=False)
