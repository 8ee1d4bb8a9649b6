"""The copy for everybody of a vote's certificate: made with it or when first published, kept, and nothing personal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.builders_votes import a_signed_vote, certify
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.public_certificates import make_missing_copies
from unionreg.application.publication_runs import order_site
from unionreg.domain.votes.vote import Employer
from unionreg.errors import UnreadableError
from unionreg.evidence.codes_in_images import read_codes
from unionreg.evidence.pdf_text import read_pdf_text
from unionreg.signing.seal import read_seal_code

if TYPE_CHECKING:
    from tests.builders_votes import VotingOffice
    from unionreg.application.vote_records import PaperRecord
    from unionreg.domain.publication.site import SiteCertificate

RFC = re.compile(r"[A-ZÑ&]{4}\d{6}[A-Z0-9]{3}")
PERSON = Employer("Ana Luna Ximénez", "LUXA800101AB1")


def papers(here: VotingOffice, kind: PaperKind) -> list[PaperRecord]:
    with here.core.unit_of_work() as uow:
        return [each for each in uow.votes.papers.find(here.vote_id) if each.kind == kind]


def content_of(here: VotingOffice, paper: PaperRecord) -> bytes:
    with here.core.unit_of_work() as uow:
        content: bytes = uow.votes.files.get(paper.sha256)
        return content


def ordered(here: VotingOffice) -> SiteCertificate:
    (certificate,) = order_site(here.core, here.office.information).content.certificates
    return certificate


def without_copy(here: VotingOffice) -> None:
    """As in an office whose certificates are older than their copies."""
    from sqlalchemy import delete

    from unionreg.storage.tables.votes import vote_papers

    with here.core.unit_of_work() as uow:
        uow.votes.rows._connection.execute(  # type: ignore[attr-defined]
            delete(vote_papers).where(vote_papers.c.kind == PaperKind.PUBLIC_CERTIFICATE)
        )


def test_a_certificate_comes_with_its_copy_which_says_the_same_without_personal_data() -> None:
    here = a_signed_vote(employers=(PERSON,))
    certify(here)
    (signed,), (copy,) = papers(here, PaperKind.CERTIFICATE), papers(here, PaperKind.PUBLIC_CERTIFICATE)
    assert copy.folio == f"{signed.folio}/VP"
    original, public = (read_pdf_text(content_of(here, each)) for each in (signed, copy))
    assert "LUXA800101AB1" in original
    assert "Ana Luna Ximénez" in public
    assert "FUNCIONARIA" in public.upper()
    assert signed.folio in public
    assert "Versión pública" in public
    assert not RFC.search(public)
    assert not re.search(r"\d{20}", public)


def test_the_copy_carries_the_very_seal_of_the_certificate() -> None:
    import pypdfium2

    here = a_signed_vote()
    certify(here)
    (signed,), (copy,) = papers(here, PaperKind.CERTIFICATE), papers(here, PaperKind.PUBLIC_CERTIFICATE)
    document = pypdfium2.PdfDocument(content_of(here, copy))
    found = [code for page in document for code in read_codes(page.render(scale=3).to_pil())]
    (code,) = [each for each in found if each.startswith("UR1S")]
    assert read_seal_code(code).facts.folio == signed.folio


def test_an_older_certificate_gets_its_copy_when_it_is_first_published() -> None:
    here = a_signed_vote()
    certify(here)
    made = content_of(here, *papers(here, PaperKind.PUBLIC_CERTIFICATE))
    without_copy(here)
    assert order_site(here.core, here.office.information, keep=False).content.certificates[0].files == ()
    (file,) = ordered(here).files
    (copy,) = papers(here, PaperKind.PUBLIC_CERTIFICATE)
    assert (file.sha256, content_of(here, copy)) == (copy.sha256, made)
    assert here.office.log_kinds()[-1] == "papers-issued"
    before = here.office.log_kinds()
    assert ordered(here).files == (file,)
    assert here.office.log_kinds() == before


def test_a_certificate_whose_file_cannot_be_read_is_published_as_facts_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    here = a_signed_vote()
    certify(here)
    without_copy(here)

    def broken(*_given: object) -> bytes:
        raise UnreadableError("certificate-unreadable-pdf")

    monkeypatch.setattr(here.core.signatures, "public_certificate", broken)
    with here.core.unit_of_work() as uow:
        vote = uow.votes.rows.get(here.vote_id)
    make_missing_copies(here.core, here.office.information, (vote,))
    found = ordered(here)
    assert (found.files, found.sealed) == ((), False)


def test_what_is_no_certificate_of_ours_has_no_copy() -> None:
    here = a_signed_vote()
    for content in (b"", b"%PDF-1.4 broken", b"not a pdf"):
        with pytest.raises(UnreadableError):
            here.core.signatures.public_certificate(content, None, None)  # type: ignore[arg-type]
