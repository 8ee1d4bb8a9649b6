"""What the use cases of filings need from outside to put an act on paper: letters, rulings and signed certificates.

Everything is drawn from plain values: the same values give the same bytes. Folios, registers and keeping the bytes are
matters of the use cases; containers are elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.signing_facts import KeyFacts, SigningKey
    from unionreg.domain.certificates.certificate import RegistryCertificate, RegistryCertificateKind
    from unionreg.domain.certificates.papers import FilingPaper, FilingPaperKind
    from unionreg.domain.office import Letterhead, SealKey


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who signs with an e.firma (``SignaturesPort.read_key`` tells whose it is), and the post that is printed."""

    key: KeyFacts
    post: str


class FilingPapersPort(Protocol):
    """Draws and signs the papers of the office on filings."""

    def template_version(self, kind: FilingPaperKind, on: date) -> str:
        """Version of the template in force on a day ("PT-1"): to be kept with the paper."""

    def certificate_template(self, kind: RegistryCertificateKind) -> str:
        """Version of the layout of a certificate that would be drawn now."""

    def titles(self, on: date) -> tuple[tuple[FilingPaperKind, str], ...]:
        """What each paper is called, in the order of the kinds."""

    def paper(self, order: FilingPaper, letterhead: Letterhead, seal: SealKey) -> bytes:
        """The paper for signing by hand, in two copies (one for a label), one PDF.

        NotFoundError ``template-unknown`` when ``order.template`` names no version that this program has.
        """

    def public_paper(self, order: FilingPaper, letterhead: Letterhead, seal: SealKey) -> bytes:
        """The public version: one copy, marked so, with everything confidential struck out."""

    def struck_out(self, order: FilingPaper) -> tuple[str, ...]:
        """What the public version strikes out, for a preview; the values themselves."""

    def signed_paper(
        self, order: FilingPaper, issuer: Issuer, letterhead: Letterhead, seal: SealKey, key: SigningKey
    ) -> bytes:
        """A ruling as one PDF signed (PAdES) with the e.firma at ``order.issued_at``; Verify accepts it.

        ConflictError ``paper-not-signed`` for receipts and labels; raises as ``SignaturesPort.read_key``.
        """

    def registry_certificate(
        self, order: RegistryCertificate, issuer: Issuer, letterhead: Letterhead, seal: SealKey, key: SigningKey
    ) -> bytes:
        """The certificate, signed (PAdES) with the e.firma at ``order.issued_at``, its data attached and sealed.

        Raises as ``SignaturesPort.read_key`` and ``soundness.refuse_unsound``; ConflictError ``seal-facts-unfit`` when
        the folio has no fit form.
        """

    def public_certificate(
        self, order: RegistryCertificate, issuer: Issuer, letterhead: Letterhead, seal: SealKey
    ) -> bytes:
        """The public version, unsigned and marked so, with the signer's tax number struck out."""
