"""The port of the papers on filings over documents and signing, imported when first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from unionreg.domain.certificates.certificate import CATALOGUE
from unionreg.domain.certificates.papers import RULINGS, FilingPaperKind
from unionreg.domain.certificates.soundness import refuse_unsound
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.application.filing_papers_ports import Issuer
    from unionreg.application.signing_facts import SigningKey
    from unionreg.documents.electronic_signature import ElectronicSigner
    from unionreg.documents.registry_data import Seal
    from unionreg.documents.rulings.paper import Draft, UnsignedFile
    from unionreg.documents.rulings.template import TemplateBook
    from unionreg.domain.certificates.certificate import RegistryCertificate, RegistryCertificateKind
    from unionreg.domain.certificates.papers import FilingPaper
    from unionreg.domain.office import Letterhead, SealKey
    from unionreg.signing.paper_seal import SealedPaper
    from unionreg.vote_adapters import OfficeSignatures


class OfficeFilingPapers:
    """Draws the papers on filings, seals them, and signs those that an official signs with an e.firma."""

    def __init__(self, signatures: OfficeSignatures) -> None:
        self._signatures = signatures

    @cached_property
    def _book(self) -> TemplateBook:
        from unionreg.documents.rulings.template import shipped_templates

        return shipped_templates()

    def template_version(self, kind: FilingPaperKind, on: date) -> str:
        """Version of the template in force on a day."""
        return self._book.in_force(kind, on).version

    def certificate_template(self, kind: RegistryCertificateKind) -> str:
        """Version of the layout of a certificate."""
        return CATALOGUE[kind].template

    def titles(self, on: date) -> tuple[tuple[FilingPaperKind, str], ...]:
        """What each paper is called."""
        return tuple((kind, self._book.in_force(kind, on).title) for kind in FilingPaperKind)

    def paper(self, order: FilingPaper, letterhead: Letterhead, seal: SealKey) -> bytes:
        """The paper for signing by hand, all its copies."""
        from unionreg.documents.rulings.paper import hand_signed

        made = self._draft(order, letterhead)
        return hand_signed(made, _seal(made, seal))

    def public_paper(self, order: FilingPaper, letterhead: Letterhead, seal: SealKey) -> bytes:
        """The public version; no seal is on it, whatever the office's."""
        from unionreg.documents.rulings.paper import public

        del seal
        return public(self._draft(order, letterhead))

    def struck_out(self, order: FilingPaper) -> tuple[str, ...]:
        """What the public version strikes out."""
        from unionreg.domain.office import Letterhead

        return self._draft(order, Letterhead("", "", "", invented=False)).filling.struck_out()

    def signed_paper(
        self, order: FilingPaper, issuer: Issuer, letterhead: Letterhead, seal: SealKey, key: SigningKey
    ) -> bytes:
        """A ruling, signed."""
        from unionreg.documents.rulings.paper import for_efirma

        if order.kind not in RULINGS:
            raise ConflictError("paper-not-signed", kind=order.kind.value)
        made = self._draft(order, letterhead, _signer(issuer))
        reason = f"{made.template.title} {order.folio}"
        return self._signed(for_efirma(made, _seal(made, seal)), (reason, letterhead.place), key, order.issued_at)

    def registry_certificate(
        self, order: RegistryCertificate, issuer: Issuer, letterhead: Letterhead, seal: SealKey, key: SigningKey
    ) -> bytes:
        """The certificate, signed."""
        from unionreg.documents.registry_certificate import draft, for_efirma

        refuse_unsound(order)
        made = draft(order, _signer(issuer), letterhead)
        facts = _sealed_facts(order, letterhead, made.digest)
        reason = f"{CATALOGUE[order.kind].title} {order.folio}"
        drawn = for_efirma(made, _sealed(facts, seal))
        return self._signed(drawn, (reason, letterhead.place), key, order.issued_at)

    def public_certificate(
        self, order: RegistryCertificate, issuer: Issuer, letterhead: Letterhead, seal: SealKey
    ) -> bytes:
        """The copy for consultation."""
        from unionreg.documents.registry_certificate import draft, public

        del seal
        return public(draft(order, _signer(issuer), letterhead))

    def _draft(self, order: FilingPaper, letterhead: Letterhead, signer: ElectronicSigner | None = None) -> Draft:
        from unionreg.documents.rulings.paper import draft

        return draft(order, self._book, letterhead, signer)

    def _signed(self, drawn: UnsignedFile, says: tuple[str, str], key: SigningKey, at: datetime) -> bytes:
        """The file with the signature; ``says`` are reason and place."""
        from unionreg.signing.pdf_signature import SignaturePlace, SignatureWords, sign_pdf

        efirma = self._signatures.open_key(key, at=at)
        words = SignatureWords(efirma.certificate.holder.name or "", *says)
        return sign_pdf(drawn.pdf, efirma, at, SignaturePlace(drawn.signature_page, drawn.signature_box), words)


def _signer(issuer: Issuer) -> ElectronicSigner:
    from unionreg.documents.electronic_signature import ElectronicSigner

    return ElectronicSigner(issuer.key.name, issuer.post, issuer.key.rfc, issuer.key.certificate_number)


def _seal(made: Draft, seal: SealKey) -> Seal:
    return _sealed(_sealed_facts(made.order, made.letterhead, made.digest), seal)


def _sealed_facts(order: FilingPaper | RegistryCertificate, letterhead: Letterhead, digest: str) -> SealedPaper:
    from unionreg.signing.paper_seal import SealedPaper

    return SealedPaper(
        order.kind.value, order.folio, order.case.folio, order.issued_at.date(), digest, letterhead.invented
    )


def _sealed(facts: SealedPaper, seal: SealKey) -> Seal:
    from unionreg.documents.registry_data import Seal
    from unionreg.signing.paper_seal import paper_seal_code

    return Seal(paper_seal_code(facts, seal), seal.public_key)
